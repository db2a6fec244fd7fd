import SQLite

/// The tables of the board's file; a test lists them, and nothing else is ever in it.
enum BoardTables {
  /// Makes them all in a fresh file; words stand in the three languages beside each other.
  static let make: SQL =
    """
    CREATE TABLE house (
      name TEXT NOT NULL, country TEXT NOT NULL, language TEXT NOT NULL, is_demo INTEGER NOT NULL,
      letter_key BLOB NOT NULL, notice_da TEXT NOT NULL, notice_sv TEXT NOT NULL, notice_en TEXT NOT NULL,
      made INTEGER NOT NULL, day INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE place (
      number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, telephone TEXT
    ) STRICT;
    CREATE TABLE course (
      number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, branch TEXT NOT NULL,
      language TEXT NOT NULL, kind_da TEXT NOT NULL, kind_sv TEXT NOT NULL, kind_en TEXT NOT NULL,
      location_da TEXT NOT NULL, location_sv TEXT NOT NULL, location_en TEXT NOT NULL,
      access_da TEXT NOT NULL, access_sv TEXT NOT NULL, access_en TEXT NOT NULL,
      price INTEGER NOT NULL, sign_up TEXT NOT NULL, free INTEGER NOT NULL, waiting INTEGER NOT NULL,
      largest_party INTEGER NOT NULL, asks_device INTEGER NOT NULL, calendar TEXT NOT NULL
    ) STRICT;
    CREATE TABLE course_meeting (
      course INTEGER NOT NULL REFERENCES course (number), number INTEGER NOT NULL, day INTEGER NOT NULL,
      begins INTEGER NOT NULL, ends INTEGER NOT NULL, is_cancelled INTEGER NOT NULL,
      PRIMARY KEY (course, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE course_device (
      course INTEGER NOT NULL REFERENCES course (number), number INTEGER NOT NULL, code TEXT NOT NULL,
      name_da TEXT NOT NULL, name_sv TEXT NOT NULL, name_en TEXT NOT NULL,
      PRIMARY KEY (course, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE meeting_today (
      number INTEGER PRIMARY KEY, branch TEXT NOT NULL, title TEXT NOT NULL, begins INTEGER NOT NULL,
      ends INTEGER NOT NULL, location_da TEXT NOT NULL, location_sv TEXT NOT NULL, location_en TEXT NOT NULL,
      news_da TEXT NOT NULL, news_sv TEXT NOT NULL, news_en TEXT NOT NULL,
      seats_da TEXT NOT NULL, seats_sv TEXT NOT NULL, seats_en TEXT NOT NULL
    ) STRICT;
    CREATE TABLE secret_link (
      digest BLOB PRIMARY KEY, course TEXT NOT NULL, state TEXT NOT NULL, refusal TEXT, position INTEGER,
      until INTEGER, calendar TEXT
    ) STRICT, WITHOUT ROWID;
    """
}
