import Accounts
import Foundation
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Site
import Testing

@testable import LodsWeb

/// What a telephone opens and sends on the road.
@Suite struct RoadTests {
  private let office: StaffedOffice
  private let team: OutreachTeam
  private let trip: OutreachVisit
  private let browser: TestBrowser

  init() throws {
    office = try StaffedOffice()
    try office.account("otto", [.outreach])
    team = try office.team("blaa")
    let place = try office.place("solgaarden") {
      $0.address = "Solvej 1"
      $0.note = "Ring på ved porten"
    }
    var generator = SharedGenerator(desk: office.desk)
    let today = office.today
    try office.desk.people.write {
      _ = try ContactBook.keep(
        PersonDetails(name: "Lis Opdigtet", telephone: "20304050"), at: place.id, on: today, using: &generator, in: $0)
    }
    trip = try office.give(office.trip(to: place), today.adding(-2), 600, team)
    browser = try office.browser(as: "otto")
  }

  /// What the page's script sends for the visit.
  private func form(
    _ id: RandomID, count: Int = 3, in browser: TestBrowser? = nil,
    _ change: (inout [String: String]) -> Void = { _ in }
  ) throws -> FormFields {
    let page = try (browser ?? self.browser).open("/outreach/road")
    let seal = try #require(page.root.first { $0["name"] == "seal" }?["value"])
    let owner = try #require(page.root.first { $0["id"] == "road" }?["data-owner"])
    var fields = [
      "seal": seal, "owner": owner, "id": id.description, "visit": trip.number.description,
      "day": office.today.adding(-2).iso, "begins": "600", "team": "blaa", "filled": office.today.adding(-2).iso,
      "task-0": "mitid-app", "count-0": String(count), "level-0": "2", "minutes": "70",
    ]
    change(&fields)
    return FormFields(fields.sorted { $0.key < $1.key }.map { FormFields.Field($0.key, $0.value) })
  }

  private func send(_ fields: FormFields, in browser: TestBrowser? = nil) throws -> (status: Int, text: String) {
    let page = try (browser ?? self.browser).send(.post, "/outreach/road", fields)
    return (page.status, page.markup)
  }

  private func sessions() throws -> Int { try office.desk.office.log.size().sessions }

  @Test func `the page has the stops of the day with all that is needed at the door, and the form`() throws {
    let page = try browser.open("/outreach/road?day=\(office.today.adding(-2).iso)")
    #expect(page.status == 200)
    for words in [
      "Med på turen", "10.00–11.00 Solgaarden", "Solvej 1", "Ring på ved porten", "4 personer: MitID", "Ring 20304050",
      "Gør klar", "Tæl besøget",
    ] {
      #expect(page.words.contains(words), "\(words)")
    }
    // A number is enough to ring; whose it is stays in the office.
    #expect(!page.markup.contains("Opdigtet") || !page.words.contains("Lis Opdigtet"))
    let kept = try browser.open("/outreach/road/days/\(office.today.adding(-2).iso)/blaa")
    #expect(kept.status == 200 && kept.words.contains("Solgaarden"))
    #expect(!kept.markup.contains("Lis") && !kept.markup.contains("name=\"seal\""))
    #expect(kept.root.first { $0["id"] == "tour" }?["data-until"] == office.today.adding(1).iso)
  }

  @Test func `of a home neither number, area nor name is on a telephone`() throws {
    let area = try #require(Code<Area>("midt"))
    let id = office.desk.freshID()
    var generator = SharedGenerator(desk: office.desk)
    let (today, branch, team) = (office.today, office.branches[0].code, team.id)
    try office.desk.people.write {
      try HomeVisits.keep(
        PersonDetails(name: "Hemmelig Borger", telephone: "21314151", address: "Stien 3"), wayIn: nil, for: id,
        until: today, on: today, using: &generator, in: $0)
    }
    let home = try office.desk.office.desk.write { writer in
      try BranchRegister.addArea(area, name: "Midtbyen", in: writer)
      let wish = VisitWish(
        .home(area), branch: branch, tasks: ["mitid-app"], residents: 1, from: today, to: today, staff: 2)
      let home = try VisitRegister.add(wish, id: id, origin: .request, on: today, in: writer)
      _ = try VisitRegister.check(home.number, meets: true, on: today, in: writer)
      return try VisitRegister.schedule(
        home.number, at: VisitSlot(day: today, begins: 780, team: team), because: .plan, on: today, in: writer)
    }
    let kept = try browser.open("/outreach/road/days/\(today.iso)/blaa")
    #expect(kept.words.contains("Hjemmebesøg") && kept.words.contains("Kræver forbindelse"))
    for secret in ["Hemmelig", "Stien", "2131", "Midtbyen", "visits/\(home.number)", "data-visit=\"\(home.number)\""] {
      #expect(!kept.markup.contains(secret), "\(secret)")
    }
    // Nor how far it is to the home or from it, which the way of another day has.
    let other = try browser.open("/outreach/road/days/\(today.adding(-2).iso)/blaa")
    #expect(other.words.contains(" km"))
    _ = try office.give(office.trip(to: office.place("engen")), today, 900, self.team)
    for path in ["/outreach/road/days/\(today.iso)/blaa", "/outreach/road?day=\(today.iso)&team=blaa"] {
      let both = try browser.open(path)
      #expect(both.words.contains("Engen"))
      let rows = both.markup.split(separator: "<li class=\"").map(String.init)
      let (leaves, stop) = (
        rows.first { $0.hasPrefix("way") && !$0.contains("Frokost") }, rows.last { $0.hasPrefix("stop panel\"") }
      )
      #expect(leaves?.contains("clock") == false && stop?.contains(" km") == false)
      // Back from the last place, as no home is there.
      #expect(rows.last { $0.hasPrefix("way") }?.contains(" km") == true)
    }
    // And none is taken from a queue.
    let fields = try form(office.desk.freshID()) {
      $0["visit"] = home.number.description
      $0["day"] = today.iso
    }
    #expect(try send(fields).status == 422)
    #expect(try sessions() == 0)
  }

