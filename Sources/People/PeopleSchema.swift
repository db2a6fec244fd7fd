public import Records
public import SQLite

/// The tables of this room in `people.sqlite`.
public enum PeopleSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "People 1: persons and why they are kept",
      """
      CREATE TABLE person (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        name TEXT NOT NULL,
        telephone TEXT,
        email TEXT,
        address TEXT,
        restriction INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE holding (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        purpose INTEGER NOT NULL,
        branch TEXT,
        day INTEGER,
        until INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX holding_by_person ON holding (person);
      CREATE TABLE rights_case (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        day INTEGER NOT NULL,
        used INTEGER NOT NULL,
        refusal INTEGER
      ) STRICT;
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("person", ["id"], .randomID, .untilPurposeEnds)
    + ColumnRule.rules("person", ["name", "telephone", "email", "address"], .person, .untilPurposeEnds)
    + ColumnRule.rules("person", ["restriction"], .code, .untilPurposeEnds)
    + ColumnRule.rules("holding", ["id"], .randomID, .untilPurposeEnds)
    + ColumnRule.rules("holding", ["person", "branch"], .reference, .untilPurposeEnds)
    + ColumnRule.rules("holding", ["purpose"], .code, .untilPurposeEnds)
    + ColumnRule.rules("holding", ["day", "until"], .calendar, .untilPurposeEnds)
    + ColumnRule.rules("rights_case", ["number"], .measure, .years(5))
    + ColumnRule.rules("rights_case", ["day"], .calendar, .years(5))
    + ColumnRule.rules("rights_case", ["used", "refusal"], .code, .years(5))
}
