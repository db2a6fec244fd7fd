import Foundation
import Language
import Municipality
import Synchronization

/// What stood out in the log when it was last looked over, kept so that a page can say so at once.
///
/// Looking takes seconds in a large log, so it is done aside, one look at a time, and never on a thread that answers a
/// page: whoever logs meanwhile notices nothing of it.
final class AlertMemo: Sendable {
  /// How long a look is taken to hold, in seconds; on the next day it does so no more.
  static let seconds = 900.0
  /// The longest that a page waits for a look, in seconds.
  static let patience = 8.0
  /// How many pages wait at once; each holds a thread, and those that log need theirs.
  static let mostWaiting = 2
  /// Does one thing after the other on a thread of its own.
  static let ownThread = AsideThread.own("alerts")

  private struct Kept {
    let look: AlertLook
    let day: Day
  }

  private typealias Looks = Aside<Day, Kept>

  private struct Contents {
    var looks: [Code<Branch>?: Looks] = [:]
    var waiting = 0
  }

  private let contents = Mutex(Contents())
  private let aside: AsideThread.Runner

  /// How many wait.
  var waiting: Int { contents.withLock { $0.waiting } }

  /// Makes an empty memo.
  init(aside: @escaping AsideThread.Runner) {
    self.aside = aside
  }

  /// What is known at once; where that is nothing, or is old, the log is looked over aside for those who ask later.
  ///
  /// - Parameters:
  ///   - branch: the branch; nil for the office as a whole.
  ///   - day: the day that it is.
  ///   - now: the time.
  ///   - looking: looks the log over.
  /// - Returns: the last look, also an old one; nil where there is none.
  func known(
    at branch: Code<Branch>?, on day: Day, now: Date, looking: @escaping @Sendable () throws -> AlertLook
  ) -> AlertLook? {
    let looks = looks(at: branch)
    _ = start(looks, on: day, now: now, looking)
    return looks.last?.outcome.look
  }

  /// A look that is not old; waits for it where there is none.
  ///
  /// - Returns: as ``known(at:on:now:looking:)`` where it takes longer than the patience, or where others wait already.
  /// - Throws: what the look has thrown.
  func fresh(
    at branch: Code<Branch>?, on day: Day, now: Date, patience: Double = AlertMemo.patience,
    looking: @escaping @Sendable () throws -> AlertLook
  ) throws -> AlertLook? {
    let looks = looks(at: branch)
    if let task = start(looks, on: day, now: now, looking), wait(for: task, patience), let failure = task.failure,
      !(failure.error is CancellationError)
    {
      throw failure.error
    }
    return looks.last?.outcome.look
  }

  /// Forgets what was found, as after a cause was noted; a look that is under way finds what was there before, and is
  /// not kept.
  func forget() {
    for looks in contents.withLock({ Array($0.looks.values) }) {
      looks.drop(Self.name)
      looks.forgetLast()
    }
  }

  private func looks(at branch: Code<Branch>?) -> Looks {
    contents.withLock { contents in
      if let looks = contents.looks[branch] { return looks }
      // When a look ended nobody asks: it says itself of when it is.
      let looks = Looks(on: aside, now: { .distantPast })
      contents.looks[branch] = looks
      return looks
    }
  }

  /// All looks have one name, as nobody answers them.
  private static let name = "look"

  /// The look that is under way, begun here where none is and the last one is old; nil where none is needed.
  private func start(
    _ looks: Looks, on day: Day, now: Date, _ looking: @escaping @Sendable () throws -> AlertLook
  ) -> Looks.Task? {
    if let kept = looks.last?.outcome, kept.day == day, abs(now.timeIntervalSince(kept.look.at)) < Self.seconds {
      return nil
    }
    return looks.begin(id: Self.name, choosing: { _ in day }) { _ in Kept(look: try looking(), day: day) } ?? looks.task
  }

  /// Waits for a look.
  ///
  /// - Returns: whether it is over.
  private func wait(for task: Looks.Task, _ patience: Double) -> Bool {
    let mayWait = contents.withLock { contents in
      guard contents.waiting < Self.mostWaiting else { return false }
      contents.waiting += 1
      return true
    }
    guard mayWait else { return task.wait(0) }
    defer { contents.withLock { $0.waiting -= 1 } }
    return task.wait(patience)
  }
}
