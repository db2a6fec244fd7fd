/// A text in a small part of Markdown.
///
/// Headings (`#` … `######`), paragraphs, lists with one list inside an item, emphasis, links, pictures, quotations,
/// tables with a row of hyphens, and lines between grave accents. Everything else is text. Unlike CommonMark, the end of
/// a line inside a paragraph is kept, because that is what a writer who knows no Markdown sees in the editor. Reading
/// takes time linear in the text and never fails.
public struct MarkdownDocument: Hashable, Sendable {
  /// The pieces in order.
  public let blocks: [MarkdownBlock]

  /// Reads a text whose line ends are `\n`.
  ///
  /// - Parameter line: the number of the text's first line.
  public init(reading text: String, from line: Int = 1) {
    var reader = MarkdownReader(PlainLines.lines(of: text), from: line, depth: 0)
    blocks = reader.blocks()
  }
}
