import LodsWeb
import Site
import Testing

@testable import LodsWeb

/// Every place of the desk with everybody before it, made of the book of routes: what is added there is walked here.
@Suite struct RouteWalkTests {
  @Test func `each place stands in the book once, and none is for anybody who does not say so`() {
    let places = RouteBook.routes.map { "\($0.method.rawValue) \($0.path)" }
    #expect(Set(places).count == places.count)
    let open = Set(RouteBook.routes.filter { $0.access == .everyone }.map(\.path))
    // A place that is open to everybody is added to this list by somebody who has thought about it.
    let known: Set = [
      "/", "/assets/{mark}/{name}", "/health", "/sign-in", "/sign-in/{token}", "/sign-out", "/invitation/{token}",
      "/reset/{token}", "/pair", "/language", "/accessibility", "/was", "/about", "/sw.js", "/road-sw.js",
      "/assets/{mark}/report.css",
      // What was released is everybody's; the ledger is all that these read.
      "/api/v1/openapi.json", "/api/v1/tables", "/api/v1/tables/{table}", "/api/v1/tables/{table}/csv",
      "/api/v1/definitions", "/api/v1/indicators",
      "/assets/{mark}/report.css", "/assets/{mark}/paper.css",
    ]
    #expect(open.isSubset(of: known), "\(open.subtracting(known))")
  }

  @Test func `everybody reads what is theirs`() async throws {
    for (what, route, _, answer) in try await RouteWalk.pages.value {
      RouteWalk.expectWhole(answer, what)
      // A link that does not hold is refused to everybody.
      let mayRefuse = route.path.hasSuffix("{token}")
      #expect(![401, 405].contains(answer.status), "\(what): \(answer.status)")
      #expect(answer.status != 403 || mayRefuse, "\(what): \(answer.status)")
    }
  }

