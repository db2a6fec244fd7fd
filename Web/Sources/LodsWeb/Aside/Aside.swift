import DisclosureControl
import Foundation
import Synchronization

/// Something that takes long and is done aside, one at a time, and never on a thread that answers a page.
///
/// It is kept in memory only: after a start of the desk it is as if it had never been done.
final class Aside<Aim: Sendable, Outcome: Sendable>: Sendable {
  /// One time that it is done.
  typealias Task = AsideTask<Aim, Outcome>

  private struct Contents {
    var task: Task?
    var last: (outcome: Outcome, at: Date)?
  }

  private let contents = Mutex(Contents())
  private let run: AsideThread.Runner
  private let now: @Sendable () -> Date
  private let seconds: Double

  /// Makes one that was never done.
  ///
  /// - Parameters:
  ///   - run: does something aside.
  ///   - seconds: for how long after its end a task is kept.
  ///   - now: where the time comes from.
  init(
    on run: @escaping AsideThread.Runner, keepingFor seconds: Double = .infinity, now: @escaping @Sendable () -> Date
  ) {
    self.run = run
    self.seconds = seconds
    self.now = now
  }

  /// What is under way, or what was done last; nil for nothing, and for what is too old.
  var task: Task? { contents.withLock { kept($0.task, &$0) } }

  /// What came of it the last time that it came to something, and when; also while it is done anew.
  var last: (outcome: Outcome, at: Date)? { contents.withLock { $0.last } }

  private func kept(_ task: Task?, _ contents: inout Contents) -> Task? {
    if let end = task?.end, abs(now().timeIntervalSince(end.at)) > seconds { contents.task = nil }
    return contents.task
  }

  /// Begins, unless it is under way.
  ///
  /// - Parameters:
  ///   - id: what tells this time from others; one that nobody can foresee.
  ///   - name: who asks for it, as pages say it.
  ///   - choosing: gives what it is for, from what stands; nil begins nothing. It is one step with the beginning, so that
  ///     nobody comes between.
  ///   - report: tells of a failure, and gives the number of the incident; it is not asked once the task was dropped.
  ///   - work: what is done.
  /// - Returns: the task; nil where nothing was begun.
  @discardableResult
  func begin(
    id: String, by name: String = "", choosing: (Task?) -> Aim?,
    failing report: @escaping @Sendable (any Error) -> String? = { _ in nil },
    _ work: @escaping @Sendable (Task) throws -> Outcome
  ) -> Task? {
    let task = contents.withLock { contents -> Task? in
      let standing = kept(contents.task, &contents)
      if let standing, standing.isUnderWay { return nil }
      guard let aim = choosing(standing) else { return nil }
      let task = Task(id: id, aim: aim, by: name, begun: now())
      contents.task = task
      return task
    }
    if let task { run { [self] in perform(task, work, report) } }
    return task
  }

  private func perform(_ task: Task, _ work: (Task) throws -> Outcome, _ report: (any Error) -> String?) {
    // Dropped before its turn came: nobody would read what it finds.
    guard contents.withLock({ $0.task === task }) else {
      return task.finish(Task.End(result: .failure(CancellationError()), reference: nil, at: now()))
    }
    let result = Result { try SearchStop.$current.withValue(task.stop) { try work(task) } }
    var reference: String?
    if case .failure(let error) = result, contents.withLock({ $0.task === task }) { reference = report(error) }
    let end = Task.End(result: result, reference: reference, at: now())
    contents.withLock { contents in
      // Dropped meanwhile: what it found may be over.
      if contents.task === task, case .success(let outcome) = result { contents.last = (outcome, end.at) }
      task.finish(end)
    }
  }

  /// Asks the task of an id to end; what it has by then is kept where it gives anything.
  func stop(_ id: String) { contents.withLock { if $0.task?.id == id { $0.task?.stop.pull() } } }

  /// Ends and forgets the task of an id; another one's stays.
  ///
  /// - Parameter may: whether it may be ended, in one step with ending it.
  /// - Returns: the task; nil where it is not there, or may not be ended.
  @discardableResult
  func drop(_ id: String, where may: (Task) -> Bool = { _ in true }) -> Task? {
    contents.withLock { contents in
      guard let task = contents.task, task.id == id, may(task) else { return nil }
      task.stop.pull()
      contents.task = nil
      return task
    }
  }

  /// Lays a task back that was dropped after its end, unless another took its place.
  func putBack(_ task: Task) { contents.withLock { if $0.task == nil { $0.task = task } } }

  /// Forgets what came of it the last time.
  func forgetLast() { contents.withLock { $0.last = nil } }
}
