import Foundation
import Site
import Testing

@testable import LodsWeb

/// Many connections from one address, over a real socket.
@Suite(.serialized) struct ConnectionLimitTests {
  private static let half = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Sl"

  private static func desk(_ change: (inout WebSettings) -> Void) throws -> TestDesk {
    try TestDesk(settings: LiveDesk.settings(change))
  }

  @Test func `who takes more places than one may have loses the oldest that only half asked`() async throws {
    let desk = try Self.desk { $0.mostConnectionsOfAddress = 5 }
    try await LiveDesk.run(desk) { port in
      let sockets = try (0..<7).map { _ in
        let socket = try LiveSocket(port: port)
        socket.send(Self.half)
        // One after the other, so that the first is the oldest.
        Thread.sleep(forTimeInterval: 0.05)
        return socket
      }
      for socket in sockets.prefix(2) { #expect(socket.isClosed(within: 2)) }
      for socket in sockets.dropFirst(2) { #expect(!socket.isClosed(within: 0.1)) }
      sockets[6].send("ow: a\r\n\r\n")
      #expect(try sockets[6].answer().status != 0)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `hundreds of half requests from one address keep nobody waiting`() async throws {
    // The places of all would be taken for the ten seconds that headers may take.
    let desk = try Self.desk {
      $0.mostConnections = 60
      $0.mostConnectionsOfAddress = 20
    }
    try await LiveDesk.run(desk) { port in
      var half: [LiveSocket] = []
      for round in 0..<5 {
        for _ in 0..<60 {
          let socket = try LiveSocket(port: port)
          socket.send(Self.half)
          half.append(socket)
        }
        let began = Date()
        let socket = try LiveSocket(port: port)
        socket.send(LiveDesk.get("/health"))
        #expect(try socket.answer(seconds: 20).status == 200)
        #expect(Date().timeIntervalSince(began) < 4, "round \(round)")
      }
      #expect(half.count == 300)
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `a connection that rests after its answer makes room for another`() async throws {
    let desk = try Self.desk { $0.mostConnectionsOfAddress = 3 }
    try await LiveDesk.run(desk) { port in
      var sockets: [LiveSocket] = []
      for _ in 0..<10 {
        let socket = try LiveSocket(port: port)
        socket.send(LiveDesk.get("/health"))
        #expect(try socket.answer().status == 200)
        sockets.append(socket)
      }
      for socket in sockets.prefix(7) { #expect(socket.isClosed(within: 2)) }
      for socket in sockets.suffix(3) {
        socket.send(LiveDesk.get("/health"))
        #expect(try socket.answer().status == 200)
      }
    }
  }

  @Test func `a trusted proxy, through which everybody comes, has no limit of its own`() async throws {
    let desk = try Self.desk {
      $0.mostConnectionsOfAddress = 3
      $0.proxies = ["127.0.0.1"]
    }
    try await LiveDesk.run(desk) { port in
      let sockets = try (0..<20).map { _ in try LiveSocket(port: port) }
      for socket in sockets {
        socket.send(LiveDesk.get("/health"))
        #expect(try socket.answer().status == 200)
      }
      for socket in sockets {
        socket.send(LiveDesk.get("/health"))
        #expect(try socket.answer().status == 200)
      }
    }
  }
}
