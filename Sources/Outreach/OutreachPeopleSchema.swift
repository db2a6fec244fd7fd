import Records
public import SQLite

/// The tables of this room in `people.sqlite`: whom a home visit goes to, contacts of places, who drives out, and kit.
///
/// Names, telephone numbers and addresses stand in `person` alone. When the reason to keep somebody ends, the row stays
/// as a figure: who it was is emptied in the same statement.
public enum OutreachPeopleSchema {
  /// The steps of the schema; they stand after those of persons and of kit.
  public static let migrations = [
    Migration(
      "Outreach 2: home visits, contacts, members and kit",
      """
      CREATE TABLE home_visit (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        person BLOB REFERENCES person (id) ON DELETE SET NULL,
        holding BLOB,
        way_in TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX home_visit_by_person ON home_visit (person) WHERE person IS NOT NULL;
      CREATE INDEX home_visit_by_holding ON home_visit (holding) WHERE holding IS NOT NULL;
      CREATE TABLE outreach_contact (
        place INTEGER NOT NULL,
        person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        holding BLOB NOT NULL,
        PRIMARY KEY (place, person)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX outreach_contact_by_person ON outreach_contact (person);
      CREATE INDEX outreach_contact_by_holding ON outreach_contact (holding);
      CREATE TABLE outreach_member (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        team INTEGER NOT NULL,
        person BLOB REFERENCES person (id) ON DELETE SET NULL,
        holding BLOB,
        skills INTEGER NOT NULL,
        languages INTEGER NOT NULL,
        closed INTEGER
      ) STRICT;
      CREATE INDEX outreach_member_by_person ON outreach_member (person) WHERE person IS NOT NULL;
      CREATE INDEX outreach_member_by_holding ON outreach_member (holding) WHERE holding IS NOT NULL;
      CREATE TABLE outreach_absence (
        member INTEGER NOT NULL REFERENCES outreach_member (number) ON DELETE CASCADE,
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL CHECK (last_day >= first_day),
        PRIMARY KEY (member, first_day)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outreach_kit (
        kit INTEGER PRIMARY KEY REFERENCES course_kit (number),
        kind INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE outreach_kit_loan (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        kit INTEGER NOT NULL REFERENCES course_kit (number),
        branch TEXT NOT NULL,
        pieces INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 1000),
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL CHECK (last_day >= first_day)
      ) STRICT;
      CREATE INDEX outreach_kit_loan_by_kit ON outreach_kit_loan (kit);
      CREATE TRIGGER outreach_without_holding AFTER DELETE ON holding BEGIN
        UPDATE home_visit SET person = NULL, holding = NULL, way_in = NULL WHERE holding = old.id;
        DELETE FROM outreach_contact WHERE holding = old.id;
        DELETE FROM outreach_absence WHERE member IN (SELECT number FROM outreach_member WHERE holding = old.id);
        UPDATE outreach_member SET person = NULL, holding = NULL WHERE holding = old.id;
      END;
      """)
  ]
}
