/// A stretch of digits with nothing between them.
struct DigitRun {
  /// The first digit's place in the normalised text.
  let start: Int
  /// The place after the last digit.
  let end: Int
  /// The number that the digits make; has no meaning for more than 19 digits.
  let value: UInt64

  var length: Int { end - start }

  /// Whether the stretch is a year in this or the last century.
  var isYear: Bool { length == 4 && (1900...2099).contains(value) }
}
