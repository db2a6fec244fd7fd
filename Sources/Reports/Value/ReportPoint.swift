public import Language

/// One point of a ``ReportSeries``.
public struct ReportPoint: Hashable, Sendable {
  /// The first day of the step: the day itself, the Monday of the week, the first of the month.
  public var start: Day
  /// The figure; ``ReportCell/notCounted`` leaves a gap, which is not the same as zero.
  public var value: ReportCell
  /// The figure of the same step a year before; nil where it is not shown.
  public var before: ReportCell?
  /// Whether the step is not over yet, so that the figure will grow.
  public var isPartial: Bool
  /// How much of what came in the step stands in the log; nil where it is not shown.
  public var captured: ReportCell?

  /// Makes a point.
  public init(
    _ start: Day, _ value: ReportCell, before: ReportCell? = nil, isPartial: Bool = false, captured: ReportCell? = nil
  ) {
    self.start = start
    self.value = value
    self.before = before
    self.isPartial = isPartial
    self.captured = captured
  }
}
