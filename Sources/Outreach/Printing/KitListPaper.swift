import Courses
public import Language
import Markup
import Municipality

/// Kit lists to print: a branch on a page, with boxes to tick for what is packed and what is charged.
public struct KitListPaper: Sendable {
  /// The lists, one for each branch.
  public let lists: [KitList]
  /// The language.
  public let language: LanguageCode

  /// Makes a print.
  public init(_ lists: [KitList], in language: LanguageCode) {
    self.lists = lists
    self.language = language
  }

  /// The page, ending in a newline.
  public var text: String {
    Document(
      lang: language.rawValue, title: say(.kitTitle),
      head: [.style(PrintStyle.base), .style(PrintStyle.route), .style(PrintStyle.kit)]
    ) {
      HTML.main(.class("kit")) { for list in lists { article(list) } }
    }.rendered()
  }

  private func say(_ phrase: RouteSheetPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  private func article(_ list: KitList) -> HTML {
    HTML.article {
      HTML.header {
        HTML.span(.class("over")) { say(.kitTitle) + " · " + list.branch.name }
        HTML.span(.class("title")) { DayText.long(list.day, in: language) }
      }
      for load in list.loads { section(load) }
      if !list.lines.isEmpty { stock(list) }
    }
  }

  private func section(_ load: KitList.Load) -> HTML {
    HTML.section {
      HTML.h2 {
        load.team.details.name + ", "
          + say(.driveAt, ["time": .text(DayText.time(minute: max(0, load.leaves), in: language))]).lowercased()
      }
      if load.kit.isEmpty {
        HTML.p { say(.kitNothing) }
      } else {
        HTML.table {
          HTML.thead(.class("columns")) {
            HTML.tr {
              HTML.th(.class("tick"), .scope("col")) { say(.packed) }
              HTML.th(.class("tick"), .scope("col")) { say(.charged) }
              HTML.th(.class("pieces"), .scope("col")) { "" }
              HTML.th(.scope("col")) { say(.kind) }
            }
          }
          HTML.tbody {
            for kind in KitKind.allCases {
              if let pieces = load.kit[kind] {
                HTML.tr {
                  HTML.td(.class("tick")) { HTML.span(.class("box")) { "" } }
                  HTML.td(.class("tick")) { if kind.isCharged { HTML.span(.class("box")) { "" } } else { "–" } }
                  HTML.td(.class("pieces")) { String(pieces) }
                  HTML.td(.class("what")) { kind.wording[language] }
                }
              }
            }
          }
        }
      }
      for hint in load.hints(in: language) { HTML.p(.class("hint")) { hint } }
    }
  }

  private func stock(_ list: KitList) -> HTML {
    HTML.section {
      HTML.h2 { say(.stock, ["branch": .text(list.branch.name)]) }
      HTML.table {
        HTML.thead(.class("columns")) {
          HTML.tr {
            HTML.th(.scope("col")) { say(.kind) }
            for phrase in [RouteSheetPhrase.needed, .there, .short] {
              HTML.th(.class("number"), .scope("col")) { say(phrase) }
            }
          }
        }
        HTML.tbody {
          for line in list.lines {
            HTML.tr(.class(line.short > 0 ? "lacks" : "")) {
              HTML.th(.scope("row")) { line.kind.wording[language] }
              HTML.td(.class("number")) { String(line.needed) }
              HTML.td(.class("number")) { String(line.there) }
              HTML.td(.class("number")) { line.short > 0 ? String(line.short) : "–" }
            }
          }
        }
      }
      for line in list.lines { if let advice = line.advice(in: language) { HTML.p(.class("secret")) { advice } } }
    }
  }
}
