import DisclosureControl
import Testing

/// What nobody has, of small groups, in tables that are looked at together.
@Suite("Zeros of small groups in tables that are looked at together")
struct JointZeroTests {
  private static let threshold = 3

  /// A table of areas by two barriers, and what its cells add up of the numbers area by area.
  private struct Sheet {
    let areas: [[Int]]
    /// The first of the numbers, for each piece of time that it adds up.
    let offsets: [Int]
    let pieces: [Int]
    let width: Int

    func table(_ shown: [Int?]? = nil) -> JointTable {
      JointTable(
        [
          JointDimension(axis: 0, inner: areas.map { JointNode($0) }),
          JointDimension(axis: 1, inner: (0..<width).map { JointNode([$0]) }, isSensitive: true),
        ], over: pieces, shown: shown)
    }

    /// The groups: each with its cells, the last one its total.
    var groups: [[(cell: Int, members: [Int], isInner: Bool)]] {
      (areas + [areas.flatMap(\.self)]).enumerated().map { row, areas in
        (0...width).map { column in
          let barriers = column < width ? [column] : Array(0..<width)
          let members = offsets.flatMap { offset in
            areas.flatMap { area in barriers.map { offset + area * width + $0 } }
          }
          return (row * (width + 1) + column, members, row < self.areas.count && column < width)
        }
      }
    }

    /// What everybody knows: a blank may be empty only where its whole group is blank.
    func told(_ shown: [Int?]) -> [(members: [Int], range: ClosedRange<Int>)] {
      groups.flatMap { group in
        let isSilent = group.allSatisfy { shown[$0.cell] == nil }
        return group.map { cell in
          (cell.members, shown[cell.cell].map { $0...$0 } ?? ((cell.isInner && !isSilent ? 1 : 0)...Int.max))
        }
      }
    }
  }

  private func sum(_ members: [Int], _ counts: [Int]) -> Int { members.reduce(0) { $0 + counts[$1] } }

  /// Publishes one sheet after the other, and tries everything that agrees with them.
  ///
  /// - Returns: how many zeros of small groups were tried, and how many zeros larger groups hid.
  private func attack(
    _ sheets: [Sheet], counts: [Int], axes: [JointAxis], pieces: Int, records: [JointRecord], seed: UInt64
  ) throws -> (small: Int, large: Int)? {
    var out: [JointTable] = []
    for sheet in sheets {
      let joint = try JointProblem(
        axes: axes, pieces: pieces, tables: out + [sheet.table()], records: records, threshold: Self.threshold)
      guard let protection = try? Protector(joint.problem, seed: seed).protection() else { return nil }
      out.append(sheet.table(joint.cells(of: out.count, protection)))
      // What is out is the same problem, so that witnesses and places agree afterwards.
      let again = try JointProblem(
        axes: axes, pieces: pieces, tables: out, records: records, threshold: Self.threshold)
      #expect(again.problem.values == joint.problem.values)
      #expect(again.problem.facts.map(\.members) == joint.problem.facts.map(\.members))
      #expect(again.problem.facts.map(\.least) == joint.problem.facts.map(\.least))
      #expect(again.problem.guarded == joint.problem.guarded)
    }
    let shown = out.map { $0.shown ?? [] }
    let known = zip(sheets, shown).flatMap { $0.told($1) }
    let isEmpty = Set(known.filter { $0.range == 0...0 }.flatMap(\.members))
    var asked: [[Int]] = []
    var large = 0
    for (sheet, cells) in zip(sheets, shown) {
      for group in sheet.groups {
        let isSmall = (1..<Self.threshold).contains(sum(group[group.count - 1].members, counts))
        let isSilent = group.allSatisfy { cells[$0.cell].map { $0 == 0 } ?? true }
        for cell in group where sum(cell.members, counts) == 0 {
          if isSilent, sum(group[group.count - 1].members, counts) > 0 {
            #expect(cells[cell.cell] == nil, "\(counts) \(shown)")
            if !isSmall { large += 1 }
          }
          if isSmall, cell.isInner, !isEmpty.isSuperset(of: cell.members) { asked.append(cell.members) }
        }
        if isSmall { #expect(group.allSatisfy { cells[$0.cell] == nil }, "\(counts) \(shown)") }
      }
    }
    let view = OutsideView(unknowns: counts.count, cap: 7, told: known, asked: asked)
    for (members, bounds) in zip(asked, view.bounds) {
      #expect((bounds?.upperBound ?? 0) >= Self.threshold, "\(counts) \(shown) \(members)")
      #expect(bounds?.lowerBound == 0, "\(counts) \(shown) \(members)")
    }
    return (asked.count, large)
  }

  @Test func `nobody can say what a small group has none of, in two bandings of the same sessions`() throws {
    var (small, large, refused) = (0, 0, 0)
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let counts = (0..<6).map { _ in random.below(2) * random.below(6) }
      let records = counts.enumerated().map { JointRecord([$0 / 2, $0 % 2], piece: 0, sessions: $1) }
      let sheets = [[[0], [1, 2]], [[0, 1], [2]]].map { Sheet(areas: $0, offsets: [0], pieces: [0], width: 2) }
      guard
        let found = try attack(
          sheets, counts: counts, axes: [JointAxis(pieces: 3), JointAxis(pieces: 2)], pieces: 1, records: records,
          seed: seed)
      else {
        refused += 1
        continue
      }
      small += found.small
      large += found.large
    }
    #expect(small > 10 && large > 3 && refused < 20, "\(small) \(large) \(refused)")
  }

  @Test func `nobody can say it of the first months either, when more months follow`() throws {
    var small = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      // The first three are the first piece of time, of which there are few.
      let counts = (0..<6).map { $0 < 3 ? random.below(2) : random.below(6) }
      let records = counts.enumerated().map { JointRecord([0, $0 % 3], piece: $0 / 3, sessions: $1) }
      let sheets = [
        Sheet(areas: [[0]], offsets: [0], pieces: [0], width: 3),
        Sheet(areas: [[0]], offsets: [0, 3], pieces: [0, 1], width: 3),
      ]
      small +=
        try attack(
          sheets, counts: counts, axes: [JointAxis(pieces: 1), JointAxis(pieces: 3)], pieces: 2, records: records,
          seed: seed)?.small ?? 0
    }
    #expect(small > 10, "\(small)")
  }

  @Test func `a table that breaks the rule is not taken`() throws {
    let axes = [JointAxis(pieces: 2), JointAxis(pieces: 2)]
    let records = [
      JointRecord([0, 0], piece: 0, sessions: 2), JointRecord([1, 0], piece: 0, sessions: 9),
      JointRecord([1, 1], piece: 0, sessions: 8),
    ]
    let sheet = Sheet(areas: [[0], [1]], offsets: [0], pieces: [0], width: 2)
    func problem(_ shown: [Int?]) throws -> JointProblem {
      try JointProblem(axes: axes, pieces: 1, tables: [sheet.table(shown)], records: records, threshold: 3)
    }
    _ = try problem([nil, nil, nil, nil, nil, nil, nil, nil, 19])
    #expect(throws: JointFault.tellsOfSmallGroup(table: 0)) {
      try problem([nil, 0, nil, nil, nil, nil, nil, nil, 19])
    }
    let full = [JointRecord([0, 0], piece: 0, sessions: 7), JointRecord([1, 1], piece: 0, sessions: 8)]
    #expect(throws: JointFault.contradicts(table: 0)) {
      try JointProblem(
        axes: axes, pieces: 1, tables: [sheet.table([7, nil, 7, nil, 8, 8, 7, 8, 15])], records: full, threshold: 3)
    }
  }
}