  @Test func `a visit that comes two days late is counted once, on its day`() throws {
    let fields = try form(office.desk.freshID())
    let first = try send(fields)
    #expect(first.status == 200 && first.text.contains("\"stored\":true"))
    let again = try send(fields)
    #expect(again.status == 200 && again.text.contains("\"stored\":false"))
    #expect(try sessions() == 3)
    #expect(try office.now(trip).state == .done)
    let day = try office.desk.office.desk.read { try VisitRegister.steps(of: trip.number, in: $0).last?.day }
    #expect(day == office.today.adding(-2))
    #expect(office.told.isEmpty)
  }

  @Test func `the same identity with other figures is told with both sides`() throws {
    let id = office.desk.freshID()
    _ = try send(form(id))
    let other = try send(form(id, count: 9))
    #expect(other.status == 409 && other.text.contains("\"otherContent\""))
    #expect(other.text.contains("Hjulpet 3 gange, 3 personer, 70 minutter."))
    // What leads to the visit stands with it.
    #expect(other.text.contains("\"visit\":\(trip.number)"))
    #expect(try sessions() == 3)
  }

  @Test func `a round may be kept from seven days ahead until three days after`() throws {
    for (days, status) in [(-4, 404), (-3, 200), (0, 200), (7, 200), (8, 404), (366, 404)] {
      let kept = try browser.open("/outreach/road/days/\(office.today.adding(days).iso)/blaa")
      #expect(kept.status == status, "\(days) days ahead")
    }
    // The page itself shows it, and says from when it may be taken along.
    let page = try browser.open("/outreach/road?day=\(office.today.adding(20).iso)&team=blaa")
    #expect(page.root.first { $0["id"] == "tour" }?["data-from"] == office.today.adding(13).iso)
  }

  @Test func `numbers that leave the desk on a telephone or on paper are in the audit`() throws {
    func rows() throws -> Int { try office.audit().count { $0.act == "persons-exported" } }
    _ = try browser.open("/outreach/road/days/\(office.today.iso)/blaa")
    #expect(try rows() == 0)
    _ = try browser.open("/outreach/road/days/\(office.today.adding(-2).iso)/blaa")
    #expect(try rows() == 1)
    // A telephone fetches its round each time the page is opened: a row for the account, the round and the day.
    for _ in 0..<3 { _ = try browser.open("/outreach/road/days/\(office.today.adding(-2).iso)/blaa") }
    #expect(try rows() == 1)
    // A place with a number that is put into the round later is read for the first time then.
    let place = try office.place("engen")
    var generator = SharedGenerator(desk: office.desk)
    let today = office.today
    try office.desk.people.write {
      _ = try ContactBook.keep(
        PersonDetails(name: "Bo Opdigtet", telephone: "20304051"), at: place.id, on: today, using: &generator, in: $0)
    }
    _ = try office.give(office.trip(to: place), today.adding(-2), 900, team)
    for _ in 0..<2 { _ = try browser.open("/outreach/road/days/\(today.adding(-2).iso)/blaa") }
    #expect(try rows() == 2)
    let paper = try browser.open("/outreach/days/\(office.today.adding(-2).iso)/routes")
    #expect(paper.status == 200)
    #expect(try rows() == 3)
  }

