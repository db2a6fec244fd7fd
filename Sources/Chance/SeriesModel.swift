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
  private let stepsPerYear: Double

  /// The fewest steps that a model is made of, as a share of a year.
  static let fewest = 0.5

  /// Fits a model; nil where too few steps were counted, or the fit has no end.
  ///
  /// - Parameters:
  ///   - steps: the series.
  ///   - range: the steps to fit to.
  ///   - stepsPerYear: 52.1775 for weeks, 12 for months.
  ///   - takesTrend: whether a trend is taken in however unclear, to tell what it is.
  public init?(
    _ steps: [SeriesStep], in range: Range<Int>, stepsPerYear: Double = 52.1775, takesTrend: Bool = false
  ) {
    let used = range.filter { steps[$0].count != nil && steps[$0].base > 0 }
    guard Double(used.count) >= Self.fewest * stepsPerYear, let last = used.last else { return nil }
    let years = Double(used.count) / stepsPerYear
    let hasSeason = years >= 1.5
    let holidays = Set(used.map { steps[$0].holiday })
    let hasHolidays = holidays.count > 1
    let counts = used.compactMap { steps[$0].count }
    let offsets = used.map { log(steps[$0].base) }
    func fit(hasTrend: Bool) -> CountRegression? {
      let rows = used.map {
        Self.row(
          steps[$0], years: Double($0 - last) / stepsPerYear, hasTrend: hasTrend, hasSeason: hasSeason,
          hasHolidays: hasHolidays)
      }
      return CountRegression(
        steadily: counts, on: rows, offsets: offsets, weighingLessFrom: Self.weighsLessFrom)
    }
    var found = years >= 1 || takesTrend ? fit(hasTrend: true) : nil
    var hasTrend = found != nil
    if let trended = found, !takesTrend, abs(trended.coefficients[1]) < Self.clearTrend * trended.errors[1] {
      found = nil
      hasTrend = false
    }
    guard let fit = found ?? fit(hasTrend: false) else { return nil }
    self.fit = fit
    self.hasSeason = hasSeason
    self.hasTrend = hasTrend
    self.hasHolidays = hasHolidays
    self.stepsPerYear = stepsPerYear
    origin = last
    dispersion = max(1, fit.dispersion)
  }

  /// What is expected of a step: the mean, and the standard error of its logarithm.
  public func expected(_ step: SeriesStep, at place: Int) -> (mean: Double, error: Double) {
    let found = fit.expected(
      Self.row(
        step, years: Double(place - origin) / stepsPerYear, hasTrend: hasTrend, hasSeason: hasSeason,
        hasHolidays: hasHolidays), offset: log(step.base))
    return (exp(found.log), found.error)
  }

  /// The growth in a year as a factor, with its interval; nil where no trend was taken in.
  ///
  /// - Parameter error: the share of intervals that miss the truth.
  public func growth(missing error: Double = 0.05) -> (factor: Double, low: Double, high: Double)? {
    guard hasTrend, fit.degrees > 0 else { return nil }
    let half =
      BetaDistribution.studentT(error: error, degrees: Double(fit.degrees)) * fit.errors[1]
      * (dispersion / max(1e-12, fit.dispersion)).squareRoot()
    let slope = fit.coefficients[1]
    return (exp(slope), exp(slope - half), exp(slope + half))
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
