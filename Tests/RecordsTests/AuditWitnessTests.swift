import Foundation
import SQLite
import Testing

@testable import Records

/// The audit as both files know it: every way of tampering, and what is none.
@Suite struct AuditWitnessTests {
  static let noon = AuditTrailTests.noon
  let sample: SampleOffice
  let desk: DeskFile
  let people: PeopleFile

  init() throws {
    sample = try SampleOffice()
    desk = try sample.desk(AuditWitness.migrations)
    people = try PeopleFile(
      in: sample.folder, migrations: AuditTrailTests.migrations, access: .create, witness: desk)
    try add(10)
  }

  private func add(_ count: Int) throws {
    for number in 0..<count {
      try AuditTrail.append(
        .entriesExported, subject: "desk log",
        by: number.isMultiple(of: 2) ? .commandLine : .account(3, name: "Opdigtet"),
        at: Self.noon, to: people)
    }
  }

  private func findings() throws -> [AuditCheck.Finding] { try AuditCheck(people: people, desk: desk).findings }

  /// Makes a chain anew from a row on, as somebody who knows the program would.
  private func forge(from first: Int, _ change: (AuditRow) -> AuditRow?) throws {
    try people.write { writer in
      let rows = try AuditTrail.rows(in: writer.reader)
      try writer.run("DELETE FROM audit WHERE number >= ?", [.whole(first)])
      var last = rows.last { $0.number < first }?.digest ?? []
      var number = first - 1
      for old in rows where old.number >= first {
        guard let row = change(old) else { continue }
        number += 1
        let new = AuditRow(number: number, at: row.at, act: row.act, subject: row.subject, account: row.account)
        last = new.link(after: last)
        try writer.run(
          "INSERT INTO audit (number, at, act, subject, digest, account) VALUES (?, ?, ?, ?, ?, ?)",
          [
            .whole(new.number), .text(new.at), .text(new.act), .text(new.subject), .blob(last), .whole(new.account),
          ])
      }
    }
  }

  @Test func `an untouched audit holds and its head stands in both files`() throws {
    #expect(try findings() == [])
    let check = try AuditCheck(people: people, desk: desk)
    #expect(check.rows == 10 && check.span?.first == "2026-11-18T11:06:40Z")
    let last = try people.read { try AuditCheck.lastEnd(in: $0) }
    #expect(try AuditWitness(desk).testimony().head == last)
    #expect(last.number == 10 && last.digest.count == 32)
  }

  /// The ways of tampering with people.sqlite, and what is found.
  static let inPeople: [(name: String, sql: [SQL], found: [AuditCheck.Finding])] = [
    ("the time of a row", ["UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE number = 5"], [.changed(5)]),
    ("who did it", ["UPDATE audit SET account = 9 WHERE number = 5"], [.changed(5)]),
    (
      "the digest of the last row", ["UPDATE audit SET digest = zeroblob(32) WHERE number = 10"],
      [.changed(10), .headDiffers(10)]
    ),
    ("a row in the middle", ["DELETE FROM audit WHERE number = 5"], [.missing(5...5)]),
    ("rows in the middle", ["DELETE FROM audit WHERE number BETWEEN 4 AND 7"], [.missing(4...7)]),
    ("the first row", ["DELETE FROM audit WHERE number = 1"], [.missing(1...1)]),
    ("the last row", ["DELETE FROM audit WHERE number = 10"], [.cutOff(10...10)]),
    ("the last rows", ["DELETE FROM audit WHERE number > 6"], [.cutOff(7...10)]),
    ("all rows", ["DELETE FROM audit"], [.cutOff(1...10)]),
    (
      "a row put in at the end",
      ["INSERT INTO audit SELECT 11, at, act, subject, digest, account FROM audit WHERE number = 10"],
      [.changed(11), .inserted(11...11)]
    ),
    (
      "a row put in before the first",
      ["INSERT INTO audit SELECT 0, at, act, subject, digest, account FROM audit WHERE number = 1"],
      [.inserted(0...0)]
    ),
    (
      "a beginning that never was",
      [
        "DELETE FROM audit WHERE number < 4",
        "INSERT INTO audit_start SELECT 1, 3, zeroblob(32)",
      ], [.changed(4), .startDiffers(4)]
    ),
  ]

  @Test(arguments: inPeople.map(\.name))
  func `tampering with people.sqlite shows`(name: String) throws {
    let way = try #require(Self.inPeople.first { $0.name == name })
    try people.write { writer in for sql in way.sql { try writer.run(sql) } }
    #expect(try findings() == way.found)
    // What is done afterwards does not hide it.
    let before = try findings()
    try add(3)
    let after = try findings()
    #expect(!after.isEmpty, "\(before) and then \(after)")
    // A cut at the end is seen as another row in the place of the last one, once it has been written over.
    if !name.hasPrefix("the last row"), name != "all rows" {
      #expect(Set(before.map(\.code)).isSubset(of: after.map(\.code)))
    }
  }

  @Test func `a chain that was made anew as a whole shows by its head`() throws {
    try forge(from: 5) { row in
      row.number == 5
        ? AuditRow(number: 5, at: row.at, act: "backup-made", subject: row.subject, account: row.account) : row
    }
    #expect(try AuditTrail.firstBreak(in: people) == nil, "the chain alone holds")
    #expect(try findings() == [.headDiffers(10)])
    try add(2)
    #expect(try findings().contains(.headDiffers(10)))
  }

  @Test func `a row taken out and the rest made anew shows by what is missing at the end`() throws {
    try forge(from: 5) { $0.number == 5 ? nil : $0 }
    #expect(try findings() == [.cutOff(10...10)])
  }

