/// The ASCII signs that the recognisers ask for by name.
enum ASCII {
  static let newline: UInt32 = 0x0A
  static let space: UInt32 = 0x20
  static let apostrophe: UInt32 = 0x27
  static let plus: UInt32 = 0x2B
  static let comma: UInt32 = 0x2C
  static let hyphen: UInt32 = 0x2D
  static let dot: UInt32 = 0x2E
  static let slash: UInt32 = 0x2F
  static let zero: UInt32 = 0x30
  static let colon: UInt32 = 0x3A
  static let at: UInt32 = 0x40
  static let underscore: UInt32 = 0x5F

  static func isDigit(_ value: UInt32) -> Bool { value &- 0x30 < 10 }

  static func isHex(_ value: UInt32) -> Bool { value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 6 }

  static func isLetter(_ value: UInt32) -> Bool { (value | 0x20) &- 0x61 < 26 }

  /// A letter of any script: what is left outside ASCII after folding counts as one, except symbols, arrows, boxes,
  /// emoji and the sign that stands for what could not be read.
  static func isWordLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return isLetter(value) }
    if value < 0x2000 { return value >= 0xC0 }
    return value &- 0x2000 >= 0xC00 && value &- 0x3000 >= 0x40 && value &- 0x1F000 >= 0xC00 && value != 0xFFFD
      && value &- 0xE000 >= 0x1900
  }

  /// A letter or a digit.
  static func isWordSign(_ value: UInt32) -> Bool { isDigit(value) || isWordLetter(value) }

  static func isUpper(_ value: UInt32) -> Bool { value &- 0x41 < 26 }

  /// Whether a sign is a capital letter of western Europe's alphabets, as "Å" and "Ö" are.
  static func isCapital(_ value: UInt32) -> Bool { isUpper(value) || value >= 0xC0 && value < 0xDF }

  static func isSpace(_ value: UInt32) -> Bool { value == space || value == newline }

  static func lowered(_ value: UInt32) -> UInt32 {
    if value &- 0x41 < 26 { return value + 0x20 }
    return value &- 0xC0 < 31 && value != 0xD7 ? value + 0x20 : value
  }
}
