public import Language
public import Records
public import SQLite

/// Why a visit has no day, beside everything that is planned.
public enum VisitReason: Sendable {
  /// It has one.
  case stands(OutreachVisit, VisitSlot)
  /// Nobody has held it against the criteria.
  case waitsForCheck
  /// It is over, or not wanted any more.
  case ended(VisitState)
  /// There is room: it only has to be planned.
  case hasRoom(VisitSlot)
  /// Something stands in the way, whatever else is planned.
  case blocked(OutreachVisit, VisitObstacle)
  /// Each of these limits alone keeps it out; empty when no single one does.
  case limits(OutreachVisit, [PlanLimit])

  /// The reason.
  ///
  /// - Parameter teams: the teams that may be offered; nil for all of them.
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  public static func of(
    _ number: RowNumber<OutreachVisit>, on today: Day, among teams: Set<RowNumber<OutreachTeam>>? = nil,
    desk: Reader, people: Reader
  ) throws -> VisitReason {
    let visit = try VisitRegister.visit(number, in: desk)
    if visit.state.isScheduled, let slot = visit.slot { return .stands(visit, slot) }
    if visit.state == .requested { return .waitsForCheck }
    guard visit.state == .checked else { return .ended(visit.state) }
    guard let snapshot = try VisitProposal.snapshot(for: number, from: today, among: teams, desk: desk, people: people)
    else {
      return .blocked(visit, .wishOver)
    }
    if let slot = try VisitProposal.search(for: number, in: snapshot).slot { return .hasRoom(slot) }
    let proposal = try MonthProblem(snapshot, hold: PlanHold.standing).solve(seed: 1, rounds: 128)
    if let slot = proposal.slots[number] { return .hasRoom(slot) }
    for case .visit(number, let obstacle) in proposal.findings { return .blocked(visit, obstacle) }
    return .limits(visit, try proposal.limits(keepingOut: number, seed: 1))
  }
}
