import Foundation

/// What is expected of each step of a series: a level, a trend, the season of the year and holidays, for each unit of what
/// it is measured by.
///
/// A quasi-Poisson regression (``CountRegression``), fitted twice, so that what stands out above the rest weighs less the
/// second time, as in ``AlarmMethod``. The season is two waves a year (Serfling, Public Health Reports 78, 1963) and is taken
/// in from a year and a half of steps on; the trend from a year on, and only where it is clear.
public struct SeriesModel: Hashable, Sendable {
  /// How many times the mean the variance is; at least 1.
  public let dispersion: Double
  /// Whether the season of the year was taken in.
  public let hasSeason: Bool
  /// Whether a trend was taken in.
  public let hasTrend: Bool

  private let fit: CountRegression
  private let hasHolidays: Bool
  private let origin: Int

  /// The weeks of a year.
  private static let stepsPerYear = 52.1775
  /// The fewest steps that a model is made of, as a share of a year.
  static let fewest = 0.5

  /// Fits a model; nil where too few steps were counted, or the fit has no end.
  ///
  /// - Parameters:
  ///   - steps: the series.
  ///   - range: the steps to fit to.
  ///   - seesTrend: whether a clear trend is taken in.
  ///   - seesSeason: whether the season of the year is taken in.
  public init?(_ steps: [SeriesStep], in range: Range<Int>, seesTrend: Bool = true, seesSeason: Bool = true) {
    let used = range.filter { steps[$0].count != nil && steps[$0].base > 0 }
    guard Double(used.count) >= Self.fewest * Self.stepsPerYear, let last = used.last else { return nil }
    let years = Double(used.count) / Self.stepsPerYear
    let hasSeason = seesSeason && years >= 1.5
    let holidays = Set(used.map { steps[$0].holiday })
    let hasHolidays = holidays.count > 1
    var counts = used.compactMap { steps[$0].count }
    // A series without any has no logarithm: half a session in all stands for none.
    if counts.allSatisfy({ $0 == 0 }) { counts = counts.map { _ in 0.5 / Double(counts.count) } }
    let offsets = used.map { log(steps[$0].base) }
    func fit(hasTrend: Bool) -> CountRegression? {
      let rows = used.map {
        Self.row(
          steps[$0], years: Double($0 - last) / Self.stepsPerYear, hasTrend: hasTrend, hasSeason: hasSeason,
          hasHolidays: hasHolidays)
      }
      return CountRegression(
        steadily: counts, on: rows, offsets: offsets, weighingLessFrom: Self.weighsLessFrom)
    }
    var found = seesTrend && years >= 1 ? fit(hasTrend: true) : nil
    var hasTrend = found != nil
    if let trended = found, abs(trended.coefficients[1]) < Self.clearTrend * trended.errors[1] {
      found = nil
      hasTrend = false
    }
    guard let fit = found ?? fit(hasTrend: false) else { return nil }
    self.fit = fit
    self.hasSeason = hasSeason
    self.hasTrend = hasTrend
    self.hasHolidays = hasHolidays
    origin = last
    dispersion = max(1, fit.dispersion)
  }

  /// What is expected of a step: the mean, and the standard error of its logarithm.
  public func expected(_ step: SeriesStep, at place: Int) -> (mean: Double, error: Double) {
    let found = fit.expected(
      Self.row(
        step, years: Double(place - origin) / Self.stepsPerYear, hasTrend: hasTrend, hasSeason: hasSeason,
        hasHolidays: hasHolidays), offset: log(step.base))
    return (exp(found.log), found.error)
  }

  private static let weighsLessFrom = 2.58
  /// A trend must lie so many standard errors from none to be taken into what is expected.
  private static let clearTrend = 2.5

  private static func row(
    _ step: SeriesStep, years: Double, hasTrend: Bool, hasSeason: Bool, hasHolidays: Bool
  ) -> [Double] {
    let turn = 2 * Double.pi * step.season
    return [1] + (hasTrend ? [years] : [])
      + (hasSeason ? [sin(turn), cos(turn), sin(2 * turn), cos(2 * turn)] : []) + (hasHolidays ? [step.holiday] : [])
  }
}
