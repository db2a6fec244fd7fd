import Formats
import Foundation
import Testing

@testable import lods

/// A term from the command line after it was planned: changed, decided, seen on the screen, and beside others' offers.
@Suite struct TermChangeCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine(after: [
      OfficeLine.room,
      ["room", "add", "salen", "--name", "Salen", "-b", "zonen", "--seats", "40", "--floor", "st."],
      ["offer", "add", "mitid", "--title", "MitID trin for trin"],
      [
        "term", "plan", "mitid-v27", "--offer", "mitid", "-b", "zonen", "--room", "moede", "--first", "2026-12-01",
        "--at", "10:00-12:00", "--count", "3", "--seats", "8", "--least", "3",
      ],
      ["term", "open", "mitid-v27"],
    ])
  }

  private func add(_ name: String) -> OfficeLine.Reply {
    let number = name.unicodeScalars.reduce(0) { ($0 * 7 + Int($1.value)) % 9_000 } + 1_000
    return office.run(all: ["enrolment", "add", "mitid-v27"], input: "navn: \(name) Prøve\ntelefon: 2030\(number)\n")
  }

  private func term() throws -> [String: String] {
    let json = try office.run("term", "show", "mitid-v27", "--json").json()
    return Dictionary(
      uniqueKeysWithValues: ["title", "room", "table", "place", "campaign"].map { ($0, json[$0]?.string ?? "–") })
  }

  @Test func `what is said is changed, the rest stays, and those who signed up must be told where to come`() throws {
    #expect(add("Anna").exitCode == 0)
    let reply = office.run("term", "change", "mitid-v27", "--room", "salen", "--table", "Ved scenen", "--price", "50")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(reply.output.contains("Holdet MitID trin for trin er rettet."))
    #expect(reply.messages.contains("1 tilmelding skal have besked om det nye."))
    #expect(
      try term() == [
        "title": "MitID trin for trin", "room": "salen", "table": "Ved scenen", "place": "–", "campaign": "–",
      ])
    let json = try office.run("term", "show", "mitid-v27", "--json").json()
    #expect(json["price"]?.int == 5_000 && json["least"]?.int == 3 && json["seats"]?.int == 8)
    #expect(json["dates"]?.array?.compactMap { $0["sequence"]?.int } == [1, 1, 1])
    let again = office.run("term", "change", "mitid-v27", "--price", "50")
    #expect(again.output.contains("var sådan i forvejen.") && again.messages.isEmpty)
  }

  @Test func `a field is emptied by its name, and what is set again stays set`() throws {
    _ = office.run("term", "change", "mitid-v27", "--table", "Bord 2", "--campaign", "digital-uge", "--unannounced")
    #expect(try office.run("term", "show", "mitid-v27", "--json").json()["announced"]?.bool == false)
    let reply = office.run(
      "term", "change", "mitid-v27", "--clear", "table", "--clear", "room", "--clear", "least", "--place",
      "Plejecenter Strandhøj", "--announced")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(
      try term() == [
        "title": "MitID trin for trin", "room": "–", "table": "–", "place": "Plejecenter Strandhøj",
        "campaign": "digital-uge",
      ])
    let json = try office.run("term", "show", "mitid-v27", "--json").json()
    #expect(json["announced"]?.bool == true && json["least"]?.int == nil)
  }

  @Test func `what cannot be is refused in plain words`() throws {
    func code(_ words: String...) throws -> String? {
      try office.run(all: ["term"] + words + ["--json"]).error()["code"]?.string
    }
    #expect(try code("change", "mitid-v27", "--room", "salon") == "unknownRoom")
    #expect(try code("change", "mitid-v27", "--least", "9") == "outOfRange")
    #expect(try code("change", "mitid-v27", "--announced", "--unannounced") == "bothWays")
    #expect(try code("change", "mitid-v27", "--curriculum-version", "1.0") == "noCurriculum")
    _ = office.run("offer", "add", "mail", "--title", "Mail", "--curriculum", "mail-trin-for-trin")
    #expect(
      try code(
        "plan", "mail-1", "--offer", "mail", "-b", "zonen", "--first", "2026-12-01", "--at", "10-12", "--seats", "4",
        "--curriculum-version", "1.0") == "unknownCurriculum")
    _ = office.run("term", "cancel", "mitid-v27", "--yes")
    #expect(try code("change", "mitid-v27", "--price", "10") == "termCancelled")
    #expect(try code("run", "mitid-v27") == "termCancelled")
  }

  @Test func `a term gets one more date, not on a closed day and not twice`() throws {
    func code(_ words: String...) throws -> String? {
      try office.run(all: ["term", "add-date", "mitid-v27"] + words + ["--json"]).error()["code"]?.string
    }
    #expect(try code("--date", "2026-12-25") == "dateClosed")
    #expect(try code("--date", "2026-11-20") == "datePast")
    #expect(try code("--date", "2026-12-08", "--at", "11:00-13:00") == "dateTaken")
    let reply = office.run("term", "add-date", "mitid-v27", "--date", "2026-12-17")
    #expect(reply.output.contains("Holdet MitID trin for trin mødes også 17-12-2026."), "\(reply.messages)")
    #expect(office.run("term", "add-date", "mitid-v27", "--date", "2026-12-08", "--at", "13:00-14:30").exitCode == 0)
    let dates = try #require(try office.run("term", "show", "mitid-v27", "--json").json()["dates"]?.array)
    #expect(
      dates.map { "\($0["day"]?.string ?? "") \($0["time"]?.string ?? "")" } == [
        "2026-12-01 10:00-12:00", "2026-12-08 10:00-12:00", "2026-12-08 13:00-14:30", "2026-12-15 10:00-12:00",
        "2026-12-17 10:00-12:00",
      ])
  }

  @Test func `a term that may lack somebody is told in time, and not again once it is decided`() throws {
    #expect(office.run("term", "due", "--within", "2").messages.contains("Der er ingen hold, der skal afgøres nu."))
    #expect(add("Anna").exitCode == 0)
    let later = office.days(later: 5)
    let list = later.run("term", "due").output
    #expect(list.contains("MitID trin for trin") && list.contains("24-11-2026") && list.contains("01-12-2026"))
    #expect(list.contains("mangler 2: ring rundt, flyt datoen, eller aflys"))
    let json = try #require(try later.run("term", "due", "--json").json().array?.first)
    #expect(json["missing"]?.int == 2 && json["enrolled"]?.int == 1 && json["least"]?.int == 3)
    for name in ["Bent", "Clara"] { #expect(add(name).exitCode == 0) }
    #expect(later.run("term", "due").output.contains("holdes"))
    let run = later.run("term", "run", "mitid-v27", input: "Tre er nok til at begynde\n")
    #expect(run.output.contains("Holdet MitID trin for trin holdes med 3 tilmeldte."), "\(run.messages)")
    #expect(later.run("term", "due").output.isEmpty)
    let card = later.run("term", "show", "mitid-v27").output
    #expect(card.contains("Det er afgjort den 26-11-2026, at holdet holdes. (Tre er nok til at begynde)"))
    let refused = later.run("term", "run", "mitid-v27", "--json", input: "Anna ringer på 20 30 40 50\n")
    #expect(refused.exitCode == 65 && !refused.messages.contains("20 30"))
  }

  @Test func `the screen tells what is held, what went where, and nobody's name`() throws {
    #expect(add("Anna").exitCode == 0)
    let day = office.days(later: 10)
    #expect(office.run("today").messages.contains("Der holdes ingen kurser eller caféer den 21-11-2026."))
    let held = day.run("today").output
    #expect(held.contains("10.00–12.00") && held.contains("Mødelokalet · 1. sal") && held.contains("Zonen"))
    #expect(held.contains("7 ledige pladser") && !held.contains("Anna"))
    _ = office.run("term", "move", "mitid-v27", "--date", "2026-12-01", "--to", "2026-12-03")
    _ = office.run("term", "cancel", "mitid-v27", "--date", "2026-12-08")
    #expect(day.run("today").output.contains("Flyttet til torsdag den 3. december kl. 10.00"))
    #expect(office.run("today", "--date", "2026-12-08").output.contains("Aflyst"))
    let json = try #require(try day.run("today", "--json").json().array?.first)
    #expect(json["status"]?.string == "moved" && json["movedTo"]?.string == "2026-12-03" && json["free"]?.int == nil)
    #expect(day.run("today", "-b", "aeroe-bibliotek").output.isEmpty)
    let path = office.path + "/skaerm.html"
    let written = office.run("today", "--date", "2026-12-03", "-o", path)
    #expect(written.messages.contains("Siden er skrevet. Der er 1 punkt på programmet."), "\(written.messages)")
    let page = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    #expect(page.contains("Nordhavn Kommune") && page.contains("Mødelokalet · 1. sal · Zonen"))
    #expect(!page.contains("Anna"))
    #expect(day.run("today", "--html", "-b", "zonen").output.contains("<h1>Zonen</h1>"))
  }
}

