/// How many cells of a terminal a text takes.
///
/// Source: Unicode Standard Annex #11 (East Asian Width): wide and full-width characters take two cells, marks that
/// join the character before take none. Characters of ambiguous width count as one, as terminals in Europe show them.
public enum CellWidth {
  /// The cells of a text.
  public static func of(_ text: String) -> Int {
    if let width = plainWidth(of: text) { return width }
    var width = 0
    for character in text { width += of(character) }
    return width
  }

  /// Whether a text is made of Latin letters, digits, common marks, lines and blocks only: each takes one cell and none
  /// steers the terminal.
  public static func isPlain(_ text: String) -> Bool { plainWidth(of: text) != nil }

  /// The cells of a plain text; nil for a text that must be looked at character by character.
  ///
  /// Nearly all texts are plain, and a report asks for the width of very many.
  private static func plainWidth(of text: String) -> Int? {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var width = 0
      var place = 0
      while place < bytes.count {
        switch bytes[place] {
        case 0x20...0x7E: place += 1
        // U+00A0…U+02FF, but for the soft hyphen.
        case 0xC2 where (0xA0...0xBF).contains(bytes[place + 1]) && bytes[place + 1] != 0xAD: place += 2
        case 0xC3...0xCB: place += 2
        // U+2010…U+2026, dashes and quotation marks; U+2500…U+25BF, lines and blocks.
        case 0xE2 where bytes[place + 1] == 0x80 && (0x90...0xA6).contains(bytes[place + 2]): place += 3
        case 0xE2 where (0x94...0x96).contains(bytes[place + 1]): place += 3
        default: return nil
        }
        width += 1
      }
      return width
    }
    return found ?? nil
  }

  /// The cells of one character as a reader sees it (a grapheme): 0, 1 or 2.
  ///
  /// Scalars that are joined into one picture take the picture's place; other scripts' vowels that take a cell of their
  /// own are added.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count > 1 else { return scalars.first.map(of) ?? 0 }
    // The emoji selector asks for the wide picture of a character that also has a narrow one.
    let isPicture = first.properties.isEmojiPresentation || (first.properties.isEmoji && scalars.contains("\u{FE0F}"))
    return isPicture ? 2 : min(2, scalars.reduce(0) { $0 + of($1) })
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value >= 0x1100 else { return false }
    if scalar.properties.isEmojiPresentation { return true }
    return wide.contains { $0.contains(value) }
  }

  /// Wide blocks apart from emoji; unassigned places in them count as wide, as the annex says.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247,
    0x3250...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
