import Language
public import Records
public import SQLite

/// The tables of finished terms in `desk.sqlite`: what they came to, without anybody who was there.
public enum CourseTotalsSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "Courses 8: totals of finished terms",
      """
      CREATE TABLE course_total (
        code TEXT PRIMARY KEY,
        offer TEXT NOT NULL,
        title TEXT NOT NULL,
        branch TEXT NOT NULL,
        language TEXT NOT NULL,
        campaign TEXT,
        kind INTEGER NOT NULL,
        audience INTEGER NOT NULL,
        stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4),
        goes_on_at INTEGER CHECK (goes_on_at >= 1),
        price INTEGER NOT NULL CHECK (price >= 0),
        is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
        is_announced INTEGER NOT NULL CHECK (is_announced IN (0, 1)),
        takes_sign_up INTEGER NOT NULL CHECK (takes_sign_up IN (0, 1)),
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL,
        dates INTEGER NOT NULL,
        dates_cancelled INTEGER NOT NULL,
        dates_counted INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        seats INTEGER NOT NULL,
        signed_up INTEGER NOT NULL,
        took_part INTEGER NOT NULL,
        visits INTEGER NOT NULL,
        walk_ins INTEGER NOT NULL,
        seniors INTEGER NOT NULL,
        completed INTEGER NOT NULL,
        partly INTEGER NOT NULL,
        no_show INTEGER NOT NULL,
        withdrawn INTEGER NOT NULL,
        unmet INTEGER NOT NULL,
        staff_minutes INTEGER,
        volunteer_minutes INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX course_total_by_last_day ON course_total (last_day);
      CREATE TABLE cafe_day (
        term TEXT NOT NULL REFERENCES course_total (code) ON DELETE CASCADE,
        day INTEGER NOT NULL,
        visits INTEGER NOT NULL,
        PRIMARY KEY (term, day)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX cafe_day_by_day ON cafe_day (day);
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules(
      "course_total", ["code", "offer", "title", "branch", "language", "campaign"], .screenedText, .statistics)
    + ColumnRule.rules(
      "course_total", ["kind", "audience", "is_cancelled", "is_announced", "takes_sign_up"], .code, .statistics)
    + ColumnRule.rules("course_total", ["stage", "goes_on_at", "price"], .setting, .statistics)
    + ColumnRule.rules("course_total", ["first_day", "last_day"], .calendar, .statistics)
    + ColumnRule.rules(
      "course_total",
      [
        "dates", "dates_cancelled", "dates_counted", "minutes", "seats", "signed_up", "took_part", "visits", "walk_ins",
        "seniors", "completed", "partly", "no_show", "withdrawn", "unmet", "staff_minutes", "volunteer_minutes",
      ], .measure, .statistics)
    + ColumnRule.rules("cafe_day", ["term"], .screenedText, .statistics)
    + ColumnRule.rules("cafe_day", ["day"], .calendar, .statistics)
    + ColumnRule.rules("cafe_day", ["visits"], .measure, .statistics)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["course_total", "cafe_day"],
      holds: Wording(
        da: "Hvad hvert afsluttet hold endte med: gange, pladser, deltagere og timer, uden personer",
        sv: "Vad varje avslutad grupp blev: tillfällen, platser, deltagare och timmar, utan personer",
        en: "What each finished term came to: lessons, seats, participants and hours, without persons"),
      why: Wording(
        da: "At tallene bliver, når navnene er slettet", sv: "Att siffrorna finns kvar när namnen är raderade",
        en: "That the figures stay when the names are gone"))
  ]
}
