import Synchronization

/// What staff are told of the letterbox: how much of what lay in it was no letter, and whether it is full.
final class LetterboxState: Sendable {
  /// As it stands, since the program was started.
  struct Facts: Equatable, Sendable {
    /// Files that were taken away because they could not be read or were no letters; what stood in them nobody knows.
    var swept = 0
    /// Whether nobody can drop a letter now.
    var isFull = false
  }

  private let facts = Mutex(Facts())

  /// How it stands.
  var now: Facts { facts.withLock { $0 } }

  /// Counts files that were taken away.
  func swept(_ count: Int) { facts.withLock { $0.swept += count } }

  /// Notes whether it is full; whether that is new, so that it is told once and not at each look.
  func isFull(_ isFull: Bool) -> Bool {
    facts.withLock { facts in
      defer { facts.isFull = isFull }
      return isFull && !facts.isFull
    }
  }
}
