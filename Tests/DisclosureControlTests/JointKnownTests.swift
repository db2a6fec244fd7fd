import DisclosureControl
import Testing

/// Who knows of one session, and has every release.
@Suite("Who knows one session, and has several tables")
struct JointKnownTests {
  private static let threshold = 3

  private func dimension(_ axis: Int, _ nodes: [[Int]]) -> JointDimension {
    JointDimension(axis: axis, inner: nodes.map { JointNode($0) })
  }

  private func sum(_ members: [Int], _ counts: [Int]) -> Int { members.reduce(0) { $0 + counts[$1] } }

  /// What everybody knows of a table of one axis: its numbers, and that a blank is not empty; the sum of all stands
  /// last.
  private func told(_ shown: [Int?], _ cells: [[Int]]) -> [(members: [Int], range: ClosedRange<Int>)] {
    zip(shown, cells).enumerated().map { place, cell in
      (cell.1, cell.0.map { $0...$0 } ?? (place < cells.count - 1 ? 1 : 0)...Int.max)
    }
  }

  /// What somebody can bound too closely who knows that one of the numbers is not nothing.
  private func leaks(
    _ told: [(members: [Int], range: ClosedRange<Int>)], asked: [[Int]], counts: [Int], cap: Int
  ) -> [String] {
    let small = asked.filter { (1..<Self.threshold).contains(sum($0, counts)) }
    var found: [String] = []
    for one in counts.indices where counts[one] > 0 {
      let view = OutsideView(unknowns: counts.count, cap: cap, told: told + [([one], 1...Int.max)], asked: small)
      for (members, bounds) in zip(small, view.bounds) {
        let (low, high) = (bounds?.lowerBound ?? 99, bounds?.upperBound ?? 0)
        if low > members.count(where: { counts[$0] > 0 }) || high < Self.threshold {
          found.append("\(counts) \(members) in \(low)…\(high) for a session in \(one)")
        }
      }
    }
    return found
  }

  /// Publishes tables one after the other; nil where one is refused.
  private func published(
    _ tables: [JointTable], axes: [JointAxis], pieces: Int, records: [JointRecord], seed: UInt64
  ) throws -> [[Int?]]? {
    var out: [JointTable] = []
    for table in tables {
      let joint = try JointProblem(
        axes: axes, pieces: pieces, tables: out + [table], records: records, threshold: Self.threshold)
      guard let protection = try? Protector(joint.problem, seed: seed).protection() else { return nil }
      out.append(JointTable(table.dimensions, over: table.pieces, shown: joint.cells(of: out.count, protection)))
    }
    return out.map { $0.shown ?? [] }
  }

  @Test func `of two periods learns no more of any cell, nor of what lies between them`() throws {
    var tried = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let counts = (0..<6).map { $0 < 3 ? random.below(7) : random.below(4) }
      let records = counts.enumerated().map { JointRecord([$0 % 3], piece: $0 / 3, sessions: $1) }
      let all = dimension(0, [[0], [1], [2]])
      let tables = [[0], [0, 1]].map { JointTable([all], over: $0) }
      guard
        let shown = try published(tables, axes: [JointAxis(pieces: 3)], pieces: 2, records: records, seed: seed)
      else { continue }
      let first = [[0], [1], [2], [0, 1, 2]]
      let later = first.map { $0.map { $0 + 3 } }
      let whole = zip(first, later).map { $0 + $1 }
      let found = leaks(
        told(shown[0], first) + told(shown[1], whole), asked: first + later + whole, counts: counts, cap: 9)
      #expect(found.isEmpty, "\(seed) \(shown) \(found)")
      tried += 1
    }
    #expect(tried > 40)
  }

  @Test func `of two tables of one period learns no more of any cell`() throws {
    var tried = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      // Two by three kinds of sessions; one table by each axis.
      let counts = (0..<6).map { _ in random.below(2) * random.below(6) }
      let records = counts.enumerated().map { JointRecord([$0 / 3, $0 % 3], piece: 0, sessions: $1) }
      let tables = [
        JointTable([dimension(0, [[0], [1]])], over: [0]), JointTable([dimension(1, [[0], [1], [2]])], over: [0]),
      ]
      guard
        let shown = try published(
          tables, axes: [JointAxis(pieces: 2), JointAxis(pieces: 3)], pieces: 1, records: records, seed: seed)
      else { continue }
      let all = [0, 1, 2, 3, 4, 5]
      let rows = [[0, 1, 2], [3, 4, 5], all]
      let columns = [[0, 3], [1, 4], [2, 5], all]
      let found = leaks(
        told(shown[0], rows) + told(shown[1], columns), asked: rows + columns, counts: counts, cap: 9)
      #expect(found.isEmpty, "\(seed) \(shown) \(found)")
      tried += 1
    }
    #expect(tried > 40)
  }

  @Test func `of two bandings learns no more of any cell, nor of what lies between two bands`() throws {
    var (tried, givenUp) = (0, 0)
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let counts = (0..<5).map { _ in random.below(3) * random.below(4) + random.below(2) }
      let records = counts.enumerated().map { JointRecord([$0], piece: 0, sessions: $1) }
      let bands = [[[0, 1], [2], [3, 4]], [[0], [1, 2], [3], [4]]]
      let tables = bands.map { JointTable([dimension(0, $0)], over: [0]) }
      guard
        let shown = try published(tables, axes: [JointAxis(pieces: 5)], pieces: 1, records: records, seed: seed)
      else { continue }
      let (one, other) = (bands[0] + [[0, 1, 2, 3, 4]], bands[1] + [[0, 1, 2, 3, 4]])
      let facts = told(shown[0], one) + told(shown[1], other)
      let found = leaks(facts, asked: one + other, counts: counts, cap: 9)
      #expect(found.isEmpty, "\(seed) \(shown) \(found)")
      // What the first table shows can leave too little room for what lies between it and the second one.
      if !leaks(facts, asked: [[0], [1], [2]], counts: counts, cap: 9).isEmpty { givenUp += 1 }
      tried += 1
    }
    #expect(tried > 40 && givenUp < 6, "\(tried) \(givenUp)")
  }
}
