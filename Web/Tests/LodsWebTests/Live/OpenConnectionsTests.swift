import NIOCore
import Site
import Synchronization
import Testing

@testable import LodsWeb

@Suite struct OpenConnectionsTests {
  /// Which connections were asked to leave, in their order.
  private final class Left: Sendable {
    let names = Mutex<[Int]>([])
  }

  private func enter(_ connections: OpenConnections, _ origin: [UInt8], _ name: Int, _ left: Left)
    -> OpenConnections.Place?
  {
    connections.enter(origin) { _ in left.names.withLock { $0.append(name) } }
  }

  @Test func `the oldest that is not being answered leaves`() throws {
    let connections = OpenConnections(most: 3)
    let left = Left()
    let first = try #require(enter(connections, [1], 1, left))
    for name in 2...3 { #expect(enter(connections, [1], name, left) != nil) }
    first.isAnswering.store(true, ordering: .relaxed)
    #expect(enter(connections, [1], 4, left) != nil)
    #expect(left.names.withLock { $0 } == [2])
    first.isAnswering.store(false, ordering: .relaxed)
    #expect(enter(connections, [1], 5, left) != nil)
    #expect(left.names.withLock { $0 } == [2, 1])
  }

  @Test func `where all are being answered nobody leaves and nobody comes in`() throws {
    let connections = OpenConnections(most: 2)
    let left = Left()
    let places = try (1...2).map { try #require(enter(connections, [1], $0, left)) }
    for place in places { place.isAnswering.store(true, ordering: .relaxed) }
    #expect(enter(connections, [1], 3, left) == nil)
    #expect(left.names.withLock { $0 }.isEmpty)
    connections.close(places[0])
    #expect(enter(connections, [1], 4, left) != nil)
  }

  @Test func `an origin takes no place of another`() {
    let connections = OpenConnections(most: 1)
    let left = Left()
    for origin in UInt8(1)...50 { #expect(enter(connections, [origin], Int(origin), left) != nil) }
    #expect(left.names.withLock { $0 }.isEmpty)
  }

  @Test func `a closed connection frees its place once`() throws {
    let connections = OpenConnections(most: 1)
    let left = Left()
    let first = try #require(enter(connections, [1], 1, left))
    connections.close(first)
    connections.close(first)
    #expect(enter(connections, [1], 2, left) != nil)
    #expect(left.names.withLock { $0 }.isEmpty)
    #expect(enter(connections, [1], 3, left) != nil)
    #expect(left.names.withLock { $0 } == [2])
  }

  @Test func `a house with IPv6 is one origin, and each IPv4 address is one`() throws {
    func origin(_ text: String) throws -> [UInt8]? {
      OpenConnections.origin(of: try SocketAddress(ipAddress: text, port: 50_000))
    }
    #expect(try origin("2001:db8:1:2::1") == origin("2001:db8:1:2:ffff::9"))
    #expect(try origin("2001:db8:1:2::1") != origin("2001:db8:1:3::1"))
    #expect(try origin("192.0.2.1") != origin("192.0.2.2"))
    // As a desk that listens to both kinds sees IPv4.
    #expect(try origin("::ffff:192.0.2.1") != origin("::ffff:192.0.2.2"))
    #expect(try origin("::1") != origin("::ffff:192.0.2.2"))
    #expect(OpenConnections.origin(of: nil) == nil)
  }
}
