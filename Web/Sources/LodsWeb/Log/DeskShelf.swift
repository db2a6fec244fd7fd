import Counter
import Language
import Municipality
import Synchronization

/// What desks know of their office, kept for a moment: a desk asks for the same at every key, and it changes rarely.
///
/// What somebody changes here in the browser is seen at once; what is changed at the command line, a moment later.
final class DeskShelf: Sendable {
  /// What makes one desk's knowledge another's.
  struct Key: Hashable {
    let branch: Code<Branch>
    let role: Role?
    let language: LanguageCode
    let day: Day
  }

  private struct Kept {
    let desk: DeskOffice
    let until: ContinuousClock.Instant
  }

  /// How long it is kept; zero reads it anew each time.
  private let time: Duration
  private let kept = Mutex<[Key: Kept]>([:])

  /// Makes an empty shelf.
  init(keepingFor time: Duration) {
    self.time = time
  }

  /// What a desk knows; it is read where nothing fresh is there.
  func desk(_ key: Key, reading read: () throws -> DeskOffice) throws -> DeskOffice {
    let now = ContinuousClock.now
    if let fresh = kept.withLock({ $0[key] }), now < fresh.until { return fresh.desk }
    let desk = try read()
    kept.withLock { kept in
      // Of yesterday, or of a branch that nobody asks for any more.
      kept = kept.filter { now < $0.value.until }
      kept[key] = Kept(desk: desk, until: now + time)
    }
    return desk
  }

  /// Forgets all, because something was changed.
  func clear() { kept.withLock { $0 = [:] } }
}
