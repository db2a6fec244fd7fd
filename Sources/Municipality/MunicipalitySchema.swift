public import Records
public import SQLite

/// The tables of this room in `desk.sqlite`.
public enum MunicipalitySchema {
  /// All steps of this room, in order.
  public static let migrations = firstMigrations + telephoneMigrations

  /// The steps that an office was always founded with.
  public static let firstMigrations = [
    Migration(
      "Municipality 1: office, branches, calendar, catalogue",
      """
      CREATE TABLE office (
        number INTEGER PRIMARY KEY CHECK (number = 1),
        name TEXT NOT NULL,
        country INTEGER NOT NULL,
        is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
        edition INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE role_ceiling (role INTEGER PRIMARY KEY, level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4)) STRICT;
      CREATE TABLE branch (
        number INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        opened INTEGER NOT NULL,
        closed INTEGER CHECK (closed >= opened)
      ) STRICT;
      CREATE TABLE area (
        number INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        is_closed INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1))
      ) STRICT;
      CREATE TABLE hours (
        branch INTEGER NOT NULL REFERENCES branch (number),
        kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
        first_day INTEGER NOT NULL,
        weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
        to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440 AND to_minute > from_minute),
        PRIMARY KEY (branch, kind, first_day, weekday, from_minute)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE hours_period (
        branch INTEGER NOT NULL REFERENCES branch (number),
        kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
        first_day INTEGER NOT NULL,
        PRIMARY KEY (branch, kind, first_day)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE closing_day (
        branch INTEGER NOT NULL,
        day INTEGER NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (day, branch)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE school_holiday (
        first_day INTEGER PRIMARY KEY,
        last_day INTEGER NOT NULL CHECK (last_day >= first_day),
        name TEXT NOT NULL
      ) STRICT;
      CREATE TABLE task (
        number INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        kind INTEGER NOT NULL,
        owner INTEGER NOT NULL,
        complexity INTEGER NOT NULL CHECK (complexity BETWEEN 1 AND 3),
        is_retired INTEGER NOT NULL DEFAULT 0 CHECK (is_retired IN (0, 1)),
        own_name TEXT,
        own_parent TEXT,
        local_code TEXT
      ) STRICT;
      CREATE TABLE task_hidden (
        task INTEGER NOT NULL REFERENCES task (number),
        branch INTEGER NOT NULL REFERENCES branch (number),
        PRIMARY KEY (task, branch)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE task_quick (
        place INTEGER PRIMARY KEY CHECK (place BETWEEN 1 AND 9),
        task INTEGER NOT NULL UNIQUE REFERENCES task (number)
      ) STRICT;
      CREATE TABLE tag (
        number INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        first_day INTEGER NOT NULL,
        last_day INTEGER CHECK (last_day >= first_day)
      ) STRICT;
      CREATE TABLE task_tag (
        task INTEGER NOT NULL REFERENCES task (number),
        tag INTEGER NOT NULL REFERENCES tag (number),
        PRIMARY KEY (task, tag)
      ) STRICT, WITHOUT ROWID;
      """)
  ]

  /// The step that came when branches got a telephone.
  public static let telephoneMigrations = [
    Migration(
      "Municipality 2: where a branch is rung up",
      "ALTER TABLE branch ADD COLUMN telephone INTEGER CHECK (telephone BETWEEN 100000 AND 999999999);")
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("office", ["number", "country", "is_demo"], .setting, .permanent)
    + ColumnRule.rules("office", ["name"], .screenedText, .permanent)
    + ColumnRule.rules("office", ["edition"], .calendar, .permanent)
    + ColumnRule.rules("setting", ["name", "value"], .setting, .permanent)
    + ColumnRule.rules("role_ceiling", ["role", "level"], .setting, .permanent)
    + ColumnRule.rules("branch", ["number"], .reference, .permanent)
    + ColumnRule.rules("branch", ["code", "name"], .screenedText, .permanent)
    + ColumnRule.rules("branch", ["telephone"], .setting, .permanent)
    + ColumnRule.rules("branch", ["opened", "closed"], .calendar, .permanent)
    + ColumnRule.rules("area", ["number"], .reference, .permanent)
    + ColumnRule.rules("area", ["code", "name"], .screenedText, .permanent)
    + ColumnRule.rules("area", ["is_closed"], .setting, .permanent)
    + ColumnRule.rules("hours", ["branch"], .reference, .permanent)
    + ColumnRule.rules(
      "hours", ["kind", "first_day", "weekday", "from_minute", "to_minute"], .setting, .permanent)
    + ColumnRule.rules("hours_period", ["branch"], .reference, .permanent)
    + ColumnRule.rules("hours_period", ["kind", "first_day"], .setting, .permanent)
    + ColumnRule.rules("closing_day", ["branch"], .reference, .permanent)
    + ColumnRule.rules("closing_day", ["day"], .calendar, .permanent)
    + ColumnRule.rules("closing_day", ["name"], .screenedText, .permanent)
    + ColumnRule.rules("school_holiday", ["first_day", "last_day"], .calendar, .permanent)
    + ColumnRule.rules("school_holiday", ["name"], .screenedText, .permanent)
    + ColumnRule.rules("task", ["number"], .reference, .permanent)
    + ColumnRule.rules("task", ["code", "own_name", "own_parent", "local_code"], .screenedText, .permanent)
    + ColumnRule.rules("task", ["kind", "owner", "complexity", "is_retired"], .code, .permanent)
    + ColumnRule.rules("task_hidden", ["task", "branch"], .reference, .permanent)
    + ColumnRule.rules("task_quick", ["place", "task"], .reference, .permanent)
    + ColumnRule.rules("tag", ["number"], .reference, .permanent)
    + ColumnRule.rules("tag", ["code", "name"], .screenedText, .permanent)
    + ColumnRule.rules("tag", ["first_day", "last_day"], .calendar, .permanent)
    + ColumnRule.rules("task_tag", ["task", "tag"], .reference, .permanent)
}
