/// How many cells of a terminal a text takes.
///
/// Source: Unicode Standard Annex #11 (East Asian Width): wide and full-width characters take two cells, marks that
/// join the character before take none. Characters of ambiguous width count as one, as terminals in Europe show them.
public enum CellWidth {
  /// The cells of a text.
  public static func of(_ text: String) -> Int {
    var width = 0
    for character in text { width += of(character) }
    return width
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
