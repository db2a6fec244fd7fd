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

/// Teams and who is on them, kept on the web.
@Suite struct TeamPageTests {
  private static func office() throws -> StaffedOffice {
    let office = try StaffedOffice()
    try office.account("otto", [.outreach])
    return office
  }

  private static func teams(_ office: StaffedOffice) throws -> [OutreachTeam] {
    try office.desk.office.desk.read { try TeamRegister.teams(in: $0) }
  }

  private static func members(_ office: StaffedOffice) throws -> [TeamMember] {
    try office.desk.people.read { try MemberRegister.members(in: $0) }
  }

  @Test func `a team is added once, with its hours as people write them, and what is wrong is said`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/teams")
    try browser.follow("Nyt udehold")
    let wrong = try browser.press(
      "Gem udeholdet", typing: ["hours": "man=8:00-10:00+11:00-12:00", "lunch": "500", "lunch-from": "sent"])
    #expect(wrong.status == 422 && wrong.problems.count == 4)
    #expect(wrong.element("lunch")?["value"] == "500")
    let form = try #require(wrong.forms.first { $0.action == "/outreach/teams/new" })
    let fields = try form.fields(
      pressing: "Gem udeholdet",
      typing: ["name": "Blåt udehold", "hours": "man-fre=8:00-15:30", "lunch": "30", "lunch-from": "11.00"], leaving: []
    )
    let page = try browser.send(.post, "/outreach/teams/new", fields)
    #expect(page.words.contains("Udeholdet er oprettet") && page.words.contains("Blåt udehold"))
    try browser.send(.post, "/outreach/teams/new", fields)
    let teams = try Self.teams(office)
    #expect(teams.count == 1 && teams[0].details.hours.count == 5 && teams[0].details.lunch == 30)
  }

  @Test func `two who change a team: the second sees both and chooses`() throws {
    let office = try Self.office()
    try office.team("blaa")
    let (one, other) = (try office.browser(as: "otto"), try office.browser(as: "otto"))
    try one.open("/outreach/teams/blaa/change")
    try other.open("/outreach/teams/blaa/change")
    #expect(try one.press("Gem udeholdet", typing: ["longest": "400"]).words.contains("Udeholdet er rettet"))
    let page = try other.press("Gem udeholdet", typing: ["longest": "300"])
    #expect(page.status == 409 && page.words.contains("ændret imens") && page.words.contains("400"))
    #expect(page.element("longest")?["value"] == "300")
    #expect(try Self.teams(office)[0].details.longest == 400)
    try other.press("Gem udeholdet")
    #expect(try Self.teams(office)[0].details.longest == 300)
  }

  @Test func `somebody is put on a team once, is changed, moved, leaves and stays`() throws {
    let office = try Self.office()
    try office.team("blaa")
    try office.team("roed")
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/teams/blaa")
    try browser.follow("Ny medarbejder")
    #expect(try browser.press("Gem medarbejderen", typing: ["name": "Opdigtet Tredje"]).status == 422)
    let form = try #require(browser.page.forms.first { $0.action == "/outreach/teams/blaa/members/new" })
    let fields = try form.fields(
      pressing: "Gem medarbejderen", typing: ["telephone": "20304051", "skill": "registration", "speaks": "pl"],
      leaving: [])
    #expect(try browser.send(.post, "/outreach/teams/blaa/members/new", fields).words.contains("Opdigtet Tredje"))
    try browser.send(.post, "/outreach/teams/blaa/members/new", fields)
    let made = try #require(try Self.members(office).last)
    #expect(try Self.members(office).count == 5)
    #expect(made.skills.choices == [.registration] && made.languages.choices.map(\.code) == ["pl"])
    let address = "/outreach/teams/blaa/members/\(made.id)"
    let other = try office.browser(as: "otto")
    try other.open(address)
    try browser.open(address)
    try browser.press("Gem medarbejderen", typing: ["skill": "devices"])
    #expect(try Self.members(office).last?.skills.choices == [.devices])
    let late = try other.press("Gem medarbejderen", typing: ["skill": "sign"])
    #expect(late.status == 409 && late.words.contains("Retter fejl på enheder"))
    #expect(try Self.members(office).last?.skills.choices == [.devices])
    try browser.open(address)
    let day = office.monday
    try browser.press(
      "Forlader udeholdet", typing: ["last": "\(day.day)", "last-month": "\(day.month)", "last-year": "\(day.year)"])
    #expect(try Self.members(office).last?.closed == day)
    try browser.open(address)
    try browser.press("Bliver på udeholdet")
    #expect(try Self.members(office).last?.closed == nil)
    try browser.open(address)
    try browser.press("Gem medarbejderen", typing: ["team": "roed"])
    #expect(try Self.members(office).last?.team == Self.teams(office)[1].id)
    #expect(office.told.isEmpty)
  }

  @Test func `a team ends and is taken up again, and those of other branches are not there`() throws {
    let office = try Self.office()
    try office.team("blaa")
    try office.account("ida", [.outreach], scope: try #require(BranchScope(branches: [office.branches[1].code])))
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/teams/blaa")
    try browser.press("Udeholdet stopper i dag")
    #expect(try Self.teams(office)[0].closed == office.today)
    try browser.press("Tag udeholdet op igen")
    #expect(try Self.teams(office)[0].closed == nil)
    let other = try office.browser(as: "ida")
    for path in ["change", "members/new", "members/1"] {
      #expect(try other.open("/outreach/teams/blaa/\(path)").status == 404, "\(path)")
    }
  }
}
