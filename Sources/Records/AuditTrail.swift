public import Foundation
public import SQLite

/// What was done that somebody may later have to answer for: exports, decisions, removals.
///
/// Each row holds the digest of the row before it, so that a changed or removed row shows. It says what was done and
/// when, and never a value.
public enum AuditTrail {
  /// The acts that are recorded.
  public enum Act: String, CaseIterable, Sendable {
    case officeMade = "office-made"
    case entriesExported = "entries-exported"
    case internalFigures = "internal-figures"
    case settingChanged = "setting-changed"
    case backupMade = "backup-made"
    case decisionMade = "decision-made"
    case entriesSealed = "entries-sealed"
    case backupsPruned = "backups-pruned"
  }

  /// The steps of the schema in `people.sqlite`.
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

  /// The rules of its columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("audit", ["number", "digest"], .measure, .years(5))
    + ColumnRule.rules("audit", ["act", "subject"], .code, .years(5))
    + [ColumnRule("audit", "at", .clock, .years(5))]

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - act: what was done.
  ///   - subject: what it was done to, as a name from the program: a setting, a report. Never a value.
  ///   - instant: when.
  public static func append(_ act: Act, subject: StaticString = "", at instant: Date, to people: PeopleFile) throws {
    try people.write { try append(act, subject: subject, at: instant, in: $0) }
  }

  /// Adds a row within a transaction that does more.
  public static func append(
    _ act: Act, subject: StaticString = "", at instant: Date, in writer: PeopleWriter
  ) throws {
    let time = instant.formatted(.iso8601)
    let last = try writer.reader.first("SELECT number, digest FROM audit ORDER BY number DESC LIMIT 1") {
      (number: $0.whole(0), digest: $0.blob(1))
    }
    let number = (last?.number ?? 0) + 1
    let digest = link(
      after: last?.digest ?? [], number: number, time: time, act: act.rawValue, subject: subject.description)
    try writer.run(
      "INSERT INTO audit VALUES (?, ?, ?, ?, ?)",
      [.whole(number), .text(time), .text(act.rawValue), .text(subject.description), .blob(digest)])
  }

  /// The number of the first row that does not follow from the row before it; nil when the chain holds.
  public static func firstBreak(in people: PeopleFile) throws -> Int? {
    try people.read { reader in
      var digest: [UInt8] = []
      var expected = 1
      var broken: Int?
      try reader.each("SELECT number, at, act, subject, digest FROM audit ORDER BY number") { row in
        let found = row.blob(4)
        let right = link(after: digest, number: expected, time: row.text(1), act: row.text(2), subject: row.text(3))
        if broken == nil, row.whole(0) != expected || found != right { broken = expected }
        digest = found
        expected += 1
      }
      return broken
    }
  }

  private static func link(
    after previous: [UInt8], number: Int, time: String, act: String, subject: String
  ) -> [UInt8] {
    SHA256.digest(of: previous + Array("\(number)\n\(time)\n\(act)\n\(subject)\n".utf8))
  }
}
