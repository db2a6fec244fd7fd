public import Foundation
import Identifiers
public import Language
public import SQLite

/// Where decisions are recorded: in `people.sqlite`, one row after the other, none ever changed.
public enum DecisionBook {
  /// A decision as it stands in the book.
  public struct Row: Hashable, Sendable {
    /// Its number, counted from 1.
    public let number: Int
    /// What was decided, as in ``Decision/Matter``.
    public let matter: Decision.Matter
    /// The day on which it was decided.
    public let day: Day
    /// The number of the case that holds the papers.
    public let journal: String
    /// Who decided.
    public let decidedBy: String
  }

  /// The steps of the schema in `people.sqlite`.
  public static let migrations = [
    Migration(
      "Records 3: decisions",
      """
      CREATE TABLE decision (
        number INTEGER PRIMARY KEY,
        day INTEGER NOT NULL,
        matter INTEGER NOT NULL,
        days INTEGER,
        drops_notes INTEGER CHECK (drops_notes IN (0, 1)),
        journal TEXT NOT NULL,
        decided_by TEXT NOT NULL
      ) STRICT;
      """)
  ]

  /// The rules of its columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("decision", ["number"], .reference, .permanent)
    + ColumnRule.rules("decision", ["day"], .calendar, .permanent)
    + ColumnRule.rules("decision", ["matter", "days", "drops_notes", "journal"], .setting, .permanent)
    + ColumnRule.rules("decision", ["decided_by"], .screenedText, .permanent)

  /// Records a decision and notes in the audit that it was, in one transaction.
  ///
  /// - Returns: its number.
  public static func record(
    _ decision: Decision, by actor: AuditActor = .commandLine, at instant: Date, in people: PeopleFile
  ) throws -> Int {
    let (matter, days, drops) = stored(decision.matter)
    return try people.write { writer in
      let number = 1 + (try writer.reader.first("SELECT max(number) FROM decision") { $0.whole(0) } ?? 0)
      try writer.run(
        "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          .whole(number), .whole(decision.day.number), .whole(matter), .whole(days), .whole(drops.map { $0 ? 1 : 0 }),
          .text(decision.journal.text), .text(decision.decidedBy.text),
        ])
      try AuditTrail.append(.decisionMade, subject: subject(decision.matter), by: actor, at: instant, in: writer)
      return number
    }
  }

  /// All decisions, the first one first.
  public static func rows(in reader: Reader) throws -> [Row] {
    try reader.rows("SELECT number, day, matter, days, drops_notes, journal, decided_by FROM decision ORDER BY number")
    {
      row in
      Row(
        number: row.whole(0), matter: matter(row.whole(2), days: row.whole(3), drops: row.whole(4) == 1),
        day: Day(number: row.whole(1)), journal: row.text(5), decidedBy: row.text(6))
    }
  }

  private static func stored(_ matter: Decision.Matter) -> (number: Int, days: Int?, drops: Bool?) {
    switch matter {
    case .sealing(let days, let drops): (1, days, drops)
    case .sealingWithdrawn: (2, nil, nil)
    case .auditAccepted: (3, nil, nil)
    }
  }

  private static func matter(_ number: Int, days: Int, drops: Bool) -> Decision.Matter {
    switch number {
    case 1: .sealing(afterDays: days, dropsNotes: drops)
    case 2: .sealingWithdrawn
    default: .auditAccepted
    }
  }

  private static func subject(_ matter: Decision.Matter) -> StaticString {
    switch matter {
    case .sealing: "sealing"
    case .sealingWithdrawn: "sealing withdrawn"
    case .auditAccepted: "audit accepted"
    }
  }
}
