import Accounts
import Language
import Municipality
import Office
import Records
import Site
import Statistics
import Testing

@testable import LodsWeb

/// What stands out in the log, on its own page and on the first one.
@Suite struct AlertPageTests {
  /// An office with a rise at nord.
  static func office(weeks: Int = 40, rises: Bool = true) throws -> StaffedOffice {
    let office = try StaffedOffice()
    try office.logWeeks(weeks, rises: rises)
    return office
  }

  /// The alerts of a part of the page.
  static func alerts(_ page: TestPage, under part: String) -> [String] {
    page.root.all("section").first { $0["aria-labelledby"] == part + "-title" }?.all("li").map(\.text) ?? []
  }

  @Test func `a change stands on the page with what to do, and shortly on the first page with a link to it`() throws {
    let office = try Self.office()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    let page = try browser.open("/alerts")
    #expect(page.status == 200)
    #expect(page.heading == "Varslinger")
    #expect(page.words.contains("Hele kontoret · til og med uge 46 2026, gennemgået i dag kl. 11.00"))
    let book = try AlertBook(of: office.desk.office.desk, on: office.desk.office.clock.today)
    #expect(book.alerts.contains { $0.isChange && $0.kind == .rise && $0.task != nil })
    let changes = Self.alerts(page, under: "changes")
    #expect(changes.count == book.alerts.count(where: \.isChange))
    let rise = try #require(changes.first { $0.contains("MitID: første gang i appen: ") })
    #expect(rise.hasPrefix("Stigning: ") && rise.contains("Spørg personalet") && rise.contains("Skriv årsagen"))
    #expect(page.words.contains("talrækker er set efter"))
    // The office of a test has no hours.
    #expect(Self.alerts(page, under: "unsure").contains { $0.contains("Bemandingen er ikke sat") })

    let start = try browser.open("/")
    let told = try #require(start.element("changes"))
    #expect(told.text.hasPrefix("Det har ændret sig"))
    #expect(told.all("li").count == min(changes.count, StartChanges.told))
    let link = try #require(told.all("li").first?.all("a").first?["href"])
    #expect(link.hasPrefix("/alerts#alert-"))
    #expect(page.element(String(link.split(separator: "#")[1])) != nil)
    #expect(
      page.root.all("nav").first { $0["class"] == "subpages" }?.all("a").contains { $0["href"] == "/alerts" } == true)
    #expect(office.told.isEmpty)
  }

  @Test func `more than three changes are counted`() throws {
    let office = try Self.office()
    // Days of which each is an outage of its own.
    for week in 3...6 { try office.logOutage(30, on: office.newestWeek.adding(-7 * week + 1)) }
    try office.account("lone", [.manager])
    let start = try office.browser(as: "lone").open("/")
    let lines = try #require(start.element("changes")).all("li").map(\.text)
    let book = try AlertBook(of: office.desk.office.desk, on: office.desk.office.clock.today)
    let all = book.alerts.count(where: \.isChange)
    #expect(all > StartChanges.told)
    #expect(lines.count == StartChanges.told + 1)
    #expect(lines.last == "og \(all - StartChanges.told) flere")
    #expect(lines.first?.hasPrefix("Nedbrud: ") == true)
  }

  @Test func `where nothing changed, one quiet line says so, and a young log says what it cannot tell`() throws {
    let quiet = try Self.office(rises: false)
    try quiet.account("lone", [.manager])
    let browser = try quiet.browser(as: "lone")
    let start = try browser.open("/")
    #expect(start.element("changes")?.tag == "p")
    #expect(start.words.contains("gennemgået i dag kl. 11.00: ingen ændringer"))
    #expect(try browser.open("/alerts").words.contains("Der er ingen ændringer"))

    let young = try StaffedOffice()
    try young.account("lone", [.manager])
    let other = try young.browser(as: "lone")
    #expect(try other.open("/").element("changes") == nil)
    #expect(try other.open("/alerts").words.contains("Loggen er for kort til at sige noget om stigninger"))
  }

  @Test(arguments: StaffRole.allCases) func `each role that sees figures sees them`(role: StaffRole) throws {
    let office = try Self.office()
    try office.account("nn", [role])
    let browser = try office.browser(as: "nn")
    #expect(try browser.open("/").element("changes") != nil)
    let page = try browser.open("/alerts")
    #expect(!Self.alerts(page, under: "changes").isEmpty)
    let keeps = [StaffRole.manager, .administrator].contains(role)
    #expect(page.root.all("a").contains { $0["href"]?.hasPrefix("/alerts/note") == true } == keeps)
    #expect(page.words.contains("Kender I årsagen, så sig det til en leder") == !keeps)
    #expect(try browser.open("/alerts/note").status == (keeps ? 200 : 403))
  }

  @Test func `neither nobody nor a device sees any, and a device's page is none the slower`() throws {
    let office = try StaffedOffice(aside: { _ in Issue.record("the log is looked over for nobody") })
    #expect(try office.browser().open("/alerts").path == "/sign-in")
    let device = try office.device()
    #expect(try device.open("/alerts").status == 403)
    #expect(try device.open("/log").status == 200)
    #expect(try device.open("/").path == "/log")
  }

  @Test func `who has some branches sees those alone`() throws {
    let office = try Self.office()
    let (nord, syd) = (office.branches[0].code, office.branches[1].code)
    try office.account("nora", [.manager], scope: try #require(BranchScope(branches: [nord])))
    try office.account("sune", [.manager], scope: try #require(BranchScope(branches: [syd])))
    let nora = try office.browser(as: "nora")
    let page = try nora.open("/alerts")
    #expect(page.words.contains("Nordbiblioteket · til og med"))
    #expect(!Self.alerts(page, under: "changes").isEmpty)
    #expect(!page.markup.contains("Sydbiblioteket"))
    // A cause holds for the whole office, so who keeps a part of it writes none.
    #expect(!page.root.all("a").contains { $0["href"]?.hasPrefix("/alerts/note") == true })
    #expect(try nora.open("/alerts/note").status == 403)
    #expect(try nora.open("/alerts?branch=syd").status == 404)
    #expect(try nora.open("/alerts?branch=vest").status == 404)
    let link = try nora.open("/").element("changes")?.all("a").first?["href"]
    #expect(link?.hasPrefix("/alerts?branch=nord#") == true)

    let sune = try office.browser(as: "sune")
    #expect(Self.alerts(try sune.open("/alerts"), under: "changes") == [])
    #expect(try sune.open("/").words.contains("Sydbiblioteket, gennemgået"))
  }

  @Test func `an account whose branches are gone sees nothing, and nothing is looked over for it`() throws {
    let office = try StaffedOffice(aside: { _ in Issue.record("looked over") })
    let gone = try #require(Code<Branch>("vest"))
    try office.account("lone", [.manager], scope: try #require(BranchScope(branches: [gone])))
    let browser = try office.browser(as: "lone")
    let page = try browser.open("/alerts")
    #expect(page.words.contains("Bed en administrator"))
    #expect(page.element("changes-title") == nil)
    #expect(try browser.open("/").element("changes") == nil)
  }

  @Test func `the first page waits for no look, and tells of it once it is over`() throws {
    let held = Held()
    let office = try StaffedOffice(aside: { held.add($0) })
    try office.logWeeks(40)
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    #expect(try browser.open("/").words.contains("Loggen bliver gennemgået for ændringer lige nu."))
    #expect(try browser.open("/").element("changes")?.tag == "p")
    #expect(held.count == 1)
    held.run()
    #expect(try browser.open("/").words.contains("Det har ændret sig"))
    // Old, it is told with its time, while the next look is under way.
    office.wait(AlertMemo.seconds + 60)
    #expect(try browser.open("/").words.contains("gennemgået i dag kl. 11.00"))
    #expect(held.count == 1)
    held.run()
    #expect(try browser.open("/").words.contains("gennemgået i dag kl. 11.16"))
  }

  @Test func `a day that is closed in the calendar has the log looked over anew`() throws {
    let office = try Self.office()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    try browser.open("/alerts")
    office.wait(120)
    #expect(try browser.open("/alerts").words.contains("kl. 11.00"))
    try browser.open("/branches/nord")
    try browser.press(
      "Luk dagen", typing: ["day": "10", "day-month": "11", "day-year": "2026", "name": "Personalemøde"])
    #expect(try browser.open("/alerts").words.contains("kl. 11.02"))
  }

  @Test(arguments: LanguageCode.allCases) func `reads in every language`(language: LanguageCode) throws {
    let office = try Self.office()
    try office.account("lone", [.manager], language: language)
    let browser = office.browser()
    browser.headers["accept-language"] = "da"
    try browser.open("/sign-in")
    try browser.press("Log ind", typing: ["name": "lone", "password": StaffedOffice.password])
    for path in ["/alerts", "/alerts/note", "/"] {
      let page = try browser.open(path)
      #expect(page.markup.contains("<html lang=\"\(language.rawValue)\">"))
      #expect(!page.words.contains("{"), "\(path)")
    }
    #expect(try browser.open("/alerts").heading == AlertPagePhrase.title(in: language))
  }
}