  @Test func `a round is noted once for an account and a day, and not at all where the audit cannot be written`() throws
  {
    let (reads, today) = (RoadReads(), office.today)
    var notes = 0
    func take(_ round: String, on day: Day) { reads.once(round, on: day) { notes += 1 } }
    #expect(throws: CancellationError.self) { try reads.once("a/1", on: today) { throw CancellationError() } }
    for round in ["a/1", "a/1", "b/1", "a/2", "b/1"] { take(round, on: today) }
    #expect(notes == 3)
    take("a/1", on: today.adding(1))
    #expect(notes == 4)
  }

  @Test func `what a colleague has counted is told, and mine is added once I say so`() throws {
    try office.account("lone", [.manager])
    let colleague = try office.browser(as: "lone")
    _ = try send(form(office.desk.freshID(), in: colleague), in: colleague)
    let id = office.desk.freshID()
    let told = try send(form(id, count: 2))
    #expect(told.status == 409 && told.text.contains("\"counted\"") && told.text.contains("En anden har talt"))
    let mark = try #require(told.text.firstMatch(of: /"mark":"([^"]+)"/)?.output.1)
    #expect(try sessions() == 3)
    let added = try send(form(id, count: 2) { $0["agreed"] = String(mark) })
    #expect(added.status == 200)
    #expect(try sessions() == 5)
  }

  @Test func `a visit that was moved or cancelled meanwhile is told`() throws {
    let moved = VisitSlot(day: office.today.adding(3), begins: 600, team: team.id)
    try office.desk.office.desk.write {
      _ = try VisitRegister.schedule(trip.number, at: moved, because: .hand, on: office.today, in: $0)
    }
    let id = office.desk.freshID()
    let told = try send(form(id))
    #expect(told.status == 409 && told.text.contains("\"moved\"") && told.text.contains("Blaa"))
    try office.desk.office.desk.write {
      _ = try VisitRegister.step(trip.number, to: .homeCancelled, because: .call, on: office.today, in: $0)
    }
    let ended = try send(form(id))
    #expect(ended.status == 409 && ended.text.contains("\"ended\"") && ended.text.contains("Stedet aflyste"))
    #expect(try sessions() == 0)
  }

  @Test func `nobody sends another's visits, and nothing is sent without being signed in`() throws {
    try office.account("lone", [.manager])
    let other = try office.browser(as: "lone")
    let owner = try form(office.desk.freshID())["owner"]
    let fields = try form(office.desk.freshID(), in: other) { $0["owner"] = owner }
    let refused = try send(fields, in: other)
    #expect(refused.status == 403 && refused.text.contains("otherAccount"))
    let late = TestBrowser(office.desk)
    late.headers["accept"] = "application/json"
    let nobody = try late.send(.post, "/outreach/road", fields)
    #expect(nobody.status == 401 || nobody.status == 403)
    #expect(nobody.markup.contains("signInNeeded"))
    #expect(try late.open("/outreach/road/state").status == 401)
    #expect(try sessions() == 0)
  }

  @Test func `who has other branches neither sees the round nor counts the visit`() throws {
    let scope = try #require(BranchScope(branches: [office.branches[1].code]))
    try office.account("sune", [.outreach], scope: scope)
    let sune = try office.browser(as: "sune")
    let page = try sune.open("/outreach/road?day=\(office.today.adding(-2).iso)&team=blaa")
    #expect(page.status == 200 && !page.markup.contains("Solgaarden"))
    #expect(try sune.open("/outreach/road/days/\(office.today.iso)/blaa").status == 404)
    #expect(try send(form(office.desk.freshID(), in: sune), in: sune).status == 404)
    #expect(try sessions() == 0)
  }

  @Test func `what cannot be read or counted is said, and nothing of it is stored`() throws {
    let id = office.desk.freshID()
    let wrong: [(String, String?, Int)] = [
      ("id", "en anden", 400), ("visit", "x", 400), ("day", "i går", 400), ("begins", "2000", 400),
      ("filled", nil, 400),
      ("visit", "999", 404), ("team", "ukendt", 404), ("count-0", "mange", 422), ("count-0", nil, 422),
      ("minutes", "999", 422), ("minutes", nil, 422), ("task-0", "ukendt", 422), ("level-0", nil, 422),
      ("unsolved", "Ring til 010190-1234", 422), ("day", office.today.adding(1).iso, 422),
      ("day", office.today.adding(-100).iso, 422),
    ]
    for (name, value, status) in wrong {
      let answer = try send(form(id) { $0[name] = value })
      // The visit's own day is behind, so another one is told as moved unless it cannot be counted at all.
      #expect([status, name == "day" ? 409 : status].contains(answer.status), "\(name) \(value ?? "-"): \(answer)")
      #expect(!answer.text.contains("0190"))
    }
    #expect(try sessions() == 0)
    #expect(try send(form(id)).status == 200)
    #expect(office.told.isEmpty)
  }
}
