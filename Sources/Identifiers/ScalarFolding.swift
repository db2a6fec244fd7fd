/// What one Unicode scalar becomes in the normalised text.
///
/// The foldings follow Unicode's compatibility forms (UAX 15, NFKC) where those matter to identifiers, and go further
/// where a reader sees no difference: every dash is a hyphen, every blank is a space.
enum ScalarFolding {
  case one(UInt32)
  case two(UInt32, UInt32)
  case nothing
  case mark(UInt32)

  static func ascii(_ byte: UInt8) -> ScalarFolding {
    switch byte {
    case 0x20...0x7E: .one(UInt32(byte))
    case 0x09, 0x0B, 0x0C: .one(ASCII.space)
    case 0x0A, 0x0D: .one(ASCII.newline)
    default: .nothing
    }
  }

  static func other(_ value: UInt32) -> ScalarFolding {
    if (0xC0...0x24F).contains(value) { return value == 0xD7 || value == 0xF7 ? .one(0x2A) : .one(value) }
    if let sign = sign(value) { return .one(sign) }
    if let letter = letter(value) { return .one(letter) }
    if let number = enclosedNumber(value) { return .two(ASCII.zero + number / 10, ASCII.zero + number % 10) }
    guard let scalar = Unicode.Scalar(value) else { return .nothing }
    return byProperties(scalar)
  }

  /// A letter and a combining mark made one, for the letters that Danish and Swedish need.
  static func composed(_ letter: UInt32, with mark: UInt32) -> UInt32? {
    switch (mark, letter | 0x20) {
    case (0x30A, 0x61): letter == 0x61 ? 0xE5 : 0xC5
    case (0x308, 0x61): letter == 0x61 ? 0xE4 : 0xC4
    case (0x308, 0x6F): letter == 0x6F ? 0xF6 : 0xD6
    case (0x308, 0x75): letter == 0x75 ? 0xFC : 0xDC
    case (0x301, 0x65): letter == 0x65 ? 0xE9 : 0xC9
    default: nil
    }
  }

  private static func byProperties(_ scalar: Unicode.Scalar) -> ScalarFolding {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .nothing }
    switch properties.generalCategory {
    case .decimalNumber, .otherNumber:
      guard properties.numericType == .decimal || properties.numericType == .digit,
        let number = properties.numericValue, (0...9).contains(number)
      else { return .one(scalar.value) }
      return .one(ASCII.zero + UInt32(number))
    case .dashPunctuation: return .one(ASCII.hyphen)
    case .spaceSeparator: return .one(ASCII.space)
    case .lineSeparator, .paragraphSeparator: return .one(ASCII.newline)
    case .control: return scalar.value == 0x85 ? .one(ASCII.newline) : .nothing
    case .format: return .nothing
    case .nonspacingMark, .enclosingMark: return .mark(scalar.value)
    default: return .one(scalar.value)
    }
  }

  private static func sign(_ value: UInt32) -> UInt32? {
    switch value {
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x2D7, 0x2043, 0x207B, 0x208B, 0x2212, 0x23AF, 0x2500, 0x2501, 0x2796, 0xFE63: ASCII.hyphen
    case 0xB7, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x3002, 0xFE52, 0xFF61: ASCII.dot
    case 0x2044, 0x2215, 0x29F8: ASCII.slash
    case 0x207A, 0x208A, 0xFE62, 0x2795: ASCII.plus
    case 0x2018, 0x2019, 0x2BC, 0x2032: ASCII.apostrophe
    case 0x2236, 0x2D0, 0xA789, 0xFE55: ASCII.colon
    case 0x3001, 0xFE50, 0x201A: ASCII.comma
    case 0xFE6B: ASCII.at
    case 0x207D, 0x208D, 0xFE59: 0x28
    case 0x207E, 0x208E, 0xFE5A: 0x29
    case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: 0x22
    case 0x2800, 0x3164, 0xFFA0: ASCII.space
    default: nil
    }
  }

  private static func letter(_ value: UInt32) -> UInt32? {
    switch value {
    // Mathematical letters: thirteen alphabets, each A…Z and a…z.
    case 0x1D400...0x1D6A3:
      (value - 0x1D400) % 52 < 26 ? 0x41 + (value - 0x1D400) % 52 : 0x61 + (value - 0x1D400) % 52 - 26
    case 0x24B6...0x24CF: 0x41 + value - 0x24B6
    case 0x24D0...0x24E9: 0x61 + value - 0x24D0
    // The ångström sign.
    case 0x212B: 0xC5
    default: nil
    }
  }

  /// Ten to twenty in a ring, in parentheses or with a full stop.
  private static func enclosedNumber(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x2469...0x2473: value - 0x2469 + 10
    case 0x247D...0x2487: value - 0x247D + 10
    case 0x2491...0x249B: value - 0x2491 + 10
    default: nil
    }
  }
}