extension TermChangeCommandTests {
  private func calendar(_ events: String...) -> String {
    let lines = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
    return "BEGIN:VCALENDAR\nVERSION:2.0\n\(lines)END:VCALENDAR\n"
  }

  private func load(_ calendar: String, _ words: String...) -> OfficeLine.Reply {
    office.run(all: ["other-offer", "import", "-", "--source", "senior"] + words, input: calendar)
  }

  @Test func `others' calendars are taken in, and planning tells what is at the same time`() throws {
    let weekly =
      "UID:1\nSUMMARY:Seniorgymnastik\nLOCATION:Hallen\nDTSTART:20261201T110000\nDTEND:20261201T123000\n"
      + "RRULE:FREQ=WEEKLY;COUNT=10"
    #expect(load(calendar(weekly)).messages.contains("Kalenderen er ny."))
    let reply = load(
      calendar(weekly, "UID:2\nSUMMARY:Ring til Anna på 20 30 40 50\nDTSTART:20261203T100000"), "--name", "Seniorhuset",
      "--audience", "seniors")
    #expect(reply.output.contains("Seniorhuset: 11 datoer, heraf 11 nye og 0 ændrede; 0 er væk."), "\(reply.messages)")
    #expect(reply.messages.contains("1 dato er læst ind uden titel eller sted, fordi teksten kan pege på en person."))
    let list = office.run("other-offer", "overlap", "--term", "mitid-v27").output
    #expect(list.contains("Seniorgymnastik") && list.contains("11.00–12.30") && list.contains("Hallen"))
    #expect(try office.run("other-offer", "overlap", "--json").json().array?.count == 3)
    let moved = office.run("term", "move", "mitid-v27", "--date", "2026-12-01", "--to", "2026-12-03")
    #expect(moved.messages.contains("Samtidig den 03-12-2026: uden titel kl. 10.00 (Seniorhuset)."))
    let copied = office.run("term", "copy", "mitid-v27", "mitid-2", "--first", "2027-01-12")
    #expect(copied.messages.contains("Samtidig den 12-01-2027: Seniorgymnastik kl. 11.00–12.30 (Seniorhuset)."))
    let planned = office.run(
      "term", "plan", "mitid-3", "--offer", "mitid", "-b", "zonen", "--first", "2026-12-01", "--at", "12:00-14:00",
      "--count", "6", "--seats", "4", "--in-school-holidays")
    #expect(planned.messages.contains("… og 3 til. Se dem med: lods other-offer overlap --term mitid-3"))
    let free = office.run(
      "term", "plan", "mitid-4", "--offer", "mitid", "-b", "zonen", "--first", "2026-12-01", "--at", "13:00-14:00",
      "--seats", "4")
    #expect(free.exitCode == 0 && !free.messages.contains("Samtidig"))
    #expect(office.run("other-offer").output.contains("Seniorhuset"))
    #expect(office.run("other-offer", "remove", "senior").output.contains("Kalenderen Seniorhuset er fjernet"))
    #expect(try office.run("other-offer", "overlap", "--json").json().array?.isEmpty == true)
  }

