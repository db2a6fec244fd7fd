import Foundation
import SQLite
import Synchronization

/// One of the two files, open: a pool of connections, one writer at a time, and the schema kept up to date.
public final class FileStore: Sendable {
  /// Whether the file may be made.
  public enum Access: Sendable {
    /// It must be there; a file of an older version is brought up to date after a backup.
    case existing
    /// It is made if it is not there.
    case create
  }

  /// A connection that is lent to one thread at a time.
  private struct Lease: @unchecked Sendable {
    // Safe because a lease is either in the pool, where nobody uses it, or with the one thread that took it out.
    let connection: Connection
  }

  /// The write-ahead log is moved into the database when a commit leaves it with more pages than this (1 MB).
  static let checkpointPages = 256

  let folder: Folder
  let file: Folder.File
  /// The steps of the schema that this program knows.
  private let version: Int
  private let idle = Mutex<[Lease]>([])
  private let idleReaders = Mutex<[Lease]>([])
  private let hasTriedToCut = Mutex(false)
  let erasures = Mutex(Erasures.notKept)
  /// Writers of this process take turns here rather than by polling the file's lock.
  private let writing = NSLock()

  init(_ file: Folder.File, in folder: Folder, migrations: [Migration], access: Access) throws {
    self.folder = folder
    self.file = file
    version = migrations.count
    guard !folder.isBarred else { throw RecordsFault(.noAccess, file: nil) }
    guard folder.exists else { throw RecordsFault(.noFolder, file: nil) }
    if access == .existing, !folder.holds(file) {
      throw RecordsFault(folder.hasLost(file) ? .lostFile : .noOffice, file: file)
    }
    do {
      if access == .create { try PrivateFile.make(at: folder.path(of: file)) }
      let connection = try open(mode: .readWrite)
      let migrator = Migrator(applicationID: file.applicationID, migrations: migrations)
      switch try migrator.state(of: connection) {
      case .current: break
      case .empty where access == .create:
        try migrator.migrate(connection)
      case .empty: throw RecordsFault(.noOffice, file: file)
      case .behind:
        try Backup.write(of: connection, file: file, in: folder, reason: .beforeMigration)
        try migrator.migrate(connection)
      case .newer: throw RecordsFault(.newerFile, file: file)
      case .foreign: throw RecordsFault(.foreignFile, file: file)
      }
      try migrator.keepLog(of: connection)
      // A newer program may have been quicker than the steps above.
      guard try migrator.state(of: connection) == .current else { throw RecordsFault(.newerFile, file: file) }
      try takeUpErasures(on: connection)
      idle.withLock { $0.append(Lease(connection: connection)) }
    } catch let error as SQLiteError {
      throw RecordsFault(error, file: file)
    }
  }

  func write<Value>(_ body: (Connection) throws -> Value) throws -> Value {
    try writing.withLock {
      try lending(from: idle, mode: .readWrite) { connection in
        let value = try connection.transaction {
          try requireVersion(connection)
          return try body(connection)
        }
        if connection.logPages > Self.checkpointPages {
          // The work is committed already: a checkpoint that fails now is tried again by the next one.
          _ = try? CheckpointLock.withLock(of: folder) { try checkpointLargeLog(on: connection) }
        }
        return value
      }
    }
  }

  func read<Value>(_ body: (Connection) throws -> Value) throws -> Value {
    try lending(from: idleReaders, mode: .readOnly) { connection in
      try connection.snapshot {
        try requireVersion(connection)
        return try body(connection)
      }
    }
  }

  /// Asked in each transaction: a desk stays open for days, and a newer program may bring the file up to date meanwhile.
  private func requireVersion(_ connection: Connection) throws {
    let found = try connection.first("PRAGMA user_version") { $0.whole(0) } ?? 0
    guard found <= version else { throw RecordsFault(.newerFile, file: file) }
  }

  /// Moves a large log into the database; the first time after opening the file, it is cut to nothing too.
  ///
  /// Whoever opens the file alone, as one command after the other does, reads the whole log and goes on at its end: if
  /// none of them cut it, it would grow for ever. While the file stays open, here or elsewhere, SQLite knows what has been
  /// moved and writes from the log's start again, which is faster than letting it grow anew.
  private func checkpointLargeLog(on connection: Connection) throws {
    let isFirst = hasTriedToCut.withLock { hasTried in
      defer { hasTried = true }
      return !hasTried
    }
    try connection.checkpoint(isFirst ? .truncate : .passive, patience: 0)
  }

  /// Moves the whole write-ahead log into the database and cuts it to nothing, so that no old content stays in it.
  ///
  /// - Parameter patience: how long to wait for those who read and write, in milliseconds; nil for the usual.
  /// - Returns: false when somebody reads or another process holds the lock.
  func truncateLog(patience: Int? = nil) throws -> Bool {
    try lending(from: idle, mode: .readWrite) { connection in
      try CheckpointLock.withLock(of: folder) { try connection.checkpoint(.truncate, patience: patience) } ?? false
    }
  }

  /// Work that needs the connection itself: a backup, a check of the whole file.
  func maintain<Value>(_ body: (Connection) throws -> Value) throws -> Value {
    try lending(from: idle, mode: .readWrite, body)
  }

  /// The size in bytes of the file or, with a suffix, of one of its companions; 0 where it is not there.
  func size(_ suffix: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path(of: file) + suffix)
    return (attributes?[.size] as? Int) ?? 0
  }

  private func lending<Value>(
    from pool: borrowing Mutex<[Lease]>, mode: Connection.Mode, _ body: (Connection) throws -> Value
  ) throws -> Value {
    do {
      let lease = try pool.withLock { $0.popLast() } ?? Lease(connection: open(mode: mode))
      defer { pool.withLock { $0.append(lease) } }
      return try body(lease.connection)
    } catch let error as SQLiteError {
      throw RecordsFault(error, file: file)
    }
  }

  private func open(mode: Connection.Mode) throws(SQLiteError) -> Connection {
    try Connection(path: folder.path(of: file), mode: mode)
  }
}
