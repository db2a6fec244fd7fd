import Chance

/// A ratio known from some weeks, as minutes a session or sessions a staffed day, with its interval.
///
/// The ratio estimator of W. G. Cochran, Sampling Techniques (3rd ed. 1977), sections 6.3 and 6.4: the sum of what was
/// measured over the sum of what it is measured by, week by week; the spread of the weeks around the ratio gives the
/// error, with Student's t for so few weeks, and with the share that was measured taken off (finite population). The
/// weeks are treated as if drawn by lot; where they were chosen, the interval does not hold what choosing did.
struct RatioEstimate {
  /// The ratio.
  let ratio: Double
  /// Half the 95 per cent interval; nil where there is only one week.
  let margin: Double?
  /// How many weeks it is made of.
  let weeks: Int

  /// Estimates a ratio; nil where nothing was measured.
  ///
  /// - Parameters:
  ///   - weeks: for each week, what was measured and what it is measured by.
  ///   - share: how much of the whole was measured, 0…1.
  init?(_ weeks: [(sum: Double, base: Double)], measured share: Double) {
    let used = weeks.filter { $0.base > 0 }
    let base = used.reduce(0) { $0 + $1.base }
    guard base > 0 else { return nil }
    let ratio = used.reduce(0) { $0 + $1.sum } / base
    self.ratio = ratio
    self.weeks = used.count
    let left = max(0, 1 - share)
    guard used.count >= 2 else {
      margin = left == 0 ? 0 : nil
      return
    }
    let count = Double(used.count)
    let squares = used.reduce(0) { sum, week in
      let error = week.sum - ratio * week.base
      return sum + error * error
    }
    let mean = base / count
    let variance = left * squares / (count - 1) / (count * mean * mean)
    margin = BetaDistribution.studentT(error: CountComparison.error, degrees: count - 1) * variance.squareRoot()
  }

  /// The estimate of a whole, as hours or sessions of a year; the lower end is never below nothing.
  func total(of base: Double, unit: ReportUnit) -> ReportEstimate? {
    margin.map { margin in
      ReportEstimate(ratio * base, low: max(0, ratio - margin) * base, high: (ratio + margin) * base, unit: unit)
    }
  }
}
