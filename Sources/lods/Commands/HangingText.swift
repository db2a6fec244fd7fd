import Console

/// Text that is wrapped to the width of the terminal, with what follows standing in under its first line.
enum HangingText {
  /// The lines of a text that stands in by some cells; what is wrapped stands in by two more.
  static func lines(_ text: String, indent: Int = 0, on console: Terminal) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return CellText.wrapped(text, to: console.width - indent - 2).enumerated().map {
      margin + ($0 == 0 ? "" : "  ") + $1
    }
  }
}
