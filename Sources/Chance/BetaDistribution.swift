import Foundation

/// The beta distribution, from which the exact intervals of counts and the t distribution are made.
public enum BetaDistribution {
  /// The regularised incomplete beta function: the share of the distribution with parameters a and b below x.
  ///
  /// By the continued fraction of Abramowitz and Stegun (1964), 26.5.8, evaluated by Lentz's method (1976); a and b may
  /// be any positive numbers.
  public static func below(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    // The fraction converges fast on this side of the mean only.
    if x > (a + 1) / (a + b + 2) { return 1 - below(1 - x, b, a) }
    let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    d = 1 / (abs(d) < tiny ? tiny : d)
    var fraction = d
    for step in 1...20_000 {
      let m = Double(step)
      for term in [
        m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
        -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
      ] {
        d = 1 + term * d
        d = 1 / (abs(d) < tiny ? tiny : d)
        c = 1 + term / c
        if abs(c) < tiny { c = tiny }
        fraction *= c * d
      }
      if abs(c * d - 1) < 1e-15 { break }
    }
    return min(1, max(0, front * fraction))
  }

  /// The value that a share of the distribution lies below.
  ///
  /// - Parameter share: 0…1.
  public static func quantile(_ share: Double, _ a: Double, _ b: Double) -> Double {
    // Near 1 numbers are too coarse, so that the upper half is looked for from its other end.
    below(0.5, a, b) < share ? 1 - lowQuantile(1 - share, b, a) : lowQuantile(share, a, b)
  }

  private static func lowQuantile(_ share: Double, _ a: Double, _ b: Double) -> Double {
    let scale = lgamma(a + b) - lgamma(a) - lgamma(b)
    var low = 0.0
    var high = 1.0
    var value = min(0.5, a / (a + b))
    for _ in 0..<200 {
      let miss = below(value, a, b) - share
      if miss < 0 { low = value } else { high = value }
      // Newton's step along the density, which is right to the last digit after a few; halving where it leads astray.
      let step = miss / exp(scale + (a - 1) * log(value) + (b - 1) * log1p(-value))
      var next = value - step
      if !(next > low && next < high) { next = (low + high) / 2 }
      guard abs(next - value) > 2 * value.ulp else { return next }
      value = next
    }
    return value
  }

  /// How many standard errors a two-sided interval of Student's t distribution spans to each side.
  ///
  /// - Parameters:
  ///   - error: what lies outside on both sides together, as 0.05.
  ///   - degrees: the degrees of freedom, greater than 0.
  public static func studentT(error: Double, degrees: Double) -> Double {
    let x = quantile(error, degrees / 2, 0.5)
    return (degrees * (1 - x) / x).squareRoot()
  }
}
