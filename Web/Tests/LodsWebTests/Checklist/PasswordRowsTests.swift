import Accounts
import Foundation
import Identifiers
import Language
import LodsWeb
import Municipality
import Office
import Records
import Site
import Synchronization
import Testing

@testable import LodsWeb

/// Rows 13 to 16 of the checklist: passwords, guessing, links, a second factor.
@Suite struct PasswordRowsTests {
  /// Invites somebody and gives the path of the link.
  private static func invite(_ desk: TestDesk, _ name: String = "ny.kollega") throws -> String {
    var generator = SharedGenerator(desk: desk.web)
    return try desk.web.people.write { writer in
      let draft = try AccountDraft(
        signInName: name, displayName: "Nina Nielsen", roles: [.desk], scope: .all, language: .da)
      let issued = try AccountRegister.invite(draft, by: .commandLine, at: desk.time, using: &generator, in: writer)
      return String(issued.address(at: "x").dropFirst())
    }
  }

  private static func choose(_ password: String, _ repeated: String? = nil, at path: String, _ browser: DoorBrowser)
    async throws -> TestAnswer
  {
    let form = try await browser.get(path).form(to: path)
    return try await browser.submit(form, ["new-password": password, "repeated-password": repeated ?? password])
  }

  @Test(arguments: [
    ("grå ræve drikk", "mindst 15"), ("passwordpassword", ""), ("qwertyuiopasdfgh", ""), ("nina nielsen nina", ""),
    ("ny.kollega.ny.kollega", ""), ("nordhavn nordhavn", ""), ("", "mindst 15"),
  ])
  func `row 13: short, common and own names are refused with what to do`(password: String, words: String) async throws {
    let desk = try TestDesk()
    let path = try Self.invite(desk)
    let browser = DoorBrowser(desk)
    let answer = try await Self.choose(password, at: path, browser)
    #expect(answer.status == 422)
    #expect(answer.text.contains("id=\"new-password-message\""))
    #expect(words.isEmpty || answer.text.contains(words))
    #expect(password.isEmpty || !answer.text.contains(password))
    // The link is still good for another try.
    #expect(try await Self.choose("grå ræve drikker te", at: path, browser).status == 200)
  }

  @Test func `row 13: long ones of any signs are taken, may be pasted, and never run out`() async throws {
    let desk = try TestDesk()
    let path = try Self.invite(desk)
    let browser = DoorBrowser(desk)
    let page = try await browser.get(path)
    for tag in page.text.components(between: "<input", and: ">") where tag.contains("type=\"password\"") {
      #expect(tag.contains("autocomplete=\"new-password\""))
      #expect(!tag.contains("maxlength") && !tag.contains("pattern=") && !tag.contains("onpaste"))
    }
    let password = "en lang sætning: syv grå ræve drikker kold te i regnvejr, 🦊 hver eneste onsdag!"
    #expect(password.count > 64)
    #expect(try await Self.choose(password, password + "x", at: path, browser).status == 422)
    #expect(try await Self.choose(password, at: path, browser).status == 200)
    for _ in 0..<3 {
      let signedIn = DoorBrowser(desk)
      let form = try await signedIn.get("/sign-in").form(to: "/sign-in")
      #expect(try await signedIn.submit(form, ["name": "ny.kollega", "password": password]).status == 200)
      desk.clock.pass(120 * 86_400)
    }
  }

  @Test func `row 14: whoever guesses at a name is slow, and its owner signs in at the same address meanwhile`()
    async throws
  {
    let desk = try TestDesk()
    for number in 0..<60 {
      let guesser = DoorBrowser(desk, address: number < 30 ? "10.6.6.6" : "10.6.6.\(number)")
      let form = try await guesser.get("/sign-in").form(to: "/sign-in")
      // None is refused, and each is looked at.
      #expect(try await guesser.submit(form, ["name": "skranke", "password": "guess"]).status == 422)
    }
    #expect(desk.clock.now.timeIntervalSince(TestClock.start) >= 55 * 4)
    let start = desk.clock.now
    let colleague = DoorBrowser(desk, address: "10.6.6.6")
    #expect(try await colleague.signIn(.desk).status == 200)
    #expect(colleague.cookies["lods-session"] != nil)
    #expect(desk.clock.now.timeIntervalSince(start) <= 5)
  }

  @Test func `row 14: an address that guesses at many names is slow, and no colleague behind it is kept out`()
    async throws
  {
    let desk = try TestDesk()
    for number in 0..<90 {
      let guesser = DoorBrowser(desk, address: "10.6.6.6")
      let form = try await guesser.get("/sign-in").form(to: "/sign-in")
      #expect(try await guesser.submit(form, ["name": "name\(number)", "password": "guess"]).status == 422)
    }
    #expect(desk.clock.now.timeIntervalSince(TestClock.start) >= 60 * 2)
    let start = desk.clock.now
    let colleague = DoorBrowser(desk, address: "10.6.6.6")
    #expect(try await colleague.signIn(.desk).status == 200)
    #expect(desk.clock.now.timeIntervalSince(start) <= 3)
  }

