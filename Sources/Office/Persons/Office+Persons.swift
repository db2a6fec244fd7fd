import Courses
import Municipality
import Outreach
public import People
public import Records

extension Office {
  /// Does what a person asked for, with its case and its row in the audit, in one transaction.
  ///
  /// - Parameters:
  ///   - right: the right that is used.
  ///   - refusal: why it is not done; nil where it is.
  ///   - actor: who does it.
  ///   - body: what is done to the file.
  /// - Returns: the case.
  /// - Throws: ``/Records/RecordsFault`` and what `body` throws; then nothing is done.
  public func use(
    _ right: Right, refusal: RefusalReason? = nil, by actor: AuditActor = .commandLine,
    _ body: (PeopleWriter) throws -> Void = { _ in }
  ) throws -> RightsReceipt {
    try people().write { writer in
      try body(writer)
      return try note(right, refusal: refusal, by: actor, in: writer)
    }
  }

  /// Notes what a person asked for while something else is written: its case, and its row in the audit.
  ///
  /// - Throws: ``/Records/RecordsFault``.
  @discardableResult
  public func note(
    _ right: Right, refusal: RefusalReason? = nil, by actor: AuditActor, in writer: PeopleWriter
  ) throws -> RightsReceipt {
    let receipt = try RightsCases.record(right, refusal: refusal, on: clock.today, in: writer)
    try AuditTrail.append(
      refusal == nil ? .rightUsed : .rightRefused, subject: right.auditSubject, by: actor, at: clock.instant,
      in: writer)
    return receipt
  }

  /// Erases a person with everything that hangs on them: seats go on to others, what they did for the office ends, and
  /// nobody drives to their home.
  ///
  /// - Parameters:
  ///   - person: who.
  ///   - actor: who does it.
  /// - Throws: ``/People/PeopleFault/nobody``, ``/People/PeopleFault/restricted`` and ``/Records/RecordsFault``.
  public func erase(_ person: RandomID, by actor: AuditActor = .commandLine) throws -> PersonErasure {
    var bare: [Term] = []
    var left: [TeamMember] = []
    var offered = 0
    let receipt = try use(.erasure, by: actor) { writer in
      bare = try HelperRegister.release(person, on: clock.today, in: writer)
      left = try MemberRegister.release(person, on: clock.today, in: writer)
      let known = try EnrolmentRegister.offered(in: writer.reader)
      try EnrolmentRegister.erase(person, at: OfficeTime(clock), in: writer)
      offered = try EnrolmentRegister.offered(in: writer.reader).subtracting(known).count
    }
    try settleHomeVisits()
    return PersonErasure(receipt: receipt, bare: bare, left: left, offered: offered)
  }
}

extension Right {
  /// What the audit calls it.
  fileprivate var auditSubject: StaticString {
    switch self {
    case .access: "access"
    case .correction: "correction"
    case .erasure: "erasure"
    case .restriction: "restriction"
    case .lifting: "restriction lifted"
    }
  }
}
