/// Linear equations between whole numbers that nobody told: what follows from them, and what else could be true.
///
/// Solved by elimination modulo a prime far greater than any figure, which is exact for what small numbers make.
struct IntegerSystem {
  private static let prime = 2_147_483_647

  /// The unknowns in the order in which they were met.
  private(set) var names: [String] = []
  private var places: [String: Int] = [:]
  private var rows: [(coefficients: [Int: Int], sum: Int)] = []

  /// Says that a sum of some unknowns, each so many times, is known.
  mutating func add(_ terms: [(name: String, times: Int)], equals sum: Int) {
    var coefficients: [Int: Int] = [:]
    for term in terms {
      if places[term.name] == nil {
        places[term.name] = names.count
        names.append(term.name)
      }
      if let place = places[term.name] { coefficients[place, default: 0] += term.times }
    }
    rows.append((coefficients, sum))
  }

  /// What the equations come to: the unknowns that have one value, and vectors along which the others may move.
  func solved() -> (values: [String: Int], moves: [[Int: Int]]) {
    var rows = rows
    var pivots: [Int: Int] = [:]
    var used = 0
    for column in names.indices {
      guard
        let found = rows.indices.dropFirst(used).first(where: { Self.kept(rows[$0].coefficients[column] ?? 0) != 0 })
      else { continue }
      rows.swapAt(used, found)
      let scale = Self.inverse(Self.kept(rows[used].coefficients[column] ?? 0))
      rows[used] = Self.scaled(rows[used], by: scale)
      for other in rows.indices where other != used {
        let factor = Self.kept(rows[other].coefficients[column] ?? 0)
        guard factor != 0 else { continue }
        let taken = Self.scaled(rows[used], by: Self.prime - factor)
        for (place, number) in taken.coefficients {
          let sum = Self.kept((rows[other].coefficients[place] ?? 0) + number)
          rows[other].coefficients[place] = sum == 0 ? nil : sum
        }
        rows[other].sum = Self.kept(rows[other].sum + taken.sum)
      }
      pivots[column] = used
      used += 1
    }
    var values: [String: Int] = [:]
    for (column, row) in pivots where rows[row].coefficients.count == 1 {
      values[names[column]] = Self.small(rows[row].sum)
    }
    let moves = names.indices.filter { pivots[$0] == nil }.compactMap { free -> [Int: Int]? in
      var move = [free: 1]
      for (column, row) in pivots {
        let step = Self.small(Self.kept(Self.prime - Self.kept(rows[row].coefficients[free] ?? 0)))
        guard abs(step) < 50 else { return nil }
        if step != 0 { move[column] = step }
      }
      return move
    }
    return (values, moves + exchanges)
  }

  /// Two unknowns that stand in the same equations may give to one another.
  private var exchanges: [[Int: Int]] {
    var marks = names.map { _ in [Int]() }
    for (number, row) in rows.enumerated() {
      for (place, times) in row.coefficients { marks[place] += [number, times] }
    }
    return Dictionary(grouping: names.indices) { marks[$0] }.values.flatMap { alike in
      alike.flatMap { one in alike.filter { $0 > one }.map { [one: 1, $0: -1] } }
    }
  }

  private static func kept(_ number: Int) -> Int {
    let rest = number % prime
    return rest < 0 ? rest + prime : rest
  }

  /// The number of smallest size that stands for a rest.
  private static func small(_ number: Int) -> Int { number > prime / 2 ? number - prime : number }

  private static func scaled(_ row: (coefficients: [Int: Int], sum: Int), by factor: Int) -> (
    coefficients: [Int: Int], sum: Int
  ) {
    (row.coefficients.mapValues { kept(kept($0) * factor) }, kept(kept(row.sum) * factor))
  }

  private static func inverse(_ number: Int) -> Int {
    var (result, base, power) = (1, number, prime - 2)
    while power > 0 {
      if power & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      power >>= 1
    }
    return result
  }
}
