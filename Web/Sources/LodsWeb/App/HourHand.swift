import Foundation
import Synchronization

/// Notices when an hour has begun, once for all who ask.
final class HourHand: Sendable {
  private let last = Mutex<Int?>(nil)

  /// Whether this is the first time that anybody asks in the hour of a time; not for the very first, at the start.
  func isNew(at now: Date) -> Bool {
    let hour = Int(now.timeIntervalSince1970) / 3_600
    return last.withLock { last in
      defer { last = hour }
      return last != nil && last != hour
    }
  }
}
