import Foundation
import NIOCore
import Site
import Testing

@testable import LodsWeb

/// What somebody may do over a real connection to keep others out.
@Suite(.serialized) struct SlowAndLargeTests {
  /// Whether others are answered, and how quickly.
  private static func expectAnswered(_ port: Int, within seconds: Double = 20) throws {
    let socket = try LiveSocket(port: port)
    socket.send(LiveDesk.get("/health"))
    #expect(try socket.answer(seconds: seconds).status == 200)
  }

  private static func shortDesk(mostConnections: Int = 800) throws -> TestDesk {
    try TestDesk(
      settings: LiveDesk.settings {
        $0.deadlines.head = .milliseconds(1_500)
        $0.deadlines.body = .milliseconds(1_500)
        $0.deadlines.idle = .seconds(3)
        $0.mostConnections = mostConnections
      })
  }

  @Test func `a body of 50 MB is refused, and the connection goes on or ends cleanly`() async throws {
    let desk = try TestDesk(settings: LiveDesk.settings())
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      let size = 50_000_000
      socket.send(
        "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
          + "Content-Length: \(size)\r\n\r\n")
      let began = Date()
      let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000)
      var sent = 0
      while sent < size, socket.send(piece) { sent += piece.count }
      let answer = try socket.answer()
      #expect(answer.status == 413)
      #expect(answer.headers["x-content-type-options"] == "nosniff")
      #expect(answer.text.contains("for stort"))
      #expect(Date().timeIntervalSince(began) < 60)
      // All of it was taken and thrown away: the connection is good for another request.
      if sent >= size, !socket.isOver {
        socket.send(LiveDesk.get("/health"))
        #expect(try socket.answer().status == 200)
      }
      try Self.expectAnswered(port)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `a body without an end is cut off`() async throws {
    let desk = try Self.shortDesk()
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      socket.send(
        "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
          + "Transfer-Encoding: chunked\r\n\r\n")
      let piece = Array("ffff\r\n".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 65_535) + Array("\r\n".utf8)
      let began = Date()
      while Date().timeIntervalSince(began) < 15, socket.send(piece) { Thread.sleep(forTimeInterval: 0.02) }
      #expect(Date().timeIntervalSince(began) < 8)
      try Self.expectAnswered(port)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `headers that come a byte at a time hold nobody up and are cut off`() async throws {
    let desk = try Self.shortDesk()
    try await LiveDesk.run(desk) { port in
      let slow = try (0..<100).map { _ in try LiveSocket(port: port) }
      let header = Array("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: \(String(repeating: "a", count: 400))".utf8)
      let began = Date()
      var closed = Set<Int>()
      for byte in header where closed.count < slow.count && Date().timeIntervalSince(began) < 12 {
        for (place, socket) in slow.enumerated() where !closed.contains(place) {
          if !socket.send([byte]) || (socket.wait(seconds: 0) && socket.isOver) { closed.insert(place) }
        }
        try Self.expectAnswered(port)
        Thread.sleep(forTimeInterval: 0.2)
      }
      #expect(closed.count == slow.count)
      #expect(Date().timeIntervalSince(began) < 10)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `a form that comes a byte at a time is cut off, and leaves no fault of the program behind`() async throws {
    let desk = try Self.shortDesk()
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      socket.send(
        "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
          + "Content-Length: 500\r\n\r\n")
      let began = Date()
      while Date().timeIntervalSince(began) < 10, socket.send("a"), !(socket.wait(seconds: 0) && socket.isOver) {
        Thread.sleep(forTimeInterval: 0.2)
      }
      #expect(Date().timeIntervalSince(began) < 5)
      try Self.expectAnswered(port)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `three hundred silent connections hold nobody up, and are closed`() async throws {
    let desk = try Self.shortDesk()
    try await LiveDesk.run(desk) { port in
      let silent = try (0..<300).map { _ in try LiveSocket(port: port) }
      for _ in 0..<10 { try Self.expectAnswered(port) }
      for socket in silent { #expect(socket.isClosed(within: 10)) }
    }
  }

  @Test func `a connection that has been answered may rest for a while, and not for ever`() async throws {
    let desk = try Self.shortDesk()
    try await LiveDesk.run(desk) { port in
      let socket = try LiveSocket(port: port)
      for _ in 0..<3 {
        socket.send(LiveDesk.get("/health"))
        #expect(try socket.answer().status == 200)
        // Longer than the first headers may take: a browser keeps its connection.
        Thread.sleep(forTimeInterval: 2)
      }
      #expect(socket.isClosed(within: 10))
    }
  }

  @Test func `more connections than the desk takes wait for a place and are then answered`() async throws {
    let desk = try Self.shortDesk(mostConnections: 20)
    try await LiveDesk.run(desk) { port in
      let silent = try (0..<60).map { _ in try LiveSocket(port: port) }
      try Self.expectAnswered(port, within: 20)
      #expect(silent.count == 60)
    }
  }
}
