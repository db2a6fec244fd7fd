import Accounts
import Language
import Municipality
import Office
import Outreach
import People
import Records
import Routing
import Site
import Testing

@testable import LodsWeb

/// Visits to somebody's home: taken from a call, with a name on two pages alone, and forgotten.
@Suite struct HomeVisitPageTests {
  private static let name = "Opdigtet Borgersen"

  private static func office() throws -> StaffedOffice {
    let office = try StaffedOffice()
    try office.account("otto", [.outreach])
    _ = try office.team("blaa")
    try office.desk.office.desk.write { writer in
      let code = try #require(Code<Area>("syd"))
      try BranchRegister.addArea(code, name: "Syd", in: writer)
      try PointBook.put(#require(GeoPoint(latitude: 55.71, longitude: 12.52)), area: code, in: writer)
    }
    return office
  }

  private static let typed: KeyValuePairs = [
    "name": name, "telephone": "20304050", "address": "Prøvevej 7", "way-in": "Dørtelefonen til højre",
    "area": "syd", "task": "mitid-app",
  ]

  /// A request, with a day where it is taken.
  @discardableResult
  private static func request(_ browser: TestBrowser, _ office: StaffedOffice) throws -> TestPage {
    try browser.open("/outreach/homes/new")
    return try browser.press("Gem ønsket", typing: typed)
  }

  private static func known(_ office: StaffedOffice) throws -> Int {
    try office.desk.people.read { try PersonRegister.find(name, in: $0) }.count
  }

  @Test func `a call becomes a home visit with a time said back, and its page names nobody`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "otto")
    let page = try Self.request(browser, office)
    #expect(page.status == 200 && page.path == "/outreach/visits/1")
    #expect(page.words.contains("Sig i telefonen: »Vi kommer hjem til dig "))
    #expect(!page.words.contains("Borgersen") && !page.words.contains("Prøvevej") && !page.words.contains("20304050"))
    try browser.press("Giv borgeren tiden")
    let trip = try #require(try office.trips().first)
    #expect(trip.isHome && trip.isPinned && trip.wish.staff == 2 && trip.wish.residents == 1)
    for path in ["/outreach/homes", "/outreach/requests", "/outreach?month=\(office.monday.iso.prefix(7))"] {
      let list = try browser.open(path)
      #expect(list.words.contains("Hjemmebesøg 1, Syd"), "\(path)")
      #expect(!list.words.contains("Borgersen") && !list.words.contains("Prøvevej"), "\(path)")
    }
    #expect(office.told.isEmpty)
  }

  @Test func `a form sent twice is one visit and one person`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "otto")
    let form = try #require(
      try browser.open("/outreach/homes/new").forms.first { $0.action == "/outreach/homes/new" })
    let fields = try form.fields(
      pressing: "Gem ønsket",
      typing: Self.typed, leaving: [])
    try browser.send(.post, "/outreach/homes/new", fields)
    try browser.send(.post, "/outreach/homes/new", fields)
    #expect(try office.trips().count == 1)
    #expect(try Self.known(office) == 1)
  }

  @Test func `what is missing is said at once, what was typed stays, and nothing is kept`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "otto")
    try browser.open("/outreach/homes/new")
    let page = try browser.press("Gem ønsket", typing: ["name": Self.name, "minutes": "2"])
    #expect(page.status == 422 && page.element("name")?["value"] == Self.name)
    #expect(Set(page.problems).isSuperset(of: ["Skriv adressen, som udeholdet skal køre til."]))
    #expect(page.problems.contains("Vælg det område, borgeren bor i."))
    #expect(page.problems.contains { $0.contains("telefonnummer") })
    #expect(try office.trips().isEmpty)
    #expect(try Self.known(office) == 0)
  }

  @Test func `whoever looks at name and address is noted, and others do not see them`() throws {
    let office = try Self.office()
    try office.account("anna", [.administrator])
    let browser = try office.browser(as: "otto")
    try Self.request(browser, office)
    try browser.press("Giv borgeren tiden")
    func seen() throws -> Int {
      try office.desk.people.read { try AuditTrail.rows(in: $0) }.count { $0.act == "person-seen" }
    }
    let before = try seen()
    let page = try browser.open("/outreach/visits/1/home")
    #expect(page.words.contains(Self.name) && page.words.contains("Prøvevej 7") && page.words.contains("Dørtelefonen"))
    #expect(try seen() == before + 1)
    let sheet = try browser.open("/outreach/visits/1/home/sheet")
    #expect(sheet.markup.contains(Self.name) && sheet.markup.contains("Prøvevej 7"))
    #expect(try seen() == before + 2)
    let other = try office.browser(as: "anna")
    #expect(try other.open("/outreach/visits/1/home").status == 403)
    #expect(try !other.open("/outreach/visits/1").words.contains("Se navn og adresse"))
  }

  @Test func `a visit of a branch that is not mine is not there`() throws {
    let office = try Self.office()
    try office.account("ida", [.outreach], scope: try #require(BranchScope(branches: [office.branches[1].code])))
    try Self.request(try office.browser(as: "otto"), office)
    let browser = try office.browser(as: "ida")
    #expect(try browser.open("/outreach/visits/1/home").status == 404)
    #expect(try !browser.open("/outreach/homes").words.contains("Hjemmebesøg 1"))
  }

  @Test func `a cancelled visit forgets whom it went to, and so does erasing at once`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "otto")
    try Self.request(browser, office)
    try browser.open("/outreach/visits/1/home")
    #expect(try browser.press("Slet navn og adresse nu").status == 422)
    #expect(try Self.known(office) == 1)
    let page = try browser.press("Slet navn og adresse nu", typing: ["sure": "yes"])
    #expect(page.words.contains("Navn og adresse er slettet"))
    #expect(try Self.known(office) == 0)
    #expect(try office.trips().first?.state == .closed)
    try Self.request(browser, office)
    #expect(try Self.known(office) == 1)
    try browser.press("Giv borgeren tiden")
    try browser.press("Vi aflyser", leaving: ["again"])
    #expect(try Self.known(office) == 0)
    #expect(try office.trips().last?.slot == nil)
  }
}
