import Accounts
import HelpDesk
import Language
import Municipality
import Office
import Outreach
import People
import Records
import Site
import Testing

@testable import LodsWeb

/// Requests, the month board and the page of a visit.
@Suite struct OutreachPageTests {
  private static func office() throws -> (StaffedOffice, OutreachTeam, OutreachPlace) {
    let office = try StaffedOffice()
    try office.account("otto", [.outreach])
    return (office, try office.team("blaa"), try office.place("solgaarden"))
  }

  @Test func `a call becomes a request, the caller is told a time at once, and it stands on the board`() throws {
    let (office, _, _) = try Self.office()
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/requests/new?place=solgaarden")
    let day = office.monday
    let page = try browser.press(
      "Gem ønsket",
      typing: [
        "task": "mitid-app", "residents": "4", "from": "\(day.day)", "from-month": "\(day.month)",
        "from-year": "\(day.year)", "caller": "Lis Opdigtet", "telephone": "20304050",
      ])
    #expect(page.status == 200 && page.path == "/outreach/visits/1")
    #expect(page.words.contains("Sig i telefonen: »Vi kommer til Solgaarden mandag den "))
    #expect(page.words.contains("Der kommer 1 medarbejder, som hjælper 4 beboere med: MitID"))
    #expect(page.words.contains("Lis Opdigtet"))
    let taken = try browser.press("Giv stedet tiden")
    #expect(taken.words.contains("Tiden er givet og låst"))
    let trip = try #require(try office.trips().first)
    #expect(trip.isPinned && trip.slot?.day == day)
    let board = try browser.open("/outreach?month=\(day.iso.prefix(7))")
    let card = try #require(board.root.first { $0["data-visit"] == "1" })
    #expect(card.text.contains("Solgaarden") && card.text.contains("planlagt") && card.text.contains("låst"))
    // Whom one rings stands at the place, and neither at the visit's address nor in what the program tells.
    #expect(office.told.isEmpty)
  }

  @Test func `a request without a place, help or residents is refused, and all that was typed stays`() throws {
    let (office, _, _) = try Self.office()
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/requests/new")
    let page = try browser.press(
      "Gem ønsket",
      typing: [
        "place": "Ukendt Hjem", "residents": "mange", "minutes": "2", "at-from": "10.00", "telephone": "20304050",
      ])
    #expect(page.status == 422)
    #expect(page.problems.count == 6)
    #expect(page.problems.contains("Stedet kendes ikke. Vælg et fra listen, eller opret det."))
    #expect(page.element("place")?["value"] == "Ukendt Hjem" && page.element("residents")?["value"] == "mange")
    #expect(page.element("minutes")?["value"] == "2" && page.element("at-from")?["value"] == "10.00")
    #expect(page.title.hasPrefix("Fejl:"))
    #expect(try office.trips().isEmpty)
  }