  @Test func `a broken calendar is told by line and leaves the old one`() throws {
    let good = "UID:1\nSUMMARY:Gymnastik\nDTSTART:20261201T110000\nDTEND:20261201T123000"
    #expect(load(calendar(good), "--name", "Seniorhuset", "--audience", "seniors").exitCode == 0)
    let bad = load(calendar(good, "UID:2\nSUMMARY:Fest"))
    #expect(bad.exitCode == 65)
    #expect(bad.messages.contains("Intet er læst ind. 1 fejl i filen:"))
    #expect(bad.messages.contains("Linje 9: begivenheden har ingen dato og er ikke med."))
    #expect(bad.messages.contains("--skip-invalid"))
    #expect(try office.run("other-offer", "--json").json()[0]?["events"]?.int == 1)
    #expect(load(calendar(good, "UID:2\nSUMMARY:Fest"), "--skip-invalid").exitCode == 0)
    let page = load("<html><body>Log ind</body></html>")
    #expect(page.messages.contains("Linje 1: det er ikke en kalender. Hent filen igen, så den ender på .ics."))
    #expect(!page.messages.contains("--skip-invalid"))
    #expect(try office.run("other-offer", "--json").json()[0]?["events"]?.int == 1)
    #expect(try office.run("other-offer", "remove", "sinior", "--json").error()["nearest"]?.string == "senior")
  }
}
