/// Cutting, padding and wrapping texts by the cells that they take.
public enum CellText {
  /// A text on one line without anything that a terminal would obey: control characters become spaces.
  static func cleaned(_ text: String) -> String {
    guard !CellWidth.isPlain(text), text.unicodeScalars.contains(where: isControl) else { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { cleaned.append(isControl(scalar) ? " " : scalar) }
    return String(cleaned)
  }

  /// A text cut to a width, its end marked by "…"; a text that fits stays as it is.
  static func fitted(_ text: String, to width: Int) -> String {
    guard CellWidth.of(text) > width else { return text }
    guard width > 0 else { return "" }
    var cut = ""
    var used = 0
    for character in text {
      let cells = CellWidth.of(character)
      if used + cells > width - 1 { break }
      cut.append(character)
      used += cells
    }
    while cut.last == " " { cut.removeLast() }
    return cut + "…"
  }

  /// Texts after each other, each but the last ended by a full stop where it has no mark of its own.
  static func sentences(_ texts: [String]) -> String {
    let texts = texts.filter { !$0.isEmpty }
    return texts.enumerated()
      .map { index, text in index == texts.count - 1 || text.last.map(".?!…:".contains) == true ? text : text + "." }
      .joined(separator: " ")
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// A text with spaces after it up to a width.
  static func padded(_ text: String, to width: Int) -> String { text + spaces(width - CellWidth.of(text)) }

  /// The lines of a text that is wrapped at spaces.
  ///
  /// A word that is longer than the width stays whole, a no-break space never breaks, a line break stays one.
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, CellWidth.of(line) + 1 + CellWidth.of(String(word)) > width {
          lines.append(line)
          line = ""
        }
        line += line.isEmpty ? String(word) : " " + word
      }
      return lines + [line]
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    // Marks that turn the direction of writing could hide or reorder what stands beside them.
    case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    default: false
    }
  }
}
