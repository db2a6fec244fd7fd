import Formats
import Foundation
import Language
import Municipality
import Office
import Outreach
import People
import Records
import Routing
import SQLite
import Testing

@testable import lods

/// A call from a care home, on the command line: taken, checked, offered a time, confirmed, cancelled and asked for anew.
@Suite struct VisitCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine(after: [["area", "add", "syd", "--name", "Syd"]])
    let open = try Office(in: Folder(path: office.path)) { Date(timeIntervalSince1970: 1_795_258_800) }
    let span = try #require(TimeSpan(from: 540, to: 900))
    let lunch = try #require(TimeSpan(from: 660, to: 780))
    let branch = try #require(Code<Branch>("zonen"))
    let area = try #require(Code<Area>("syd"))
    let weekdays = Weekday.allCases.filter { $0.rawValue < 6 }
    let hours = Dictionary(weekdays.map { ($0, span) }, uniquingKeysWith: { $1 })
    try open.desk.write { writer in
      try PointBook.put(#require(GeoPoint(latitude: 56.03, longitude: 12.61)), branch: branch, in: writer)
      try PointBook.put(#require(GeoPoint(latitude: 56.05, longitude: 12.58)), area: area, in: writer)
      let team = TeamDetails(name: "Blåt", branch: branch, hours: hours, lunchWindow: lunch)
      _ = try TeamRegister.add(#require(Code<OutreachTeam>("blaa")), team, in: writer)
      var place = PlaceDetails(.careHome, name: "Bakkely", branch: branch)
      place.point = GeoPoint(latitude: 56.04, longitude: 12.55)
      place.wifi = .good
      place.every = 28
      for weekday in weekdays { place.hours[weekday] = [span] }
      _ = try PlaceRegister.add(#require(Code<OutreachPlace>("bakkely")), place, in: writer)
    }
    try join(2)
  }

  private func join(_ count: Int) throws {
    let open = try Office(in: Folder(path: office.path)) { Date(timeIntervalSince1970: 1_795_258_800) }
    var generator = SystemRandomNumberGenerator()
    try open.people().write { writer in
      for number in 1...count {
        let person = PersonRecord(
          id: RandomID(using: &generator), details: try PersonDetails(name: "Medarbejder \(number)"))
        let holding = try Holding(id: RandomID(using: &generator), .team, today: open.clock.today)
        try PersonRegister.add(person, holding, in: writer)
        try writer.run(
          "INSERT INTO outreach_member (team, person, holding, skills, languages) VALUES (1, ?, ?, 0, 0)",
          [.blob(person.id.bytes), .blob(holding.id.bytes)])
      }
    }
  }

  private func request(_ words: String..., input: String = "") -> OfficeLine.Reply {
    office.run(
      all: ["visit", "request", "bakkely", "--task", "mitid-app", "--residents", "4"] + words, input: input)
  }

  @Test func `a call in five fields gets a time at once, and --take holds it`() throws {
    let reply = request("--on", "mon+wed", input: "navn: Ellen Prøve\ntelefon: 01 22 33 44\n")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(reply.output.contains("Bakkely. Første mulige tid er ") && reply.output.contains("med Blåt."))
    let taken = try office.run("visit", "check", "1", "--take", "--json").json()
    #expect(taken["state"]?.string == "planned" && taken["proposal"]?["taken"] == .bool(true))
    let day = try #require(taken["slot"]?["day"]?.string.flatMap { Day(iso: $0) })
    let begins = try #require(taken["slot"]?["begins"]?.string.flatMap { TimeSpan.minute($0) })
    #expect(begins >= 540 && taken["proposal"]?["begins"]?.string == TimeSpan.text(begins))
    #expect([.monday, .wednesday].contains(day.weekday))
    let calls = office.run("visit", "calls", "--days", "40").output
    #expect(calls.contains("Ellen Prøve, 01 22 33 44") && calls.contains("lods visit confirm 1"))
    #expect(!office.run("visit", "calls", "--days", "40", "--json").output.contains("Prøve"))
    #expect(office.run("visit", "confirm", "1").output.contains("Bakkely har bekræftet"))
    #expect(office.run("visit", "calls", "--days", "40").messages.contains("ingen at ringe til"))
  }

  @Test func `times are told programs as hours and minutes everywhere`() throws {
    #expect(request("--on", "mon+wed", "--no-contact").exitCode == 0)
    func isTime(_ json: JSON?) -> Bool {
      json?.string.map { $0.utf8.count == 5 && TimeSpan.minute($0) != nil } ?? false
    }
    let why = try office.run("visit", "why", "1", "--json").json()
    #expect(why["answer"]?.string == "room" && isTime(why["begins"]))
    let plan = try office.run("visit", "plan", "--month", "2026-12", "--rounds", "64", "--json").json()
    #expect(isTime(plan["visits"]?.array?.first?["begins"]))
    let route = try #require(plan["routes"]?.array?.first)
    #expect(isTime(route["leaves"]) && isTime(route["back"]) && route["lunch"].map { $0.isNull || isTime($0) } == true)
  }

  @Test func `of a table with many holes the first ten are told, and programs are told all`() throws {
    let open = try Office(in: Folder(path: office.path)) { Date(timeIntervalSince1970: 1_795_258_800) }
    let branch = try #require(Code<Branch>("zonen"))
    let span = try #require(TimeSpan(from: 540, to: 900))
    try open.desk.write { writer in
      for number in 1...3 {
        var place = PlaceDetails(.careHome, name: "Sted \(number)", branch: branch)
        place.point = GeoPoint(latitude: 56.04 + Double(number) / 100, longitude: 12.56)
        for weekday in Weekday.allCases where weekday.rawValue < 6 { place.hours[weekday] = [span] }
        _ = try PlaceRegister.add(#require(Code<OutreachPlace>("sted\(number)")), place, in: writer)
      }
    }
    #expect(request("--no-contact").exitCode == 0)
    for number in 1...3 {
      let words = ["visit", "request", "sted\(number)", "--task", "mitid-app", "--residents", "4", "--no-contact"]
      #expect(office.run(all: words).exitCode == 0)
    }
    let plan = ["visit", "plan", "--month", "2026-12", "--rounds", "64", "--matrix", "-"]
    let table = "from,to,minutes\nzonen,bakkely,20\n"
    // Five spots have twenty drives between them, of which the table has one.
    let findings = try office.run(all: plan + ["--json"], input: table).json()["findings"]?.array
    #expect(findings?.filter { $0["problem"]?.string == "hole" }.count == 19)
    let text = office.run(all: plan, input: table).output
    #expect(text.components(separatedBy: "Tabellen mangler ").count - 1 == 10, "\(text)")
    #expect(text.contains("Tabellen har 9 huller til. Se dem alle med: --json"))
  }

  @Test func `every answer names a next line that can be typed, and days in the reader's language`() throws {
    let taken = request("--on", "man+ons", "--take", "--no-contact")
    #expect(try office.run("visit", "show", "1", "--json").json()["isPinned"]?.bool == true, "what is promised stays")
    #expect(taken.output.contains("lods visit confirm 1"), "\(taken.messages)")
    let on = try office.run("visit", "show", "1", "--json").json()["on"]?.array?.compactMap(\.string)
    #expect(on == ["mon", "wed"])
    #expect(office.run("visit", "confirm", "1").output.contains("lods visit prep 1 -o 1.html"))
    #expect(office.run("visit", "show", "1").output.contains("1 medarbejder, 1 udehold"))
    let swedish = office.run(
      "visit", "request", "bakkely", "--task", "mitid-app", "--residents", "4", "--no-contact", "--on", "mån-ons")
    #expect(swedish.exitCode == 0)
    let shut = office.run("place", "shut", "bakkely", "--because", "infection", "--to", "2026-12-24").output
    #expect(shut.contains("lods visit plan --month 2026-12"), "\(shut)")
  }

  @Test func `a lunch before the team leaves stands before it leaves`() throws {
    _ = request("--at", "13:00-15:00", "--take", "--no-contact")
    let day = try #require(try office.run("visit", "show", "1", "--json").json()["slot"]?["day"]?.string)
    let map = office.run("visit", "map", "--date", day).output
    let lines = map.split(separator: "\n").map(String.init)
    let lunch = try #require(lines.firstIndex { $0.contains("Frokost") }, "\(map)")
    let leaves = try #require(lines.firstIndex { $0.contains("Zonen") }, "\(map)")
    #expect(lunch < leaves, "\(map)")
  }

  @Test func `whoever is away already is not sent away again by a new plan, and nothing to move is said so`() throws {
    let away = office.run("member", "away", "1", "--from", "2026-11-23", "--to", "2026-11-27")
    #expect(away.exitCode == 0)
    let plan = office.run("visit", "replan", "--date", "2026-11-23", "--member", "1").output
    #expect(plan.contains("Intet besøg behøver at blive flyttet."), "\(plan)")
    #expect(!plan.contains("member away") && !plan.contains("--save"))
    let later = office.run("visit", "replan", "--date", "2026-11-30", "--member", "1").output
    #expect(later.contains("lods member away 1 --from 2026-11-30"))
  }

  @Test func `who is away is told the line that plans the day again`() throws {
    _ = request("--staff", "2", "--take", "--no-contact")
    let visit = try office.run("visit", "show", "1", "--json").json()
    let day = try #require(visit["slot"]?["day"]?.string)
    let away = office.run("member", "away", "1", "--from", day)
    #expect(away.messages.contains("lods visit replan --date \(day) --member 1"), "\(away.messages)")
  }

  @Test func `who rang is asked for, or left out on purpose`() throws {
    #expect(try request("--json").error()["code"]?.string == "callerMissing")
    #expect(request("--no-contact").exitCode == 0)
    #expect(try office.run("visit", "list", "--json").json().array?.count == 1)
  }

  @Test func `only yes or no is kept of the criteria, and no closes the request with words for the caller`() throws {
    #expect(office.run("visit", "criteria", "add", "Er der et rum med en dør?").exitCode == 0)
    let open = request("--no-contact")
    #expect(open.messages.contains("- Er der et rum med en dør?") && open.output.contains("--meets yes"))
    let no = office.run("visit", "check", "1", "--meets", "no").output
    #expect(no.contains("Sig til den, der ringede"))
    let visit = try office.run("visit", "show", "1", "--json").json()
    #expect(visit["state"]?.string == "closed" && visit["meets"] == .bool(false))
    #expect(try office.run("visit", "check", "1", "--meets", "yes", "--json").error()["code"]?.string == "badStep")
    let yes = try request("--no-contact", "--meets", "yes", "--json").json()
    #expect(yes["state"]?.string == "checked" && yes["proposal"]?["day"]?.string != nil)
  }

  @Test func `what cannot be is named plainly`() throws {
    func code(_ words: String...) throws -> String? {
      try office.run(all: ["visit", "request"] + words + ["--no-contact", "--json"]).error()["code"]?.string
    }
    #expect(try code("bakely", "--task", "mitid-app", "--residents", "4") == "unknownPlace")
    #expect(try code("bakkely", "--residents", "4") == "noTasks")
    #expect(try code("bakkely", "--task", "mitid-app") == "noResidents")
    #expect(try code("bakkely", "--task", "mitid-app", "--residents", "40") == "tooManyResidents")
    #expect(try code("bakkely", "--task", "mitid-app", "--residents", "4", "--on", "sat+sun") == "noOpenDay")
    #expect(try code("bakkely", "--task", "mitid-app", "--residents", "4", "--on", "snart") == "badWeekdays")
    #expect(try code("bakkely", "--task", "mitid-app", "--residents", "4", "--at", "18:00-20:00") == "notAtThatTime")
    #expect(try code("bakkely", "--task", "mitid-app", "--residents", "4", "--kit", "spade=1") == "badKit")
    let polish = request("--speaks", "pl", "--no-contact")
    #expect(polish.exitCode == 0 && polish.messages.contains("Ingen på udeholdene taler polsk."))
    #expect(polish.output.contains("Der er ingen ledig tid"))
  }

  @Test func `a visit that comes to nothing is asked for anew, and its history says so`() throws {
    _ = request("--take", "--no-contact")
    let anew = try office.run("visit", "cancel", "1", "--by", "home", "--rebook", "--json").json()
    #expect(anew["rebooks"]?.int == 1 && anew["origin"]?.string == "rebooked" && anew["state"]?.string == "checked")
    let old = try office.run("visit", "show", "1", "--json").json()
    #expect(
      old["steps"]?.array?.compactMap { $0["state"]?.string } == [
        "requested", "checked", "planned", "home-cancelled", "to-rebook",
      ])
    #expect(office.run("visit", "show", "1").output.contains("Stedet aflyste (opkald)"))
    #expect(office.run("visit", "check", "2", "--take").exitCode == 0)
    // What happens on the day does not happen before it.
    for word in ["start", "nobody"] {
      #expect(try office.run("visit", word, "2", "--json").error()["code"]?.string == "toCome")
    }
    let late = office.days(later: 40)
    #expect(late.run("visit", "start", "2").exitCode == 0)
    #expect(late.run("visit", "nobody", "2").exitCode == 0)
    #expect(late.run("visit", "log", "2", "--minutes", "60", "--helped", "mitid-app:2=1").messages.contains("ny tid"))
    #expect(try office.run("visit", "rebook", "2", "--json").json()["number"]?.int == 3)
    #expect(try office.run("visit", "rebook", "3", "--json").error()["code"]?.string == "notOver")
  }

  @Test func `regular visits are asked for once, and the sheet for the place has numbers and no names`() throws {
    let month = ["visit", "regular", "--month", "2026-12", "--task", "mitid-issue"]
    // Without tasks there is nothing to prepare: nothing is written, and the place is told once.
    let bare = office.run(all: Array(month.prefix(4)))
    #expect(bare.exitCode != 0 && bare.messages.contains("1 sted har ikke haft besøg før"))
    #expect(try office.run("visit", "list", "--json").json().array?.isEmpty == true)
    #expect(office.run(all: month).output.contains("faste besøg er skrevet op til december 2026."))
    #expect(office.run(all: month).messages.contains("Ingen faste besøg mangler"))
    let sheet = office.run("visit", "prep", "1", language: "sv").output
    #expect(sheet.contains("Bakkely") && sheet.contains("Vi ringer när dagen är bestämd."))
    #expect(sheet.contains("(inte bekräftat)"))
  }

  // MARK: At home

  private static let person =
    "navn: Abelone Kvistgård\ntelefon: 01 22 33 44\nadresse: Tangloppevej 917\nvej ind: Bagdøren\n"

  @Test func `name and address of a home visit are on the screen and one sheet, and nowhere else`() throws {
    let words = ["home-visit", "request", "--area", "syd", "-b", "zonen", "--task", "mitid-app", "--take"]
    let asked = office.run(all: words, input: Self.person)
    #expect(asked.exitCode == 0, "\(asked.messages)")
    #expect(asked.output.contains("Hjemmebesøg 1, Syd"))
    let visit = try office.run("visit", "show", "1", "--json").json()
    #expect(visit["staff"]?.int == 2 && visit["residents"]?.int == 1 && visit["state"]?.string == "planned")
    let shown = office.run("home-visit", "show", "1").output
    #expect(shown.contains("Abelone Kvistgård") && shown.contains("Bagdøren"))
    #expect(try office.run("home-visit", "show", "1", "--json").error()["code"]?.string == "notInJSON")
    let sheet = office.path + "/ark.html"
    #expect(office.run("home-visit", "sheet", "1", "--output", sheet).exitCode == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: sheet)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let text = try String(contentsOfFile: sheet, encoding: .utf8)
    #expect(text.contains("Makuleres efter besøget") && text.contains("Tangloppevej 917"))
    for words in [
      ["visit", "list"], ["visit", "list", "--json"], ["visit", "show", "1"], ["visit", "prep", "1"],
      ["visit", "calls", "--days", "40"], ["visit", "calls", "--days", "40", "--json"],
    ] {
      let reply = office.run(all: words)
      #expect(reply.exitCode == 0)
      for word in ["Abelone", "Kvistgård", "Tangloppevej", "01 22 33 44", "Bagdøren"] {
        #expect(!(reply.output + reply.messages).contains(word), "\(words): \(word)")
      }
    }
    #expect(office.run("audit", "list", "--json").output.contains("home visit"))
  }

  @Test func `a home visit that is asked for anew takes the person along, and one that is not forgets them`() throws {
    let words = ["home-visit", "request", "--area", "syd", "-b", "zonen", "--task", "mitid-app", "--take"]
    _ = office.run(all: words, input: Self.person)
    #expect(office.run("visit", "cancel", "1", "--by", "home", "--rebook").exitCode == 0)
    #expect(try office.run("home-visit", "show", "1", "--json").error()["code"]?.string == "erased")
    #expect(office.run("home-visit", "show", "2").output.contains("Abelone Kvistgård"))
    #expect(office.run("visit", "cancel", "2", "--by", "home").exitCode == 0)
    #expect(try office.run("home-visit", "show", "2", "--json").error()["code"]?.string == "erased")
    let visits = try #require(try office.run("visit", "list", "--state", "to-rebook", "--json").json().array)
    #expect(visits.count == 1 && visits[0]["slot"] == .null)
    #expect(office.run("person", "show", input: "Abelone Kvistgård\n").exitCode != 0)
    #expect(try office.run("visit", "rebook", "2", "--json").error()["code"]?.string == "erased")
  }

  @Test func `nobody goes to a home alone`() throws {
    let words = ["home-visit", "request", "--area", "syd", "-b", "zonen", "--task", "mitid-app", "--json"]
    let alone = office.run(all: words + ["--staff", "1"], input: Self.person)
    #expect(try alone.error()["code"]?.string == "twoTogether")
    #expect(office.run("person", "show", input: "Abelone Kvistgård\n").exitCode != 0)
    #expect(try office.run(all: words + ["--staff", "3"], input: Self.person).json()["staff"]?.int == 3)
  }

  @Test func `a home visit that is cancelled as its day is planned again is over, and nobody knows whose it was`()
    throws
  {
    let words = ["home-visit", "request", "--area", "syd", "-b", "zonen", "--task", "mitid-app", "--take"]
    _ = office.run(all: words, input: Self.person)
    let slot = try office.run("visit", "show", "1", "--json").json()["slot"]
    let day = try #require(slot?["day"]?.string)
    #expect(office.run("visit", "replan", "--date", day, "--cancelled", "1").exitCode == 0)
    #expect(office.run("home-visit", "show", "1").output.contains("Abelone Kvistgård"))
    #expect(office.run("visit", "replan", "--date", day, "--cancelled", "1", "--save").exitCode == 0)
    let over = try office.run("visit", "show", "1", "--json").json()
    #expect(over["state"]?.string == "home-cancelled" && over["slot"] == .null)
    #expect(try #require(over["steps"]?.array).allSatisfy { $0["day"]?.string?.hasSuffix("-01") == true })
    #expect(office.run("person", "show", input: "Abelone Kvistgård\n").exitCode != 0)
  }

  @Test func `a home visit whose person is erased is not asked for anew`() throws {
    let words = ["home-visit", "request", "--area", "syd", "-b", "zonen", "--task", "mitid-app", "--take"]
    _ = office.run(all: words, input: Self.person)
    let open = try Office(in: Folder(path: office.path)) { Date(timeIntervalSince1970: 1_795_258_800) }
    // As the upkeep does the day after.
    try open.people().write { writer in
      let id = try #require(try open.desk.read { try VisitRegister.visits(in: $0).first }).id
      let resident = try #require(try HomeVisits.resident(of: id, in: writer.reader))
      try PersonRegister.erase(resident.person.id, in: writer)
    }
    let reply = office.run("visit", "cancel", "1", "--by", "us", "--rebook", "--json")
    #expect(try reply.error()["code"]?.string == "erased")
    #expect(try office.run("visit", "show", "1", "--json").json()["state"]?.string == "planned")
    #expect(office.run("visit", "cancel", "1", "--by", "us").exitCode == 0)
    #expect(try office.run("visit", "list", "--state", "checked", "--json").json().array?.isEmpty == true)
  }

  @Test func `a person who is erased on request is not visited`() throws {
    let words = ["home-visit", "request", "--area", "syd", "-b", "zonen", "--task", "mitid-app"]
    _ = office.run(all: words, input: Self.person)
    #expect(office.run("person", "erase", "--yes", input: "Abelone Kvistgård\n").exitCode == 0)
    #expect(try office.run("visit", "show", "1", "--json").json()["state"]?.string == "closed")
    _ = office.run(all: words, input: Self.person)
    #expect(office.run("home-visit", "erase", "2", "--yes").exitCode == 0)
    #expect(try office.run("visit", "show", "2", "--json").json()["state"]?.string == "closed")
    #expect(
      try office.run(all: words + ["--json"], input: "navn: Abelone\n").error()["code"]?.string == "addressMissing")
  }
}
