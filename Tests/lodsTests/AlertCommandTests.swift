import Formats
import Testing

@testable import lods

/// `lods alert` and `lods report trend` at the command line.
@Suite struct AlertCommandTests {
  @Test func `a young log says what it cannot say`() throws {
    let line = try OfficeLine()
    let reply = line.run("alert")
    #expect(reply.exitCode == 0 && reply.output.contains("Loggen er for kort"))
    let json = try line.run("alert", "list", "--date", "2026-11-02", "--json").json()
    #expect(json["judgesRises"] == .bool(false) && json["alerts"] == .array([]) && json["date"] == "2026-11-02")
    #expect(line.run("alert", "--branch", "nowhere").exitCode == 65)
  }

  @Test func `a log that holds nothing is no log in which nothing changed`() throws {
    let line = try OfficeLine()
    let said = line.run("alert").output
    #expect(said.contains("intet registreret") && !said.contains("ingen ændringer"))
    #expect(line.run("report", "trend").output.contains("ikke registreret noget endnu"))
    let before = line.run("alert", "--date", "2020-01-01").output
    #expect(before.contains("intet registreret") && !before.contains("ingen ændringer"))
  }

  @Test(arguments: [["alert"], ["alert", "show"]]) func `what is to come is not looked at`(words: [String]) throws {
    let line = try OfficeLine()
    #expect(line.run(all: words + ["--date", "2026-11-21"]).exitCode == 0)
    let reply = line.run(all: words + ["--date", "2026-11-22", "--json"])
    #expect(try reply.exitCode == 64 && reply.error()["code"] == "futureDay" && reply.error()["field"] == "date")
    for language in ["da", "sv", "en"] {
      #expect(line.run(all: words + ["--date", "2027-11-22"], language: language).messages.contains("--date"))
    }
  }

  @Test(arguments: [
    ("2027", "week", "periodNotBegun"), ("2026-W53", "week", "periodNotBegun"), ("2026-W47", "week", "noWholeStep"),
    ("2026-11", "month", "noWholeStep"), ("2020", "week", "periodBeforeLog"), ("2026-W44", "week", "periodBeforeLog"),
    ("2026-10", "month", "periodBeforeLog"),
  ])
  func `a period of which nothing can be shown is refused with the reason`(period: String, step: String, code: String)
    throws
  {
    let line = try OfficeLine(after: [
      ["session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--at", "2026-11-03"]
    ])
    let call = ["report", "trend", "--period", period, "--step", step]
    let reply = line.run(all: call + ["--json"])
    #expect(try reply.exitCode == 65 && reply.output.isEmpty && reply.error()["code"]?.string == code)
    for language in ["da", "sv", "en"] {
      let said = line.run(all: call, language: language).messages
      #expect(!said.contains("{") && (said.contains("--period") || said.contains("--step")), "\(said)")
    }
    #expect(line.run("report", "trend", "--period", "2026-W45").output.contains("08-11-2026"))
  }

  @Test func `a branch that never logged is named, and no closed one`() throws {
    let line = try OfficeLine(after: [
      ["branch", "hours", "zonen", "--set", "mon-fri=10:00-12:00", "--from", "2024-01-01"],
      ["branch", "hours", "aalsgaarde-bibliotek", "--set", "mon-fri=10:00-12:00", "--from", "2024-01-01"],
      ["session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--at", "2026-10-05"],
    ])
    let json = try line.run("alert", "--json").json()
    #expect(json["neverLogged"] == ["aalsgaarde-bibliotek"])
    #expect(line.run("alert").output.contains("aldrig registreret"))
    #expect(line.run("branch", "close", "aalsgaarde-bibliotek", "--on", "2026-11-01").exitCode == 0)
    #expect(try line.run("alert", "--json").json()["neverLogged"] == .array([]))
  }

  @Test func `a cause is noted, ended and taken back, and stands in the list`() throws {
    let line = try OfficeLine()
    #expect(line.run("alert", "notes").messages.contains("lods alert note"))
    let noted = try line.run(
      "alert", "note", "--task", "mitid-app", "--cause", "letter", "--from", "2026-11-02", "--text", "Brev om app",
      "--json"
    ).json()
    #expect(noted["note"] == 1 && noted["task"] == "mitid-app" && noted["cause"] == "letter" && noted["until"] == .null)
    let ended = try line.run("alert", "note", "--end", "1", "--until", "2026-11-20", "--json").json()
    #expect(ended["until"] == "2026-11-20" && ended["voided"] == .null)
    #expect(line.run("alert", "notes").output.contains("Brev om app"))
    let voided = line.run("alert", "note", "--void", "1")
    #expect(voided.exitCode == 0 && voided.output.contains("taget tilbage"))
    #expect(line.run("alert", "notes").output.contains("taget tilbage"))
    #expect(line.run("alert", "note", "--void", "1").exitCode == 65)
  }

  @Test func `a wrong call says what to do`() throws {
    let line = try OfficeLine()
    let noCause = line.run("alert", "note", "--task", "mitid-app")
    #expect(noCause.exitCode == 64 && noCause.messages.contains("--cause"))
    let both = line.run("alert", "note", "--end", "1", "--cause", "other")
    #expect(both.exitCode == 64 && both.messages.contains("--until"))
    #expect(line.run("alert", "note", "--end", "4").messages.contains("lods alert notes"))
    let person = line.run("alert", "note", "--cause", "other", "--text", "Ring til 20 30 40 50")
    #expect(person.exitCode == 65 && !person.messages.contains("20 30 40 50"))
  }

  @Test func `a task is drawn in weeks and months, for the house and in files`() throws {
    let line = try OfficeLine(after: [
      [
        "session", "log", "-b", "zonen", "--task", "mitid-app", "--level", "2", "--outcome", "done", "--count", "9",
        "--at",
        "2026-11-03",
      ],
      [
        "session", "log", "-b", "zonen", "--task", "mitid-app", "--level", "2", "--outcome", "done", "--count", "2",
        "--at",
        "2026-11-10",
      ],
    ])
    let shown = line.run("alert", "show", "mitid-app")
    #expect(shown.exitCode == 0 && shown.output.contains("MitID: første gang i appen"), "\(shown.messages)")
    #expect(shown.output.contains("Til brug i huset"))
    let csv = line.run("report", "trend", "--task", "mitid-app", "--format", "csv", "--for", "internal")
    #expect(csv.output.contains("2026-W45") && csv.output.contains("2026-W46"))
    let house = line.run("report", "trend", "--task", "mitid-app", "--format", "json")
    #expect(house.exitCode == 0 && !house.output.contains("\"sessions\": 2"))
    let months = line.run("report", "trend", "--step", "month", "--for", "internal")
    #expect(months.exitCode == 0 && months.output.contains("Måned for måned"), "\(months.messages)")
    #expect(line.run("report", "trend", "--task", "nothing").exitCode == 65)
  }
}
