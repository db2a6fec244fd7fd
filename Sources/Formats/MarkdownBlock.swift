/// A piece of a Markdown text: a heading, a paragraph, a list and the like, with its line.
public struct MarkdownBlock: Hashable, Sendable {
  /// What a piece is.
  public indirect enum Content: Hashable, Sendable {
    /// A heading of a level, 1…6.
    case heading(level: Int, [MarkdownSpan])
    /// A paragraph.
    case paragraph([MarkdownSpan])
    /// A list.
    case list(MarkdownList)
    /// A quotation: lines that begin with `>`.
    case quote([MarkdownBlock])
    /// A table.
    case table(MarkdownTable)
    /// Lines between two lines of three grave accents, kept sign for sign.
    case literal([String])
    /// A change of subject: a line of three hyphens or more.
    case rule
  }

  /// The line it begins at, counted from 1.
  public let line: Int
  /// What it is.
  public let content: Content

  /// Makes a block.
  public init(line: Int, content: Content) {
    self.line = line
    self.content = content
  }

  /// Every stretch of text in the block, in order, with the line it begins at.
  public var stretches: [(line: Int, spans: [MarkdownSpan])] {
    switch content {
    case .heading(_, let spans), .paragraph(let spans): [(line, spans)]
    case .list(let list): list.stretches
    case .quote(let blocks): blocks.flatMap(\.stretches)
    case .table(let table): table.rows.flatMap { row in row.cells.map { (row.line, $0) } }
    case .literal(let lines): lines.enumerated().map { (line + 1 + $0.offset, [.text($0.element)]) }
    case .rule: []
    }
  }

  /// The block with its texts changed, as by putting facts in.
  public func mappingText(_ change: (String) -> [MarkdownSpan]) -> MarkdownBlock {
    func mapped(_ spans: [MarkdownSpan]) -> [MarkdownSpan] { spans.flatMap { $0.mappingText(change) } }
    let new: Content =
      switch content {
      case .heading(let level, let spans): .heading(level: level, mapped(spans))
      case .paragraph(let spans): .paragraph(mapped(spans))
      case .list(let list): .list(list.mappingText(change))
      case .quote(let blocks): .quote(blocks.map { $0.mappingText(change) })
      case .table(let table):
        .table(
          MarkdownTable(
            alignments: table.alignments,
            rows: table.rows.map { MarkdownTable.Row(line: $0.line, cells: $0.cells.map(mapped)) }))
      case .literal, .rule: content
      }
    return MarkdownBlock(line: line, content: new)
  }
}
