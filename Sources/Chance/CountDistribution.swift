import Foundation

/// Counts with a mean, and a variance that is so many times the mean: Poisson where that is once, else the negative
/// binomial distribution with the size mean ÷ (dispersion − 1).
public struct CountDistribution: Hashable, Sendable {
  /// The mean, greater than 0.
  public let mean: Double
  /// How many times the mean the variance is; at least 1.
  public let dispersion: Double

  /// Makes a distribution.
  public init(mean: Double, dispersion: Double) {
    self.mean = mean
    self.dispersion = max(1, dispersion)
  }

  /// The chance of a count.
  public func chance(of count: Int) -> Double {
    guard count >= 0 else { return 0 }
    let number = Double(count)
    // Nearer to 1 the logarithms of the gamma function lose all their digits.
    guard dispersion > 1 + 1e-9 else { return exp(number * log(mean) - mean - lgamma(number + 1)) }
    let size = mean / (dispersion - 1)
    let ways = lgamma(number + size) - lgamma(size) - lgamma(number + 1)
    return exp(ways - size * log(dispersion) + number * log1p(-1 / dispersion))
  }

  /// The chance of a count or more.
  public func chance(ofAtLeast count: Int) -> Double {
    guard count > 0 else { return 1 }
    if Double(count) <= mean { return max(0, 1 - (0..<count).reduce(0) { $0 + chance(of: $1) }) }
    // Above the mean the terms fall, so that adding them up from here keeps the digits of a small chance.
    var sum = 0.0
    var next = count
    while true {
      let term = chance(of: next)
      sum += term
      guard term > sum * 1e-17 else { return sum }
      next += 1
    }
  }

  /// The least count that at least a share of the distribution does not exceed.
  ///
  /// - Parameter share: 0 or more, less than 1.
  public func quantile(_ share: Double) -> Int {
    var sum = chance(of: 0)
    var count = 0
    // So far above the mean there is nothing left, whatever the share.
    let end = Int(mean + 60 * (mean * dispersion).squareRoot() + 60 * dispersion)
    while sum < share * (1 - 64 * .ulpOfOne), count < end {
      count += 1
      sum += chance(of: count)
    }
    return count
  }
}
