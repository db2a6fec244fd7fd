import Records
public import SQLite

/// The tables of this room in `desk.sqlite`: places, teams and visits, and no person.
///
/// A home visit stands here as a random id and an area; who it goes to stands in ``OutreachPeopleSchema`` alone.
public enum OutreachSchema {
  /// The steps of the schema; they stand after those of branches and areas.
  public static let migrations = [
    Migration(
      "Outreach 1: places, teams and visits",
      """
      CREATE TABLE outreach_team (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        branch INTEGER NOT NULL REFERENCES branch (number),
        lunch INTEGER NOT NULL CHECK (lunch BETWEEN 0 AND 120),
        lunch_from INTEGER NOT NULL CHECK (lunch_from BETWEEN 0 AND 1439),
        lunch_to INTEGER NOT NULL CHECK (lunch_to BETWEEN 1 AND 1440 AND lunch_to >= lunch_from + lunch),
        ordinary INTEGER CHECK (ordinary BETWEEN 1 AND 1440),
        longest INTEGER CHECK (longest BETWEEN 1 AND 1440),
        closed INTEGER
      ) STRICT;
      CREATE TABLE outreach_team_hours (
        team INTEGER NOT NULL REFERENCES outreach_team (number),
        weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
        to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440 AND to_minute > from_minute),
        PRIMARY KEY (team, weekday)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outreach_team_off (
        team INTEGER NOT NULL REFERENCES outreach_team (number),
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL CHECK (last_day >= first_day),
        PRIMARY KEY (team, first_day)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outreach_point (
        kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
        subject INTEGER NOT NULL,
        latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
        longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
        PRIMARY KEY (kind, subject)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outreach_place (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        kind INTEGER NOT NULL,
        name TEXT NOT NULL,
        address TEXT,
        latitude REAL CHECK (latitude BETWEEN -90 AND 90),
        longitude REAL CHECK (longitude BETWEEN -180 AND 180),
        area INTEGER REFERENCES area (number),
        branch INTEGER NOT NULL REFERENCES branch (number),
        residents INTEGER CHECK (residents BETWEEN 0 AND 10000),
        access INTEGER NOT NULL,
        parking INTEGER,
        wifi INTEGER,
        every INTEGER CHECK (every BETWEEN 1 AND 366),
        gap INTEGER NOT NULL CHECK (gap BETWEEN 0 AND 366),
        minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
        staff INTEGER NOT NULL CHECK (staff BETWEEN 1 AND 4),
        teams INTEGER NOT NULL CHECK (teams IN (1, 2)),
        team INTEGER REFERENCES outreach_team (number),
        note TEXT,
        closed INTEGER
      ) STRICT;
      CREATE TABLE outreach_place_hours (
        place INTEGER NOT NULL REFERENCES outreach_place (number),
        weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
        to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440 AND to_minute > from_minute),
        PRIMARY KEY (place, weekday, from_minute)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outreach_closure (
        place INTEGER NOT NULL REFERENCES outreach_place (number),
        first_day INTEGER NOT NULL,
        last_day INTEGER CHECK (last_day >= first_day),
        reason INTEGER NOT NULL,
        PRIMARY KEY (place, first_day)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outreach_criterion (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        is_home INTEGER NOT NULL CHECK (is_home IN (0, 1)),
        text TEXT NOT NULL,
        closed INTEGER
      ) STRICT;
      CREATE TABLE outreach_visit (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        place INTEGER REFERENCES outreach_place (number),
        area INTEGER REFERENCES area (number),
        branch INTEGER NOT NULL REFERENCES branch (number),
        origin INTEGER NOT NULL,
        state INTEGER NOT NULL,
        is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
        requested INTEGER NOT NULL,
        earliest INTEGER NOT NULL,
        latest INTEGER NOT NULL CHECK (latest >= earliest),
        weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
        from_minute INTEGER CHECK (from_minute BETWEEN 0 AND 1439),
        to_minute INTEGER CHECK (to_minute BETWEEN 1 AND 1440 AND to_minute > from_minute),
        residents INTEGER NOT NULL CHECK (residents BETWEEN 1 AND 500),
        minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
        staff INTEGER NOT NULL CHECK (staff BETWEEN 1 AND 4),
        teams INTEGER NOT NULL CHECK (teams IN (1, 2)),
        skills INTEGER NOT NULL,
        languages INTEGER NOT NULL,
        meets INTEGER CHECK (meets IN (0, 1)),
        day INTEGER,
        begins INTEGER CHECK (begins BETWEEN 0 AND 1439),
        team INTEGER REFERENCES outreach_team (number),
        other_team INTEGER REFERENCES outreach_team (number),
        is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0, 1)),
        rebooks INTEGER REFERENCES outreach_visit (number),
        waited INTEGER CHECK (waited >= 0),
        CHECK ((place IS NULL) <> (area IS NULL)),
        CHECK ((day IS NULL) = (begins IS NULL) AND (day IS NULL) = (team IS NULL))
      ) STRICT;
      CREATE INDEX outreach_visit_by_state ON outreach_visit (state, day);
      CREATE INDEX outreach_visit_by_place ON outreach_visit (place, day);
      CREATE INDEX outreach_visit_by_day ON outreach_visit (day) WHERE day IS NOT NULL;
      CREATE TABLE outreach_visit_task (
        visit INTEGER NOT NULL REFERENCES outreach_visit (number) ON DELETE CASCADE,
        task INTEGER NOT NULL REFERENCES task (number),
        PRIMARY KEY (visit, task)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outreach_visit_kit (
        visit INTEGER NOT NULL REFERENCES outreach_visit (number) ON DELETE CASCADE,
        kind INTEGER NOT NULL,
        pieces INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 100),
        PRIMARY KEY (visit, kind)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outreach_visit_step (
        visit INTEGER NOT NULL REFERENCES outreach_visit (number) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        state INTEGER NOT NULL,
        cause INTEGER NOT NULL,
        day INTEGER NOT NULL,
        PRIMARY KEY (visit, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outreach_log (
        visit INTEGER PRIMARY KEY REFERENCES outreach_visit (number) ON DELETE CASCADE,
        minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 600),
        travel INTEGER CHECK (travel BETWEEN 0 AND 600),
        helped INTEGER NOT NULL CHECK (helped BETWEEN 0 AND 500),
        sessions INTEGER NOT NULL CHECK (sessions BETWEEN 0 AND 1000),
        unsolved TEXT,
        follow_up TEXT,
        follow_up_by INTEGER,
        followed INTEGER
      ) STRICT;
      CREATE TABLE outreach_log_kit (
        visit INTEGER NOT NULL REFERENCES outreach_log (visit) ON DELETE CASCADE,
        kind INTEGER NOT NULL,
        pieces INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 100),
        PRIMARY KEY (visit, kind)
      ) STRICT, WITHOUT ROWID;
      """)
  ]

  /// The step that came later: forms that telephones have sent.
  public static let sentMigrations = [
    Migration(
      "Outreach 3: visits told of by telephones",
      """
      CREATE TABLE outreach_sent (
        form BLOB PRIMARY KEY CHECK (length(form) = 16),
        visit INTEGER NOT NULL REFERENCES outreach_visit (number) ON DELETE CASCADE,
        content BLOB NOT NULL CHECK (length(content) = 16),
        day INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX outreach_sent_by_visit ON outreach_sent (visit);
      """)
  ]
}
