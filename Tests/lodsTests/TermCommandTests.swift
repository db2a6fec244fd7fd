import Formats
import Language
import Testing

@testable import lods

/// A season from the command line: planned, opened, filled on the telephone, changed and cancelled.
@Suite struct TermCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine(after: [
      OfficeLine.room,
      ["offer", "add", "mitid", "--title", "MitID trin for trin", "--state", "pilot", "--goes-on-at", "6"],
      [
        "term", "plan", "mitid-v27", "--offer", "mitid", "-b", "zonen", "--room", "moede", "--first", "2027-03-18",
        "--at",
        "10:00-12:00", "--count", "3", "--seats", "1", "--list", "3",
      ],
    ])
  }

  private func add(_ name: String, _ words: String...) -> OfficeLine.Reply {
    let number = name.unicodeScalars.reduce(0) { ($0 * 7 + Int($1.value)) % 9_000 } + 1_000
    return office.run(
      all: ["enrolment", "add", "mitid-v27"] + words, input: "navn: \(name) Prøve\ntelefon: 2030\(number)\n")
  }

  @Test func `dates are taken by the rule, Maundy Thursday is left out, and the term is a week longer`() throws {
    let term = try office.run("term", "show", "mitid-v27", "--json").json()
    #expect(term["dates"]?.array?.compactMap { $0["day"]?.string } == ["2027-03-18", "2027-04-01", "2027-04-08"])
    #expect(term["room"]?.string == "moede" && term["state"]?.string == "planned" && term["seats"]?.int == 1)
    let card = office.run("term", "show", "mitid-v27").output
    #expect(card.contains("Sted: Mødelokalet, etage 1, Zonen") && card.contains("18-03-2027  torsdag  10:00-12:00"))
    let again = office.run(
      "term", "plan", "mitid-v27", "--offer", "mitid", "-b", "zonen", "--first", "2027-03-18", "--at", "10:00-12:00",
      "--seats", "1")
    #expect(again.exitCode == 65)
  }

  @Test func `a planned term takes nobody, an open one does, and the caller is told the place in line`() throws {
    #expect(try add("Anna", "--json").error()["code"]?.string == "termPlanned")
    #expect(office.run("term", "open", "mitid-v27").exitCode == 0)
    #expect(add("Anna", "--senior", "yes").output.contains("Anna Prøve har en plads på MitID trin for trin."))
    #expect(add("Bent").output.contains("Bent Prøve er nummer 1 på ventelisten."))
    #expect(try add("Bent", "--json").error()["code"]?.string == "alreadyEnrolled")
    let left = office.run("enrolment", "leave", "mitid-v27", "1").output
    #expect(left.contains("Ring til Bent Prøve på 2030"))
    #expect(left.contains("en plads er ledig indtil 23-11-2026 12.00."))
    #expect(office.run("enrolment", "accept", "mitid-v27", "2").exitCode == 0)
    let list = try #require(try office.run("enrolment", "list", "mitid-v27", "--json").json().array)
    #expect(list.compactMap { $0["status"]?.string } == ["left", "enrolled"])
    // Who it is stands in no JSON, which others keep.
    #expect(!office.run("enrolment", "list", "mitid-v27", "--json").output.contains("Prøve"))
  }

  @Test func `what cannot be done says which command leads on`() {
    func message(_ words: String...) -> String { office.run(all: words).messages }
    #expect(add("Anna").messages.contains("lods term open HOLD"))
    #expect(message("term", "show", "sejlads-på-havet").contains("lods term list"))
    #expect(message("enrolment", "leave", "mitid-v27", "9").contains("lods enrolment list HOLD"))
    #expect(message("offer", "show", "sejlads-på-havet").contains("lods offer list"))
    #expect(message("helper", "show", "9").contains("lods helper list"))
  }

  @Test func `a couple is not told that a term is full which has one seat`() {
    _ = office.run("term", "seats", "mitid-v27", "--seats", "3")
    _ = office.run("term", "open", "mitid-v27")
    #expect(add("Anna", "--party", "2").exitCode == 0)
    let couple = add("Bent", "--party", "2").output
    #expect(couple.contains("er der ikke plads til 2 sammen. Bent Prøve er nummer 1 på ventelisten."))
  }

  @Test func `who left only an e-mail address is to be written to, not rung`() {
    _ = office.run("term", "open", "mitid-v27")
    _ = add("Anna")
    _ = office.run("enrolment", "add", "mitid-v27", input: "navn: Bent Prøve\ne-mail: bent@example.dk\n")
    let left = office.run("enrolment", "leave", "mitid-v27", "1").output
    #expect(left.contains("Skriv til Bent Prøve på bent@example.dk: en plads er ledig"))
  }

  @Test func `a plan tells its last day, and a café is opened without sign-up`() {
    func plan(_ code: String, _ words: String...) -> String {
      office.run(
        all: ["term", "plan", code, "--offer", "mitid", "-b", "zonen", "--first", "2027-03-18", "--at", "10-12"] + words
      ).output
    }
    #expect(plan("to", "--count", "2", "--seats", "4").contains("første gang 18-03-2027 og sidste gang 01-04-2027."))
    #expect(plan("en", "--seats", "4").contains("én gang, 18-03-2027."))
    _ = plan("cafe", "--kind", "cafe", "--count", "2")
    let opened = office.run("term", "open", "cafe").output
    #expect(!office.run("term", "show", "cafe").output.contains("Pladser:"))
    #expect(opened.contains("åben for alle") && opened.contains("lods today --date 2027-03-18"))
  }

  @Test func `a term on which nobody is cancelled with nobody to tell`() {
    let reply = office.run("term", "cancel", "mitid-v27", "--yes").output
    #expect(reply.contains("Ingen var tilmeldt") && !reply.contains("lods call"))
  }

  @Test func `who closes a day is told which terms still meet on it`() {
    let closed = office.run("calendar", "close", "2027-04-01", "--name", "Personaledag")
    #expect(closed.exitCode == 0 && closed.messages.contains("Den dag mødes stadig: mitid-v27."))
    // Another day, another branch and a date that is cancelled concern nobody.
    #expect(!office.run("calendar", "close", "2027-04-02", "--name", "Personaledag").messages.contains("mødes"))
    _ = office.run("term", "cancel", "mitid-v27", "--date", "2027-04-08")
    #expect(!office.run("calendar", "close", "2027-04-08", "--name", "Personaledag").messages.contains("mødes"))
  }

  @Test func `an offer that nobody answers goes on when the list is next looked at`() throws {
    _ = office.run("term", "open", "mitid-v27")
    for name in ["Anna", "Bent", "Clara"] { #expect(add(name).exitCode == 0) }
    _ = office.run("enrolment", "leave", "mitid-v27", "1")
    let later = office.days(later: 3)
    let list = try #require(try later.run("enrolment", "list", "mitid-v27", "--json").json().array)
    #expect(list.compactMap { $0["status"]?.string } == ["left", "expired", "offered"])
    let history = later.run("enrolment", "show", "mitid-v27", "2").output
    #expect(history.contains("Tilbudt en plads: en plads blev ledig") && history.contains("fristen løb ud"))
  }

  @Test func `a move out of turn needs a reason, which stands in the history`() throws {
    _ = office.run("term", "open", "mitid-v27")
    for name in ["Anna", "Bent"] { #expect(add(name).exitCode == 0) }
    #expect(
      try office.run("enrolment", "move", "mitid-v27", "1", "--to", "cancelled", "--json").error()["code"]?.string
        == "reasonMissing")
    let moved = office.run(
      "enrolment", "move", "mitid-v27", "1", "--to", "cancelled", input: "Ville hellere i Havnen\n")
    #expect(moved.exitCode == 0, "\(moved.messages)")
    #expect(moved.output.contains("Ring til Bent"))
    #expect(office.run("enrolment", "show", "mitid-v27", "1").output.contains("Ville hellere i Havnen"))
  }

  @Test func `a date is moved and cancelled without vanishing, and not to a day that is closed or over`() throws {
    func code(_ words: String...) throws -> String? {
      try office.run(all: ["term"] + words + ["--json"]).error()["code"]?.string
    }
    #expect(try code("move", "mitid-v27", "--date", "2027-04-01", "--to", "2027-03-28") == "dateClosed")
    #expect(try code("move", "mitid-v27", "--date", "2027-04-01", "--to", "2026-11-20") == "datePast")
    #expect(try code("move", "mitid-v27", "--date", "2027-04-02", "--to", "2027-04-20") == "unknownDate")
    #expect(office.run("term", "move", "mitid-v27", "--date", "2027-04-01", "--to", "2027-04-02").exitCode == 0)
    #expect(office.run("term", "cancel", "mitid-v27", "--date", "2027-04-08").exitCode == 0)
    let dates = try #require(try office.run("term", "show", "mitid-v27", "--json").json()["dates"]?.array)
    #expect(dates.compactMap { $0["day"]?.string } == ["2027-03-18", "2027-04-02", "2027-04-08"])
    #expect(dates.compactMap { $0["sequence"]?.int } == [0, 1, 1])
    #expect(dates.compactMap { $0["cancelled"]?.bool } == [false, false, true])
  }

  @Test func `a cancelled term is asked about first, and says how many must be told`() throws {
    _ = office.run("term", "open", "mitid-v27")
    for name in ["Anna", "Bent"] { #expect(add(name).exitCode == 0) }
    #expect(office.run("term", "cancel", "mitid-v27").exitCode == 64)
    let reply = office.run("term", "cancel", "mitid-v27", "--yes")
    #expect(reply.output.contains("2 tilmeldinger skal have besked."))
    #expect(try add("Clara", "--json").error()["code"]?.string == "termCancelled")
  }

  @Test func `groups by device are read, and what is wrong with them is told`() throws {
    func seats(_ words: String...) -> OfficeLine.Reply { office.run(all: ["term", "seats", "mitid-v27"] + words) }
    #expect(seats("--group", "iphone+ipad=2", "--group", "android=3").exitCode == 0)
    let groups = try #require(try office.run("term", "show", "mitid-v27", "--json").json()["groups"]?.array)
    #expect(groups.compactMap { $0["seats"]?.int } == [2, 3])
    #expect(seats("--group", "nokia=2").exitCode == 64)
    #expect(seats("--seats", "2", "--group", "iphone=2").exitCode == 64)
  }

  @Test func `an erased person's seat goes on`() throws {
    _ = office.run("term", "open", "mitid-v27")
    for name in ["Anna", "Bent"] { #expect(add(name).exitCode == 0) }
    let erased = office.run("person", "erase", "--yes", input: "Anna Prøve\n")
    #expect(erased.exitCode == 0, "\(erased.messages)")
    let list = try #require(try office.run("enrolment", "list", "mitid-v27", "--json").json().array)
    #expect(list.compactMap { $0["status"]?.string } == ["left", "offered"])
    #expect(!office.run("enrolment", "list", "mitid-v27").output.contains("Anna"))
  }

  @Test func `an offer lives from pilot to closing, and is not closed without a reason`() throws {
    #expect(
      try office.run("offer", "decide", "mitid", "--to", "closed", "--json").error()["code"]?.string == "reasonMissing")
    #expect(
      office.run("offer", "decide", "mitid", "--to", "permanent", input: "Ni kom, og alle gennemførte\n").exitCode == 0)
    let card = office.run("offer", "show", "mitid").output
    #expect(card.contains("Fast tilbud") && card.contains("Ni kom") && card.contains("mitid-v27"))
  }
}

