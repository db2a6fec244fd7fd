import Console
import Identifiers

/// Texts of the desk's screen: what may be kept of them, and how they are laid in lines.
enum DeskText {
  /// What of a text that is still being typed may be kept on disk; nil for nothing.
  ///
  /// A number is recognised only when it is whole, so the words at the end that could be the start of one are left out
  /// until a word of letters follows.
  static func keepable(_ text: String, using gate: Gate) -> ScreenedText? {
    guard (try? gate.admit(text, as: .note)) != nil else { return nil }
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    while let last = words.last, last.isEmpty || last.contains(where: { $0.isNumber || $0 == "@" }) {
      words.removeLast()
    }
    guard !words.isEmpty else { return nil }
    return try? gate.admit(words.joined(separator: " "), as: .note)
  }

  /// A text on one line, without control characters.
  static func line(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      line.unicodeScalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return line
  }

  /// A text cut to a width, its end marked by "…"; a text that fits stays as it is.
  static func fitted(_ text: String, to width: Int) -> String {
    guard CellWidth.of(text) > width else { return text }
    var cut = ""
    var used = 1
    for character in text {
      used += CellWidth.of(character)
      guard used <= width else { break }
      cut.append(character)
    }
    while cut.last == " " { cut.removeLast() }
    return width > 0 ? cut + "…" : ""
  }

  /// The lines of a text that is wrapped at spaces; a word that is longer than the width is cut.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, CellWidth.of(line) + 1 + CellWidth.of(String(word)) > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).map { fitted($0, to: width) }
  }
}
