import Language
public import Records
public import SQLite

/// The tables of known causes in `desk.sqlite`; rows are only added, and triggers refuse to change or delete one.
public enum AlertSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "Statistics 3: known causes",
      """
      CREATE TABLE alert_note (
        number INTEGER PRIMARY KEY,
        task INTEGER REFERENCES task (number),
        cause INTEGER NOT NULL CHECK (cause >= 0),
        text TEXT,
        first_day INTEGER NOT NULL,
        last_day INTEGER CHECK (last_day >= first_day)
      ) STRICT;
      CREATE TABLE alert_note_end (
        note INTEGER NOT NULL REFERENCES alert_note (number),
        step INTEGER NOT NULL CHECK (step >= 1),
        is_void INTEGER NOT NULL CHECK (is_void IN (0, 1)),
        day INTEGER,
        last_day INTEGER,
        PRIMARY KEY (note, step),
        CHECK ((day IS NULL) = (is_void = 0) AND (last_day IS NULL) = (is_void = 1))
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER alert_note_kept BEFORE UPDATE ON alert_note
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER alert_note_stays BEFORE DELETE ON alert_note
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER alert_note_end_kept BEFORE UPDATE ON alert_note_end
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER alert_note_end_stays BEFORE DELETE ON alert_note_end
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("alert_note", ["number", "task"], .reference, .statistics)
    + ColumnRule.rules("alert_note", ["cause"], .code, .statistics)
    + ColumnRule.rules("alert_note", ["text"], .screenedText, .statistics)
    + ColumnRule.rules("alert_note", ["first_day", "last_day"], .calendar, .statistics)
    + ColumnRule.rules("alert_note_end", ["note"], .reference, .statistics)
    + ColumnRule.rules("alert_note_end", ["step"], .measure, .statistics)
    + ColumnRule.rules("alert_note_end", ["is_void"], .code, .statistics)
    + ColumnRule.rules("alert_note_end", ["day", "last_day"], .calendar, .statistics)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["alert_note", "alert_note_end"],
      holds: Wording(
        da: "Kendte årsager til, at mange kom med en opgave, og fra hvilken dag til hvilken",
        sv: "Kända orsaker till att många kom med ett ärende, och från vilken dag till vilken",
        en: "Known causes why many came with a task, and from which day to which"),
      why: Wording(
        da: "Varslingen skal kende det, personalet allerede ved, fx at et brev er sendt ud",
        sv: "Varningen ska känna till det som personalen redan vet, till exempel att ett brev har gått ut",
        en: "The early warning must know what the staff know already, as that a letter went out"))
  ]
}
