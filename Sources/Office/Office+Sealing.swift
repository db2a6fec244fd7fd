public import HelpDesk
import Municipality
public import Records

extension Office {
  /// Seals what is due, and notes in the audit that it was done.
  ///
  /// - Returns: what was due.
  /// - Throws: ``/Records/RecordsFault``.
  public func seal() throws -> Sealing {
    let done = try log.seal()
    try desk.finishErasures()
    try noteSealing()
    return done
  }

  /// Records a decision about sealing and puts it in force.
  ///
  /// The decision is recorded first: none is ever in force that does not stand in the book. Where putting it in force
  /// fails, it can be decided again.
  ///
  /// - Parameters:
  ///   - decision: what was decided.
  ///   - actor: who records it.
  /// - Returns: what was sealed by it.
  /// - Throws: ``/Records/DecisionFault/nothingDecided`` for withdrawing what was never decided, and
  ///   ``/Records/RecordsFault``.
  public func decide(_ decision: Decision, by actor: AuditActor = .commandLine) throws -> Sealing {
    if case .auditAccepted = decision.matter {
      try acceptAudit(decision, by: actor)
      return try log.sealingDue()
    }
    let people = try people()
    if case .sealingWithdrawn = decision.matter, try sealingRule() == nil { throw DecisionFault.nothingDecided }
    let number = try DecisionBook.record(decision, by: actor, at: clock.instant, in: people)
    let done: Sealing
    switch decision.matter {
    case .sealing(let days, let drops):
      done = try log.put(SealingRule(decision: number, day: decision.day, afterDays: days, dropsNotes: drops))
    case .sealingWithdrawn: done = try log.put(nil)
    case .auditAccepted: done = try log.sealingDue()
    }
    try desk.finishErasures()
    try noteSealing()
    return done
  }

  /// The decision about sealing that is in force; nil where there is none.
  public func sealingRule() throws -> SealingRule? {
    try desk.read { try SealingRule.read($0) }
  }

  /// All decisions, the first one first.
  public func decisions() throws -> [DecisionBook.Row] {
    try people().read { try DecisionBook.rows(in: $0) }
  }

  /// Tells the audit that entries were sealed, also where the desk did it by itself.
  ///
  /// A kill between the two steps tells it twice, never not at all.
  func noteSealing() throws {
    let (sealed, noted) = try desk.read { (try Upkeep.sealed.day(in: $0), try Upkeep.noted.day(in: $0)) }
    guard let sealed, sealed != noted else { return }
    try AuditTrail.append(.entriesSealed, subject: "desk log", by: .program, at: clock.instant, to: people())
    try desk.write { try Upkeep.noted.set(sealed, in: $0) }
  }
}
