import Foundation
import Language
import Records
import SQLite

/// What the audit in `people.sqlite` knows of the ledger, so that its end cannot be cut off unseen, and nothing added.
///
/// A release is announced in the audit before it is written and confirmed afterwards. What a power cut leaves between the
/// two is neither a cut nor an insertion. The audit keeps its rows for some years; only what it still has is compared.
enum LedgerWitness {
  static func announce(by actor: AuditActor, at instant: Date, to people: PeopleFile) throws {
    try AuditTrail.append(.figuresReleased, subject: "release begun", by: actor, at: instant, to: people)
  }

  static func confirm(by actor: AuditActor, at instant: Date, to people: PeopleFile) throws {
    try AuditTrail.append(.figuresReleased, subject: "release", by: actor, at: instant, to: people)
  }

  /// What does not fit.
  static func findings(_ rows: [LedgerRow], people: PeopleFile) throws -> [LedgerCheck.Finding] {
    let (audit, first) = try people.read { reader in
      (
        try reader.rows(
          """
          SELECT substr(at, 1, 10), subject FROM audit
          WHERE act = 'figures-released' AND subject IN ('release begun', 'release') ORDER BY number
          """
        ) { (day: Day(iso: $0.text(0)), isConfirmed: $0.text(1) == "release") },
        try reader.first("SELECT substr(at, 1, 10) FROM audit ORDER BY number LIMIT 1") { Day(iso: $0.text(0)) }
      )
    }
    let days = rows.map { Day(number: $0.day) }
    func confirmed(from day: Day) -> Int { audit.count { $0.isConfirmed && ($0.day.map { $0 >= day } ?? false) } }
    func announced(from day: Day) -> Int { audit.count { !$0.isConfirmed && ($0.day.map { $0 >= day } ?? false) } }
    func released(from day: Day) -> Int { days.count { $0 >= day } }
    // The audit has the time of Greenwich and the ledger the office's own day, which may be one more.
    let missing = Set(audit.compactMap(\.day)).map { confirmed(from: $0) - released(from: $0) }.max() ?? 0
    let begin = first.flatMap(\.self)
    let added =
      Set(days).filter { day in begin.map { day > $0.adding(1) } ?? true }
      .map { released(from: $0) - announced(from: $0.adding(-1)) }.max() ?? 0
    return (missing > 0 ? [.cutOff(missing)] : []) + (added > 0 ? [.notAnnounced(added)] : [])
  }
}
