import Language
public import Municipality
public import Records
import SQLite

/// The end of a term: the lists of who came decide how each enrolment stands, and after it the lists alone are corrected.
public enum TermEnd {
  /// What became of those who were enrolled or waited.
  public struct Result: Hashable, Sendable {
    /// Enrolments by how they stand now; those who waited are ``EnrolmentStatus/cancelled``.
    public let counts: [EnrolmentStatus: Int]
  }

  /// Ends a term.
  ///
  /// Whoever has a seat has completed it, came to a part or never came, by the rule of ``AttendanceShare``. Whoever
  /// still waits, or has an offer, stands as cancelled because the term is over: a wish that was not met.
  ///
  /// - Parameter accepted: the dates without a list that need none; they count for nobody.
  /// - Throws: ``AttendanceFault``, ``TermFault``.
  @discardableResult
  public static func end(
    _ id: RowNumber<Term>, acceptingMissing accepted: Set<RowNumber<TermDate>> = [], by actor: AuditActor,
    at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Result {
    let term = try TermRegister.changeable(id, expecting: nil, in: writer.reader)
    guard let last = term.end else { throw TermFault.noDates }
    // On the last day itself, so that whoever has completed can take the certificate home.
    guard last <= time.day else { throw AttendanceFault.notOver(last) }
    let sheet = try AttendanceSheet(of: term, in: writer.reader)
    guard !sheet.lacksAllLists else { throw AttendanceFault.noLists }
    let missing = sheet.missingDates(on: time.day).filter { !accepted.contains($0.id) }
    guard missing.isEmpty else { throw AttendanceFault.listsMissing(missing.map(\.day)) }
    let seated = sheet.lines.filter { $0.enrolment.status == .enrolled }
    let outcomes = Dictionary(
      seated.map { ($0.enrolment.id, sheet.share(of: $0).outcome(asking: term.plan.share)) },
      uniquingKeysWith: { $1 })
    let open = Set(try EnrolmentRegister.enrolments(of: id, in: writer.reader).filter(\.status.isOpen).map(\.id))
    var turn = try Turn(term, by: actor, at: time, in: writer)
    turn.run { book in book.endTerm { outcomes[$0.id] ?? .noShow } }
    try turn.save()
    try TermRegister.set(.ended, of: id, in: writer)
    let after = try EnrolmentRegister.enrolments(of: id, in: writer.reader).filter { open.contains($0.id) }
    return Result(counts: Dictionary(grouping: after, by: \.status).mapValues(\.count))
  }

  /// Works out again how those who had a seat in a term that has ended stand, after its lists were corrected.
  ///
  /// - Returns: how many stand otherwise than before; their histories say so.
  static func settle(
    _ id: RowNumber<Term>, by actor: AuditActor, at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Int {
    let term = try TermRegister.term(id, in: writer.reader)
    guard term.state == .ended else { return 0 }
    let sheet = try AttendanceSheet(of: term, in: writer.reader)
    let outcomes = Dictionary(
      sheet.lines.filter(\.enrolment.status.isSeated).map { line in
        (line.enrolment.id, sheet.share(of: line).outcome(asking: term.plan.share))
      }, uniquingKeysWith: { $1 })
    var turn = try Turn(term, by: actor, at: time, in: writer, expiring: false)
    var changed = 0
    turn.run { book in changed = book.settleEnd(outcomes) }
    try turn.save()
    return changed
  }
}
