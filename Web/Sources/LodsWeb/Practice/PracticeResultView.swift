import Language
import Markup
import Triage

/// What a round came to: one person's own result, or that of a group without anybody's figure in it.
struct PracticeResultView {
  let turn: PracticeTurn
  /// Says a verdict.
  let name: (PracticeVerdict) -> String
  let visit: Visit

  private func say(_ phrase: PracticePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.id("result")) { if turn.persons == 1 { alone } else { group } }
    HTML.p(.class("hint")) { say(.nothingKept, ["round": .text(String(turn.round))]) }
    HTML.p(.class("buttons")) { HTML.a(PracticePages.link, .class("primary")) { say(.again) } }
  }

  @HTMLBuilder
  private var alone: HTML {
    let result = PersonAgreement(turn.sheets[0], in: turn.set)
    if result.answered == 0 {
      HTML.p { say(.nothingAnswered) }
    } else {
      HTML.p(.class("lead")) {
        say(
          .result,
          [
            "n": .number(result.answered), "alike": .number(result.alike), "less": .number(result.less),
            "more": .number(result.more),
          ])
      }
      if result.gates > 0 {
        HTML.p { say(.gates, ["seen": .number(result.gatesSeen), "n": .number(result.gates)]) }
      }
      kappa(result.kappa, .kappa)
    }
  }

  @HTMLBuilder
  private var group: HTML {
    let group = GroupAgreement(turn.sheets, in: turn.set)
    if group.answers == 0 {
      HTML.p { say(.nothingAnswered) }
    } else if let alike = group.alike {
      HTML.p(.class("lead")) {
        say(
          .groupResult,
          ["persons": .number(group.persons), "n": .number(group.answers), "alike": .number(alike)])
      }
      kappa(group.againstReference, .kappa)
      kappa(group.amongThemselves, .kappaAmong)
      let splits = group.cases.filter { ($0.pairsAlike ?? 1) < 1 }.prefix(5)
      if splits.isEmpty {
        HTML.p { say(.noSplits) }
      } else {
        HTML.h2 { say(.splits) }
        HTML.ul {
          for split in splits {
            HTML.li {
              HTML.p(.lang(turn.set.language.rawValue)) { turn.set[split.id]?.story ?? split.id }
              HTML.p(.class("hint")) {
                split.piles.map { "\($0.persons) × \(name($0.verdict))" }.joined(separator: " · ")
                if let one = turn.set[split.id] {
                  " · " + say(.referenceIs, ["reference": .text(name(one.reference))])
                }
              }
            }
          }
        }
      }
    } else {
      HTML.p { say(.tooFewPersons, ["n": .number(GroupAgreement.leastPersons)]) }
    }
  }

  @HTMLBuilder
  private func kappa(_ figure: KappaFigure, _ phrase: PracticePhrase) -> HTML {
    if case .known(let value, let interval, _, _) = figure {
      let low = interval.map(\.lowerBound) ?? value
      let high = interval.map(\.upperBound) ?? value
      HTML.p {
        say(
          phrase,
          [
            "value": .text(decimal(value)), "low": .text(decimal(low)), "high": .text(decimal(high)),
          ])
      }
    }
  }

  private func decimal(_ number: Double) -> String { NumberText.decimal(number, decimals: 2, in: visit.language) }
}
