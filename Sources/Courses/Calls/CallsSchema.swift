import Language
public import Records
public import SQLite

/// The table of this folder in `people.sqlite`: what learners were told and by which way.
///
/// There is one table for calls and letters: what is asked of it is whether somebody knows a thing, however they heard
/// it, and one index can see to it that nobody is told twice. The rows go with the person; how often somebody was rung
/// is no figure that anybody needs.
public enum CallsSchema {
  /// The steps of the schema; they stand after those of terms.
  public static let migrations = [
    Migration(
      "Courses 5: calls and messages",
      """
      CREATE TABLE course_notice (
        enrolment BLOB NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        subject INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        way INTEGER NOT NULL,
        outcome INTEGER NOT NULL,
        at INTEGER NOT NULL,
        actor INTEGER NOT NULL,
        again INTEGER,
        PRIMARY KEY (enrolment, number)
      ) STRICT, WITHOUT ROWID;
      CREATE UNIQUE INDEX course_notice_once ON course_notice (enrolment, kind, subject, sequence)
        WHERE outcome IN (0, 1, 2, 3, 4);
      CREATE TRIGGER course_notice_without_person AFTER UPDATE OF person ON enrolment WHEN new.person IS NULL BEGIN
        DELETE FROM course_notice WHERE enrolment = new.id;
      END;
      """)
  ]

  /// The rules of the columns: all of a row goes with the person.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("course_notice", ["enrolment", "number", "subject", "actor"], .reference, .untilPurposeEnds)
    + ColumnRule.rules("course_notice", ["kind", "way", "outcome"], .code, .untilPurposeEnds)
    + ColumnRule.rules("course_notice", ["sequence"], .measure, .untilPurposeEnds)
    + ColumnRule.rules("course_notice", ["at"], .clock, .untilPurposeEnds)
    + ColumnRule.rules("course_notice", ["again"], .calendar, .untilPurposeEnds)

  /// What the table is for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["course_notice"],
      holds: Wording(
        da: "Hvad kursister er ringet op eller skrevet til om, hvornår og hvad de svarede; aldrig hvad der ellers blev "
          + "talt om",
        sv: "Vad deltagare har blivit uppringda eller tillskrivna om, när och vad de svarade; aldrig vad man annars "
          + "talade om",
        en: "What learners were rung or written to about, when and what they answered; never what else was said"),
      why: Wording(
        da: "At alle får besked én gang, og at ingen bliver ringet op for ingenting",
        sv: "Att alla får besked en gång och att ingen blir uppringd i onödan",
        en: "So that everybody is told once and nobody is rung for nothing"))
  ]
}
