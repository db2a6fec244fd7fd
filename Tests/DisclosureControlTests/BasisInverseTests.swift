import Testing

@testable import DisclosureControl

@Suite("The inverse of a basis")
struct BasisInverseTests {
  /// Some columns of −1, 0 and 1, and the rows that are left to themselves.
  private struct Basis {
    let size: Int
    var columns: [[Double]]
    let isOpen: [Bool]

    init(_ random: inout TestRandom) {
      size = 3 + random.below(10)
      let isOpen = (0..<size).map { _ in random.below(3) > 0 }
      self.isOpen = isOpen
      let size = size
      columns = isOpen.filter { $0 }.map { _ in
        var column = [Double](repeating: 0, count: size)
        for _ in 0..<(1 + random.below(4)) { column[random.below(size)] = random.below(2) == 0 ? 1 : -1 }
        return column
      }
    }

    var sparse: SparseColumns {
      var sparse = SparseColumns()
      for column in columns {
        for row in column.indices where column[row] != 0 { sparse.put(column[row], at: row) }
        sparse.end()
      }
      return sparse
    }

    /// The columns as a square, with a column of its own for each row that is left.
    func square(_ rows: [Int]) -> [[Double]] {
      var square = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
      for (place, row) in rows.enumerated() { square[row] = columns[place] }
      return square
    }

    /// Whether the columns hang together, by Gauss's way with whole rows.
    var isSingular: Bool {
      let rows = isOpen.indices.filter { isOpen[$0] }
      var left = columns.map { column in rows.map { column[$0] } }
      for place in rows.indices {
        guard let best = left.indices.max(by: { abs(left[$0][place]) < abs(left[$1][place]) }),
          abs(left[best][place]) > 1e-9
        else { return true }
        let pivot = left.remove(at: best)
        for other in left.indices {
          let part = left[other][place] / pivot[place]
          for row in rows.indices { left[other][row] -= part * pivot[row] }
        }
      }
      return false
    }
  }

  private static func times(_ square: [[Double]], _ column: [Double]) -> [Double] {
    var found = [Double](repeating: 0, count: column.count)
    for (place, part) in column.enumerated() { for row in found.indices { found[row] += square[place][row] * part } }
    return found
  }

  private static func isNear(_ one: [Double], _ other: [Double]) -> Bool {
    zip(one, other).allSatisfy { abs($0 - $1) < 1e-8 }
  }

  @Test func `put together anew, and after steps, it undoes what its columns do, from both sides`() {
    var tried = 0
    var steps = 0
    for seed in 1...400 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let basis = Basis(&random)
      var inverse = BasisInverse()
      guard let rows = inverse.rebuild(basis.sparse, over: basis.isOpen) else {
        #expect(basis.isSingular, "seed \(seed)")
        continue
      }
      #expect(!basis.isSingular, "seed \(seed)")
      #expect(Set(rows) == Set(basis.isOpen.indices.filter { basis.isOpen[$0] }))
      tried += 1
      var square = basis.square(rows)
      for _ in 0..<4 {
        let wanted = (0..<basis.size).map { _ in Double(random.below(7) - 3) }
        var column = wanted
        inverse.apply(to: &column)
        #expect(Self.isNear(Self.times(square, column), wanted), "seed \(seed)")
        var row = wanted
        inverse.applyBackwards(to: &row)
        let back = square.map { column in zip(column, row).reduce(0) { $0 + $1.0 * $1.1 } }
        #expect(Self.isNear(back, wanted), "seed \(seed)")
        // Another column takes the place of a row.
        let other = (0..<basis.size).map { _ in Double(random.below(3) - 1) }
        var answer = other
        inverse.apply(to: &answer)
        guard let place = answer.indices.max(by: { abs(answer[$0]) < abs(answer[$1]) }), abs(answer[place]) > 0.1 else {
          continue
        }
        inverse.append(answer, place)
        square[place] = other
        steps += 1
      }
    }
    #expect(tried > 100)
    #expect(steps > 200)
  }
}
