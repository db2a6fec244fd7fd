import Foundation
import Synchronization

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
  /// 18 November 2026, a Wednesday, 14:20 in Copenhagen.
  static let start = Date(timeIntervalSince1970: 1_795_008_000)

  private let time: Mutex<Date>

  init(_ start: Date = start) {
    time = Mutex(start)
  }

  /// The time.
  var now: Date { time.withLock { $0 } }

  /// Moves on.
  func pass(_ seconds: Double) { time.withLock { $0 += seconds } }
}
