import Accounts
import Foundation
import HelpDesk
import Language
import LodsWeb
import Municipality
import Office
import Records
import SQLite
import Site
import Testing

@testable import LodsWeb

/// Rows 21, 22, 25 and 26 of the checklist: who may do what, addresses, and fields that nobody asked for.
@Suite struct AccessRowsTests {
  private static func session(_ browser: DoorBrowser, at branch: String?, _ more: [String: String] = [:])
    async throws -> TestAnswer
  {
    let secret = browser.cookies["lods-session"] ?? browser.cookies["lods-device"] ?? ""
    var form = FormFields([
      .init("do", "save"), .init("task", TestDesk.task), .init("level", "1"),
      .init(FormSeal.field, FormSeal.seal(of: secret)),
    ])
    if let branch { form = form.replacing("branch", with: branch) }
    for (name, value) in more { form = form.replacing(name, with: value) }
    return try await browser.send("POST", "/log", form)
  }

  private static func sessions(_ desk: TestDesk, at code: String) throws -> Int {
    let branches = try desk.office.desk.read { try BranchRegister.branches(in: $0) }
    let branch: Branch = try #require(branches.first { $0.code.text == code })
    return try desk.office.log.sessionsToday(branch: branch).sessions
  }

  @Test(arguments: ["/log?branch=\(TestDesk.harbour)", "/log/kit/\(TestDesk.harbour)/da"])
  func `row 21: another branch is answered like one that does not exist`(path: String) async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .manager)
    let foreign = try await browser.send("GET", path)
    let missing = try await browser.send("GET", path.replacing(TestDesk.harbour, with: "findesikke"))
    #expect([403, 404].contains(foreign.status))
    #expect(foreign.status == missing.status)
    #expect(!foreign.text.contains("Havnens Bibliotek"))
    #expect(foreign.text.replacing(TestDesk.harbour, with: "") == missing.text.replacing("findesikke", with: ""))
  }

  @Test func `row 21: nothing is stored at a branch out of reach, by a person or by a device`() async throws {
    let desk = try TestDesk()
    let manager = DoorBrowser(desk)
    try manager.enter(as: .manager)
    #expect([403, 404].contains(try await Self.session(manager, at: TestDesk.harbour).status))
    #expect(try desk.sessions() == 0)
    #expect(try await Self.session(manager, at: TestDesk.hill).status == 200)
    let device = DoorBrowser(desk)
    device.becomeDevice()
    _ = try await Self.session(device, at: TestDesk.hill)
    #expect(try Self.sessions(desk, at: TestDesk.hill) == 1)
  }

  @Test func `row 21: nobody takes back what another browser has logged`() async throws {
    let desk = try TestDesk()
    let device = DoorBrowser(desk)
    device.becomeDevice()
    let saved = try await Self.session(device, at: nil)
    let undo = try #require(saved.forms.first { $0["ticket"] != nil })
    for account in [TestAccount.administrator, .desk] {
      let other = DoorBrowser(desk)
      try other.enter(as: account)
      let own = FormSeal.seal(of: other.cookies["lods-session"] ?? "")
      var fields = undo.fields.replacing(FormSeal.field, with: own)
      if fields["do"] == nil { fields = fields.replacing("do", with: "undo") }
      #expect(try await other.send("POST", "/log", fields).status == 409)
    }
    #expect(try desk.sessions() == 1)
    desk.clock.pass(UndoTicket.seconds + UndoTicket.grace + 1)
    #expect(try await device.submit(undo, pressing: ("do", "undo")).status == 409)
    #expect(try desk.sessions() == 1)
  }

  @Test func `row 21: a device reads nothing back of what was logged`() async throws {
    let desk = try TestDesk()
    try desk.office.desk.write { try Settings.set(.always, for: .note, in: $0) }
    let person = DoorBrowser(desk)
    try person.enter(as: .desk)
    #expect(try await Self.session(person, at: TestDesk.harbour, ["note": "ville se sin pension"]).status == 200)
    let device = DoorBrowser(desk)
    device.becomeDevice()
    for route in RouteBook.routes where route.method == .get && TestVisitor.device.mayUse(route.access) {
      let answer = try await device.get(RouteWalk.address(of: route, for: .device))
      #expect(!answer.text.contains("ville se sin pension"), "\(route.path)")
      for account in TestAccount.all { #expect(!answer.text.contains(account.displayName), "\(route.path)") }
    }
  }

  @Test func `row 22: the rooms below refuse by themselves what the pages refuse`() throws {
    let desk = try TestDesk()
    let manager = try desk.account(.manager)
    let officer = try desk.account(.officer)
    var generator = SharedGenerator(desk: desk.web)
    let draft = try AccountDraft(
      signInName: "ny.kollega", displayName: "Nina Ny", roles: [.administrator], scope: .all, language: .da)
    for actor in [manager, officer, try desk.account(.desk)] {
      let by = StaffActor.account(actor)
      #expect(throws: AccountFault.notAllowed) {
        try desk.web.people.write {
          _ = try AccountRegister.invite(draft, by: by, at: desk.time, using: &generator, in: $0)
        }
      }
      #expect(throws: AccountFault.notAllowed) {
        try desk.web.people.write {
          _ = try AccountRegister.change(actor.id, to: draft, by: by, at: desk.time, in: $0)
        }
      }
      #expect(throws: AccountFault.notAllowed) {
        try desk.web.people.write { _ = try DeviceRegister.revoke(1, by: by, at: desk.time, in: $0) }
      }
      #expect(throws: AccountFault.notAllowed) {
        try desk.web.people.write { _ = try SessionRegister.signOut(actor.id, by: by, at: desk.time, in: $0) }
      }
    }
  }

  @Test func `row 22: no link signs in without a password where the figures are real`() async throws {
    let desk = try TestDesk(isDemo: false)
    var generator = SharedGenerator(desk: desk.web)
    let id = try desk.account(.administrator).id
    #expect(throws: AccountFault.noDemo) {
      try desk.web.people.write {
        _ = try LinkRegister.signIn(for: id, in: desk.office.profile, at: desk.time, using: &generator, in: $0)
      }
    }
    let reset = try desk.web.people.write {
      try LinkRegister.renew(for: id, by: .commandLine, at: desk.time, using: &generator, in: $0)
    }
    let token = try #require(reset.address(at: "").split(separator: "/").last)
    let browser = DoorBrowser(desk)
    let form = try await browser.get("/sign-in/\(token)").form(to: "/sign-in/\(token)")
    if let form { #expect(try await browser.submit(form).status == 403) }
    #expect(browser.cookies["lods-session"] == nil)
  }

  @Test func `row 25: no address names a person, and no form sends by its address what was typed`() async throws {
    // Parts of names that are no words of the program's own.
    let names = ["sille", "ulla", "otto", "lone", "aksel", "dorte", "databeskytter", "opsoegende", "admin1"]
    for (_, route, _, answer) in try await RouteWalk.pages.value {
      for link in answer.text.components(between: "href=\"", and: "\"")
        + answer.text.components(between: "action=\"", and: "\"")
      {
        let words = Set(link.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        for name in names { #expect(!words.contains { $0.hasPrefix(name) && $0 != "alone" }, "\(route.path): \(link)") }
        #expect(!link.contains("seal=") && !link.contains("password="), "\(route.path): \(link)")
      }
      for form in answer.text.components(between: "<form", and: "</form>") where !form.contains("method=\"post\"") {
        #expect(!form.contains("type=\"password\"") && !form.contains("textarea"), "\(route.path)")
        #expect(!form.contains("name=\"\(FormSeal.field)\""), "\(route.path)")
      }
    }
  }

  @Test func `row 25: what is past its term goes while the desk runs`() async throws {
    let desk = try TestDesk()
    for _ in 0..<5 { _ = try desk.session(of: .desk) }
    func left() throws -> Int {
      try desk.web.people.read { try AccountLeftovers.sessions(at: desk.time, in: $0) }.rows
    }
    let browser = DoorBrowser(desk)
    try await browser.get("/health")
    #expect(try left() == 5)
    desk.clock.pass(3 * 86_400)
    try await browser.get("/health")
    for _ in 0..<200 where try left() > 0 { try await Task.sleep(for: .milliseconds(25)) }
    #expect(try left() == 0)
  }

  @Test func `row 26: fields that a form does not have change nothing`() async throws {
    let desk = try TestDesk()
    let before = try desk.states()
    let extra = [
      "roles": "administrator", "role": "administrator", "isDemo": "true", "account": "1", "scope": "all",
      "state": "active",
      "stored": "true", "version": "99", "isSecure": "true", "visitor": "person", "audit": "none",
    ]
    let browser = DoorBrowser(desk)
    let form = try await browser.get("/sign-in").form(to: "/sign-in")
    var signIn: [String: String?] = ["name": "skranke", "password": TestDesk.password]
    for (name, value) in extra { signIn[name] = value }
    #expect(try await browser.submit(form, signIn).status == 200)
    #expect(try await Self.session(browser, at: TestDesk.harbour, extra).status == 200)
    let language = try await browser.get("/log").form(to: "/language")
    _ = try await browser.submit(language, extra.mapValues { $0 })
    #expect(try desk.states() == before)
    #expect(try await browser.send("GET", "/accounts").status != 200)
  }

  @Test func `row 26: what a proxy says is believed of the configured one only`() async throws {
    /// How many seconds a guess at a name of its own had to wait.
    func guess(_ desk: TestDesk, _ number: Int, from address: String, saying forwarded: String) async throws -> Double {
      let browser = DoorBrowser(desk, address: address)
      let form = try await browser.get("/sign-in").form(to: "/sign-in")
      let start = desk.clock.now
      let answer = try await browser.submit(
        form, ["name": "name\(number)", "password": "guess"],
        headers: [
          "x-forwarded-for": forwarded, "x-forwarded-host": "evil.example", "x-forwarded-proto": "https",
          "forwarded": "for=\(forwarded);host=evil.example;proto=https", "x-real-ip": forwarded,
        ])
      #expect(answer.status == 422)
      return desk.clock.now.timeIntervalSince(start)
    }
    // Nobody is trusted: naming another address each time does not help who guesses.
    let plain = try TestDesk()
    var waits: [Double] = []
    for number in 0..<33 { waits.append(try await guess(plain, number, from: "10.6.6.6", saying: "10.9.9.\(number)")) }
    #expect(waits.first == 0 && waits.suffix(3).allSatisfy { $0 > 1.5 })
    // The configured proxy: its own word counts, which is the last; what the browser wrote before it does not.
    var settings = WebSettings()
    settings.proxies = ["10.0.0.1"]
    let proxied = try TestDesk(settings: settings)
    waits = []
    for number in 0..<33 {
      waits.append(try await guess(proxied, number, from: "10.0.0.1", saying: "1.1.1.\(number), 10.6.6.6"))
    }
    #expect(waits.first == 0 && waits.suffix(3).allSatisfy { $0 > 1.5 })
    #expect(try await guess(proxied, 40, from: "10.0.0.1", saying: "1.1.1.1, 10.7.7.7") == 0)
    #expect(try await guess(proxied, 41, from: "10.5.5.5", saying: "10.6.6.6") == 0)
    // No header makes a plain connection an encrypted one, or another host of it.
    let answer = try await DoorBrowser(plain).send(
      "GET", "/", headers: ["x-forwarded-proto": "https", "x-forwarded-host": "evil.example"])
    #expect(answer["location"] == "/sign-in")
    #expect(answer["strict-transport-security"] == nil)
  }
}
