public import Records
public import SQLite

/// The tables of sealing in `desk.sqlite`.
///
/// An entry's row has no place for a clock time. Where a decision lets it keep its minute for some days, the minute stands
/// in a table beside it, and sealing empties that table and writes the whole file anew. So the sealed rows need no table
/// of their own: writing anew copies every table in the order of its random ids.
public enum SealingSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "HelpDesk 5: sealing",
      """
      CREATE TABLE sealing (
        number INTEGER PRIMARY KEY CHECK (number = 1),
        decision INTEGER NOT NULL,
        day INTEGER NOT NULL,
        after_days INTEGER NOT NULL CHECK (after_days BETWEEN 1 AND 31),
        drops_notes INTEGER NOT NULL CHECK (drops_notes IN (0, 1))
      ) STRICT;
      CREATE TABLE entry_minute (
        entry BLOB PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
        minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE upkeep (work INTEGER PRIMARY KEY, day INTEGER NOT NULL) STRICT;
      INSERT INTO upkeep SELECT 1, 0 WHERE EXISTS (SELECT 1 FROM entry);
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("sealing", ["number", "decision"], .reference, .permanent)
    + ColumnRule.rules("sealing", ["day"], .calendar, .permanent)
    + ColumnRule.rules("sealing", ["after_days", "drops_notes"], .setting, .permanent)
    + ColumnRule.rules("entry_minute", ["entry"], .randomID, .untilSealed)
    + ColumnRule.rules("entry_minute", ["minute"], .clock, .untilSealed)
    + ColumnRule.rules("upkeep", ["work"], .setting, .permanent)
    + ColumnRule.rules("upkeep", ["day"], .calendar, .permanent)
}
