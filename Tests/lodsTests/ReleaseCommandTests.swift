import Formats
import Foundation
import Language
import Testing

@testable import lods

/// Figures from the command line: proposed, published, shown, verified and revised.
@Suite struct ReleaseCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine()
    for (branch, level, count) in [
      ("zonen", "2", 30), ("zonen", "1", 12), ("zonen", "3", 2), ("aeroe-bibliotek", "2", 8),
      ("aeroe-bibliotek", "1", 9), ("aeroe-bibliotek", "3", 7),
    ] {
      let logged = log(branch, level, count)
      try #require(logged.exitCode == 0, "\(logged.messages)")
    }
  }

  private func log(_ branch: String, _ level: String, _ count: Int) -> OfficeLine.Reply {
    office.run(
      "session", "log", "-t", "mitid-app", "-o", "done", "-l", level, "-b", branch, "--at", "2026-02-03", "--count",
      String(count))
  }

  private let split = ["--period", "2026-H1", "--table", "branch+level", "--seed", "1"]

  @Test func `a proposal shows what is blank and why that much, and writes nothing`() throws {
    let reply = office.run(all: ["release", "propose"] + split)
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(reply.output.contains("Skjult: 1 tal, fordi det er under 5, og 3 til"))
    #expect(reply.output.contains("I alt") && reply.output.contains("68") && reply.output.contains(".."))
    let json = try office.run(all: ["release", "propose", "--json"] + split).json()
    #expect(json["blanks"]?.int == 4 && json["primary"]?.int == 1 && json["complementary"]?.int == 3)
    #expect(json["query"]?.string == "2026-H1;5;branch+level")
    #expect(try office.run("release", "list", "--json").json() == .array([]))
  }

  @Test func `a publication is asked for, written into the ledger and the audit, and shown as it was`() throws {
    #expect(try office.run(all: ["release", "publish", "--json"] + split).error()["code"]?.string == "notConfirmed")
    let folder = office.path + "/tal"
    let reply = office.run(all: ["release", "publish", "--yes", "--output", folder] + split)
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(reply.output.contains("Frigivelse 1 er skrevet: 1. halvår 2026."))
    // An older copy of the files does not know of what is out.
    #expect(office.run("backup", "list").output.contains("desk"))
    // Nobody wrote minutes down, so there is no word and no file of them.
    #expect(!reply.output.contains("Minutter") && !reply.output.contains("minutes.csv"))
    let file = try String(contentsOfFile: folder + "/release-1-table-1.csv", encoding: .utf8)
    #expect(
      file.hasPrefix("branch,level,count\n") && file.contains("TOTAL,TOTAL,68\n") && file.contains("zonen,3,..\n"))
    #expect(office.run("release", "show", "1", "--format", "csv").output == file)
    #expect(try office.run("release", "show", "1", "--table", "1", "--json").json()["blanks"]?.int == 4)
    #expect(office.run("release", "show", "1").output.contains("Antal under 5 vises ikke."))
    // That nobody can be asked is said before anything is worked out, or looked at.
    let unasked = try office.run("release", "publish", "--period", "2025-H1", "--json").error()
    #expect(unasked["code"]?.string == "notConfirmed")
    #expect(try office.run("release", "revise", "7", "--json").error()["code"]?.string == "notConfirmed")
    let again = office.run(all: ["release", "publish", "--yes", "--json"] + split)
    #expect(again.exitCode == 65, "\(again.messages)")
    #expect(try again.error()["code"]?.string == "alreadyReleased")
    let check = try office.run("release", "verify", "--json").json()
    #expect(check["holds"]?.bool == true && (check["proved"]?.int ?? 0) > 0)
    #expect(office.run("audit", "list").output.contains("frigivelse"))
    let seen = office.run("release", "show", "1", "--json").output + office.run("release", "list", "--json").output
    #expect(!seen.contains("seed") && !seen.contains("witness"))
  }

  @Test func `a correction afterwards waits for a revision`() throws {
    _ = office.run(all: ["release", "publish", "--yes"] + split)
    #expect(try office.run("release", "revise", "1", "--yes", "--json").error()["code"]?.string == "nothingToRevise")
    #expect(log("zonen", "2", 9).exitCode == 0)
    let again = office.run(all: ["release", "propose", "--period", "2026-H1", "--table", "branch", "--seed", "1"])
    #expect(again.output.contains("1 måned er rettet efter frigivelsen") && again.output.contains("68"))
    let revised = office.run("release", "revise", "1", "--yes", "--seed", "2")
    #expect(revised.exitCode == 0, "\(revised.messages)")
    #expect(office.run("release", "verify").output.contains("Loggen holder: 2 frigivelser."))
    #expect(office.run("release", "list").output.contains("ny udgave"))
    #expect(office.run("release", "show", "2").output.contains("erstatter frigivelse 1."))
    let finer = ["release", "revise", "1", "--yes", "--json", "--table", "branch+channel"]
    #expect(try office.run(all: finer).error()["code"]?.string == "notCoarser")
  }

  @Test func `a refused revision names the commands that are not, and one of them publishes it`() throws {
    // Five were shown, one is taken out: the new blank would be at most 4 and at least 1.
    #expect(log("aeroe-bibliotek", "1", 3).exitCode == 0)
    for _ in 0..<5 { #expect(log("aeroe-bibliotek", "0", 1).exitCode == 0) }
    let words = ["--period", "2026-H1", "--table", "branch+level", "--table", "channel", "--seed", "1"]
    #expect(office.run(all: ["release", "publish", "--yes"] + words).exitCode == 0)
    #expect(office.run("release", "show", "1", "--table", "1", "--format", "csv").output.contains("bibliotek,0,5"))
    #expect(office.run("session", "undo").exitCode == 0)
    #expect(log("zonen", "2", 8).exitCode == 0)
    let refused = office.run("release", "revise", "1", "--yes", "--seed", "1")
    #expect(refused.exitCode == 65, "\(refused.output)")
    let commands = refused.messages.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("lods release revise 1 --table ") }
    #expect(!commands.isEmpty && refused.messages.contains(" skjult af "), "\(refused.messages)")
    let plain = try #require(commands.first { !$0.contains("'") })
    let reply = office.run(all: plain.split(separator: " ").dropFirst().map(String.init) + ["--yes", "--seed", "1"])
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(office.run("release", "show", "2").output.contains("erstatter frigivelse 1."))
    #expect(office.run("release", "show", "1").output.contains("Brug frigivelse 2 i stedet."))
    let check = office.run("release", "verify")
    #expect(check.exitCode == 0 && check.output.contains("Den, der kender én ekspedition"), "\(check.output)")
    let json = try office.run("release", "verify", "--json").json()
    #expect((json["knownSession"]?["of"]?.int ?? 0) > 0)
  }

  @Test func `a threshold below five is told, in the message, the proposal and the document`() throws {
    let said = "Tærsklen er 3: Det er det mindste antal, der vises."
    let low = office.run(all: ["release", "propose", "--threshold", "3"] + split)
    #expect(low.messages.contains(said) && low.output.replacing("\n", with: " ").contains(said), "\(low.output)")
    #expect(!office.run(all: ["release", "propose", "--threshold", "5"] + split).messages.contains("Tærsklen"))
    #expect(office.run(all: ["release", "publish", "--threshold", "3", "--yes"] + split).messages.contains(said))
    #expect(office.run("release", "show", "1").output.replacing("\n", with: " ").contains(said))
  }

  @Test func `mean minutes are told of the sum of all and one margin, also in a file of their own`() throws {
    for (level, minutes, count) in [("2", "12", 9), ("1", "44", 8), ("3", "30", 2)] {
      let logged = office.run(
        "session", "log", "-t", "mitid-app", "-o", "done", "-l", level, "-b", "zonen", "--at", "2026-03-03", "--count",
        String(count), "-m", minutes)
      try #require(logged.exitCode == 0, "\(logged.messages)")
    }
    let folder = office.path + "/tal"
    let reply = office.run(all: ["release", "publish", "--yes", "--output", folder, "--seed", "1"] + march)
    #expect(reply.exitCode == 0, "\(reply.messages)")
    let heading = "Minutter pr. ekspedition i gennemsnit"
    #expect(reply.output.contains(heading) && office.run("release", "show", "1").output.contains(heading))
    let file = try String(contentsOfFile: folder + "/release-1-minutes.csv", encoding: .utf8)
    #expect(file == "axis,category,minutes\nowner,state,25\n,TOTAL,25\n")
    let tables = try #require(try office.run("release", "show", "1", "--json").json()["tables"]?.array)
    #expect(tables.map { $0["minutes"]?.array?.compactMap(\.int) } == [[25], [25, 25]])
    #expect(tables.allSatisfy { $0["minutes"]?.array?.count == $0["cells"]?.array?.count })
    // A period that holds the month tells the mean of all its sessions only.
    let half = office.run(all: ["release", "propose"] + split)
    #expect(half.output.contains("Alle ekspeditioner: 25 min."), "\(half.output)")
    #expect(office.run("release", "verify").exitCode == 0)
  }

  private let march = ["--period", "2026-03", "--table", "branch", "--table", "owner"]

  @Test(arguments: [
    (["propose", "--period", "2026-H2"], 65 as Int32, "periodNotOver"),
    (["propose", "--period", "2026-W10"], 64, "notWholeMonths"),
    (["propose", "--period", "2025-H1"], 65, "nothingLogged"),
    (["propose", "--period", "2026-H1", "--threshold", "0"], 64, "badThreshold"),
    (["propose", "--period", "2026-H1", "--threshold", "1000"], 64, "badThreshold"),
    (["propose", "--period", "2026-H1", "--table", "branch+area+age+task+level"], 64, "tooManyAxes"),
    (["propose", "--period", "2026-H1", "--table", "branch", "--band", "age:x=0-14"], 64, "bandWithoutAxis"),
    (["propose", "--period", "2026-H1", "--table", "branch", "--band", "branch:x=zonen+by"], 65, "unknownCategory"),
    (["show", "7"], 65, "unknownRelease"), (["show", "x"], 65, "unknownRelease"),
    (["revise", "7", "--yes"], 65, "unknownRelease"),
  ])
  func `what cannot be is refused with a sentence`(words: [String], exitCode: Int32, code: String) throws {
    let reply = office.run(all: ["release"] + words + ["--json"])
    #expect(reply.exitCode == exitCode)
    #expect(try reply.error()["code"]?.string == code)
    for language in LanguageCode.allCases {
      let said = office.run(all: ["release"] + words, language: language.rawValue).messages
      #expect(!said.isEmpty && !said.contains("{"), "\(said)")
    }
  }

  @Test func `what is refused says what to do instead`() throws {
    let reply = office.run("release", "propose", "--period", "2026-10-01..2026-11-30", "--table", "branch")
    #expect(reply.exitCode == 65 && reply.messages.contains("Vent til 01-12-2026"))
  }
}
