import CSQLite

/// What SQLite says when it cannot do something.
///
/// It carries the statement and SQLite's own message, and never a bound value: values may hold what a citizen said.
public struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is, as far as a caller can act on it.
  public enum Reason: String, Hashable, Sendable {
    /// Another process writes and did not finish within the time-out.
    case busy
    /// The disk is full.
    case full
    /// The file or its folder may not be written.
    case readOnly
    /// The file's contents are damaged.
    case damaged
    /// The file is no SQLite database.
    case notADatabase
    /// The file could not be opened or made.
    case cannotOpen
    /// Reading or writing failed in the operating system.
    case inputOutput
    /// A constraint of a table stopped the change.
    case constraint
    /// Memory ran out.
    case memory
    /// Anything else: a fault of this program.
    case misuse
  }

  /// SQLite's extended result code.
  public let code: Int32
  /// SQLite's message, which names tables and columns and no values.
  public let message: String
  /// The statement, where there was one.
  public let sql: String?

  /// Makes an error of a result code.
  public init(code: Int32, message: String, sql: String?) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// The primary result code, the low byte of ``code``.
  public var primaryCode: Int32 { code & 0xFF }

  /// What kind of trouble it is.
  public var reason: Reason {
    switch primaryCode {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .busy
    case SQLITE_FULL: .full
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .readOnly
    case SQLITE_CORRUPT: .damaged
    case SQLITE_NOTADB: .notADatabase
    case SQLITE_CANTOPEN: .cannotOpen
    case SQLITE_IOERR: .inputOutput
    case SQLITE_CONSTRAINT: .constraint
    case SQLITE_NOMEM: .memory
    default: .misuse
    }
  }

  /// Code, message and statement, for a log.
  public var description: String {
    let place = sql.map { " in: \($0)" } ?? ""
    return "SQLite \(code) (\(reason.rawValue)): \(message)\(place)"
  }
}
