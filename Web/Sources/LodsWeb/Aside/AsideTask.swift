import DisclosureControl
import Dispatch
import Foundation
import Synchronization

/// One thing that is done aside: what it is for, how far it is, and what came of it.
final class AsideTask<Aim: Sendable, Outcome: Sendable>: Sendable {
  /// Why nothing came of it.
  struct Failure: Sendable {
    /// What was thrown.
    let error: any Error
    /// The number of the incident; nil for what was told to nobody.
    let reference: String?
  }

  /// How it ended.
  struct End: Sendable {
    /// What came of it.
    let result: Result<Outcome, any Error>
    /// The number of the incident, where it failed and that was told.
    let reference: String?
    /// When it ended.
    let at: Date
  }

  private struct Contents {
    var share: Int?
    var end: End?
  }

  /// What tells it from others, so that an answer is given to the one that was seen.
  let id: String
  /// What it is for.
  let aim: Aim
  /// Who asked for it, as pages say it.
  let by: String
  /// When it was begun.
  let begun: Date
  /// Ends it, and tells how far a search is.
  let stop = SearchStop()
  private let contents = Mutex(Contents())
  private let over = DispatchGroup()

  init(id: String, aim: Aim, by: String, begun: Date) {
    self.id = id
    self.aim = aim
    self.by = by
    self.begun = begun
    over.enter()
  }

  /// How much of it is done, in thousandths; nil where it does not tell.
  var share: Int? { contents.withLock { $0.share } }
  /// How it ended; nil while it is under way.
  var end: End? { contents.withLock { $0.end } }
  /// Whether somebody still works on it.
  var isUnderWay: Bool { end == nil }
  /// What came of it; nil while it is under way, and where it failed.
  var outcome: Outcome? { try? end?.result.get() }
  /// Whether somebody has asked it to end.
  var isStopped: Bool { stop.isPulled }
  /// Why nothing came of it; nil while it is under way, and where something did.
  var failure: Failure? {
    guard let end, case .failure(let error) = end.result else { return nil }
    return Failure(error: error, reference: end.reference)
  }

  /// Tells how much is done; it never goes back.
  ///
  /// - Parameter share: thousandths; the last of them is told by the end alone.
  func advance(to share: Int) {
    contents.withLock { $0.share = max($0.share ?? 0, min(share, 999)) }
  }

  /// Ends it.
  func finish(_ end: End) {
    contents.withLock { $0.end = end }
    over.leave()
  }

  /// Waits for its end.
  ///
  /// - Parameter seconds: how long at most.
  /// - Returns: whether it is over.
  func wait(_ seconds: Double) -> Bool { over.wait(timeout: .now() + seconds) == .success }
}
