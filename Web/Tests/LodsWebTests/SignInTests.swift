import Accounts
import Records
import Site
import Synchronization
import Testing

@testable import LodsWeb

@Suite("Signing in")
struct SignInTests {
  @Test func `a colleague signs in and out`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    #expect(browser.page.status == 200)
    #expect(browser.page.path == "/")
    #expect(browser.cookie(.session) != nil)
    try browser.press("Log ud") { $0.element["id"] == nil }
    #expect(browser.page.path == "/sign-in")
    #expect(browser.cookie(.session) == nil)
    #expect(office.told == [])
  }

  @Test func `a machine is paired and needs nobody to sign in`() throws {
    let office = try StaffedOffice()
    let browser = try office.device()
    #expect(browser.page.path == "/log")
    #expect(browser.cookie(.device) != nil)
  }

  private static let inviting: KeyValuePairs = [
    "name": "Sille Skranke", "user-name": "sille", "role": "desk", "reach": "all", "language": "da",
  ]

  /// A machine of a desk at which an administrator has signed in.
  private static func signedInDevice(_ office: StaffedOffice) throws -> TestBrowser {
    try office.account("aksel", [.administrator])
    let browser = try office.device()
    try browser.follow("Log ind")
    try browser.press("Log ind", typing: ["name": "aksel", "password": StaffedOffice.password])
    return browser
  }

  @Test func `at a desk's machine people find the way to the sign-in on every page, and back to what they asked for`()
    throws
  {
    let office = try StaffedOffice()
    let browser = try Self.signedInDevice(office)
    #expect(browser.page.path == "/log", "the page from which the way led")
    try browser.press("Log ud") { $0.element["id"] == nil }
    try browser.open("/log")
    let ways = browser.page.root.all("a").filter { $0["href"]?.hasPrefix("/sign-in?to=") == true }
    #expect(ways.map(\.text) == ["Log ind"])
    // What is not a machine's leads there at once.
    try browser.open("/accounts")
    #expect(browser.page.status == 403)
    #expect(browser.page.words.contains("Maskinen er en skranke og kan kun registrere hjælp."))
    #expect(!browser.page.words.contains("rollen"))
    #expect(!browser.page.words.contains("Gør denne maskine til en skranke"))
    try browser.press("Log ind", typing: ["name": "aksel", "password": StaffedOffice.password])
    #expect(browser.page.path == "/accounts")
    #expect(office.told == [])
  }

  @Test func `a form whose sign-in ended at a desk's machine waits behind the sign-in as anywhere else`() throws {
    let office = try StaffedOffice()
    let browser = try Self.signedInDevice(office)
    try browser.open("/accounts/new")
    office.wait(Double(office.desk.terms.idle))
    try browser.press("Opret og lav et link", typing: Self.inviting)
    #expect(browser.page.status == 401)
    #expect(browser.page.words.contains("Det, du havde skrevet, venter her."))
    #expect(try office.accounts().count == 1)
    try browser.press("Log ind", typing: ["name": "aksel", "password": StaffedOffice.password])
    try browser.press("Send det nu")
    #expect(browser.page.heading == "Giv linket videre")
    #expect(try office.accounts().last?.signInName == "sille")

    // Also where the browser has forgotten the cookie, as after it was closed.
    try browser.open("/accounts/new")
    browser.plant(.session, nil)
    let form = try #require(browser.page.forms.first { $0.action == "/accounts/new" })
    let fields = try form.fields(pressing: "Opret og lav et link", typing: ["name": "Bo Berg"], leaving: [])
    try browser.send(.post, "/accounts/new", fields)
    #expect(browser.page.status == 403)
    #expect(browser.page.words.contains("Det, du havde skrevet, venter her."))
    // A machine that only looks is led to the sign-in.
    office.wait(Double(office.desk.terms.idle))
    #expect(try browser.open("/accounts").path == "/accounts")
  }

  @Test func `the page to sign in keeps the form that waits, whatever becomes of the sign-in`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/new")
    office.wait(Double(office.desk.terms.idle))
    try admin.press("Opret og lav et link", typing: Self.inviting)
    let form = try #require(admin.page.forms.first { $0.action == "/sign-in" })
    let fields = try form.fields(pressing: "Log ind", typing: ["name": "aksel", "password": "guess"], leaving: [])
    let cookies = admin.cookies
    let second = Mutex<(status: Int, carried: String?, name: String?, wait: String?)?>(nil)
    office.whileSomebodyWaits {
      // The same browser once more, while its first try waits.
      let request = WebRequest(
        .post, "/sign-in", form: fields, cookies: cookies,
        headers: ["host": "127.0.0.1:8480", "sec-fetch-site": "same-origin", "accept-language": "da"])
      guard let route = TestBrowser.route(.post, "/sign-in") else { return }
      let page = TestPage(office.desk.answer(request, at: route), path: "/sign-in")
      let form = page.forms.first { $0.action == "/sign-in" }
      second.withLock { $0 = (page.status, form?["carry"], form?["name"], page.header("retry-after")) }
    }
    // A browser that is known has five tries, and everybody five more.
    for _ in 0..<11 { #expect(try admin.send(.post, "/sign-in", fields).status == 422) }
    let found = try #require(second.withLock { $0 })
    #expect(found.status == 429)
    #expect(found.carried == fields["carry"] && found.carried?.contains("user-name=sille") == true)
    #expect(found.name == "aksel")
    #expect(found.wait == "4")
    try admin.press("Log ind", typing: ["name": "aksel", "password": StaffedOffice.password])
    try admin.press("Send det nu")
    #expect(admin.page.heading == "Giv linket videre")
  }

  @Test func `where too many sign in at once, the page stays with all that was typed but the password`() throws {
    let desk = try TestDesk(working: 0, waiting: 0)
    let browser = TestBrowser(desk.web)
    try browser.open("/sign-in")
    let form = try #require(browser.page.forms.first { $0.action == "/sign-in" })
    var fields = try form.fields(
      pressing: "Log ind", typing: ["name": "skranke", "password": TestDesk.password], leaving: [])
    fields = fields.replacing("carry", with: "note=a+note")
    try browser.send(.post, "/sign-in", fields)
    #expect(browser.page.status == 503)
    #expect(browser.page.header("retry-after") == "5")
    let again = try #require(browser.page.forms.first { $0.action == "/sign-in" })
    #expect(again["carry"] == "note=a+note" && again["name"] == "skranke" && again["password"] != TestDesk.password)
    #expect(browser.page.problems == ["Lods har travlt lige nu. Skriv adgangskoden igen om et øjeblik."])
  }

  @Test func `a code that does not fit stays in its field to be put right`() throws {
    let office = try StaffedOffice()
    let browser = office.browser()
    try browser.open("/pair")
    try browser.press("Gør til skranke", typing: ["code": "AB2CD-3EF4G"])
    #expect(browser.page.status == 422)
    #expect(browser.page.forms.first { $0.action == "/pair" }?["code"] == "AB2CD-3EF4G")
  }

  @Test func `a link of the demo that was used says so and how to get a new one, whenever it is opened`() throws {
    let office = try StaffedOffice(isDemo: true)
    let link = try office.demoLink("sille", [.desk])
    let (first, late) = (office.browser(), office.browser())
    for browser in [first, late] { try browser.open(link) }
    try first.press("Log ind")
    #expect(first.page.path == "/")
    // The page was open already, or is opened now.
    try late.press("Log ind")
    for _ in 0..<2 {
      #expect(late.page.status == 403)
      #expect(late.page.heading == "Linket virker ikke mere")
      #expect(late.page.words.contains("Hvert link til øvekontoret virker én gang."))
      #expect(!late.page.hasButton("Send det nu"))
      try late.open(link)
    }
    try first.open(link)
    #expect(first.page.root.all("a").contains { $0.text == "Gå til forsiden" }, "who is signed in just goes on")
    #expect(try late.open("/sign-in").words.contains("start det igen med --demo"))
  }

  @Test func `a link to choose a password that was used meanwhile leads to the sign-in and sends nothing`() throws {
    let office = try StaffedOffice()
    let account = try office.account("sille", [.desk])
    var generator = SharedGenerator(desk: office.desk)
    let link = try office.desk.people.write {
      try LinkRegister.renew(for: account.id, by: .commandLine, at: office.time, using: &generator, in: $0)
    }.address(at: "")
    let (first, late) = (office.browser(), office.browser())
    for browser in [first, late] { try browser.open(link) }
    let typing: KeyValuePairs = ["new-password": "grå ræve drikker te", "repeated-password": "grå ræve drikker te"]
    try first.press("Gem adgangskoden", typing: typing)
    try late.press("Gem adgangskoden", typing: typing)
    #expect(late.page.status == 403)
    #expect(late.page.words.contains("Linket er brugt."))
    #expect(!late.page.hasButton("Send det nu"))
    #expect(late.page.root.all("a").contains { $0["href"] == "/sign-in" })
  }

  @Test func `the page knows when the sign-in is over for good, however much it is used`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    let terms = office.desk.terms
    func end() throws -> (idle: Int, last: Int) {
      try browser.open("/me")
      let dialog = try #require(browser.page.element("timeout"))
      func seconds(_ name: String) throws -> Int { try #require(dialog[name].flatMap { Int($0) }) }
      return (try seconds("data-seconds"), try seconds("data-end"))
    }
    #expect(try end() == (terms.idle - terms.touchEvery, terms.absolute))
    for _ in 0..<29 {
      office.wait(1_400)
      try browser.open("/me")
    }
    #expect(try end().last == terms.absolute - 29 * 1_400)
    browser.headers["accept"] = "application/json"
    #expect(try browser.open("/me/stay").markup.contains("\"end\":\(terms.absolute - 29 * 1_400)"))
  }
}
