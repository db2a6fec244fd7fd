/// How wholes are made up of the same parts, as sessions by help level, one line for each branch.
public struct ReportMix: Hashable, Sendable {
  /// What the lines are about, as the branch.
  public var item: ReportColumn
  /// What the parts are, as the help level.
  public var part: ReportColumn
  /// What is counted.
  public var value: ReportColumn
  /// The parts in order; at most eight can be told apart.
  public var parts: [ReportTerm]
  /// The lines.
  public var lines: [ReportMixLine]

  /// Makes a mix.
  public init(
    item: ReportColumn, part: ReportColumn, value: ReportColumn, parts: [ReportTerm], lines: [ReportMixLine]
  ) {
    self.item = item
    self.part = part
    self.value = value
    self.parts = parts
    self.lines = lines
  }
}