  @Test func `row 14: in a browser that has signed in before, its owner does not wait for any guesser`() async throws {
    let desk = try TestDesk()
    let colleague = DoorBrowser(desk, address: "10.6.6.6")
    try await colleague.signIn(.desk)
    try await colleague.submit(try await colleague.get("/log").form(to: "/sign-out"))
    #expect(colleague.cookies["lods-session"] == nil && colleague.cookies["lods-known"] != nil)
    for number in 0..<40 {
      let guesser = DoorBrowser(desk, address: "10.6.6.6")
      // Somebody else's cookie is worth nothing at this name.
      if number.isMultiple(of: 2) { try await guesser.signIn(.manager) }
      let form = try await guesser.get("/sign-in").form(to: "/sign-in")
      try await guesser.submit(form, ["name": "skranke", "password": "guess"])
    }
    let start = desk.clock.now
    #expect(start.timeIntervalSince(TestClock.start) >= 35 * 4)
    #expect(try await colleague.signIn(.desk).status == 200)
    #expect(desk.clock.now == start)
  }

  /// Who guesses on while a colleague signs in.
  enum Guessing: CaseIterable {
    case atTheName, atTheNameFromElsewhere, atInventedNames

    var address: String { self == .atTheNameFromElsewhere ? "10.7.7.7" : "10.6.6.6" }
    func name(_ number: Int) -> String { self == .atInventedNames ? "name\(number)" : "skranke" }
  }

  /// What the threads of a test tell each other.
  private final class Going: Sendable {
    private let state = Mutex((count: 0, isOver: false, seconds: Double?.none))
    var isOver: Bool { state.withLock { $0.isOver } }
    var count: Int { state.withLock { $0.count } }
    var seconds: Double? { state.withLock { $0.seconds } }
    func end(_ seconds: Double? = nil) {
      state.withLock {
        $0.isOver = true
        $0.seconds = seconds
      }
    }
    func next() -> Int {
      state.withLock {
        $0.count += 1
        return $0.count
      }
    }

    /// Runs something on a thread of its own, since it blocks; where it fails, all is over.
    func thread(_ body: @escaping @Sendable () throws -> Void) {
      Thread { [self] in
        do { try body() } catch { end() }
      }.start()
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: Guessing.allCases)
  func `row 14: while others guess on without a pause, a right password at their address gets in within seconds`(
    _ guessing: Guessing
  ) async throws {
    // Whoever waits does wait, while a clock that is ten times as fast as others goes on.
    let desk = try TestDesk(pausing: { clock, seconds in
      let end = clock.now + seconds
      while clock.now < end { Thread.sleep(forTimeInterval: 0.001) }
    })
    let going = Going()
    going.thread {
      while !going.isOver {
        Thread.sleep(forTimeInterval: 0.005)
        desk.clock.pass(0.05)
      }
      // Whoever still waits is let go.
      for _ in 0..<1_000 {
        Thread.sleep(forTimeInterval: 0.001)
        desk.clock.pass(1)
      }
    }
    for _ in 0..<2 {
      going.thread {
        while !going.isOver {
          let guesser = TestBrowser(desk.web)
          guesser.address = guessing.address
          try guesser.open("/sign-in")
          try guesser.press("Log ind", typing: ["name": guessing.name(going.next()), "password": "guess"])
        }
      }
    }
    going.thread {
      // What is free has been used up.
      let free = guessing == .atInventedNames ? 34 : 9
      while going.count < free, !going.isOver { Thread.sleep(forTimeInterval: 0.001) }
      let start = desk.clock.now
      let colleague = TestBrowser(desk.web)
      colleague.address = "10.6.6.6"
      try colleague.open("/sign-in")
      for _ in 0..<3 where colleague.cookie(.session) == nil {
        try colleague.press("Log ind", typing: ["name": "skranke", "password": TestDesk.password])
      }
      going.end(colleague.cookie(.session) == nil ? nil : desk.clock.now.timeIntervalSince(start))
    }
    while !going.isOver { try await Task.sleep(for: .milliseconds(20)) }
    let seconds = try #require(going.seconds, "the colleague is in")
    // By a clock that is ten times as fast as others: some seconds on a busy machine, and never without room kept.
    #expect(seconds < 120)
  }

  @Test func `row 14: wrong pairing codes keep no machine from being paired, at the same address or elsewhere`()
    async throws
  {
    let desk = try TestDesk()
    var generator = SharedGenerator(desk: desk.web)
    let branch = try #require(try desk.office.desk.read { try BranchRegister.branches(in: $0) }.first)
    let codes = try (2...3).map { number in
      try desk.web.people.write {
        try DeviceRegister.prepare(
          DeviceName("Skranke \(number)"), at: branch, role: .library, by: .commandLine, time: desk.time,
          using: &generator, in: $0)
      }.code.text
    }
    for _ in 0..<100 {
      let guesser = DoorBrowser(desk, address: "10.6.6.6")
      let form = try await guesser.get("/pair").form(to: "/pair")
      #expect(try await guesser.submit(form, ["code": "22222-22222"]).status == 422)
    }
    #expect(desk.clock.now.timeIntervalSince(TestClock.start) >= 95 * 4)
    for (code, address) in zip(codes, ["10.6.6.6", "10.0.0.1"]) {
      let start = desk.clock.now
      let machine = DoorBrowser(desk, address: address)
      #expect(try await machine.submit(try await machine.get("/pair").form(to: "/pair"), ["code": code]).status == 200)
      #expect(machine.cookies["lods-device"] != nil)
      #expect(desk.clock.now.timeIntervalSince(start) <= 5)
    }
  }

