import DisclosureControl
import HelpDesk
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@testable import Statistics

@Suite struct `Releases by owner of the solution` {
  /// A task of a group that is of an owner.
  private func task(_ group: String, _ owner: Owner) throws -> EntryForm.TaskCount {
    let tasks = Catalogue.of(.denmark).tasks.filter { $0.kind == .guidance }
    let task = try #require(tasks.first { $0.parent == group && $0.owner == owner })
    return .init(task.id)
  }

  @Test func `count each session once, those of several owners by themselves`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", 9) { $0.tasks = [.init("mitid-app")] }
    try desk.log("2026-01", 8) { $0.tasks = [try task("health", .region), try task("work", .private)] }
    try desk.log("2026-01", 7) { $0.tasks = [try task("mitid", .state), try task("id", .state)] }
    try desk.log("2026-01", 6) { $0.tasks = [try task("devices", .private)] }
    let table = try desk.publish("2026-01;5;owner").tables[0]
    let counts = Dictionary(uniqueKeysWithValues: zip(table.categories[0].map(\.code), table.cells))
    #expect(
      counts == [
        "state": 16, "region": 0, "municipality": 0, "udbetaling-danmark": 0, "bank": 0, "private": 6, "several": 8,
      ])
    #expect(table.cells.last == 30)
    #expect(try desk.ledger.release(1).tables[0] == table && desk.ledger.verify().holds)
  }

  /// What stands in the catalogue is no secret: that all tasks of MitID are the state's, say.
  @Test func `tell no count through the catalogue, beside a table of tasks`() throws {
    var differs = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let desk = try ReleaseDesk()
      let kinds: [(String, Owner)] = [
        ("mitid", .state), ("health", .region), ("devices", .private), ("id", .municipality),
      ]
      var counts = kinds.map { _ in Int.random(in: 5..<9, using: &random) }
      counts[Int.random(in: 0..<4, using: &random)] = Int.random(in: 1..<5, using: &random)
      for (kind, count) in zip(kinds, counts) {
        try desk.log("2026-01", count) { $0.tasks = [try task(kind.0, kind.1)] }
      }
      let release = try desk.publish("2026-01;5;task;owner", seed: seed)
      // Here each group is of one owner, so the two tables tell of the same four counts.
      var told: [(members: [Int], range: ClosedRange<Int>)] = []
      for (table, codes) in zip(release.tables, [kinds.map(\.0), kinds.map(\.1.code)]) {
        for (place, code) in codes.enumerated() {
          let cell = try #require(table.categories[0].firstIndex { $0.code == code })
          told.append(([place], table.cells[cell].map { $0...$0 } ?? 1...Int.max))
        }
        told.append(([0, 1, 2, 3], (table.cells.last ?? nil).map { $0...$0 } ?? 1...Int.max))
      }
      let small = counts.indices.filter { counts[$0] < 5 }.map { [$0] }
      let view = OutsideView(unknowns: 4, cap: 14, told: told, asked: small)
      for bounds in view.bounds {
        #expect((bounds?.lowerBound ?? 9) <= 1 && (bounds?.upperBound ?? 0) >= 5, "seed \(seed): \(counts)")
      }
      differs += release.tables[0].blanks > 1 ? 1 : 0
      #expect(try desk.ledger.verify().holds)
    }
    #expect(differs > 6)
  }

  // MARK: - Months that were frozen before

  /// Makes the ledger one from before owners and minutes were: its one release, of sessions that are alike in each month.
  private func age(_ desk: ReleaseDesk) throws {
    try desk.edit("UPDATE release_base SET owner = -1, timed = NULL, minutes = 0")
    let state = try desk.office.desk.read { try LedgerState($0, country: .denmark) }
    for base in state.bases.months.keys {
      let digest = try desk.office.desk.read { try ReleaseBases.cube(base, in: $0).digest }
      try desk.edit(
        "UPDATE release_month SET digest = ? WHERE month = ?",
        [.numbers(ReleasePacking.numbers(digest)), .whole(base.month.number)])
    }
    let shapes = try #require(state.known[1]).shapes.map {
      ReleaseShape(axes: $0.axes, nodes: $0.nodes, cells: $0.cells)
    }
    try desk.edit("UPDATE release SET facts = ?", [.numbers(ReleasePacking.numbers(shapes))])
    let (row, months) = try desk.office.desk.read { (try LedgerRow.all($0)[0], try ReleaseBases($0)) }
    try desk.edit(
      "UPDATE release SET digest = ?",
      [.numbers(ReleasePacking.numbers(row.link(after: row.previous, months: months)))])
  }

  @Test func `are refused over months that were frozen before owners were, and others go on`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", 30) { $0.minutes = 20 }
    try desk.publish("2026-01;5;channel")
    try age(desk)
    #expect(try desk.ledger.verify().holds)
    #expect(try desk.ledger.release(1).tables[0].minutes.allSatisfy { $0 == nil })
    try desk.log("2026-02", 12) { $0.minutes = 40 }
    try desk.log("2026-02", 9) { $0.tasks = [try task("devices", .private)] }
    let january = try #require(Day(iso: "2026-01-01"))
    for text in ["2026-01;5;owner", "2026-Q1;5;owner+channel", "2026-01;5;branch;task+owner"] {
      #expect(throws: ReleaseFault.ownerNotKept(january)) { try desk.ledger.propose(desk.query(text), seed: 1) }
    }
    let (first, second) = (try Period("2026-Q1"), try Period("2026-02"))
    #expect(try !desk.ledger.standardTables(for: first).contains { $0.axes == [.owner] })
    #expect(try desk.ledger.standardTables(for: second).contains { $0.axes == [.owner] })
    // Over both months without owner, and the later one with it, looked at together.
    let both = try desk.publish("2026-01-01..2026-02-28;5;channel").tables[0]
    #expect(both.cells.last == 51 && both.minutes.allSatisfy { $0 == nil })
    let later = try desk.publish("2026-02;5;owner;task").tables[0]
    #expect(later.cells.last == 21 && later.minutes.compactMap(\.self) == [40])
    let again = try desk.ledger.propose(desk.query("2026-01-01..2026-02-28;5;branch"), seed: 1)
    #expect(again.corrected.isEmpty && again.related == [1, 2, 3])
    // Corrected, the month has owners; its old state has none, so it stays told apart without.
    try desk.log("2026-01", 9) { $0.tasks = [try task("devices", .private)] }
    let revision = try desk.ledger.publish(try desk.ledger.revise(1, seed: 2))
    #expect(revision.tables[0].cells.last == 39 && revision.bases.map(\.version) == [2])
    #expect(throws: ReleaseFault.ownerNotKept(january)) {
      try desk.ledger.propose(desk.query("2026-01;5;owner"), seed: 1)
    }
    #expect(try desk.ledger.verify().holds)
  }

  @Test func `find the frozen months of the version before as they were`() throws {
    let temporary = try TemporaryFolder()
    let folder = Folder(path: temporary.path)
    let step = try #require(Schema.desk.firstIndex { $0.name == "Statistics 1: the ledger of releases" })
    let month = try #require(Day(iso: "2026-01-01"))
    do {
      _ = try DeskFile(in: folder, migrations: Array(Schema.desk[...step]), access: .create)
      let connection = try Connection(path: folder.path(of: .desk), mode: .readWrite)
      try connection.execute(
        """
        INSERT INTO release_month VALUES (20454, 1, 16, x'00');
        INSERT INTO release_base VALUES (20454, 1, 2, 1, 0, 3, 2, 0, 4, 0, 9);
        INSERT INTO release_base VALUES (20454, 1, 1, 1, 0, 3, 2, 0, 4, 0, 7);
        """)
    }
    let file = try DeskFile(in: folder, migrations: Schema.desk, access: .existing)
    let cube = try file.read { try ReleaseBases.cube(Release.Base(month: month, version: 1), in: $0) }
    #expect(cube.sessions == 16 && !cube.keepsOwner && !cube.keepsMinutes)
    var hash = SHA256()
    hash.update(Array("2026-01-01\n1,1,0,3,2,0,4,0,7\n2,1,0,3,2,0,4,0,9".utf8))
    #expect(cube.digest == hash.finished())
    #expect(throws: (any Error).self) { try file.write { _ = try $0.run("DELETE FROM release_base") } }
    #expect(throws: (any Error).self) { try file.write { _ = try $0.run("UPDATE release_base SET sessions = 1") } }
  }
}
