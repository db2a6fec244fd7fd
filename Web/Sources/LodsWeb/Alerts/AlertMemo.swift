import Dispatch
import Foundation
import Language
import Municipality
import Synchronization

/// What stood out in the log when it was last looked over, kept so that a page can say so at once.
///
/// Looking takes seconds in a large log, so it is done aside, one look at a time, and never on a thread that answers a
/// page: whoever logs meanwhile notices nothing of it.
final class AlertMemo: Sendable {
  /// Does something aside.
  typealias Aside = @Sendable (@escaping @Sendable () -> Void) -> Void

  /// How long a look is taken to hold, in seconds; on the next day it does so no more.
  static let seconds = 900.0
  /// The longest that a page waits for a look, in seconds.
  static let patience = 8.0
  /// How many pages wait at once; each holds a thread, and those that log need theirs.
  static let mostWaiting = 2

  /// One look that is under way.
  private final class Job: Sendable {
    let isOver = DispatchGroup()
    let fault = Mutex<(any Error)?>(nil)
  }

  private struct Kept {
    let look: AlertLook
    let day: Day
  }

  private struct Contents {
    var kept: [Code<Branch>?: Kept] = [:]
    var jobs: [Code<Branch>?: Job] = [:]
    var waiting = 0
  }

  private static let queue = DispatchQueue(label: "lods.alerts", qos: .utility)
  /// Does one thing after the other on a thread of its own.
  static let ownThread: Aside = { job in queue.async(execute: job) }

  private let contents = Mutex(Contents())
  private let aside: Aside

  /// How many wait.
  var waiting: Int { contents.withLock { $0.waiting } }

  /// Makes an empty memo.
  init(aside: @escaping Aside) {
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
    _ = start(at: branch, on: day, now: now, looking)
    return contents.withLock { $0.kept[branch]?.look }
  }

  /// A look that is not old; waits for it where there is none.
  ///
  /// - Returns: as ``known(at:on:now:looking:)`` where it takes longer than the patience, or where others wait already.
  /// - Throws: what the look has thrown.
  func fresh(
    at branch: Code<Branch>?, on day: Day, now: Date, patience: Double = AlertMemo.patience,
    looking: @escaping @Sendable () throws -> AlertLook
  ) throws -> AlertLook? {
    if let job = start(at: branch, on: day, now: now, looking), wait(for: job, patience),
      let fault = job.fault.withLock({ $0 })
    {
      throw fault
    }
    return contents.withLock { $0.kept[branch]?.look }
  }

  /// Forgets what was found, as after a cause was noted; a look that is under way finds what was there before, and is
  /// not kept.
  func forget() {
    contents.withLock {
      $0.kept = [:]
      $0.jobs = [:]
    }
  }

  /// The look that is under way, begun here where none is and the last one is old; nil where none is needed.
  private func start(
    at branch: Code<Branch>?, on day: Day, now: Date, _ looking: @escaping @Sendable () throws -> AlertLook
  ) -> Job? {
    let (job, isNew) = contents.withLock { contents -> (Job?, Bool) in
      if let kept = contents.kept[branch], kept.day == day, abs(now.timeIntervalSince(kept.look.at)) < Self.seconds {
        return (nil, false)
      }
      if let job = contents.jobs[branch] { return (job, false) }
      let job = Job()
      job.isOver.enter()
      contents.jobs[branch] = job
      return (job, true)
    }
    if let job, isNew { aside { [self] in run(job, at: branch, on: day, looking) } }
    return job
  }

  private func run(_ job: Job, at branch: Code<Branch>?, on day: Day, _ looking: () throws -> AlertLook) {
    defer { job.isOver.leave() }
    // Forgotten before its turn came: nobody would read what it finds.
    guard contents.withLock({ $0.jobs[branch] === job }) else { return }
    let result = Result { try looking() }
    if case .failure(let fault) = result { job.fault.withLock { $0 = fault } }
    contents.withLock { contents in
      // Forgotten meanwhile: what it found may be over.
      guard contents.jobs[branch] === job else { return }
      contents.jobs[branch] = nil
      if case .success(let look) = result { contents.kept[branch] = Kept(look: look, day: day) }
    }
  }

  /// Waits for a look.
  ///
  /// - Returns: whether it is over.
  private func wait(for job: Job, _ patience: Double) -> Bool {
    let mayWait = contents.withLock { contents in
      guard contents.waiting < Self.mostWaiting else { return false }
      contents.waiting += 1
      return true
    }
    guard mayWait else { return job.isOver.wait(timeout: .now()) == .success }
    defer { contents.withLock { $0.waiting -= 1 } }
    return job.isOver.wait(timeout: .now() + patience) == .success
  }
}
