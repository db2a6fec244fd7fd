import Chance

/// Two counts of sessions, each over so many staffed days: whether they differ by more than chance.
///
/// If both periods had the same number a day, the sessions of the first would be a draw from those of both together
/// with the chance e₁/(e₁+e₀), e being staffed days: the conditional test of Przyborowski and Wilenski (Biometrika 31,
/// 1940), with the interval of Clopper and Pearson (Biometrika 26, 1934) for that chance turned into one for the ratio.
/// Visits come in busy and quiet days, so that counts vary more than a Poisson draw: both are divided by the dispersion
/// first (quasi-likelihood, McCullagh and Nelder, Generalized Linear Models, 1989, ch. 6), and the binomial tails taken
/// as beta integrals, which allow parts of sessions.
struct CountComparison {
  /// Sessions of the period.
  let now: Int
  /// Sessions of the period before.
  let before: Int
  /// Staffed days of the period.
  let daysNow: Double
  /// Staffed days of the period before.
  let daysBefore: Double
  /// How many times more than Poisson counts vary; at least 1.
  let dispersion: Double

  /// The share of intervals that miss the truth.
  static let error = 0.05

  private var k: Double { Double(now) / max(1, dispersion) }
  private var other: Double { Double(before) / max(1, dispersion) }

  /// The chance of a difference at least as great if nothing had changed, two-sided; nil where nothing can be compared.
  var chance: Double? {
    guard daysNow > 0, daysBefore > 0, now + before > 0 else { return nil }
    let expected = daysNow / (daysNow + daysBefore)
    let up = k > 0 ? BetaDistribution.below(expected, k, other + 1) : 1
    let down = other > 0 ? BetaDistribution.below(1 - expected, other, k + 1) : 1
    return min(1, 2 * min(up, down))
  }

  /// The 95 per cent interval of the relative change a day; nil where it has no upper end.
  var interval: (low: Double, high: Double)? { interval(missing: Self.error) }

  /// The interval of the relative change a day that misses the truth with a given chance; nil where it has no upper end.
  func interval(missing error: Double) -> (low: Double, high: Double)? {
    guard daysNow > 0, daysBefore > 0, before > 0 else { return nil }
    let half = error / 2
    let low = k > 0 ? BetaDistribution.quantile(half, k, other + 1) : 0
    let high = BetaDistribution.quantile(1 - half, k + 1, other)
    guard high < 1 else { return nil }
    let scale = daysBefore / daysNow
    return (low / (1 - low) * scale - 1, high / (1 - high) * scale - 1)
  }

  /// Whether there is something of what there was none of on counted days.
  private var isNew: Bool { now > 0 && before == 0 && daysNow > 0 && daysBefore > 0 }

  /// Whether there were more a day than before.
  private var isMore: Bool { Double(now) * daysBefore > Double(before) * daysNow }

  /// What several comparisons that are looked at together come to.
  ///
  /// Twenty rows without any change would show one by chance, so that each must be the clearer the more there are: Holm's
  /// step-down (Scandinavian Journal of Statistics 6, 1979), by which the chance of a single false alarm in the whole
  /// list stays at 5 per cent. The interval of a row is as wide as what was asked of it, so that it holds no change at
  /// all just where the row is not marked. Where its own 95 per cent interval holds both a halving and a doubling, too
  /// little was counted to say.
  static func verdicts(_ comparisons: [CountComparison?]) -> [ReportVerdict] {
    let asked = Holm.asked(comparisons.map { $0?.chance }, error: error)
    return zip(comparisons, asked).map { comparison, asked in
      // What there was none of cannot have grown by a share of it, however much there is now.
      if let comparison, comparison.isNew { return .new }
      guard let comparison, let asked, let interval = comparison.interval(missing: asked.error) else {
        return .unknown
      }
      if asked.isClear {
        return comparison.isMore
          ? .more(low: interval.low, high: interval.high) : .fewer(low: interval.low, high: interval.high)
      }
      if let plain = comparison.interval, plain.low <= -0.5, plain.high >= 1 { return .unknown }
      return .chance(low: interval.low, high: interval.high)
    }
  }
}
