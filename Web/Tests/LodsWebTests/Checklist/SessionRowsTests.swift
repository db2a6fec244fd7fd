import Accounts
import Foundation
import LodsWeb
import Passwords
import Records
import Site
import Testing

@testable import LodsWeb

/// Rows 17 to 20 of the checklist: sessions from their beginning to their end.
@Suite struct SessionRowsTests {
  private static func cookie(_ browser: DoorBrowser) throws -> String {
    try #require(browser.cookies["lods-session"])
  }

  /// Whether a browser with a cookie gets in.
  private static func opens(_ desk: TestDesk, _ token: String) async throws -> Bool {
    let browser = DoorBrowser(desk)
    browser.cookies = ["lods-session": token]
    return try await browser.send("GET", "/log").status == 200
  }

  @Test func `row 17: a session's sign is random, long, and not in any file`() async throws {
    let desk = try TestDesk()
    var tokens: Set<String> = []
    for _ in 0..<20 {
      let browser = DoorBrowser(desk)
      try await browser.signIn(.desk)
      tokens.insert(try Self.cookie(browser))
    }
    #expect(tokens.count == 20)
    for token in tokens {
      // 43 signs of 6 bits each: 256 bits.
      #expect(token.count == 43 && SessionToken(token) != nil)
      let padded = token.replacing("-", with: "+").replacing("_", with: "/") + "="
      let raw = Array(try #require(Data(base64Encoded: padded)))
      for file in try desk.files() {
        #expect(file.bytes.firstRange(of: Array(token.utf8)) == nil, "\(file.name)")
        #expect(file.bytes.firstRange(of: raw) == nil, "\(file.name)")
      }
    }
    for position in 0..<43 {
      let signs = Set(tokens.map { Array($0)[position] })
      #expect(signs.count > 2, "sign \(position)")
    }
  }

  @Test func `row 17: signing in takes a new sign, and one that was planted or old is worth nothing`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    let planted = String(repeating: "A", count: 43)
    browser.cookies = ["lods-session": planted, "lods-visit": "planted"]
    try await browser.signIn(.desk)
    let first = try Self.cookie(browser)
    #expect(first != planted)
    #expect(browser.cookies["lods-visit"] == nil)
    #expect(try await !Self.opens(desk, planted))
    // The same browser signs in again: the old sign dies.
    let form = try #require(try await browser.get("/sign-in").form(to: "/sign-in"))
    try await browser.submit(form, ["name": "leder", "password": TestDesk.password])
    let second = try Self.cookie(browser)
    #expect(second != first)
    #expect(try await !Self.opens(desk, first))
    #expect(try await Self.opens(desk, second))
  }

