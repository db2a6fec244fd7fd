import Records
public import SQLite

/// The tables of this room in `people.sqlite`: whatever an enrolment reads or writes.
///
/// Names and telephone numbers stand in `person` alone. When a person goes, an enrolment stays as a figure: who it was,
/// the wish and the reasons are emptied in the same statement.
public enum TermsSchema {
  /// The steps of the schema; they stand after those of persons.
  public static let migrations = [
    Migration(
      "Courses 2: rooms, offers, terms and enrolments",
      """
      CREATE TABLE course_room (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        branch TEXT NOT NULL,
        name TEXT NOT NULL,
        floor TEXT,
        seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 1000),
        equipment INTEGER NOT NULL,
        access INTEGER NOT NULL,
        closed INTEGER
      ) STRICT;
      CREATE TABLE course_offer (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        curriculum TEXT,
        audience INTEGER NOT NULL,
        goes_on_at INTEGER CHECK (goes_on_at BETWEEN 1 AND 1000)
      ) STRICT;
      CREATE TABLE course_offer_step (
        offer INTEGER NOT NULL REFERENCES course_offer (number),
        number INTEGER NOT NULL,
        state INTEGER NOT NULL,
        day INTEGER NOT NULL,
        reason TEXT,
        PRIMARY KEY (offer, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE term (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        offer INTEGER NOT NULL REFERENCES course_offer (number),
        version TEXT,
        title TEXT NOT NULL,
        kind INTEGER NOT NULL,
        state INTEGER NOT NULL,
        branch TEXT NOT NULL,
        room INTEGER REFERENCES course_room (number),
        place TEXT,
        place_table TEXT,
        list_limit INTEGER NOT NULL CHECK (list_limit >= 0),
        queue INTEGER NOT NULL,
        priorities INTEGER NOT NULL,
        least INTEGER CHECK (least >= 1),
        decides INTEGER,
        price INTEGER NOT NULL CHECK (price >= 0),
        language TEXT NOT NULL,
        access INTEGER NOT NULL,
        is_announced INTEGER NOT NULL CHECK (is_announced IN (0, 1)),
        takes_sign_up INTEGER NOT NULL CHECK (takes_sign_up IN (0, 1)),
        campaign TEXT,
        offer_hours INTEGER NOT NULL CHECK (offer_hours BETWEEN 1 AND 720),
        offer_days INTEGER NOT NULL CHECK (offer_days BETWEEN 0 AND 60),
        share INTEGER NOT NULL CHECK (share BETWEEN 1 AND 100),
        stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4),
        revision INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX term_by_offer ON term (offer);
      CREATE TABLE term_group (
        term INTEGER NOT NULL REFERENCES term (number) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        devices INTEGER NOT NULL,
        seats INTEGER NOT NULL CHECK (seats >= 0),
        PRIMARY KEY (term, place)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE term_date (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        term INTEGER NOT NULL REFERENCES term (number) ON DELETE CASCADE,
        uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        day INTEGER NOT NULL,
        begins INTEGER NOT NULL CHECK (begins BETWEEN 0 AND 1439),
        ends INTEGER NOT NULL CHECK (ends BETWEEN 1 AND 1440 AND ends > begins),
        room INTEGER REFERENCES course_room (number),
        is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
        sequence INTEGER NOT NULL,
        changed INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX term_date_by_term ON term_date (term, day);
      CREATE INDEX term_date_by_day ON term_date (day);
      CREATE TABLE enrolment (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        term INTEGER NOT NULL REFERENCES term (number),
        person BLOB REFERENCES person (id) ON DELETE SET NULL,
        status INTEGER NOT NULL,
        party INTEGER NOT NULL CHECK (party BETWEEN 1 AND 20),
        rank INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        device INTEGER,
        place INTEGER,
        wants_loan INTEGER NOT NULL CHECK (wants_loan IN (0, 1)),
        is_senior INTEGER CHECK (is_senior IN (0, 1)),
        wish TEXT,
        answer_by INTEGER,
        holding BLOB
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX enrolment_by_term ON enrolment (term, turn);
      CREATE INDEX enrolment_by_person ON enrolment (person) WHERE person IS NOT NULL;
      CREATE INDEX enrolment_by_deadline ON enrolment (answer_by) WHERE answer_by IS NOT NULL;
      CREATE TABLE enrolment_step (
        enrolment BLOB NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        status INTEGER NOT NULL,
        cause INTEGER NOT NULL,
        at INTEGER NOT NULL,
        actor INTEGER NOT NULL,
        reason TEXT,
        PRIMARY KEY (enrolment, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER enrolment_without_person BEFORE DELETE ON person BEGIN
        INSERT INTO enrolment_step
          SELECT id, (SELECT coalesce(max(number), 0) + 1 FROM enrolment_step WHERE enrolment = id), 5, 11,
            (SELECT coalesce(max(at), 0) FROM enrolment_step WHERE enrolment = id), 0, NULL
          FROM enrolment WHERE person = old.id AND status IN (0, 1, 2);
        UPDATE enrolment_step SET reason = NULL
          WHERE enrolment IN (SELECT id FROM enrolment WHERE person = old.id);
        UPDATE enrolment SET status = CASE WHEN status IN (0, 1, 2) THEN 5 ELSE status END,
          place = CASE WHEN status IN (0, 1, 2) THEN NULL ELSE place END,
          person = NULL, wish = NULL, answer_by = NULL, holding = NULL
          WHERE person = old.id;
      END;
      """)
  ]
}
