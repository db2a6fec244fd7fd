import Accounts
import Courses
import HelpDesk
import Municipality
public import Outreach
import People
public import Records
import SQLite

extension Office {
  /// Does what is due today, whatever the office was opened for.
  ///
  /// What cannot be done now, because the folder may only be read, the disk is full or another program is writing, is
  /// done by the next who opens it; `lods doctor` says what is left.
  func keepUp() {
    do {
      if try log.isDayOver() { _ = try log.seal() }
      try noteSealing()
      let today = clock.today
      guard try desk.read({ try Upkeep.office.day(in: $0) }) != today else { return }
      try pruneBackups(by: .program)
      try purgePeople(by: .program)
      // After the names: no figure hangs on one, and nothing may keep them from going.
      try CourseTotals.move(from: people(), to: desk, on: today)
      try desk.write { writer in
        try VisitLog.forgetSent(on: today, in: writer)
        try Upkeep.office.set(today, in: writer)
      }
    } catch {}
  }

  /// Copies both files and says so in the audit.
  ///
  /// - Parameter actor: who asked for it.
  /// - Returns: the paths of the copies.
  /// - Throws: ``/Records/RecordsFault`` and ``/SQLite/SQLiteError``; then no half copy is left.
  @discardableResult
  public func backUp(by actor: AuditActor = .commandLine) throws -> [String] {
    let people = try people()
    let copies = [try desk.backUp(), try people.backUp()]
    try AuditTrail.append(.backupMade, by: actor, at: clock.instant, to: people)
    return copies
  }

  /// Deletes what is past its term in `people.sqlite`.
  ///
  /// - Parameter actor: who asked for it.
  /// - Returns: how many rows went from each table, in the order of the terms.
  /// - Throws: ``/Records/RecordsFault``.
  @discardableResult
  func purgePeople(by actor: AuditActor) throws -> [Int] {
    let people = try people()
    let today = clock.today
    // Before the terms are looked at: they follow the days that home visits have.
    try settleHomeVisits()
    if try people.read({ try PersonRegister.due(on: today, in: $0) }) != (0, 0) {
      try people.write { writer in
        try PersonRegister.purge(on: today, in: writer)
        try AuditTrail.append(.personsPurged, by: actor, at: clock.instant, in: writer)
      }
    }
    if try people.read({ try MemberRegister.absencesDue(on: today, in: $0) }) > 0 {
      try people.write { writer in
        try MemberRegister.forgetAbsences(on: today, in: writer)
        try AuditTrail.append(.dataPurged, subject: "outreach_absence", by: actor, at: clock.instant, in: writer)
      }
    }
    let time = OfficeTime(clock)
    if try people.read({ try AccountLeftovers.isDue(at: time, in: $0) }) {
      try people.write { writer in
        _ = try AccountLeftovers.purge(at: time, in: writer)
        writer.erases()
      }
    }
    try settleHomeVisits()
    if try people.read({ try EffectRegister.codes(on: today, in: $0) }).due > 0 {
      try people.write { writer in
        try EffectRegister.destroyCodes(on: today, in: writer)
        try AuditTrail.append(.dataPurged, subject: "effect_card", by: actor, at: clock.instant, in: writer)
      }
    }
    return try Retention.purge(Schema.peopleTerms, on: today, by: actor, at: clock.instant, in: people)
  }

  /// Brings the home visits of both files in step: what is over is forgotten, and a visit whose person was erased is
  /// closed.
  ///
  /// - Returns: the visits that were closed.
  /// - Throws: ``/Records/RecordsFault``.
  @discardableResult
  public func settleHomeVisits() throws -> [OutreachVisit] {
    try HomeVisits.settle(on: clock.today, desk: desk, people: people())
  }

  /// How long backups are kept.
  public func backupTerm() throws -> BackupTerm {
    try desk.read { try BackupTerm.read($0) }
  }

  /// The backups that are past their term.
  public func backupsDue() throws -> [BackupCopy] {
    Backup.due(in: folder, keptFor: try backupTerm().days, at: clock.instant)
  }

  /// Deletes the backups that are past their term, and notes in the audit that it was done.
  ///
  /// - Parameter actor: who asked for it.
  /// - Returns: the backups that are gone.
  /// - Throws: ``/Records/RecordsFault``.
  @discardableResult
  public func pruneBackups(by actor: AuditActor = .commandLine) throws -> [BackupCopy] {
    guard try !backupsDue().isEmpty else { return [] }
    let people = try people()
    let gone = try Backup.prune(in: folder, keptFor: try backupTerm().days, at: clock.instant)
    try AuditTrail.append(.backupsPruned, by: actor, at: clock.instant, to: people)
    return gone
  }
}
