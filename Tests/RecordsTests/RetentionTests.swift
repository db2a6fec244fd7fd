import Foundation
import Language
import SQLite
import Testing

@testable import Records

/// What goes at its term, and that the audit holds without it.
@Suite struct RetentionTests {
  let sample: SampleOffice
  let desk: DeskFile
  let people: PeopleFile

  init() throws {
    sample = try SampleOffice()
    desk = try sample.desk(AuditWitness.migrations)
    people = try PeopleFile(
      in: sample.folder, migrations: AuditTrailTests.migrations + [Erasure.migration], access: .create, witness: desk)
  }

  private func instant(_ day: String) throws -> Date {
    let day = try #require(Day(iso: day))
    return Date(timeIntervalSince1970: Double(day.number) * 86_400 + 36_000)
  }

  private func add(_ day: String, account: Int? = nil) throws {
    let actor: AuditActor = account.map { .account($0, name: "Opdigtet \($0)") } ?? .commandLine
    try AuditTrail.append(.entriesExported, subject: "desk log", by: actor, at: instant(day), to: people)
  }

  private func purge(_ day: String) throws -> [Int] {
    let today = try #require(Day(iso: day))
    return try Retention.purge(AuditTrail.terms, on: today, by: .program, at: instant(day), in: people)
  }

  private func look(_ day: String) throws -> [Retention.Row] {
    try Retention.look(at: AuditTrail.terms, on: #require(Day(iso: day)), in: people)
  }

  private func check() throws -> AuditCheck { try AuditCheck(people: people, desk: desk) }

  @Test(arguments: [
    ("2024-02-29", 2, "2026-03-01"), ("2024-02-29", 4, "2028-02-29"), ("2023-12-31", 1, "2024-12-31"),
    ("2023-02-28", 1, "2024-02-28"), ("2024-03-01", 5, "2029-03-01"),
  ])
  func `a term ends on the same day of the year, and what is past it is past it from then on`(
    day: String, years: Int, end: String
  ) throws {
    let term = RetentionTerm.rows("audit_account", dated: "day", name: Wording(same: "x"), years: years)
    let day = try #require(Day(iso: day))
    let last = try #require(Day(iso: end))
    #expect(term.end(of: day) == last)
    #expect(term.limit(on: last.adding(-1)) < day)
    for later in 0..<800 { #expect(term.limit(on: last.adding(later)) >= day) }
  }

  @Test func `the report says how much there is, until when, and how much is past its term`() throws {
    #expect(try look("2026-11-21").allSatisfy { $0.state.rows == 0 && $0.lastEnd == nil })
    try add("2021-11-20", account: 4)
    try add("2021-11-22")
    try add("2024-05-01", account: 5)
    let rows = try look("2026-11-21")
    #expect(rows.map(\.term.table.description) == ["audit", "audit_account"])
    #expect(rows[0].state == .init(rows: 3, due: 1, days: Day(number: 18_951)...Day(number: 19_844)))
    #expect(rows[0].lastEnd?.iso == "2029-05-01")
    #expect(rows[1].state.rows == 2 && rows[1].state.due == 2)
  }

  @Test func `rows past their term go from the beginning, and the chain holds without them`() throws {
    for year in 2019...2026 { try add("\(year)-03-01", account: year) }
    #expect(try purge("2026-11-21") == [3, 6])
    #expect(try check().findings == [])
    let rows = try people.read { try AuditTrail.rows(in: $0) }
    #expect(rows.map(\.number) == [4, 5, 6, 7, 8, 9, 10])
    #expect(rows.suffix(2).map(\.act) == ["data-purged", "data-purged"])
    #expect(rows.suffix(2).map(\.subject) == ["audit", "audit_account"])
    #expect(rows.suffix(2).allSatisfy { $0.account == AuditActor.program.number })
    #expect(rows.compactMap(\.name) == ["Opdigtet 2025", "Opdigtet 2026"])
    #expect(try purge("2026-11-21") == [0, 0])
    #expect(try purge("2029-03-01") == [3, 2])
    #expect(try check().findings == [])
    try add("2029-03-02")
    #expect(try check().findings == [])
  }

  @Test func `when all rows have gone the chain goes on where it ended`() throws {
    for _ in 0..<5 { try add("2020-01-01") }
    #expect(try purge("2026-01-01") == [5, 0])
    #expect(try check().findings == [])
    #expect(try people.read { try AuditTrail.rows(in: $0) }.map(\.number) == [6])
  }

  @Test func `a row that a wrong clock dated early waits for the one before it`() throws {
    try add("2025-01-01")
    try add("2010-01-01")
    #expect(try look("2026-01-01")[0].state.due == 0)
    #expect(try purge("2026-01-01") == [0, 0])
    #expect(try purge("2030-01-01") == [2, 0])
    #expect(try check().holds)
  }

  @Test(arguments: [
    "DELETE FROM audit WHERE number = 4" as SQL, "UPDATE audit_start SET number = 2",
    "UPDATE audit_start SET digest = zeroblob(32)", "DELETE FROM audit_start", "DELETE FROM audit WHERE number > 7",
  ])
  func `tampering shows in a shortened chain too`(sql: SQL) throws {
    for year in 2019...2026 { try add("\(year)-03-01") }
    _ = try purge("2026-11-21")
    #expect(try check().holds)
    let changed = try people.write { try $0.run(sql) }
    #expect(changed > 0)
    #expect(try !check().holds)
  }

  @Test func `a chain that was tampered with is not shortened until that is accepted`() throws {
    for year in 2019...2026 { try add("\(year)-03-01") }
    let changed = try people.write { try $0.run("DELETE FROM audit WHERE number = 8") }
    #expect(changed == 1)
    #expect(try purge("2026-11-21") == [0, 0])
    #expect(try check().findings == [.cutOff(8...8)])
    try AuditWitness(desk).accept(people)
    #expect(try purge("2026-11-21") == [3, 0])
    #expect(try check().holds)
  }

  @Test func `a kill between the files while rows go is no tampering`() throws {
    for year in 2019...2026 { try add("\(year)-03-01") }
    let witness = AuditWitness(desk)
    let before = try witness.testimony()
    #expect(try purge("2026-11-21")[0] == 3)
    let after = try witness.testimony()
    // People committed, the other file was not told that it did.
    let changed = try desk.write { try $0.run("DELETE FROM audit_witness WHERE place = 0") }
    #expect(changed == 1 && before.start == nil)
    #expect(try check().holds)
    #expect(try purge("2028-03-02")[0] == 2)
    #expect(try check().holds)
    // Announced, and never done.
    try witness.set([(.announcedStart, try #require(after.head))])
    #expect(try check().holds)
  }
}
