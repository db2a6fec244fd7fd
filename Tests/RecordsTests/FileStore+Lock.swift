import Testing

@testable import Records

extension FileStore {
  /// Runs a body as if another process held the lock of the checkpoints.
  static func holdingCheckpointLock(of folder: Folder, _ body: () throws -> Void) throws {
    try #require(try CheckpointLock.withLock(of: folder, body) != nil)
  }
}
