import Dispatch

/// A thread for what blocks: the server's own threads are left alone, and the test goes on being the one it is.
final class OwnThread: TaskExecutor {
  private let queue = DispatchQueue(label: "test")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  /// Runs something there.
  static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withTaskExecutorPreference(OwnThread()) { try await blocking(body) }
  }

  @concurrent
  private static func blocking<Value>(_ body: @Sendable () throws -> Value) async throws -> Value { try body() }
}
