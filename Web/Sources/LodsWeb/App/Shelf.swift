import Synchronization

/// What takes long to make and is asked for often, kept for a moment.
///
/// What somebody changes here in the browser is seen at once, as the desk clears its shelves then; what is changed at the
/// command line, a moment later.
final class Shelf<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Kept {
    let value: Value
    let until: ContinuousClock.Instant
  }

  private struct Contents {
    var kept: [Key: Kept] = [:]
    /// How many times it was cleared.
    var clearings = 0
  }

  /// How long it is kept; zero makes it anew each time.
  private let time: Duration
  private let contents = Mutex(Contents())

  /// Makes an empty shelf.
  init(keepingFor time: Duration) {
    self.time = time
  }

  /// What stands under a key; it is made where nothing fresh is there.
  func value(_ key: Key, making make: () throws -> Value) rethrows -> Value {
    let now = ContinuousClock.now
    let (fresh, clearings) = contents.withLock { ($0.kept[key], $0.clearings) }
    if let fresh, now < fresh.until { return fresh.value }
    let value = try make()
    contents.withLock { contents in
      // What was changed while it was made may not stand in it.
      guard contents.clearings == clearings else { return }
      // Of yesterday, or of what nobody asks for any more.
      contents.kept = contents.kept.filter { now < $0.value.until }
      contents.kept[key] = Kept(value: value, until: now + time)
    }
    return value
  }

  /// Forgets all, because something was changed.
  func clear() {
    contents.withLock { contents in
      contents.kept = [:]
      contents.clearings += 1
    }
  }
}
