import Accounts
import Foundation
import Language
import Municipality
import Office
import Outreach
import Records
import Site
import Synchronization
import Testing

@testable import LodsWeb

/// Visits moved by hand, and plans made aside.
@Suite struct OutreachPlanTests {
  private static func office(
    aside: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void = { $0() }
  ) throws -> (StaffedOffice, OutreachTeam, OutreachPlace) {
    let office = try StaffedOffice(aside: aside)
    try office.account("otto", [.outreach])
    return (office, try office.team("blaa"), try office.place("solgaarden"))
  }

  private static func fields(_ trip: OutreachVisit, _ day: Day, _ act: String, _ browser: TestBrowser) throws
    -> FormFields
  {
    let seal = try #require(browser.page.root.first { $0["name"] == FormSeal.field }?["value"])
    return FormFields([
      .init("day", day.iso), .init("team", "blaa"), .init("seen", trip.mark), .init("do", act),
      .init(FormSeal.field, seal),
    ])
  }

  @Test func `the board's script is told what stands where, and a day that does not hold is refused with why`() throws {
    let (office, team, place) = try Self.office()
    let trip = try office.give(office.trip(to: place), office.monday, 600, team)
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach?month=\(office.monday.iso.prefix(7))")
    let tuesday = office.monday.adding(1)
    let (look, move) = (
      try Self.fields(trip, tuesday, "try", browser), try Self.fields(trip, tuesday, "save", browser)
    )
    let sunday = try Self.fields(trip, office.monday.adding(6), "save", browser)
    browser.headers["accept"] = "application/json"
    #expect(try browser.send(.post, "/outreach/visits/1/move", look).markup.contains("Det passer: tirsdag"))
    #expect(try office.now(trip).slot?.day == office.monday)
    let refused = try browser.send(.post, "/outreach/visits/1/move", sunday)
    #expect(refused.status == 422 && refused.markup.contains("doesNotFit"))
    let moved = try browser.send(.post, "/outreach/visits/1/move", move)
    #expect(moved.status == 200 && moved.markup.contains("\"day\":\"\(tuesday.iso)\""))
    let now = try office.now(trip)
    #expect(now.slot?.day == tuesday && now.isPinned)
    // What was sent before the other change is a conflict, not a second change.
    let late = try browser.send(.post, "/outreach/visits/1/move", sunday)
    #expect(late.status == 409 && late.markup.contains("changed"))
    #expect(try office.now(trip) == now)
  }

  @Test func `two who move the same visit: the second sees both and chooses`() throws {
    let (office, team, place) = try Self.office()
    let trip = try office.give(office.trip(to: place), office.monday, 600, team)
    let (one, other) = (try office.browser(as: "otto"), try office.browser(as: "otto"))
    try one.open("/outreach/visits/1/move")
    try other.open("/outreach/visits/1/move")
    let tuesday = office.monday.adding(1)
    try one.press("Flyt", typing: ["day": "\(tuesday.day)", "day-month": "\(tuesday.month)", "at": ""])
    #expect(one.page.words.contains("Besøget er flyttet og låst"))
    let wednesday = office.monday.adding(2)
    let page = try other.press(
      "Flyt", typing: ["day": "\(wednesday.day)", "day-month": "\(wednesday.month)", "at": ""])
    #expect(page.status == 409)
    #expect(page.words.contains("Står der nu tirsdag") && page.words.contains("Du ville onsdag"))
    #expect(try office.now(trip).slot?.day == tuesday)
    try other.press("Flyt")
    #expect(try office.now(trip).slot?.day == wednesday)
  }

  @Test func `a day against the wish is asked about, and taken where it is agreed`() throws {
    let (office, team, place) = try Self.office()
    let trip = try office.give(office.trip(to: place), office.monday, 600, team)
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/visits/1/move")
    let early = office.monday.adding(-3)
    let page = try browser.press(
      "Flyt", typing: ["day": "\(early.day)", "day-month": "\(early.month)", "day-year": "\(early.year)", "at": ""])
    #expect(page.status == 422 && page.problems.count == 1)
    #expect(try office.now(trip).slot?.day == office.monday)
    try browser.press("Flyt", typing: ["agreed": "yes"])
    #expect(try office.now(trip).slot?.day == early)
  }

