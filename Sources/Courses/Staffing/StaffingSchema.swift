import Records
public import SQLite

/// The tables of who teaches, with what, in `people.sqlite`.
///
/// Names and telephone numbers stand in `person` alone. When the reason to keep a helper ends, the helper stays as a
/// figure: who it was is emptied in the same statement, even where the person is kept for something else.
public enum StaffingSchema {
  /// The steps of the schema; they stand after those of terms.
  public static let migrations = [
    Migration(
      "Courses 3: partners, helpers and kit",
      """
      CREATE TABLE course_partner (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        agreed INTEGER,
        renews INTEGER,
        closed INTEGER
      ) STRICT;
      CREATE TABLE course_helper (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        person BLOB REFERENCES person (id) ON DELETE SET NULL,
        role INTEGER NOT NULL,
        partner INTEGER REFERENCES course_partner (number),
        holding BLOB
      ) STRICT;
      CREATE INDEX course_helper_by_person ON course_helper (person) WHERE person IS NOT NULL;
      CREATE INDEX course_helper_by_holding ON course_helper (holding) WHERE holding IS NOT NULL;
      CREATE TABLE course_helper_step (
        helper INTEGER NOT NULL REFERENCES course_helper (number),
        number INTEGER NOT NULL,
        state INTEGER NOT NULL,
        day INTEGER NOT NULL,
        PRIMARY KEY (helper, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE course_kit (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        branch TEXT NOT NULL,
        pieces INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 1000),
        closed INTEGER
      ) STRICT;
      CREATE TABLE term_helper (
        term INTEGER NOT NULL REFERENCES term (number) ON DELETE CASCADE,
        helper INTEGER NOT NULL REFERENCES course_helper (number),
        duty INTEGER NOT NULL,
        PRIMARY KEY (term, helper)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX term_helper_by_helper ON term_helper (helper);
      CREATE TABLE term_kit (
        term INTEGER NOT NULL REFERENCES term (number) ON DELETE CASCADE,
        kit INTEGER NOT NULL REFERENCES course_kit (number),
        pieces INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 1000),
        PRIMARY KEY (term, kit)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER helper_without_holding AFTER DELETE ON holding
        WHEN EXISTS (SELECT 1 FROM course_helper WHERE holding = old.id)
      BEGIN
        INSERT INTO course_helper_step
          SELECT h.number, s.number + 1, 5, s.day FROM course_helper h JOIN course_helper_step s ON s.helper = h.number
          WHERE h.holding = old.id AND s.state <> 5
            AND s.number = (SELECT max(number) FROM course_helper_step WHERE helper = h.number);
        UPDATE course_helper SET person = NULL, holding = NULL WHERE holding = old.id;
      END;
      """)
  ]
}
