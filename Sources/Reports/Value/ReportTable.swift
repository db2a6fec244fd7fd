/// A table whose columns explain themselves.
///
/// A row may stand for all codes of a key together: its term has the code ``ReportTerm/totalCode``. Where keys go across,
/// such rows and columns are set as sums.
public struct ReportTable: Hashable, Sendable {
  /// The columns from left to right, those that say what the row is about first.
  public var columns: [ReportColumn]
  /// The rows; each has a cell for every column.
  public private(set) var rows: [[ReportCell]]
  /// The closing row; nil for none.
  public private(set) var total: [ReportCell]?
  /// The ids of key columns whose values head groups of rows where people read the table; programs get whole rows.
  public var groups: [String]
  /// The ids of key columns whose values head columns of figures where people read a table with one measure.
  public var across: [String]
  /// Whether people are told the names of rows that hold nothing but zeros, rather than shown them.
  public var foldsZeros: Bool

  /// Makes a table.
  ///
  /// Missing cells at the end of a row are empty, cells beyond the columns are left out. A cell that is computed from a
  /// hidden one (``ReportColumn/dependsOn``) becomes hidden, so that a share does not give a count away.
  public init(
    columns: [ReportColumn], rows: [[ReportCell]], total: [ReportCell]? = nil, groups: [String] = [],
    across: [String] = [], foldsZeros: Bool = false
  ) {
    self.columns = columns
    self.groups = groups
    self.across = across
    self.foldsZeros = foldsZeros
    self.rows = rows.map { ReportTable.closed($0, columns) }
    self.total = total.map { ReportTable.closed($0, columns) }
  }

  private static func closed(_ cells: [ReportCell], _ columns: [ReportColumn]) -> [ReportCell] {
    var row = columns.indices.map { $0 < cells.count ? cells[$0] : .empty }
    // As many passes as columns are enough for a share of a share.
    for _ in columns {
      for (index, column) in columns.enumerated() {
        guard let base = column.dependsOn, let place = columns.firstIndex(where: { $0.id == base }) else { continue }
        if row[place] == .hidden { row[index] = .hidden }
      }
    }
    return row
  }
}
