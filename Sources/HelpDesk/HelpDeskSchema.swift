public import Records
public import SQLite

/// The tables of this room in `desk.sqlite`.
///
/// Rows are kept in the order of their random ids (`WITHOUT ROWID`), so that their place in the file does not tell when
/// they were made, and there is no number that counts up.
public enum HelpDeskSchema {
  /// The steps of the schema, for a file with the tables of this room and what they refer to.
  public static let migrations: [Migration] =
    earlyMigrations + AdviceSchema.migrations + lateMigrations + indexMigrations

  /// The steps that stand before those of the audit's witness in `desk.sqlite`; later ones go after them, since a file
  /// knows its steps by their number.
  public static let earlyMigrations: [Migration] = log + [Erasure.migration] + SealingSchema.migrations

  /// The steps that stand after those of the courses' catalogue.
  public static let lateMigrations = [
    Migration(
      "HelpDesk 7: the day's sessions, counted in the index alone",
      """
      DROP INDEX entry_by_day;
      CREATE INDEX entry_by_day ON entry (day, branch, is_void, count);
      """)
  ]

  /// The steps that stand after those of published figures.
  public static let indexMigrations = [
    Migration(
      "HelpDesk 8: who was turned away, and what triage advised, found without the other entries",
      """
      CREATE INDEX entry_turned_away ON entry (day, branch, is_void, is_month_only, count, reason) WHERE reason = 0;
      CREATE INDEX entry_advised ON entry (
        day, branch, is_void, suggested, level, advice_model, level_reason, outcome, alone, count
      ) WHERE suggested IS NOT NULL;
      """)
  ]

