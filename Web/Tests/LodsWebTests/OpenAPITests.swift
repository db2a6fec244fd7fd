import Accounts
import Formats
import Foundation
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// The interface for programs: released figures for everybody, and nothing else for anybody.
@Suite struct OpenAPITests {
  private static let places = [
    "/tables", "/tables/1.1", "/tables/1.1/csv", "/definitions", "/indicators", "/openapi.json",
  ]

  private func json(_ answer: TestAnswer) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
  }

  @Test func `the document describes the places that there are, and no other`() throws {
    let data = Data(APIDocument(office: "Nordhavn").json.bytes())
    let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let paths = try #require(document["paths"] as? [String: [String: Any]])
    let routes = RouteBook.routes.filter { $0.path.hasPrefix("/api/") }
    #expect(Set(paths.keys.map { OpenAPIPages.base + $0 }) == Set(routes.map(\.path)))
    #expect(routes.count == paths.count)
    // It reads only, and by itself: who asks makes no difference.
    #expect(paths.values.allSatisfy { Set($0.keys) == ["get"] })
    #expect(routes.allSatisfy { $0.method == .get && $0.access == .everyone })
  }

  @Test func `an office that has released nothing gives no figure and no name, also to its administrator`() async throws
  {
    let desk = try TestDesk()
    let administrator = DoorBrowser(desk)
    try administrator.enter(as: .administrator)
    for browser in [DoorBrowser(desk), administrator] {
      for place in Self.places {
        let answer = try await browser.send("GET", OpenAPIPages.base + place)
        #expect(!answer.text.contains("Havnens Bibliotek") && !answer.text.contains(TestDesk.harbour), "\(place)")
        let isThere = ["/tables", "/indicators", "/openapi.json"].contains(place)
        #expect(answer.status == (isThere ? 200 : 404), "\(place): \(answer.status)")
      }
      let list = try json(try await browser.send("GET", "/api/v1/tables"))
      #expect((list["tables"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func `a fault is told as programs read it`() async throws {
    let browser = DoorBrowser(try TestDesk())
    for (method, target, status) in [
      ("GET", "/api/v1/tables/1.1", 404), ("GET", "/api/v1/tables/x", 404), ("GET", "/api/v1/nothing", 404),
      ("GET", "/api/v1/tables?lang=xx", 400), ("GET", "/api/v1/tables?lang=da&lang=sv", 400),
      ("GET", "/api/v1/tables?unknown=1", 400), ("GET", "/api/v1/tables?lang=%zz", 400),
      ("GET", "/api/v1/tables/1.1?measure=rate", 400), ("POST", "/api/v1/tables", 405),
    ] {
      let answer = try await browser.send(method, target)
      #expect(answer.status == status, "\(target): \(answer.status)")
      #expect(answer["content-type"] == "application/problem+json", "\(target)")
      #expect(try json(answer)["status"] as? Int == status)
      #expect(answer["access-control-allow-origin"] == "*")
      #expect(answer["cache-control"] == "no-store")
      #expect(answer.all("set-cookie").isEmpty)
    }
  }

  @Test func `an answer may be kept, is asked about by its mark, and is open to scripts of any site`() async throws {
    let browser = DoorBrowser(try TestDesk())
    let answer = try await browser.send("GET", "/api/v1/tables")
    let mark = try #require(answer["etag"])
    #expect(answer["cache-control"] == "public, max-age=300")
    #expect(answer["access-control-allow-origin"] == "*")
    for known in [mark, "W/" + mark, "\"other\", " + mark, "*"] {
      let same = try await browser.send("GET", "/api/v1/tables", headers: ["if-none-match": known])
      #expect(same.status == 304 && same.bytes.isEmpty, "\(known)")
    }
    #expect(try await browser.send("GET", "/api/v1/tables", headers: ["if-none-match": "\"x\""]).status == 200)
    let head = try await browser.send("HEAD", "/api/v1/tables")
    #expect(head.status == 200 && head.bytes.isEmpty && head["etag"] == mark)
    let asked = try await browser.send("OPTIONS", "/api/v1/tables", headers: ["origin": "https://example.dk"])
    #expect(asked.status == 204 && asked["allow"] == "GET, HEAD, OPTIONS")
    #expect(asked["access-control-allow-methods"] == "GET, HEAD")
    // Everywhere else other sites may nothing.
    #expect(try await browser.send("OPTIONS", "/sign-in").status == 405)
    #expect(try await browser.send("OPTIONS", "/api/v1/nothing").status == 404)
  }

  @Test func `who asks too often waits, and others do not`() async throws {
    let desk = try TestDesk()
    let (busy, other) = (DoorBrowser(desk), DoorBrowser(desk, address: "192.0.2.7"))
    for _ in 0..<OpenLimit.most { try desk.web.openLimit.count("127.0.0.1", at: desk.clock.now) }
    let answer = try await busy.send("GET", "/api/v1/tables")
    #expect(answer.status == 429)
    #expect((answer["retry-after"].flatMap { Int($0) }).map { (1...60).contains($0) } == true)
    #expect(try await other.send("GET", "/api/v1/tables").status == 200)
    desk.clock.pass(60)
    #expect(try await busy.send("GET", "/api/v1/tables").status == 200)
  }

  @Test func `of IPv6 the first half is counted as one, and an IPv4 address is one however it is written`() throws {
    let limit = OpenLimit()
    let now = TestClock.start
    for number in 0..<OpenLimit.most { try limit.count("2001:db8:1:2::\(String(number, radix: 16))", at: now) }
    #expect(throws: Refusal.self) { try limit.count("2001:db8:1:2:ffff::9", at: now) }
    try limit.count("2001:db8:1:3::1", at: now)
    #expect(OpenLimit.network(of: "::ffff:192.0.2.7") == OpenLimit.network(of: "192.0.2.7"))
    #expect(OpenLimit.network(of: "192.0.2.7") != OpenLimit.network(of: "192.0.2.8"))
    #expect(OpenLimit.network(of: "fe80::1%eth0") == OpenLimit.network(of: "fe80::2"))
    #expect(OpenLimit.network(of: "") != OpenLimit.network(of: "x"))
  }

  @Test func `a name of a table is two numbers and nothing else`() {
    #expect(OpenTableID("3.1") == OpenTableID(release: 3, table: 1))
    for text in ["", "3", "3.", ".1", "0.1", "3.0", "03.1", "3.1.1", "-3.1", "3.1 ", "٣.1", "1234567.1", "3.123"] {
      #expect(OpenTableID(text) == nil, "\(text)")
    }
  }
}
