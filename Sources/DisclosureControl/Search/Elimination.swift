/// The order in which columns are eliminated: what stands alone adds nothing to the inverse and goes first.
struct Elimination {
  private let columns: SparseColumns
  /// The columns that have something in each row.
  private var holders: [[Int]]
  private var isOpen: [Bool]
  private var isDone: [Bool]
  /// How many open rows each column has, and how many columns that are left each row.
  private var height: [Int]
  private var width: [Int]
  private var lowColumns: [Int]
  private var lowRows: [Int]

  init(_ columns: SparseColumns, over isOpen: [Bool]) {
    self.columns = columns
    self.isOpen = isOpen
    isDone = Array(repeating: false, count: columns.count)
    height = Array(repeating: 0, count: columns.count)
    width = Array(repeating: 0, count: isOpen.count)
    var holders = [[Int]](repeating: [], count: isOpen.count)
    for place in 0..<columns.count {
      for spot in columns.span(place) where isOpen[columns.rows[spot]] {
        holders[columns.rows[spot]].append(place)
        height[place] += 1
      }
    }
    self.holders = holders
    for row in isOpen.indices { width[row] = holders[row].count }
    lowColumns = []
    lowRows = []
    for place in height.indices where height[place] == 1 { lowColumns.append(place) }
    for row in width.indices where isOpen[row] && width[row] == 1 { lowRows.append(row) }
  }

  /// Whether nothing was eliminated in a row so far.
  func isOpen(_ row: Int) -> Bool { isOpen[row] }

  /// The next column that has one open row, or whose row has no other column, and the row; nil where there is none.
  mutating func next() -> (column: Int, row: Int)? {
    while let column = lowColumns.popLast() {
      guard !isDone[column], let row = columns.rows[columns.span(column)].first(where: { isOpen[$0] }) else { continue }
      close(column, row)
      return (column, row)
    }
    while let row = lowRows.popLast() {
      guard isOpen[row], let column = holders[row].first(where: { !isDone[$0] }) else { continue }
      close(column, row)
      return (column, row)
    }
    return nil
  }

  /// The rows that are left.
  var openRows: [Int] { isOpen.indices.filter { isOpen[$0] } }

  /// What is left, the emptiest first.
  var rest: [Int] { isDone.indices.filter { !isDone[$0] }.sorted { (height[$0], $0) < (height[$1], $1) } }

  /// The row in which a column of the rest is eliminated: one of the largest numbers, in the emptiest row.
  mutating func pivot(of column: [Double], _ place: Int, among rows: [Int]) -> Int? {
    var largest = 0.0
    for row in rows where isOpen[row] { largest = max(largest, abs(column[row])) }
    guard largest > 1e-9 else { return nil }
    var best = -1
    for row in rows where isOpen[row] && abs(column[row]) >= 0.1 * largest {
      if best < 0 || width[row] < width[best] { best = row }
    }
    close(place, best)
    return best
  }

  private mutating func close(_ column: Int, _ row: Int) {
    isDone[column] = true
    isOpen[row] = false
    for other in holders[row] where !isDone[other] {
      height[other] -= 1
      if height[other] == 1 { lowColumns.append(other) }
    }
    for other in columns.rows[columns.span(column)] where isOpen[other] {
      width[other] -= 1
      if width[other] == 1 { lowRows.append(other) }
    }
  }
}
