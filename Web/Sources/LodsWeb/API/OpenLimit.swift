import Foundation
import Synchronization

/// What keeps one address from taking everybody's time: so many requests of programs in a minute.
///
/// It is kept in memory, for a minute only, and nowhere else.
final class OpenLimit: Sendable {
  /// The most requests of an address within a minute.
  static let most = 600
  /// How many addresses are counted at once; when there are more, those who ask wait.
  static let mostAddresses = 10_000

  private struct Minute {
    var number = 0
    var counts: [String: Int] = [:]
  }

  private let minute = Mutex(Minute())

  /// Counts a request.
  ///
  /// - Throws: `Refusal.tooMany` with the seconds to wait.
  func count(_ address: String, at now: Date) throws {
    let second = Int(now.timeIntervalSince1970)
    let isWithin = minute.withLock { minute in
      if minute.number != second / 60 { minute = Minute(number: second / 60) }
      guard minute.counts[address] != nil || minute.counts.count < Self.mostAddresses else { return false }
      minute.counts[address, default: 0] += 1
      return minute.counts[address, default: 0] <= Self.most
    }
    guard isWithin else { throw Refusal.tooMany(seconds: 60 - second % 60) }
  }
}
