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

/// A month's regular visits, a time that is promised, and what visits leave to do.
@Suite struct RegularVisitPageTests {
  private static func office() throws -> (StaffedOffice, OutreachTeam, OutreachPlace) {
    let office = try StaffedOffice()
    try office.account("otto", [.outreach])
    return (office, try office.team("blaa"), try office.place("solgaarden") { $0.every = 14 })
  }

  @Test func `what is due is seen first, is made once, and then waits for a plan`() throws {
    let (office, _, place) = try Self.office()
    let month = office.today.adding(40).firstOfMonth
    let browser = try office.browser(as: "otto")
    let address = "/outreach/regular?month=\(month.iso.prefix(7))"
    let page = try browser.open(address)
    let due = try office.desk.office.desk.read { try RegularVisits.due(in: month, on: office.today, in: $0) }
    #expect(!due.isEmpty && page.words.contains("Solgaarden") && page.words.contains("første besøg"))
    #expect(try office.trips().isEmpty)
    let bare = try browser.press("Opret \(due.count) besøg")
    #expect(
      bare.status == 422 && bare.problems == ["Vælg, hvad de steder, der ikke har haft besøg før, skal have hjælp til."]
    )
    #expect(try office.trips().isEmpty)
    let form = try #require(bare.forms.first { $0.action == "/outreach/regular" })
    let fields = try form.fields(pressing: "Opret \(due.count) besøg", typing: ["task": "mitid-app"], leaving: [])
    #expect(try browser.send(.post, "/outreach/regular", fields).words.contains("De faste besøg er oprettet"))
    #expect(try browser.send(.post, "/outreach/regular", fields).words.contains("De faste besøg er oprettet"))
    let trips = try office.trips()
    #expect(trips.count == due.count)
    #expect(trips.allSatisfy { $0.origin == .regular && $0.state == .checked && $0.wish.target == .place(place.id) })
    #expect(try browser.open(address).words.contains("Ingen faste besøg mangler"))
  }

  @Test func `a list that another has made meanwhile is shown anew, and nothing is made twice`() throws {
    let (office, _, _) = try Self.office()
    let month = office.today.adding(40).firstOfMonth
    let (one, other) = (try office.browser(as: "otto"), try office.browser(as: "otto"))
    let address = "/outreach/regular?month=\(month.iso.prefix(7))"
    let page = try one.open(address)
    try other.open(address)
    let words = try #require(page.root.all("button").first { $0.text.hasPrefix("Opret ") }).text
    try one.press(words, typing: ["task": "mitid-app"])
    let made = try office.trips().count
    let late = try other.press(words, typing: ["task": "mitid-app"])
    #expect(late.status == 409 && late.words.contains("Listen er ændret"))
    #expect(try office.trips().count == made)
  }

  @Test func `only who plans for the whole office makes them`() throws {
    let (office, _, _) = try Self.office()
    try office.account("ida", [.outreach], scope: try #require(BranchScope(branches: [office.branches[1].code])))
    #expect(try office.browser(as: "ida").open("/outreach/regular").status == 403)
  }

  @Test func `a time that is offered is one of a team that I may give it to`() throws {
    let office = try StaffedOffice()
    let scope = try #require(BranchScope(branches: [office.branches[1].code]))
    try office.account("ida", [.outreach], scope: scope)
    try office.account("otto", [.outreach])
    let (far, own) = (try office.team("blaa"), try office.team("roed", at: 1))
    let place = try office.place("solgaarden", at: 1)
    // My team has no time on the first days; the other one would.
    try office.desk.office.desk.write {
      try TeamRegister.setOff(own.id, on: office.monday...office.monday.adding(2), in: $0)
    }
    let trip = try office.trip(to: place)
    let all = try office.browser(as: "otto").open("/outreach/visits/\(trip.number)?offer=yes")
    #expect(all.root.first { $0["name"] == "team" }?["value"] == far.code.text)
    let mine = try office.browser(as: "ida")
    let page = try mine.open("/outreach/visits/\(trip.number)?offer=yes")
    #expect(page.root.first { $0["name"] == "team" }?["value"] == own.code.text)
    try mine.press("Giv stedet tiden")
    #expect(try office.now(trip).slot?.team == own.id)
  }

  @Test func `what a visit left to do is listed, and done once`() throws {
    let (office, team, place) = try Self.office()
    let trip = try office.give(office.trip(to: place), office.today, 600, team)
    var report = VisitReport(minutes: 60, lines: [HelpedLine("mitid-app", level: .sideBySide, count: 3)])
    report.followUp = "Ring om nye skærmlæsere"
    report.followUpBy = office.today.adding(-1)
    var generator = SharedGenerator(desk: office.desk)
    _ = try VisitLog.log(
      trip.number, report, on: office.today, log: office.desk.office.log, desk: office.desk.office.desk,
      people: office.desk.people, using: &generator)
    let browser = try office.browser(as: "otto")
    let page = try browser.open("/outreach/follow-up")
    #expect(page.words.contains("Ring om nye skærmlæsere") && page.words.contains("over fristen"))
    let words = try #require(page.root.all("button").first { $0.text.hasPrefix("Gjort") }).text
    let form = try #require(page.forms.first { $0.action.hasSuffix("/followed") })
    let fields = try form.fields(pressing: words, typing: [:], leaving: [])
    #expect(try browser.send(.post, form.action, fields).words.contains("Der er fulgt op."))
    #expect(try browser.send(.post, form.action, fields).words.contains("Der er ikke noget at følge op på."))
  }

  @Test func `two visits swap their days once that was seen, and a change meanwhile is told`() throws {
    let (office, team, place) = try Self.office()
    let one = try office.give(office.trip(to: place), office.monday, 600, team)
    let two = try office.give(office.trip(to: office.place("bakkely")), office.monday.adding(2), 600, team)
    let (browser, other) = (try office.browser(as: "otto"), try office.browser(as: "otto"))
    for browser in [browser, other] {
      try browser.open("/outreach/visits/\(one.number)")
      try browser.follow("Byt med et andet besøg")
    }
    #expect(try browser.press("Se byttet").status == 422)
    for browser in [browser, other] {
      let page = try browser.press("Se byttet", typing: ["other": two.number.description])
      #expect(page.status == 200 && page.words.contains("Sådan bliver det"))
    }
    #expect(try office.now(one) == one)
    #expect(try browser.press("Byt dagene").words.contains("har byttet dag"))
    #expect(try office.now(one).slot?.day == two.slot?.day && office.now(two).slot?.day == one.slot?.day)
    let late = try other.press("Byt dagene")
    #expect(late.status == 409 && late.words.contains("Intet er byttet"))
    #expect(try office.now(one).slot?.day == two.slot?.day)
  }
}
