import HelpDesk
import Language
import Markup
import Municipality
import Site

/// The fields on which a visit is told of, as they stand on each page that has them.
struct TripReportView {
  /// What was typed or chosen.
  let fields: FormFields
  /// The tasks that may be chosen.
  let tasks: [OfficeTask]
  /// Whether it is of a home, of which no words are kept.
  let isHome: Bool
  /// Whether it puts right what was told before, so that its lines are those that were forgotten.
  var isCorrection = false
  let problems: [FieldProblem]
  let visit: Visit

  private var parts: FormParts { visit.parts(problems) }
  private func say(_ phrase: TripLogPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }
  private func value(_ field: String) -> String { fields.text(field) ?? "" }

  private var lines: Int { isCorrection ? isHome ? 0 : 3 : TripLogForm.lines }

  /// The fields.
  @HTMLBuilder
  var main: HTML {
    for place in 0..<lines { line(place) }
    parts.line("minutes", say(.minutes), value: value("minutes"), .inputmode("numeric"), .size(4), .maxlength(3))
    HTML.details(.class("more"), .open(isCorrection || !problems.isEmpty)) {
      HTML.summary { say(.more) }
      parts.line("travel", say(.travel), value: value("travel"), .inputmode("numeric"), .size(4))
      parts.line(
        "persons", say(.persons), hint: say(.personsHint), value: value("persons"), .inputmode("numeric"), .size(4))
      if !isCorrection {
        parts.choices(
          "partly", say(.partlyLegend), isMany: true, options: [("yes", say(.partly), nil)],
          chosen: Set(fields.all("partly")))
      }
      if !isHome {
        parts.line("unsolved", say(.unsolved), hint: say(.aboutNobody), value: value("unsolved"))
        HTML.div(.class("hint found-in"), .id("unsolved-findings"), .role("status")) { "" }
        parts.line("follow-up", say(.followUp), hint: say(.aboutNobody), value: value("follow-up"))
        HTML.div(.class("hint found-in"), .id("follow-up-findings"), .role("status")) { "" }
      }
    }
  }

  @HTMLBuilder
  private func line(_ place: Int) -> HTML {
    let isUsed = (place == 0 && !isCorrection) || !value("task-\(place)").isEmpty || !value("count-\(place)").isEmpty
    let isWrong = problems.contains { $0.field.hasSuffix("-\(place)") }
    HTML.details(.class("more helped"), .open(isUsed || isWrong)) {
      HTML.summary { say(.line, ["n": .number(place + 1)]) }
      parts.select(
        "task-\(place)", visit.say(TripPhrase.help),
        options: [("", "–")] + tasks.map { ($0.code.text, $0.name[visit.language]) },
        chosen: value("task-\(place)"))
      parts.line(
        "count-\(place)", say(.count), value: value("count-\(place)"), .inputmode("numeric"), .size(4), .maxlength(3))
      HTML.div(.class("grid")) {
        parts.select(
          "level-\(place)", say(.level),
          options: [("", "–")] + HelpLevel.allCases.map { (String($0.rawValue), $0.wording[visit.language]) },
          chosen: value("level-\(place)"))
        parts.select(
          "outcome-\(place)", say(.outcome),
          options: Outcome.allCases.map { ($0.code, $0.wording[visit.language]) }, chosen: value("outcome-\(place)"))
        parts.select(
          "reason-\(place)", say(.reason),
          options: [("", "–")] + NotDoneReason.allCases.map { ($0.code, $0.wording[visit.language]) },
          chosen: value("reason-\(place)"))
      }
    }
  }
}
