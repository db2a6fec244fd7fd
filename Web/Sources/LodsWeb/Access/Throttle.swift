import Foundation
import Records
import Synchronization

/// What holds back those who guess: the more wrong tries, the longer the wait, and only for who made them.
///
/// A wait belongs to a name together with the address that tried it, so that nobody locks a colleague out by guessing at
/// the colleague's name; an address that guesses at many names waits as well. It is kept in memory only, as digests.
final class Throttle: Sendable {
  /// What is counted.
  private struct Tally {
    var wrong: Int
    var last: Date
  }

  /// The wrong tries that cost nothing: fingers slip.
  static let free = 5
  /// The wrong tries of one address, at whatever names, that cost nothing: a whole office may share one.
  static let freeOfAddress = 30
  /// The longest wait, in seconds.
  static let longest = 900.0
  /// After so long without a wrong try all is forgotten, in seconds.
  static let memory = 3_600.0
  /// The most that is remembered; what is oldest goes first.
  static let most = 10_000

  private let tallies = Mutex<[[UInt8]: Tally]>([:])

  /// How many seconds must pass before the next try; 0 for none.
  func wait(for name: String, from address: String, at now: Date) -> Int {
    tallies.withLock { tallies in
      let own = Self.wait(tallies[Self.key("name", name, address)], free: Self.free, at: now)
      let all = Self.wait(tallies[Self.key("address", address)], free: Self.freeOfAddress, at: now)
      return Int(max(own, all).rounded(.up))
    }
  }

  /// Counts a wrong try.
  func wrong(for name: String, from address: String, at now: Date) {
    tallies.withLock { tallies in
      for key in [Self.key("name", name, address), Self.key("address", address)] {
        let old = tallies[key].flatMap { now.timeIntervalSince($0.last) < Self.memory ? $0 : nil }
        tallies[key] = Tally(wrong: (old?.wrong ?? 0) + 1, last: now)
      }
      if tallies.count > Self.most {
        tallies = tallies.filter { now.timeIntervalSince($0.value.last) < Self.memory }
        // A tenth goes at once, so that a flood does not have all of them sorted for each of its tries.
        let tooMany = max(0, tallies.count - Self.most * 9 / 10)
        for old in tallies.sorted(by: { $0.value.last < $1.value.last }).prefix(tooMany) { tallies[old.key] = nil }
      }
    }
  }

  /// Forgets the wrong tries of a name from an address, after a right one.
  func right(for name: String, from address: String) {
    tallies.withLock { $0[Self.key("name", name, address)] = nil }
  }

  private static func wait(_ tally: Tally?, free: Int, at now: Date) -> Double {
    guard let tally, tally.wrong >= free else { return 0 }
    let wait = min(longest, 5 * pow(2, Double(min(20, tally.wrong - free))))
    // A clock that was set back lengthens no wait.
    return max(0, wait - max(0, now.timeIntervalSince(tally.last)))
  }

  private static func key(_ words: String...) -> [UInt8] {
    // With its length before it, no word can be taken for two.
    SHA256.digest(of: words.flatMap { Array("\($0.utf8.count):\($0)".utf8) })
  }
}
