import Accounts
import Language
import Municipality
import Office
import Outreach
import People
import Records
import Site
import Testing

@testable import LodsWeb

/// Places and teams, kept by those who plan.
@Suite struct OutreachPlaceTests {
  private static func office() throws -> StaffedOffice {
    let office = try StaffedOffice()
    try office.account("otto", [.outreach])
    return office
  }

  private static func places(_ office: StaffedOffice) throws -> [OutreachPlace] {
    try office.desk.office.desk.read { try PlaceRegister.places(in: $0) }
  }

  @Test func `a place is added from a request, with the hours as people write them, and once`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/requests/new")
    try browser.follow("Stedet er ikke på listen endnu")
    let wrong = try browser.press(
      "Gem stedet", typing: ["name": "Solgården", "branch": "nord", "at": "12.5, 55.7", "hours": "hver dag"])
    #expect(wrong.status == 422 && wrong.problems.count == 2)
    #expect(wrong.element("at")?["value"] == "12.5, 55.7")
    let form = try #require(wrong.forms.first { $0.action == "/outreach/places/new" })
    let fields = try form.fields(
      pressing: "Gem stedet", typing: ["at": "55.7034, 12.5823", "hours": "man-fre=09:30-11:30+13:00-15:00"],
      leaving: [])
    let page = try browser.send(.post, "/outreach/places/new", fields)
    #expect(page.path == "/outreach/requests/new" && page.element("place")?["value"] == "Solgården")
    try browser.send(.post, "/outreach/places/new", fields)
    let places = try Self.places(office)
    #expect(places.count == 1 && places.first?.details.hours[.monday]?.count == 2)
  }

  @Test func `two who change a place: the second sees both and chooses`() throws {
    let office = try Self.office()
    try office.place("solgaarden")
    let (one, other) = (try office.browser(as: "otto"), try office.browser(as: "otto"))
    try one.open("/outreach/places/solgaarden/change")
    try other.open("/outreach/places/solgaarden/change")
    try one.press("Gem stedet", typing: ["minutes": "75"])
    let page = try other.press("Gem stedet", typing: ["minutes": "45"])
    #expect(page.status == 409 && page.words.contains("Stedet er ændret imens") && page.words.contains("75"))
    #expect(page.element("minutes")?["value"] == "45")
    #expect(try Self.places(office).first?.details.minutes == 75)
    try other.press("Gem stedet")
    #expect(try Self.places(office).first?.details.minutes == 45)
  }

  @Test func `a place that closes for an infection loses its visits, which go first when it opens`() throws {
    let office = try Self.office()
    let (team, place) = (try office.team("blaa"), try office.place("solgaarden"))
    let trip = try office.give(office.trip(to: place), office.monday, 600, team)
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/places/solgaarden")
    #expect(try browser.press("Luk stedet", typing: ["from": "31", "from-month": "2"]).status == 422)
    let day = office.today
    let page = try browser.press(
      "Luk stedet", typing: ["from": "\(day.day)", "from-month": "\(day.month)", "from-year": "\(day.year)"])
    #expect(page.words.contains("venter nu på en ny dag"))
    #expect(try office.now(trip).state == .toRebook && office.trips().last?.isFirst == true)
    try browser.press("Åbn igen i dag")
    #expect(try Self.places(office).first?.isOpen(on: day) == true)
  }

  @Test func `a team is off and on again, and somebody is away without a word of why`() throws {
    let office = try Self.office()
    let team = try office.team("blaa")
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/teams/blaa")
    let day = office.monday
    let page = try browser.press(
      "Gem dagene", typing: ["from": "\(day.day)", "from-month": "\(day.month)", "from-year": "\(day.year)"],
      where: { $0.action == "/outreach/teams/blaa/off" })
    #expect(page.words.contains("Udeholdet kører ikke de dage"))
    func now() throws -> OutreachTeam { try office.desk.office.desk.read { try TeamRegister.team(team.id, in: $0) } }
    #expect(try now().off == [day...day])
    let back = try #require(browser.page.root.all("button").first { $0.text.hasPrefix("Kører alligevel") }).text
    try browser.press(back)
    #expect(try now().off.isEmpty)
    try browser.press(
      "Gem dagene", typing: ["from-1": "\(day.day)", "from-1-month": "\(day.month)", "from-1-year": "\(day.year)"],
      where: { $0.action == "/outreach/teams/blaa/members/1/away" })
    let members = try office.desk.people.read { try MemberRegister.members(of: team.id, in: $0) }
    #expect(members.first?.away == [day...day])
    #expect(office.told.isEmpty)
  }
}
