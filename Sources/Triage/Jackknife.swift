/// An interval for a figure over cases that several people answered, found by leaving out one case at a time.
///
/// All answers to a case go with it, since answers to the same case hang together. With n cases, the figure t(i) without
/// case i and their mean m, the squared standard error is (n − 1) / n · Σ (t(i) − m)². J. W. Tukey, Annals of
/// Mathematical Statistics 29 (1958) 614; for kappa J. L. Fleiss and M. Davies, "Jackknifing functions of multinomial
/// frequencies, with an application to a measure of concordance", American Journal of Epidemiology 115 (1982) 841–845.
/// The interval reaches Student's t with n − 1 degrees of freedom to either side.
struct Jackknife {
  let value: Double
  let standardError: Double
  let cases: Int

  /// Works a figure out with all cases (nil) and without each of them.
  ///
  /// - Returns: nil where the figure is not defined, with or without some case, or there are fewer than two.
  init?(cases: Int, _ figure: (_ without: Int?) -> Double?) {
    guard cases > 1, let value = figure(nil) else { return nil }
    let parts = (0..<cases).compactMap { figure($0) }
    guard parts.count == cases else { return nil }
    let mean = parts.reduce(0, +) / Double(cases)
    let squares = parts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.value = value
    self.cases = cases
    standardError = (squares * Double(cases - 1) / Double(cases)).squareRoot()
  }

  /// The interval, cut at −1 and 1; nil where leaving out cases changes nothing.
  var interval: ClosedRange<Double>? {
    guard standardError > 1e-9 else { return nil }
    let reach = Self.student(cases - 1) * standardError
    return max(-1, value - reach)...min(1, value + reach)
  }

  /// The point that 97.5 % of Student's t lies below, good to 0.002 from nine degrees of freedom.
  ///
  /// Abramowitz and Stegun, Handbook of Mathematical Functions (1964), formula 26.7.5.
  static func student(_ freedom: Int) -> Double {
    let z = 1.959_963_985
    let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
    let n = Double(max(1, freedom))
    let first = (z3 + z) / 4
    let second = (5 * z5 + 16 * z3 + 3 * z) / 96
    let third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384
    return z + first / n + second / (n * n) + third / (n * n * n)
  }
}
