import Formats
import Language

/// The tidy form of a report: one row for each figure.
struct TidyRows {
  let report: Report
  let cells: RawCells

  /// The header and the rows.
  var rows: [[CSVCell]] {
    let tables = report.sections.compactMap { section in
      section.body.dataTable(in: report.language).map { (section: section, table: $0) }
    }
    let keys = TidyRows.keys(of: tables.map(\.table))
    let header =
      TidyColumn.leading.map(\.rawValue) + keys.map(TidyColumn.name(ofKey:)) + TidyColumn.closing.map(\.rawValue)
    let body = tables.flatMap { section, table in
      table.rows.flatMap { rows(of: $0, in: table, section, keys, isTotal: false) }
        + (table.total.map { rows(of: $0, in: table, section, keys, isTotal: true) } ?? [])
    }
    return [header.map(CSVCell.text)] + body
  }

  /// The ids of what rows are about, each once and in the order in which they are met.
  static func keys(of tables: [ReportTable]) -> [String] {
    var keys: [String] = []
    for column in tables.flatMap(\.columns) where column.role == .key && !keys.contains(column.id) {
      keys.append(column.id)
    }
    return keys
  }

  /// The unit of a figure: the column's, but where a column holds figures of several kinds, the figure's own.
  static func unit(of cell: ReportCell, in column: ReportColumn) -> ReportUnit {
    guard column.unit == .number else { return column.unit }
    return switch cell {
    case .share: .share
    case .hours: .hours
    case .minutes: .minutes
    case .rate: .perThousand
    case .money(_, let currency): currency == .dkk ? .dkk : .sek
    case .estimate(let estimate): estimate.unit
    default: .number
    }
  }

  private func rows(
    of row: [ReportCell], in table: ReportTable, _ section: ReportSection, _ keys: [String], isTotal: Bool
  ) -> [[CSVCell]] {
    let pairs = Array(zip(table.columns, row))
    let leading: [CSVCell] = [
      .text(report.id), .text(report.office), .text(cells.date(report.period.first)),
      .text(cells.date(report.period.last)), .text(report.audience.rawValue), .text(section.id),
    ]
    let about = keys.map { key -> CSVCell in
      guard let cell = pairs.first(where: { $0.0.role == .key && $0.0.id == key })?.1 else { return .empty }
      return isTotal ? .text(ReportTerm.totalCode) : cells.coded(cell)
    }
    let remarks = pairs.filter { $0.0.role == .remark }.map { cells.coded($0.1) }
    return pairs.filter { $0.0.role == .measure && $0.1 != .empty }.map { column, cell in
      let ends = cells.ends(cell)
      return leading + about + [
        .text(column.id), cells.coded(cell), ends?.low ?? .empty, ends?.high ?? .empty,
        .text(TidyRows.unit(of: cell, in: column).rawValue),
        .text(TidyStatus(cell).rawValue), remarks.first ?? .empty,
      ]
    }
  }
}
