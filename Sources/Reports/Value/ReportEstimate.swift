/// A figure that was estimated, with the ends of its 95 per cent interval.
public struct ReportEstimate: Hashable, Sendable {
  /// The best guess, in the unit.
  public var value: Double
  /// The lower end of the interval.
  public var low: Double
  /// The upper end of the interval.
  public var high: Double
  /// The unit of the three figures; decides how they are written.
  public var unit: ReportUnit

  /// Makes an estimate.
  public init(_ value: Double, low: Double, high: Double, unit: ReportUnit) {
    self.value = value
    self.low = low
    self.high = high
    self.unit = unit
  }
}
