extension Discretion {
  /// Which rows of a table must be hidden, where each row has several counts and the sum of every column may be known.
  ///
  /// Every column is closed by itself, and a row is hidden with all its counts where any of them asks for it. More
  /// hidden rows only widen what a hidden count could be.
  ///
  /// - Parameter columns: the counts of each column, row by row.
  /// - Returns: whether each row is hidden; nil where the whole table must be withheld.
  func hiddenTogether(in columns: [[Int]]) -> [Bool]? {
    var hidden = (columns.first ?? []).map { _ in false }
    for column in columns {
      guard let closed = self.hidden(in: column) else { return nil }
      for (row, isHidden) in closed.enumerated() where isHidden { hidden[row] = true }
    }
    return hidden
  }
}
