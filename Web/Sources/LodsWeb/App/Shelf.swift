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

  /// How long it is kept; zero makes it anew each time.
  private let time: Duration
  private let kept = Mutex<[Key: Kept]>([:])

  /// Makes an empty shelf.
  init(keepingFor time: Duration) {
    self.time = time
  }

  /// What stands under a key; it is made where nothing fresh is there.
  func value(_ key: Key, making make: () throws -> Value) rethrows -> Value {
    let now = ContinuousClock.now
    if let fresh = kept.withLock({ $0[key] }), now < fresh.until { return fresh.value }
    let value = try make()
    // From when it was begun: what was changed while it was made may not stand in it.
    let until = now + time
    kept.withLock { kept in
      // Of yesterday, or of what nobody asks for any more.
      kept = kept.filter { now < $0.value.until }
      kept[key] = Kept(value: value, until: until)
    }
    return value
  }

  /// Forgets all, because something was changed.
  func clear() { kept.withLock { $0 = [:] } }
}
