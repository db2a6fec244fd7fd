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
    let months = line.run("report", "trend", "--step", "month", "--period", "2026-10", "--for", "internal")
    #expect(months.exitCode == 0 && months.output.contains("Måned for måned"), "\(months.messages)")
    #expect(line.run("report", "trend", "--task", "nothing").exitCode == 65)
  }
}
