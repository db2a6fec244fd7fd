import Language
import Markup

/// What changed in the log as markup: a short list, or one quiet line.
struct StartChangesView {
  let changes: StartChanges
  let language: LanguageCode

  private func say(_ phrase: StartPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  /// The content; nothing where the log is too short to tell anything.
  @HTMLBuilder
  var content: HTML {
    if let asOf = changes.asOf {
      let when: [String: PhraseValue] = ["place": .text(changes.place), "when": .text(asOf)]
      if !changes.lines.isEmpty {
        HTML.section(.class("panel"), .ariaLabelledby("changes-title"), .id("changes")) {
          HTML.h2(.id("changes-title")) { say(.changed) }
          HTML.ul {
            for line in changes.lines {
              HTML.li {
                HTML.a(line.link) { line.kind }
                ": " + line.sentence
              }
            }
            if changes.others > 0 { HTML.li { say(.otherChanges, ["n": .number(changes.others)]) } }
          }
          HTML.p(.class("hint")) {
            say(.lookedOver, when) + " "
            HTML.a(changes.page) { say(.toAlerts) }
          }
        }
      } else if changes.judges {
        HTML.p(.class("hint"), .id("changes")) {
          say(.nothingChanged, when) + " "
          HTML.a(changes.page) { say(.toAlerts) }
        }
      }
    } else {
      HTML.p(.class("hint"), .id("changes")) {
        say(.lookingOver) + " "
        HTML.a(changes.page) { say(.toAlerts) }
      }
    }
  }
}
