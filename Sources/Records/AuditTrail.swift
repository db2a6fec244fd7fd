public import Foundation
public import SQLite

/// What was done that somebody may later have to answer for: exports, releases, overrides, decisions, removals.
///
/// Each row holds the digest of the row before it, and the other file holds the digest of the last one, so that a changed,
/// removed, inserted or cut-off row shows (``AuditCheck``). A row says who did what and when, and never a value.
public enum AuditTrail {
  /// The acts that are recorded.
  public enum Act: String, CaseIterable, Sendable {
    case officeMade = "office-made"
    case entriesExported = "entries-exported"
    case internalFigures = "internal-figures"
    case figuresReleased = "figures-released"
    case ruleOverridden = "rule-overridden"
    case settingChanged = "setting-changed"
    case backupMade = "backup-made"
    case personSeen = "person-seen"
    case rightUsed = "right-used"
    case rightRefused = "right-refused"
    case personsPurged = "persons-purged"
    case decisionMade = "decision-made"
    case entriesSealed = "entries-sealed"
    case entryCorrected = "entry-corrected"
    case backupsPruned = "backups-pruned"
    case dataPurged = "data-purged"
    case trailAccepted = "trail-accepted"
    case accountInvited = "account-invited"
    case accountJoined = "account-joined"
    case accountChanged = "account-changed"
    case rolesChanged = "roles-changed"
    case accountDisabled = "account-disabled"
    case accountEnabled = "account-enabled"
    case accountErased = "account-erased"
    case passwordChanged = "password-changed"
    case resetLinkMade = "reset-link-made"
    case passwordReset = "password-reset"
    case signedIn = "signed-in"
    case signInRefused = "sign-in-refused"
    case accessDenied = "access-denied"
    case signedOutByAdministrator = "signed-out-by-administrator"
    case devicePrepared = "device-prepared"
    case devicePaired = "device-paired"
    case deviceRevoked = "device-revoked"
    case personsExported = "persons-exported"
  }

  /// The first step of the schema in `people.sqlite`.
  public static let migrations = [
    Migration(
      "Records 1: audit",
      """
      CREATE TABLE audit (
        number INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        act TEXT NOT NULL,
        subject TEXT NOT NULL,
        digest BLOB NOT NULL CHECK (length(digest) = 32)
      ) STRICT;
      """)
  ]

  /// The later steps of the schema in `people.sqlite`.
  public static let accountMigrations = [
    Migration(
      "Records 5: accounts in the audit",
      """
      ALTER TABLE audit ADD COLUMN account INTEGER;
      CREATE TABLE audit_account (number INTEGER PRIMARY KEY, name TEXT NOT NULL, day INTEGER NOT NULL) STRICT;
      CREATE TABLE audit_start (
        place INTEGER PRIMARY KEY CHECK (place = 1),
        number INTEGER NOT NULL,
        digest BLOB NOT NULL CHECK (length(digest) = 32)
      ) STRICT;
      """)
  ]

  /// How long rows are kept; this project's own proposal.
  public static let years = 5
  /// How long the name of an account is kept after its last row; this project's own proposal.
  public static let nameYears = 2

  /// The rules of its columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("audit", ["number", "digest"], .measure, .years(years))
    + ColumnRule.rules("audit", ["act", "subject"], .code, .years(years))
    + [ColumnRule("audit", "at", .clock, .years(years)), ColumnRule("audit", "account", .person, .years(years))]
    + ColumnRule.rules("audit_account", ["number", "name"], .person, .years(nameYears))
    + [ColumnRule("audit_account", "day", .calendar, .years(nameYears))]
    + ColumnRule.rules("audit_start", ["place", "number", "digest"], .measure, .permanent)

  /// Adds a row.
  ///
  /// It must not be called within a transaction of `desk.sqlite`, where the end of the chain is witnessed.
  ///
  /// - Parameters:
  ///   - act: what was done.
  ///   - subject: what it was done to, as a name from the program: a setting, a report. Never a value.
  ///   - actor: who did it.
  ///   - instant: when.
  /// - Throws: ``RecordsFault``; then nothing was added.
  public static func append(
    _ act: Act, subject: StaticString = "", by actor: AuditActor = .commandLine, at instant: Date,
    to people: PeopleFile
  ) throws {
    try people.write { try append(act, subject: subject, by: actor, at: instant, in: $0) }
  }

  /// Adds a row within a transaction that does more.
  public static func append(
    _ act: Act, subject: StaticString = "", by actor: AuditActor = .commandLine, at instant: Date,
    in writer: PeopleWriter
  ) throws {
    let time = instant.formatted(.iso8601)
    try add(act, subject, at: time, account: actor.number, in: writer)
    guard case .account(let number, let name) = actor else { return }
    let day = Int((instant.timeIntervalSince1970 / 86_400).rounded(.down))
    try writer.run(
      """
      INSERT INTO audit_account VALUES (?, ?, ?)
      ON CONFLICT (number) DO UPDATE SET name = excluded.name, day = max(day, excluded.day)
      """, [.whole(max(1, number)), .text(name), .whole(day)])
  }

  /// Adds that an entry was corrected or voided: the day and the kind, and neither time nor account nor entry.
  ///
  /// More would tie somebody at work, a minute and a session together.
  ///
  /// - Parameters:
  ///   - kind: the reason, as a name from the program.
  ///   - day: the day, `yyyy-MM-dd`.
  public static func appendCorrection(_ kind: StaticString, on day: String, to people: PeopleFile) throws {
    try people.write { try add(.entryCorrected, kind, at: day, account: nil, in: $0) }
  }

  private static func add(
    _ act: Act, _ subject: StaticString, at time: String, account: Int?, in writer: PeopleWriter
  ) throws {
    let last = try AuditCheck.lastEnd(in: writer.reader)
    let row = AuditRow(
      number: last.number + 1, at: time, act: act.rawValue, subject: subject.description, account: account)
    let digest = row.link(after: last.digest)
    try writer.announce(AuditWitness.End(number: row.number, digest: digest), after: last)
    try writer.run(
      "INSERT INTO audit (number, at, act, subject, digest, account) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .whole(row.number), .text(row.at), .text(row.act), .text(row.subject), .blob(digest), .whole(row.account),
      ])
  }

  /// The rows of a span of days, the first one first.
  ///
  /// - Parameters:
  ///   - first: the first day, `yyyy-MM-dd`; nil for the beginning.
  ///   - last: the last day; nil for the end.
  public static func rows(from first: String? = nil, to last: String? = nil, in reader: Reader) throws -> [AuditRow] {
    try reader.rows(
      AuditRow.columns + "WHERE (? IS NULL OR substr(at, 1, 10) >= ?) AND (? IS NULL OR substr(at, 1, 10) <= ?)"
        + "ORDER BY audit.number",
      [.optionalText(first), .optionalText(first), .optionalText(last), .optionalText(last)]
    ) { AuditRow($0) }
  }

  /// The number of the first row that shows a break; nil when the chain holds.
  ///
  /// It asks the one file alone; ``AuditCheck`` asks both.
  public static func firstBreak(in people: PeopleFile) throws -> Int? {
    try AuditCheck(people: people, desk: nil).firstRow
  }
}
