import Dispatch
import Foundation
import Synchronization

/// A thread of its own for what takes long and nobody waits for.
enum AsideThread {
  private static let queue = DispatchQueue(label: "lods.aside", qos: .utility)
  /// Does one thing after the other.
  static let own: AlertMemo.Aside = { job in queue.async(execute: job) }
}

/// Something that takes long and is done aside, one at a time, with what came of it the last time.
///
/// It is kept in memory only: after a start of the desk it is as if it had never been done.
final class AsideWork<Found: Sendable>: Sendable {
  /// How it stands.
  struct Standing: Sendable {
    /// Since when it is under way; nil where it is not.
    var running: Date?
    /// What came of it the last time, and when it was over.
    var last: (found: Found, at: Date)?
    /// The number of the incident, where the last try failed.
    var failed: String?
  }

  private let kept = Mutex(Standing())
  private let aside: AlertMemo.Aside

  /// Makes one that was never done.
  init(aside: @escaping AlertMemo.Aside) {
    self.aside = aside
  }

  /// How it stands now.
  var standing: Standing { kept.withLock { $0 } }

  /// Begins, unless it is under way.
  ///
  /// - Parameters:
  ///   - now: where the time comes from.
  ///   - work: what is done.
  ///   - report: tells of a failure, and gives the number of the incident.
  func start(
    now: @escaping @Sendable () -> Date, _ work: @escaping @Sendable () throws -> Found,
    failing report: @escaping @Sendable (any Error) -> String
  ) {
    let isMine = kept.withLock { kept in
      guard kept.running == nil else { return false }
      kept.running = now()
      return true
    }
    guard isMine else { return }
    aside { [self] in
      let result = Result { try work() }
      let reference: String? = if case .failure(let error) = result { report(error) } else { nil }
      kept.withLock { kept in
        kept.running = nil
        kept.failed = reference
        if case .success(let found) = result { kept.last = (found, now()) }
      }
    }
  }
}
