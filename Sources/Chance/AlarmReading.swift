/// What an alarm's method makes of a step of a series.
public struct AlarmReading: Hashable, Sendable {
  /// What is expected.
  public let expected: Double
  /// The greatest count that is no alarm.
  public let limit: Double
  /// How many times the mean the variance is; at least 1.
  public let dispersion: Double
  /// The chance of as many or more without any cause.
  public let chance: Double
  /// The growth of the logarithm of the mean from step to step; nil where no trend was taken in.
  public let trend: Double?
  /// Whether there were cases enough to look at all.
  public let hasCases: Bool
  /// Whether the count lies above the limit.
  public let isAlarm: Bool
}
