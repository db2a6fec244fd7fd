import Console

/// Keys from a list; nil stands for a time without any.
final class DeskKeys: KeySource {
  private var keys: ArraySlice<Key?>

  init(_ keys: [Key?]) { self.keys = keys[...] }

  func next(timeout seconds: Double?) throws -> Key? {
    // Nothing waits: each key comes by itself.
    if seconds == 0 { return nil }
    return keys.popFirst() ?? .closed
  }
}
