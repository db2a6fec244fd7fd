/// How an alarm is made of a series of counts: the method of Farrington and others, as it was and as it was improved.
///
/// C. P. Farrington, N. J. Andrews, A. D. Beale, M. A. Catchpole, "A statistical algorithm for the early detection of
/// outbreaks of infectious disease", Journal of the Royal Statistical Society A 159 (1996), 547–563; A. Noufaily,
/// D. G. Enki, P. Farrington, P. Garthwaite, N. Andrews, A. Charlett, "An improved algorithm for outbreak detection in
/// multiple surveillance systems", Statistics in Medicine 32 (2013), 1206–1222.
public struct AlarmMethod: Hashable, Sendable {
  /// How far above what is expected a count must lie.
  public enum Limit: Hashable, Sendable {
    /// Counts to the power of two thirds are taken as normal, and the error of the estimate is counted in (1996).
    case twoThirds
    /// A quantile of the negative binomial distribution with the mean and the dispersion that were estimated (2013).
    case negativeBinomial
  }

  /// How many years back the baseline goes; at least 1.
  public var years: Int
  /// How many steps before and after the same step of a year belong to the same season.
  public var reach: Int
  /// How many seasons a year has; 1 leaves all but the same season of each year out of the baseline.
  public var seasons: Int
  /// How many of the last steps are left out of the baseline, so that a rise does not hide itself.
  public var recent: Int
  /// The chance of an alarm without any cause, at each step.
  public var error: Double
  /// Up to which chance a trend is taken as one; 1 for always.
  public var trendChance: Double
  /// From how many standard deviations a count of the baseline weighs less, as an outbreak of its own.
  public var weighsLessFrom: Double
  /// The limit.
  public var limit: Limit
  /// The least number of cases in the last ``leastSteps``; below it there is no alarm.
  public var leastCases: Int
  /// In how many last steps there must be ``leastCases``.
  public var leastSteps: Int

  /// The method of 1996.
  public static let farrington = AlarmMethod(
    years: 5, reach: 3, seasons: 1, recent: 3, error: 0.01, trendChance: 0.05, weighsLessFrom: 1, limit: .twoThirds)
  /// The improved method of 2013.
  public static let improved = AlarmMethod(
    years: 5, reach: 3, seasons: 10, recent: 26, error: 0.01, trendChance: 1, weighsLessFrom: 2.58,
    limit: .negativeBinomial)

  private init(
    years: Int, reach: Int, seasons: Int, recent: Int, error: Double, trendChance: Double, weighsLessFrom: Double,
    limit: Limit
  ) {
    self.years = years
    self.reach = reach
    self.seasons = seasons
    self.recent = recent
    self.error = error
    self.trendChance = trendChance
    self.weighsLessFrom = weighsLessFrom
    self.limit = limit
    (leastCases, leastSteps) = (5, 4)
  }
}
