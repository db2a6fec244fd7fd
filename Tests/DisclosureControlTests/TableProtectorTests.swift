import DisclosureControl
import Testing

@Suite("A table that is protected")
struct TableProtectorTests {
  private static let shapes: [[Int]] = [
    [6], [12], [4, 3], [6, 5], [9, 4], [3, 3, 2], [4, 3, 3], [2, 2, 2, 2], [3, 2, 2, 2],
  ]

  private func verdict(_ table: CountTable, _ protection: TableProtection, withTruth: Bool) -> CertificateVerdict {
    CertificateVerifier(
      rows: protection.published.rows, digest: "00", certificate: protection.certificate(output: "00"),
      truth: withTruth ? InventedTable.file(table) : nil
    ).verdict()
  }

  @Test(arguments: 1...72 as ClosedRange<UInt64>)
  func `its certificate is accepted, with groups and with sensitive dimensions`(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let shape = Self.shapes[Int(seed) % Self.shapes.count]
    let sensitive: Set<Int> = seed % 3 == 0 && shape.count > 1 ? [shape.count - 1] : []
    let table = try InventedTable.make(
      shape, &random, threshold: [3, 5, 11][Int(seed) % 3], greatest: 12, grouped: seed % 2 == 0, sensitive: sensitive)
    let protection: TableProtection
    do {
      protection = try TableProtector(table, seed: seed, effort: .brief).protection()
    } catch {
      #expect(error != .cannotBeGuarded, "a single table can always be guarded, if need be by showing nothing")
      return
    }
    for withTruth in [false, true] {
      let verdict = verdict(table, protection, withTruth: withTruth)
      #expect(verdict.findings == [])
      #expect(verdict.isComplete == withTruth)
    }
    let tally = protection.tally
    #expect(tally.blank == protection.published.cells.count { $0 == nil })
    #expect(tally.small + tally.besides + tally.zeros == tally.blank)
    #expect(sensitive.isEmpty == false || tally.zeros == 0)
  }

  @Test func `all effort gives no less proof, and costs no more`() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let table = try InventedTable.make([5, 4], &random, greatest: 20)
      let brief = try TableProtector(table, seed: seed, effort: .brief).protection()
      let full = try TableProtector(table, seed: seed).protection()
      #expect(full.tally.cost <= brief.tally.cost)
      #expect(verdict(table, full, withTruth: true).holds)
    }
  }

  @Test func `the cases that other tools let through are guarded`() throws {
    let tables = [
      try InventedTable.rows([[1, 1, 0], [9, 8, 7], [6, 9, 8]]),
      try InventedTable.rows([[1, 0, 0, 9], [0, 1, 0, 8], [0, 0, 1, 7], [30, 40, 50, 60]]),
      try InventedTable.rows([[2, 0, 0], [0, 70, 80], [90, 0, 60]]),
      try InventedTable.rows([[3, 5, 40], [60, 70, 20], [30, 50, 90]], threshold: 11),
      try InventedTable.rows([[1, 3, CountTable.greatestCount], [20, 30, 40], [50, 60, 70]]),
      try InventedTable.rows([[4, 60, 70]]), try InventedTable.rows([[4], [60], [70]]),
    ]
    for (place, table) in tables.enumerated() {
      let protection = try TableProtector(table, seed: 7).protection()
      #expect(verdict(table, protection, withTruth: true).findings == [], "table \(place)")
      #expect(protection.tally.besides > 0, "table \(place)")
    }
  }

  @Test func `a table without sessions is shown as it is`() throws {
    let table = try InventedTable.rows([[0, 0], [0, 0]])
    let protection = try TableProtector(table, seed: 1).protection()
    #expect(protection.published.cells == Array(repeating: 0, count: 9))
    #expect(verdict(table, protection, withTruth: true).holds)
  }

  @Test func `a table of which nothing could be shown is refused`() throws {
    #expect(throws: TableRefusal.tooFew) { try TableProtector(InventedTable.rows([[1, 3]]), seed: 1).protection() }
    #expect(throws: TableRefusal.nothingLeft) {
      try TableProtector(InventedTable.rows([[2, 0], [0, 3]]), seed: 1).protection()
    }
  }

  @Test func `a small group's breakdown by a sensitive dimension is blank, the zeros too`() throws {
    let rows = [[2, 1, 0], [20, 0, 9], [30, 14, 17], [25, 0, 0]]
    let table = try InventedTable.rows(rows, sensitive: true)
    let protection = try TableProtector(table, seed: 3).protection()
    #expect(protection.published.cells[0..<4].allSatisfy { $0 == nil })
    #expect(protection.tally.zeros >= 1)
    #expect(protection.certificate(output: "").cells.map(\.cell).contains(["r0", "c2"]))
    #expect(verdict(table, protection, withTruth: true).findings == [])
    // The same table without it shows the zero.
    let plain = try TableProtector(InventedTable.rows(rows), seed: 3).protection()
    #expect(plain.published.cells[2] == 0)
  }

  @Test func `merging is advised by what it really saves`() throws {
    let table = try InventedTable.rows([[1, 2, 60], [2, 1, 50], [30, 40, 70], [20, 80, 90]])
    let protection = try TableProtector(table, seed: 1).protection()
    let advice = MergeAdvice(for: table, tally: protection.tally, seed: 1)
    #expect(!advice.choices.isEmpty)
    for choice in advice.choices {
      #expect(choice.tally.cost < protection.tally.cost)
      let coarser = try table.applying(choice.change)
      #expect(choice.tally.cells < protection.tally.cells)
      #expect(coarser.sum == table.sum)
    }
    // Mergers come first, since they tell more, and each kind by what it costs.
    guard case .merge = advice.choices.first?.change, case .drop = advice.choices.last?.change else {
      Issue.record("\(advice.choices)")
      return
    }
  }
}
