import Accounts
import Records
import Site
import Testing

@testable import LodsWeb

/// Inviting somebody.
extension StaffPagesTests {
  @Test func `an invited colleague chooses a password by the link and signs in with it`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.follow("Kontoret")
    try admin.follow("Konti")
    try admin.follow("Inviter en kollega")
    try admin.press("Opret og lav et link", typing: Self.inviting)
    #expect(admin.page.heading == "Giv linket videre")
    #expect(admin.page.reply.keeping == .no)
    let link = try Self.link(on: admin.page)
    try admin.open("/accounts")
    #expect(admin.page.words.contains("Sille Skranke sille Skranke, Underviser Nordbiblioteket Inviteret Aldrig"))

    let colleague = office.browser()
    colleague.headers["accept-language"] = "sv"
    try colleague.open(link)
    try colleague.press(
      "Spara lösenordet",
      typing: ["new-password": StaffedOffice.password, "repeated-password": StaffedOffice.password])
    try colleague.follow("Logga in")
    try colleague.press("Logga in", typing: ["name": "SILLE", "password": StaffedOffice.password])
    #expect(colleague.page.path == "/")
    #expect(colleague.cookie(.session) != nil)

    // The link was for once.
    let second = office.browser()
    try second.open(link)
    #expect(second.page.words.contains("Linket er brugt"))
    #expect(second.page.forms.allSatisfy { $0.element.all("input").allSatisfy { $0["name"] != "new-password" } })

    let acts = try office.audit().map(\.act)
    #expect(acts.contains("account-invited") && acts.contains("account-joined"))
    #expect(office.told == [])
  }

  @Test func `a link is shown once and stands nowhere else`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/new")
    try admin.press("Opret og lav et link", typing: Self.inviting)
    let token = try #require(Self.link(on: admin.page).split(separator: "/").last)
    for path in ["/accounts", "/accounts/2", "/accounts/new"] {
      #expect(!(try admin.open(path).markup.contains(token)))
    }
    let bytes = Array(token.utf8)
    for file in try office.files() {
      #expect(!file.bytes.contains(bytes), "\(file.name)")
    }
  }

  @Test func `behind a proxy the link is of the address that people type`() throws {
    var settings = WebSettings()
    settings.publicAddress = PublicAddress("https://lods.nordhavn.example")
    let office = try StaffedOffice(settings: settings)
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/new")
    try admin.press("Opret og lav et link", typing: Self.inviting)
    #expect(admin.page.element("link")?.text.hasPrefix("https://lods.nordhavn.example/invitation/") == true)
  }

  @Test func `all that is wrong with an invitation is told at once, and what was typed stays`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/new")
    try admin.press("Opret og lav et link", typing: ["user-name": "to ord"])
    #expect(admin.page.status == 422)
    #expect(admin.page.title.hasPrefix("Fejl:"))
    #expect(admin.page.problems.count == 4)
    #expect(admin.page.problems.first == "Skriv navnet på den, kontoen er til.")
    #expect(admin.page.problems.contains("Vælg mindst én rolle."))
    #expect(admin.page.element("user-name")?["value"] == "to ord")
    #expect(admin.page.element("user-name")?["aria-invalid"] == "true")
    // Each sentence leads to a control that is there.
    for link in admin.page.element("problems")?.all("a") ?? [] {
      #expect(admin.page.element(String(try #require(link["href"]).dropFirst())) != nil)
    }
    try admin.press(
      "Opret og lav et link",
      typing: ["name": "Sille", "user-name": "sille", "role": "administrator", "reach": "some", "branch": "nord"])
    #expect(admin.page.problems == ["En administrator har alle biblioteker. Vælg alle, eller en anden rolle."])
    try admin.press("Opret og lav et link", typing: ["role": "desk", "user-name": "AKSEL"])
    #expect(admin.page.problems == ["Brugernavnet er i brug. Vælg et andet."])
    try admin.press("Opret og lav et link", typing: ["user-name": "sille"], leaving: ["branch"])
    #expect(admin.page.problems == ["Vælg mindst ét bibliotek."])
    try admin.press("Opret og lav et link", typing: ["branch": "syd"])
    #expect(admin.page.heading == "Giv linket videre")
    #expect(try office.accounts().map(\.signInName) == ["aksel", "sille"])
  }

  @Test func `an invitation that was half typed when the session ended waits behind the sign-in`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/new")
    office.wait(Double(office.desk.terms.idle))
    try admin.press("Opret og lav et link", typing: Self.inviting)
    #expect(admin.page.status == 401)
    #expect(try office.accounts().count == 1)
    try admin.press("Log ind", typing: ["name": "aksel", "password": StaffedOffice.password])
    try admin.press("Send det nu")
    #expect(admin.page.heading == "Giv linket videre")
    #expect(try office.accounts().last?.roles == [.desk, .teacher])
  }

  @Test func `names are shown as they are and never read as markup`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.open("/accounts/new")
    try admin.press(
      "Opret og lav et link",
      typing: ["name": "<b>\"O'Neill\" & Co</b>", "user-name": "oneill", "role": "desk", "reach": "all"])
    #expect(admin.page.words.contains("<b>\"O'Neill\" & Co</b>"))
    #expect(try !admin.open("/accounts").markup.contains("<b>"))
    #expect(admin.page.words.contains("<b>\"O'Neill\" & Co</b>"))
  }

  @Test func `an invitation that is sent twice makes one account, and a new link is a press away`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    let page = try admin.open("/accounts/new")
    let form = try #require(page.forms.first { $0.action == "/accounts/new" })
    let fields = try form.fields(pressing: "Opret og lav et link", typing: Self.inviting, leaving: [])
    #expect(try admin.send(.post, "/accounts/new", fields).heading == "Giv linket videre")
    let again = try admin.send(.post, "/accounts/new", fields)
    #expect(again.status == 200 && again.problems.isEmpty)
    #expect(again.heading == "Invitationen er allerede lavet")
    #expect(again.words.contains("Sille Skranke har kun fået én konto"))
    #expect(try office.desk.people.read { try AccountRegister.accounts(in: $0) }.count == 2)
    try admin.press("Lav et nyt link")
    let link = try Self.link(on: admin.page)
    #expect(try office.browser().open(link).element("new-password") != nil)
    // Filled in anew it is another form, also with the identity of the first.
    let other = fields.replacing("user-name", with: "sofie").replacing("name", with: "Sofie")
    #expect(try admin.send(.post, "/accounts/new", other).heading == "Giv linket videre")
    // The name of somebody who was made by another form is taken.
    let fresh = fields.replacing("once", with: office.desk.freshID().description)
    #expect(try admin.send(.post, "/accounts/new", fresh).problems == ["Brugernavnet er i brug. Vælg et andet."])
  }

  @Test func `the form for a colleague who is erased makes an account anew`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    let form = try #require(try admin.open("/accounts/new").forms.first { $0.action == "/accounts/new" })
    let fields = try form.fields(pressing: "Opret og lav et link", typing: Self.inviting, leaving: [])
    try admin.send(.post, "/accounts/new", fields)
    let id = try #require(AccountID(2))
    try office.desk.people.write {
      _ = try AccountRegister.disable(id, by: .commandLine, at: office.time, in: $0)
      try AccountRegister.erase(id, by: .commandLine, at: office.time, in: $0)
    }
    #expect(try admin.send(.post, "/accounts/new", fields).heading == "Giv linket videre")
  }
}
