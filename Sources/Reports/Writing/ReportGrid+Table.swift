import Language

extension ReportGrid {
  /// One row for each cell of the grid.
  var dataTable: ReportTable {
    let rows = zip(self.rows, cells).flatMap { row, figures in
      zip(columns, figures).map { column, figure in [ReportCell.term(row), .term(column), figure] }
    }
    return ReportTable(columns: [down, across, value], rows: rows)
  }

  /// The grid itself.
  var pageTable: ReportTable {
    let across = columns.map { column in
      ReportColumn(
        id: column.code, title: Wording(same: column.label), unit: value.unit, meaning: value.meaning,
        decimals: value.decimals)
    }
    return ReportTable(columns: [down] + across, rows: zip(rows, cells).map { row, cells in [.term(row)] + cells })
  }

  /// The figures that are shown, the smallest and the greatest; nil where there is none.
  var range: (low: ReportCell, high: ReportCell)? {
    let shown = cells.joined().compactMap { cell in cell.size.map { (cell: cell, size: $0) } }
    guard let low = shown.min(by: { $0.size < $1.size }), let high = shown.max(by: { $0.size < $1.size }) else {
      return nil
    }
    return (low.cell, high.cell)
  }

  /// How dark a cell is, 0…5, by its share of the greatest; 0 for nothing, nil where there is no figure.
  func shade(_ cell: ReportCell) -> Int? {
    guard let size = cell.size, let most = range?.high.size else { return nil }
    guard size > 0, most > 0 else { return 0 }
    return min(5, max(1, Int((size / most * 5).rounded(.up))))
  }
}
