import CSQLite
import Glibc

/// A connection to one SQLite file, with the settings that this house holds to.
///
/// Write-ahead log, full sync on commit, foreign keys, secure delete, no memory mapping, temporary data in memory, and
/// no checkpoint that nobody asked for: not on commit, not on close. See ``checkpoint(_:)``.
///
/// A connection is used by one thread at a time; whoever shares it puts it behind a lock.
public final class Connection {
  /// What may be done with the file.
  public enum Mode: Sendable {
    /// Read, and write into a file that exists.
    case readWrite
    /// Read and write; the file is made if it does not exist.
    case create
    /// Only read.
    case readOnly
  }

  let handle: OpaquePointer
  private var statements: [SQL: Statement] = [:]
  private let busyTimeout: Int
  /// How long to wait for others now, in milliseconds.
  private var patience: Int
  private var waitBegan = ContinuousClock.now
  private var depth = 0

  /// The size of the write-ahead log in pages, as it was after the last commit of this connection.
  public private(set) var logPages = 0

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: the file, or `:memory:`.
  ///   - mode: what may be done with it.
  ///   - busyTimeout: how long to wait for another writer, in milliseconds.
  /// - Throws: ``SQLiteError`` when the file cannot be opened.
  public init(path: String, mode: Mode, busyTimeout: Int = 10_000) throws(SQLiteError) {
    let access =
      switch mode {
      case .readWrite: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readOnly: SQLITE_OPEN_READONLY
      }
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      let error = Connection.error(code, nil, on: handle)
      sqlite3_close_v2(handle)
      throw error
    }
    self.handle = handle
    self.busyTimeout = busyTimeout
    patience = busyTimeout
    sqlite3_busy_handler(
      handle,
      { context, tries in
        guard let context else { return 0 }
        return Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue().waits(isFirst: tries == 0) ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
    sqlite3_wal_autocheckpoint(handle, 0)
    _ = lods_no_checkpoint_on_close(handle)
    _ = lods_defensive(handle)
    sqlite3_wal_hook(
      handle,
      { context, _, _, pages in
        guard let context else { return SQLITE_OK }
        Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue().logPages = Int(pages)
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
    try execute(
      """
      PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA mmap_size = 0;
      PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
      """)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Waits a moment for whoever holds the file; false when that has lasted too long.
  ///
  /// SQLite's own waiting sleeps up to a tenth of a second between two looks. On a slow disk, a writer that writes again
  /// at once leaves the file free for less than that, and who waits so can miss every turn until the time is up.
  private func waits(isFirst: Bool) -> Bool {
    if isFirst { waitBegan = .now }
    guard ContinuousClock.now - waitBegan < .milliseconds(patience) else { return false }
    usleep(1_000)
    return true
  }

  /// The version of the SQLite library that is loaded, as "3.40.1".
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// The version of the SQLite library as a number, 3.40.1 being 3 040 001.
  public static var libraryVersionNumber: Int { Int(sqlite3_libversion_number()) }

  func error(_ code: Int32, _ sql: SQL?) -> SQLiteError { Connection.error(code, sql, on: handle) }

  private static func error(_ code: Int32, _ sql: SQL?, on handle: OpaquePointer?) -> SQLiteError {
    guard let handle else {
      return SQLiteError(code: code, message: String(cString: sqlite3_errstr(code)), sql: sql?.text)
    }
    let extended = sqlite3_extended_errcode(handle)
    let found = extended == SQLITE_OK ? code : extended
    // A full disk on which a companion file cannot be made or grow is told as an I/O error: the system knows better.
    let isFull =
      [SQLITE_IOERR, SQLITE_CANTOPEN].contains(found & 0xFF)
      && [ENOSPC, EDQUOT].contains(sqlite3_system_errno(handle))
    return SQLiteError(
      code: isFull ? SQLITE_FULL : found, message: String(cString: sqlite3_errmsg(handle)), sql: sql?.text)
  }

  /// Runs a script of statements that bring no rows.
  public func execute(_ sql: SQL) throws(SQLiteError) {
    let code = sqlite3_exec(handle, sql.text, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql) }
  }

  /// Runs a statement with bound values.
  ///
  /// - Returns: the number of rows that it inserted, changed or deleted.
  @discardableResult
  public func run(_ sql: SQL, _ values: [SQLValue] = []) throws -> Int {
    try each(sql, values) { _ in }
    return Int(sqlite3_changes64(handle))
  }

  /// Runs a query and hands over each row; the row is only good within the closure.
  public func each(_ sql: SQL, _ values: [SQLValue] = [], _ body: (Row) throws -> Void) throws {
    let statement = try prepared(sql)
    statement.isBusy = true
    defer { statement.reset() }
    try statement.bind(values)
    let row = Row(handle: statement.handle)
    while try statement.step() { try body(row) }
  }

  /// Runs a query and collects what is made of each row.
  public func rows<Value>(_ sql: SQL, _ values: [SQLValue] = [], _ make: (Row) throws -> Value) throws -> [Value] {
    var result: [Value] = []
    try each(sql, values) { result.append(try make($0)) }
    return result
  }

  /// What is made of a query's first row, nil when there is none.
  public func first<Value>(_ sql: SQL, _ values: [SQLValue] = [], _ make: (Row) throws -> Value) throws -> Value? {
    let statement = try prepared(sql)
    statement.isBusy = true
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? make(Row(handle: statement.handle)) : nil
  }

  /// Runs a body in one writing transaction, which waits for other writers at its start and not in its middle.
  ///
  /// A nested call joins the transaction that is open. A thrown error rolls everything back. When the call returns,
  /// what was written has been synced to disk.
  public func transaction<Value>(_ body: () throws -> Value) throws -> Value {
    try transaction(beginning: "BEGIN IMMEDIATE", body)
  }

  /// Runs a body that only reads and that sees one state of the file throughout.
  public func snapshot<Value>(_ body: () throws -> Value) throws -> Value {
    try transaction(beginning: "BEGIN", body)
  }

  private func transaction<Value>(beginning: SQL, _ body: () throws -> Value) throws -> Value {
    guard depth == 0 else { return try body() }
    try run(beginning)
    depth += 1
    defer { depth -= 1 }
    do {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // A full disk or a failed write has rolled back by itself; then this says so and is of no interest.
      if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
      throw error
    }
  }

  /// How far a checkpoint goes.
  public enum Checkpoint: Sendable {
    /// As far as it can without disturbing anyone.
    case passive
    /// To the end, waiting for readers, and the log is cut to nothing: no old content stays in it.
    case truncate
  }

  /// Moves the write-ahead log's pages into the file.
  ///
  /// SQLite before 3.51.3 can corrupt a file when two connections do this at once, so a caller holds the lock file.
  ///
  /// - Parameters:
  ///   - kind: how far it goes.
  ///   - patience: how long to wait for readers and writers, in milliseconds; nil waits as long as for a transaction.
  /// - Returns: whether it went to the end. Where it did not, it went as far as a passive one.
  @discardableResult
  public func checkpoint(_ kind: Checkpoint, patience: Int? = nil) throws -> Bool {
    let mode = kind == .passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE
    self.patience = patience ?? busyTimeout
    defer { self.patience = busyTimeout }
    var pages: Int32 = 0
    var moved: Int32 = 0
    let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, &pages, &moved)
    if code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED { return false }
    guard code == SQLITE_OK else { throw error(code, nil) }
    logPages = Int(pages)
    return pages == moved
  }

  /// Copies the whole database into a new file, compact and without anything deleted.
  ///
  /// - Throws: ``SQLiteError`` also when the new file exists.
  public func vacuum(into path: String) throws {
    try run("VACUUM INTO ?", [.text(path)])
  }

  /// Interrupts whatever runs on the connection, from another thread.
  public func interrupt() {
    sqlite3_interrupt(handle)
  }

  func requireReading(_ sql: SQL) throws(SQLiteError) {
    guard try prepared(sql).onlyReads else {
      throw SQLiteError(code: SQLITE_MISUSE, message: "a reader was asked to write", sql: sql.text)
    }
  }

  private func prepared(_ sql: SQL) throws(SQLiteError) -> Statement {
    if let known = statements[sql], !known.isBusy { return known }
    let fresh = try Statement(sql, on: self)
    if statements[sql] == nil { statements[sql] = fresh }
    return fresh
  }
}
