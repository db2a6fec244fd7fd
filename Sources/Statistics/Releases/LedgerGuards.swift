public import SQLite

/// What keeps the rows of the ledger from being changed: its tables with their rules, and the triggers that refuse.
public enum LedgerGuards {
  private static let tables: Set = ["release", "release_name", "release_group", "release_month", "release_base"]
  /// What the steps of the schema make; they are tried by every test, so they do not fail.
  private static let made = (try? SchemaItem.made(by: ReleaseSchema.migrations)) ?? []

  /// The names of the tables and triggers that are missing, that are not what this program made, or that somebody
  /// added; empty where all is in place.
  ///
  /// - Throws: `SQLiteError`.
  public static func broken(in reader: Reader) throws -> [String] {
    let found = try SchemaItem.all(in: reader).filter { tables.contains($0.table) }
    return Set(found.symmetricDifference(made.filter { tables.contains($0.table) }).map(\.name)).sorted()
  }
}