  @Test func `a request that is sent twice is one visit and one contact`() throws {
    let (office, _, place) = try Self.office()
    let browser = try office.browser(as: "otto")
    let form = try #require(
      try browser.open("/outreach/requests/new?place=solgaarden").forms.first { $0.action == "/outreach/requests/new" })
    let fields = try form.fields(
      pressing: "Gem ønsket",
      typing: ["task": "mitid-app", "residents": "4", "caller": "Lis Opdigtet", "telephone": "20304050"], leaving: [])
    try browser.send(.post, "/outreach/requests/new", fields)
    try browser.send(.post, "/outreach/requests/new", fields)
    #expect(try office.trips().count == 1)
    #expect(try office.desk.people.read { try ContactBook.contacts(of: place.id, in: $0) }.count == 1)
  }

  @Test func `the criteria are asked, and of the answer only yes or no is kept`() throws {
    let (office, _, place) = try Self.office()
    _ = try office.desk.office.desk.write { try CriterionBook.add("Er der et rum med dør?", isHome: false, in: $0) }
    let trip = try office.trip(to: place, isChecked: false)
    let browser = try office.browser(as: "otto")
    let page = try browser.open("/outreach/visits/1")
    #expect(page.words.contains("Er der et rum med dør?"))
    #expect(try browser.press("Gem svaret").status == 422)
    try browser.press("Gem svaret", typing: ["meets": "no"])
    #expect(try office.now(trip).state == .closed)
  }

  @Test func `a visit is confirmed once, and whoever comes second with something else sees both`() throws {
    let (office, team, place) = try Self.office()
    let trip = try office.give(office.trip(to: place), office.monday, 600, team)
    try office.account("lone", [.manager])
    let (one, other) = (try office.browser(as: "otto"), try office.browser(as: "lone"))
    try one.open("/outreach/visits/1")
    try other.open("/outreach/visits/1")
    let stale = try #require(other.page.forms.first { $0.buttons.contains { $0.text == "Vi aflyser" } })
      .fields(pressing: "Vi aflyser", typing: [:], leaving: ["again"])
    let again = try #require(one.page.forms.first { $0.buttons.contains { $0.text == "Stedet har bekræftet" } })
      .fields(pressing: "Stedet har bekræftet", typing: [:], leaving: [])
    try one.send(.post, "/outreach/visits/1/step", again)
    try one.send(.post, "/outreach/visits/1/step", again)
    let steps = try office.desk.office.desk.read { try VisitRegister.steps(of: trip.number, in: $0) }
    #expect(steps.count { $0.state == .confirmed } == 1)
    let page = try other.send(.post, "/outreach/visits/1/step", stale)
    #expect(page.status == 409)
    #expect(page.words.contains("En anden har ændret besøget imens") && page.words.contains("Du ville Vi aflyser"))
    #expect(try office.now(trip).state == .confirmed)
    try other.press("Vi aflyser", leaving: ["again"])
    #expect(try office.now(trip).state == .weCancelled)
  }

  @Test func `a visit that is cancelled may be asked for anew at once`() throws {
    let (office, team, place) = try Self.office()
    let trip = try office.give(office.trip(to: place), office.monday, 600, team)
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/visits/1")
    let page = try browser.press("Stedet aflyser")
    #expect(page.path == "/outreach/visits/2")
    #expect(try office.now(trip).state == .toRebook)
    #expect(try office.trips().last?.rebooks == trip.number)
  }

  @Test func `the calls of the week are told with whom to ring, and confirmed there`() throws {
    let (office, team, place) = try Self.office()
    var generator = SharedGenerator(desk: office.desk)
    try office.desk.people.write {
      _ = try ContactBook.keep(
        PersonDetails(name: "Lis Opdigtet", telephone: "20304050"), at: place.id, on: office.today, using: &generator,
        in: $0)
    }
    let trip = try office.give(office.trip(to: place), office.today.adding(2), 600, team)
    let browser = try office.browser(as: "otto")
    #expect(try browser.open("/outreach/calls").words.contains("Lis Opdigtet 20304050"))
    let page = try browser.press("Stedet har bekræftet: Solgaarden")
    #expect(page.path == "/outreach/calls" && page.words.contains("er bekræftet"))
    #expect(try office.now(trip).state == .confirmed)
  }

  @Test(arguments: StaffRole.allCases) func `who drives out or leads sees the visits, and nobody else`(
    role: StaffRole
  ) throws {
    let (office, _, place) = try Self.office()
    try office.trip(to: place)
    try office.account("nn", [role])
    let browser = try office.browser(as: "nn")
    let may = OutreachPages.roles.contains(role)
    for path in ["/outreach", "/outreach/requests", "/outreach/visits/1", "/outreach/places", "/outreach/plan"] {
      #expect(try browser.open(path).status == (may ? 200 : 403), "\(path)")
    }
  }

  @Test func `who has some branches sees and changes the visits of those alone, and plans for none`() throws {
    let (office, team, place) = try Self.office()
    let south = try office.place("havblik", at: 1)
    let (one, other) = (try office.trip(to: place), try office.trip(to: south))
    try office.give(one, office.monday, 600, team)
    let scope = try #require(BranchScope(branches: [office.branches[1].code]))
    try office.account("sune", [.outreach], scope: scope)
    let browser = try office.browser(as: "sune")
    let board = try browser.open("/outreach?month=\(office.monday.iso.prefix(7))")
    #expect(!board.markup.contains("Solgaarden") && board.words.contains("Havblik"))
    #expect(try !browser.open("/outreach/requests").markup.contains("Solgaarden"))
    #expect(try browser.open("/outreach/visits/\(one.number)").status == 404)
    #expect(try browser.open("/outreach/visits/\(other.number)").status == 200)
    #expect(try browser.open("/outreach/places/solgaarden").status == 404)
    #expect(try browser.open("/outreach/plan").status == 403)
    #expect(office.told.isEmpty)
  }

  @Test func `a home stands on the pages by its number and area, and nobody's name with it`() throws {
    let (office, _, _) = try Self.office()
    let area = try #require(Code<Area>("midt"))
    let id = office.desk.freshID()
    var generator = SharedGenerator(desk: office.desk)
    try office.desk.people.write {
      try HomeVisits.keep(
        PersonDetails(name: "Hemmelig Borger", telephone: "20304050", address: "Stien 3"), wayIn: nil, for: id,
        until: office.monday, on: office.today, using: &generator, in: $0)
    }
    _ = try office.desk.office.desk.write { writer in
      try BranchRegister.addArea(area, name: "Midtbyen", in: writer)
      let wish = VisitWish(
        .home(area), branch: office.branches[0].code, tasks: ["mitid-app"], residents: 1, from: office.monday,
        to: office.monday.adding(20), staff: 2)
      return try VisitRegister.add(wish, id: id, origin: .request, on: office.today, in: writer)
    }
    let browser = try office.browser(as: "otto")
    for path in ["/outreach", "/outreach/requests", "/outreach/visits/1", "/outreach/calls"] {
      let page = try browser.open(path)
      #expect(!page.markup.contains("Hemmelig") && !page.markup.contains("Stien"), "\(path)")
    }
    #expect(browser.page.status == 200)
  }

  @Test func `a visit is counted once, as entries that nothing ties to it`() throws {
    let (office, team, place) = try Self.office()
    let trip = try office.give(office.trip(to: place), office.today, 600, team)
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/visits/1")
    try browser.follow("Tæl besøget")
    #expect(try browser.press("Tæl besøget", typing: ["minutes": "mange"]).problems.count == 1)
    #expect(browser.page.element("minutes")?["value"] == "mange")
    let form = try #require(browser.page.forms.first { $0.action == "/outreach/visits/1/log" })
    let fields = try form.fields(
      pressing: "Tæl besøget", typing: ["minutes": "70", "count-0": "3", "level-0": "2"], leaving: [])
    let page = try browser.send(.post, "/outreach/visits/1/log", fields)
    #expect(page.words.contains("Besøget er talt med"))
    #expect(try browser.send(.post, "/outreach/visits/1/log", fields).status == 200)
    #expect(try office.now(trip).state == .done)
    let record = try office.desk.office.desk.read { try VisitLog.record(of: trip.number, in: $0) }
    #expect(record?.sessions == 3 && record?.minutes == 70)
    // Somebody else's form for the same visit is not counted besides.
    let other = try browser.send(
      .post, "/outreach/visits/1/log", fields.replacing("count-0", with: "9").replacing(FormEcho.field, with: "other"))
    #expect(other.status == 409 && other.words.contains("talt allerede"))
    #expect(office.told.isEmpty)
  }

  /// A visit of today that was counted: three who got help side by side.
  private static func counted() throws -> (StaffedOffice, OutreachVisit, TestBrowser) {
    let (office, team, place) = try Self.office()
    let trip = try office.give(office.trip(to: place), office.today, 600, team)
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/visits/1/log")
    try browser.press("Tæl besøget", typing: ["minutes": "70", "count-0": "3", "level-0": "2"])
    return (office, trip, browser)
  }

  private static func record(_ trip: OutreachVisit, _ office: StaffedOffice) throws -> VisitRecord? {
    try office.desk.office.desk.read { try VisitLog.record(of: trip.number, in: $0) }
  }

  @Test func `what was counted is put right on the form filled with what stands, and the log says so`() throws {
    let (office, trip, browser) = try Self.counted()
    let seen = try browser.open("/outreach/visits/1")
    #expect(seen.words.contains("Talt: 70 minutter, 3 ekspeditioner, 3 mennesker."))
    let form = try browser.follow("Ret det, der er talt")
    #expect(form.element("minutes")?["value"] == "70" && form.element("right-0")?["value"] == "3")
    #expect(form.words.contains("Loggen ved ikke, hvilket besøg en ekspedition hører til"))
    let asked = try browser.press("Gem rettelsen", typing: ["right-0": "mange"])
    #expect(asked.status == 422 && asked.problems.count == 2 && asked.element("right-0")?["value"] == "mange")
    let fields = try #require(browser.page.forms.first { $0.action == "/outreach/visits/1/correct" }).fields(
      pressing: "Gem rettelsen",
      typing: [
        "right-0": "2", "task-0": "mitid-app", "count-0": "2", "level-0": "3", "minutes": "80", "travel": "15",
        "persons": "", "follow-up": "Send pjece", "because": "wrong-level",
      ], leaving: [])
    for _ in 0..<2 {
      let page = try browser.send(.post, "/outreach/visits/1/correct", fields)
      #expect(page.words.contains("Det, der er talt, er rettet."))
    }
    let record = try #require(try Self.record(trip, office))
    #expect(record.minutes == 80 && record.travel == 15 && record.sessions == 4 && record.persons == 4)
    #expect(record.followUp == "Send pjece")
    let entries = try office.desk.office.log.entries(EntryFilter())
    #expect(entries.map(\.count).sorted() == [2, 2] && Set(entries.map(\.level)) == [.sideBySide, .penHolder])
    #expect(entries.contains { $0.revision == 1 })
    #expect(try office.audit().count { $0.act == "entry-corrected" && $0.subject == "wrong-level" } == 1)
    #expect(office.told.isEmpty)
  }

  @Test func `the second of two who correct the same sees both, and says what is right`() throws {
    let (office, trip, first) = try Self.counted()
    try office.account("oda", [.outreach])
    let second = try office.browser(as: "oda")
    for browser in [first, second] { try browser.open("/outreach/visits/1/correct") }
    #expect(
      try first.press("Gem rettelsen", typing: ["minutes": "75", "right-0": "4", "because": "slip"]).status == 200)
    let page = try second.press("Gem rettelsen", typing: ["minutes": "90", "right-0": "2", "because": "slip"])
    #expect(page.status == 409 && page.words.contains("En anden har rettet det samme imens"))
    for words in ["Står der nu: 75", "Du skrev: 90", "Står der nu: 4", "Du skrev: 2"] {
      #expect(page.words.contains(words), "\(words)")
    }
    #expect(page.element("minutes")?["value"] == "90" && page.element("right-0")?["value"] == "2")
    #expect(try Self.record(trip, office)?.minutes == 75)
    #expect(try second.press("Gem rettelsen", typing: ["minutes": "85"]).words.contains("er rettet"))
    let record = try Self.record(trip, office)
    #expect(record?.minutes == 85 && record?.sessions == 2)
  }

  @Test func `who forgets the reason undoes nothing that others wrote meanwhile`() throws {
    let (office, trip, first) = try Self.counted()
    try office.account("oda", [.outreach])
    let second = try office.browser(as: "oda")
    for browser in [first, second] { try browser.open("/outreach/visits/1/correct") }
    #expect(try first.press("Gem rettelsen", typing: ["minutes": "90", "because": "slip"]).status == 200)
    // Another visit of the month leaves sessions of the same sort.
    let team = try #require(trip.slot?.team)
    let other = try office.trip(to: office.place("birkely"))
    _ = try office.desk.office.desk.write {
      try VisitRegister.schedule(
        other.number, at: VisitSlot(day: office.today, begins: 840, team: team), because: .plan, on: office.today,
        in: $0)
    }
    try first.open("/outreach/visits/\(other.number)/log")
    #expect(
      try first.press("Tæl besøget", typing: ["minutes": "30", "count-0": "3", "level-0": "2"]).status == 200)
    #expect(try second.press("Gem rettelsen", typing: ["travel": "20"]).status == 422)
    #expect(second.page.element("minutes")?["value"] == "70" && second.page.element("right-0")?["value"] == "3")
    let page = try second.press("Gem rettelsen", typing: ["because": "slip"])
    #expect(page.status == 409 && page.words.contains("Står der nu: 90") && page.words.contains("Du skrev: 20"))
    #expect(page.words.contains("Står der nu: 6") && !page.words.contains("Du skrev: 70"))
    #expect(page.element("minutes")?["value"] == "90" && page.element("right-0")?["value"] == "6")
    #expect(try second.press("Gem rettelsen").words.contains("er rettet"))
    let count = try office.desk.office.desk.read { try VisitLog.count(of: trip.number, in: $0) }
    #expect(count.record.minutes == 90 && count.record.travel == 20 && count.record.sessions == 3)
    #expect(count.lines.map(\.text) == ["mitid-app:2=6"])
  }

  @Test func `who saves again after a conflict undoes nothing that was left alone`() throws {
    let (office, trip, first) = try Self.counted()
    try office.account("oda", [.outreach])
    let second = try office.browser(as: "oda")
    try first.open("/outreach/visits/1/correct")
    try first.press(
      "Gem rettelsen", typing: ["task-0": "mitid-app", "count-0": "2", "level-0": "3", "because": "slip"])
    for browser in [first, second] { try browser.open("/outreach/visits/1/correct") }
    #expect(second.page.element("right-0")?["value"] == "3" && second.page.element("right-1")?["value"] == "2")
    let other = try first.press(
      "Gem rettelsen", typing: ["minutes": "75", "right-0": "4", "right-1": "0", "because": "slip"])
    #expect(other.words.contains("er rettet"))
    let page = try second.press("Gem rettelsen", typing: ["travel": "20", "because": "slip"])
    #expect(page.status == 409 && page.words.contains("Står der nu: 4") && page.words.contains("Står der nu: 0"))
    #expect(page.element("right-0")?["value"] == "4" && page.element("right-1")?["value"] == "0")
    #expect(page.element("minutes")?["value"] == "75" && page.element("travel")?["value"] == "20")
    #expect(try second.press("Gem rettelsen").words.contains("er rettet"))
    let count = try office.desk.office.desk.read { try VisitLog.count(of: trip.number, in: $0) }
    #expect(count.record.minutes == 75 && count.record.travel == 20 && count.record.sessions == 4)
    #expect(count.lines.map(\.text) == ["mitid-app:2=4"])
  }

  @Test func `what was not counted cannot be corrected, nor by who does not see the visit`() throws {
    let (office, _, _) = try Self.counted()
    let other = try office.trip(to: office.place("birkely"))
    let browser = try office.browser(as: "otto")
    let page = try browser.open("/outreach/visits/\(other.number)/correct")
    #expect(page.words.contains("Besøget er ikke talt endnu"))
    try office.account("sune", [.outreach], scope: try #require(BranchScope(branches: [office.branches[1].code])))
    #expect(try office.browser(as: "sune").open("/outreach/visits/1/correct").status == 404)
    try office.account("dina", [.desk])
    #expect(try office.browser(as: "dina").open("/outreach/visits/1/correct").status == 403)
  }
}
