import Counter
import HelpDesk
import Language
import Markup
import Municipality
import Records
import Site

/// The log page as markup: one form, whose every part works without scripts.
struct LogView {
  let model: LogModel
  let visit: Visit

  var language: LanguageCode { model.language }
  var parts: FormParts { FormParts(problems: model.problems, language: language) }

  func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String { phrase(in: language, values) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.h1(.class("unseen")) { say(LogPhrase.title) }
    parts.summary
    if let receipt = model.receipt { self.receipt(receipt) }
    if let notice = model.notice { HTML.div(.class("notice info"), .role("status")) { HTML.p { notice } } }
    if model.isChangedAfter {
      HTML.div(.class("notice warning"), .role("alert")) {
        HTML.h2 { say(LogPhrase.changedTitle) }
        HTML.p { say(LogPhrase.changedText) }
      }
    }
    outbox
    HTML.form([
      .method("post"), .action(Link("/log")), .id("session"), .class("desk"), .novalidate(), .autocomplete("off"),
      .data("data-kit", LogKit.link(model.desk.branch, in: language).text),
      .data("data-branch", model.desk.branch.code.text),
      .data("data-page", model.isShell ? "kept" : model.isFresh ? "fresh" : "answer"),
    ]) {
      if !model.isShell { visit.seal }
      hiddenState
      // Enter in a field presses the first button of a form: that must be the one that saves.
      HTML.button(.type("submit"), .name("do"), .value("save"), .class("unseen"), .tabindex(-1), .ariaHidden()) {
        say(LogPhrase.save)
      }
      tabs
      HTML.div(.class("columns")) {
        HTML.div(.class("session")) {
          taskField
          levelField
          outcomeField
          // It is asked as soon as the outcome asks for it, so it stands here and not with what is folded away.
          control(.reason)
          more
          buttons
          links
        }
        HTML.aside(.class("beside")) {
          triage
          card
        }
      }
    }
    keyHelp
    HTML.noscript { HTML.p(.class("hint")) { say(LogPhrase.noScripts) } }
  }

  /// What the page knows of the sessions that are not shown, and of this one's timer and advice.
  private var hiddenState: HTML {
    let input = model.input
    guard !model.isShell else { return .empty }
    var fields: [FormFields.Field] = [
      .init("id", input.id.description), .init("slot", String(model.current + 1)),
      .init("seconds", String(input.seconds)),
    ]
    if !input.isBlank, input.seconds > 0 { fields.append(.init("since", String(model.second))) }
    if let id = model.newID { fields.append(.init("new-id", id.description)) }
    if let suggestion = input.suggestion {
      fields.append(.init("suggested", String(suggestion.level.rawValue)))
      fields.append(.init("suggested-by", suggestion.model))
    }
    for (slot, other) in model.slots.enumerated() where slot != model.current {
      var kept = other.fields(in: model.desk)
      // What was put aside goes on: its time runs from now.
      if !other.isBlank { kept = kept.replacing("since", with: String(model.second)) }
      fields.append(.init("slot-\(slot + 1)", kept.encoded))
    }
    return visit.hidden(FormFields(fields))
  }

  private var tabs: HTML {
    HTML.div(.class("slots"), .role("group"), .ariaLabel(say(LogPhrase.slots))) {
      for slot in 0..<model.slots.count {
        let number = String(slot + 1)
        HTML.button(
          .type("submit"), .name("do"), .value("slot-" + number), .class("slot"),
          .ariaPressed(slot == model.current), .ariaKeyshortcuts("Alt+" + number), .data("data-slot", number)
        ) {
          HTML.kbd { number }
          HTML.span(.class("what")) { model.tab(slot) }
          HTML.span(.class("clock")) {
            model.slots[slot].seconds > 0 ? LogModel.clock(model.slots[slot].seconds) : ""
          }
        }
      }
      branch
      HTML.p(.class("today"), .id("today")) {
        if !model.isShell, let today = model.sessionsToday { say(LogPhrase.today, ["n": .number(today)]) }
      }
    }
  }

  @HTMLBuilder
  private var branch: HTML {
    if model.branches.count > 1 {
      HTML.div(parts.block("branch", "inline")) {
        HTML.label(.for("branch")) { say(LogPhrase.branch) }
        parts.message("branch")
        HTML.select([.id("branch"), .name("branch")] + parts.describing("branch", hint: false)) {
          for branch in model.branches {
            HTML.option(.value(branch.code.text), .selected(branch.code == model.desk.branch.code)) { branch.name }
          }
        }
      }
    } else {
      HTML.input(.type("hidden"), .name("branch"), .value(model.desk.branch.code.text))
      HTML.p(.class("branch")) { model.desk.branch.name }
    }
  }

