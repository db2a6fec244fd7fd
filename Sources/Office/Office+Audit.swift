public import Records
import Municipality

extension Office {
  /// Checks the audit, the chain and its ends.
  ///
  /// - Throws: ``/Records/RecordsFault``.
  public func checkAudit() throws -> AuditCheck {
    try AuditCheck(people: people(), desk: desk)
  }

  /// Records a decision to take the audit's ends as they are found, and takes them: as after a backup of one file was put
  /// back.
  ///
  /// That they did not fit stays to be seen, as a decision and as a row of the audit. A break within the chain cannot be
  /// accepted.
  ///
  /// - Throws: ``/Records/DecisionFault/nothingToAccept`` where the ends fit, and ``/Records/RecordsFault``.
  public func acceptAudit(_ decision: Decision, by actor: AuditActor = .commandLine) throws {
    let people = try people()
    let isEndBroken = try AuditCheck(people: people, desk: desk).findings.contains { finding in
      switch finding {
      case .changed, .missing: false
      case .inserted, .cutOff, .headDiffers, .startDiffers, .noWitness: true
      }
    }
    guard isEndBroken else { throw DecisionFault.nothingToAccept }
    _ = try DecisionBook.record(decision, by: actor, at: clock.instant, in: people)
    try AuditTrail.append(.trailAccepted, by: actor, at: clock.instant, to: people)
    try AuditWitness(desk).accept(people)
  }
}
