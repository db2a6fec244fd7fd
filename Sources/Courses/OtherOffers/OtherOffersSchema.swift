import Language
public import Records
public import SQLite

/// The tables of the municipality's other offers, of what was decided of terms, and of where dates were before.
///
/// No person stands in them: what comes from outside has passed the gate, and of a calendar neither description nor
/// organiser nor attendees are read.
public enum OtherOffersSchema {
  /// The steps of the schema; they stand after those of terms.
  public static let migrations = [
    Migration(
      "Courses 4: other offers",
      """
      CREATE TABLE other_source (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        audience INTEGER NOT NULL,
        imported INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE other_event (
        source INTEGER NOT NULL REFERENCES other_source (number) ON DELETE CASCADE,
        uid BLOB NOT NULL CHECK (length(uid) = 16),
        place INTEGER NOT NULL,
        day INTEGER NOT NULL,
        last INTEGER NOT NULL CHECK (last >= day),
        begins INTEGER CHECK (begins BETWEEN 0 AND 1439),
        ends INTEGER CHECK (ends BETWEEN 1 AND 1440 AND ends > begins),
        title TEXT,
        location TEXT,
        PRIMARY KEY (source, uid, place)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX other_event_by_day ON other_event (source, day);
      CREATE TABLE term_decision (
        term INTEGER PRIMARY KEY REFERENCES term (number) ON DELETE CASCADE,
        day INTEGER NOT NULL,
        reason TEXT
      ) STRICT;
      CREATE TABLE term_date_before (
        date INTEGER NOT NULL REFERENCES term_date (number) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        day INTEGER NOT NULL,
        begins INTEGER NOT NULL CHECK (begins BETWEEN 0 AND 1439),
        ends INTEGER NOT NULL CHECK (ends BETWEEN 1 AND 1440 AND ends > begins),
        room INTEGER REFERENCES course_room (number),
        PRIMARY KEY (date, number)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX term_date_before_by_day ON term_date_before (day);
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("other_source", ["number", "code", "name"], .setting, .permanent)
    + ColumnRule.rules("other_source", ["audience"], .code, .permanent)
    + ColumnRule.rules("other_source", ["imported"], .calendar, .permanent)
    + ColumnRule.rules("other_event", ["source", "uid"], .reference, .permanent)
    + ColumnRule.rules("other_event", ["place"], .measure, .permanent)
    + ColumnRule.rules("other_event", ["day", "last"], .calendar, .permanent)
    + ColumnRule.rules("other_event", ["begins", "ends"], .clock, .permanent)
    + ColumnRule.rules("other_event", ["title", "location"], .screenedText, .permanent)
    + ColumnRule.rules("term_decision", ["term"], .reference, .statistics)
    + ColumnRule.rules("term_decision", ["day"], .calendar, .statistics)
    + ColumnRule.rules("term_decision", ["reason"], .screenedText, .statistics)
    + ColumnRule.rules("term_date_before", ["date", "number", "room"], .reference, .statistics)
    + ColumnRule.rules("term_date_before", ["day"], .calendar, .statistics)
    + ColumnRule.rules("term_date_before", ["begins", "ends"], .clock, .statistics)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["other_source", "other_event"],
      holds: Wording(
        da: "Hvad andre i kommunen holder og hvornår, læst af deres kalendere, uden personer",
        sv: "Vad andra i kommunen håller och när, läst ur deras kalendrar, utan personer",
        en: "What others in the municipality hold and when, read from their calendars, without persons"),
      why: Wording(
        da: "At lægge hold, så de ikke falder sammen med andre tilbud til de samme borgere",
        sv: "Att lägga grupper så att de inte krockar med annat för samma målgrupp",
        en: "To plan terms that do not clash with other offers for the same audience")),
    DataPurpose(
      ["term_decision", "term_date_before"],
      holds: Wording(
        da: "Hvornår det er afgjort, at et hold holdes, og hvor og hvornår dets datoer lå, før de blev flyttet",
        sv: "När det avgjordes att en grupp hålls, och var och när dess datum låg innan de flyttades",
        en: "When it was decided that a term is held, and where and when its dates were before they were moved"),
      why: Wording(
        da: "At afgøre i tide og at vise den, der møder op, hvor holdet er flyttet hen",
        sv: "Att avgöra i tid och visa den som kommer vart gruppen har flyttat",
        en: "To decide in time, and to show whoever comes where the term has moved")),
  ]
}
