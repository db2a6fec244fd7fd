import Formats
import Foundation
import Office
import Records
import SQLite
import Testing

@testable import lods

/// `lods audit`: the list, the check and what it finds.
@Suite struct AuditCommandTests {
  private func log(_ line: OfficeLine) throws -> String {
    let reply = line.run(
      "session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--json")
    return try #require(try reply.json()["id"]?.string)
  }

  private func change(_ line: OfficeLine, _ sql: SQL) throws {
    let people = try PeopleFile(in: Folder(path: line.path), migrations: Schema.people, access: .existing)
    _ = try people.write { try $0.run(sql) }
  }

  @Test func `the list tells who did what and when, the newest first`() throws {
    let line = try OfficeLine()
    _ = line.run("setting", "set", "note", "always")
    _ = line.run("session", "export", "--for", "internal")
    let rows = try #require(line.run("audit", "--json").json().array)
    #expect(rows.compactMap { $0["act"]?.string } == ["entries-exported", "setting-changed", "office-made"])
    #expect(rows.compactMap { $0["id"]?.int } == [3, 2, 1])
    #expect(rows.allSatisfy { $0["account"]?.int == 0 && $0["name"]?.isNull == true })
    #expect(rows[0]["at"]?.string == "2026-11-21T11:00:00Z")
    let page = line.run("audit", "list").output
    #expect(page.contains("Registreringer blev udtrukket") && page.contains("kommandolinjen"))
    #expect(try line.run("audit", "list", "--from", "2026-11-22", "--json").json() == [])
    #expect(line.run("audit", "list", "--from", "2026-11-22", "--to", "2026-11-21").exitCode != 0)
  }

  @Test func `a correction and a voiding stand with day and kind alone`() throws {
    let line = try OfficeLine()
    let id = try log(line)
    #expect(line.run("session", "correct", id, "--minutes", "8", "--because", "slip").exitCode == 0)
    #expect(line.run("session", "correct", id, "--minutes", "8", "--because", "slip").exitCode == 0, "changes nothing")
    #expect(line.run("session", "void", id, "--because", "double").exitCode == 0)
    let rows = try #require(line.run("audit", "--json").json().array).filter { $0["act"] == "entry-corrected" }
    #expect(rows.compactMap { $0["subject"]?.string } == ["double", "slip"])
    for row in rows { #expect(row["at"]?.string == "2026-11-21" && row["account"]?.isNull == true) }
    #expect(line.run("audit", "verify").exitCode == 0)
  }

  @Test func `the check holds after everything that the program does, and says how much it looked at`() throws {
    let line = try OfficeLine()
    let papers = ["--journal", "26-004711", "--by", "Borgerservicechefen"]
    _ = line.run(all: ["privacy", "decide"] + papers)
    _ = try log(line)
    _ = line.run("backup")
    let later = line.days(later: 40)
    _ = later.run("branch", "list")
    let reply = later.run("audit", "verify")
    #expect(reply.exitCode == 0 && reply.output.hasPrefix("Revisionssporet hænger sammen: "))
    let json = try later.run("audit", "verify", "--json").json()
    #expect(json["holds"]?.bool == true && (json["rows"]?.int ?? 0) >= 4)
    #expect(json["first"]?.string == "2026-11-21T11:00:00Z")
  }

  @Test(
    arguments: [
      ("UPDATE audit SET subject = 'ask age' WHERE number = 2", "changed"),
      ("DELETE FROM audit WHERE number = 2", "missing"), ("DELETE FROM audit WHERE number = 3", "cutOff"),
      ("INSERT INTO audit SELECT 4, at, act, subject, digest, account FROM audit WHERE number = 3", "inserted"),
    ] as [(SQL, String)])
  func `tampering is found by the check and by the doctor`(_ sql: SQL, _ code: String) throws {
    let line = try OfficeLine()
    _ = line.run("setting", "set", "note", "always")
    _ = line.run("setting", "set", "age", "always")
    #expect(line.run("audit", "verify").exitCode == 0)
    try change(line, sql)
    let reply = line.run("audit", "verify", "--json")
    #expect(reply.exitCode == 65)
    #expect(try reply.error()["code"]?.string == "auditBroken")
    let codes = try reply.json()["findings"]?.array?.compactMap { $0["finding"]?.string } ?? []
    #expect(codes.contains(code), "\(codes)")
    #expect(line.run("audit", "verify", language: "sv").messages.contains("dataskyddsombudet"))
    #expect(line.run("doctor").output.contains("Revisionssporet er brudt"))
  }

  @Test func `after a backup of one file was put back the ends can be accepted by a decision`() throws {
    let line = try OfficeLine()
    let papers = ["--journal", "26-004711", "--by", "Borgerservicechefen"]
    #expect(try line.run(all: ["audit", "accept", "--json"] + papers).error()["code"]?.string == "nothingToAccept")
    _ = line.run("setting", "set", "note", "always")
    try change(line, "DELETE FROM audit WHERE number = 2")
    #expect(line.run("audit", "verify").exitCode == 65)
    #expect(line.run(all: ["audit", "accept"] + papers).exitCode == 0)
    #expect(line.run("audit", "verify").exitCode == 0)
    let acts = try line.run("audit", "--json").json().array?.compactMap { $0["act"]?.string } ?? []
    #expect(acts.prefix(2) == ["trail-accepted", "decision-made"])
    #expect(try line.run("privacy", "--json").json()["decisions"]?[0]?["matter"]?.string == "audit-accepted")
  }
}
