/// A table as it is published.
public struct ReleasedTable: Hashable, Sendable {
  /// The axes.
  public let axes: [ReleaseAxis]
  /// The categories of each axis, as they were called then; the sum of all follows them and is not among them.
  public let categories: [[ReleaseCategory]]
  /// The numbers: the last axis running fastest, each axis with its sum of all last; nil for a blank.
  public let cells: [Int?]
  /// The mean minutes of a session of each cell, in the order of the cells, rounded to 5, 5 at least; nil where none is
  /// told (``ReleaseMeans``), as of every blank.
  public let minutes: [Int?]

  /// Makes a table.
  ///
  /// - Parameter minutes: the mean minutes of each cell; nil for a table without.
  public init(axes: [ReleaseAxis], categories: [[ReleaseCategory]], cells: [Int?], minutes: [Int?]? = nil) {
    self.axes = axes
    self.categories = categories
    self.cells = cells
    self.minutes = minutes ?? cells.map { _ in nil }
  }

  /// How many places each axis has, its sum of all among them.
  public var sizes: [Int] { categories.map { $0.count + 1 } }

  /// The place of a cell on every axis; the last place of an axis is its sum of all.
  public func places(of cell: Int) -> [Int] {
    var rest = cell
    var places: [Int] = []
    for size in sizes.reversed() {
      places.append(rest % size)
      rest /= size
    }
    return places.reversed()
  }

  /// Whether a cell adds up nothing: none of its places is a sum of all.
  public func isInner(_ cell: Int) -> Bool { zip(places(of: cell), categories).allSatisfy { $0 < $1.count } }

  /// How many cells are blank.
  public var blanks: Int { cells.count { $0 == nil } }

  /// How many inner cells are blank, and how many are not known to be nothing.
  public var innerBlanks: (blank: Int, of: Int) {
    let inner = cells.indices.filter { isInner($0) && cells[$0] != 0 }
    return (inner.count { cells[$0] == nil }, inner.count)
  }

  /// What its blanks cost: 1 for an inner cell, 3 for a sum, 9 for the sum of all.
  public var cost: Int {
    cells.indices.reduce(0) { sum, cell in
      guard cells[cell] == nil else { return sum }
      return sum + (isInner(cell) ? 1 : cell == cells.count - 1 ? 9 : 3)
    }
  }
}
