public import Records
public import SQLite

/// The tables of this room in `people.sqlite`.
public enum AccountsSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "Accounts 1: accounts, links, sessions and devices",
      """
      CREATE TABLE account (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        sign_in TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        roles INTEGER NOT NULL,
        branches TEXT,
        language TEXT NOT NULL,
        state INTEGER NOT NULL,
        password TEXT,
        password_day INTEGER,
        sign_in_day INTEGER,
        last_day INTEGER NOT NULL,
        version INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE account_link (
        digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
        account INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
        kind INTEGER NOT NULL,
        until INTEGER NOT NULL,
        closed INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX account_link_by_account ON account_link (account);
      CREATE TABLE web_session (
        digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
        handle BLOB NOT NULL UNIQUE CHECK (length(handle) = 16),
        account INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
        opened INTEGER NOT NULL,
        seen INTEGER NOT NULL,
        confirmed INTEGER NOT NULL,
        agent TEXT,
        closed INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX web_session_by_account ON web_session (account);
      CREATE TABLE account_notice (
        account INTEGER NOT NULL,
        notice INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (account, notice)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE device (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        branch TEXT NOT NULL,
        role INTEGER NOT NULL,
        prepared INTEGER NOT NULL,
        paired INTEGER,
        seen INTEGER,
        revoked INTEGER,
        token BLOB UNIQUE CHECK (length(token) = 32),
        code BLOB UNIQUE CHECK (length(code) = 32),
        code_until INTEGER
      ) STRICT;
      CREATE TABLE pairing_tries (
        place INTEGER PRIMARY KEY CHECK (place = 1),
        since INTEGER NOT NULL,
        wrong INTEGER NOT NULL
      ) STRICT;
      """)
  ]

  /// How long an account that nobody uses is kept; the audit keeps its name as long.
  public static let years = AuditTrail.nameYears

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("account", ["number", "sign_in", "folded", "name", "password"], .person, .years(years))
    + ColumnRule.rules("account", ["roles", "state"], .code, .years(years))
    + ColumnRule.rules("account", ["branches"], .reference, .years(years))
    + ColumnRule.rules("account", ["language"], .setting, .years(years))
    + ColumnRule.rules("account", ["password_day", "sign_in_day", "last_day"], .calendar, .years(years))
    + ColumnRule.rules("account", ["version"], .measure, .years(years))
    + ColumnRule.rules("account_link", ["digest"], .randomID, .untilOver)
    + ColumnRule.rules("account_link", ["account"], .reference, .untilOver)
    + ColumnRule.rules("account_link", ["kind", "closed"], .code, .untilOver)
    + ColumnRule.rules("account_link", ["until"], .clock, .untilOver)
    + ColumnRule.rules("web_session", ["digest", "handle"], .randomID, .untilOver)
    + ColumnRule.rules("web_session", ["account"], .reference, .untilOver)
    + ColumnRule.rules("web_session", ["opened", "seen", "confirmed"], .clock, .untilOver)
    + ColumnRule.rules("web_session", ["agent"], .setting, .untilOver)
    + ColumnRule.rules("web_session", ["closed"], .code, .untilOver)
    + ColumnRule.rules("account_notice", ["account"], .reference, .untilOver)
    + ColumnRule.rules("account_notice", ["notice"], .code, .untilOver)
    + ColumnRule.rules("account_notice", ["at"], .clock, .untilOver)
    + ColumnRule.rules("device", ["number"], .measure, .permanent)
    + ColumnRule.rules("device", ["name"], .screenedText, .permanent)
    + ColumnRule.rules("device", ["branch"], .reference, .permanent)
    + ColumnRule.rules("device", ["role"], .code, .permanent)
    + ColumnRule.rules("device", ["prepared", "paired", "seen", "revoked"], .calendar, .permanent)
    + ColumnRule.rules("device", ["token"], .randomID, .permanent)
    + ColumnRule.rules("device", ["code"], .randomID, .untilOver)
    + ColumnRule.rules("device", ["code_until"], .clock, .untilOver)
    + ColumnRule.rules("pairing_tries", ["place", "wrong"], .measure, .untilOver)
    + ColumnRule.rules("pairing_tries", ["since"], .clock, .untilOver)

  /// The term of the accounts; links and sessions hang on them and go with them, most of them long before.
  public static let terms: [RetentionTerm] = [
    .rows("account", dated: "last_day", name: AccountPhrase.accountsName.wording, years: years)
  ]
}
