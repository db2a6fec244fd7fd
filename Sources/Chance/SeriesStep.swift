/// A week or a month of a series, with what its count must be judged by.
public struct SeriesStep: Hashable, Sendable {
  /// The count; nil where nobody counted.
  public var count: Double?
  /// What it was measured by, as staffed hours; greater than 0.
  public var base: Double
  /// The place in the year, 0…1.
  public var season: Double
  /// How much of it was unlike others, as the share of its days that were holidays; 0…1.
  public var holiday: Double

  /// Makes a step.
  public init(count: Double?, base: Double = 1, season: Double, holiday: Double = 0) {
    self.count = count
    self.base = base
    self.season = season
    self.holiday = holiday
  }
}
