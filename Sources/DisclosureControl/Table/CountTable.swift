/// A table of sessions that is to be published with all its margins and groups.
///
/// Counts stand row by row: the last dimension changes fastest. What is counted is sessions; persons and minutes have no
/// place here.
public struct CountTable: Sendable {
  /// What the sum over a whole dimension is published under.
  public static let total = "TOTAL"
  /// The one symbol for a number that is not shown.
  public static let blank = ".."
  /// The thresholds that can be asked for.
  public static let thresholds = 2...100
  /// The most dimensions.
  public static let mostDimensions = 4
  /// The most cells, margins and groups with them.
  public static let mostCells = 50_000
  /// The greatest count, so that no sum leaves the range of whole numbers.
  public static let greatestCount = 1_000_000_000_000

  /// The dimensions.
  public let dimensions: [TableDimension]
  /// The counts of the finest cells.
  public let counts: [Int]
  /// The least number above zero that is shown for what it is.
  public let threshold: Int

  let grid: TableGrid
  /// The value of every published cell.
  let values: [Int]
  /// How many finest cells of every published cell are not empty.
  let filled: [Int]

  /// Makes a table.
  ///
  /// - Throws: ``CountTableFault``.
  public init(_ dimensions: [TableDimension], counts: [Int], threshold: Int) throws(CountTableFault) {
    guard Self.thresholds.contains(threshold) else { throw .threshold }
    guard !dimensions.isEmpty else { throw .noDimension }
    guard dimensions.count <= Self.mostDimensions else { throw .tooManyDimensions }
    guard Set(dimensions.map(\.name)).count == dimensions.count, !dimensions.contains(where: \.name.isEmpty) else {
      throw .dimensionNames
    }
    for dimension in dimensions {
      if let fault = dimension.fault { throw fault }
    }
    guard Self.cells(of: dimensions) != nil else { throw .tooManyCells }
    let grid = TableGrid(dimensions)
    guard counts.count == grid.innerCount else { throw .wrongNumberOfCounts }
    guard counts.allSatisfy((0...Self.greatestCount).contains) else { throw .countOutOfRange }
    self.dimensions = dimensions
    self.counts = counts
    self.threshold = threshold
    self.grid = grid
    var values: [Int] = []
    var filled: [Int] = []
    values.reserveCapacity(grid.cellCount)
    filled.reserveCapacity(grid.cellCount)
    for cell in 0..<grid.cellCount {
      let members = grid.members(of: cell)
      values.append(members.reduce(0) { $0 + counts[$1] })
      filled.append(members.reduce(0) { $0 + (counts[$1] > 0 ? 1 : 0) })
    }
    self.values = values
    self.filled = filled
  }

  /// The number of cells with all margins and groups; nil where there are more than ``mostCells``.
  public static func cells(of dimensions: [TableDimension]) -> Int? {
    var cells = 1
    for dimension in dimensions {
      let (product, overflows) = cells.multipliedReportingOverflow(by: dimension.labels.count)
      if overflows || product > mostCells { return nil }
      cells = product
    }
    return cells
  }

  /// Whether a name can be no category's: it is blank, `TOTAL` or `..`.
  public static func isReserved(_ name: String) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.isEmpty || words == [total[...]] || words == [blank[...]]
  }

  /// The sum of all counts.
  public var sum: Int { counts.reduce(0, +) }

  /// What a blank in a published cell costs: 1 for a finest cell, 9 for the total of all, 3 for every other sum.
  func weight(of cell: Int) -> Int {
    if cell == grid.cellCount - 1 { return 9 }
    return grid.isInner(grid.labels(of: cell)) ? 1 : 3
  }

  /// Whether a published cell's value must not be found out.
  func isSmall(_ cell: Int) -> Bool { (1..<threshold).contains(values[cell]) }
}