  @Test(arguments: [
    "", "x", "../../etc/passwd", "' OR 1=1 --", String(repeating: "a", count: 7_000), "æøå", "a b", "\"a\"",
  ])
  func `row 17: a sign that is none is nobody's`(token: String) async throws {
    let desk = try TestDesk()
    #expect(try await !Self.opens(desk, token))
    let device = DoorBrowser(desk)
    device.cookies = ["lods-device": token]
    #expect(try await device.send("GET", "/log").status != 200)
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `row 18: a session ends after half an hour without use, and at its age whatever the use`() async throws {
    let desk = try TestDesk()
    let terms = desk.web.terms
    let idle = try desk.session(of: .desk).text
    desk.clock.pass(Double(terms.idle) - 1)
    #expect(try await Self.opens(desk, idle))
    desk.clock.pass(Double(terms.idle) - 1)
    #expect(try await Self.opens(desk, idle))
    desk.clock.pass(Double(terms.idle) + 1)
    #expect(try await !Self.opens(desk, idle))
    // It does not come back.
    #expect(try await !Self.opens(desk, idle))

    let busy = try desk.session(of: .desk).text
    var seconds = 0
    while seconds + 600 < terms.absolute {
      desk.clock.pass(600)
      seconds += 600
      #expect(try await Self.opens(desk, busy), "after \(seconds) s")
    }
    desk.clock.pass(Double(terms.absolute - seconds))
    #expect(try await !Self.opens(desk, busy))
  }

  @Test func `row 18: who was signed in is told why it is over`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .desk)
    desk.clock.pass(Double(desk.web.terms.idle))
    let page = try await browser.get("/log")
    #expect(page.form(to: "/sign-in") != nil)
    #expect(page.text.contains("notice info"))
  }

  @Test func `row 19: signing out ends the session on the server, not only in the browser`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try await browser.signIn(.desk)
    let token = try Self.cookie(browser)
    #expect(try await Self.opens(desk, token))
    try await browser.submit(try await browser.get("/log").form(to: "/sign-out"))
    #expect(browser.cookies["lods-session"] == nil)
    #expect(try await !Self.opens(desk, token))
  }

  @Test func `row 19: shutting an account or a device out, or ending its sessions, works at once`() async throws {
    let desk = try TestDesk()
    let administrator = try desk.account(.administrator)
    let tokens = try [desk.session(of: .desk).text, desk.session(of: .desk).text]
    _ = try desk.web.people.write {
      try SessionRegister.signOut(desk.account(.desk).id, by: .account(administrator), at: desk.time, in: $0)
    }
    for token in tokens { #expect(try await !Self.opens(desk, token)) }

    let token = try desk.session(of: .desk).text
    let other = try desk.session(of: .teacher).text
    let id = try desk.account(.desk).id
    _ = try desk.web.people.write {
      try AccountRegister.disable(id, by: .account(administrator), at: desk.time, in: $0)
    }
    #expect(try await !Self.opens(desk, token))
    #expect(try await Self.opens(desk, other))
    let browser = DoorBrowser(desk)
    #expect(try await browser.signIn(.desk).status == 422)
    #expect(browser.cookies["lods-session"] == nil)

    let device = DoorBrowser(desk)
    device.becomeDevice()
    #expect(try await device.get("/log").status == 200)
    _ = try desk.web.people.write {
      try DeviceRegister.revoke(1, by: .account(administrator), at: desk.time, in: $0)
    }
    #expect(try await device.send("GET", "/log").status == 303)
  }

  @Test func `row 19: what a role loses, its open sessions lose at once`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .outreach)
    #expect(try await browser.get("/log").status == 200)
    let account = try desk.account(.outreach)
    let administrator = try desk.account(.administrator)
    _ = try desk.web.people.write {
      try AccountRegister.change(
        account.id, to: account.draft.with(roles: [.dataProtectionOfficer], scope: .all),
        by: .account(administrator), at: desk.time, in: $0)
    }
    let answer = try await browser.send("GET", "/log")
    #expect([303, 403].contains(answer.status))
  }

  @Test func `row 20: a new password needs the old one, and ends the other sessions and links`() async throws {
    let desk = try TestDesk()
    let account = try desk.account(.desk)
    let own = try desk.session(of: .desk)
    let other = try desk.session(of: .desk).text
    var generator = SharedGenerator(desk: desk.web)
    let yescrypt = Yescrypt(cost: 1)
    let salt = (0..<Yescrypt.saltBytes).map { UInt8($0 + 1) }
    let new = try #require(PasswordHash(try yescrypt.hash("blå katte drikker te", salt: salt)))
    let old = try #require(
      try desk.web.people.read { try AccountRegister.credentials(of: account.id, in: $0) }.hash)
    let link = try desk.web.people.write {
      try LinkRegister.renew(for: account.id, by: .commandLine, at: desk.time, using: &generator, in: $0)
    }
    // Whoever has not shown the old one changes nothing.
    #expect(throws: AccountFault.self) {
      try desk.web.people.write {
        try AccountRegister.changePassword(
          of: account.id, having: new, to: new, keeping: own, at: desk.time, in: $0)
      }
    }
    _ = try desk.web.people.write {
      try AccountRegister.changePassword(of: account.id, having: old, to: new, keeping: own, at: desk.time, in: $0)
    }
    #expect(try await Self.opens(desk, own.text))
    #expect(try await !Self.opens(desk, other))
    #expect(try await DoorBrowser(desk).get(String(link.address(at: "x").dropFirst())).status == 403)
  }

  @Test func `row 20: own sessions can be listed and ended, others' cannot`() async throws {
    let desk = try TestDesk()
    let account = try desk.account(.desk)
    let (one, two) = try (desk.session(of: .desk), desk.session(of: .desk))
    let foreign = try desk.session(of: .teacher)
    let all = try desk.web.people.read {
      try SessionRegister.sessions(of: account.id, asking: one, at: desk.time, in: $0)
    }
    #expect(all.count == 2)
    let second = try #require(all.first { !$0.isPresent })
    let teacher = try desk.account(.teacher)
    let isEnded = try desk.web.people.write { try SessionRegister.end(second.handle, of: teacher.id, in: $0) }
    #expect(!isEnded)
    #expect(try await Self.opens(desk, two.text))
    _ = try desk.web.people.write { try SessionRegister.end(second.handle, of: account.id, in: $0) }
    #expect(try await !Self.opens(desk, two.text))
    #expect(try await Self.opens(desk, one.text))
    #expect(try await Self.opens(desk, foreign.text))
  }
}
