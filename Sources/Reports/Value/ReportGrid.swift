/// Figures by two things at once, as hour (down) and weekday (across), shaded by size.
public struct ReportGrid: Hashable, Sendable {
  /// What goes down.
  public var down: ReportColumn
  /// What goes across; keep it short, so that the grid fits a telephone.
  public var across: ReportColumn
  /// What is counted.
  public var value: ReportColumn
  /// The rows' names.
  public var rows: [ReportTerm]
  /// The columns' names.
  public var columns: [ReportTerm]
  /// The figures, row by row; ``ReportCell/notCounted`` where nobody was there to count.
  public var cells: [[ReportCell]]

  /// Makes a grid.
  public init(
    down: ReportColumn, across: ReportColumn, value: ReportColumn, rows: [ReportTerm], columns: [ReportTerm],
    cells: [[ReportCell]]
  ) {
    self.down = down
    self.across = across
    self.value = value
    self.rows = rows
    self.columns = columns
    self.cells = cells
  }
}
