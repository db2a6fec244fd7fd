import Language
public import Records
public import SQLite

/// The table of published figures in `desk.sqlite`.
public enum ComparisonSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "Statistics 5: published figures to compare with",
      // Both are the same where there is one figure alone.
      """
      CREATE TABLE comparison (
        definition INTEGER NOT NULL,
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL CHECK (last_day >= first_day),
        people TEXT NOT NULL,
        low REAL NOT NULL CHECK (low >= 0),
        high REAL NOT NULL CHECK (high >= low),
        unit INTEGER NOT NULL,
        source TEXT NOT NULL,
        is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
        imported INTEGER NOT NULL,
        PRIMARY KEY (definition, first_day, last_day, people, unit)
      ) STRICT, WITHOUT ROWID;
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("comparison", ["definition", "unit", "is_verified"], .code, .permanent)
    + ColumnRule.rules("comparison", ["first_day", "last_day", "imported"], .calendar, .permanent)
    + ColumnRule.rules("comparison", ["people", "source"], .screenedText, .permanent)
    + ColumnRule.rules("comparison", ["low", "high"], .measure, .permanent)

  /// What the table is for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["comparison"],
      holds: Wording(
        da: "Tal, som andre har offentliggjort, med kilde og tid",
        sv: "Siffror som andra har offentliggjort, med källa "
          + "och tid", en: "Figures that others have published, with source and time"),
      why: Wording(
        da: "Kontorets egne tal kan ses ved siden af landets", sv: "Kontorets egna siffror kan ses bredvid landets",
        en: "The office's own figures can be seen beside the country's"))
  ]
}
