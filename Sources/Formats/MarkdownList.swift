/// A list of a Markdown text, ordered or not, with at most one list inside each item.
public struct MarkdownList: Hashable, Sendable {
  /// One item.
  public struct Item: Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// What it says.
    public let spans: [MarkdownSpan]
    /// The lists inside the item.
    public let nested: [MarkdownList]

    /// Makes an item.
    public init(line: Int, spans: [MarkdownSpan], nested: [MarkdownList] = []) {
      self.line = line
      self.spans = spans
      self.nested = nested
    }
  }

  /// The number of the first item of an ordered list; nil for a list that is not ordered.
  public let start: Int?
  /// The items.
  public let items: [Item]

  /// Makes a list.
  public init(start: Int?, items: [Item]) {
    self.start = start
    self.items = items
  }

  /// Every item's text, those of lists inside after their item.
  var stretches: [(line: Int, spans: [MarkdownSpan])] {
    items.flatMap { [($0.line, $0.spans)] + $0.nested.flatMap(\.stretches) }
  }

  func mappingText(_ change: (String) -> [MarkdownSpan]) -> MarkdownList {
    MarkdownList(
      start: start,
      items: items.map { item in
        Item(
          line: item.line, spans: item.spans.flatMap { $0.mappingText(change) },
          nested: item.nested.map { $0.mappingText(change) })
      })
  }
}
