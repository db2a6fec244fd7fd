import CSQLite

/// A compiled statement, kept by its connection for the next time the same SQL comes.
final class Statement {
  let handle: OpaquePointer
  let sql: SQL
  private unowned let connection: Connection
  /// Whether somebody steps through it now; a second user gets a statement of his own.
  var isBusy = false

  init(_ sql: SQL, on connection: Connection) throws(SQLiteError) {
    var handle: OpaquePointer?
    let (code, hasMore) = sql.text.withCString { text in
      var rest: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(connection.handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &rest)
      return (code, rest.map { String(cString: $0).contains { !$0.isWhitespace } } ?? false)
    }
    guard code == SQLITE_OK, let handle else { throw connection.error(code, sql) }
    guard !hasMore else {
      // SQLite compiles the first statement only; the others would silently not be run.
      sqlite3_finalize(handle)
      throw SQLiteError(code: SQLITE_MISUSE, message: "one statement at a time", sql: sql.text)
    }
    self.handle = handle
    self.sql = sql
    self.connection = connection
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Whether the statement leaves the file as it is.
  var onlyReads: Bool { sqlite3_stmt_readonly(handle) != 0 }

  func bind(_ values: [SQLValue]) throws(SQLiteError) {
    guard Int(sqlite3_bind_parameter_count(handle)) == values.count else {
      throw SQLiteError(
        code: SQLITE_RANGE, message: "the statement takes another number of values", sql: sql.text)
    }
    for (offset, value) in values.enumerated() {
      let index = Int32(offset + 1)
      let code =
        switch value {
        case .null: sqlite3_bind_null(handle, index)
        case .integer(let number): sqlite3_bind_int64(handle, index, number)
        case .real(let number): sqlite3_bind_double(handle, index, number)
        case .text(var text): text.withUTF8 { bindText($0, index) }
        case .blob(let bytes): lods_bind_blob(handle, index, bytes, Int32(bytes.count))
        }
      guard code == SQLITE_OK else { throw connection.error(code, sql) }
    }
  }

  private func bindText(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int32) -> Int32 {
    guard let base = bytes.baseAddress else { return lods_bind_text(handle, index, "", 0) }
    return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      lods_bind_text(handle, index, $0, Int32(bytes.count))
    }
  }

  /// Steps to the next row; false when there is none.
  func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw connection.error(code, sql)
    }
  }

  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    isBusy = false
  }
}
