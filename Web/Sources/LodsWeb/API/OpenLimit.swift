import Foundation
import Glibc
import Synchronization

/// What keeps one address from taking everybody's time: so many requests of programs in a minute.
///
/// Of IPv6 the first 64 bits are counted as one, since whoever has one of those addresses has them all.
/// It is kept in memory, for a minute only, and nowhere else.
final class OpenLimit: Sendable {
  /// The most requests of an address within a minute.
  static let most = 600
  /// How many addresses are counted at once; when there are more, those who ask wait.
  static let mostAddresses = 10_000

  private struct Minute {
    var number = 0
    var counts: [[UInt8]: Int] = [:]
  }

  private let minute = Mutex(Minute())

  /// Counts a request.
  ///
  /// - Throws: `Refusal.tooMany` with the seconds to wait.
  func count(_ address: String, at now: Date) throws {
    let address = Self.network(of: address)
    let second = Int(now.timeIntervalSince1970)
    let isWithin = minute.withLock { minute in
      if minute.number != second / 60 { minute = Minute(number: second / 60) }
      guard minute.counts[address] != nil || minute.counts.count < Self.mostAddresses else { return false }
      minute.counts[address, default: 0] += 1
      return minute.counts[address, default: 0] <= Self.most
    }
    guard isWithin else { throw Refusal.tooMany(seconds: 60 - second % 60) }
  }

  /// What is counted as one: the four bytes of an IPv4 address, also inside an IPv6 one, and the first eight of IPv6;
  /// what is no address, as it is written.
  static func network(of address: String) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, address, &bytes) == 1 { return Array(bytes.prefix(4)) }
    // A link's own address may name the link after it.
    let plain = address.prefix { $0 != "%" }
    guard inet_pton(AF_INET6, String(plain), &bytes) == 1 else { return Array(address.utf8) }
    let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xff, 0xff]
    return bytes.starts(with: mapped) ? Array(bytes.suffix(4)) : Array(bytes.prefix(8))
  }
}
