import Foundation

/// The standard normal distribution.
public enum NormalDistribution {
  /// The share of the distribution above a value.
  public static func above(_ value: Double) -> Double { erfc(value / 2.0.squareRoot()) / 2 }

  /// The value that a share of the distribution lies above.
  ///
  /// - Parameter share: between 0 and 1, not those themselves.
  public static func upper(_ share: Double) -> Double {
    if share > 0.5 { return -upper(1 - share) }
    // The upper end by Abramowitz and Stegun (1964), 26.2.23, then Newton's steps along the density.
    let t = (-2 * log(share)).squareRoot()
    var value =
      t - (2.515517 + 0.802853 * t + 0.010328 * t * t)
      / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
    for _ in 0..<4 {
      let density = exp(-value * value / 2) / (2 * Double.pi).squareRoot()
      value += (above(value) - share) / density
    }
    return value
  }
}
