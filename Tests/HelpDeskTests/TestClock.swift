import Foundation
import Synchronization

/// A clock that the test moves.
final class TestClock: Sendable {
  private let state: Mutex<Date>

  /// Starts at a time in UTC, as `2026-11-21T09:00:00Z`.
  init(_ text: String) throws {
    state = Mutex(try Date(text, strategy: .iso8601))
  }

  var now: Date { state.withLock { $0 } }

  func set(_ text: String) throws {
    let date = try Date(text, strategy: .iso8601)
    state.withLock { $0 = date }
  }

  func advance(minutes: Int) {
    state.withLock { $0.addTimeInterval(Double(minutes * 60)) }
  }
}
