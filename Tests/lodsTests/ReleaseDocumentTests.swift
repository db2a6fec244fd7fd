import Formats
import Foundation
import Language
import Testing

@testable import lods

/// Released figures, proposals and answers as documents, from the command line.
@Suite struct ReleaseDocumentTests {
  private let office: OfficeLine
  private let split = ["--period", "2026-H1", "--table", "branch+level", "--table", "channel", "--seed", "1"]

  init() throws {
    office = try OfficeLine()
    for (branch, level, count) in [
      ("zonen", "2", 30), ("zonen", "1", 12), ("zonen", "3", 2), ("aeroe-bibliotek", "2", 8),
      ("aeroe-bibliotek", "1", 9), ("aeroe-bibliotek", "3", 7),
    ] {
      let logged = office.run(
        "session", "log", "-t", "mitid-app", "-o", "done", "-l", level, "-b", branch, "--at", "2026-02-03", "--count",
        String(count))
      try #require(logged.exitCode == 0, "\(logged.messages)")
    }
  }

  private func publish() throws {
    let reply = office.run(all: ["release", "publish", "--yes"] + split)
    try #require(reply.exitCode == 0, "\(reply.messages)")
  }

  private func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func `a release is shown as text, page, spreadsheet, tidy rows and JSON`() throws {
    try publish()
    let text = office.run("release", "show", "1").output
    #expect(text.contains("Frigivne tal\n1. halvår 2026") && text.contains("Antal under 5 vises ikke."))
    #expect(text.contains("Må offentliggøres: Tallene er frigivet.") && !text.contains("Skjult:"))
    let page = office.path + "/tal.html"
    let written = office.run("release", "show", "1", "--format", "html", "-o", page)
    #expect(written.exitCode == 0 && written.output.isEmpty)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<h1>Frigivne tal</h1>"))
    let tidy = office.path + "/tal.csv"
    #expect(office.run("release", "show", "1", "--format", "csv", "-o", tidy).exitCode == 0)
    #expect(try String(contentsOfFile: tidy, encoding: .utf8).contains(",table1,TOTAL,TOTAL,"))
    #expect(FileManager.default.fileExists(atPath: office.path + "/tal-codebook.csv"))
    #expect(office.run("release", "show", "1", "--format", "excel").output.contains("Frigivne tal"))
    #expect(
      office.run("release", "show", "1", "--format", "json").output
        == office.run("release", "show", "1", "--json").output
    )
    #expect(office.run("release", "show", "1", "--table", "2", "--format", "csv").output.hasPrefix("channel,count\n"))
    let one = office.run("release", "show", "1", "--table", "2").output
    #expect(one.contains("Tabel 2: Kanal") && !one.contains("Tabel 1"))
    #expect(try office.run("release", "show", "1", "--table", "3", "--json").error()["code"]?.string == "unknownTable")
  }

  @Test func `publishing into a folder writes the page beside the tables`() throws {
    let folder = office.path + "/tal"
    let reply = office.run(all: ["release", "publish", "--yes", "--output", folder] + split)
    #expect(reply.exitCode == 0 && reply.output.contains("release-1.html"))
    let page = try String(contentsOfFile: folder + "/release-1.html", encoding: .utf8)
    #expect(page.contains("<h1>Frigivne tal</h1>") && page.contains("Frigivelse 1, frigivet 21-11-2026."))
  }

  @Test func `a proposal is a marked page that its owner alone can read`() throws {
    let path = office.path + "/forslag.html"
    let reply = office.run(all: ["release", "propose", "--format", "html", "--output", path] + split)
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(try mode(path) == 0o600)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("<strong>INTERNT FORSLAG</strong>") && page.contains("Skjult: 1 tal, fordi det er under 5"))
    #expect(!page.contains("Små tal er med"))
    let csv = office.path + "/forslag.csv"
    #expect(office.run(all: ["release", "propose", "--format", "csv", "-o", csv] + split).exitCode == 0)
    #expect(try mode(csv) == 0o600 && mode(office.path + "/forslag-codebook.csv") == 0o600)
    let json = office.path + "/forslag.json"
    #expect(office.run(all: ["release", "propose", "--json", "-o", json] + split).output.isEmpty)
    #expect(try mode(json) == 0o600)
    let text = office.run(all: ["release", "propose"] + split).output
    #expect(text.contains("Det kunne I gøre i stedet") && text.contains("lods release propose --period 2026-H1"))
    #expect(text.contains("4 af de 12 tal i tabellen, der ikke er nul, er skjult."), "\(text)")
    #expect(try office.run("release", "list", "--json").json() == .array([]))
  }

  @Test func `the report for publication is the newest release of just that period`() throws {
    for words in [["--period", "2026-H1"], []] {
      let none = office.run(all: ["report", "desk", "--for", "publication"] + words)
      #expect(none.exitCode == 65 && none.messages.contains("lods release propose --period"), "\(none.messages)")
      #expect(none.messages.contains("--for house") && none.output.isEmpty)
    }
    try publish()
    let report = office.run("report", "desk", "--for", "publication", "--period", "2026-H1")
    #expect(report.exitCode == 0 && report.output == office.run("release", "show", "1").output)
    #expect(office.run("report", "desk", "--for", "publication", "--period", "2026-01-01..2026-06-30").exitCode == 0)
    #expect(office.run("report", "desk", "--for", "publication", "--period", "2026-Q1").exitCode == 65)
    let json = try office.run("report", "desk", "--for", "publication", "--period", "2026-H1", "--json").json()
    #expect(json["report"]?.string == "release" && json["for"]?.string == "publication")
    let more = ["release", "publish", "--yes", "--period", "2026-H1", "--table", "branch", "--seed", "1"]
    #expect(office.run(all: more).exitCode == 0)
    let newest = office.run("report", "desk", "--for", "publication", "--period", "2026-H1").output
    #expect(newest.contains("Frigivelse 2") && newest.contains("står i frigivelse 1."))
    for language in LanguageCode.allCases {
      let branch = office.run(
        "report", "desk", "--for", "publication", "--period", "2026-H1", "--branch", "zonen",
        language: language.rawValue)
      #expect(branch.exitCode == 64 && branch.messages.contains("--branch") && branch.output.isEmpty)
    }
    #expect(!office.run("audit", "list").output.contains("report desk"))
  }

  @Test func `an answer drafts what to do, the letter and the rules, and writes nothing into the ledger`() throws {
    let words = ["--period", "2026-H1", "--table", "branch+level", "--seed", "1"]
    let given = office.run(all: ["release", "answer"] + words)
    #expect(given.exitCode == 0, "\(given.messages)")
    #expect(
      given.output.replacing("\n", with: " ").contains("lods release publish --period 2026-H1 --table branch+level."))
    #expect(given.output.contains("I det, der kan frigives, er 4 af 12 tal skjult."), "\(given.output)")
    // The letter is true before the release is made, and the note says that it comes first.
    #expect(!given.output.contains("har frigivet") && given.output.contains("Tallene er ikke frigivet endnu."))
    #expect(given.output.contains("Dem kan du få.") && given.output.contains("UDKAST"))
    #expect(given.output.contains("[Juristen skriver her"))
    #expect(try office.run("release", "list", "--json").json() == .array([]))
    let path = office.path + "/svar.html"
    let refused = office.run(all: ["release", "answer", "--refuse", "--format", "html", "-o", path] + words)
    #expect(refused.exitCode == 0, "\(refused.messages)")
    #expect(try mode(path) == 0o600)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("Vi kan ikke give dig tabellen med alle tal") && page.contains("(ikke bekræftet)"))
    try publish()
    let again = office.run(all: ["release", "answer"] + words).output
    #expect(again.contains("lods release show 1 --format html") && again.contains("allerede offentliggjort"))
  }

  @Test func `where nothing could be shown the answer is a refusal with what could be given`() throws {
    let few = try OfficeLine(after: [
      [
        "session", "log", "-t", "mitid-app", "-o", "done", "-l", "2", "-b", "zonen", "--at", "2026-02-03", "--count",
        "3",
      ]
    ])
    let reply = few.run("release", "answer", "--period", "2026-02", "--table", "branch+outcome")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(reply.output.contains("Den tabel kan vi ikke give dig.") && reply.output.contains("[Juristen skriver her"))
    #expect(
      try few.run("release", "answer", "--period", "2026-11", "--json").error()["code"]?.string == "periodNotOver")
  }

  @Test func `nothing is refused where nothing is blank`() throws {
    let words = ["release", "answer", "--period", "2026-H1", "--table", "branch", "--refuse"]
    let reply = office.run(all: words + ["--json"])
    #expect(reply.exitCode == 65)
    #expect(try reply.error()["code"]?.string == "nothingToRefuse")
    for language in LanguageCode.allCases {
      #expect(office.run(all: words, language: language.rawValue).messages.contains("--refuse"))
    }
  }

  @Test func `the letter speaks the country's language unless another one is asked for`() throws {
    let words = ["release", "answer", "--period", "2026-H1", "--table", "branch+level", "--seed", "1"]
    #expect(office.run(all: words, language: "en").output.contains("Du har bedt Nordhavn Kommune"))
    #expect(office.run(all: words + ["--language", "en"]).output.contains("You have asked Nordhavn Kommune"))
    let swedish = try OfficeLine(
      country: "SE",
      after: [
        [
          "session", "log", "-t", "bankid-forsta", "-o", "done", "-l", "2", "-b", "zonen", "--at", "2026-02-03",
          "--count",
          "9",
        ]
      ])
    let letter = swedish.run("release", "answer", "--period", "2026-02", "--table", "branch+level", language: "en")
    #expect(letter.output.contains("Du har bett Nordhavn Kommune"), "\(letter.messages)")
    #expect(letter.output.contains("Tryckfrihetsförordningen") && !letter.output.contains("§ 11"))
  }
}
