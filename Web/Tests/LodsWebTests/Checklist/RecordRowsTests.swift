import Accounts
import Foundation
import HTTPTypes
import LodsWeb
import Markup
import Municipality
import Office
import Records
import SQLite
import Site
import Testing

@testable import LodsWeb

/// Rows 23, 24, 27 and 28 of the checklist: tokens of others, debug pages, what is written down, and faults.
@Suite struct RecordRowsTests {
  @Test func `row 23: no sign-in by another's token is there, and none is taken`() async throws {
    for word in ["oidc", "oauth", "saml", "callback", "jwt", "sso", "token/"] {
      #expect(!RouteBook.routes.contains { $0.path.lowercased().contains(word) })
    }
    let desk = try TestDesk()
    let session = try desk.session(of: .administrator).text
    // A token without a signature, as a hostile provider would make it.
    let forged = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbjEiLCJyb2xlcyI6WyJhZG1pbmlzdHJhdG9yIl19."
    for value in ["Bearer \(forged)", "Bearer \(session)", "Basic YWRtaW4xOnBhc3N3b3Jk", "Token \(session)"] {
      let browser = DoorBrowser(desk)
      let answer = try await browser.send("GET", "/log", headers: ["authorization": value])
      #expect(answer.status == 303)
      #expect(answer["www-authenticate"] == nil)
    }
    let browser = DoorBrowser(desk)
    browser.cookies = ["lods-session": forged]
    #expect(try await browser.send("GET", "/log").status == 303)
    for header in ["x-remote-user", "remote-user", "x-forwarded-user", "x-ssl-client-s-dn"] {
      #expect(try await DoorBrowser(desk).send("GET", "/log", headers: [header: "admin1"]).status == 303)
    }
  }

  @Test func `row 24: no page for those who build the program, and nothing that tells of it`() async throws {
    let desk = try TestDesk()
    let browser = try TestVisitor.person(.administrator).browser(at: desk)
    for path in [
      "/debug", "/status", "/metrics", "/env", "/info", "/swagger", "/openapi.json", "/.well-known/x", "/trace",
    ] {
      #expect(try await browser.send("GET", path).status == 404, "\(path)")
    }
    for method in ["TRACE", "TRACK", "DEBUG"] {
      let answer = try await browser.send(method, "/", headers: ["x-secret": "abc"])
      #expect(answer.status == 405)
      #expect(!answer.text.contains("abc"))
    }
    let health = try await DoorBrowser(desk).get("/health")
    #expect(health.text.trimmed == "ok")
    for path in ["/sign-in", "/nowhere", "/health"] {
      let answer = try await browser.get(path)
      for word in ["Hummingbird", "swift-nio", "SwiftNIO", "Swift/", "SQLite", desk.office.folder.path] {
        #expect(!answer.text.contains(word), "\(path): \(word)")
        #expect(!answer.headers.contains { $0.value.contains(word) }, "\(path): \(word)")
      }
    }
  }

  @Test func `row 27: who signs in, who is refused and what is denied stands in the audit, in UTC`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    let before = try desk.audit().count
    let form = try await browser.get("/sign-in").form(to: "/sign-in")
    _ = try await browser.submit(form, ["name": "dpo", "password": "not the password at all"])
    _ = try await browser.submit(form, ["name": "findes-ikke", "password": "not the password at all"])
    try await browser.signIn(.officer)
    _ = try await browser.send("GET", "/log")
    let rows = Array(try desk.audit().dropFirst(before))
    #expect(rows.map(\.act).sorted() == ["access-denied", "sign-in-refused", "sign-in-refused", "signed-in"])
    for row in rows { #expect(row.at == "2026-11-18T13:20:00Z") }
    #expect(try AuditTrail.firstBreak(in: desk.web.people) == nil)
  }

  @Test func `row 27: a flood of refusals does not fill the audit`() async throws {
    let desk = try TestDesk()
    let before = try desk.audit().count
    for number in 0..<60 {
      let browser = DoorBrowser(desk, address: "10.1.1.\(number)")
      let form = try await browser.get("/sign-in").form(to: "/sign-in")
      _ = try await browser.submit(form, ["name": number % 2 == 0 ? "dpo" : "navn\(number)", "password": "guess"])
    }
    #expect(try desk.audit().count == before + 2)
  }

  @Test func `row 28: a fault of the program tells the user a number, and whoever runs the desk the place and kind`()
    throws
  {
    struct Broken: Error {
      let inside = "a secret of the program"
    }
    let desk = try TestDesk()
    let route = Route.post("/log", .everyone) { _ in throw Broken() }
    let form = FormFields([.init(FormSeal.field, FormSeal.seal(of: "v")), .init("note", "skrevet i hast")])
    let request = WebRequest(
      .post, "/log", form: form, cookies: ["lods-visit": "v"], headers: ["host": "localhost"])
    let reply = desk.web.answer(request, at: route)
    #expect(reply.status == 500)
    let incident = try #require(desk.incidents.all.first)
    #expect(incident.place == "POST /log")
    #expect(incident.kind == "Broken")
    guard case .page(let page) = reply.body else {
      Issue.record("no page")
      return
    }
    let text = page.rendered()
    #expect(text.contains(incident.reference))
    #expect(!text.contains("secret") && !text.contains("Broken"))
    // What was typed is still there.
    #expect(text.contains("skrevet i hast"))
  }

  @Test func `row 28: where it cannot be known who asks, nobody gets in`() async throws {
    let desk = try TestDesk()
    let person = try TestVisitor.person(.administrator).browser(at: desk)
    let device = try TestVisitor.device.browser(at: desk)
    #expect(try await person.get("/log").status == 200)
    // A newer program has changed the file: this one no longer knows what stands in it.
    let connection = try Connection(path: desk.office.folder.path(of: .people), mode: .readWrite)
    try connection.execute("PRAGMA user_version = 999")
    for browser in [person, device] {
      let before = try desk.sessions()
      let page = try await browser.send("GET", "/log")
      #expect(page.status == 500)
      #expect(!page.text.contains("Aksel Admin"))
      #expect(!page.text.contains("people.sqlite") && !page.text.contains("sqlite"))
      RouteWalk.expectHeaders(page, "GET /log")
      let form = FormFields([
        .init("do", "save"), .init("task", TestDesk.task), .init("level", "1"),
        .init(FormSeal.field, FormSeal.seal(of: browser.cookies.values.first ?? "")),
      ])
      #expect(try await browser.send("POST", "/log", form).status >= 400)
      #expect(try desk.sessions() == before)
    }
    #expect(!desk.incidents.all.isEmpty)
  }
}
