import Language
import Records
import Markup
import Municipality
import Site

/// The part of a form that asks what help is wanted.
struct WishParts {
  let fields: FormFields
  let shelf: TaskShelf
  let parts: FormParts
  let visit: Visit

  /// The tasks of the quick list as boxes, and all others in a list that opens.
  var tasks: HTML {
    let chosen = Set(fields.all("task"))
    let quick = shelf.quick
    let others = shelf.tasks.filter { task in !task.isRetired && !quick.contains { $0.number == task.number } }
    let shown = quick + others.filter { chosen.contains($0.code.text) }
    return HTML.group([
      parts.choices(
        "task", visit.say(RequestPhrase.tasks), isMany: true,
        options: shown.map { ($0.code.text, $0.name[visit.language], nil) }, chosen: chosen),
      HTML.div(.class("field")) {
        HTML.label(.for("other-task")) { visit.say(RequestPhrase.otherTask) }
        HTML.select(.id("other-task"), .name("task")) {
          HTML.option(.value("")) { "–" }
          for task in others where !chosen.contains(task.code.text) {
            HTML.option(.value(task.code.text)) { task.name[visit.language] }
          }
        }
      },
    ])
  }
}
