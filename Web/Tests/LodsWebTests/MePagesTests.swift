import Accounts
import FoundationEssentials
import Language
import Municipality
import Records
import Site
import Testing

@testable import LodsWeb

@Suite("One's own account")
struct MePagesTests {
  private static let new = "en helt ny lang sætning"

  @Test func `everybody sees their own account and changes the language`() throws {
    let office = try StaffedOffice()
    try office.account("dorte", [.dataProtectionOfficer])
    let browser = try office.browser(as: "dorte")
    try browser.open("/me")
    #expect(browser.page.words.contains("Databeskyttelsesrådgiver"))
    try browser.press("Skift sprog", typing: ["language": "sv"])
    #expect(browser.page.heading == "Mitt konto")
    #expect(try office.accounts().first?.language == .sv)
  }

  @Test func `a password is changed by its owner, other places end, and this one has a new token`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    let other = try office.browser(as: "sille")
    let old = browser.cookie(.session)
    try browser.open("/me")
    try browser.follow("Skift adgangskode")
    try browser.press(
      "Gem adgangskoden",
      typing: ["password": StaffedOffice.password, "new-password": Self.new, "repeated-password": Self.new])
    #expect(browser.page.path == "/me")
    #expect(browser.page.words.contains("Adgangskoden er skiftet."))
    #expect(browser.cookie(.session) != old)
    #expect(try other.open("/me").path == "/sign-in")
    let stolen = office.browser()
    stolen.plant(.session, old)
    #expect(try stolen.open("/me").path == "/sign-in", "the old token is dead")
    #expect(try browser.open("/me").path == "/me")
    #expect(try office.browser(as: "sille").page.path == "/sign-in")
    #expect(try office.browser(as: "sille", password: Self.new).page.path == "/")
    #expect(try office.audit().contains { $0.act == "password-changed" })
    #expect(office.told == [])
  }

  @Test func `a wrong old password or a poor new one changes nothing, and no password comes back`() throws {
    let office = try StaffedOffice()
    let sille = try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    try browser.open("/me/password")
    try browser.press(
      "Gem adgangskoden",
      typing: ["password": "noget helt andet", "new-password": Self.new, "repeated-password": Self.new])
    #expect(browser.page.status == 422)
    #expect(browser.page.problems == ["Det er ikke din adgangskode. Prøv igen."])
    #expect(!browser.page.markup.contains("noget helt andet") && !browser.page.markup.contains(Self.new))
    try browser.press("Gem adgangskoden", typing: ["new-password": "kort", "repeated-password": "kort"])
    #expect(browser.page.problems == ["Skriv din adgangskode.", "Gør adgangskoden længere: mindst 15 tegn."])
    try browser.press(
      "Gem adgangskoden",
      typing: ["password": StaffedOffice.password, "new-password": Self.new, "repeated-password": "noget andet"])
    #expect(browser.page.problems == ["De to adgangskoder er ikke ens. Skriv den samme to gange."])
    #expect(try office.now(sille.id).passwordChanged == sille.passwordChanged)
    #expect(try office.browser(as: "sille").page.path == "/")
  }

  @Test func `whoever guesses at an open desk waits, and guessing counts together with the sign-in`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    func guess() throws -> Double {
      let start = office.time.instant
      try browser.open("/me/password")
      try browser.press(
        "Gem adgangskoden", typing: ["password": "x", "new-password": Self.new, "repeated-password": Self.new])
      #expect(browser.page.status == 422)
      return office.time.instant.timeIntervalSince(start)
    }
    // Some tries of the session's own, then those of the name.
    for _ in 0..<10 { #expect(try guess() == 0) }
    var seconds = 0.0
    for _ in 0..<20 { seconds += try guess() }
    // One in four seconds, and one in half a minute of the session's own.
    #expect(seconds > 60)
    let start = office.time.instant
    #expect(try office.browser(as: "sille").page.path == "/", "and its owner is let in all the same")
    #expect(office.time.instant.timeIntervalSince(start) < 5)
    #expect(try office.audit().count { $0.act == "sign-in-refused" } == 1)
  }

  @Test func `the places where one is signed in are listed and ended`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let lone = try office.account("lone", [.manager])
    let here = try office.browser(as: "sille")
    let others = try ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", ""].map { agent in
      let browser = office.browser()
      browser.headers["user-agent"] = agent
      try browser.open("/sign-in")
      try browser.press("Log ind", typing: ["name": "sille", "password": StaffedOffice.password])
      return browser
    }
    try here.open("/me")
    let rows = here.page.root.all("tbody").flatMap { $0.all("tr") }.map(\.text)
    #expect(rows.count == 3)
    #expect(rows.count { $0.hasSuffix("Her") } == 1)
    #expect(rows.contains { $0.hasPrefix("Firefox, Linux i dag kl. 11.00") })
    for browser in [here] + others {
      #expect(!here.page.markup.contains(try #require(browser.cookie(.session))), "no token stands in a page")
    }
    let line = try #require(
      here.page.forms.first { $0.element.text.contains("Firefox") && $0["which"] != nil }?["which"])
    try here.press("Log ud Firefox, Linux, logget ind i dag kl. 11.00")
    #expect(here.page.words.contains("Du er logget ud dér."))
    #expect(try others[0].open("/me").path == "/sign-in")
    #expect(try others[1].open("/me").path == "/me")

    // Another one's place is not one's own to end.
    let manager = try office.browser(as: "lone")
    let handle = try office.desk.people.read {
      try SessionRegister.sessions(of: lone.id, at: office.time, in: $0).first?.handle
    }
    let seal = try #require(here.page.forms.first { $0.action == "/me/sessions/end" }?[FormSeal.field])
    try here.send(
      .post, "/me/sessions/end",
      FormFields([.init("which", try #require(handle).description), .init(FormSeal.field, seal)]))
    #expect(try manager.open("/me").path == "/me")
    #expect(line != handle?.description)

    try here.open("/me")
    try here.press("Log ud alle andre steder")
    #expect(try others[1].open("/me").path == "/sign-in")
    #expect(try here.open("/me").path == "/me")
    #expect(!here.page.hasButton("Log ud alle andre steder"))
  }

  @Test func `after five minutes the password is asked once more before a place is ended`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let here = try office.browser(as: "sille")
    let other = try office.browser(as: "sille")
    office.wait(Double(PasswordCheck.seconds))
    let old = here.cookie(.session)
    try here.open("/me")
    try here.press("Log ud alle andre steder")
    #expect(here.page.heading == "Er det dig?")
    #expect(try other.open("/me").path == "/me", "nothing is done yet")
    try here.press("Log ud alle andre steder", typing: ["password": "forkert"])
    #expect(here.page.problems == ["Det er ikke din adgangskode. Prøv igen."])
    try here.press("Log ud alle andre steder", typing: ["password": StaffedOffice.password])
    #expect(here.page.words.contains("Du er logget ud dér."))
    #expect(try other.open("/me").path == "/sign-in")
    #expect(here.cookie(.session) != old)
  }

  @Test func `staying signed in counts from that second, also within the minute`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    let idle = Double(office.desk.terms.idle)
    office.wait(59)
    #expect(try browser.open("/me/stay").markup.hasPrefix("{\"ok\":true,"))
    office.wait(idle - 1)
    #expect(try browser.open("/me").path == "/me")
    office.wait(idle)
    browser.headers["accept"] = "application/json"
    #expect(try browser.open("/me/stay").status == 401)
    #expect(browser.page.markup.contains("signInNeeded"))
  }

  @Test func `a sign-in gives a new token, whatever token the browser was made to bring`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let browser = office.browser()
    let planted = String(repeating: "A", count: 43)
    browser.plant(.session, planted)
    try browser.open("/sign-in")
    try browser.press("Log ind", typing: ["name": "sille", "password": StaffedOffice.password])
    let first = try #require(browser.cookie(.session))
    #expect(first != planted)
    let attacker = office.browser()
    attacker.plant(.session, planted)
    #expect(try attacker.open("/me").path == "/sign-in")
    try browser.open("/sign-in")
    try browser.press("Log ind", typing: ["name": "sille", "password": StaffedOffice.password])
    #expect(browser.cookie(.session) != first)
    attacker.plant(.session, first)
    #expect(try attacker.open("/me").path == "/sign-in", "signing in anew ends the session before")
  }

  @Test func `in a demo nobody has a password, and the page says so`() throws {
    let office = try StaffedOffice(isDemo: true)
    let link = try office.demoLink("sille", [.desk])
    let browser = office.browser()
    try browser.open(link)
    try browser.press("Log ind")
    try browser.open("/me/password")
    #expect(browser.page.words.contains("Kontoen har ingen adgangskode."))
    #expect(!browser.page.hasButton("Gem adgangskoden"))
    #expect(office.told == [])
  }
}
