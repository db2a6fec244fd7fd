/// Lines with bars: a thing, its figure, its share, and how that compares with the same period a year before.
public struct ReportBars: Hashable, Sendable {
  /// What the lines are about: title, meaning and codes of the first column.
  public var item: ReportColumn
  /// What is counted.
  public var value: ReportColumn
  /// The lines in the order to show.
  public var bars: [ReportBar]
  /// The closing line; it has no bar.
  public var total: ReportBar?

  /// Makes a list of bars.
  public init(item: ReportColumn, value: ReportColumn, bars: [ReportBar], total: ReportBar? = nil) {
    self.item = item
    self.value = value
    self.bars = bars
    self.total = total
  }
}
