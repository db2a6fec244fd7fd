import Records
import Synchronization

/// The letters that this process has dropped and that may still lie there; it counts them where it may list nothing.
final class OwnLetters: Sendable {
  private let names = Mutex<Set<RandomID>>([])

  /// Remembers a letter.
  func note(_ id: RandomID) { names.withLock { _ = $0.insert(id) } }

  /// Whether fewer than so many lie there; those that are gone are forgotten once they are as many.
  func hasRoom(for most: Int, _ holds: (RandomID) -> Bool) -> Bool {
    names.withLock { names in
      if names.count >= most { names = names.filter(holds) }
      return names.count < most
    }
  }
}
