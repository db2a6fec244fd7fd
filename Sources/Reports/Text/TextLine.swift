import Console

/// Lines of text for a terminal: cleaned, cut, padded and wrapped by the cells that they take.
enum TextLine {
  /// A text on one line without anything that a terminal would obey.
  static func cleaned(_ text: String) -> String {
    if CellWidth.isPlain(text) { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: cleaned.append(" ")
      // Marks that turn the direction of writing could reorder what stands beside them.
      case .format where scalar != "\u{200D}" && scalar != "\u{AD}": cleaned.append(" ")
      default: cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }

  /// A text cut to a width, its end marked by "…".
  static func cut(_ text: String, to width: Int) -> String {
    guard CellWidth.of(text) > width else { return text }
    var cut = prefix(of: text, within: width - 1)
    while cut.last == " " { cut.removeLast() }
    return width > 0 ? cut + "…" : ""
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }

  /// The lines of a text, none wider than the width: broken at spaces, and inside a word only where it is too wide alone.
  ///
  /// - Parameter first: What stands before the first line; the others are indented as far.
  static func wrapped(_ text: String, to width: Int, after first: String = "") -> [String] {
    let indent = String(repeating: " ", count: min(CellWidth.of(first), max(0, width / 2)))
    let room = max(2, width - CellWidth.of(indent))
    let lines = CellText.wrapped(cleaned(text), to: room).flatMap { broken($0, to: room) }
    return lines.enumerated().map { ($0 == 0 ? padded(first, to: CellWidth.of(indent)) : indent) + $1 }
  }

  private static func broken(_ line: String, to width: Int) -> [String] {
    var lines: [String] = []
    var rest = line
    while CellWidth.of(rest) > width {
      let head = prefix(of: rest, within: width)
      guard !head.isEmpty else { break }
      lines.append(head)
      rest = String(rest.dropFirst(head.count))
    }
    return lines + [rest]
  }

  private static func prefix(of text: String, within width: Int) -> String {
    var cut = ""
    var used = 0
    for character in text {
      let cells = CellWidth.of(character)
      if used + cells > width { break }
      cut.append(character)
      used += cells
    }
    return cut
  }
}
