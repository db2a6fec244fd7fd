/// A stretch of a line of Markdown.
public indirect enum MarkdownSpan: Hashable, Sendable {
  /// Text as it is.
  case text(String)
  /// Stressed text, `*so*` or `_so_`.
  case emphasis([MarkdownSpan])
  /// Important text, `**so**`.
  case strong([MarkdownSpan])
  /// Text that is typed letter for letter, between grave accents.
  case code(String)
  /// A link, `[text](target)`, with its line counted from 1.
  case link([MarkdownSpan], target: String, line: Int)
  /// A picture, `![what it shows](target)`, with its line counted from 1.
  case picture(alt: String, target: String, line: Int)
  /// The end of a line, which is kept as the writer set it.
  case lineEnd

  /// The words alone; a line's end is a newline.
  public var plain: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let spans), .strong(let spans), .link(let spans, _, _): spans.plain
    case .picture(let alt, _, _): alt
    case .lineEnd: "\n"
    }
  }

  /// The span with its texts changed, as by putting facts in; code is left as it is.
  public func mappingText(_ change: (String) -> [MarkdownSpan]) -> [MarkdownSpan] {
    switch self {
    case .text(let text): change(text)
    case .emphasis(let spans): [.emphasis(spans.flatMap { $0.mappingText(change) })]
    case .strong(let spans): [.strong(spans.flatMap { $0.mappingText(change) })]
    case .link(let spans, let target, let line):
      [.link(spans.flatMap { $0.mappingText(change) }, target: target, line: line)]
    case .code, .picture, .lineEnd: [self]
    }
  }
}

extension [MarkdownSpan] {
  /// The words alone.
  public var plain: String { map(\.plain).joined() }
}
