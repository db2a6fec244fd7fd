/// What a benchmark prints: a heading and rows, each column as wide as its widest cell.
struct ResultTable {
  private let heading: [String]
  private var rows: [[String]] = []

  init(_ heading: String...) {
    self.heading = heading
  }

  init(row heading: [String]) {
    self.heading = heading
  }

  /// Adds a row with a cell for each column.
  mutating func add(_ cells: String...) {
    rows.append(cells)
  }

  /// Adds a row with a cell for each column.
  mutating func add(row cells: [String]) {
    rows.append(cells)
  }

  /// Prints the table.
  func show() {
    let all = [heading] + rows
    let widths = heading.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    for row in all {
      let cells = zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + padding : padding + cell.0
      }
      print(cells.joined(separator: "  "))
    }
  }
}
