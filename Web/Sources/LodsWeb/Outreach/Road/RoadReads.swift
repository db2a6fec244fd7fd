import Language
import Synchronization

/// Which rounds an account has taken along today, so that a telephone that fetches one anew each time it is opened does
/// not fill the audit; a round on which a number has come is another one.
///
/// A start of the program forgets it: then a row more is written, and never one too few.
final class RoadReads: Sendable {
  private let known = Mutex<(day: Day?, rounds: Set<String>)>((nil, []))

  /// Notes that an account takes a round along, the first time on a day.
  ///
  /// - Parameter note: writes it down; where that fails, nothing counts as noted.
  func once(_ round: String, on today: Day, _ note: () throws -> Void) rethrows {
    let isKnown = known.withLock { known in
      if known.day != today { known = (today, []) }
      return known.rounds.contains(round)
    }
    guard !isKnown else { return }
    try note()
    known.withLock { known in if known.day == today { known.rounds.insert(round) } }
  }
}
