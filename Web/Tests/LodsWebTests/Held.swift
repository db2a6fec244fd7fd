import Synchronization

/// What was asked to be done aside, until a test lets it be done.
final class Held: Sendable {
  private let jobs = Mutex<[@Sendable () -> Void]>([])

  var count: Int { jobs.withLock { $0.count } }

  func add(_ job: @escaping @Sendable () -> Void) { jobs.withLock { $0.append(job) } }

  /// Does all of it.
  func run() {
    let all = jobs.withLock { jobs in
      defer { jobs = [] }
      return jobs
    }
    for job in all { job() }
  }
}
