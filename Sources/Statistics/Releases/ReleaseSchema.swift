import Language
public import Records
public import SQLite

/// The tables of this room in `desk.sqlite`: the ledger of releases, and what it was made from.
///
/// Rows are only added. Triggers refuse to change or delete one; who takes the triggers away and edits a row is found out
/// by the chain of digests (``ReleaseLedger/verify()``).
public enum ReleaseSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "Statistics 1: the ledger of releases",
      """
      CREATE TABLE release_group (number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE release_month (
        month INTEGER NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        sessions INTEGER NOT NULL,
        digest BLOB NOT NULL,
        PRIMARY KEY (month, version)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE release_base (
        month INTEGER NOT NULL,
        version INTEGER NOT NULL,
        branch INTEGER NOT NULL,
        area INTEGER NOT NULL,
        age INTEGER NOT NULL,
        task INTEGER NOT NULL,
        level INTEGER NOT NULL,
        channel INTEGER NOT NULL,
        outcome INTEGER NOT NULL,
        barrier INTEGER NOT NULL,
        sessions INTEGER NOT NULL CHECK (sessions >= 1),
        PRIMARY KEY (month, version, branch, area, age, task, level, channel, outcome, barrier),
        FOREIGN KEY (month, version) REFERENCES release_month (month, version)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE release (
        number INTEGER PRIMARY KEY CHECK (number >= 1),
        kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
        query TEXT NOT NULL,
        edition INTEGER NOT NULL,
        day INTEGER NOT NULL,
        seed INTEGER NOT NULL,
        bases BLOB NOT NULL,
        facts BLOB NOT NULL,
        certificate BLOB NOT NULL,
        previous BLOB NOT NULL,
        digest BLOB NOT NULL
      ) STRICT;
      CREATE TABLE release_name (
        release INTEGER NOT NULL REFERENCES release (number),
        axis INTEGER NOT NULL,
        number INTEGER NOT NULL,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (release, axis, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER release_group_kept BEFORE UPDATE ON release_group
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_group_stays BEFORE DELETE ON release_group
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_month_kept BEFORE UPDATE ON release_month
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_month_stays BEFORE DELETE ON release_month
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_base_kept BEFORE UPDATE ON release_base
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_base_stays BEFORE DELETE ON release_base
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_kept BEFORE UPDATE ON release
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_stays BEFORE DELETE ON release
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_name_kept BEFORE UPDATE ON release_name
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_name_stays BEFORE DELETE ON release_name
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      """),
    // An owner of -1, and no number of timed sessions, stand for a month that was frozen before they were.
    Migration(
      "Statistics 2: minutes and owners of frozen months",
      """
      CREATE TABLE release_base_2 (
        month INTEGER NOT NULL,
        version INTEGER NOT NULL,
        branch INTEGER NOT NULL,
        area INTEGER NOT NULL,
        age INTEGER NOT NULL,
        task INTEGER NOT NULL,
        level INTEGER NOT NULL,
        channel INTEGER NOT NULL,
        outcome INTEGER NOT NULL,
        barrier INTEGER NOT NULL,
        owner INTEGER NOT NULL CHECK (owner >= -1),
        sessions INTEGER NOT NULL CHECK (sessions >= 1),
        timed INTEGER CHECK (timed BETWEEN 0 AND sessions),
        minutes INTEGER NOT NULL CHECK (minutes >= 0),
        PRIMARY KEY (month, version, branch, area, age, task, level, channel, outcome, barrier, owner),
        FOREIGN KEY (month, version) REFERENCES release_month (month, version),
        CHECK ((owner = -1) = (timed IS NULL))
      ) STRICT, WITHOUT ROWID;
      INSERT INTO release_base_2
        SELECT month, version, branch, area, age, task, level, channel, outcome, barrier, -1, sessions, NULL, 0
        FROM release_base;
      DROP TABLE release_base;
      ALTER TABLE release_base_2 RENAME TO release_base;
      CREATE TRIGGER release_base_kept BEFORE UPDATE ON release_base
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      CREATE TRIGGER release_base_stays BEFORE DELETE ON release_base
        BEGIN SELECT RAISE(ABORT, 'only added to'); END;
      """),
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("release_group", ["number"], .reference, .permanent)
    + ColumnRule.rules("release_group", ["code"], .screenedText, .permanent)
    + ColumnRule.rules("release_month", ["month"], .calendar, .statistics)
    + ColumnRule.rules("release_month", ["version", "sessions", "digest"], .measure, .statistics)
    + ColumnRule.rules("release_base", ["month"], .calendar, .statistics)
    + ColumnRule.rules("release_base", ["branch", "area", "task"], .reference, .statistics)
    + ColumnRule.rules("release_base", ["age", "level", "channel", "outcome", "barrier", "owner"], .code, .statistics)
    + ColumnRule.rules("release_base", ["version", "sessions", "timed", "minutes"], .measure, .statistics)
    + ColumnRule.rules("release", ["query"], .screenedText, .permanent)
    + ColumnRule.rules("release", ["kind"], .code, .permanent)
    + ColumnRule.rules("release", ["edition", "day"], .calendar, .permanent)
    + ColumnRule.rules(
      "release", ["number", "seed", "bases", "facts", "certificate", "previous", "digest"], .measure, .permanent)
    + ColumnRule.rules("release_name", ["release", "number"], .reference, .permanent)
    + ColumnRule.rules("release_name", ["axis"], .code, .permanent)
    + ColumnRule.rules("release_name", ["code", "name"], .screenedText, .permanent)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["release", "release_name", "release_group", "release_month", "release_base"],
      holds: Wording(
        da: "Hvilke tal der er frigivet, hvornår, og de månedstal, de er lavet af",
        sv: "Vilka siffror som har offentliggjorts, när, och månadssiffrorna som de bygger på",
        en: "Which figures were released, when, and the counts by month that they were made from"),
      why: Wording(
        da: "Nye tal skal prøves sammen med alt, hvad der er frigivet før, så ingen kan regne enkelte borgere ud",
        sv: "Nya siffror ska prövas tillsammans med allt som redan offentliggjorts, så att ingen kan räkna ut enskilda",
        en: "New figures are looked at together with all earlier ones, so that nobody can work out single citizens"))
  ]
}
