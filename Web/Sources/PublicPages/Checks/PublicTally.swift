import Foundation
import Glibc
import Records
import Synchronization

/// Counts what is done, by what it is and by where it comes from, in quarters of an hour; addresses are kept as keyed
/// digests, in memory only.
final class PublicTally: Sendable {
  /// What is counted.
  enum Deed: String, Hashable {
    case signUp, answer, wish
  }

  private struct Counts {
    var quarter = 0
    var all: [Deed: Int] = [:]
    var own: [String: Int] = [:]
  }

  /// How long a count holds, in seconds.
  static let span = 900

  private let limits: PublicLimits
  private let salt: String
  private let counts = Mutex(Counts())

  init(_ limits: PublicLimits, salt: String) {
    self.limits = limits
    self.salt = salt
  }

  /// Counts a deed; nil where it may be done, else after how many seconds it may be tried again.
  func refuses(_ deed: Deed, from address: String, at now: Date) -> Int? {
    let seconds = Int(now.timeIntervalSince1970)
    let key = deed.rawValue + SHA256.hex(of: Array((salt + Self.network(of: address)).utf8))
    let (own, all) = most(deed)
    return counts.withLock { counts in
      if counts.quarter != seconds / Self.span { counts = Counts(quarter: seconds / Self.span) }
      guard counts.own[key, default: 0] < own, counts.all[deed, default: 0] < all else {
        return Self.span - seconds % Self.span
      }
      counts.own[key, default: 0] += 1
      counts.all[deed, default: 0] += 1
      return nil
    }
  }

  private func most(_ deed: Deed) -> (own: Int, all: Int) {
    switch deed {
    case .signUp: (limits.signUps, limits.allSignUps)
    case .answer: (limits.answers, limits.allAnswers)
    case .wish: (limits.wishes, limits.allWishes)
    }
  }

  /// What counts as one house: an IPv4 address, or the first half of an IPv6 address, however it is written.
  static func network(of address: String) -> String {
    var bytes = [UInt8](repeating: 0, count: 16)
    let text = address.prefix { $0 != "%" }
    guard inet_pton(AF_INET6, String(text), &bytes) == 1 else { return address }
    // An IPv4 address in the clothes of IPv6.
    if bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255] {
      return bytes.suffix(4).map(String.init).joined(separator: ".")
    }
    return SHA256.hex(Array(bytes.prefix(8)))
  }
}
