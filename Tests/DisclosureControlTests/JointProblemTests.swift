import DisclosureControl
import Testing

@Suite("Tables that are looked at together")
struct JointProblemTests {
  /// What everybody knows of a table that is out: its numbers, and that a blank inner cell is not empty.
  private func told(_ shown: [Int?], _ cells: [[Int]], inner: Set<Int>) -> [(members: [Int], range: ClosedRange<Int>)] {
    zip(shown, cells).enumerated().map { place, cell in
      guard let number = cell.0 else { return (cell.1, (inner.contains(place) ? 1 : 0)...Int.max) }
      return (cell.1, number...number)
    }
  }

  private func dimension(_ axis: Int, _ nodes: [[Int]]) -> JointDimension {
    JointDimension(axis: axis, inner: nodes.map { JointNode($0) })
  }

  @Test func `six months and then seven tell nothing of the seventh`() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      // Numbers 0…3 are the first piece of time, 4…7 the second one.
      let counts = (0..<8).map { $0 < 4 ? 3 + random.below(7) : random.below(5) }
      let records = counts.enumerated().map { JointRecord([$0 % 4], piece: $0 / 4, sessions: $1) }
      let all = dimension(0, [[0], [1], [2], [3]])
      let alone = try JointProblem(
        axes: [JointAxis(pieces: 4)], pieces: 2, tables: [JointTable([all], over: [0])], records: records, threshold: 5)
      let first = alone.cells(of: 0, try Protector(alone.problem, seed: seed).protection())
      let both = try JointProblem(
        axes: [JointAxis(pieces: 4)], pieces: 2,
        tables: [JointTable([all], over: [0], shown: first), JointTable([all], over: [0, 1])], records: records,
        threshold: 5)
      let protection = try Protector(both.problem, seed: seed).protection()
      #expect(both.cells(of: 0, protection) == first)
      let second = both.cells(of: 1, protection)
      let pieces = [[0], [1], [2], [3], [0, 1, 2, 3]]
      let later = pieces.map { $0.map { $0 + 4 } }
      let whole = zip(pieces, later).map { $0 + $1 }
      let asked = (pieces + later + whole).filter { (1..<5).contains($0.reduce(0) { $0 + counts[$1] }) }
      let view = OutsideView(
        unknowns: 8, cap: 12,
        told: told(first, pieces, inner: [0, 1, 2, 3]) + told(second, whole, inner: [0, 1, 2, 3]),
        asked: asked)
      for (members, bounds) in zip(asked, view.bounds) {
        let filled = members.filter { counts[$0] > 0 }.count
        #expect((bounds?.upperBound ?? 0) >= 5, "\(counts) \(first) \(second) \(members)")
        #expect((bounds?.lowerBound ?? 99) <= max(1, filled), "\(counts) \(first) \(second) \(members)")
      }
    }
  }

  @Test func `two bandings of the same sessions tell nothing of what lies between two bands`() throws {
    var refused = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let counts = (0..<5).map { _ in random.below(3) * random.below(6) + random.below(3) }
      let records = counts.enumerated().map { JointRecord([$0], piece: 0, sessions: $1) }
      let one = [[0, 1], [2], [3, 4]]
      let other = [[0], [1, 2], [3], [4]]
      let axes = [JointAxis(pieces: 5)]
      let alone = try JointProblem(
        axes: axes, pieces: 1, tables: [JointTable([dimension(0, one)], over: [0])], records: records, threshold: 5)
      let first = alone.cells(of: 0, try Protector(alone.problem, seed: seed).protection())
      let both = try JointProblem(
        axes: axes, pieces: 1,
        tables: [
          JointTable([dimension(0, one)], over: [0], shown: first), JointTable([dimension(0, other)], over: [0]),
        ], records: records, threshold: 5)
      // Where the second banding cannot be published at all, that is an answer too.
      guard let protection = try? Protector(both.problem, seed: seed).protection() else {
        refused += 1
        continue
      }
      let second = both.cells(of: 1, protection)
      let total = [[0, 1, 2, 3, 4]]
      let asked = (one + other + total).filter { (1..<5).contains($0.reduce(0) { $0 + counts[$1] }) }
      let between = [[1], [2]].filter { (1..<5).contains($0.reduce(0) { $0 + counts[$1] }) && !asked.contains($0) }
      let view = OutsideView(
        unknowns: 5, cap: 14,
        told: told(first, one + total, inner: [0, 1, 2]) + told(second, other + total, inner: [0, 1, 2, 3]),
        asked: asked + between)
      for (members, bounds) in zip(asked, view.bounds) {
        #expect((bounds?.upperBound ?? 0) >= 5, "\(counts) \(first) \(second) \(members)")
        #expect((bounds?.lowerBound ?? 99) <= members.filter { counts[$0] > 0 }.count)
      }
      for (members, bounds) in zip(between, view.bounds.dropFirst(asked.count)) {
        #expect((bounds?.upperBound ?? 0) >= 5 || bounds?.lowerBound == 0, "\(counts) \(first) \(second) \(members)")
      }
    }
    #expect(refused < 10)
  }

  @Test func `tables of different axes agree on what they share, and give nothing away together`() throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      // Eight kinds of sessions by three axes of two.
      let counts = (0..<8).map { _ in random.below(2) * random.below(5) + random.below(2) }
      let records = counts.enumerated().map { JointRecord([$0 / 4, $0 / 2 % 2, $0 % 2], piece: 0, sessions: $1) }
      let axes = [JointAxis(pieces: 2), JointAxis(pieces: 2), JointAxis(pieces: 2)]
      let tables = [[0, 1], [1, 2]].map { axes in
        JointTable(axes.map { dimension($0, [[0], [1]]) }, over: [0])
      }
      let joint = try JointProblem(axes: axes, pieces: 1, tables: tables, records: records, threshold: 5)
      let protection = try Protector(joint.problem, seed: seed).protection()
      var known: [(members: [Int], range: ClosedRange<Int>)] = []
      var asked: [[Int]] = []
      for (place, pair) in [[0, 1], [1, 2]].enumerated() {
        let shown = joint.cells(of: place, protection)
        var cells: [[Int]] = []
        for one in 0..<3 {
          for other in 0..<3 {
            cells.append(
              counts.indices.filter { kind in
                let at = [kind / 4, kind / 2 % 2, kind % 2]
                return (one == 2 || at[pair[0]] == one) && (other == 2 || at[pair[1]] == other)
              })
          }
        }
        known += told(shown, cells, inner: [0, 1, 3, 4])
        asked += cells.filter { (1..<5).contains($0.reduce(0) { $0 + counts[$1] }) }
      }
      let view = OutsideView(unknowns: 8, cap: 10, told: known, asked: asked)
      for (members, bounds) in zip(asked, view.bounds) {
        #expect((bounds?.upperBound ?? 0) >= 5, "\(counts) \(members)")
        guard let bounds, bounds.lowerBound > 1 else { continue }
        // What the zeros of both tables say without any number cannot be helped.
        let zeros = known.map { ($0.members, $0.range.upperBound == 0 ? 0...0 : min(1, $0.range.lowerBound)...Int.max) }
        let bare = OutsideView(unknowns: 8, cap: 2, told: zeros, asked: [members])
        #expect(bounds.lowerBound <= bare.bounds[0]?.lowerBound ?? 0, "\(counts) \(members)")
      }
    }
  }

  @Test func `of a sensitive matter nothing is told of a small group, not even what nobody in it has`() throws {
    let records =
      [JointRecord([0, 0], piece: 0, sessions: 3)]
      + (0..<4).map { JointRecord([1 + $0 / 2, $0 % 2], piece: 0, sessions: 9 + $0) }
    let table = JointTable(
      [
        dimension(0, [[0], [1], [2]]),
        JointDimension(axis: 1, inner: [JointNode([0]), JointNode([1])], isSensitive: true),
      ], over: [0])
    let joint = try JointProblem(
      axes: [JointAxis(pieces: 3), JointAxis(pieces: 2)], pieces: 1, tables: [table], records: records, threshold: 5)
    let shown = joint.cells(of: 0, try Protector(joint.problem, seed: 4).protection())
    #expect(shown[0] == nil)
    #expect(shown[1] == nil)
    #expect(shown[2] == nil)
  }

  @Test func `tables in a circle are refused, and so is a release that does not add up`() {
    let axes = [JointAxis(pieces: 2), JointAxis(pieces: 2), JointAxis(pieces: 2)]
    let circle = [[0, 1], [1, 2], [0, 2]].map { JointTable($0.map { dimension($0, [[0], [1]]) }, over: [0]) }
    #expect(throws: JointFault.circle) {
      try JointProblem(axes: axes, pieces: 1, tables: circle, records: [], threshold: 5)
    }
    let edited = JointTable([dimension(0, [[0], [1]])], over: [0], shown: [7, 0, 7])
    #expect(throws: JointFault.contradicts(table: 0)) {
      try JointProblem(
        axes: [JointAxis(pieces: 2)], pieces: 1, tables: [edited],
        records: [JointRecord([0], piece: 0, sessions: 8)], threshold: 5)
    }
  }
}
