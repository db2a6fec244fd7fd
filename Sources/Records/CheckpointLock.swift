import Glibc

/// The lock that whoever moves a write-ahead log into its database holds while doing it.
///
/// SQLite before 3.51.3 can corrupt a file when two connections do that at once; with this lock only one does.
enum CheckpointLock {
  /// Runs a body under the lock.
  ///
  /// - Returns: nil when another process holds the lock: it is doing the same work.
  static func withLock<Value>(of folder: Folder, _ body: () throws -> Value) throws -> Value? {
    let descriptor = open(folder.checkpointLock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    return try body()
  }
}