  @Test func `a day that is none, a time that is none and a team that is not there are told, and nothing moves`() throws
  {
    let (office, team, place) = try Self.office()
    let trip = try office.give(office.trip(to: place), office.monday, 600, team)
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/visits/1/move")
    let page = try browser.press("Flyt", typing: ["day": "31", "day-month": "2", "at": "25.00"])
    #expect(page.status == 422 && page.problems.count == 2)
    #expect(page.element("at")?["value"] == "25.00" && page.element("day")?["value"] == "31")
    let past = try browser.press("Flyt", typing: ["day": "1", "day-month": "1", "day-year": "2026", "at": ""])
    #expect(past.status == 422)
    #expect(try browser.open("/outreach/visits/77/move").status == 404)
    #expect(try office.now(trip).slot?.begins == 600)
    #expect(office.told.isEmpty)
  }

  @Test func `an account with some branches takes the time of no other branch's team`() throws {
    let (office, _, _) = try Self.office()
    try office.team("roed", at: 1)
    let place = try office.place("syd-hjem", at: 1)
    let trip = try office.trip(to: place)
    try office.account("sune", [.outreach], scope: try #require(BranchScope(branches: [office.branches[1].code])))
    let browser = try office.browser(as: "sune")
    let form = try browser.open("/outreach/visits/\(trip.number)/move")
    #expect(!form.words.contains("Blaa") && form.words.contains("Roed"))
    let move = try Self.fields(trip, office.monday, "save", browser)
    let refused = try browser.send(.post, "/outreach/visits/\(trip.number)/move", move)
    #expect(refused.status == 422 && refused.problems == [TripPhrase.notMyTeam(in: .da)])
    let take = move.replacing("at", with: "600")
    let untaken = try browser.send(.post, "/outreach/visits/\(trip.number)/take", take)
    #expect(untaken.status == 422 && untaken.problems == [TripPhrase.notMyTeam(in: .da)])
    #expect(try office.now(trip).slot == nil)
    try browser.open("/outreach/places/syd-hjem/change")
    let change = try #require(browser.page.forms.first { $0.action == "/outreach/places/syd-hjem/change" })
    let kept = try browser.send(.post, change.action, change.standing.replacing("team", with: "blaa"))
    #expect(kept.status == 422 && kept.problems == [TripPhrase.notMyTeam(in: .da)])
    let own = try browser.send(
      .post, "/outreach/visits/\(trip.number)/move", move.replacing("team", with: "roed"))
    #expect(own.status == 200)
    #expect(try office.now(trip).slot?.day == office.monday)
  }

  /// What runs aside only when a test says so.
  private final class Later: Sendable {
    let jobs = Mutex<[@Sendable () -> Void]>([])
    func run() {
      for job in jobs.withLock({ jobs in
        defer { jobs = [] }; return jobs
      }) { job() }
    }
  }

  @Test func `a plan runs aside, is stopped, is seen as differences and taken; a second one waits for it`() throws {
    let later = Later()
    let (office, _, place) = try Self.office(aside: { job in later.jobs.withLock { $0.append(job) } })
    try office.account("lone", [.manager])
    let trip = try office.trip(to: place)
    // Nobody takes visits there: no plan has a day for it.
    let shut = try office.place("uden-tider") { $0.hours = [:] }
    try office.trip(to: shut)
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/plan?month=\(office.monday.iso.prefix(7))")
    let running = try browser.press("Læg en plan")
    #expect(running.words.contains("Lods søger efter en plan") && running.words.contains("Begyndt af Otto"))
    #expect(running.markup.contains("<noscript><meta http-equiv=\"refresh\""))
    let other = try office.browser(as: "lone")
    let seen = try other.open("/outreach/plan")
    #expect(seen.words.contains("Begyndt af Otto") && !seen.hasButton("Læg en plan"))
    let seal = try #require(seen.root.first { $0["name"] == FormSeal.field }?["value"])
    let next = office.monday.adding(31).firstOfMonth.iso.prefix(7)
    let busy = try other.send(
      .post, "/outreach/plan", FormFields([.init("month", String(next)), .init(FormSeal.field, seal)]))
    #expect(busy.status == 409 && busy.words.contains("Der er allerede en plan i gang"))

    try browser.press("Stop, og vis den bedste")
    later.run()
    let ready = try browser.open("/outreach/plan")
    #expect(ready.words.contains("Søgningen blev stoppet"))
    #expect(ready.words.contains("Solgaarden") && ready.words.contains("Ventede på en dag"))
    let unserved = try #require(ready.root.all("ul").first { $0["class"] == "findings" })
    #expect(unserved.text.contains("Uden-Tider"))
    #expect(try office.now(trip).slot == nil)
    try other.open("/outreach/plan")
    let stale = try #require(other.page.forms.first { $0.buttons.contains { $0.text == "Kassér planen" } })
      .fields(pressing: "Kassér planen", typing: [:], leaving: [])
    let taken = try browser.press("Brug planen")
    #expect(taken.path == "/outreach" && taken.words.contains("Planen er taget i brug"))
    #expect(try office.now(trip).slot != nil && office.now(trip).state == .planned)
    let late = try other.send(.post, "/outreach/plan/answer", stale)
    #expect(late.status == 409 && late.words.contains("en anden har svaret på den"))
    #expect(try office.now(trip).slot != nil)
    #expect(office.told.isEmpty)
  }

  @Test func `what somebody changes while a plan waits is left as it is, and that is said`() throws {
    let later = Later()
    let (office, team, place) = try Self.office(aside: { job in later.jobs.withLock { $0.append(job) } })
    let trip = try office.trip(to: place)
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/plan?month=\(office.monday.iso.prefix(7))")
    try browser.press("Læg en plan")
    try browser.press("Stop, og vis den bedste")
    later.run()
    try office.give(trip, office.monday.adding(8), 800, team)
    try browser.open("/outreach/plan")
    let page = try browser.press("Brug planen")
    #expect(page.words.contains("nogle besøg blev stående"))
    #expect(try office.now(trip).slot?.begins == 800)
  }

  @Test func `a team that is ill: the day is planned again with the fewest calls, and the team is off`() throws {
    let (office, team, place) = try Self.office()
    let other = try office.team("gul")
    let trip = try office.give(office.trip(to: place), office.monday, 600, team)
    let browser = try office.browser(as: "otto")
    let day = try browser.open("/outreach/days/\(office.monday.iso)")
    #expect(day.status == 200 && day.markup.contains("<svg"))
    #expect(try browser.press("Planlæg dagen om").status == 422)
    let page = try browser.press("Planlæg dagen om", typing: ["without": "blaa"])
    #expect(page.path == "/outreach/plan" && page.words.contains("Udeholdet kører ikke den dag"))
    try browser.press("Brug planen")
    let now = try office.now(trip)
    #expect(now.slot?.team == other.id && now.slot?.day == office.monday)
    let off = try office.desk.office.desk.read { try TeamRegister.team(team.id, in: $0).off }
    #expect(off == [office.monday...office.monday])
  }

  @Test func `the papers of a day are pages whose style comes from an address of its own`() throws {
    let (office, team, place) = try Self.office()
    try office.give(office.trip(to: place), office.monday, 600, team)
    let browser = try office.browser(as: "otto")
    let month = String(office.monday.iso.prefix(7))
    let papers = ["routes", "kit", "forms"].map { "/outreach/days/\(office.monday.iso)/\($0)" }
    for path in papers + ["/outreach/visits/1/prep", "/outreach/visits/1/form", "/outreach/board?month=\(month)"] {
      let paper = try browser.open(path)
      // What is packed is told by the team, all else by the place.
      let told = path.hasSuffix("kit") ? "Blaa" : "Solgaarden"
      #expect(paper.status == 200 && paper.markup.contains(told), "\(path)")
      #expect(!paper.markup.contains("<style") && paper.markup.contains("Tilbage</a>"), "\(path)")
      let address = try #require(paper.markup.firstMatch(of: /href="(\/assets\/[0-9a-f]+\/paper\.css)"/), "\(path)").1
      #expect(try browser.open(String(address)).markup.contains("@page"), "\(path)")
    }
    let calendar = try browser.open("/outreach/calendar?team=blaa")
    #expect(calendar.markup.hasPrefix("BEGIN:VCALENDAR") && calendar.markup.contains("Solgaarden"))
  }
}
