/// What a line of Markdown looks like by itself.
enum MarkdownLine {
  /// The sign that begins an item of a list.
  struct Marker {
    let indent: Int
    /// The number of an ordered item.
    let number: Int?
    let text: Substring

    var isOrdered: Bool { number != nil }
  }

  static func isBlank(_ line: Substring) -> Bool { line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  static func trimmed(_ line: Substring) -> Substring {
    var text = line.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }

  /// A heading's level and text.
  static func heading(_ line: Substring) -> (level: Int, text: Substring)? {
    let hashes = line.utf8.prefix { $0 == 0x23 }
    guard (1...6).contains(hashes.count) else { return nil }
    let rest = line.dropFirst(hashes.count)
    guard rest.isEmpty || rest.first == " " else { return nil }
    return (hashes.count, trimmed(rest))
  }

  static func isRule(_ line: Substring) -> Bool {
    let text = trimmed(line)
    return text.utf8.count >= 3 && text.utf8.allSatisfy { $0 == 0x2D }
  }

  static func isFence(_ line: Substring) -> Bool { line.hasPrefix("```") }

  static func isQuote(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    return text.first == ">" && line.utf8.count - text.utf8.count <= 3
  }

  static func marker(_ line: Substring) -> Marker? {
    let text = line.drop { $0 == " " }
    let indent = line.utf8.count - text.utf8.count
    guard let sign = text.utf8.first else { return nil }
    if sign == 0x2D || sign == 0x2A || sign == 0x2B {
      let rest = text.dropFirst()
      guard rest.first == " " else { return nil }
      return Marker(indent: indent, number: nil, text: rest)
    }
    let digits = text.utf8.prefix { $0 &- 0x30 < 10 }
    guard (1...4).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    let rest = text.dropFirst(digits.count)
    guard rest.first == "." || rest.first == ")", rest.dropFirst().first == " " else { return nil }
    return Marker(indent: indent, number: number, text: rest.dropFirst())
  }

  /// The alignments of a table's second row; nil where the line is none.
  static func alignments(_ line: Substring) -> [MarkdownTable.Alignment]? {
    guard line.drop(while: { $0 == " " }).first == "|" else { return nil }
    var alignments: [MarkdownTable.Alignment] = []
    for cell in cells(line) {
      let text = trimmed(cell)
      let hyphens = text.filter { $0 != ":" }
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == "-" }) else { return nil }
      let starts = text.first == ":"
      let ends = text.last == ":"
      guard text.count == hyphens.count + (starts ? 1 : 0) + (ends ? 1 : 0) else { return nil }
      alignments.append(ends ? (starts ? .centre : .end) : .start)
    }
    return alignments.isEmpty || alignments.count > 50 ? nil : alignments
  }

  /// The cells of a row; `\|` is a bar inside one.
  static func cells(_ line: Substring) -> [Substring] {
    var text = trimmed(line)
    if text.first == "|" { text = text.dropFirst() }
    var cells: [Substring] = []
    var start = text.startIndex
    var index = start
    var isEscaped = false
    while index < text.endIndex {
      let sign = text[index]
      if sign == "|", !isEscaped {
        cells.append(trimmed(text[start..<index]))
        start = text.index(after: index)
      }
      isEscaped = sign == "\\" && !isEscaped
      index = text.index(after: index)
    }
    let last = trimmed(text[start...])
    if !last.isEmpty { cells.append(last) }
    return cells
  }
}
