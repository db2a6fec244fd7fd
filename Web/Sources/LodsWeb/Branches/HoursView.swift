import Language
import Markup
import Municipality
import Site

/// The form for a week's hours as markup.
struct HoursView {
  let form: HoursForm
  let title: String
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }
  private var link: Link { BranchPages.link(to: form.branch).appending("hours").appending(form.kind.code) }

  private func say(_ phrase: BranchPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.p(.class("back")) { HTML.a(BranchPages.link(to: form.branch)) { form.branch.name } }
    parts.summary
    HTML.h1 { title }
    HTML.p(.class("lead")) { say(form.kind == .open ? .openMeaning : .staffedMeaning) }
    if let theirs = form.theirs { conflict(theirs) }
    visit.form(link, .class("measure"), .novalidate(), .autocomplete("off")) {
      HTML.input(.type("hidden"), .name("seen"), .value(form.seen))
      HTML.fieldset {
        HTML.legend { say(.week) }
        HTML.p(.class("hint"), .id("week-hint")) { say(.weekHint) }
        for (weekday, typed) in zip(Weekday.allCases, form.typed) {
          parts.line(
            weekday.code, weekday.wording[visit.language].capitalizedFirst, value: typed, .size(26), .maxlength(60))
        }
      }
      parts.date("from", say(.from), hint: say(.fromHint), value: form.from)
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("primary")) { say(form.theirs == nil ? .saveHours : .useMine) }
        HTML.a(BranchPages.link(to: form.branch), .class("secondary")) {
          say(form.theirs == nil ? .leave : .keepTheirs)
        }
      }
    }
  }

  /// What stands there now beside what was typed.
  private func conflict(_ theirs: CalendarRegister.Week) -> HTML {
    HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
      HTML.h2 { say(.changedMeanwhile) }
      HTML.p { say(.bothShown) }
      HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(say(.week))) {
        HTML.table(.class("data")) {
          HTML.caption(.class("unseen")) { say(.week) }
          HTML.thead {
            HTML.tr {
              HTML.th(.scope("col")) { say(.weekday) }
              HTML.th(.scope("col")) { say(.theirs) }
              HTML.th(.scope("col")) { say(.yours) }
            }
          }
          HTML.tbody {
            for (weekday, typed) in zip(Weekday.allCases, form.typed) {
              HTML.tr {
                HTML.th(.scope("row")) { weekday.wording[visit.language].capitalizedFirst }
                HTML.td { theirs[weekday].map { HoursForm.line($0, in: visit.language) } ?? "–" }
                HTML.td { typed.isEmpty ? "–" : typed }
              }
            }
          }
        }
      }
    }
  }
}