  private static let log = [
    Migration(
      "HelpDesk 1: the desk log",
      """
      CREATE TABLE campaign (number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE entry (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        branch INTEGER NOT NULL REFERENCES branch (number),
        day INTEGER NOT NULL,
        is_month_only INTEGER NOT NULL CHECK (is_month_only IN (0, 1)),
        part INTEGER CHECK (part IS NULL OR (part BETWEEN 0 AND 2 AND is_month_only = 0)),
        count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 500),
        is_approximate INTEGER NOT NULL CHECK (is_approximate IN (0, 1)),
        level INTEGER CHECK (level BETWEEN 0 AND 4),
        suggested INTEGER CHECK (suggested BETWEEN 0 AND 4),
        channel INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 7),
        outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 4),
        minutes INTEGER CHECK (minutes BETWEEN 0 AND 600),
        persons INTEGER CHECK (persons BETWEEN 1 AND 50),
        barriers INTEGER,
        alone INTEGER,
        contact INTEGER,
        is_misdirected INTEGER NOT NULL CHECK (is_misdirected IN (0, 1)),
        pathways INTEGER NOT NULL,
        reason INTEGER,
        area INTEGER REFERENCES area (number),
        age INTEGER,
        helped_in INTEGER,
        effort INTEGER CHECK (effort BETWEEN 1 AND 6),
        campaign INTEGER REFERENCES campaign (number),
        note TEXT,
        is_void INTEGER NOT NULL DEFAULT 0 CHECK (is_void IN (0, 1)),
        revision INTEGER NOT NULL DEFAULT 0
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX entry_by_day ON entry (day, branch);
      CREATE TABLE entry_task (
        entry BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        task INTEGER NOT NULL REFERENCES task (number),
        quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99),
        PRIMARY KEY (entry, task)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE entry_change (
        entry BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        day INTEGER NOT NULL,
        reason INTEGER NOT NULL,
        fields INTEGER NOT NULL,
        replaced INTEGER NOT NULL,
        PRIMARY KEY (entry, revision)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE last_entry (desk TEXT PRIMARY KEY, entry BLOB NOT NULL, day INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE draft (
        desk TEXT NOT NULL,
        slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 3),
        seconds INTEGER NOT NULL,
        level INTEGER, outcome INTEGER, channel INTEGER NOT NULL, minutes INTEGER, persons INTEGER,
        barriers INTEGER, alone INTEGER, contact INTEGER, is_misdirected INTEGER NOT NULL, pathways INTEGER NOT NULL,
        reason INTEGER, area INTEGER, age INTEGER, helped_in INTEGER, effort INTEGER,
        note TEXT, typed TEXT,
        PRIMARY KEY (desk, slot)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE draft_task (
        desk TEXT NOT NULL, slot INTEGER NOT NULL, place INTEGER NOT NULL,
        task INTEGER NOT NULL REFERENCES task (number), quantity INTEGER NOT NULL,
        PRIMARY KEY (desk, slot, place),
        FOREIGN KEY (desk, slot) REFERENCES draft (desk, slot) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;
      """),
    Migration.desk(
      "HelpDesk 2: running totals",
      """
      CREATE TABLE total (
        branch INTEGER NOT NULL REFERENCES branch (number),
        piece INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        value INTEGER NOT NULL,
        sessions INTEGER NOT NULL,
        minute_parts INTEGER NOT NULL,
        timed INTEGER NOT NULL,
        persons INTEGER NOT NULL,
        peopled INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        PRIMARY KEY (branch, piece, kind, value)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE day_count (
        branch INTEGER NOT NULL REFERENCES branch (number),
        day INTEGER NOT NULL,
        sessions INTEGER NOT NULL,
        PRIMARY KEY (branch, day)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE hour_count (
        branch INTEGER NOT NULL REFERENCES branch (number),
        quarter INTEGER NOT NULL,
        weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 7),
        hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 24),
        sessions INTEGER NOT NULL,
        PRIMARY KEY (branch, quarter, weekday, hour)
      ) STRICT, WITHOUT ROWID;
      """
    ) { try TotalBook.rebuildHours(in: $0) },
    Migration(
      "HelpDesk 3: tickets and doors",
      """
      CREATE TABLE count_in (
        branch INTEGER NOT NULL REFERENCES branch (number),
        day INTEGER NOT NULL,
        hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 24),
        kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
        number INTEGER NOT NULL CHECK (number >= 0),
        PRIMARY KEY (branch, day, hour, kind)
      ) STRICT, WITHOUT ROWID;
      """),
    Migration.desk(
      "HelpDesk 4: running totals by month",
      """
      DROP TABLE total;
      DROP TABLE day_count;
      CREATE TABLE total_month (
        branch INTEGER NOT NULL REFERENCES branch (number),
        month INTEGER NOT NULL,
        totals BLOB NOT NULL,
        PRIMARY KEY (branch, month)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE total_end (number INTEGER PRIMARY KEY CHECK (number = 1), day INTEGER NOT NULL) STRICT;
      """
    ) { try TotalBook.rebuild(in: $0) },
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("campaign", ["number"], .reference, .permanent)
    + ColumnRule.rules("campaign", ["code"], .screenedText, .permanent)
    + ColumnRule.rules("entry", ["id"], .randomID, .statistics)
    + ColumnRule.rules("entry", ["branch", "area", "campaign"], .reference, .statistics)
    + ColumnRule.rules("entry", ["day", "part"], .calendar, .statistics)
    + ColumnRule.rules(
      "entry",
      [
        "is_month_only", "is_approximate", "level", "suggested", "channel", "outcome", "barriers", "alone", "contact",
        "is_misdirected", "pathways", "reason", "age", "helped_in", "is_void",
      ], .code, .statistics)
    + ColumnRule.rules("entry", ["count", "minutes", "persons", "effort", "revision"], .measure, .statistics)
    + ColumnRule.rules("entry", ["note"], .screenedText, .asDecided)
    + ColumnRule.rules("entry_task", ["entry"], .randomID, .statistics)
    + ColumnRule.rules("entry_task", ["task"], .reference, .statistics)
    + ColumnRule.rules("entry_task", ["quantity"], .measure, .statistics)
    + ColumnRule.rules("entry_change", ["entry"], .randomID, .statistics)
    + ColumnRule.rules("entry_change", ["day"], .calendar, .statistics)
    + ColumnRule.rules("entry_change", ["reason", "fields"], .code, .statistics)
    + ColumnRule.rules("entry_change", ["revision", "replaced"], .measure, .statistics)
    + ColumnRule.rules("total_month", ["branch"], .reference, .statistics)
    + ColumnRule.rules("total_month", ["month"], .calendar, .statistics)
    + ColumnRule.rules("total_month", ["totals"], .measure, .statistics)
    + ColumnRule.rules("total_end", ["number"], .setting, .statistics)
    + ColumnRule.rules("total_end", ["day"], .calendar, .statistics)
    + ColumnRule.rules("hour_count", ["branch"], .reference, .statistics)
    + ColumnRule.rules("hour_count", ["quarter", "weekday"], .calendar, .statistics)
    + ColumnRule.rules("hour_count", ["hour"], .clock, .statistics)
    + ColumnRule.rules("hour_count", ["sessions"], .measure, .statistics)
    + ColumnRule.rules("count_in", ["branch"], .reference, .statistics)
    // The hour is a part of the day that a machine counted in; no session has it.
    + ColumnRule.rules("count_in", ["day", "hour"], .calendar, .statistics)
    + ColumnRule.rules("count_in", ["kind"], .code, .statistics)
    + ColumnRule.rules("count_in", ["number"], .measure, .statistics)
    + ColumnRule.rules("last_entry", ["desk"], .setting, .untilOverwritten)
    + ColumnRule.rules("last_entry", ["entry"], .randomID, .untilOverwritten)
    + ColumnRule.rules("last_entry", ["day"], .calendar, .untilOverwritten)
    + ColumnRule.rules("draft", ["desk", "slot"], .setting, .untilOverwritten)
    + ColumnRule.rules("draft", ["seconds", "minutes", "persons", "effort"], .measure, .untilOverwritten)
    + ColumnRule.rules(
      "draft",
      [
        "level", "outcome", "channel", "barriers", "alone", "contact", "is_misdirected", "pathways", "reason", "age",
        "helped_in",
      ], .code, .untilOverwritten)
    + ColumnRule.rules("draft", ["area"], .reference, .untilOverwritten)
    + ColumnRule.rules("draft", ["note", "typed"], .screenedText, .untilOverwritten)
    + ColumnRule.rules("draft_task", ["desk", "slot", "place"], .setting, .untilOverwritten)
    + ColumnRule.rules("draft_task", ["task"], .reference, .untilOverwritten)
    + ColumnRule.rules("draft_task", ["quantity"], .measure, .untilOverwritten)
    + Erasure.columns + SealingSchema.columns + AdviceSchema.columns
}