  private var taskField: HTML {
    HTML.fieldset([parts.block("task", "tiles tasks")] + parts.describing("task", hint: false)) {
      HTML.legend { say(LogPhrase.tasks) }
      parts.message("task")
      HTML.div(.class("tile-row"), .id("tiles")) {
        for (place, task) in model.tiles.enumerated() {
          let kept = model.chosen.first { $0.task.number == task.number }
          let id = place == 0 ? "task" : "task-\(place)"
          parts.tile(
            id: id, name: "task",
            value: kept.map { $0.quantity > 1 ? "\(task.code.text):\($0.quantity)" : task.code.text }
              ?? task.code.text,
            isMany: true, isChosen: kept != nil, key: place < min(9, model.desk.quick.count) ? String(place + 1) : nil,
            text: model.desk.name(task) + (kept.map { $0.quantity > 1 ? " ×\($0.quantity)" : "" } ?? ""), more: nil)
        }
      }
      HTML.div(.class("search"), .id("search-block"), .hidden()) {
        HTML.label(.for("search")) { say(LogPhrase.search) }
        HTML.p(.class("hint"), .id("search-hint")) { say(LogPhrase.searchHint) }
        HTML.input(
          .type("text"), .id("search"), .role("combobox"), .ariaExpanded(false), .ariaControls("found"),
          .ariaAutocomplete("list"), .ariaDescribedby("search-hint"), .ariaKeyshortcuts("/"),
          .spellcheck(false))
        HTML.ul(.id("found"), .role("listbox"), .class("found"), .ariaLabel(say(LogPhrase.search)), .hidden())
      }
      parts.otherTask(of: model.desk)
    }
  }

  private var levelField: HTML {
    let isGuidance = model.input.draft.tasks.isEmpty || model.desk.isGuidance(model.input.draft)
    return HTML.fieldset(
      [parts.block("level", "tiles levels"), .id("levels")] + parts.describing("level", hint: false)
    ) {
      HTML.legend { say(LogPhrase.level) }
      parts.message("level")
      HTML.p(.class("hint"), .id("no-level"), .hidden(isGuidance)) {
        model.main.map { say(LogPhrase.noLevel, ["kind": .text($0.kind.wording[language].lowercased())]) }
      }
      HTML.div(.class("tile-row")) {
        for level in HelpLevel.allCases {
          parts.tile(
            id: level.rawValue == 0 ? "level" : "level-\(level.rawValue)", name: "level",
            value: String(level.rawValue), isMany: false, isChosen: model.input.draft.level == level,
            key: String(level.rawValue), text: level.wording[language], more: level.meaning[language],
            isAdvised: model.input.suggestion?.level == level)
        }
      }
      otherBecause
    }
  }

  /// Why another level is given than the advised one; the script shows it only then.
  @HTMLBuilder
  private var otherBecause: HTML {
    let suggestion = model.input.suggestion
    HTML.div(.id("because-block"), .hidden(suggestion == nil || suggestion?.level == model.input.draft.level)) {
      parts.select(
        "other-because", say(LogPhrase.otherBecause),
        options: [("", say(LogPhrase.unsaid))] + HelpLevelReason.allCases.map { ($0.code, $0.wording[language]) },
        chosen: suggestion?.because?.code)
    }
  }

  private var outcomeField: HTML {
    HTML.fieldset([parts.block("outcome", "tiles outcomes")] + parts.describing("outcome", hint: false)) {
      HTML.legend { say(LogPhrase.outcome) }
      parts.message("outcome")
      HTML.div(.class("tile-row")) {
        for outcome in Outcome.allCases {
          parts.tile(
            id: outcome.number == 0 ? "outcome" : "outcome-\(outcome.number)", name: "outcome", value: outcome.code,
            isMany: false, isChosen: (model.input.draft.outcome ?? .done) == outcome, key: nil,
            text: outcome.wording[language], more: nil)
        }
      }
    }
  }

  /// What stays in sight at the foot of the form; the script puts the receipt beside the buttons.
  private var buttons: HTML {
    HTML.div(.class("at-hand"), .id("at-hand")) {
      HTML.p(.class("buttons")) {
        HTML.button(
          .type("submit"), .name("do"), .value(model.isChangedAfter ? "save-new" : "save"), .class("primary save")
        ) {
          say(model.isChangedAfter ? LogPhrase.saveAsNew : .save) + " "
          HTML.kbd { "Enter" }
        }
        HTML.button(.type("submit"), .name("do"), .value("clear"), .class("secondary"), .id("clear")) {
          say(LogPhrase.clear)
        }
      }
    }
  }

  private var links: HTML {
    HTML.p(.class("buttons links")) {
      HTML.a(Link("/log/backlog").query("branch", model.desk.branch.code.text)) { say(LogPhrase.backlog) }
      HTML.a(Link("/log/system-down").query("branch", model.desk.branch.code.text)) { say(LogPhrase.systemDown) }
      HTML.button(.type("button"), .class("link"), .id("keys"), .hidden()) { say(LogPhrase.keysOff) }
      HTML.button(.type("button"), .class("link"), .id("help"), .ariaKeyshortcuts("?"), .hidden()) {
        say(LogPhrase.keys)
      }
    }
  }
}
