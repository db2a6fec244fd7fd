import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@testable import Statistics

@Suite struct `A ledger that was edited by hand` {
  private static func made() throws -> ReleaseDesk {
    let desk = try ReleaseDesk()
    try desk.fill(["2026-01", "2026-02"], seed: 21, kinds: 40)
    try desk.publish("2026-01;5;area+age;branch+task")
    try desk.publish("2026-01-01..2026-02-28;5;area")
    try desk.publish("2026-02;5;area+outcome")
    return desk
  }

  @Test(arguments: [
    "UPDATE release SET kind = 1 WHERE number = 2" as SQL,
    "UPDATE release SET query = '2026-01-01..2026-02-28;6;area' WHERE number = 2",
    "UPDATE release SET query = 'nothing' WHERE number = 2",
    "UPDATE release SET edition = edition + 1 WHERE number = 2",
    "UPDATE release SET day = day - 1 WHERE number = 2",
    "UPDATE release SET seed = seed + 1 WHERE number = 2",
    "UPDATE release SET bases = (SELECT bases FROM release WHERE number = 1) WHERE number = 2",
    "UPDATE release SET facts = (SELECT facts FROM release WHERE number = 3) WHERE number = 2",
    "UPDATE release SET facts = zeroblob(9) WHERE number = 2",
    "UPDATE release SET certificate = zeroblob(1) WHERE number = 2",
    "UPDATE release SET previous = (SELECT previous FROM release WHERE number = 3) WHERE number = 2",
    "UPDATE release SET digest = (SELECT digest FROM release WHERE number = 1) WHERE number = 2",
    "UPDATE release_name SET name = 'Nord' WHERE release = 2 AND axis = 1 AND number = 1",
    "UPDATE release_name SET code = 'nord' WHERE release = 2 AND axis = 1 AND number = 1",
    "DELETE FROM release_name WHERE release = 2 AND number = 2",
    "INSERT INTO release_name VALUES (2, 0, 77, 'a', 'b')",
    "UPDATE release_month SET sessions = sessions + 1 WHERE month = (SELECT min(month) FROM release_month)",
    "UPDATE release_month SET digest = (SELECT max(digest) FROM release_month) WHERE digest = (SELECT min(digest) FROM release_month)",
    "INSERT INTO release_month SELECT month, 5, sessions, digest FROM release_month LIMIT 1",
    "UPDATE release_base SET sessions = sessions + 1",
    "UPDATE release_base SET level = 1",
    "UPDATE release_base SET minutes = minutes + 5",
    "UPDATE release_base SET timed = sessions - timed",
    "UPDATE release_base SET owner = owner + 1",
    "UPDATE release_base SET owner = -1, timed = NULL, minutes = 0",
    "DELETE FROM release_base WHERE sessions = (SELECT max(sessions) FROM release_base)",
    "INSERT INTO release_base SELECT month, version, branch, area, age, task, level, 7, outcome, barrier, owner, 1, 0, 0 FROM release_base LIMIT 1",
    "UPDATE release_group SET code = 'x' || code WHERE number = 3",
    "DELETE FROM release_group WHERE number = 3",
    "DELETE FROM release WHERE number = 1 AND 0 = (SELECT count(*) FROM release_name WHERE release = 9)",
  ])
  func `shows, and nothing is published upon it`(edit: SQL) throws {
    let desk = try Self.made()
    #expect(try desk.ledger.verify().findings == [])
    if edit.text.hasPrefix("DELETE FROM release WHERE") { try desk.edit("DELETE FROM release_name WHERE release = 1") }
    try desk.edit(edit)
    let findings = try desk.ledger.verify().findings
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { finding in LanguageCode.allCases.allSatisfy { !finding.sentence(in: $0).isEmpty } })
    #expect(throws: ReleaseFault.self) { try desk.publish("2026-01;5;level") }
    // Nor is it handed out as published.
    #expect(throws: ReleaseFault.self) { try desk.ledger.releases() }
  }

  @Test func `shows what is wrong, and where`() throws {
    let desk = try Self.made()
    try desk.edit("UPDATE release SET seed = seed + 1 WHERE number = 2")
    #expect(try desk.ledger.verify(.chain).findings == [.changed(2)])
    let second = try Self.made()
    try second.edit("DELETE FROM release_name WHERE release = 2")
    try second.edit("DELETE FROM release WHERE number = 2")
    #expect(Set(try second.ledger.verify(.chain).findings).isSuperset(of: [.missing(2...2), .cutOff(1)]))
    let third = try Self.made()
    try third.edit(
      "UPDATE release_base SET sessions = sessions + 1 WHERE month = (SELECT max(month) FROM release_base)")
    #expect(try third.ledger.verify(.chain).findings == [.monthChanged(#require(Day(iso: "2026-02-01")), version: 1)])
  }

  @Test func `shows that its end was cut off`() throws {
    let desk = try Self.made()
    try desk.edit("DELETE FROM release_name WHERE release = 3")
    try desk.edit("DELETE FROM release WHERE number = 3")
    #expect(try desk.ledger.verify(.chain).findings == [.cutOff(1)])
    #expect(throws: ReleaseFault.ledgerBroken(findings: 1)) { try desk.publish("2026-01;5;level") }
  }

  @Test func `cannot be edited without taking its guards away`() throws {
    let desk = try Self.made()
    for sql in [
      "UPDATE release SET seed = 1", "DELETE FROM release", "UPDATE release_base SET sessions = 1",
      "DELETE FROM release_base", "UPDATE release_month SET sessions = 1", "DELETE FROM release_month",
      "UPDATE release_name SET name = 'x'", "DELETE FROM release_name", "UPDATE release_group SET code = 'x'",
      "DELETE FROM release_group",
    ] as [SQL] {
      #expect(throws: (any Error).self) { try desk.office.desk.write { _ = try $0.run(sql) } }
    }
  }

  @Test(arguments: [
    (["DROP TRIGGER release_kept"] as [SQL], ["release_kept"]),
    (
      [
        "DROP TRIGGER release_base_stays",
        "CREATE TRIGGER release_base_stays BEFORE DELETE ON release_base WHEN 0 BEGIN SELECT RAISE(ABORT, 'no'); END",
        "DROP TRIGGER release_month_kept",
      ], ["release_base_stays", "release_month_kept"]
    ),
    (["CREATE TRIGGER other AFTER INSERT ON release_name BEGIN DELETE FROM setting; END"], ["other"]),
    (["ALTER TABLE release ADD COLUMN more INTEGER"], ["release"]),
  ])
  func `without its guards is found out by their names, and nothing is published upon it`(
    edits: [SQL], names: [String]
  ) throws {
    let desk = try Self.made()
    try desk.office.desk.write { writer in for edit in edits { _ = try writer.run(edit) } }
    let findings = try desk.ledger.verify().findings
    #expect(findings == [.guardsBroken(names)])
    for language in LanguageCode.allCases {
      #expect(findings.allSatisfy { $0.sentence(in: language).contains(names.joined(separator: ", ")) })
    }
    #expect(throws: ReleaseFault.ledgerBroken(findings: 1)) { try desk.publish("2026-01;5;level") }
  }

  @Test func `whose chain was made anew is found out by its numbers and its proofs`() throws {
    let desk = try Self.made()
    // A blank is shown as a number, and the chain mended by who knows this program.
    let state = try desk.office.desk.read { try LedgerState($0, country: .denmark) }
    let known = try #require(state.known[3])
    var shape = known.shapes[0]
    let truth = try #require(
      shape.truth(
        try desk.office.desk.read { reader in
          try known.release.bases.map { try ReleaseBases.cube($0, in: reader) }
        }))
    let blank = try #require(shape.cells?.firstIndex { $0 == nil })
    shape.cells?[blank] = truth[blank]
    let told = LedgerState.Known(release: known.release, shapes: [shape])
    let cubes = try desk.office.desk.read { reader in
      Dictionary(
        uniqueKeysWithValues: try state.bases.months.keys.map { ($0, try ReleaseBases.cube($0, in: reader)) })
    }
    let earlier = state.related(to: known.release.query.months, before: 3)
    func isProved(_ release: LedgerState.Known) throws -> Bool {
      if case .holds = try LedgerProof.check(release, after: earlier, cubes) { return true }
      return false
    }
    #expect(try isProved(known))
    #expect(try !isProved(told))
    shape.cells?[blank] = truth[blank] + 1
    #expect(try !isProved(LedgerState.Known(release: known.release, shapes: [shape])))
  }
}
