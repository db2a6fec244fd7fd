import Accounts
import Hummingbird
import LodsWeb
import Logging
import Markup
import NIOEmbedded
import NIOPosix
import Site
import Testing

@testable import LodsWeb

/// Rows 6 to 12 of the checklist: cookies, headers, forms of other sites, types, files.
@Suite struct HeaderRowsTests {
  private static func secureDesk() throws -> TestDesk {
    var settings = WebSettings()
    settings.publicAddress = PublicAddress("https://lods.example")
    return try TestDesk(settings: settings)
  }

  /// Answers of all kinds that a desk gives, by what was asked.
  private static func answers(_ desk: TestDesk, host: String) async throws -> [(String, TestAnswer)] {
    let browser = DoorBrowser(desk, host: host)
    let form = try await browser.get("/sign-in").form(to: "/sign-in")
    var all: [(String, TestAnswer)] = []
    for (method, path) in [
      ("GET", "/"), ("GET", "/sign-in"), ("HEAD", "/sign-in"), ("GET", "/nowhere"), ("PUT", "/log"), ("GET", "/health"),
      ("GET", Asset.style.link.text), ("GET", "/sign-in?a=%ff"), ("GET", "/log"), ("POST", "/log"), ("TRACE", "/"),
      ("GET", "/reset/abc"), ("GET", "/" + String(repeating: "a", count: 3_000)),
    ] {
      all.append(("\(method) \(path.prefix(40))", try await browser.send(method, path)))
    }
    all.append(("wrong host", try await DoorBrowser(desk, host: "evil.example").send("GET", "/")))
    all.append(
      (
        "too large",
        try await browser.send("POST", "/sign-in", FormFields([.init("a", String(repeating: "a", count: 1_100_000))]))
      ))
    all.append(("half a form", try await browser.submit(form)))
    let account = try desk.account(.administrator)
    for _ in 0..<ExportLimit.most { try desk.web.exports.count(account.id, at: desk.clock.now) }
    let eager = DoorBrowser(desk, host: host)
    let session = WebCookie.Purpose.session.name(isSecure: host == "lods.example")
    eager.cookies[session] = try desk.session(of: .administrator).text
    all.append(("many files", try await eager.send("GET", "/reports/desk/file?format=html")))
    return all
  }

