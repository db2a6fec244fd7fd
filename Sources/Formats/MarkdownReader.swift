/// Takes the lines of a Markdown text apart into blocks, each line once.
struct MarkdownReader {
  private let lines: [Substring]
  private let first: Int
  private let depth: Int
  private var place = 0

  /// Quotations inside quotations are read this deep; further `>` are text.
  private static let deepest = 3

  init(_ lines: [Substring], from first: Int, depth: Int) {
    self.lines = lines
    self.first = first
    self.depth = depth
  }

  mutating func blocks() -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    while place < lines.count {
      if MarkdownLine.isBlank(lines[place]) {
        place += 1
        continue
      }
      let line = first + place
      blocks.append(MarkdownBlock(line: line, content: next()))
    }
    return blocks
  }

  /// The block that begins at the current line; it takes at least that line.
  private mutating func next() -> MarkdownBlock.Content {
    let line = lines[place]
    if let (level, text) = MarkdownLine.heading(line) {
      place += 1
      return .heading(level: level, spans(of: [text], at: place - 1))
    }
    if MarkdownLine.isRule(line) {
      place += 1
      return .rule
    }
    if MarkdownLine.isFence(line), let literal = literal() { return literal }
    if MarkdownLine.isQuote(line), depth < Self.deepest { return quote() }
    if let table = table() { return .table(table) }
    if let marker = MarkdownLine.marker(line) { return .list(list(marker)) }
    return paragraph()
  }

  private func spans(of texts: [Substring], at index: Int) -> [MarkdownSpan] {
    MarkdownSpanReader.spans(of: texts, from: first + index)
  }

  // MARK: - Paragraphs, quotations, literal lines

  private mutating func paragraph() -> MarkdownBlock.Content {
    let start = place
    var texts = [MarkdownLine.trimmed(lines[place])]
    place += 1
    while place < lines.count, !beginsBlock(lines[place]) {
      texts.append(MarkdownLine.trimmed(lines[place]))
      place += 1
    }
    return .paragraph(spans(of: texts, at: start))
  }

  /// Whether a line ends the paragraph above it.
  private func beginsBlock(_ line: Substring) -> Bool {
    if MarkdownLine.isBlank(line) || MarkdownLine.heading(line) != nil || MarkdownLine.isRule(line) { return true }
    if MarkdownLine.isFence(line) || (MarkdownLine.isQuote(line) && depth < Self.deepest) { return true }
    guard let marker = MarkdownLine.marker(line) else { return false }
    // A paragraph may hold a line that begins with a date, as "14. maj": only a list's first number begins one.
    return marker.number == nil || marker.number == 1
  }

  private mutating func quote() -> MarkdownBlock.Content {
    let start = place
    var inner: [Substring] = []
    while place < lines.count, MarkdownLine.isQuote(lines[place]) {
      var text = lines[place].drop { $0 == " " }.dropFirst()
      if text.first == " " { text = text.dropFirst() }
      inner.append(text)
      place += 1
    }
    var reader = MarkdownReader(inner, from: first + start, depth: depth + 1)
    return .quote(reader.blocks())
  }

  /// The lines up to the closing fence; nil where there is none, and the fence is text.
  private mutating func literal() -> MarkdownBlock.Content? {
    guard !knowsNoFence else { return nil }
    var end = place + 1
    while end < lines.count, !MarkdownLine.isFence(lines[end]) { end += 1 }
    guard end < lines.count else {
      knowsNoFence = true
      return nil
    }
    let texts = lines[(place + 1)..<end].map(String.init)
    place = end + 1
    return .literal(texts)
  }

  /// Whether it is known that no closing fence follows, so that it is looked for once.
  private var knowsNoFence = false

  // MARK: - Lists

  private mutating func list(_ opening: MarkdownLine.Marker) -> MarkdownList {
    var items: [MarkdownList.Item] = []
    while let marker = markerAhead(), marker.isOrdered == opening.isOrdered, marker.indent < opening.indent + 2 {
      items.append(item(marker, opening))
    }
    return MarkdownList(start: opening.number, items: items)
  }

  /// The marker of the next line that is not blank; the place moves there only where it is one.
  private mutating func markerAhead() -> MarkdownLine.Marker? {
    var index = place
    while index < lines.count, MarkdownLine.isBlank(lines[index]) { index += 1 }
    guard index < lines.count, !MarkdownLine.isRule(lines[index]), let marker = MarkdownLine.marker(lines[index])
    else { return nil }
    place = index
    return marker
  }

  private mutating func item(_ marker: MarkdownLine.Marker, _ list: MarkdownLine.Marker) -> MarkdownList.Item {
    let start = place
    let texts = itemTexts(marker)
    var nested: [MarkdownList] = []
    while let inner = markerAhead(), inner.indent >= list.indent + 2 { nested.append(innerList(inner)) }
    return MarkdownList.Item(line: first + start, spans: spans(of: texts, at: start), nested: nested)
  }

  /// A list inside an item; what is indented further belongs to it too, as there is one nesting level.
  private mutating func innerList(_ opening: MarkdownLine.Marker) -> MarkdownList {
    var items: [MarkdownList.Item] = []
    while let marker = markerAhead(), marker.isOrdered == opening.isOrdered, marker.indent >= min(opening.indent, 2),
      marker.indent >= opening.indent - 1
    {
      let start = place
      items.append(MarkdownList.Item(line: first + start, spans: spans(of: itemTexts(marker), at: start)))
    }
    return MarkdownList(start: opening.number, items: items)
  }

  /// The marker's text and the lines that go on with it.
  private mutating func itemTexts(_ marker: MarkdownLine.Marker) -> [Substring] {
    var texts = [MarkdownLine.trimmed(marker.text)]
    place += 1
    while place < lines.count, !beginsBlock(lines[place]), MarkdownLine.marker(lines[place]) == nil {
      texts.append(MarkdownLine.trimmed(lines[place]))
      place += 1
    }
    return texts
  }

  // MARK: - Tables

  private mutating func table() -> MarkdownTable? {
    guard lines[place].drop(while: { $0 == " " }).first == "|", place + 1 < lines.count,
      let alignments = MarkdownLine.alignments(lines[place + 1])
    else { return nil }
    var rows: [MarkdownTable.Row] = []
    var index = place
    while index < lines.count, lines[index].drop(while: { $0 == " " }).first == "|" {
      if index != place + 1 {
        let cells = MarkdownLine.cells(lines[index]).prefix(alignments.count).map {
          MarkdownSpanReader.spans(of: [$0], from: first + index)
        }
        let missing = Array(repeating: [MarkdownSpan](), count: alignments.count - cells.count)
        rows.append(MarkdownTable.Row(line: first + index, cells: cells + missing))
      }
      index += 1
    }
    place = index
    return MarkdownTable(alignments: alignments, rows: rows)
  }
}
