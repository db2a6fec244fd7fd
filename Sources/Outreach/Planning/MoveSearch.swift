import Language
import Records
import Routing

/// Looks for the plan that moves the fewest visits of a day.
struct MoveSearch {
  let snapshot: PlanSnapshot
  let seed: UInt64
  let rounds: Int

  /// The best plan, and whether fewer cannot be moved without leaving more visits without a day.
  func fewest(
    _ affected: [OutreachVisit], _ forced: Set<RowNumber<OutreachVisit>>
  ) throws -> (PlanProposal, isProved: Bool) {
    // Those that cannot stay are moved in any case: where that is enough, nothing is left to prove.
    let least = try plan(moving: forced)
    if lost(least, affected) == 0 { return (least, true) }
    var (best, moving) = (least, forced)
    if let exact = FewestMoves(snapshot, affected: affected, forced: forced).search() {
      let found = try plan(moving: exact.moved, from: exact.slots)
      if exact.isProved, lost(found, affected) <= exact.moved.count - exact.slots.count { return (found, true) }
      if lost(found, affected) < lost(best, affected) { (best, moving) = (found, exact.moved) }
    }
    let dear = try MonthProblem(
      snapshot, hold: { visit in affected.contains { $0.number == visit.number } ? .free : .slot }, moved: 1_000_000
    ).solve(seed: seed, rounds: rounds)
    if lost(dear, affected) < lost(best, affected) {
      best = dear
      moving = forced.union((dear.changed + dear.lost).map(\.number))
      for visit in affected where moving.contains(visit.number) && !forced.contains(visit.number) {
        let trial = try plan(moving: moving.subtracting([visit.number]))
        if lost(trial, affected) <= lost(best, affected) {
          best = trial
          moving.remove(visit.number)
        }
      }
    }
    return (best, false)
  }

  private func plan(
    moving: Set<RowNumber<OutreachVisit>>, from slots: [RowNumber<OutreachVisit>: VisitSlot]? = nil
  ) throws -> PlanProposal {
    var start: [RowNumber<OutreachVisit>: VisitSlot] = [:]
    for visit in snapshot.visits where !moving.contains(visit.number) { start[visit.number] = visit.slot }
    start.merge(slots ?? [:]) { $1 }
    let month = try MonthProblem(
      snapshot, hold: { moving.contains($0.number) ? .free : .slot }, slots: start)
    return month.solve(seed: seed, rounds: rounds)
  }

  private func lost(_ proposal: PlanProposal, _ affected: [OutreachVisit]) -> Int {
    affected.count { visit in
      proposal.slots[visit.number] == nil && !proposal.findings.contains { $0.keeps(visit.number) }
    }
  }
}
