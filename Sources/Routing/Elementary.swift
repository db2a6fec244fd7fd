/// The few elementary functions that the room needs, written out so that results are the same on every platform.
enum Elementary {
  private static let ln2 = 0.693_147_180_559_945_3

  /// Natural logarithm of a positive, finite number.
  static func ln(_ x: Double) -> Double {
    var exponent = Double(x.exponent)
    var m = x.significand
    if m > 1.414_213_562_373_095 {
      m /= 2
      exponent += 1
    }
    // ln m = 2 artanh((m − 1)/(m + 1)); |z| is at most 0.172, so eight terms reach full precision.
    let z = (m - 1) / (m + 1)
    let q = z * z
    var series = 1.0 / 15
    for k in stride(from: 13.0, through: 1, by: -2) { series = series * q + 1 / k }
    return 2 * z * series + exponent * ln2
  }

  /// e raised to x, for |x| up to 700.
  static func exp(_ x: Double) -> Double {
    let k = (x / ln2).rounded()
    let r = x - k * ln2
    var sum = 1.0
    for n in stride(from: 14.0, through: 1, by: -1) { sum = 1 + sum * r / n }
    return Double(sign: .plus, exponent: Int(k), significand: 1) * sum
  }

  /// Sine of an angle in radians, for angles of at most a few turns.
  static func sin(_ x: Double) -> Double {
    var y = x.remainder(dividingBy: 2 * Double.pi)
    if y > Double.pi / 2 { y = Double.pi - y }
    if y < -Double.pi / 2 { y = -Double.pi - y }
    var term = y
    var sum = y
    for k in stride(from: 2.0, through: 24, by: 2) {
      term *= -y * y / (k * (k + 1))
      sum += term
    }
    return sum
  }

  /// Cosine of an angle in radians.
  static func cos(_ x: Double) -> Double { sin(x + Double.pi / 2) }

  /// Inverse sine in radians of a number between 0 and 1.
  static func arcsine(_ x: Double) -> Double {
    if x > 0.5 { return Double.pi / 2 - 2 * arcsine(((1 - x) / 2).squareRoot()) }
    var term = x
    var sum = x
    for n in stride(from: 1.0, through: 60, by: 1) {
      term *= x * x * (2 * n - 1) / (2 * n)
      sum += term / (2 * n + 1)
    }
    return sum
  }
}
