import Language
public import Records
public import SQLite

/// The tables of this room in `desk.sqlite`.
public enum CoursesSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "Courses 1: curricula",
      """
      CREATE TABLE curriculum_version (
        number INTEGER PRIMARY KEY,
        code TEXT NOT NULL,
        version TEXT NOT NULL,
        imported INTEGER NOT NULL,
        UNIQUE (code, version)
      ) STRICT;
      CREATE TABLE curriculum_file (
        version INTEGER NOT NULL REFERENCES curriculum_version (number),
        path TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (version, path)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE curriculum_fact (
        version INTEGER NOT NULL REFERENCES curriculum_version (number),
        id TEXT NOT NULL,
        list TEXT NOT NULL,
        content TEXT NOT NULL,
        about TEXT NOT NULL,
        source TEXT NOT NULL,
        seen INTEGER,
        PRIMARY KEY (version, id)
      ) STRICT, WITHOUT ROWID;
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("curriculum_version", ["number"], .reference, .permanent)
    + ColumnRule.rules("curriculum_version", ["code", "version"], .screenedText, .permanent)
    + ColumnRule.rules("curriculum_version", ["imported"], .calendar, .permanent)
    + ColumnRule.rules("curriculum_file", ["version"], .reference, .permanent)
    + ColumnRule.rules("curriculum_file", ["path", "content"], .screenedText, .permanent)
    + ColumnRule.rules("curriculum_fact", ["version"], .reference, .permanent)
    + ColumnRule.rules("curriculum_fact", ["id", "list", "content", "about", "source"], .screenedText, .permanent)
    + ColumnRule.rules("curriculum_fact", ["seen"], .calendar, .permanent)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["curriculum_version", "curriculum_file", "curriculum_fact"],
      holds: Wording(
        da: "Undervisningsforløb i deres versioner, med de fakta, der stod i dem",
        sv: "Kursinnehåll i sina versioner, med de fakta som stod i det",
        en: "Curricula in their versions, with the facts that stood in them"),
      why: Wording(
        da: "Et hold skal kunne blive ved den version, det begyndte på",
        sv: "En grupp ska kunna hålla sig till den version den började med",
        en: "A term stays on the version that it began with"))
  ]
}
