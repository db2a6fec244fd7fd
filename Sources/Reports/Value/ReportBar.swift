/// One line of ``ReportBars``.
public struct ReportBar: Hashable, Sendable {
  /// What the line is about.
  public let item: ReportTerm
  /// The figure.
  public let value: ReportCell
  /// The share of the whole; nil where shares are not shown.
  public let share: ReportCell?
  /// The figure of the same period a year before; nil where nothing is compared.
  public let before: ReportCell?
  /// What the comparison came to; nil where nothing is compared.
  public let verdict: ReportVerdict?

  /// Makes a line.
  ///
  /// Where the figure is hidden its share is too, and where either figure is hidden there is no verdict, as its
  /// interval would give the figure away.
  public init(
    _ item: ReportTerm, _ value: ReportCell, share: Double? = nil, before: ReportCell? = nil,
    verdict: ReportVerdict? = nil
  ) {
    self.item = item
    self.value = value
    self.before = before
    self.share = share.map { value == .hidden ? .hidden : .share($0) }
    self.verdict = value == .hidden || before == .hidden ? verdict.map { _ in .unknown } : verdict
  }
}
