import Language
public import Records
public import SQLite

/// The tables of this room in `desk.sqlite`: which models have run here, and the text of the municipality's own.
public enum TriageSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "Triage 1: the municipality's own model",
      """
      CREATE TABLE triage_model (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        first_day INTEGER NOT NULL,
        is_own INTEGER NOT NULL CHECK (is_own IN (0, 1))
      ) STRICT;
      CREATE TABLE triage_model_line (place INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("triage_model", ["number", "is_own"], .setting, .permanent)
    + [
      ColumnRule("triage_model", "id", .screenedText, .permanent),
      ColumnRule("triage_model", "first_day", .calendar, .permanent),
      ColumnRule("triage_model_line", "place", .setting, .permanent),
      ColumnRule("triage_model_line", "text", .screenedText, .permanent),
    ]

  /// What its tables are for.
  public static let purpose = DataPurpose(
    ["triage_model", "triage_model_line"],
    holds: Wording(
      da: "Kommunens egen model for hjælpegraden, og fra hvilken dag hver model gjaldt",
      sv: "Kommunens egen modell för hjälpnivån, och från vilken dag varje modell gällde",
      en: "The municipality's own model of the degree of help, and from which day each model ran"),
    why: Wording(
      da: "Rådene skal følge kommunens regler, og det skal kunne ses, hvilke der gjaldt",
      sv: "Råden ska följa kommunens regler, och det ska gå att se vilka som gällde",
      en: "The advice follows the municipality's rules, and it shows which ones ran when"))
}
