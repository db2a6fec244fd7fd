import DisclosureControl
import HelpDesk
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@testable import Statistics

@Suite struct `Mean minutes of a release` {
  private func month(_ text: String) throws -> Release.Base {
    Release.Base(month: try #require(Day(iso: text + "-01")), version: 1)
  }

  /// The releases as the ledger has them.
  private func parts(_ desk: ReleaseDesk) throws -> [ReleaseAudit.Part] {
    try desk.office.desk.read { reader in
      try LedgerState(reader, country: .denmark).known.sorted { $0.key < $1.key }.map {
        ReleaseAudit.Part(shapes: $0.value.shapes, bases: $0.value.release.bases)
      }
    }
  }

  @Test(arguments: [
    (0, 5, 5), (12, 5, 5), (35, 5, 5), (37, 5, 5), (38, 5, 10), (60, 5, 10), (62, 5, 10), (63, 5, 15), (25, 2, 15),
    (3_000, 5, 600),
  ])
  func `are rounded to 5, and are never less`(minutes: Int, sessions: Int, told: Int) {
    #expect(ReleaseMeans.rounded(minutes, of: sessions) == told)
  }

  @Test func `stand for the sum of all and one margin, where enough sessions have minutes, and for no blank`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", 9) {
      $0.area = "north"; $0.minutes = 12
    }
    try desk.log("2026-01", 4) { $0.area = "north" }
    try desk.log("2026-01", 4) {
      $0.area = "south"; $0.minutes = 60
    }
    try desk.log("2026-01", 6) { $0.area = "south" }
    try desk.log("2026-01", 2) {
      $0.area = "island"; $0.minutes = 30
    }
    try desk.log("2026-01", 8) { $0.minutes = 44 }
    try desk.log("2026-01", 3) {
      $0.branch = "harbour"; $0.minutes = 44
    }
    let release = try desk.publish("2026-01;5;area;channel")
    let table = release.tables[0]
    for (count, minutes) in zip(table.cells, table.minutes) where minutes != nil { #expect((count ?? 0) >= 5) }
    // Channels are looked at before areas, so only the one channel and the sum have a mean: (108+240+60+484) / 26.
    #expect(release.tables[1].minutes.compactMap(\.self) == [35, 35] && table.minutes.compactMap(\.self) == [35])
    // Nothing else fits over the same month afterwards, and what fits is the same.
    let later = try desk.publish("2026-01;5;area+channel")
    #expect(later.tables[0].minutes.compactMap(\.self) == [35, 35])
    let other = try ReleaseDesk()
    try other.log("2026-01", 9) {
      $0.area = "north"; $0.minutes = 12
    }
    try other.log("2026-01", 9) {
      $0.area = "south"; $0.minutes = 60
    }
    try other.log("2026-01", 5) { $0.area = "island" }
    try other.log("2026-01", 4) {
      $0.area = "island"; $0.minutes = 60
    }
    // Of the island's nine too few have minutes; and what it would add to the sum of all is of too few.
    let first = try other.publish("2026-01;5;area").tables[0]
    #expect(first.cells.compactMap(\.self) == [9, 9, 9, 0, 27] && first.minutes == [10, 60, nil, nil, nil])
    #expect(try other.ledger.verify().holds)
  }

  @Test func `are frozen with the month, and a later table tells the same`() throws {
    let desk = try ReleaseDesk()
    let late = try #require(try desk.log("2026-01", 30) { $0.minutes = 20 })
    try desk.log("2026-02", 20) { $0.minutes = 40 }
    let first = try desk.publish("2026-01;5;channel").tables[0]
    _ = try desk.office.log.void(late, because: .slip)
    try desk.log("2026-01", 30) { $0.minutes = 90 }
    let again = try desk.ledger.propose(desk.query("2026-01;5;branch"), seed: 1)
    #expect(again.corrected.isEmpty && again.tables[0].minutes.last == 20 && first.minutes.last == 20)
    #expect(throws: ReleaseFault.nothingToRevise) { try desk.ledger.revise(1, seed: 1) }
    // Over both months the margin crosses the first one's sum; the sum of both holds it. 1400 / 50.
    let both = try desk.publish("2026-01-01..2026-02-28;5;channel").tables[0]
    #expect(both.minutes.compactMap(\.self) == [30])
    #expect(try desk.ledger.release(1).tables[0] == first && desk.ledger.release(2).tables[0] == both)
    try desk.log("2026-01", 9) { $0.minutes = 500 }
    let revision = try desk.ledger.publish(try desk.ledger.revise(1, seed: 3))
    #expect(revision.tables[0].cells.last == 39 && revision.tables[0].minutes.allSatisfy { $0 == nil })
    #expect(try desk.ledger.verify().holds)
  }

  @Test func `are nested or apart in all releases together`() throws {
    let desk = try ReleaseDesk()
    let months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"]
    try desk.fill(months, seed: 4, kinds: 30, minutes: [nil, 5, 20, 60])
    for text in [
      "2026-02;5;area+age", "2026-Q1;5;area+task|area:west=north+south", "2026-Q2;5;branch+task;channel+outcome",
      "2026-H1;5;area+task;barrier", "2026-05;5;task+branch", "2026-Q1;5;owner",
    ] { try desk.publish(text, effort: .brief) }
    let parts = try parts(desk)
    let regions = parts.flatMap { part in
      part.shapes.flatMap { shape in
        (shape.means ?? []).compactMap { MeanRegion($0.cell, of: shape, over: part.bases) }
      }
    }
    #expect(Set(regions).count > 10)
    let cubes = try desk.office.desk.read { reader in
      Dictionary(
        uniqueKeysWithValues: try Set(parts.flatMap(\.bases)).map { ($0, try ReleaseBases.cube($0, in: reader)) })
    }
    // Looked at as sets of kinds of sessions, and not by how the rule sees it.
    let all = cubes.flatMap { base, cube in cube.records.map { (base, $0) } }
    let sets = Set(regions).map { region in
      Set(
        all.indices.filter { place in
          region.bases.contains(all[place].0) && (region.axis.map { region.numbers.contains(all[place].1[$0]) } ?? true)
        })
    }
    for one in sets {
      #expect(sets.allSatisfy { one.isSubset(of: $0) || $0.isSubset(of: one) || one.isDisjoint(with: $0) })
    }
    #expect(try desk.ledger.verify().holds)
  }

