import Foundation
import Synchronization

/// What the last look over the office found, so that a page can say so without looking it over each time: in a large log
/// that takes seconds.
final class CheckupMemo: Sendable {
  /// What was found.
  struct Findings: Hashable, Sendable {
    /// The things that somebody should know of or mend.
    let toMend: Int
    /// The rows and files that are past their term.
    let pastTerm: Int
  }

  /// How long it is taken to hold, in seconds.
  static let seconds = 900.0

  private struct Kept {
    var last: (at: Date, findings: Findings)?
    var isLooking = false
  }

  private let kept = Mutex(Kept())

  /// What was found last, or is found now where that is too long ago.
  ///
  /// While one looks, others get what was known before: nil where that is nothing.
  func findings(at now: Date, looking: () throws -> Findings) rethrows -> Findings? {
    let known = kept.withLock { kept -> (findings: Findings?, isMine: Bool) in
      if let last = kept.last, abs(now.timeIntervalSince(last.at)) < Self.seconds { return (last.findings, false) }
      if kept.isLooking { return (kept.last?.findings, false) }
      kept.isLooking = true
      return (nil, true)
    }
    guard known.isMine else { return known.findings }
    defer { kept.withLock { $0.isLooking = false } }
    let found = try looking()
    kept.withLock { $0.last = (now, found) }
    return found
  }

  /// Forgets what was found, as after something was mended.
  func forget() { kept.withLock { $0.last = nil } }
}
