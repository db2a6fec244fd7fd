import DisclosureControl
import Testing

@Suite("Who tries every table that agrees with a published one")
struct KnownSessionTests {
  private static let shapes: [[Int]] = [[4], [2, 2], [2, 3], [3, 3], [2, 2, 2]]

  /// The guarded counts that somebody can bound too closely, and the numbers of what was tried.
  private func leaks(
    _ table: CountTable, _ rows: [[String]], sensitive: Set<Int> = [], zeros: Set<[String]> = []
  ) -> (found: [String], isComplete: Bool) {
    // No sum that is shown can be met by counts that are all much smaller than the true ones.
    let ceiling = (table.counts.max() ?? 0) + table.threshold
    let every = EveryTable(rows, sensitive: sensitive, ceiling: ceiling)
    var found: [String] = []
    let counts = table.counts
    for (cell, row) in rows.dropFirst().enumerated() {
      let members = counts.indices.filter { finest in
        let labels = InventedTable.file(table)[finest + 1]
        return zip(row.dropLast(), labels).allSatisfy { $0 == "TOTAL" || $0 == $1 }
      }
      let value = members.reduce(0) { $0 + counts[$1] }
      guard (1..<table.threshold).contains(value) || zeros.contains(Array(row.dropLast())) else { continue }
      let floor = members.count { counts[$0] > 0 }
      func judge(_ bounds: EveryTable.Bounds, _ whose: String) {
        if bounds.low > floor || bounds.high < table.threshold {
          found.append("\(row) \(bounds.low)…\(bounds.high) for \(whose)")
        }
      }
      judge(every.bounds[cell], "everybody")
      for finest in counts.indices where counts[finest] > 0 {
        judge(every.known[finest][cell], "a session in \(finest)")
      }
    }
    return (found, every.isComplete)
  }

  @Test func `nobody can tell that a guarded count is small, and one known session changes nothing`() throws {
    var tried = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let shape = Self.shapes[random.below(Self.shapes.count)]
      let table = try InventedTable.make(shape, &random, threshold: 3 + random.below(2), greatest: 5)
      guard let protection = try? TableProtector(table, seed: seed, effort: .brief).protection() else { continue }
      let (found, isComplete) = leaks(table, protection.published.rows)
      guard isComplete || found.isEmpty else { continue }
      #expect(found.isEmpty, "seed \(seed): \(found)")
      tried += 1
    }
    #expect(tried > 30)
  }

  @Test func `the same holds where small groups hide their zeros`() throws {
    var tried = 0
    var hidden = 0
    for seed in 1...80 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let shape = [[2, 3], [3, 3], [2, 2, 2]][random.below(3)]
      let sensitive: Set<Int> = [shape.count - 1]
      let table = try InventedTable.make(shape, &random, threshold: 3, greatest: 5, sensitive: sensitive)
      guard let protection = try? TableProtector(table, seed: seed, effort: .brief).protection() else { continue }
      let zeros = Set(protection.certificate(output: "").cells.map(\.cell))
      let (found, isComplete) = leaks(table, protection.published.rows, sensitive: sensitive, zeros: zeros)
      guard isComplete || found.isEmpty else { continue }
      #expect(found.isEmpty, "seed \(seed): \(found)")
      tried += 1
      hidden += protection.tally.zeros
    }
    #expect(tried > 30)
    #expect(hidden > 20)
  }

  @Test func `two blanks a line are seen through`() throws {
    // 1 + 1 with their sum shown: each must be 1.
    let table = try InventedTable.rows([[1, 1, 0], [9, 8, 7], [6, 9, 8]])
    let rows = [
      ["row", "column", "count"], ["r0", "c0", ".."], ["r0", "c1", ".."], ["r0", "c2", "0"], ["r0", "TOTAL", "2"],
      ["r1", "c0", ".."], ["r1", "c1", ".."], ["r1", "c2", "7"], ["r1", "TOTAL", "24"], ["r2", "c0", "6"],
      ["r2", "c1", "9"], ["r2", "c2", "8"], ["r2", "TOTAL", "23"], ["TOTAL", "c0", "16"], ["TOTAL", "c1", "18"],
      ["TOTAL", "c2", "15"], ["TOTAL", "TOTAL", "49"],
    ]
    let (found, isComplete) = leaks(table, rows)
    #expect(isComplete)
    #expect(found.contains { $0.contains("\"r0\", \"c0\"") && $0.contains("1…1 for everybody") })
  }
}
