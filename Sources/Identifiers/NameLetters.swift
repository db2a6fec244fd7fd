/// The letters of names, with spellings that people use for one another made one.
///
/// Case and accents go; ä is æ, ö is ø, and aa, ae and oe are the Danish letters that they are written for.
enum NameLetters {
  /// Set in ``entry(_:)`` for capital letters.
  static let capital: UInt8 = 0x40
  /// The letters that the twenty-six cannot write.
  static let ae: UInt8 = 27
  static let oe: UInt8 = 28
  static let aa: UInt8 = 29
  /// A letter of another script.
  static let foreign: UInt8 = 30

  /// The number of a letter, 1 to 30, with ``capital`` for a capital letter; 0 for what is no letter.
  @inline(__always)
  static func entry(_ value: UInt32, _ table: UnsafeBufferPointer<UInt8>) -> UInt8 {
    Int(value) < table.count ? table[Int(value)] : far(value)
  }

  /// The numbers of the scalars up to Latin Extended-B.
  static let table: [UInt8] = (0..<0x250).map(near)

  private static func near(_ value: UInt32) -> UInt8 {
    if ASCII.isLetter(value) { return UInt8(value & 0x1F) | (value < 0x60 ? capital : 0) }
    guard value >= 0xC0, value != 0xD7, value != 0xF7, let scalar = Unicode.Scalar(value) else { return 0 }
    let isCapital = scalar.properties.isUppercase
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    return base(small) | (isCapital ? capital : 0)
  }

  private static func base(_ value: UInt32) -> UInt8 {
    switch value {
    case 0xE6, 0xE4, 0x1FD: return ae
    case 0xF8, 0xF6, 0x1FF: return oe
    case 0xE5, 0x1FB: return aa
    case 0xF0, 0x111, 0x10F: return letter("d")
    case 0xFE: return letter("t")
    case 0x131: return letter("i")
    case 0x142: return letter("l")
    case 0xDF: return letter("s")
    default: break
    }
    let first = accents.first { $0.0.contains(value) }
    return first.map { letter($0.1) } ?? foreign
  }

  private static let accents: [(ClosedRange<UInt32>, Unicode.Scalar)] = [
    (0xE0...0xE5, "a"), (0xE7...0xE7, "c"), (0xE8...0xEB, "e"), (0xEC...0xEF, "i"), (0xF1...0xF1, "n"),
    (0xF2...0xF6, "o"), (0xF9...0xFC, "u"), (0xFD...0xFD, "y"), (0xFF...0xFF, "y"), (0x100...0x105, "a"),
    (0x106...0x10D, "c"), (0x10E...0x111, "d"), (0x112...0x11B, "e"), (0x11C...0x123, "g"), (0x124...0x127, "h"),
    (0x128...0x131, "i"), (0x134...0x135, "j"), (0x136...0x138, "k"), (0x139...0x142, "l"), (0x143...0x14B, "n"),
    (0x14C...0x151, "o"), (0x154...0x159, "r"), (0x15A...0x161, "s"), (0x162...0x167, "t"), (0x168...0x173, "u"),
    (0x174...0x175, "w"), (0x176...0x178, "y"), (0x179...0x17E, "z"), (0x1CD...0x1CE, "a"), (0x1E6...0x1E7, "g"),
    (0x218...0x219, "s"), (0x21A...0x21B, "t"),
  ]

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(scalar.value & 0x1F) }

  private static func far(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x1E00...0x1EFF: farLatin(value)
    case 0x386...0x3AB, 0x400...0x42F: foreign | capital
    case 0x370...0x1DFF, 0x3041...0x312F, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xFB50...0xFDFF, 0xFE70...0xFEFC: foreign
    default: 0
    }
  }

  /// The letters of Vietnamese.
  private static func farLatin(_ value: UInt32) -> UInt8 {
    let isCapital = value & 1 == 0
    let letter: UInt8 =
      switch value {
      case 0x1EA0...0x1EB7: letter("a")
      case 0x1EB8...0x1EC7: letter("e")
      case 0x1EC8...0x1ECB: letter("i")
      case 0x1ECC...0x1EE3: letter("o")
      case 0x1EE4...0x1EF1: letter("u")
      case 0x1EF2...0x1EF9: letter("y")
      default: foreign
      }
    return letter | (isCapital ? capital : 0)
  }
}
