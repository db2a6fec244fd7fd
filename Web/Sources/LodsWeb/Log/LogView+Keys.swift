import Counter
import HelpDesk
import Language
import Markup

extension LogView {
  /// What each key does, opened by the script when "?" is pressed.
  var keyHelp: HTML {
    HTML.dialog(.class("keys"), .id("key-help"), .ariaLabelledby("key-help-title")) {
      HTML.h2(.id("key-help-title")) { say(LogPhrase.keys) }
      HTML.dl(.class("facts")) {
        for (keys, meaning) in LogView.mainKeys { line(keys, say(meaning)) }
        for field in DeskField.allCases where model.mayShow(field) {
          line(String(field.key).uppercased(), name(field))
        }
      }
      HTML.p(.class("hint")) { say(LogPhrase.keysInField) }
      HTML.p(.class("hint")) { say(LogPhrase.keysWhere) }
      HTML.p(.class("buttons")) {
        HTML.button(.type("button"), .class("primary"), .id("key-help-close")) { say(LogPhrase.close) }
      }
    }
  }

  private static let mainKeys: [(String, LogPhrase)] = [
    ("1–9", .keyTask), ("0–4", .keyLevel), ("Enter", .save), ("/", .search), ("+", .keyMore),
    ("Backspace", .keyRemove), ("Shift + Backspace", .clear), ("T", .keyTriage), ("Z", .undo), ("R", .again),
    ("Alt + 1–3", .keySlot),
  ]

  private func line(_ keys: String, _ meaning: String) -> HTML {
    HTML.div {
      HTML.dt { HTML.kbd { keys } }
      HTML.dd { meaning }
    }
  }
}
