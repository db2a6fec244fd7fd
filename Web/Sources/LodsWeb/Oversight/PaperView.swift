import Language
import Markup
import Office

/// A paper inside a page of the desk.
struct PaperView {
  let paper: Paper

  /// The paper under the page's own heading.
  var content: HTML {
    HTML.article(.lang(paper.language.rawValue)) {
      HTML.h2 { paper.title }
      HTML.p(.class("hint")) { paper.office + " · " + DayText.long(paper.day, in: paper.language) }
      HTML.nav(.ariaLabel(paper.contentsName)) {
        HTML.ul {
          for (place, name) in paper.chapters.enumerated() {
            HTML.li { HTML.a(.fragment(Self.id(place + 1))) { name } }
          }
        }
      }
      for (chapter, block) in paper.numbered { self.block(block, chapter) }
    }
  }

  /// The id of a chapter's heading.
  private static func id(_ chapter: Int) -> String { "chapter-\(chapter)" }

  @HTMLBuilder
  private func block(_ block: Paper.Block, _ chapter: Int) -> HTML {
    switch block {
    // The paper's title is the second heading of the page, so those below it go one step down.
    case .heading(let level, let text):
      if level <= 2 { HTML.h3(.id(Self.id(chapter))) { text } } else { HTML.h4 { text } }
    case .text(let text): HTML.p { text }
    case .list(let items):
      HTML.ul { for item in items { HTML.li { item } } }
    case .blank(let label):
      HTML.p(.class("blank")) {
        HTML.strong { label }
        HTML.span {}
      }
    case .table(let head, let rows):
      // A wide table is scrolled by itself, also with the keyboard.
      HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(head.joined(separator: ", "))) {
        HTML.table(.class("data stack")) {
          HTML.thead { HTML.tr { for cell in head { HTML.th(.scope("col")) { cell } } } }
          HTML.tbody {
            for row in rows {
              HTML.tr {
                for (name, cell) in zip(head, row) { HTML.td(.data("data-label", name)) { lines(cell) } }
              }
            }
          }
        }
      }
    }
  }

  /// A cell's lines, each by itself where there are several.
  @HTMLBuilder
  private func lines(_ cell: String) -> HTML {
    let lines = cell.split(separator: "\n").map(String.init)
    if lines.count < 2 { cell } else { for line in lines { HTML.div { line } } }
  }
}
