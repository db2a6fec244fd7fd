/// What a schema is made of: a table, an index, a trigger or a view.
public struct SchemaItem: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// The table that it belongs to; its own name for a table.
  public let table: String
  /// What it was made with, without blanks and quotation marks: those differ between versions of SQLite.
  public let statement: String

  /// What is in a file.
  ///
  /// - Throws: ``SQLiteError``.
  public static func all(in reader: Reader) throws -> Set<SchemaItem> {
    Set(
      try reader.rows("SELECT name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL") { row in
        SchemaItem(
          name: row.text(0), table: row.text(1), statement: row.text(2).filter { !$0.isWhitespace && $0 != "\"" })
      })
  }

  /// What some steps make in an empty file.
  ///
  /// - Throws: ``SQLiteError`` where they need what others make.
  public static func made(by migrations: [Migration]) throws -> Set<SchemaItem> {
    let connection = try Connection(path: ":memory:", mode: .create)
    for migration in migrations { try migration.change(connection) }
    return try all(in: Reader(connection))
  }
}
