/// What a word says about the value that follows it.
enum TextCue: UInt8 {
  /// A code, PIN or password.
  case secret
  /// A word such as "code" that many harmless numbers follow too.
  case code
  /// A user id or user name.
  case user
  /// A borrower's, customer's or patient's number.
  case customer
  /// A word for the number of a case.
  case caseNumber
  /// A word for a case, which an ordinal may follow too.
  case `case`
  /// A room, bed or flat where somebody lives.
  case dwelling
  /// A room that may also be for courses.
  case room
  case passport
  /// A word for the number of a passport, where the other is for the thing.
  case passportNumber
  case licence
  case licenceNumber
  /// "The last four digits", Danish or Norwegian.
  case lastFour
  /// "The last four digits", Swedish.
  case lastFourSwedish
  /// "Ends in", which only counts after a word for a personal number.
  case endsIn
  case account
  /// Bankgiro and plusgiro, which have fewer digits.
  case giro

  /// One number for a word in any case; the same for the same letters.
  static func key(_ word: ArraySlice<UInt32>) -> UInt64 {
    var key = firstKey
    for value in word { key = add(ASCII.lowered(value), to: key) }
    return key
  }

  /// The key of no letters at all (FNV-1a).
  static let firstKey: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func add(_ value: UInt32, to key: UInt64) -> UInt64 { (key ^ UInt64(value)) &* 0x100_0000_01B3 }
}
