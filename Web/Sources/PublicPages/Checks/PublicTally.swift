import Foundation
import Glibc
import Records
import Synchronization

/// Counts what is done, by what it is and by where it comes from; addresses are kept as keyed digests, in memory only.
///
/// What is done is counted in quarters of an hour, each kind in a lane of its own, so that whoever mistypes does not use up
/// what a sign-up needs. Sign-ups are counted by the day too, for each course by itself.
final class PublicTally: Sendable {
  /// What is counted.
  enum Deed: String, Hashable, CaseIterable {
    /// A letter with a sign-up is dropped.
    case signUp
    /// A sign-up form comes back with a fault in it, or a second time.
    case fault
    /// An answer about help.
    case answer
    /// Something is done by a secret link.
    case wish
  }

  /// Why something may not be done now.
  enum Refusal: Hashable {
    /// Too much within a quarter of an hour; so many seconds are left of it.
    case quarter(seconds: Int)
    /// As many as may came from there for this course today.
    case day
  }

  private struct Counts {
    var quarter = 0
    var all: [Deed: Int] = [:]
    var own: [String: Int] = [:]
    var day = 0
    var ofDay: [String: Int] = [:]
  }

  /// How long a quarter's count holds, in seconds.
  static let span = 900

  private let limits: PublicLimits
  private let salt: String
  private let counts = Mutex(Counts())

  init(_ limits: PublicLimits, salt: String) {
    self.limits = limits
    self.salt = salt
  }

  /// Counts a deed; nil where it may be done, and what is refused is not counted.
  ///
  /// - Parameters:
  ///   - address: the browser's address.
  ///   - course: what a sign-up is for, and the number of the office's day; nil where days do not count.
  func refuses(
    _ deed: Deed, from address: String, to course: (code: String, day: Int)? = nil, at now: Date
  ) -> Refusal? {
    let seconds = Int(now.timeIntervalSince1970)
    let house = Self.network(of: address)
    let key = digest("\(deed.rawValue) \(house)")
    let ofDay = course.map { digest("\(house) \($0.code)") }
    let (own, all) = most(deed)
    return counts.withLock { counts in
      if counts.quarter != seconds / Self.span {
        (counts.quarter, counts.all, counts.own) = (seconds / Self.span, [:], [:])
      }
      if let day = course?.day, counts.day != day { (counts.day, counts.ofDay) = (day, [:]) }
      if let ofDay, counts.ofDay[ofDay, default: 0] >= limits.signUpsOfDay { return .day }
      guard counts.own[key, default: 0] < own, counts.all[deed, default: 0] < all else {
        return .quarter(seconds: Self.span - seconds % Self.span)
      }
      counts.own[key, default: 0] += 1
      counts.all[deed, default: 0] += 1
      if let ofDay { counts.ofDay[ofDay, default: 0] += 1 }
      return nil
    }
  }

  private func digest(_ text: String) -> String { SHA256.hex(of: Array((salt + text).utf8)) }

  private func most(_ deed: Deed) -> (own: Int, all: Int) {
    switch deed {
    case .signUp: (limits.signUps, limits.allSignUps)
    case .fault: (limits.faults, limits.allFaults)
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
