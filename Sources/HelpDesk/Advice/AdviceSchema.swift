public import Records
public import SQLite

/// What an entry keeps of triage besides the level that it advised: the version of the model, and why another level was
/// given.
///
/// The answers that the advice was made of are kept nowhere.
public enum AdviceSchema {
  /// The steps of the schema; they stand after those of the audit's witness.
  public static let migrations = [
    Migration(
      "HelpDesk 6: what triage advised",
      """
      CREATE TABLE advice_model (number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
      ALTER TABLE entry ADD COLUMN advice_model INTEGER REFERENCES advice_model (number)
        CHECK (advice_model IS NULL OR suggested IS NOT NULL);
      ALTER TABLE entry ADD COLUMN level_reason INTEGER
        CHECK (level_reason IS NULL OR (level_reason >= 0 AND suggested IS NOT NULL AND suggested IS NOT level));
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("advice_model", ["number"], .reference, .permanent)
    + ColumnRule.rules("advice_model", ["code"], .screenedText, .permanent)
    + ColumnRule.rules("entry", ["advice_model"], .reference, .statistics)
    + ColumnRule.rules("entry", ["level_reason"], .code, .statistics)
}
