import Foundation
import Records
import Synchronization

/// What was dropped into the letterbox a moment ago, until the board tells of it: by digests, in memory only.
final class Dropped: Sendable {
  /// What somebody waits for.
  struct Wait: Hashable, Sendable {
    /// The letter.
    let letter: RandomID
    /// The course.
    let course: String
    /// The second of the drop.
    let seconds: Int
  }

  /// How long it is remembered, in seconds.
  static let span = 3_600
  /// The most that are remembered.
  static let most = 5_000

  private let waits = Mutex<[[UInt8]: Wait]>([:])

  /// Remembers a drop.
  func note(_ letter: RandomID, of digest: [UInt8], course: String, at now: Date) {
    let seconds = Int(now.timeIntervalSince1970)
    waits.withLock { waits in
      if waits.count >= Self.most { waits = waits.filter { $0.value.seconds > seconds - Self.span } }
      guard waits.count < Self.most else { return }
      waits[digest] = Wait(letter: letter, course: course, seconds: seconds)
    }
  }

  /// What is, or was a moment ago, waited for by a link.
  func wait(_ digest: [UInt8], at now: Date) -> Wait? {
    let seconds = Int(now.timeIntervalSince1970)
    return waits.withLock { waits in
      guard let wait = waits[digest], wait.seconds > seconds - Self.span else { return nil }
      return wait
    }
  }
}
