import Testing

@testable import Chance

/// Counts and the normal distribution against other ways to them.
@Suite struct `The distribution of counts` {
  @Test(arguments: [0.3, 2, 14.5, 60], [1, 1.0001, 1.7, 4])
  func `adds up to one, and has the mean and the variance that it was made with`(mean: Double, dispersion: Double) {
    let distribution = CountDistribution(mean: mean, dispersion: dispersion)
    let chances = (0..<1_000).map { distribution.chance(of: $0) }
    #expect(abs(chances.reduce(0, +) - 1) < 1e-9)
    let first = chances.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    let second = chances.enumerated().reduce(0) {
      $0 + (Double($1.offset) - mean) * (Double($1.offset) - mean) * $1.element
    }
    #expect(abs(first - mean) < 1e-6 * mean)
    #expect(abs(second / (mean * dispersion) - 1) < 1e-5)
  }

  @Test(arguments: [0.7, 5, 30], [1.2, 2, 6])
  func `has the tails of the beta integral`(mean: Double, dispersion: Double) {
    let distribution = CountDistribution(mean: mean, dispersion: dispersion)
    let size = mean / (dispersion - 1)
    for count in [1, 3, 8, 40, 90] {
      let tail = BetaDistribution.below(1 - 1 / dispersion, Double(count), size)
      #expect(abs(distribution.chance(ofAtLeast: count) - tail) < 1e-9 * tail + 1e-13)
    }
  }

  @Test(arguments: [0.4, 3.3, 27], [1, 2.5])
  func `has a quantile that no more than the rest exceeds, and no smaller one has it`(mean: Double, dispersion: Double)
  {
    let distribution = CountDistribution(mean: mean, dispersion: dispersion)
    for share in [0.01, 0.3, 0.5, 0.9, 0.99, 0.9999] {
      let count = distribution.quantile(share)
      #expect(1 - distribution.chance(ofAtLeast: count + 1) >= share - 1e-12)
      if count > 0 { #expect(1 - distribution.chance(ofAtLeast: count) < share) }
    }
  }

  @Test(arguments: [
    (0.025, 1.959_963_985), (0.005, 2.575_829_304), (0.5, 0), (1e-6, 4.753_424_309), (0.9, -1.281_551_566),
  ])
  func `normal agrees with the table`(share: Double, value: Double) {
    #expect(abs(NormalDistribution.upper(share) - value) < 1e-8)
    #expect(abs(NormalDistribution.above(value) - share) < 1e-9)
  }
}
