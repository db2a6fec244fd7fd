import Language
import Markup
import Municipality
import Site
import Statistics

/// The form for a known cause as markup.
struct AlertNoteView {
  let form: AlertNoteForm
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }

  private func say(_ phrase: AlertPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: AlertPages.link, say(.title))
      parts.summary
      HTML.h1 { say(.noteTitle) }
      HTML.p(.class("lead")) { say(.noteLead) }
      visit.form(AlertPages.noteForm, .novalidate(), .autocomplete("off")) {
        visit.once
        tasks
        parts.select(
          "cause", say(.whichCause),
          options: [("", say(.chooseCause))] + AlertCause.allCases.map { ($0.code, $0.wording[visit.language]) },
          chosen: form.cause)
        parts.line(
          "text", say(.whatHappened), hint: say(.textHint, ["n": .number(AlertNotes.textLimit)]), value: form.text,
          .autocomplete("off"))
        parts.date("from", say(.firstDay), hint: say(.fromHint), value: form.from)
        parts.date("until", say(.lastDay), hint: say(.untilHint), value: form.until)
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.save) }
          HTML.a(AlertPages.link, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }

  private var tasks: HTML {
    HTML.div(parts.block("task")) {
      HTML.label(.for("task")) { say(.task) }
      parts.message("task")
      HTML.select([.id("task"), .name("task")] + parts.describing("task", hint: false)) {
        HTML.option(.value("")) { say(.allTasks) }
        for group in form.groups {
          HTML.optgroup(.label(group.name)) {
            for task in group.tasks {
              HTML.option(.value(task.code.text), .selected(task.code.text == form.task)) {
                task.name[visit.language]
              }
            }
          }
        }
      }
    }
  }
}
