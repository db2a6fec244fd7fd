import Formats
import Foundation
import HelpDesk
import Identifiers
import LodsWeb
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// Rows 1 to 5 of the checklist after OWASP ASVS 5.0.0: what comes in, and what goes out of it.
@Suite struct InputRowsTests {
  /// Quotes of both kinds, a tag, Danish letters, and a mark that turns the direction of writing.
  static let payload = "\"><script>alert(1)</script>'æøå\u{202E}`${1}"

  @Test func `row 1: what is typed comes back escaped, in text, in attributes and in values`() async throws {
    let desk = try TestDesk()
    let fields = [
      "name", "password", "new-password", "repeated-password", "to", "carry", "code", "note", "task", "level",
      "outcome",
      "quantity", "minutes", "persons", "slot-2", "slot-3", "branch", "suggested-by", "day", "month", "year", "count",
      "place", "reason", "area", "search", "text", "hours", "version",
    ]
    var shown = 0
    for route in RouteBook.routes where route.method == .post {
      for visitor in [TestVisitor.nobody, .device, .person(.administrator)] where visitor.mayUse(route.access) {
        let browser = try visitor.browser(at: desk)
        if browser.cookies.isEmpty { try await browser.get("/sign-in") }
        let seal = FormSeal.seal(of: browser.cookies.values.first ?? "")
        let address = RouteWalk.address(of: route, for: visitor)
        for action in ["save", "triage", "clear", "again"] {
          let form = FormFields(
            fields.map { .init($0, Self.payload) } + [.init(FormSeal.field, seal), .init("do", action)])
          let answer = try await browser.send("POST", address, form)
          #expect(!answer.text.contains("<script>alert"), "\(address)")
          if answer.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;") { shown += 1 }
          let value = try await browser.send("POST", address, form, headers: ["accept": "application/json"])
          if value["content-type"]?.hasPrefix("application/json") == true {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(value.bytes)) }
          }
        }
      }
    }
    // Otherwise the test would prove nothing.
    #expect(shown > 4)
    for query in ["/sign-in?to=", "/log?branch=", "/?branch="] {
      let encoded = FormFields([.init("x", Self.payload)]).encoded.dropFirst(2)
      let answer = try await DoorBrowser(desk).get(query + encoded)
      #expect(!answer.text.contains("<script>alert"))
    }
  }

  @Test func `row 1: names that stand in the files come out escaped as well`() async throws {
    let desk = try TestDesk()
    let name = "A<b>&\"'å"
    try desk.office.desk.write { writer in
      try TaskRegister.add(
        try #require(Code("egen-opgave")), name: name, parent: try #require(Code("mitid")), kind: .guidance,
        owner: .municipality, complexity: 1, in: writer)
    }
    let browser = DoorBrowser(desk)
    browser.becomeDevice()
    let page = try await browser.get("/log")
    #expect(!page.text.contains("A<b>"))
    #expect(page.text.contains("A&lt;b&gt;&amp;"))
    let kit = try await browser.get("/log/kit/\(TestDesk.harbour)/da")
    let value = try #require(try JSONSerialization.jsonObject(with: Data(kit.bytes)) as? [String: Any])
    let tasks = try #require(value["tasks"] as? [[String: Any]])
    #expect(tasks.contains { $0["name"] as? String == name })
    // A browser that takes the file for a page finds no tag in it.
    #expect(kit["content-type"] == "application/json; charset=utf-8")
    #expect(kit["x-content-type-options"] == "nosniff")
  }

  @Test func `row 2: no statement is put together from text`() throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let root = here.appendingPathComponent("../../../..").standardized
    let pattern = try Regex("\"[^\"]*\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA)\\b[^\"]*\\\\\\(")
    var files = 0
    for folder in ["Sources", "Web/Sources"] {
      let base = root.appendingPathComponent(folder).path
      for name in try FileManager.default.subpathsOfDirectory(atPath: base)
      where name.hasSuffix(".swift") && !name.hasPrefix("lods-bench/") {
        let text = try String(contentsOfFile: base + "/" + name, encoding: .utf8)
        files += 1
        for line in text.split(separator: "\n") where !line.contains("///") {
          #expect(line.firstMatch(of: pattern) == nil, "\(name): \(line)")
        }
      }
    }
    #expect(files > 200)
  }

  @Test(arguments: [
    "' OR '1'='1", "skranke'--", "skranke\" OR 1=1 --", "'; DROP TABLE account; --", "%", "_kranke", "\\",
  ])
  func `row 2: what looks like a statement is a name like any other`(name: String) async throws {
    let desk = try TestDesk()
    let before = try desk.states()
    let browser = DoorBrowser(desk)
    let form = try await browser.get("/sign-in").form(to: "/sign-in")
    let answer = try await browser.submit(form, ["name": name, "password": name])
    #expect(answer.status == 422)
    #expect(browser.cookies["lods-session"] == nil)
    #expect(try desk.states() == before)
    #expect(desk.incidents.all.isEmpty)
  }

  @Test(arguments: ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =HYPERLINK(\"x\")", "＝1+1"])
  func `row 3: a cell that a spreadsheet would work out is made harmless`(text: String) {
    var writer = CSVWriter(.danishExcel)
    writer.add([.text(text)])
    let line = String(decoding: writer.take(), as: UTF8.self)
    let cell = line.drop { $0 == "\u{FEFF}" || $0 == "\"" }
    #expect(cell.first == "'", "\(line)")
  }

  @Test func `row 4: a step of two writes is done whole or not at all`() throws {
    let desk = try TestDesk()
    struct Stop: Error {}
    let before = try (desk.states(), desk.audit().count, desk.deviceStates())
    #expect(throws: Stop.self) {
      try desk.web.people.write { writer in
        var generator = SharedGenerator(desk: desk.web)
        _ = try DeskStep.everything(desk, using: &generator, in: writer)
        throw Stop()
      }
    }
    #expect(try desk.states() == before.0)
    #expect(try desk.audit().count == before.1)
    #expect(try desk.deviceStates() == before.2)
  }

  @Test func `row 5: signing in is slowed down, and only for who guesses`() async throws {
    let desk = try TestDesk()
    let guesser = DoorBrowser(desk, address: "10.6.6.6")
    let form = try await guesser.get("/sign-in").form(to: "/sign-in")
    func seconds(_ password: String) async throws -> (status: Int, seconds: Double) {
      let start = desk.clock.now
      let answer = try await guesser.submit(form, ["name": "skranke", "password": password])
      return (answer.status, desk.clock.now.timeIntervalSince(start))
    }
    for _ in 0..<5 { #expect(try await seconds("guess") == (422, 0)) }
    for _ in 0..<5 { #expect(try await seconds("guess").seconds > 3.5) }
    let start = desk.clock.now
    #expect(try await DoorBrowser(desk, address: "10.0.0.1").signIn(.manager).status == 200)
    #expect(desk.clock.now == start)
    let right = try await seconds(TestDesk.password)
    #expect(right.status == 200 && right.seconds < 5)
  }

  @Test func `row 5: guessing at pairing codes is slowed down as well`() async throws {
    let desk = try TestDesk()
    let guesser = DoorBrowser(desk, address: "10.6.6.6")
    let form = try await guesser.get("/pair").form(to: "/pair")
    for _ in 0..<12 { #expect(try await guesser.submit(form, ["code": "AAAAA-BBBBB"]).status == 422) }
    let start = desk.clock.now
    #expect(start.timeIntervalSince(TestClock.start) >= 7 * 3.9)
    let other = DoorBrowser(desk, address: "10.0.0.1")
    let answer = try await other.submit(try await other.get("/pair").form(to: "/pair"), ["code": "AAAAA-BBBBB"])
    #expect(answer.status == 422)
    #expect(desk.clock.now == start)
  }

  @Test func `row 5: whatever is exported is limited too`() async throws {
    let desk = try TestDesk()
    for route in RouteBook.routes where route.method == .get && route.path.hasSuffix("/file") {
      let browser = try TestVisitor.person(.administrator).browser(at: desk)
      let address = RouteWalk.address(of: route, for: .person(.administrator))
      var last: TestAnswer?
      for _ in 0..<120 where last?.status != 429 { last = try await browser.send("GET", address) }
      #expect(last?.status == 429, "\(address)")
      #expect(last?["retry-after"] != nil, "\(address)")
      let colleague = try TestVisitor.person(.outreach).browser(at: desk)
      #expect(try await colleague.send("GET", address).status != 429, "\(address)")
    }
  }
}
