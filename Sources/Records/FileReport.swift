import SQLite

/// What `lods doctor` finds out about one of the two files.
public struct FileReport: Hashable, Sendable {
  /// The file.
  public let file: Folder.File
  /// Its size in bytes.
  public let bytes: Int
  /// The size of its write-ahead log in bytes.
  public let logBytes: Int
  /// The steps of the schema it has seen.
  public let schemaVersion: Int
  /// The pragmas that do not have the value this house promises, by name.
  public let wrongPragmas: [String]
  /// What the check of the whole file complained of; empty when it is whole.
  public let damage: [String]
  /// The tables with rows that have lost their parent.
  public let orphans: [String]
}

extension FileStore {
  /// Looks a file over: pragmas, structure, foreign keys.
  ///
  /// - Parameter thorough: also compare every index with its table, which reads the file several times over.
  public func report(thorough: Bool) throws -> FileReport {
    try maintain { connection in
      let promised: [(name: String, sql: SQL, value: String)] = [
        ("journal_mode", "PRAGMA journal_mode", "wal"), ("synchronous", "PRAGMA synchronous", "2"),
        ("foreign_keys", "PRAGMA foreign_keys", "1"), ("secure_delete", "PRAGMA secure_delete", "1"),
        ("mmap_size", "PRAGMA mmap_size", "0"), ("temp_store", "PRAGMA temp_store", "2"),
      ]
      let wrong = try promised.filter { pragma in
        try connection.first(pragma.sql) { $0.text(0) } != pragma.value
      }
      var damage: [String] = []
      // The checks themselves stop at some kinds of damage: that is a finding, not an end of the report.
      func look(_ sql: SQL, _ found: (Row) -> Void) throws {
        do {
          try connection.each(sql, [], found)
        } catch let error as SQLiteError where error.reason == .damaged {
          damage.append(error.message)
        }
      }
      try look(thorough ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)") { row in
        if row.text(0) != "ok" { damage.append(row.text(0)) }
      }
      var orphans: Set<String> = []
      try look("PRAGMA foreign_key_check") { orphans.insert($0.text(0)) }
      return FileReport(
        file: file, bytes: size(""), logBytes: size("-wal"),
        schemaVersion: try connection.first("PRAGMA user_version") { $0.whole(0) } ?? 0,
        wrongPragmas: wrong.map(\.name), damage: damage, orphans: orphans.sorted())
    }
  }
}
