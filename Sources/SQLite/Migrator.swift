import CSQLite
import Glibc

/// Brings a file's schema up to date.
///
/// `user_version` counts the steps that a file has seen and `application_id` says whose file it is, so a file of
/// another program or of a newer version of this one is never touched.
public struct Migrator: Sendable {
  /// What a file is, before anything is changed in it.
  public enum State: Equatable, Sendable {
    /// Nothing is in it yet.
    case empty
    /// It has all steps.
    case current
    /// It lacks steps; it has seen so many.
    case behind(Int)
    /// It has seen more steps than this program knows.
    case newer(Int)
    /// It belongs to another program.
    case foreign
  }

  /// The number that marks files of this kind.
  public let applicationID: Int
  /// All steps in their order.
  public let migrations: [Migration]

  /// Makes a migrator of the ordered list of steps.
  public init(applicationID: Int, migrations: [Migration]) {
    self.applicationID = applicationID
    self.migrations = migrations
  }

  /// What the file on a connection is.
  public func state(of connection: Connection) throws -> State {
    // All three in one look: between two of them another process may have made the file.
    let (found, version, tables) = try connection.snapshot {
      (
        try connection.first("PRAGMA application_id") { $0.whole(0) } ?? 0,
        try connection.first("PRAGMA user_version") { $0.whole(0) } ?? 0,
        try connection.first("SELECT count(*) FROM sqlite_schema") { $0.whole(0) } ?? 0
      )
    }
    if found == 0, version == 0 { return tables == 0 ? .empty : .foreign }
    guard found == applicationID else { return .foreign }
    if version == migrations.count { return .current }
    return version < migrations.count ? .behind(version) : .newer(version)
  }

  /// Runs the steps that a file lacks, all in one transaction: either the file has them all or it is as it was.
  ///
  /// - Throws: ``SQLiteError``; a broken foreign key after the steps rolls everything back.
  public func migrate(_ connection: Connection) throws {
    // Outside the transaction: the journal mode cannot be changed within one. It stays with the file.
    if try state(of: connection) == .empty { try turnOnLog(connection) }
    try connection.transaction {
      // Asked again under the lock: another process may have done the work meanwhile.
      let done: Int
      switch try state(of: connection) {
      case .current, .newer, .foreign: return
      case .empty: done = 0
      case .behind(let version): done = version
      }
      for migration in migrations.dropFirst(done) { try migration.change(connection) }
      let broken = try connection.rows("PRAGMA foreign_key_check") { $0.text(0) }
      guard broken.isEmpty else {
        throw SQLiteError(
          code: SQLITE_CONSTRAINT,
          message: "rows without their parent in \(Set(broken).sorted().joined(separator: ", "))", sql: nil)
      }
      try connection.execute("PRAGMA application_id =" + .whole(applicationID))
      try connection.execute("PRAGMA user_version =" + .whole(migrations.count))
    }
  }

  /// Turns the write-ahead log on where it is off, as in a backup that was put back: a copy that SQLite writes has none.
  ///
  /// - Throws: ``SQLiteError``; a file that may only be read stays as it is.
  public func keepLog(of connection: Connection) throws {
    guard try connection.first("PRAGMA journal_mode", [], { $0.text(0) }) != "wal" else { return }
    do { try turnOnLog(connection) } catch let error as SQLiteError where error.reason == .readOnly {}
  }

  /// Turns on the write-ahead log.
  ///
  /// SQLite does not wait for others with this, whatever the busy time-out, so it is tried for up to five seconds.
  private func turnOnLog(_ connection: Connection) throws {
    var triesLeft = 500
    while true {
      do {
        let mode = try connection.first("PRAGMA journal_mode = WAL") { $0.text(0) }
        guard mode == "wal" else {
          throw SQLiteError(code: SQLITE_IOERR, message: "the file system carries no write-ahead log", sql: nil)
        }
        return
      } catch let error as SQLiteError where error.reason == .busy && triesLeft > 0 {
        triesLeft -= 1
        usleep(10_000)
      }
    }
  }
}
