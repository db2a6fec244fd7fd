// Which of the two the addresses come from depends on how the program is built.
import CNIOLinux
import Glibc
package import NIOCore
package import Synchronization

/// The open connections by where they come from, so that no one machine takes the places of all.
///
/// Whoever has as many as one may have is still let in: the oldest of theirs that the desk is not answering goes. A
/// browser opens a new one in the place of one that only rested, and colleagues behind the same address are not kept out
/// by one among them who only half asks.
package final class OpenConnections: Sendable {
  /// A connection's place among the others.
  package final class Place: Sendable {
    /// Whether the desk is making an answer.
    package let isAnswering = Atomic<Bool>(false)
    fileprivate let origin: [UInt8]
    fileprivate let leave: @Sendable (Place) -> Void

    fileprivate init(_ origin: [UInt8], _ leave: @escaping @Sendable (Place) -> Void) {
      self.origin = origin
      self.leave = leave
    }
  }

  private let most: Int
  /// The oldest first.
  private let places = Mutex<[[UInt8]: [Place]]>([:])

  /// - Parameter most: how many one origin may have.
  package init(most: Int) {
    self.most = most
  }

  /// Lets a connection in.
  ///
  /// - Parameters:
  ///   - origin: where it comes from, as ``origin(of:)`` gives it.
  ///   - leave: called when its place is needed, on any thread; a connection that is being answered by then stays.
  /// - Returns: its place; nil where all others of the origin are being answered.
  package func enter(_ origin: [UInt8], leave: @escaping @Sendable (Place) -> Void) -> Place? {
    let place = Place(origin, leave)
    let (isIn, oldest) = places.withLock { places -> (Bool, Place?) in
      var own = places[origin] ?? []
      var oldest: Place?
      if own.count >= most {
        let index = own.firstIndex { !$0.isAnswering.load(ordering: .relaxed) }
        guard let index else { return (false, nil) }
        oldest = own.remove(at: index)
      }
      own.append(place)
      places[origin] = own
      return (true, oldest)
    }
    if let oldest { oldest.leave(oldest) }
    return isIn ? place : nil
  }

  /// Frees a connection's place once it is closed.
  package func close(_ place: Place) {
    places.withLock { places in
      places[place.origin]?.removeAll { $0 === place }
      if places[place.origin]?.isEmpty == true { places[place.origin] = nil }
    }
  }

  /// What counts as one machine, or one house: an IPv4 address, or the network of an IPv6 address (its first 64 bits),
  /// within which a machine takes any address it likes; nil for what has no such address.
  package static func origin(of address: SocketAddress?) -> [UInt8]? {
    switch address {
    case .v4(let address): return withUnsafeBytes(of: address.address.sin_addr) { Array($0) }
    case .v6(let address):
      let bytes = withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
      // This machine itself, and IPv4 addresses written as IPv6, begin with nothing.
      return bytes.prefix(8).allSatisfy { $0 == 0 } ? bytes : Array(bytes.prefix(8))
    case .unixDomainSocket, nil: return nil
    }
  }
}