  @Test func `tell nothing of any count, whatever counts and minutes there may be`() throws {
    var (blank, means) = (0, 0)
    for seed in 0...10 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let desk = try ReleaseDesk()
      let isOverTime = seed % 2 == 1
      let months = isOverTime ? ["2026-01", "2026-02"] : ["2026-01"]
      let channels: [Channel] = isOverTime ? [.desk] : [.desk, .cafe]
      // The first one is the office below, in which margins that cross would tell.
      let planned: [[Int?]] = [[600, 600], [nil], [nil], [0, 0, 0, 0]]
      for month in months {
        for (row, branch) in ["main", "harbour"].enumerated() {
          for (column, channel) in channels.enumerated() {
            let drawn = (0..<Int.random(in: 1...4, using: &random)).map { _ -> Int? in
              [nil, 0, 600, channel == .desk ? 600 : 0][Int.random(in: 0..<4, using: &random)]
            }
            for minutes in seed == 0 ? planned[row * 2 + column] : drawn {
              try desk.log(month, 1) {
                $0.branch = branch
                $0.channel = channel
                $0.minutes = minutes
              }
            }
          }
        }
      }
      let texts =
        isOverTime ? ["2026-01;2;branch", "2026-01-01..2026-02-28;2;branch"] : ["2026-01;2;branch+channel"]
      for text in texts {
        if let proposal = try? desk.ledger.propose(desk.query(text), seed: seed, looksFurther: false) {
          _ = try desk.ledger.publish(proposal)
        }
      }
      let parts = try parts(desk)
      guard !parts.isEmpty else { continue }
      let cells = try months.flatMap { text in
        try [1, 2].flatMap { branch in
          try channels.map { MeanAttack.Cell(try month(text), branch: branch, channel: $0.number) }
        }
      }
      let attack = MeanAttack(
        parts: parts, cells: cells.filter { cell in parts.contains { $0.bases.contains(cell.base) } }, threshold: 2)
      let worlds = attack.worlds(upTo: 5)
      #expect(!worlds.isEmpty)
      for world in worlds { #expect(attack.isPossible(world), "seed \(seed): \(world)") }
      let shapes = parts.flatMap(\.shapes)
      blank += worlds.count > 1 ? 1 : 0
      means += shapes.reduce(0) { $0 + $1.minutes.count { $0 != nil } }
    }
    #expect(blank > 3 && means > 10)
  }

  @Test func `would tell of a count if margins that cross had one`() throws {
    let base = try month("2026-01")
    // Two sessions of 600 minutes and one without at the desk and the café of the one branch; one without, and four of
    // none, of the other.
    let shape = ReleaseShape(
      axes: [.branch, .channel], nodes: [[[1], [2]], [[0], [1]]], cells: [nil, nil, 3, nil, nil, 5, 3, 5, 8])
    let cells = [1, 2].flatMap { branch in [0, 1].map { MeanAttack.Cell(base, branch: branch, channel: $0) } }
    func most(_ means: [ReleaseMean]) -> Int? {
      var told = shape
      told.means = means
      var attack = MeanAttack(
        parts: [ReleaseAudit.Part(shapes: [told], bases: [base])], cells: cells, threshold: 2)
      attack.knowsRule = false
      return attack.worlds(upTo: 5).filter(attack.isPossible).map { $0[1] }.max()
    }
    let branches = [ReleaseMean(cell: 2, minutes: 600), ReleaseMean(cell: 5, minutes: 5)]
    let channels = [ReleaseMean(cell: 6, minutes: 600), ReleaseMean(cell: 7, minutes: 5)]
    #expect(most([]) == 2 && most(branches) == 2 && most(channels) == 2)
    #expect(most(branches + channels) == 1)
  }

  @Test func `that were edited are found, with the chain made anew`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", 30) { $0.minutes = 20 }
    try desk.publish("2026-01;5;channel")
    let state = try desk.office.desk.read { try LedgerState($0, country: .denmark) }
    let known = try #require(state.known[1])
    let cubes = try desk.office.desk.read { reader in
      Dictionary(uniqueKeysWithValues: try known.release.bases.map { ($0, try ReleaseBases.cube($0, in: reader)) })
    }
    func isRight(_ means: [ReleaseMean]?) throws -> Bool {
      var shape = known.shapes[0]
      shape.means = means
      let told = LedgerState.Known(release: known.release, shapes: [shape])
      if case .holds = try LedgerProof.check(told, after: [], cubes) { return true }
      return false
    }
    let means = try #require(known.shapes[0].means)
    #expect(try !means.isEmpty && isRight(means))
    #expect(try !isRight(means.map { ReleaseMean(cell: $0.cell, minutes: 25) }))
    #expect(try !isRight(means.map { ReleaseMean(cell: $0.cell, minutes: nil) }))
    #expect(try !isRight([]) && !isRight(Array(means.dropLast())))
    // A release from before means were told has none to be wrong.
    #expect(try isRight(nil))
  }
}
