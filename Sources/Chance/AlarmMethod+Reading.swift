import Foundation

extension AlarmMethod {
  /// Looks at a step of a series.
  ///
  /// - Parameters:
  ///   - counts: the series; nil for a step that nobody counted.
  ///   - now: the step.
  ///   - same: the same step of the years before, the last year first; those that the method needs, at least.
  ///   - bases: what each step was measured by, as staffed hours; nil for alike.
  /// - Returns: nil where the series does not reach back far enough, the step was not counted, or the fit has no end.
  public func reading(of counts: [Double?], at now: Int, same: [Int], bases: [Double]? = nil) -> AlarmReading? {
    guard counts.indices.contains(now), let count = counts[now], same.count >= years else { return nil }
    let years = Array(same.prefix(years))
    guard let last = years.last, last - reach >= 0, now - recent >= 0 else { return nil }
    let season = seasons(now: now, same: years)
    let steps = counts.indices.filter { $0 < now - recent && counts[$0] != nil && season[$0] != nil }
    let used = Set(steps.compactMap { season[$0] }).sorted()
    let offset = { (step: Int) in bases.map { log($0[step]) } ?? 0 }
    let response = steps.compactMap { counts[$0] }
    func row(_ step: Int, _ own: Int, hasTrend: Bool) -> [Double] {
      [1] + (hasTrend ? [Double(step - now) / 52] : []) + used.dropLast().map { $0 == own ? 1 : 0 }
    }
    func fit(hasTrend: Bool) -> CountRegression? {
      CountRegression(
        steadily: response, on: steps.map { row($0, season[$0] ?? 0, hasTrend: hasTrend) }, offsets: steps.map(offset),
        weighingLessFrom: weighsLessFrom)
    }
    // The last season is the one that the step itself belongs to.
    func expected(_ fit: CountRegression, hasTrend: Bool) -> (log: Double, error: Double) {
      fit.expected(row(now, used.last ?? 0, hasTrend: hasTrend), offset: offset(now))
    }
    var model = fit(hasTrend: true)
    var trend: Double?
    if let found = model, years.count >= 3, Self.chance(found, column: 1) < trendChance,
      exp(expected(found, hasTrend: true).log) <= response.max() ?? 0
    {
      trend = found.coefficients[1] / 52
    } else {
      model = fit(hasTrend: false)
    }
    guard let model else { return nil }
    let (eta, error) = expected(model, hasTrend: trend != nil)
    let mean = exp(eta)
    let dispersion = max(1, model.dispersion)
    let (limit, chance) = bound(mean: mean, error: error, dispersion: dispersion, count: count)
    let cases = counts[max(0, now - leastSteps + 1)...now].reduce(0) { $0 + ($1 ?? 0) }
    let hasCases = cases >= Double(leastCases)
    return AlarmReading(
      expected: mean, limit: limit, dispersion: dispersion, chance: chance, trend: trend, hasCases: hasCases,
      isAlarm: hasCases && count > limit)
  }

  /// The season of each step of the baseline and of the present: the present one is the last, the others divide the steps
  /// between two of its kind evenly, the first ones a step longer where that does not come out even.
  private func seasons(now: Int, same: [Int]) -> [Int?] {
    var season = [Int?](repeating: nil, count: now + 1)
    for step in max(0, now - reach)...now { season[step] = seasons }
    var end = now
    for year in same {
      for step in year - reach...min(now, year + reach) { season[step] = seasons }
      if seasons > 1 {
        let first = year + reach + 1
        let room = end - reach - first
        let parts = seasons - 1
        if room >= parts {
          for place in 0..<room {
            let long = (room / parts + 1) * (room % parts)
            season[first + place] =
              1 + (place < long ? place / (room / parts + 1) : room % parts + (place - long) / (room / parts))
          }
        }
      }
      end = year
    }
    return season
  }

  /// The chance of a coefficient as far from nothing, by Student's t.
  private static func chance(_ fit: CountRegression, column: Int) -> Double {
    guard fit.errors[column] > 0 else { return 0 }
    let t = fit.coefficients[column] / fit.errors[column]
    let degrees = Double(fit.degrees)
    return BetaDistribution.below(degrees / (degrees + t * t), degrees / 2, 0.5)
  }

  private func bound(mean: Double, error: Double, dispersion: Double, count: Double) -> (Double, Double) {
    switch limit {
    case .twoThirds:
      let power = 2.0 / 3
      // The error of the mean itself, from that of its logarithm.
      let spread = dispersion + mean * error * error
      let deviation = (4.0 / 9 * pow(mean, 1.0 / 3) * spread).squareRoot()
      let top = pow(mean, power) + NormalDistribution.upper(self.error) * deviation
      return (pow(top, 1.5), NormalDistribution.above((pow(count, power) - pow(mean, power)) / deviation))
    case .negativeBinomial:
      let distribution = CountDistribution(mean: mean, dispersion: dispersion)
      return (Double(distribution.quantile(1 - self.error)), distribution.chance(ofAtLeast: Int(count.rounded(.up))))
    }
  }
}
