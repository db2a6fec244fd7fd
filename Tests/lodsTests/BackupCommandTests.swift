import Formats
import Foundation
import Language
import Records
import Testing

@testable import lods

/// `lods backup` and the term of its copies.
@Suite struct BackupCommandTests {
  /// An office with four copies: two as old as said, by the clock of the office, and two of now.
  private func office(days: Int) throws -> OfficeLine {
    let line = try OfficeLine()
    for age in [days, 0] {
      let files = try line.run("backup", "--json").json()["files"]?.array?.compactMap { $0.string } ?? []
      #expect(files.count == 2)
      for file in files {
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1_795_258_800 - Double(age) * 86_400)], ofItemAtPath: file)
      }
    }
    return line
  }

  private func count(_ line: OfficeLine) throws -> Int {
    try #require(line.run("backup", "list", "--json").json().array).count
  }

  @Test func `the list tells when each copy was written, until when it stays and whether it is whole`() throws {
    let line = try office(days: 10)
    let rows = try #require(line.run("backup", "list", "--json").json().array)
    #expect(rows.count == 4)
    #expect(rows[0]["written"]?.string == "2026-11-11" && rows[0]["keptUntil"]?.string == "2026-12-11")
    #expect(rows.allSatisfy { $0["whole"]?.bool == true })
    #expect(Set(rows.compactMap { $0["file"]?.string }) == ["desk.sqlite", "people.sqlite"])
    let page = line.run("backup", "list").output
    #expect(page.contains("Gemmes til") && page.contains("11-12-2026") && page.contains("hel"))
  }

  @Test func `a prune deletes what is past its term, and a dry run only says so`() throws {
    let line = try office(days: 30)
    let dry = line.run("backup", "prune", "--dry-run")
    #expect(dry.messages == "2 kopier ville blive slettet.\n")
    #expect(try count(line) == 4)
    let reply = line.run("backup", "prune")
    #expect(reply.exitCode == 0 && reply.messages == "2 kopier er slettet.\n")
    #expect(try count(line) == 2)
    #expect(line.run("backup", "prune").messages == "Ingen sikkerhedskopi har overskredet sin frist.\n")
    #expect(try line.run("backup", "prune", "--json").json() == [])
  }

  @Test func `the term is a setting, and what is past it goes by itself the next day`() throws {
    let line = try office(days: 5)
    #expect(line.run("setting", "set", "backup-days", "4").output.hasPrefix("Dage, sikkerhedskopier gemmes er nu: 4."))
    for word in ["0", "366", "mange", "-1"] {
      let reply = line.run("setting", "set", "backup-days", word, "--json")
      #expect(reply.exitCode != 0, "\(word)")
    }
    #expect(line.run("branch", "list").exitCode == 0)
    #expect(try count(line) == 4, "today's round is done")
    let doctor = line.run("doctor")
    #expect(doctor.output.contains("2 sikkerhedskopier har overskredet sin frist"))
    let tomorrow = line.days(later: 1)
    #expect(tomorrow.run("branch", "list").exitCode == 0)
    #expect(try count(tomorrow) == 2)
  }
}
