import Language
import Markup
import Office
import People
import Records
import Site

/// The page that leads to persons, with the cases of their rights.
struct PersonsView {
  let search: PersonSearch
  let cases: [RightsReceipt]
  let mayAct: Bool
  let visit: Visit

  private var parts: FormParts { visit.parts(search.problems) }

  private func say(_ phrase: PersonPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    PersonDone.notice(visit)
    parts.summary
    HTML.h1 { visit.say(FramePhrase.persons) }
    HTML.p(.class("lead")) { say(mayAct ? .lead : .leadOfficer) }
    if mayAct {
      // Whom it is about is typed anew each time, and kept in no draft.
      visit.form(
        PersonPages.link, .class("measure"), .novalidate(), .autocomplete("off"), .data("data-draft", "none")
      ) {
        parts.line(
          "who", say(.who), hint: say(.whoHint), value: search.typed, .autocomplete("off"), .spellcheck(false),
          .maxlength(200))
        HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("primary")) { say(.find) } }
      }
      if search.isDone { results }
    }
    HTML.div(.class("page-head")) {
      HTML.h2(.id("cases")) { say(.cases) }
      if mayAct {
        HTML.p(.class("buttons")) {
          HTML.a(PersonPages.link.appending("refuse"), .class("secondary")) { say(.refuseTitle) }
        }
      }
    }
    HTML.p { say(.casesText) }
    if cases.isEmpty {
      HTML.div(.class("empty")) { HTML.p { say(.noCases) } }
    } else {
      table
    }
  }

  private var results: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("found-title"), .id("found")) {
      HTML.h2(.id("found-title")) { say(.found, ["n": .number(search.found.count)]) }
      if search.found.isEmpty {
        HTML.p { say(.nobody) }
      } else {
        HTML.p { say(.several) }
        HTML.ul {
          for person in search.found.prefix(PersonPages.most) {
            HTML.li {
              HTML.a(PersonPages.link(to: person.id)) { HTML.bdi { person.details.name } }
              " · " + person.id.beginning
            }
          }
        }
        if search.found.count > PersonPages.most { HTML.p { say(.more) } }
      }
    }
  }

  private var table: HTML {
    HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(say(.cases))) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { say(.cases) }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col"), .class("number")) { say(.caseNumber) }
            for name in [PersonPagePhrase.caseDay, .caseRight, .caseOutcome, .caseDeadline, .caseKept] {
              HTML.th(.scope("col")) { say(name) }
            }
          }
        }
        HTML.tbody { for receipt in cases { line(receipt) } }
      }
    }
  }

  private func line(_ receipt: RightsReceipt) -> HTML {
    HTML.tr {
      HTML.th(.scope("row"), .class("number")) { String(receipt.number) }
      HTML.td(.data("data-label", say(.caseDay))) { visit.day(receipt.day) }
      HTML.td(.data("data-label", say(.caseRight))) {
        receipt.right.wording[visit.language] + " (art. \(receipt.right.article))"
      }
      HTML.td(.data("data-label", say(.caseOutcome))) {
        if let refusal = receipt.refusal {
          HTML.span(.class("tag warning")) { say(.refused) }
          " " + refusal.wording[visit.language]
        } else {
          HTML.span(.class("tag good")) { say(.done) }
        }
      }
      // Who was refused must be told within a month (GDPR art. 12(4)); what was done is told by being done.
      HTML.td(.data("data-label", say(.caseDeadline))) {
        receipt.refusal == nil ? "–" : visit.day(RightsDeadline.end(of: receipt.day))
      }
      HTML.td(.data("data-label", say(.caseKept))) {
        visit.day(RightsDeadline.kept(receipt.day))
      }
    }
  }
}

/// The days that a case goes by.
enum RightsDeadline {
  /// The last day to tell a person of a refusal: a month after it, by article 12(4) of the GDPR.
  static func end(of day: Day) -> Day { shifted(day, months: 1) }

  /// The last day that the case is kept.
  static func kept(_ day: Day) -> Day { shifted(day, months: 12 * RightsCases.term.years) }

  /// The same day so many months later, or the last of its month where there is none.
  private static func shifted(_ day: Day, months: Int) -> Day {
    let month = day.year * 12 + day.month - 1 + months
    let first = Day(year: month / 12, month: month % 12 + 1, day: 1) ?? day
    let last = first.adding(31).firstOfMonth.adding(-1)
    return min(first.adding(day.day - 1), last)
  }
}
