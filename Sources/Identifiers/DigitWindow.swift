/// Neighbouring stretches of digits read as one number.
struct DigitWindow {
  /// The first stretch, as an index into the runs.
  let first: Int
  /// The last stretch.
  var last: Int
  /// How many digits there are, at most ``most``.
  var count: Int
  /// The digits as one number.
  var value: UInt64
  /// Where the stretches meet: bit n is set where there is a gap after the first n digits.
  var splits: UInt32
  /// Whether all gaps are such as people write inside one number.
  var isTight = true
  /// Whether all gaps are tight and written alike.
  var isUniform = true

  /// The most digits of a window: the longest payment card, and what fits into 64 bits.
  static let most = 19

  /// The number that some of the digits make, counted from zero.
  func number(_ from: Int, _ length: Int) -> Int {
    Int(value / DigitWindow.powers[count - from - length] % DigitWindow.powers[length])
  }

  func digit(_ index: Int) -> Int { number(index, 1) }

  /// The split set for gaps after these numbers of digits.
  ///
  /// Not variadic, so that the compiler can work the sets out: they are asked for in the innermost loop.
  @inline(__always)
  static func splits(_ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0, _ fourth: UInt32 = 0) -> UInt32 {
    (1 << first | 1 << second | 1 << third | 1 << fourth) & ~1
  }

  static let powers: [UInt64] = (0...most).map { power in (0..<power).reduce(1) { value, _ in value * 10 } }
}
