/// Columns of which only what is not nothing is kept.
struct SparseColumns {
  /// What column `c` has stands at `starts[c]..<starts[c + 1]`.
  private(set) var starts = [0]
  private(set) var rows: [Int] = []
  private(set) var values: [Double] = []

  /// How many columns there are.
  var count: Int { starts.count - 1 }

  /// Where what a column has stands.
  func span(_ column: Int) -> Range<Int> { starts[column]..<starts[column + 1] }

  /// Adds a number to the column that is being put together.
  mutating func put(_ value: Double, at row: Int) {
    rows.append(row)
    values.append(value)
  }

  /// Ends the column that is being put together.
  mutating func end() { starts.append(rows.count) }
}