  @Test func `row 14: a flood of sign-ins leaves room for those who are signed in`() async throws {
    let desk = try TestDesk(working: 1, waiting: 2)
    let browser = DoorBrowser(desk)
    try browser.enter(as: .outreach)
    let form = try await DoorBrowser(desk).get("/sign-in")
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<40 {
        group.addTask {
          let guesser = DoorBrowser(desk, address: "10.6.\(number).6")
          guesser.cookies = ["lods-visit": "v"]
          let fields = FormFields([
            .init("name", "nobody\(number)"), .init("password", "guess"), .init(FormSeal.field, FormSeal.seal(of: "v")),
          ])
          return try await guesser.send("POST", "/sign-in", fields).status
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(form.status == 200)
    #expect(Set(statuses).isSubset(of: [422, 503]))
    #expect(statuses.contains(422))
    #expect(try await browser.get("/log").status == 200)
    // All who may wait for a hash leave threads for everybody else.
    #expect(WebServer.threads > PasswordDesk.standardPlaces)
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `row 14: an office begins without any account, and no usual name opens it`() async throws {
    let folder = try TemporaryFolder()
    let office = try Office.found(
      in: Folder(path: folder.path + "/o"), name: .literal("Nordhavn"), country: .denmark, isDemo: false,
      now: { TestClock.start })
    #expect(try office.people().read { try AccountRegister.accounts(in: $0) }.isEmpty)
    let desk = try TestDesk()
    for name in ["admin", "administrator", "root", "lods", "demo", "test"] {
      let browser = DoorBrowser(desk)
      let form = try await browser.get("/sign-in").form(to: "/sign-in")
      for password in [name, "", "password", "lods"] {
        _ = try await browser.submit(form, ["name": name, "password": password])
        #expect(browser.cookies["lods-session"] == nil)
      }
    }
  }

  @Test func `row 14: a name that does not exist is answered like one that does`() async throws {
    let desk = try TestDesk()
    var texts: [String] = []
    for name in ["underviser", "findes-ikke"] {
      let browser = DoorBrowser(desk)
      let form = try await browser.get("/sign-in").form(to: "/sign-in")
      let answer = try await browser.submit(form, ["name": name, "password": "not the password at all"])
      #expect(answer.status == 422)
      texts.append(
        answer.text.replacing(name, with: "NAME").replacing(
          FormSeal.seal(of: browser.cookies["lods-visit"] ?? ""), with: ""))
    }
    #expect(texts[0] == texts[1])
  }

  @Test func `row 15: a link is random, lets in once, runs out, and is no password`() async throws {
    let desk = try TestDesk()
    let path = try Self.invite(desk)
    let token = try #require(path.split(separator: "/").last.map(String.init))
    #expect(token.count == 43)
    #expect(try Self.invite(desk, "anden") != path)
    let browser = DoorBrowser(desk)
    // Looking at it, as mail programs do, does not use it up.
    for _ in 0..<3 { #expect(try await browser.get(path).status == 200) }
    let form = try await browser.get("/sign-in").form(to: "/sign-in")
    _ = try await browser.submit(form, ["name": "ny.kollega", "password": token])
    #expect(browser.cookies["lods-session"] == nil)
    let page = try await browser.get(path).form(to: path)
    let new = ["new-password": "grå ræve drikker te", "repeated-password": "grå ræve drikker te"]
    #expect(try await browser.submit(page, new).status == 200)
    #expect(browser.cookies["lods-session"] == nil)
    #expect(try await browser.get(path).status == 403)
    #expect(try await browser.submit(page, new).status == 403)
    // Neither in the place of another kind.
    for kind in ["reset", "sign-in"] {
      #expect(try await browser.send("POST", "/\(kind)/\(token)", page?.fields).status == 403)
    }

    let late = try Self.invite(desk, "sen")
    desk.clock.pass(72 * 3_600)
    #expect(try await browser.get(late).status == 403)
    for file in try desk.files() {
      #expect(file.bytes.firstRange(of: Array(token.utf8)) == nil, "\(file.name)")
    }
  }

  @Test func `row 16: there is no second factor of the desk's own, and nothing that looks like one`() async throws {
    let desk = try TestDesk()
    for word in ["totp", "otp", "mfa", "2fa", "factor", "authenticator"] {
      #expect(!RouteBook.routes.contains { $0.path.lowercased().contains(word) })
    }
    let form = try #require(try await DoorBrowser(desk).get("/sign-in").form(to: "/sign-in"))
    #expect(Set(form.fields.fields.map(\.name)) == [FormSeal.field, "to", "name", "password"])
  }
}
