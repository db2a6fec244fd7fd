import Formats
import Language
import Markup

/// Writes blocks of a curriculum's text as HTML, with its facts put in.
struct BlockHTML {
  let facts: FactBook
  let language: LanguageCode
  /// Whether facts that are not confirmed and steps that are not tried are marked, as the teacher needs to know.
  let marksDoubt: Bool

  @HTMLBuilder func html(_ blocks: [MarkdownBlock]) -> HTML {
    for block in blocks { html(block) }
  }

  @HTMLBuilder private func html(_ block: MarkdownBlock) -> HTML {
    switch block.content {
    case .heading(let level, let spans): heading(level, spans)
    case .paragraph(let spans):
      if let steps = ServiceSteps(block, in: language) {
        self.steps(steps)
        let rest = Array(spans.drop { $0 != .lineEnd }.dropFirst())
        if !rest.isEmpty { HTML.p { html(rest) } }
      } else {
        HTML.p { html(spans) }
      }
    case .list(let list): html(list)
    case .quote(let blocks): HTML.div(.class("quote")) { html(blocks) }
    case .table(let table): html(table)
    case .literal(let lines):
      // Narrow drawings may stand large without running out of the page.
      HTML.pre(.class(lines.allSatisfy { $0.count <= 46 } ? "narrow" : "")) { lines.joined(separator: "\n") }
    case .rule: HTML.hr
    }
  }

  @HTMLBuilder private func heading(_ level: Int, _ spans: [MarkdownSpan]) -> HTML {
    switch level {
    case ...1: HTML.h1 { html(spans) }
    case 2: HTML.h2 { html(spans) }
    case 3: HTML.h3 { html(spans) }
    default: HTML.h4 { html(spans) }
    }
  }

  private func html(_ list: MarkdownList) -> HTML {
    let items = HTML.group(
      list.items.map { item in
        HTML.li(.class(Self.isBox(item.spans) ? "box" : "")) {
          html(Self.isBox(item.spans) ? Self.ticked(item.spans) : item.spans)
          for nested in item.nested { html(nested) }
        }
      })
    guard let start = list.start else { return HTML.ul { items } }
    return start == 1 ? HTML.ol { items } : HTML.ol(.start(start)) { items }
  }

  /// Whether an item begins with a box to tick, `[ ]`.
  private static func isBox(_ spans: [MarkdownSpan]) -> Bool {
    guard case .text(let text)? = spans.first else { return false }
    return text.hasPrefix("[ ]")
  }

  private static func ticked(_ spans: [MarkdownSpan]) -> [MarkdownSpan] {
    guard case .text(let text)? = spans.first else { return spans }
    return [.text("☐" + text.dropFirst(3))] + spans.dropFirst()
  }

  private func html(_ table: MarkdownTable) -> HTML {
    // A single column without text is for writing in, and gets room.
    let blank = table.alignments.indices.filter { column in
      table.rows.dropFirst().allSatisfy { $0.cells[column].isEmpty }
    }
    func place(_ column: Int) -> Attribute {
      let side =
        switch table.alignments[column] {
        case .start: "s"
        case .centre: "c"
        case .end: "e"
        }
      return .class(blank == [column] ? side + " w" : side)
    }
    return HTML.table {
      if let head = table.rows.first, head.cells.contains(where: { !$0.isEmpty }) {
        HTML.thead {
          HTML.tr {
            for (column, cell) in head.cells.enumerated() { HTML.th(.scope("col"), place(column)) { html(cell) } }
          }
        }
      }
      HTML.tbody {
        for row in table.rows.dropFirst() {
          HTML.tr { for (column, cell) in row.cells.enumerated() { HTML.td(place(column)) { html(cell) } } }
        }
      }
    }
  }

  /// The line above steps: to a learner where they are done, to a teacher also whether somebody tried them.
  private func steps(_ steps: ServiceSteps) -> HTML {
    HTML.p(.class("steps")) {
      ServiceSteps.word[language] + ": " + steps.service
      if marksDoubt {
        HTML.span(.class(steps.tried == nil ? "doubt" : "sure")) { PrintWords.state(of: steps, language) }
      }
    }
  }

  // MARK: - Spans

  @HTMLBuilder func html(_ spans: [MarkdownSpan]) -> HTML {
    for span in spans { html(span) }
  }

  @HTMLBuilder private func html(_ span: MarkdownSpan) -> HTML {
    switch span {
    case .text(let text): for piece in FactMark.pieces(of: text) { html(piece) }
    case .emphasis(let spans): HTML.em { html(spans) }
    case .strong(let spans): HTML.strong { html(spans) }
    case .code(let text): HTML.code { text }
    case .link(let spans, let target, _):
      if let link = Link(https: target) { HTML.a(link) { html(spans) } } else { html(spans) }
    case .picture(let alt, let target, _):
      if let link = Self.link(toFile: target) { HTML.img(link, alt: alt) } else { HTML.em { alt } }
    case .lineEnd: HTML.br
    }
  }

  @HTMLBuilder private func html(_ piece: FactMark.Piece) -> HTML {
    switch piece {
    case .text(let text): text
    case .fact(let id):
      if let fact = facts.fact(id, in: language) {
        if marksDoubt, fact.seen == nil { HTML.span(.class("doubt")) { fact.text + " ?" } } else { fact.text }
      } else {
        "…"
      }
    }
  }

  /// A picture of the curriculum's folder, for a page that is kept in it.
  private static func link(toFile target: String) -> Link? {
    guard case .file(let path) = FolderLink(target, from: "") else { return nil }
    return path.split(separator: "/").reduce(Link("./")) { $0.appending(String($1)) }
  }
}
