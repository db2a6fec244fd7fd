import Foundation
import Records
import SQLite
import Testing

@Suite struct AuditTrailTests {
  let sample: SampleOffice
  let people: PeopleFile
  static let noon = Date(timeIntervalSince1970: 1_795_000_000)

  init() throws {
    sample = try SampleOffice()
    people = try PeopleFile(in: sample.folder, migrations: AuditTrail.migrations, access: .create)
    let acts: [AuditTrail.Act] = [.officeMade, .entriesExported, .internalFigures, .settingChanged, .backupMade]
    for (place, act) in (acts + acts).enumerated() {
      try AuditTrail.append(act, subject: "note", at: Self.noon.addingTimeInterval(Double(place) * 60), to: people)
    }
  }

  private func change(_ sql: SQL) throws {
    let changed = try people.write { try $0.run(sql) }
    #expect(changed > 0)
  }

  @Test func `an untouched chain holds, also an empty one, and goes on after it`() throws {
    #expect(try AuditTrail.firstBreak(in: people) == nil)
    try AuditTrail.append(.backupMade, at: Self.noon, to: people)
    #expect(try AuditTrail.firstBreak(in: people) == nil)
    let empty = try SampleOffice()
    let file = try PeopleFile(in: empty.folder, migrations: AuditTrail.migrations, access: .create)
    #expect(try AuditTrail.firstBreak(in: file) == nil)
  }

  @Test func `a row says when in UTC, what and on what`() throws {
    let row = try people.read { reader in
      try reader.first("SELECT at, act, subject FROM audit WHERE number = 2") { [$0.text(0), $0.text(1), $0.text(2)] }
    }
    #expect(row == ["2026-11-18T11:07:40Z", "entries-exported", "note"])
  }

  @Test(arguments: [
    "UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE number = 4" as SQL,
    "UPDATE audit SET act = 'backup-made' WHERE number = 4",
    "UPDATE audit SET subject = 'notes' WHERE number = 4",
    "UPDATE audit SET subject = act, act = subject WHERE number = 4",
    "UPDATE audit SET digest = zeroblob(32) WHERE number = 4",
    "DELETE FROM audit WHERE number = 4",
  ])
  func `a changed or removed row shows`(sql: SQL) throws {
    try change(sql)
    #expect(try AuditTrail.firstBreak(in: people) == 4)
  }

  @Test func `an inserted row, a swapped pair and a missing beginning show`() throws {
    try change("INSERT INTO audit SELECT number + 1, at, act, subject, digest FROM audit WHERE number = 10")
    #expect(try AuditTrail.firstBreak(in: people) == 11)
    try change("DELETE FROM audit WHERE number = 11")
    try change("UPDATE audit SET number = 100 WHERE number = 6")
    try change("UPDATE audit SET number = 6 WHERE number = 7")
    try change("UPDATE audit SET number = 7 WHERE number = 100")
    #expect(try AuditTrail.firstBreak(in: people) == 6)
    try change("DELETE FROM audit WHERE number < 3")
    #expect(try AuditTrail.firstBreak(in: people) == 1)
  }

  @Test func `a row renumbered in the middle of the chain shows`() throws {
    try change("DELETE FROM audit WHERE number = 10")
    #expect(try AuditTrail.firstBreak(in: people) == nil, "a cut end leaves a shorter chain that holds")
    try change("INSERT INTO audit SELECT 0, at, act, subject, digest FROM audit WHERE number = 1")
    #expect(try AuditTrail.firstBreak(in: people) == 1)
  }
}
