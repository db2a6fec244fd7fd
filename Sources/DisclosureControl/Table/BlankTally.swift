/// How many numbers of a published table are blank, and why.
public struct BlankTally: Hashable, Sendable {
  /// All cells, with margins and groups.
  public let cells: Int
  /// The blanks.
  public let blank: Int
  /// The blanks that are 1 to threshold − 1 themselves.
  public let small: Int
  /// The blanks that are empty: zeros of groups that are too small to be broken down.
  public let zeros: Int
  /// The finest cells that are not empty.
  public let filled: Int
  /// The blanks among them.
  public let filledBlank: Int
  /// What the blanks cost: 1 for a finest cell, 9 for the total of all, 3 for every other sum.
  public let cost: Int

  /// The blanks that keep the small ones from being worked out.
  public var besides: Int { blank - small - zeros }

  init(_ table: CountTable, blanks: [Bool]) {
    let hidden = blanks.indices.filter { blanks[$0] }
    cells = blanks.count
    blank = hidden.count
    small = hidden.count { table.isSmall($0) }
    zeros = hidden.count { table.values[$0] == 0 }
    filled = table.counts.count { $0 > 0 }
    filledBlank = hidden.count { table.values[$0] > 0 && table.grid.isInner(table.grid.labels(of: $0)) }
    cost = hidden.reduce(0) { $0 + table.weight(of: $1) }
  }
}
