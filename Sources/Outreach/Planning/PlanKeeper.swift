public import Language
import Municipality
public import Records

/// Writes a proposed plan down.
public enum PlanKeeper {
  /// What came of it.
  public struct Outcome: Sendable {
    /// The visits that have another day, time or team now, as they stand.
    public let written: [OutreachVisit]
    /// Visits that have no day any more.
    public let freed: [OutreachVisit]
    /// Visits that were left as they are: somebody changed them, or the round they would go on, meanwhile.
    public let left: [OutreachVisit]
    /// The home visits whose day is another one: how long the person is kept follows the day.
    public let homes: [OutreachVisit]
  }

  /// Writes days, times and teams.
  ///
  /// - Parameters:
  ///   - before: what the proposal was made from.
  ///   - pins: visits that planning must leave as they are from now on.
  /// - Throws: ``OutreachFault``.
  public static func write(
    _ proposal: PlanProposal, from before: PlanSnapshot, pins: Set<RowNumber<OutreachVisit>> = [],
    because cause: VisitCause, on today: Day, in writer: DeskWriter
  ) throws -> Outcome {
    let left = try changedMeanwhile(proposal, from: before, in: writer)
    var written: [OutreachVisit] = []
    var freed: [OutreachVisit] = []
    var homes: [OutreachVisit] = []
    for visit in proposal.changed where !left.contains(visit.number) {
      guard let slot = proposal.slots[visit.number] else { continue }
      let now = try VisitRegister.schedule(
        visit.number, at: slot, isPinned: pins.contains(visit.number) ? true : nil, because: cause, on: today,
        in: writer)
      written.append(now)
      if now.isHome, visit.slot?.day != slot.day { homes.append(now) }
    }
    for visit in proposal.lost where !left.contains(visit.number) {
      let now = try VisitRegister.step(visit.number, to: .checked, because: cause, on: today, in: writer)
      freed.append(now)
      if now.isHome { homes.append(now) }
    }
    return Outcome(
      written: written, freed: freed, left: before.visits.filter { left.contains($0.number) }, homes: homes)
  }

  /// Writes down a day that was planned again together with what is missing on it, so that neither stands alone.
  ///
  /// Whom a cancelled home visit goes to stands in the other file: ``HomeVisits/finish(_:as:because:waited:on:desk:people:)``
  /// ends it afterwards.
  ///
  /// - Throws: ``OutreachFault``.
  public static func write(
    _ proposal: PlanProposal, from before: PlanSnapshot, without absence: Replan.Absence, on day: Day, today: Day,
    in writer: DeskWriter
  ) throws -> Outcome {
    let outcome = try write(proposal, from: before, because: .absence, on: today, in: writer)
    for number in absence.cancelled.sorted() {
      // Somebody may have cancelled it while the plan was looked at.
      guard try VisitRegister.visit(number, in: writer.reader).state.next.contains(.homeCancelled) else { continue }
      try VisitRegister.step(number, to: .homeCancelled, because: .day, on: today, in: writer)
    }
    for team in try TeamRegister.teams(in: writer.reader)
    where absence.teams.contains(team.id) && team.hours(on: day) != nil {
      try TeamRegister.setOff(team.id, on: day...day, in: writer)
    }
    return outcome
  }

  private struct Round: Hashable {
    let day: Day
    let team: RowNumber<OutreachTeam>
  }

  private static func rounds(_ slot: VisitSlot?) -> [Round] {
    slot.map { slot in slot.teams.map { Round(day: slot.day, team: $0) } } ?? []
  }

  private static func changedMeanwhile(
    _ proposal: PlanProposal, from before: PlanSnapshot, in writer: DeskWriter
  ) throws -> Set<RowNumber<OutreachVisit>> {
    var left: Set<RowNumber<OutreachVisit>> = []
    var spoilt: Set<Round> = []
    let known = Dictionary(before.visits.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    for visit in try VisitRegister.visits(on: before.days, in: writer.reader) where visit.state.isScheduled {
      if known[visit.number]?.slot != visit.slot { spoilt.formUnion(rounds(visit.slot)) }
    }
    let going = proposal.changed + proposal.lost
    for visit in going {
      let now = try VisitRegister.visit(visit.number, in: writer.reader)
      guard let then = known[visit.number], now != then else { continue }
      left.insert(visit.number)
    }
    // Whoever stays where it is keeps others from its round, until nothing more follows from it.
    while true {
      for visit in going where left.contains(visit.number) { spoilt.formUnion(rounds(visit.slot)) }
      let more = proposal.changed.filter { visit in
        !left.contains(visit.number) && !spoilt.isDisjoint(with: rounds(proposal.slots[visit.number]))
      }
      guard !more.isEmpty else { return left }
      left.formUnion(more.map(\.number))
    }
  }
}
