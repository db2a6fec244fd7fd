import Language
public import Records
public import SQLite

/// The tables of who came, in `people.sqlite`.
///
/// A row hangs on an enrolment, which holds no name: when the person goes, it stays as a figure.
public enum AttendanceSchema {
  /// The steps of the schema; they stand after those of terms.
  public static let migrations = [
    Migration(
      "Courses 6: attendance",
      """
      CREATE TABLE attendance (
        date INTEGER NOT NULL REFERENCES term_date (number) ON DELETE CASCADE,
        enrolment BLOB NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
        presence INTEGER NOT NULL CHECK (presence BETWEEN 0 AND 3),
        came INTEGER NOT NULL CHECK (came BETWEEN 0 AND 20),
        PRIMARY KEY (date, enrolment)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX attendance_by_enrolment ON attendance (enrolment);
      CREATE TABLE term_date_count (
        date INTEGER PRIMARY KEY REFERENCES term_date (number) ON DELETE CASCADE,
        walk_ins INTEGER NOT NULL CHECK (walk_ins BETWEEN 0 AND 1000),
        seniors INTEGER CHECK (seniors BETWEEN 0 AND walk_ins),
        staff_minutes INTEGER CHECK (staff_minutes BETWEEN 0 AND 100000),
        volunteer_minutes INTEGER CHECK (volunteer_minutes BETWEEN 0 AND 100000)
      ) STRICT;
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("attendance", ["date", "enrolment"], .reference, .statistics)
    + ColumnRule.rules("attendance", ["presence"], .code, .statistics)
    + ColumnRule.rules("attendance", ["came"], .measure, .statistics)
    + ColumnRule.rules("term_date_count", ["date"], .reference, .statistics)
    + ColumnRule.rules(
      "term_date_count", ["walk_ins", "seniors", "staff_minutes", "volunteer_minutes"], .measure, .statistics)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["attendance"],
      holds: Wording(
        da: "Hvem der kom til hver af holdets datoer, og hvor mange de var",
        sv: "Vilka som kom till vart och ett av gruppens datum, och hur många de var",
        en: "Who came to each date of a term, and how many they were"),
      why: Wording(
        da:
          "At give kursusbevis til dem, der har gennemført, og kunne se, om et hold virker; navnet går, tallet bliver",
        sv: "Att ge kursintyg till dem som har genomfört kursen och kunna se om en grupp fungerar; namnet raderas, "
          + "siffran finns kvar",
        en: "To give certificates to those who completed and see whether a term works; the name goes, the figure stays")
    ),
    DataPurpose(
      ["term_date_count"],
      holds: Wording(
        da: "Hvor mange der kom uden tilmelding, og hvor længe medarbejdere og frivillige var der, uden personer",
        sv: "Hur många som kom utan anmälan och hur länge personal och volontärer var där, utan personer",
        en: "How many came without signing up and how long staff and volunteers were there, without persons"),
      why: Wording(
        da: "At tælle åbne caféer og den tid, et hold koster", sv: "Att räkna öppna kaféer och den tid en grupp kostar",
        en: "To count drop-in cafés and the time that a term costs")),
  ]
}
