import Formats
import Foundation
import Language
import Office
import Records
import SQLite
import Testing

@testable import lods

/// `lods privacy`: decisions and sealing.
@Suite struct PrivacyCommandTests {
  private let journal = ["--journal", "26-004711", "--by", "Borgerservicechefen"]

  private func acts(_ line: OfficeLine) throws -> [String] {
    let people = try PeopleFile(in: Folder(path: line.path), migrations: Schema.people, access: .existing)
    return try people.read { try $0.rows("SELECT act || ' ' || subject FROM audit ORDER BY number") { $0.text(0) } }
  }

  private func log(_ line: OfficeLine, _ more: String...) -> OfficeLine.Reply {
    line.run(all: ["session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--json"] + more)
  }

  @Test func `without a decision no time is told, and the page says so`() throws {
    let line = try OfficeLine()
    #expect(try log(line).json()["time"]?.isNull == true)
    let page = line.run("privacy")
    #expect(page.exitCode == 0 && page.output.hasPrefix("Ingen beslutning om forsegling"))
    let json = try line.run("privacy", "--json").json()
    #expect(json["sealing"]?.isNull == true && json["decisions"] == [])
    #expect(line.run("privacy", language: "sv").output.hasPrefix("Inget beslut om försegling"))
  }

  @Test func `a decision is recorded with who, when and where, and holds at once`() throws {
    let line = try OfficeLine()
    let reply = line.run(all: ["privacy", "decide", "--on", "2026-11-18"] + journal)
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(reply.output.hasPrefix("Noteret. En registrering forsegles 7 dage efter sin dag; 0 er forseglet nu.\n"))
    #expect(reply.output.hasSuffix("Næste: lods privacy show\n"))
    #expect(try acts(line).last == "decision-made sealing")
    #expect(try log(line, "--at", "2026-11-20T10:30").json()["time"]?.string == "10:30")
    #expect(try log(line).json()["time"]?.string == "12:00")
    let json = try line.run("privacy", "show", "--json").json()
    #expect(json["sealing"]?["afterDays"]?.int == 7 && json["sealing"]?["notes"]?.string == "keep")
    #expect(json["openMinutes"]?.int == 2 && json["openUntil"]?.string == "2026-11-28")
    let row = try #require(json["decisions"]?[0])
    #expect(row["journal"]?.string == "26-004711" && row["by"]?.string == "Borgerservicechefen")
    #expect(row["date"]?.string == "2026-11-18" && row["id"]?.int == 1)
    let page = line.run("privacy").output
    #expect(page.contains("i 7 dage (beslutning af 18-11-2026)") && page.contains("26-004711"))
  }

  @Test func `a withdrawn decision takes the minutes with it`() throws {
    let line = try OfficeLine()
    #expect(try line.run(all: ["privacy", "withdraw", "--json"] + journal).error()["code"]?.string == "nothingDecided")
    _ = line.run(all: ["privacy", "decide", "--seal-after", "14", "--notes", "drop"] + journal)
    _ = log(line)
    let reply = line.run(all: ["privacy", "withdraw"] + journal)
    #expect(reply.output.hasPrefix("Noteret. 1 registrering er forseglet nu"))
    let times = try line.run("session", "list", "--json").json().array?.map { $0["time"]?.isNull }
    #expect(times == [true])
    #expect(
      try acts(line).suffix(3) == [
        "decision-made sealing", "decision-made sealing withdrawn", "entries-sealed desk log",
      ])
    let json = try line.run("privacy", "--json").json()
    #expect(json["decisions"]?.array?.compactMap { $0["matter"]?.string } == ["sealing", "sealing-withdrawn"])
  }

  @Test(
    arguments: [
      (["--journal", "26-004711"], 64, "missingOption"), (["--by", "Udvalget"], 64, "missingOption"),
      (["--journal", "sag", "--by", "Udvalget"], 65, "badJournal"),
      (["--journal", "2026/7; DROP", "--by", "Udvalget"], 65, "badJournal"),
      (["--journal", "010170-1234", "--by", "Udvalget"], 65, "refusedText"),
      (["--journal", "26-004711", "--by", "4711"], 65, "deciderMissing"),
      (["--journal", "26-004711", "--by", "010170-1234 Borgerservicechefen"], 65, "refusedText"),
      (["--journal", "26-004711", "--by", "Udvalget", "--on", "2026-11-22"], 65, "inFuture"),
      (["--journal", "26-004711", "--by", "Udvalget", "--seal-after", "32"], 64, "notWhole"),
      (["--journal", "26-004711", "--by", "Udvalget", "--seal-after", "0"], 64, "notWhole"),
    ] as [([String], Int32, String)])
  func `a decision without its papers, or with a person in them, is refused`(
    _ words: [String], _ exit: Int32, _ code: String
  ) throws {
    let line = try OfficeLine()
    let reply = line.run(all: ["privacy", "decide", "--json"] + words)
    #expect(reply.exitCode == exit, "\(reply.messages)")
    #expect(!reply.messages.contains("0170"))
    #expect(try line.run("privacy", "--json").json()["sealing"]?.isNull == true)
    #expect(try !acts(line).contains { $0.hasPrefix("decision") })
  }

  @Test func `a dry run says what would be sealed and does not do it`() throws {
    let line = try OfficeLine()
    _ = line.run(all: ["privacy", "decide", "--seal-after", "2"] + journal)
    #expect(log(line).exitCode == 0)
    #expect(line.run("privacy", "seal", "--dry-run").output == "Der er intet at forsegle i dag.\n")
    let later = line.days(later: 3)
    let dry = try later.run("privacy", "seal", "--dry-run", "--json").json()
    #expect(dry["dryRun"]?.bool == true && dry["minutes"]?.int == 1 && dry["order"]?.bool == true)
    #expect(try later.run("privacy", "seal", "--dry-run", "--json").json()["minutes"]?.int == 1, "still there")
    // Any other command does what is due.
    #expect(later.run("branch", "list").exitCode == 0)
    let done = try later.run("privacy", "seal", "--json").json()
    #expect(done["minutes"]?.int == 0 && done["order"]?.bool == false && done["finished"]?.bool == true)
    #expect(try acts(line).last == "entries-sealed desk log")
  }
}
