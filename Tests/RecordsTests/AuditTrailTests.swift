import Foundation
import Records
import SQLite
import Testing

/// The chain of one file alone.
@Suite struct AuditTrailTests {
  static let migrations = AuditTrail.migrations + AuditTrail.accountMigrations
  static let noon = Date(timeIntervalSince1970: 1_795_000_000)
  let sample: SampleOffice
  let people: PeopleFile

  init() throws {
    sample = try SampleOffice()
    people = try PeopleFile(in: sample.folder, migrations: Self.migrations, access: .create)
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
    let file = try PeopleFile(in: empty.folder, migrations: Self.migrations, access: .create)
    let check = try AuditCheck(people: file, desk: nil)
    #expect(check.holds && check.rows == 0 && check.span == nil)
  }

  @Test func `a row says when in UTC, who, what and on what`() throws {
    let row = try #require(try people.read { try AuditTrail.rows(in: $0) }.dropFirst().first)
    #expect(row.at == "2026-11-18T11:07:40Z" && row.act == "entries-exported" && row.subject == "note")
    #expect(row.account == AuditActor.commandLine.number && row.name == nil)
  }

  @Test func `a correction says its day and kind, and neither time nor account`() throws {
    try AuditTrail.appendCorrection("slip", on: "2026-11-18", to: people)
    let row = try #require(try people.read { try AuditTrail.rows(in: $0) }.last)
    #expect(row.at == "2026-11-18" && row.act == "entry-corrected" && row.subject == "slip" && row.account == nil)
    #expect(try AuditTrail.firstBreak(in: people) == nil)
  }

  @Test func `the rows of a span are those of its days`() throws {
    try AuditTrail.append(.backupMade, at: Self.noon.addingTimeInterval(86_400), to: people)
    try AuditTrail.appendCorrection("slip", on: "2026-11-19", to: people)
    func count(_ first: String?, _ last: String?) throws -> Int {
      try people.read { try AuditTrail.rows(from: first, to: last, in: $0) }.count
    }
    #expect(try count(nil, nil) == 12)
    #expect(try count("2026-11-19", nil) == 2 && count(nil, "2026-11-18") == 10)
    #expect(try count("2026-11-18", "2026-11-18") == 10 && count("2026-11-20", nil) == 0)
  }

  @Test func `a chain from before accounts were kept goes on`() throws {
    let old = try SampleOffice()
    do {
      let file = try PeopleFile(in: old.folder, migrations: AuditTrail.migrations, access: .create)
      // A row as it was written then: its digest is of number, time, act and subject.
      let text = "1\n2026-01-05T10:00:00Z\noffice-made\n\n"
      try file.write { writer in
        _ = try writer.run(
          "INSERT INTO audit VALUES (1, '2026-01-05T10:00:00Z', 'office-made', '', ?)",
          [.blob(SHA256.digest(of: Array(text.utf8)))])
      }
    }
    let file = try PeopleFile(in: old.folder, migrations: Self.migrations, access: .existing)
    try AuditTrail.append(.backupMade, at: Self.noon, to: file)
    #expect(try AuditTrail.firstBreak(in: file) == nil)
    #expect(try file.read { try AuditTrail.rows(in: $0) }.map(\.account) == [nil, 0])
    _ = try file.write { try $0.run("UPDATE audit SET account = 0 WHERE number = 1") }
    #expect(try AuditTrail.firstBreak(in: file) == 1)
  }

  @Test func `an account's name stands beside the chain, which holds without it`() throws {
    try AuditTrail.append(
      .entriesExported, by: .account(7, name: "Vibeke Opdigtet"), at: Self.noon, to: people)
    try AuditTrail.append(
      .entriesExported, by: .account(7, name: "Vibeke Nyt Navn"), at: Self.noon.addingTimeInterval(-9e5), to: people)
    let rows = try people.read { try AuditTrail.rows(in: $0) }.suffix(2)
    #expect(rows.map(\.account) == [7, 7])
    #expect(rows.map(\.name) == ["Vibeke Nyt Navn", "Vibeke Nyt Navn"])
    #expect(try people.read { try $0.first("SELECT day FROM audit_account") { $0.whole(0) } } == 20_775)
    try change("DELETE FROM audit_account")
    #expect(try AuditTrail.firstBreak(in: people) == nil)
    #expect(try people.read { try AuditTrail.rows(in: $0) }.last?.name == nil)
    try change("UPDATE audit SET account = 8 WHERE account = 7")
    #expect(try AuditTrail.firstBreak(in: people) == 11)
  }

  @Test(arguments: [
    "UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE number = 4" as SQL,
    "UPDATE audit SET act = 'backup-made' WHERE number = 4",
    "UPDATE audit SET subject = 'notes' WHERE number = 4",
    "UPDATE audit SET subject = act, act = subject WHERE number = 4",
    "UPDATE audit SET account = 3 WHERE number = 4",
    "UPDATE audit SET account = NULL WHERE number = 4",
    "UPDATE audit SET digest = zeroblob(32) WHERE number = 4",
    "DELETE FROM audit WHERE number = 4",
  ])
  func `a changed or removed row shows, and only that`(sql: SQL) throws {
    try change(sql)
    let findings = try AuditCheck(people: people, desk: nil).findings
    #expect(findings == [sql.text.hasPrefix("DELETE") ? .missing(4...4) : .changed(4)])
  }

  @Test func `an inserted row, a swapped pair and a missing beginning show`() throws {
    try change("INSERT INTO audit SELECT number + 1, at, act, subject, digest, account FROM audit WHERE number = 10")
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
    #expect(try AuditTrail.firstBreak(in: people) == nil, "a cut end leaves a shorter chain that holds by itself")
    try change("INSERT INTO audit SELECT 0, at, act, subject, digest, account FROM audit WHERE number = 1")
    #expect(try AuditTrail.firstBreak(in: people) == 0)
  }
}
