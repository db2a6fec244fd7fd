/// Every table of whole numbers that agrees with a published one, found by trying them all.
///
/// It reads the published rows as an outsider does, and shares nothing with the search or the verifier. Counts above a
/// ceiling are left out; that can only narrow the bounds, so bounds that are wide enough here are wide enough.
struct EveryTable {
  /// What a count can be.
  struct Bounds: Equatable {
    var low = Int.max
    var high = -1

    mutating func take(_ value: Int) {
      low = min(low, value)
      high = max(high, value)
    }
  }

  /// The bounds of every published cell, without a known session.
  private(set) var bounds: [Bounds]
  /// The bounds of every published cell for who knows that a finest cell is not empty.
  private(set) var known: [[Bounds]]
  /// Whether all tables were tried.
  private(set) var isComplete = true
  private(set) var tables = 0

  private let least: [Int]
  private let fixed: [Int?]
  private let ceiling: Int
  private let sums: [(members: [Int], shown: Int)]
  private let sumsOf: [[Int]]
  private let members: [[Int]]
  private let limit: Int

  init(_ rows: [[String]], sensitive: Set<Int> = [], ceiling: Int, limit: Int = 100_000) {
    let body = rows.dropFirst().map { Array($0) }
    let width = (rows.first?.count ?? 1) - 1
    let finest = body.filter { row in !row.dropLast().contains("TOTAL") }
    func covers(_ row: [String], _ other: [String]) -> Bool {
      (0..<width).allSatisfy { row[$0] == "TOTAL" || row[$0] == other[$0] }
    }
    members = body.map { row in finest.indices.filter { covers(row, finest[$0]) } }
    fixed = finest.map { Int($0[width]) }
    least = finest.map { row in
      if row[width] != ".." { return 0 }
      let group = body.filter { other in
        (0..<width).allSatisfy { sensitive.contains($0) || other[$0] == row[$0] }
      }
      return !sensitive.isEmpty && group.allSatisfy { $0[width] == ".." } ? 0 : 1
    }
    sums = zip(body, members).compactMap { row, members in Int(row[width]).map { (members, $0) } }
    var sumsOf = [[Int]](repeating: [], count: finest.count)
    for (index, sum) in sums.enumerated() { for member in sum.members { sumsOf[member].append(index) } }
    self.sumsOf = sumsOf
    self.ceiling = ceiling
    self.limit = limit
    bounds = body.map { _ in Bounds() }
    known = finest.map { _ in body.map { _ in Bounds() } }
    var counts = [Int](repeating: 0, count: finest.count)
    var open = sums.map { sum in sum.members.count }
    var rest = sums.map { sum in sum.shown - sum.members.reduce(0) { $0 + (fixed[$1] ?? least[$1]) } }
    walk(0, &counts, &rest, &open)
  }

  /// Tries every number in one finest cell after the other; `rest` is what a sum has left above the least numbers.
  private mutating func walk(_ cell: Int, _ counts: inout [Int], _ rest: inout [Int], _ open: inout [Int]) {
    guard tables < limit else {
      isComplete = false
      return
    }
    guard cell < counts.count else {
      take(counts)
      return
    }
    let from = fixed[cell] ?? least[cell]
    let most = fixed[cell] ?? ceiling
    for sum in sumsOf[cell] { open[sum] -= 1 }
    for count in stride(from: from, through: most, by: 1) {
      let more = count - from
      if sumsOf[cell].contains(where: { rest[$0] < more }) { break }
      if sumsOf[cell].contains(where: { open[$0] == 0 && rest[$0] != more }) { continue }
      counts[cell] = count
      for sum in sumsOf[cell] { rest[sum] -= more }
      walk(cell + 1, &counts, &rest, &open)
      for sum in sumsOf[cell] { rest[sum] += more }
    }
    for sum in sumsOf[cell] { open[sum] += 1 }
  }

  private mutating func take(_ counts: [Int]) {
    tables += 1
    let values = members.map { $0.reduce(0) { $0 + counts[$1] } }
    for (cell, value) in values.enumerated() { bounds[cell].take(value) }
    for (finest, count) in counts.enumerated() where count > 0 {
      for (cell, value) in values.enumerated() { known[finest][cell].take(value) }
    }
  }
}
