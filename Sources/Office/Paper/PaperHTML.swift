import Language
import Markup

/// A paper as one HTML page that needs nothing else and prints on A4; a word processor opens it too.
public struct PaperHTML: Sendable {
  /// The paper.
  public let paper: Paper

  /// Makes a renderer.
  public init(_ paper: Paper) { self.paper = paper }

  /// The page.
  public var text: String {
    Document(
      lang: paper.language.rawValue, title: paper.title + " – " + paper.office,
      head: [.meta("robots", "noindex"), .style(Self.style)]
    ) {
      HTML.main {
        HTML.p(.class("office")) { paper.office + " · " + DayText.long(paper.day, in: paper.language) }
        HTML.h1 { paper.title }
        if paper.chapters.count > 2 {
          HTML.nav(.ariaLabel(paper.contentsName)) {
            HTML.ul {
              for (place, name) in paper.chapters.enumerated() {
                HTML.li { HTML.a(.fragment(Self.id(place + 1))) { name } }
              }
            }
          }
        }
        for (chapter, block) in paper.numbered { self.block(block, chapter) }
      }
    }.rendered()
  }

  /// The id of a chapter's heading.
  private static func id(_ chapter: Int) -> String { "chapter-\(chapter)" }

  @HTMLBuilder private func block(_ block: Paper.Block, _ chapter: Int) -> HTML {
    switch block {
    case .heading(let level, let text):
      if level <= 2 { HTML.h2(.id(Self.id(chapter))) { text } } else { HTML.h3 { text } }
    case .text(let text): HTML.p { text }
    case .list(let items):
      HTML.ul { for item in items { HTML.li { item } } }
    case .blank(let label):
      HTML.p(.class("blank")) {
        HTML.strong { label }
        HTML.span {}
      }
    case .table(let head, let rows):
      HTML.table {
        HTML.thead { HTML.tr { for cell in head { HTML.th(.scope("col")) { cell } } } }
        HTML.tbody {
          for row in rows {
            HTML.tr {
              for cell in row {
                HTML.td { lines(cell) }
              }
            }
          }
        }
      }
    }
  }

  /// A cell's lines, each by itself where there are several.
  @HTMLBuilder private func lines(_ cell: String) -> HTML {
    let lines = cell.split(separator: "\n").map(String.init)
    if lines.count < 2 { cell } else { for line in lines { HTML.div { line } } }
  }

  private static let style: StaticString = """
    @page { size: A4; margin: 18mm 18mm 20mm }
    :root { color-scheme: light }
    body { font: 16px/1.5 system-ui, sans-serif; color: #1c2530; background: #fff; margin: 0 }
    main { max-width: 46rem; margin: 0 auto; padding: 1.5rem }
    h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1.2rem }
    h2 { font-size: 1.25rem; margin: 2.2rem 0 .5rem; padding-top: .6rem; border-top: 2px solid #1f4e79 }
    h3 { font-size: 1.02rem; margin: 1.4rem 0 .3rem }
    h2, h3 { break-after: avoid }
    p, ul { margin: .5rem 0 }
    .office { color: #4a5a6a; margin: 0 }
    nav ul { padding-left: 1.2rem }
    .blank { display: flex; gap: .8rem; align-items: end; min-height: 2.4rem }
    .blank span { flex: 1; border-bottom: 1px solid #667 }
    table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .9rem }
    th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #cfd6de }
    thead { display: table-header-group }
    tr { break-inside: avoid }
    @media print { body { font-size: 10.5pt } main { max-width: none; padding: 0 } }
    """
}
