import DisclosureControl
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@testable import Statistics

/// What somebody can work out who has every release, tried by going through everything that agrees with them.
@Suite struct `Releases taken together` {
  private struct Told {
    var known: [(members: [Int], range: ClosedRange<Int>)] = []

    /// Adds a table of one axis: its cells as sums of the unknown counts, the sum of all last.
    mutating func add(_ table: ReleasedTable, _ cells: [[Int]]) {
      for (place, members) in cells.enumerated() {
        if let number = table.cells[place] {
          known.append((members, number...number))
        } else {
          known.append((members, (place < cells.count - 1 ? 1 : 0)...Int.max))
        }
      }
    }
  }

  private func expect(
    _ told: Told, unknowns: Int, cap: Int = 12, counts: [Int], asked: [[Int]], between: Set<[Int]>, _ note: String
  ) {
    let small = asked.filter { (1..<5).contains($0.reduce(0) { $0 + counts[$1] }) }
    let view = OutsideView(unknowns: unknowns, cap: cap, told: told.known, asked: small)
    for (members, bounds) in zip(small, view.bounds) {
      let (low, high) = (bounds?.lowerBound ?? 99, bounds?.upperBound ?? 0)
      // Of what stands in no table it is enough that there may be nobody.
      let isFree = between.contains(members) && low == 0
      #expect(
        isFree || (high >= 5 && low <= max(1, members.count { counts[$0] > 0 })),
        "\(note): \(members) in \(low)...\(high), \(counts)")
    }
  }

  @Test func `of one more month tell nothing of that month`() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let desk = try ReleaseDesk()
      // Every area is there before, so that each has a row.
      try desk.log("2025-12", areas: [1, 1, 1, 1])
      let first = (0..<4).map { _ in Int.random(in: 3..<10, using: &random) }
      let second = (0..<4).map { _ in Int.random(in: 0..<5, using: &random) }
      try desk.log("2026-01", areas: first)
      try desk.log("2026-02", areas: second)
      try desk.publish("2026-01;5;area", seed: seed)
      guard let proposal = try? desk.ledger.propose(desk.query("2026-01-01..2026-02-28;5;area"), seed: seed) else {
        continue
      }
      _ = try desk.ledger.publish(proposal)
      let releases = try desk.ledger.releases()
      let (early, late) = ((0..<4).map { [$0] } + [[0, 1, 2, 3]], (4..<8).map { [$0] } + [[4, 5, 6, 7]])
      let both = zip(early, late).map { $0 + $1 }
      var told = Told()
      told.add(releases[0].tables[0], early)
      told.add(releases[1].tables[0], both)
      expect(
        told, unknowns: 8, counts: first + second, asked: early + late + both, between: Set(late), "seed \(seed)")
      #expect(try desk.ledger.verify().findings == [])
    }
  }

  @Test func `in other areas tell nothing of what lies between`() throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let desk = try ReleaseDesk()
      // Every area is there before, so that each has a row.
      try desk.log("2025-12", areas: [1, 1, 1, 1])
      let counts = (0..<4).map { _ in Int.random(in: 0..<9, using: &random) }
      try desk.log("2026-01", areas: counts)
      try desk.log("2026-01", areas: [0, 0, 0, 3])
      guard counts.reduce(0, +) > 0,
        let one = try? desk.ledger.propose(desk.query("2026-01;5;area|area:west=north+south"), seed: seed)
      else { continue }
      _ = try desk.ledger.publish(one)
      guard let other = try? desk.ledger.propose(desk.query("2026-01;5;area|area:coast=island+south"), seed: seed)
      else { continue }
      _ = try desk.ledger.publish(other)
      let releases = try desk.ledger.releases()
      let (west, coast, all) = ([[0, 1], [2], [3]], [[0], [1, 2], [3]], [[0, 1, 2, 3]])
      var told = Told()
      told.add(releases[0].tables[0], west + all)
      told.add(releases[1].tables[0], coast + all)
      let truth = zip(counts, [0, 0, 0, 3]).map { $0 + $1 }
      expect(
        told, unknowns: 4, counts: truth, asked: west + coast + all + [[1]], between: [[1]], "seed \(seed)")
      #expect(try desk.ledger.verify().findings == [])
    }
  }

  @Test func `before and after corrections tell nothing of what was corrected`() throws {
    var revised = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let desk = try ReleaseDesk()
      // Every area is there before, so that each has a row.
      try desk.log("2025-12", areas: [1, 1, 1, 1])
      // Two areas; that nobody is in the others is told.
      let both = (0..<2).map { _ in Int.random(in: 1..<9, using: &random) }
      let gone = (0..<2).map { _ in Int.random(in: 0..<5, using: &random) }
      let fresh = (0..<2).map { _ in Int.random(in: 0..<5, using: &random) }
      try desk.log("2026-01", areas: both)
      let ids = try zip(["north", "south"], gone).compactMap { area, count in
        try desk.log("2026-01", count) { $0.area = area }
      }
      guard (try? desk.publish("2026-01;5;area", seed: seed)) != nil else { continue }
      for id in ids { _ = try desk.office.log.void(id, because: .slip) }
      try desk.log("2026-01", areas: fresh)
      guard let revision = try? desk.ledger.revise(1, seed: seed) else { continue }
      _ = try desk.ledger.publish(revision)
      revised += 1
      let releases = try desk.ledger.releases()
      // What is in both states, only in the first, only in the second; what a cell changed by altogether may be told.
      let net = zip(gone, fresh).map { min($0, $1) }
      let counts =
        zip(both, net).map { $0 + $1 } + zip(gone, net).map { $0 - $1 } + zip(fresh, net).map { $0 - $1 }
      var told = Told()
      for (release, offset) in zip(releases, [2, 4]) {
        let table = release.tables[0]
        told.add(
          ReleasedTable(
            axes: table.axes, categories: table.categories,
            cells: [table.cells[0], table.cells[1], table.cells[4]]),
          (0..<2).map { [$0, $0 + offset] } + [(0..<2).flatMap { [$0, $0 + offset] }])
      }
      let cells = [2, 4].flatMap { offset in
        (0..<2).map { [$0, $0 + offset] } + [(0..<2).flatMap { [$0, $0 + offset] }]
      }
      let changed = (2..<6).map { [$0] } + [[2, 3], [4, 5]]
      // Where something was corrected is taken to be known, and not how much.
      for place in 2..<6 { told.known.append(([place], counts[place] == 0 ? 0...0 : 1...Int.max)) }
      expect(
        told, unknowns: 6, cap: 14, counts: counts, asked: cells + changed, between: [], "seed \(seed)")
      #expect(try desk.ledger.verify().findings == [])
    }
    #expect(revised > 2)
  }

  @Test func `show no cell in two states that differ by a small number`() throws {
    var shown = 0
    for seed in 1...4 as ClosedRange<UInt64> {
      let desk = try ReleaseDesk()
      try desk.fill(["2026-01", "2026-02"], seed: seed, kinds: 60)
      try desk.publish("2026-01-01..2026-02-28;5;area+age;branch+task", seed: seed)
      try desk.fill(["2026-02"], seed: seed + 100, kinds: 9)
      _ = try desk.ledger.publish(try desk.ledger.revise(1, seed: seed))
      let releases = try desk.ledger.releases()
      for (before, after) in zip(releases[0].tables, releases[1].tables) {
        for (old, new) in zip(before.cells, after.cells) {
          guard let old, let new else { continue }
          shown += 1
          #expect(old == new || abs(old - new) >= 5, "seed \(seed): \(old) and then \(new)")
        }
      }
      #expect(try desk.ledger.verify().findings == [])
    }
    #expect(shown > 40)
  }

  @Test func `of six half-years can be published, with areas merged in the middle`() throws {
    let desk = try ReleaseDesk()
    let halves = ["2024-H1", "2024-H2", "2025-H1", "2025-H2", "2026-H1", "2026-H2"]
    for (place, half) in halves.enumerated() {
      let year = String(half.prefix(4))
      let months = (half.hasSuffix("1") ? ["02", "05"] : ["08", "11"]).map { year + "-" + $0 }
      try desk.fill(
        months, seed: UInt64(place + 1), kinds: 90,
        areas: place < 4 ? ["north", "south", "island", nil] : ["north", "west", "island", nil])
      if place == 3 {
        try desk.office.desk.write { try BranchRegister.closeArea(#require(Code("south")), in: $0) }
        try desk.office.desk.write { try BranchRegister.addArea(#require(Code("west")), name: "Vest", in: $0) }
      }
      let band = place < 3 ? "" : "|area:west-all=south+west"
      let release = try desk.publish("\(half);5;area+age\(band);branch+level;channel+outcome;barrier", effort: .brief)
      #expect(release.number == place + 1)
    }
    // A year over the border of the recode, in the new areas, and all six together.
    try desk.publish("2025;5;area|area:west-all=south+west", effort: .brief)
    try desk.publish("2024-01-01..2026-12-31;5;branch+level", effort: .brief)
    let check = try desk.ledger.verify()
    #expect(check.holds && check.releases == 8, "\(check.findings)")
  }
}
