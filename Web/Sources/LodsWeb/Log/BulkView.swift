import Counter
import HelpDesk
import Language
import Markup
import Municipality
import Records
import Site

/// A page for many sessions alike as markup.
struct BulkView {
  let model: BulkModel
  let visit: Visit

  private var language: LanguageCode { model.language }
  private var parts: FormParts { FormParts(problems: model.problems, language: language) }
  private var link: Link { BulkPages.link(to: model.input.kind) }

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.p(.class("back")) {
      HTML.a(Link("/log").query("branch", model.desk.branch.code.text)) { say(BulkPhrase.toLog) }
    }
    parts.summary
    if let receipt = model.receipt { self.receipt(receipt) }
    if let notice = model.notice { HTML.div(.class("notice info"), .role("status")) { HTML.p { notice } } }
    if model.isChangedAfter {
      HTML.div(.class("notice warning"), .role("alert")) {
        HTML.h2 { say(LogPhrase.changedTitle) }
        HTML.p { say(LogPhrase.changedText) }
      }
    }
    HTML.h1 { model.title }
    HTML.p(.class("lead")) { say(model.isBacklog ? BulkPhrase.bulkText : .downText) }
    visit.form(link, .id("bulk"), .class("desk"), .novalidate(), .autocomplete("off")) {
      HTML.input(.type("hidden"), .name("id"), .value(model.input.id.description))
      if let id = model.newID { HTML.input(.type("hidden"), .name("new-id"), .value(id.description)) }
      branch
      tasks
      if model.isBacklog {
        level
        outcome
      }
      parts.line(
        "count", say(model.isBacklog ? BulkPhrase.count : .turnedAway),
        hint: say(BulkPhrase.approximate, ["n": .number(BulkEntry.limit)]), value: model.input.count,
        .inputmode("numeric"), .size(4))
      if model.isBacklog, model.desk.rule(.minutes) != .off {
        parts.line(
          "minutes", OptionalField.minutes.wording[language], hint: say(BulkPhrase.minutesEach),
          value: model.input.minutes, .inputmode("numeric"), .size(4))
      }
      parts.date("day", say(BulkPhrase.day), hint: model.dayLimits, value: model.input.day)
      part
      HTML.p(.class("buttons")) {
        HTML.button(
          .type("submit"), .name("do"), .value(model.isChangedAfter ? "save-new" : "save"), .class("primary save")
        ) {
          say(model.isChangedAfter ? LogPhrase.saveAsNew : .save)
        }
      }
    }
  }

  @HTMLBuilder
  private var branch: HTML {
    if model.branches.count > 1 {
      parts.select(
        "branch", say(LogPhrase.branch), options: model.branches.map { ($0.code.text, $0.name) },
        chosen: model.desk.branch.code.text)
    } else {
      HTML.input(.type("hidden"), .name("branch"), .value(model.desk.branch.code.text))
      HTML.p(.class("branch")) { model.desk.branch.name }
    }
  }

  private var tasks: HTML {
    let chosen = model.chosen
    return HTML.fieldset([parts.block("task", "tiles tasks")] + parts.describing("task", hint: false)) {
      HTML.legend { say(model.isBacklog ? BulkPhrase.backlogTasks : .downTask) }
      parts.message("task")
      HTML.div(.class("tile-row")) {
        for (place, task) in model.desk.tiles(besides: chosen).enumerated() {
          parts.tile(
            id: place == 0 ? "task" : "task-\(place)", name: "task", value: task.code.text, isMany: model.isBacklog,
            isChosen: chosen.contains { $0.number == task.number }, text: model.desk.name(task))
        }
      }
      parts.otherTask(of: model.desk)
    }
  }

  private var level: HTML {
    HTML.fieldset([parts.block("level", "tiles levels")] + parts.describing("level", hint: false)) {
      HTML.legend { say(LogPhrase.level) }
      parts.message("level")
      HTML.div(.class("tile-row")) {
        for level in HelpLevel.allCases {
          parts.tile(
            id: level.rawValue == 0 ? "level" : "level-\(level.rawValue)", name: "level",
            value: String(level.rawValue), isMany: false, isChosen: model.input.draft.level == level,
            key: String(level.rawValue), text: level.wording[language], more: level.meaning[language])
        }
      }
    }
  }

  private var outcome: HTML {
    HTML.fieldset([parts.block("outcome", "tiles outcomes")] + parts.describing("outcome", hint: false)) {
      HTML.legend { say(LogPhrase.outcome) }
      parts.message("outcome")
      HTML.div(.class("tile-row")) {
        for outcome in Outcome.allCases {
          parts.tile(
            id: outcome.number == 0 ? "outcome" : "outcome-\(outcome.number)", name: "outcome", value: outcome.code,
            isMany: false, isChosen: (model.input.draft.outcome ?? .done) == outcome, text: outcome.wording[language])
        }
      }
    }
  }

  private var part: HTML {
    HTML.fieldset([parts.block("part", "tiles parts")] + parts.describing("part", hint: false)) {
      HTML.legend { say(BulkPhrase.part) }
      parts.message("part")
      HTML.div(.class("tile-row")) {
        for (place, part) in model.parts.enumerated() {
          parts.tile(
            id: place == 0 ? "part" : "part-\(place)", name: "part", value: part.value, isMany: false,
            isChosen: part.value == (model.input.part?.code ?? ""), text: part.name)
        }
      }
    }
  }

  private func receipt(_ receipt: LogModel.Receipt) -> HTML {
    HTML.div(.class("receipt"), .role("status"), .id("receipt")) {
      HTML.p {
        HTML.strong { say(LogPhrase.saved) }
        " " + receipt.line
      }
      HTML.div(.class("buttons")) {
        if let ticket = receipt.ticket {
          visit.form(link) {
            visit.hidden(receipt.back)
            HTML.input(.type("hidden"), .name("ticket"), .value(ticket))
            HTML.button(.type("submit"), .name("do"), .value("undo"), .class("secondary")) { say(LogPhrase.undo) }
            HTML.span(.class("hint")) { say(LogPhrase.undoLeft) }
          }
        }
        HTML.a(.fragment("bulk"), .class("secondary")) { say(BulkPhrase.oneMore) }
      }
    }
  }
}
