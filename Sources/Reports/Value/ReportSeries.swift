/// Figures by day, week or month, with the year before behind them where it is known.
public struct ReportSeries: Hashable, Sendable {
  /// How long each step is.
  public enum Step: String, CaseIterable, Sendable {
    case day, week, month
  }

  /// How long each step is.
  public var step: Step
  /// What is counted.
  public var value: ReportColumn
  /// The points in order of time, also where nothing was counted.
  public var points: [ReportPoint]
  /// What ``ReportPoint/captured`` is a share of; nil where no point has one.
  public var captured: ReportColumn?

  /// Makes a series.
  public init(step: Step, value: ReportColumn, points: [ReportPoint], captured: ReportColumn? = nil) {
    self.step = step
    self.value = value
    self.points = points
    self.captured = captured
  }
}