  @Test func `a row put in at the end with the right digest shows`() throws {
    let stranger = try PeopleFile(in: sample.folder, migrations: AuditTrailTests.migrations, access: .existing)
    try AuditTrail.append(.backupMade, at: Self.noon, to: stranger)
    #expect(try AuditTrail.firstBreak(in: people) == nil)
    #expect(try findings() == [.inserted(11...11)])
    try add(2)
    #expect(try findings() == [.inserted(11...13)], "what comes after it is not vouched for either")
  }

  @Test func `what the other file knows cannot be changed in silence either`() throws {
    for sql in [
      "UPDATE audit_witness SET digest1 = digest1 + 1 WHERE place = 1" as SQL,
      "UPDATE audit_witness SET number = 9 WHERE place = 1", "UPDATE audit_witness SET number = 12 WHERE place = 1",
      "DELETE FROM audit_witness", "INSERT INTO audit_witness VALUES (0, 3, 1, 2, 3, 4)",
    ] {
      let other = try AuditWitnessTests()
      _ = try other.desk.write { try $0.run(sql) }
      #expect(try !other.findings().isEmpty, "\(sql)")
      try other.add(1)
      #expect(try !other.findings().isEmpty, "\(sql)")
    }
  }

  @Test func `a kill before the row, or between the row and its confirmation, is no tampering`() throws {
    let witness = AuditWitness(desk)
    // Announced and never written.
    try witness.set([(.announced, AuditWitness.End(number: 11, digest: []))])
    #expect(try findings() == [])
    try add(1)
    #expect(try findings() == [])
    // Written and never confirmed.
    let head = try #require(try witness.testimony().head)
    try add(1)
    try witness.set([(.head, head)])
    #expect(try findings() == [])
    try add(1)
    #expect(try findings() == [])
    #expect(try witness.testimony().head?.number == 13)
  }

  @Test func `the first row of all may be cut short by a kill too`() throws {
    let fresh = try SampleOffice()
    let desk = try fresh.desk(AuditWitness.migrations)
    let people = try PeopleFile(
      in: fresh.folder, migrations: AuditTrailTests.migrations, access: .create, witness: desk)
    try AuditTrail.append(.officeMade, at: Self.noon, to: people)
    _ = try desk.write { try $0.run("DELETE FROM audit_witness WHERE place = 1") }
    #expect(try AuditCheck(people: people, desk: desk).holds)
    try AuditTrail.append(.backupMade, at: Self.noon, to: people)
    #expect(try AuditCheck(people: people, desk: desk).holds)
    #expect(try AuditWitness(desk).testimony().head?.number == 2)
  }

  @Test func `a transaction that is rolled back leaves no row and no break`() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try people.write { writer in
        try AuditTrail.append(.backupMade, at: Self.noon, in: writer)
        throw Stop()
      }
    }
    #expect(try findings() == [])
    try people.write { writer in
      try AuditTrail.append(.backupMade, at: Self.noon, in: writer)
      try AuditTrail.append(.backupMade, at: Self.noon, in: writer)
    }
    #expect(try findings() == [])
    #expect(try AuditWitness(desk).testimony().head?.number == 12)
  }

  @Test func `ends that were accepted hold, and a break within stays`() throws {
    try people.write { _ = try $0.run("DELETE FROM audit WHERE number > 8") }
    #expect(try !findings().isEmpty)
    try AuditWitness(desk).accept(people)
    #expect(try findings() == [])
    try add(2)
    #expect(try findings() == [])
    try people.write { _ = try $0.run("UPDATE audit SET subject = 'x' WHERE number = 3") }
    try AuditWitness(desk).accept(people)
    #expect(try findings() == [.changed(3)])
  }

  @Test func `many who write at once leave a chain that holds`() async throws {
    let folder = sample.folder
    await withTaskGroup(of: Bool.self) { group in
      for writer in 0..<4 {
        group.addTask {
          do {
            let desk = try DeskFile(in: folder, migrations: AuditWitness.migrations, access: .existing)
            let people = try PeopleFile(
              in: folder, migrations: AuditTrailTests.migrations, access: .existing, witness: desk)
            for _ in 0..<25 {
              try AuditTrail.append(
                .entriesExported, by: .account(writer + 1, name: "Opdigtet"), at: AuditWitnessTests.noon, to: people)
            }
            return true
          } catch { return false }
        }
      }
      for await isDone in group { #expect(isDone) }
    }
    #expect(try findings() == [])
    #expect(try AuditCheck(people: people, desk: desk).rows == 110)
    #expect(try AuditWitness(desk).testimony().head?.number == 110)
  }

  @Test func `a random change of any byte of any row shows`() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<24 {
      let office = try AuditWitnessTests()
      let number = Int.random(in: 1...10, using: &generator)
      let rows = try office.people.read { try AuditTrail.rows(in: $0) }
      let row = rows[number - 1]
      var column: SQL = "UPDATE audit SET at = ? WHERE number = ?"
      var bytes = Array(row.at.utf8)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: break
      case 1: (column, bytes) = ("UPDATE audit SET act = ? WHERE number = ?", Array(row.act.utf8))
      case 2: (column, bytes) = ("UPDATE audit SET subject = ? WHERE number = ?", Array(row.subject.utf8))
      default: (column, bytes) = ("UPDATE audit SET digest = ? WHERE number = ?", row.digest)
      }
      let place = Int.random(in: bytes.indices, using: &generator)
      bytes[place] ^= 1
      let isDigest = column.text.contains("digest")
      let value: SQLValue = isDigest ? .blob(bytes) : .text(String(decoding: bytes, as: UTF8.self))
      _ = try office.people.write { try $0.run(column, [value, .whole(number)]) }
      #expect(try office.findings().contains(.changed(number)))
    }
  }
}
