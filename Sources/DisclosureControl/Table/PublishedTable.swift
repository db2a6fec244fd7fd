/// A table as everybody may see it: every cell under every label, a number or a blank.
public struct PublishedTable: Hashable, Sendable {
  /// The names of the dimensions.
  public let names: [String]
  /// The labels of each dimension: categories, groups, `TOTAL`.
  public let labels: [[String]]
  /// The cells row by row; nil for a blank, whatever the reason.
  public let cells: [Int?]

  init(_ table: CountTable, blanks: [Bool]) {
    names = table.dimensions.map(\.name)
    labels = table.dimensions.map(\.labels)
    cells = zip(table.values, blanks).map { $1 ? nil : $0 }
  }

  /// The labels of a cell.
  public func labels(of cell: Int) -> [String] {
    var rest = cell
    var found: [String] = []
    for list in labels.reversed() {
      let (over, place) = rest.quotientAndRemainder(dividingBy: list.count)
      found.append(list[place])
      rest = over
    }
    return found.reversed()
  }

  /// The header and the rows as texts, a blank as `..`.
  public var rows: [[String]] {
    [names + ["count"]]
      + cells.enumerated().map { cell, number in labels(of: cell) + [number.map(String.init) ?? CountTable.blank] }
  }
}
