import Foundation
import Site
import Testing

@testable import LodsWeb

/// Requests that are no proper HTTP, or more than one at a time.
@Suite(.serialized) struct ProtocolTests {
  private static func desk() throws -> TestDesk { try TestDesk(settings: LiveDesk.settings()) }

  /// Sends a text and gives the status of what comes first; nil where the connection was closed without a word.
  private static func status(_ text: String, at port: Int) throws -> Int? {
    let socket = try LiveSocket(port: port)
    socket.send(text)
    do { return try socket.answer(seconds: 10).status } catch {
      #expect(socket.isOver, "neither answered nor closed")
      return nil
    }
  }

  @Test func `only reading and sending forms is answered`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      for method in ["TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"] {
        let socket = try LiveSocket(port: port)
        socket.send("\(method) /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Secret: zyzzyva\r\nContent-Length: 0\r\n\r\n")
        let answer = try socket.answer()
        #expect(answer.status == 405, "\(method)")
        #expect(answer.headers["allow"] == "GET, HEAD, POST")
        #expect(answer.headers["x-frame-options"] == "DENY")
        #expect(!answer.text.contains("zyzzyva"))
      }
      for line in [
        "LODS / HTTP/1.1", "get / HTTP/1.1", "GET / HTTP/9.9", "GET /", "\u{0}\u{1}\u{2}", "CONNECT a:1 HTTP/1.1",
      ] {
        let status = try Self.status("\(line)\r\nHost: 127.0.0.1\r\n\r\n", at: port)
        #expect(status == nil || [400, 404, 405, 421, 505].contains(status), "\(line): \(status ?? 0)")
      }
      #expect(try Self.status(LiveDesk.get("/health"), at: port) == 200)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `an answer to what is no HTTP has the headers of every other`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      socket.send("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: many\r\n\r\n")
      let answer = try socket.answer()
      #expect(answer.status == 400)
      for header in StandingHeaders.all(isSecure: false) { #expect(answer.headers[header.name] == header.value) }
      #expect(answer.headers["cache-control"] == "no-store")
      for title in ["Det kunne ikke læses", "Det gick inte att läsa", "It was not readable"] {
        #expect(answer.text.contains(title))
      }
    }
  }

  @Test func `a browser that has gathered too many cookies is told what to do`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      socket.send(LiveDesk.get("/sign-in", "Cookie: a=\(String(repeating: "b", count: 9_000))\r\n"))
      let answer = try socket.answer()
      #expect(answer.status == 431)
      #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
      #expect(answer.headers["connection"] == "close")
      #expect(answer.headers["x-content-type-options"] == "nosniff")
      for words in ["Slet cookies", "Radera kakorna", "Delete the cookies"] { #expect(answer.text.contains(words)) }
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `a request for another host, or for none, gets nothing`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      for host in ["Host: evil.example", "Host: ", "X: y", "Host: 127.0.0.1@evil.example"] {
        let status = try Self.status("GET /sign-in HTTP/1.1\r\n\(host)\r\n\r\n", at: port)
        #expect(status == nil || [400, 421].contains(status), "\(host): \(status ?? 0)")
      }
      // A whole address is read as its path; the host's own line decides.
      let absolute = try Self.status("GET http://127.0.0.1/sign-in HTTP/1.1\r\nHost: evil.example\r\n\r\n", at: port)
      #expect(absolute == nil || [400, 421].contains(absolute), "absolute: \(absolute ?? 0)")
      let two = try Self.status("GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n", at: port)
      #expect(two == nil || [400, 421].contains(two), "two hosts: \(two ?? 0)")
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `headers without measure are refused`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      let bombs = [
        "X: " + String(repeating: "a", count: 100_000),
        (0..<5_000).map { "X-\($0): a" }.joined(separator: "\r\n"),
        "Cookie: " + String(repeating: "a=b; ", count: 50_000),
        String(repeating: "a", count: 100_000) + ": x",
      ]
      for bomb in bombs {
        let status = try Self.status(LiveDesk.get("/sign-in", bomb + "\r\n"), at: port)
        #expect(status == nil || [400, 431].contains(status), "\(bomb.prefix(10)): \(status ?? 0)")
      }
      let long = try Self.status(LiveDesk.get("/" + String(repeating: "a", count: 1_000_000)), at: port)
      #expect(long == nil || [400, 404, 414, 431].contains(long))
      #expect(try Self.status(LiveDesk.get("/health"), at: port) == 200)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  /// Each of these hides a second request from a reader that believes the other of two lengths.
  @Test func `no request can be hidden in another`() async throws {
    let desk = try Self.desk()
    let hidden = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: hidden\r\n\r\n"
    let lengths = [
      "Content-Length: \(hidden.utf8.count + 5)\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
      "Content-Length: 0\r\nContent-Length: \(hidden.utf8.count)\r\n\r\n",
      "Content-Length: \(hidden.utf8.count)\r\nContent-Length: 0\r\n\r\n",
      "Content-Length: 0, \(hidden.utf8.count)\r\n\r\n", "Content-Length: +0\r\n\r\n", "Content-Length: -1\r\n\r\n",
      "Content-Length: 0x0\r\n\r\n", "Content-Length: 99999999999999999999999\r\n\r\n",
      "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
      "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
      "Transfer-Encoding: identity\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
      "Transfer-Encoding:\u{0B}chunked\r\n\r\n0\r\n\r\n", "Content-Length: 0\r\n X: folded\r\n\r\n",
      "Transfer-Encoding: chunked\r\n\r\n0;a=\nb\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n+0\r\n\r\n",
    ]
    try await LiveDesk.run(desk) { port in
      for length in lengths {
        let socket = try LiveSocket(port: port)
        socket.send("POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n" + length + hidden)
        var answers: [Int] = []
        while answers.count < 3, let answer = try? socket.answer(seconds: 0.7) { answers.append(answer.status) }
        #expect(!answers.contains(200), "\(length.debugDescription): \(answers)")
        #expect(answers.allSatisfy { $0 < 500 }, "\(length.debugDescription): \(answers)")
      }
      #expect(try Self.status(LiveDesk.get("/health"), at: port) == 200)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `several requests at once are answered in their order`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      socket.send((0..<20).map { $0 % 2 == 0 ? LiveDesk.get("/health") : LiveDesk.get("/nowhere") }.joined())
      for place in 0..<20 { #expect(try socket.answer().status == (place % 2 == 0 ? 200 : 404)) }
    }
  }

  @Test func `who goes away in the middle is no fault of the program`() async throws {
    let desk = try Self.desk()
    try await LiveDesk.run(desk) { port in
      let head = "POST /log HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
      for text in [
        head + "Content-Length: 100\r\n\r\na=b", head + "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
        head + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab", head, "", LiveDesk.get("/health"),
      ] {
        for isPolite in [true, false] {
          let socket = try LiveSocket(port: port)
          socket.send(text)
          if isPolite {
            socket.finish()
            #expect(socket.isClosed(within: 10), "\(text.debugDescription)")
          }
        }
      }
      Thread.sleep(forTimeInterval: 0.3)
      #expect(try Self.status(LiveDesk.get("/health"), at: port) == 200)
    }
    #expect(desk.incidents.all.isEmpty)
  }
}
