import Formats
import Foundation
import Language
import Testing

@testable import lods

/// Released figures as open data, populations and published figures, from the command line.
@Suite struct TableCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine(after: [["setting", "set", "age", "always"]])
    for (branch, level, age, count) in [
      ("zonen", "2", "65-74", 30), ("zonen", "1", "75-84", 12), ("zonen", "3", "85+", 2),
      ("aeroe-bibliotek", "2", "75-84", 8), ("aeroe-bibliotek", "1", "65-74", 9), ("aeroe-bibliotek", "3", "85+", 7),
    ] {
      let logged = office.run(
        "session", "log", "-t", "mitid-app", "-o", "done", "-l", level, "-b", branch, "--age", age, "--at",
        "2026-02-03", "--count", String(count))
      try #require(logged.exitCode == 0, "\(logged.messages)")
    }
    let published = office.run(
      "release", "publish", "--yes", "--seed", "1", "--period", "2026-H1", "--table", "branch+level", "--table", "age")
    try #require(published.exitCode == 0, "\(published.messages)")
  }

  @Test func `a table is what was released, also its sums`() throws {
    let released = try office.run("release", "show", "1", "--table", "1", "--json").json()
    let reply = office.run(
      "table", "--rows", "branch", "--columns", "level", "--period", "2026-H1", "--format", "json-stat")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    let set = try JSONStatDataset(parsing: Array(reply.output.utf8))
    #expect(set.cells.map(\.value) == released["cells"]?.array)
    #expect(set.cells.count { $0.status == ".." } == 4)
    let sums = try JSONStatDataset(
      parsing: Array(office.run("table", "--rows", "branch", "--release", "1", "--format", "json-stat").output.utf8))
    #expect(sums.cells.last?.value == 68)
    let json = try office.run("table", "--rows", "level", "--period", "2026-H1", "--json").json()
    #expect(json["report"]?.string == "table" && json["for"]?.string == "publication")
    let file = office.path + "/tal.csv"
    let written = office.run("table", "--rows", "branch", "--period", "2026-H1", "--format", "csv", "--output", file)
    #expect(written.exitCode == 0 && written.output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("zonen,sessions,44"))
    #expect(FileManager.default.fileExists(atPath: office.path + "/tal-codebook.csv"))
  }

  @Test func `what may be had is listed, and every code explained`() throws {
    let list = try #require(try office.run("table", "list", "--json").json().array)
    #expect(list.map { $0["id"]?.string } == ["1.1", "1.2"])
    #expect(list[0]["axes"]?.array == ["branch", "level"] && list[0]["blanks"]?.int == 4)
    #expect(try office.run("table", "list", "--period", "2026-Q1", "--json").json() == .array([]))
    #expect(office.run("table", "list").output.contains("branch+level"))
    let rows = CSVReader.rows(of: office.run("table", "dictionary", "--format", "csv").output).rows.map(\.texts)
    #expect(rows[0] == ["part", "axis", "code", "da", "sv", "en", "meaningDa", "meaningSv", "meaningEn"])
    #expect(rows.contains { $0.prefix(3) == ["category", "branch", "zonen"] })
    #expect(rows.contains { $0.prefix(3) == ["category", "level", "1"] })
    #expect(rows.contains { $0.prefix(3) == ["mark", "", ".."] } && rows.contains { $0[0] == "catalogue" })
    let json = try office.run("table", "dictionary", "--json").json()
    #expect(json["axes"]?.array?.count == 9 && json["measures"]?.array?.count == 3)
    let page = office.run("table", "dictionary", "--format", "html").output
    // A page of codes holds no figures that could have been released.
    #expect(page.contains("Zonen") && page.contains("ingen tal") && !page.contains("Tallene er frigivet"))
    #expect(
      office.run("table", "--rows", "branch", "--release", "1", "--format", "html").output.contains("er frigivet"))
  }

  @Test func `what can never be released is not proposed`() throws {
    let week = office.run("table", "--rows", "branch", "--period", "2026-W06")
    #expect(week.exitCode == 65 && week.messages.contains("hele måneder") && !week.messages.contains("propose"))
    #expect(office.run("table", "--rows", "branch", "--period", "2026-03").messages.contains("release propose"))
  }

  @Test func `a population of a municipality that the office is not called after is named`() throws {
    let file = office.path + "/andre.csv"
    try "area;band;persons\nAndenby;65-74;1,234\n".write(toFile: file, atomically: true, encoding: .utf8)
    let call = ["population", "import", file, "--source", "FOLK1A", "--date", "2026-01-01"]
    #expect(office.run(all: call).exitCode == 65)
    #expect(office.run(all: call + ["--municipality", "Andenby"]).exitCode == 0)
    #expect(try office.run("population", "list", "--json").json()[0]?["persons"]?["65-74"]?.int == 1234)
  }

  @Test(arguments: [
    (["--rows", "task", "--period", "2026-H1"], 65 as Int32, "tableNotReleased"),
    (["--rows", "branch", "--period", "2025-H1"], 65, "tableNotReleased"),
    (["--rows", "branch"], 64, "noPeriod"), (["--rows", "branch,branch", "--period", "2026-H1"], 64, "axisTwice"),
    (["--rows", "brnch", "--period", "2026-H1"], 64, "unknownAxis"),
    (["--rows", "branch,", "--period", "2026-H1"], 64, "noAxis"),
    (["--rows", "branch", "--period", "2026-Q1", "--release", "1"], 65, "otherPeriod"),
    (["--rows", "branch", "--release", "9"], 65, "unknownRelease"),
    (["--rows", "branch", "--period", "2026-H1", "--measure", "minutes"], 65, "minutesNotTold"),
    (["--rows", "branch", "--period", "2026-H1", "--measure", "rate"], 64, "rateOfOther"),
    (["--rows", "age", "--period", "2026-H1", "--measure", "rate"], 65, "noPopulation"),
  ])
  func `what cannot be had is refused with a sentence`(words: [String], exitCode: Int32, code: String) throws {
    let reply = office.run(all: ["table"] + words + ["--json"])
    #expect(reply.exitCode == exitCode && reply.output.isEmpty)
    #expect(try reply.error()["code"]?.string == code)
    for language in LanguageCode.allCases {
      let said = office.run(all: ["table"] + words, language: language.rawValue).messages
      #expect(!said.isEmpty && !said.contains("{"), "\(said)")
    }
  }

  @Test func `a population is read in, listed, and makes rates`() throws {
    let file = office.path + "/folketal.csv"
    let lines = ["0-14;10", "15-24;10", "25-44;10", "45-64;10", "65-74;200", "75-84;100", "85+;50"]
    try ("band;persons\n" + lines.joined(separator: "\n")).write(toFile: file, atomically: true, encoding: .utf8)
    let taken = office.run("population", "import", file, "--source", "FOLK1A", "--date", "2026-01-01")
    #expect(taken.exitCode == 0 && taken.output.contains("7 aldersgrupper"), "\(taken.messages)")
    let list = try office.run("population", "list", "--json").json()
    #expect(list[0]?["persons"]?["65-74"]?.int == 200 && list[0]?["day"]?.string == "2026-01-01")
    #expect(office.run("population").output.contains("FOLK1A"))
    let set = try JSONStatDataset(
      parsing: Array(
        office.run("table", "--rows", "age", "--measure", "rate", "--period", "2026-H1", "--format", "json-stat")
          .output.utf8))
    let rates = Dictionary(uniqueKeysWithValues: zip(set.dimensions[0].categories.map(\.id), set.cells))
    #expect(rates["65-74"]?.value.double == 195 && rates["75-84"]?.value.double == 200)
    #expect(
      rates["85+"]?.value.double == 180 && rates["0-14"]?.value.double == 0 && rates["not-recorded"]?.status == ".")
    try "band;persons\n0-17;5".write(toFile: file, atomically: true, encoding: .utf8)
    let refused = office.run("population", "import", file, "--source", "FOLK1A", "--date", "2026-01-01")
    #expect(refused.exitCode == 65 && refused.messages.contains("0–17 går på tværs"))
    #expect(try office.run("population", "list", "--json").json() == list)
  }

  @Test func `published figures are shown one definition at a time`() throws {
    let list = try #require(try office.run("comparison", "--json").json().array)
    #expect(list.count { $0["digitallyChallenged"]?.bool == true } == 3)
    let shown = office.run("comparison", "show", "exempt-and-grey-zone")
    #expect(shown.output.contains("17–22") && shown.output.contains("ikke bekræftet"))
    #expect(shown.messages.contains("Bland ikke") && !shown.output.contains("18"))
    let wrong = try office.run("comparison", "show", "badly-equiped", "--json").error()
    #expect(wrong["code"]?.string == "unknownDefinition" && wrong["nearest"]?.string == "badly-equipped")
    let file = office.path + "/tal.csv"
    try "definition,date,group,value,unit,source\ndigital-post-exempt,2026-04,borgere,4.8,percent,digst.dk\n"
      .write(toFile: file, atomically: true, encoding: .utf8)
    #expect(office.run("comparison", "import", file).exitCode == 0)
    let figures = try #require(try office.run("comparison", "show", "digital-post-exempt", "--json").json().array)
    #expect(figures.last?["value"]?.double == 4.8 && figures.last?["time"]?.string == "2026-04")
  }
}
