import HelpDesk
import Language
import Markup
import Municipality
import Outreach
import Site

/// The form on which a visit is told of, as markup; it is filled in with a thumb, so each line is a box of its own.
struct TripLogView {
  let form: TripLogForm
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }
  private func say(_ phrase: TripLogPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }
  private func value(_ field: String) -> String { form.fields.text(field) ?? "" }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: OutreachPages.link(to: form.trip), form.words.name(form.trip))
      parts.summary
      HTML.h1 { say(.title, ["name": .text(form.words.name(form.trip))]) }
      if form.isLogged {
        HTML.div(.class("notice warning"), .role("alert")) { HTML.p { say(.loggedBefore) } }
      }
      HTML.p(.class("lead")) { say(.numbersOnly) }
      visit.form(OutreachPages.link(to: form.trip).appending("log"), .novalidate(), .autocomplete("off")) {
        visit.once
        for place in 0..<TripLogForm.lines { line(place) }
        parts.line("minutes", say(.minutes), value: value("minutes"), .inputmode("numeric"), .size(4), .maxlength(3))
        HTML.details(.class("more"), .open(!form.problems.isEmpty)) {
          HTML.summary { say(.more) }
          parts.line("travel", say(.travel), value: value("travel"), .inputmode("numeric"), .size(4))
          parts.line(
            "persons", say(.persons), hint: say(.personsHint), value: value("persons"), .inputmode("numeric"),
            .size(4))
          parts.choices(
            "partly", say(.partlyLegend), isMany: true, options: [("yes", say(.partly), nil)],
            chosen: Set(form.fields.all("partly")))
          if !form.trip.isHome {
            parts.line("unsolved", say(.unsolved), hint: say(.aboutNobody), value: value("unsolved"))
            parts.line("follow-up", say(.followUp), hint: say(.aboutNobody), value: value("follow-up"))
          }
        }
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.save) }
          HTML.a(OutreachPages.link(to: form.trip), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }

  @HTMLBuilder
  private func line(_ place: Int) -> HTML {
    let isUsed = place == 0 || !value("task-\(place)").isEmpty || !value("count-\(place)").isEmpty
    let isWrong = form.problems.contains { $0.field.hasSuffix("-\(place)") }
    HTML.details(.class("more helped"), .open(isUsed || isWrong)) {
      HTML.summary { say(.line, ["n": .number(place + 1)]) }
      parts.select(
        "task-\(place)", visit.say(TripPhrase.help),
        options: [("", "–")] + form.tasks.map { ($0.code.text, $0.name[visit.language]) },
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
