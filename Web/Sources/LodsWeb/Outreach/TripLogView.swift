import Language
import Markup
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
        TripReportView(
          fields: form.fields, tasks: form.tasks, isHome: form.trip.isHome, problems: form.problems, visit: visit
        ).main
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.save) }
          HTML.a(OutreachPages.link(to: form.trip), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }
}