extension TermCommandTests {
  @Test func `a calendar has an event a date, tells what was moved and cancelled, and holds nobody`() throws {
    _ = office.run("term", "open", "mitid-v27")
    #expect(add("Anna").exitCode == 0)
    func events() throws -> [CalendarOccurrence] {
      let text = office.run("term", "calendar", "--term", "mitid-v27").output
      #expect(text.contains("\r\n") && !text.contains("Anna"))
      let days = Day(number: 20_000).number...Day(number: 22_000).number
      let reading = CalendarReader.read(Array(text.utf8), window: days) { CalendarMoment(day: $0 / 86_400, minute: 0) }
      #expect(reading.findings.isEmpty)
      return reading.occurrences
    }
    let before = try events()
    #expect(before.map { Day(number: $0.start.day).iso } == ["2027-03-18", "2027-04-01", "2027-04-08"])
    #expect(before.allSatisfy { $0.start.minute == 600 && $0.summary == "MitID trin for trin" })
    #expect(before.first?.location == "Mødelokalet, etage 1, Zonen")
    _ = office.run("term", "move", "mitid-v27", "--date", "2027-04-01", "--to", "2027-04-02")
    _ = office.run("term", "cancel", "mitid-v27", "--date", "2027-04-08")
    let after = try events()
    // What is cancelled is there for who has subscribed, and read as gone.
    #expect(after.map { Day(number: $0.start.day).iso } == ["2027-03-18", "2027-04-02"])
    #expect(after.map(\.uid) == before.prefix(2).map(\.uid))
    #expect(office.run("term", "calendar").output.contains("STATUS:CANCELLED"))
  }
}

extension TermCommandTests {
  @Test func `a term is held again in a new season, with its seats and rules and nobody in it`() throws {
    _ = office.run("term", "open", "mitid-v27")
    #expect(add("Anna").exitCode == 0)
    let reply = office.run("term", "copy", "mitid-v27", "mitid-e27", "--first", "2027-10-07", "--at", "13:00-15:00")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    let copy = try office.run("term", "show", "mitid-e27", "--json").json()
    #expect(copy["dates"]?.array?.compactMap { $0["day"]?.string } == ["2027-10-07", "2027-10-14", "2027-10-21"])
    #expect(copy["dates"]?[0]?["time"]?.string == "13:00-15:00")
    #expect(
      copy["seats"]?.int == 1 && copy["taken"]?.int == 0 && copy["list"]?.int == 3 && copy["room"]?.string == "moede")
    #expect(copy["state"]?.string == "planned")
  }
}
