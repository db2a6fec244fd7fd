/// The groups of a table of which no number is shown: a group is a cell without its sensitive dimensions, on any level.
///
/// A group that is shown as empty, by its total of 0, is none of them.
struct JointSilence {
  /// The total of the group that each cell stands in; nil where nothing is sensitive.
  private let totals: [Int]?
  private let isSilent: [Bool]

  /// Looks a table over.
  ///
  /// - Parameter cells: what it shows.
  init(_ table: JointTable, _ cells: [Int?]) {
    guard table.dimensions.contains(where: \.isSensitive) else {
      totals = nil
      isSilent = []
      return
    }
    let sizes = table.dimensions.map { $0.inner.count + $0.groups.count + 1 }
    let totals = cells.indices.map { cell in
      var (rest, total, stride) = (cell, 0, 1)
      for (size, dimension) in zip(sizes, table.dimensions).reversed() {
        total += stride * (dimension.isSensitive ? size - 1 : rest % size)
        rest /= size
        stride *= size
      }
      return total
    }
    // An empty group has its total shown, as 0.
    var isSilent = cells.map { $0 == nil }
    for (cell, number) in cells.enumerated() where (number ?? 0) > 0 { isSilent[totals[cell]] = false }
    self.totals = totals
    self.isSilent = isSilent
  }

  /// Whether a cell stands in such a group.
  func isSilent(_ cell: Int) -> Bool { totals.map { isSilent[$0[cell]] } ?? false }
}
