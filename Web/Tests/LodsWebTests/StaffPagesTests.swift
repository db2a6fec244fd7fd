import Accounts
import Language
import Municipality
import Records
import Site
import Testing

@testable import LodsWeb

@Suite("The accounts of the staff")
struct StaffPagesTests {
  static let inviting: KeyValuePairs = [
    "name": "Sille Skranke", "user-name": "sille", "role": "desk", "role": "teacher", "reach": "some",
    "branch": "nord", "language": "sv",
  ]

  static func link(on page: TestPage) throws -> String {
    let address = try #require(page.element("link")?.text)
    let base = "http://127.0.0.1:8480"
    #expect(address.hasPrefix(base + "/"))
    return String(address.dropFirst(base.count))
  }

  @Test func `roles, branches and names are changed`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let sille = try office.account("sille", [.desk], language: .sv)
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/\(sille.id)")
    try admin.press(
      "Gem", typing: ["name": "Sille Søby", "role": "manager", "reach": "some", "branch": "nord", "branch": "syd"])
    #expect(admin.page.words.contains("Kontoen er gemt."))
    let now = try office.now(sille.id)
    #expect(now.displayName == "Sille Søby")
    #expect(now.roles == [.manager])
    #expect(now.scope.branches?.count == 2)
    #expect(now.language == .sv, "the language is the owner's")
    #expect(try office.audit().last { $0.act == "roles-changed" }?.name == "Aksel")
  }

  @Test func `the second of two who change an account sees both versions and chooses`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    try office.account("anna", [.administrator])
    let sille = try office.account("sille", [.desk])
    let first = try office.browser(as: "aksel")
    let second = try office.browser(as: "anna")
    try first.open("/accounts/\(sille.id)")
    try second.open("/accounts/\(sille.id)")
    try first.press("Gem", typing: ["name": "Sille Ny", "role": "teacher"])
    try second.press("Gem", typing: ["role": "outreach", "reach": "some", "branch": "syd"])
    #expect(second.page.status == 409)
    #expect(second.page.heading == "En anden har ændret kontoen imens")
    let rows = second.page.root.all("tr").map(\.text)
    #expect(rows.contains("Navn Sille Ny Sille"))
    #expect(rows.contains("Roller Underviser Opsøgende"))
    #expect(rows.contains("Biblioteker Alle Sydbiblioteket"))
    #expect(rows.contains("Brugernavn sille Det samme"))
    #expect(try office.now(sille.id).roles == [.teacher], "nothing is saved before the choice")

    // Changed once more meanwhile: asked once more.
    try first.open("/accounts/\(sille.id)")
    try first.press("Gem", typing: ["role": "manager"])
    try second.press("Gem min ændring")
    #expect(second.page.status == 409)
    try second.press("Gem min ændring")
    #expect(second.page.words.contains("Kontoen er gemt."))
    let now = try office.now(sille.id)
    #expect(now.roles == [.outreach])
    #expect(now.displayName == "Sille")
    #expect(now.scope.branches?.map(\.text) == ["syd"])
  }

  @Test func `who keeps what is there now changes nothing`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let sille = try office.account("sille", [.desk])
    let first = try office.browser(as: "aksel")
    let second = try office.browser(as: "aksel")
    try first.open("/accounts/\(sille.id)")
    try second.open("/accounts/\(sille.id)")
    try first.press("Gem", typing: ["role": "teacher"])
    try second.press("Gem", typing: ["role": "outreach"])
    try second.follow("Behold det, der står nu")
    #expect(second.page.path == "/accounts/\(sille.id)")
    #expect(try office.now(sille.id).roles == [.teacher])
  }

  @Test func `the last administrator keeps the role and stays open`() throws {
    let office = try StaffedOffice()
    let aksel = try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/\(aksel.id)")
    let sentence = AccountFault.lastAdministrator.sentence(in: .da)
    try admin.press("Gem", typing: ["role": "desk"])
    #expect(admin.page.status == 422)
    #expect(admin.page.problems == [sentence])
    #expect(admin.page.hasButton("Gem"), "what was chosen can be mended")
    try admin.open("/accounts/\(aksel.id)")
    try admin.press("Luk kontoen")
    #expect(admin.page.problems == [sentence])
    #expect(try office.now(aksel.id).holds(.administrator))
  }

  @Test func `the sessions of a disabled colleague are dead at once`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let sille = try office.account("sille", [.desk])
    let colleague = try office.browser(as: "sille")
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/\(sille.id)")
    try admin.press("Luk kontoen")
    #expect(admin.page.words.contains("Kontoen er lukket"))
    try colleague.open("/log")
    #expect(colleague.page.path == "/sign-in")
    try colleague.press("Log ind", typing: ["name": "sille", "password": StaffedOffice.password])
    #expect(colleague.page.problems == ["Kontoen er lukket. Spørg en administrator."])
    try admin.press("Åbn igen")
    try colleague.press("Log ind", typing: ["password": StaffedOffice.password])
    #expect(colleague.page.path == "/log")
  }

  @Test func `who presses a button of an old page is shown the account as it is now`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let sille = try office.account("sille", [.desk])
    let first = try office.browser(as: "aksel")
    let second = try office.browser(as: "aksel")
    try first.open("/accounts/\(sille.id)")
    try second.open("/accounts/\(sille.id)")
    try first.press("Gem", typing: ["role": "manager"])
    try second.press("Luk kontoen")
    #expect(second.page.status == 409)
    #expect(second.page.words.contains("En anden har ændret kontoen, siden du åbnede siden."))
    #expect(try office.now(sille.id).state == .active)
    try second.press("Luk kontoen")
    #expect(try office.now(sille.id).state == .disabled)
    // The first page still has the button for a new link, which a disabled account gets none of.
    try first.press("Lav et nyt link")
    #expect(first.page.status == 409)
  }

  @Test func `a colleague who forgot the password gets a new link, and all old sessions end with its use`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let sille = try office.account("sille", [.desk])
    let old = try office.browser(as: "sille")
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/\(sille.id)")
    try admin.press("Lav et nyt link")
    let link = try Self.link(on: admin.page)
    #expect(link.hasPrefix("/reset/"))
    #expect(try old.open("/log").status == 200)
    let colleague = office.browser()
    try colleague.open(link)
    let password = "en helt ny lang sætning"
    try colleague.press("Gem adgangskoden", typing: ["new-password": password, "repeated-password": password])
    #expect(try old.open("/log").path == "/sign-in")
    #expect(try office.browser(as: "sille").page.path == "/sign-in")
    #expect(try office.browser(as: "sille", password: password).page.path == "/")
  }

  @Test func `an administrator signs a colleague out everywhere`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let sille = try office.account("sille", [.desk])
    let places = [try office.browser(as: "sille"), try office.browser(as: "sille")]
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/\(sille.id)")
    #expect(admin.page.words.contains("2 steder"))
    try admin.press("Log kollegaen ud")
    for place in places { #expect(try place.open("/log").path == "/sign-in") }
    #expect(admin.page.words.contains("Ingen steder"))
    #expect(!admin.page.hasButton("Log kollegaen ud"))
    #expect(try office.audit().last?.act == "signed-out-by-administrator")
  }

  @Test func `only a disabled account is erased, by its user name, and no page names it afterwards`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let sille = try office.account("sillesen", [.desk])
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/\(sille.id)/erase")
    #expect(admin.page.path == "/accounts/\(sille.id)", "an open account has no such page")
    try admin.press("Luk kontoen")
    try admin.follow("Slet …")
    try admin.press("Slet for altid", typing: ["user-name": "aksel"])
    #expect(admin.page.status == 422)
    #expect(admin.page.problems == ["Det er ikke kontoens brugernavn. Skriv det, som det står ovenfor."])
    let other = try office.browser(as: "aksel")
    try other.open("/accounts/\(sille.id)/erase")
    try admin.press("Slet for altid", typing: ["user-name": "Sillesen"])
    #expect(admin.page.path == "/accounts")
    #expect(admin.page.words.contains("Kontoen er slettet."))
    #expect(try other.press("Slet for altid", typing: ["user-name": "sillesen"]).status == 404)
    #expect(try admin.open("/accounts/\(sille.id)").status == 404)
    for path in [
      "/accounts", "/accounts/1", "/accounts/new", "/devices", "/devices/new", "/me", "/me/password", "/log",
    ] {
      #expect(!(try admin.open(path).markup.lowercased().contains("sillesen")), "\(path)")
    }
    #expect(office.told == [])
  }

  @Test func `nobody but an administrator gets in, and the refusal is noted`() throws {
    let office = try StaffedOffice()
    let aksel = try office.account("aksel", [.administrator])
    try office.account("lone", [.desk, .teacher, .outreach, .manager, .dataProtectionOfficer])
    let manager = try office.browser(as: "lone")
    for path in ["/accounts", "/accounts/new", "/accounts/\(aksel.id)", "/devices", "/devices/new"] {
      #expect(try manager.open(path).status == 403, "\(path)")
      #expect(!manager.page.markup.contains("Aksel"))
    }
    #expect(try office.audit().contains { $0.act == "access-denied" })
    let device = try office.device()
    #expect(try device.open("/accounts").status == 403)
    #expect(!device.page.markup.contains("Aksel"))
    #expect(try office.browser().open("/accounts").path == "/sign-in")
  }

  @Test func `who lost the role meanwhile can no longer do what the open page offers`() throws {
    let office = try StaffedOffice()
    let aksel = try office.account("aksel", [.administrator])
    try office.account("anna", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/new")
    let other = try office.browser(as: "anna")
    try other.open("/accounts/\(aksel.id)")
    try other.press("Gem", typing: ["role": "desk"])
    try admin.press("Opret og lav et link", typing: Self.inviting)
    #expect(admin.page.status == 403)
    #expect(try office.accounts().count == 2)
  }

  @Test func `the way back is named once, without an arrow among the letters`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    for path in ["/accounts/new", "/devices/new", "/me/password"] {
      let links = try admin.open(path).root.all("a").filter { $0["class"] == "back" }
      #expect(links.count == 1 && links.allSatisfy { !$0.text.contains("←") })
    }
  }
}
