import Accounts
import Foundation
import Site
import Synchronization

/// What keeps one person's downloads from taking everybody's time: so many files in so long, counted for each account by
/// itself, so that nobody is held back by somebody else's.
final class ExportLimit: Sendable {
  /// The most files of one account within ``seconds``; a person who fetches every form of every report needs half.
  static let most = 40
  /// The stretch of time that is looked back on, in seconds.
  static let seconds = 600.0

  private let fetched = Mutex<[AccountID: [Date]]>([:])

  /// Counts a file.
  ///
  /// - Throws: `Refusal.tooMany` with the seconds to wait; that one is not counted.
  func count(_ account: AccountID, at now: Date) throws {
    let wait = fetched.withLock { fetched -> Double? in
      // Nobody's old times are kept, also not of those who come no more.
      fetched = fetched.mapValues { $0.filter { abs(now.timeIntervalSince($0)) < Self.seconds } }
        .filter { !$0.value.isEmpty }
      let times = fetched[account] ?? []
      if times.count >= Self.most, let first = times.first { return Self.seconds - now.timeIntervalSince(first) }
      fetched[account] = times + [now]
      return nil
    }
    if let wait { throw Refusal.tooMany(seconds: max(1, Int(wait.rounded(.up)))) }
  }
}