  @Test func `row 6: cookies belong to this host, this site and no script`() async throws {
    let desk = try Self.secureDesk()
    let browser = DoorBrowser(desk, host: "lods.example")
    let page = try await browser.get("/sign-in")
    let form = try #require(page.form(to: "/sign-in"))
    let signedIn = try await browser.send(
      "POST", "/sign-in", form.fields.replacing("name", with: "skranke").replacing("password", with: TestDesk.password))
    let language = try await browser.send(
      "POST", "/language",
      FormFields([
        .init("language", "sv"), .init(FormSeal.field, FormSeal.seal(of: browser.cookies["__Host-lods-session"] ?? "")),
      ]))
    let cookies = [page, signedIn, language].flatMap { $0.all("set-cookie") }
    #expect(
      Set(cookies.map { $0.cut(at: "=").0.replacing("__Host-lods-", with: "") })
        == ["visit", "session", "known", "language"])
    for cookie in cookies {
      #expect(cookie.hasPrefix("__Host-lods-"))
      let parts = Set(cookie.split(separator: ";").map { String($0).trimmed })
      #expect(parts.isSuperset(of: ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]), "\(cookie)")
      #expect(!cookie.lowercased().contains("domain="))
    }
    // A cookie of the plain kind, which another program on the host could have set, is not taken for the other.
    let token = try #require(browser.cookies["__Host-lods-session"])
    let planted = DoorBrowser(desk, host: "lods.example")
    planted.cookies = ["lods-session": token]
    #expect(try await planted.send("GET", "/log").status == 303)
  }

  @Test func `row 7: an encrypted desk asks browsers to come encrypted, once on each answer, for a year at least`()
    async throws
  {
    for (what, answer) in try await Self.answers(try Self.secureDesk(), host: "lods.example") {
      let values = answer.all("strict-transport-security")
      #expect(values.count == 1, "\(what)")
      #expect(Int(values.first?.filter(\.isNumber) ?? "") ?? 0 >= 31_536_000, "\(what)")
      #expect(values.first?.contains("includeSubDomains") == true, "\(what)")
    }
    for (what, answer) in try await Self.answers(try TestDesk(), host: "localhost") {
      #expect(answer["strict-transport-security"] == nil, "\(what)")
    }
  }

  @Test func `rows 8 and 9: every answer, of whatever kind, has the headers`() async throws {
    let answers = try await Self.answers(try TestDesk(), host: "localhost")
    #expect(Set(answers.map(\.1.status)).isSuperset(of: [200, 303, 400, 401, 403, 404, 405, 413, 421, 422, 429]))
    for (what, answer) in answers {
      RouteWalk.expectWhole(answer, "/assets/ " + what)
      let policy = answer["content-security-policy"] ?? ""
      for rule in ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "script-src 'self'"] {
        #expect(policy.contains(rule), "\(what)")
      }
      #expect(!policy.contains("unsafe-inline"), "\(what)")
      #expect(answer["x-content-type-options"] == "nosniff", "\(what)")
      #expect(answer["referrer-policy"] != nil, "\(what)")
    }
  }

  @Test func `rows 8 and 9: an answer to a fault of the program has them too`() async throws {
    struct Broken: Error {}
    let desk = try TestDesk()
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let context = DeskContext(source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger))
    let request = Request(
      head: .init(method: .get, scheme: nil, authority: "localhost", path: "/log"), body: RequestBody(buffer: .init()))
    let response = try await Door(desk: desk.web, pool: .singleton)
      .handle(request, context: context) { _, _ in throw Broken() }
    #expect(response.status == .internalServerError)
    let answer = TestAnswer(status: 500, headers: response.headers, bytes: [])
    for header in StandingHeaders.all(isSecure: false) { #expect(answer[header.name] == header.value) }
    #expect(answer["cache-control"] == "no-store")
    #expect(desk.incidents.all.count == 1)
  }

  @Test func `rows 8 and 9: no page writes a script, a style or a handler into itself`() async throws {
    for (_, route, _, answer) in try await RouteWalk.pages.value {
      // A file is not shown on this site.
      guard answer["content-disposition"] == nil else { continue }
      guard answer["content-type"]?.hasPrefix("text/html") == true else { continue }
      for tag in answer.text.components(between: "<", and: ">") {
        #expect(!tag.hasPrefix("style") && !tag.contains(" style="), "\(route.path): \(tag)")
        #expect(!tag.hasPrefix("script") || tag.contains("src=\"/"), "\(route.path): \(tag)")
        #expect(!tag.contains(" on"), "\(route.path): \(tag)")
        for outside in ["\"http:", "\"https:", "\"//", "javascript:", "\"data:"] {
          #expect(!tag.contains(outside), "\(route.path): \(tag)")
        }
      }
    }
  }

  @Test func `row 10: nothing changes by reading, and no form of another site is taken`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .outreach)
    let form = try #require(try await browser.get("/log").form(to: "/log"))
    let full = FormFields(
      form.fields.fields + [.init("do", "save"), .init("task", TestDesk.task), .init("level", "1")])
    for method in ["GET", "HEAD"] { _ = try await browser.send(method, "/log?" + full.encoded) }
    let bare = full.without([FormSeal.field])
    let refused: [TestAnswer] = [
      try await browser.send("POST", "/log", bare),
      try await browser.send(
        "POST", "/log?\(FormSeal.field)=" + FormSeal.seal(of: browser.cookies["lods-session"] ?? ""), bare),
      try await browser.send("POST", "/log", full, headers: ["origin": "https://evil.example"]),
      try await browser.send("POST", "/log", full, headers: ["sec-fetch-site": "cross-site"]),
      try await browser.send("POST", "/log", full, headers: ["sec-fetch-site": "same-site"]),
    ]
    #expect(refused.map(\.status) == [403, 403, 403, 403, 403])
    #expect(try desk.sessions() == 0)
    // What another site has sent is not even shown to be sent on.
    for answer in refused.dropFirst(2) { #expect(answer.form(to: "/log") == nil) }
    #expect(try await browser.send("POST", "/log", full, headers: ["sec-fetch-site": "same-origin"]).status == 200)
    #expect(try desk.sessions() == 1)
  }

  @Test func `row 11: what is sent is what its type says`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    browser.becomeDevice()
    let types =
      [
        ("/log", "text/html; charset=utf-8"), ("/health", "text/plain; charset=utf-8"),
        ("/log/kit/\(TestDesk.harbour)/da", "application/json; charset=utf-8"),
      ] + Asset.allCases.map { ($0.link.text, $0.type) }
    for (path, type) in types {
      let answer = try await browser.get(path)
      #expect(answer.status == 200, "\(path)")
      #expect(answer["content-type"] == type, "\(path)")
      #expect(type.contains("charset=utf-8") || type == "application/wasm", "\(path)")
    }
  }

  @Test(arguments: [
    "multipart/form-data; boundary=x", "text/plain", "application/json", "application/xml", "image/png", "",
  ])
  func `row 12: no file can be sent here, and no form of another kind`(type: String) async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .administrator)
    let body =
      "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../etc/passwd\"\r\n\r\nroot\r\n--x--\r\n"
    for route in RouteBook.routes where route.method == .post {
      let answer = try await browser.send(
        "POST", RouteWalk.address(of: route, for: .person(.administrator)), headers: ["content-type": type],
        body: Array(body.utf8))
      #expect([400, 403].contains(answer.status), "\(route.path): \(answer.status)")
    }
    for page in ["/log", "/sign-in", "/pair"] {
      let text = try await browser.get(page).text
      #expect(!text.contains("type=\"file\"") && !text.contains("multipart"))
    }
    #expect(!RouteBook.routes.contains { $0.path.contains("upload") })
  }

  @Test func `row 12: a form has a size that it may not exceed`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    let page = try await browser.get("/sign-in")
    let seal = try #require(page.form(to: "/sign-in")?[FormSeal.field])
    for (size, status) in [(WebSettings.mostFormBytes + 1, 413), (WebSettings.mostFormBytes - 200, 422)] {
      let start = "\(FormSeal.field)=\(seal)&name="
      let body = Array(start.utf8) + Array(repeating: UInt8(ascii: "a"), count: size - start.utf8.count)
      let answer = try await browser.send(
        "POST", "/sign-in", headers: ["content-type": "application/x-www-form-urlencoded"], body: body)
      #expect(answer.status == status)
    }
  }
}