  @Test func `nobody reads what is not theirs`() async throws {
    let desk = try TestDesk()
    for (route, visitor) in RouteWalk.cases where route.method == .get && !visitor.mayUse(route.access) {
      let browser = try visitor.browser(at: desk)
      let address = RouteWalk.address(of: route, for: visitor)
      let what = "GET \(address) as \(visitor)"
      let answer = try await browser.send("GET", address)
      RouteWalk.expectWhole(answer, what)
      if visitor.isKnown {
        #expect(answer.status == 403, "\(what): \(answer.status)")
      } else {
        #expect(answer.status == 303, "\(what): \(answer.status)")
        #expect(answer["location"]?.hasPrefix("/sign-in") == true, "\(what)")
        #expect(answer.bytes.isEmpty)
        let value = try await browser.send("GET", address, headers: ["accept": "application/json"])
        #expect(value.status == 401, "\(what) as a script: \(value.status)")
      }
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `asked for the head alone, each place gives the same head and nothing more`() async throws {
    let desk = try TestDesk()
    for visitor in [TestVisitor.nobody, .person(.administrator)] {
      for (what, route, _, answer) in try await RouteWalk.pages.value.filter({ $0.visitor == visitor }) {
        let head = try await visitor.browser(at: desk).send("HEAD", RouteWalk.address(of: route, for: visitor))
        #expect(head.status == answer.status, "HEAD \(what): \(head.status)")
        #expect(head.bytes.isEmpty, "HEAD \(what)")
        RouteWalk.expectWhole(head, "HEAD \(what)")
      }
    }
  }

  @Test func `reading changes nothing`() async throws {
    let desk = try TestDesk()
    let before = try DeskState(desk)
    let query = "do=save&task=\(TestDesk.task)&level=1&name=x&seal=x&branch=\(TestDesk.harbour)"
    for route in RouteBook.routes where route.method == .get {
      for visitor in [TestVisitor.device, .person(.administrator)] where visitor.mayUse(route.access) {
        let browser = try visitor.browser(at: desk)
        let address = RouteWalk.address(of: route, for: visitor)
        _ = try await browser.send("GET", address)
        _ = try await browser.send("GET", address + (address.contains("?") ? "&" : "?") + query)
      }
    }
    #expect(try DeskState(desk) == before)
  }

  @Test func `a form of another site, of another browser or of none is refused, and nothing is done`() async throws {
    let desk = try TestDesk()
    let before = try DeskState(desk)
    let other = DoorBrowser(desk)
    let foreign = try #require(try await other.get("/sign-in").form(to: "/sign-in")?[FormSeal.field])
    let headers: [[String: String]] = [
      ["sec-fetch-site": "cross-site"], ["sec-fetch-site": "same-site"], ["origin": "https://evil.example"],
      ["origin": "null"], ["sec-fetch-site": "cross-site", "origin": "http://127.0.0.1:8480"],
    ]
    // What is not theirs is walked below.
    for (route, visitor) in RouteWalk.cases
    where route.method == .post && (visitor.mayUse(route.access) || visitor == .gone) {
      let address = RouteWalk.address(of: route, for: visitor)
      let browser = try visitor.browser(at: desk)
      let own = FormSeal.seal(of: browser.cookies.values.first ?? "none")
      for header in headers {
        let what = "POST \(address) as \(visitor) with \(header)"
        let answer = try await browser.send("POST", address, Self.form(own), headers: header)
        RouteWalk.expectWhole(answer, what)
        #expect(answer.status == 403, "\(what): \(answer.status)")
      }
      for seal in [nil, "", foreign, String(repeating: "0", count: 64)] {
        let what = "POST \(address) as \(visitor) with the seal \(seal ?? "-")"
        let answer = try await browser.send("POST", address, Self.form(seal))
        RouteWalk.expectWhole(answer, what)
        let expected = visitor.isKnown || visitor.mayUse(route.access) ? 403 : 401
        #expect(answer.status == expected, "\(what): \(answer.status)")
      }
    }
    #expect(try DeskState(desk) == before)
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `what is not theirs is not done, also with a form that is in order`() async throws {
    let desk = try TestDesk()
    let before = try DeskState(desk)
    for (route, visitor) in RouteWalk.cases where route.method == .post && !visitor.mayUse(route.access) {
      let address = RouteWalk.address(of: route, for: visitor)
      let browser = try visitor.browser(at: desk)
      let what = "POST \(address) as \(visitor)"
      let seal = FormSeal.seal(of: browser.cookies.values.first ?? "")
      let answer = try await browser.send("POST", address, Self.form(seal), headers: ["sec-fetch-site": "same-origin"])
      RouteWalk.expectWhole(answer, what)
      #expect(answer.status == (visitor.isKnown ? 403 : 401), "\(what): \(answer.status)")
    }
    #expect(try DeskState(desk) == before)
  }

  @Test func `an empty form and one full of rubbish are answered, and never with a fault of the program`() async throws
  {
    let desk = try TestDesk()
    let rubbish = FormFields(
      [
        "do", "id", "task", "level", "branch", "slot", "slot-1", "slot-2", "name", "password", "version", "to", "carry",
        "code", "day", "month", "year", "count", "quantity", "minutes", "roles", "language", "place", "ticket", "hour",
        "cause",
        "text", "from", "until",
      ].map { .init($0, "\u{202E}<'\"%&9223372036854775807\u{0}æ") })
    for (route, visitor) in RouteWalk.cases where route.method == .post && visitor.mayUse(route.access) {
      for form in [FormFields(), rubbish] {
        let browser = try visitor.browser(at: desk)
        let address = RouteWalk.address(of: route, for: visitor)
        if browser.cookies.isEmpty { try await browser.get("/sign-in") }
        let seal = FormSeal.seal(of: browser.cookies.values.first ?? "")
        let what = "POST \(address) as \(visitor)"
        let answer = try await browser.send("POST", address, form.replacing(FormSeal.field, with: seal))
        RouteWalk.expectWhole(answer, what)
        #expect(![401, 405].contains(answer.status), "\(what): \(answer.status)")
      }
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `no place answers to another method than its own`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    for route in RouteBook.routes {
      let address = RouteWalk.address(of: route, for: .nobody)
      let own = Set(RouteBook.routes.filter { $0.path == route.path }.map(\.method.rawValue))
      for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "LODS"]
      where !own.contains(method) && !(method == "OPTIONS" && route.path.hasPrefix("/api/")) {
        let answer = try await browser.send(method, address)
        RouteWalk.expectWhole(answer, "\(method) \(address)")
        #expect(answer.status == 405, "\(method) \(address): \(answer.status)")
        let more: Set<String> = route.path.hasPrefix("/api/") ? ["HEAD", "OPTIONS"] : ["HEAD"]
        #expect(answer["allow"] == (own.contains("GET") ? own.union(more) : own).sorted().joined(separator: ", "))
        #expect(!answer.text.contains(method == "TRACE" ? "127.0.0.1" : "\u{0}"))
      }
    }
  }

  @Test(arguments: [
    "/debug", "/admin", "/metrics", "/.env", "/.git/config", "/log/../accounts", "//", "/log/", "/LOG",
    "/accounts/1/2/3/4",
    "/%2e%2e/%2e%2e/etc/passwd", "/assets/../Package.swift", "/%00", "/%ff", "/log%0d%0aset-cookie:x=y", "/log;x=1",
    "/assets/x/%2e%2e%2fdesk.sqlite", "/desk.sqlite", "/" + String(repeating: "a", count: 5_000),
  ])
  func `what is not in the book does not exist`(path: String) async throws {
    let desk = try TestDesk()
    for visitor in [TestVisitor.nobody, .device, .person(.administrator)] {
      let answer = try await visitor.browser(at: desk).send("GET", path)
      RouteWalk.expectWhole(answer, path)
      let isPage = path == "//" || path == "/log/"
      #expect(answer.status == 404 || isPage && answer.status != 500, "\(path): \(answer.status)")
      #expect(!answer.text.contains("SQLite format") && !answer.text.contains("root:"))
    }
    #expect(desk.incidents.all.isEmpty)
  }

  private static func form(_ seal: String?) -> FormFields {
    FormFields([
      .init("do", "save"), .init("task", TestDesk.task), .init("level", "1"), .init("language", "sv"),
      .init("name", "skranke"), .init("password", TestDesk.password), .init("code", "AAAAA-AAAAA"),
    ]).replacing(FormSeal.field, with: seal)
  }
}
