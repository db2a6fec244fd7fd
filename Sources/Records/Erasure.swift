public import SQLite

/// What was taken away and may still have left traces on the disk.
///
/// SQLite overwrites what is deleted (`secure_delete`), but two kinds of traces stay. The write-ahead log holds earlier
/// images of every page. And where cells have been moved between pages, the unused space of a page keeps copies of them,
/// which are not overwritten when the cell itself is deleted later. So an erasure is finished only when the file has
/// been written anew (`VACUUM`) and the log has been cut to nothing.
///
/// That an erasure is asked for stands in the file, in the same transaction as the deletion. What a kill, a full disk or
/// a long reader kept from being finished is finished by whoever opens the file next.
public enum Erasure {
  /// How far an erasure goes.
  public enum Depth: Int, Comparable, Sendable {
    /// The write-ahead log is cut: enough for what never left its page.
    case log
    /// The file is written anew too.
    case file

    /// The deeper one is greater.
    public static func < (left: Depth, right: Depth) -> Bool { left.rawValue < right.rawValue }
  }

  /// The step of the schema, the same in both files.
  public static let migration = Migration(
    "Records 2: unfinished erasures",
    """
    CREATE TABLE erasure (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      asked INTEGER NOT NULL,
      deep INTEGER NOT NULL,
      finished INTEGER NOT NULL
    ) STRICT;
    INSERT INTO erasure VALUES (1, 0, 0, 0);
    """)

  /// The rules of its columns.
  public static let columns: [ColumnRule] = ColumnRule.rules(
    "erasure", ["number", "asked", "deep", "finished"], .measure, .permanent)

  /// How many erasures were asked for, up to which one the file must be written anew, and how many are finished.
  struct State: Equatable {
    let asked: Int
    let deep: Int
    let finished: Int

    var isDue: Bool { asked > finished }
    var isDeep: Bool { deep > finished }
  }

  /// Whether a file keeps this table.
  static func isKept(on connection: Connection) throws -> Bool {
    try connection.first("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'erasure'") { _ in true } ?? false
  }

  static func state(on connection: Connection) throws -> State {
    try connection.first("SELECT asked, deep, finished FROM erasure") {
      State(asked: $0.whole(0), deep: $0.whole(1), finished: $0.whole(2))
    } ?? State(asked: 0, deep: 0, finished: 0)
  }

  /// Writes down that an erasure is wanted, within the transaction that deletes.
  static func ask(_ depth: Depth, on connection: Connection) throws {
    try connection.run(
      depth == .file
        ? "UPDATE erasure SET asked = asked + 1, deep = asked + 1" : "UPDATE erasure SET asked = asked + 1")
  }

  /// Writes down that all erasures up to one are finished.
  static func finish(_ number: Int, on connection: Connection) throws {
    try connection.transaction {
      _ = try connection.run("UPDATE erasure SET finished = max(finished, ?)", [.whole(number)])
    }
  }
}
