import Foundation
import NIOCore
import Site
import Testing

@testable import LodsWeb

/// What somebody is told whose request does not come in time.
@Suite(.serialized) struct SlowAnswerTests {
  private static let titles = ["Det tog for lang tid", "Det tog för lång tid", "It took too long"]

  private static func desk() throws -> TestDesk {
    try TestDesk(
      settings: LiveDesk.settings {
        $0.deadlines.head = .seconds(1)
        $0.deadlines.body = .seconds(1)
        $0.deadlines.idle = .seconds(2)
      })
  }

  private static func expectTold(_ socket: LiveSocket, first title: String = titles[0]) throws {
    let answer = try socket.answer(seconds: 5)
    #expect(answer.status == 408)
    #expect(answer.headers["connection"] == "close")
    for header in StandingHeaders.all(isSecure: false) { #expect(answer.headers[header.name] == header.value) }
    #expect(answer.headers["cache-control"] == "no-store")
    for title in Self.titles { #expect(answer.text.contains(title)) }
    #expect(answer.text.contains("<h1>\(title)</h1>"))
    #expect(socket.isClosed(within: 3))
  }

  @Test func `whose headers do not come in time is told so, in all languages as nobody knows theirs`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      socket.send("GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Lang")
      try Self.expectTold(socket)
      // So is whoever is slow with a later request on the same connection.
      let later = try LiveSocket(port: port)
      later.send(LiveDesk.get("/health"))
      #expect(try later.answer().status == 200)
      Thread.sleep(forTimeInterval: 1.2)
      later.send("GET /sign-in HTTP/1.1\r\nHo")
      try Self.expectTold(later)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `whose form does not come in time is told so, in the browser's language first`() async throws {
    let desk = try Self.desk()
    let head =
      "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
      + "Content-Length: 500\r\n"
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      socket.send(head + "Accept-Language: sv-SE,sv;q=0.9\r\n\r\nname=a")
      try Self.expectTold(socket, first: Self.titles[1])
      // Bytes that are still on their way do not take the answer away.
      let busy = try LiveSocket(port: port)
      busy.send(head + "\r\n")
      let began = Date()
      while Date().timeIntervalSince(began) < 4, busy.pending.isEmpty, busy.send("a") { busy.wait(seconds: 0.05) }
      try Self.expectTold(busy)
      let script = try LiveSocket(port: port)
      script.send(head + "Accept: application/json\r\nAccept-Language: en\r\n\r\nname=a")
      let answer = try script.answer(seconds: 5)
      #expect(answer.status == 408)
      #expect(answer.headers["content-type"] == "application/json; charset=utf-8")
      #expect(answer.text.contains("\"tooSlow\"") && answer.text.contains("nothing is saved"))
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `a connection on which nothing was asked is closed without a word`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      let silent = try LiveSocket(port: port)
      #expect(silent.isClosed(within: 5))
      #expect(silent.pending.isEmpty)
      let resting = try LiveSocket(port: port)
      resting.send(LiveDesk.get("/health"))
      #expect(try resting.answer().status == 200)
      #expect(!resting.isClosed(within: 1.4))
      #expect(resting.isClosed(within: 5))
      #expect(resting.pending.isEmpty)
    }
  }

  @Test func `who was answered before the form was whole gets no second answer`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      socket.send(
        "POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
          + "Content-Length: 500\r\n\r\nname=a")
      #expect(try socket.answer().status == 404)
      #expect(socket.isClosed(within: 5))
      #expect(socket.pending.isEmpty)
    }
  }
}
