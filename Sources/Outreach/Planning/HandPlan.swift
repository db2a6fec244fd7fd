public import Language
import Municipality
public import Records

/// Changes of the plan by hand: checked against the hard limits, and settled with the other visits of the day.
public enum HandPlan {
  /// Proposes another day, time or team for a visit.
  ///
  /// What is pinned or confirmed keeps its time. The other visits of the day keep it too where there is room, else they
  /// shift on their own team's round.
  ///
  /// - Parameters:
  ///   - team: nil for its own team on the same day, else whichever suits best.
  ///   - at: minutes after midnight; nil for whenever it fits.
  ///   - goesAgainstWish: whether the wished days and times may be passed over, as when it is agreed.
  /// - Throws: ``PlanFault``, ``OutreachFault/unknown(_:nearest:)``.
  public static func move(
    _ number: RowNumber<OutreachVisit>, to day: Day, team: RowNumber<OutreachTeam>? = nil, at: Int? = nil,
    goesAgainstWish: Bool = false, in snapshot: PlanSnapshot
  ) throws -> PlanProposal {
    let visit = try movable(number, in: snapshot)
    guard day >= snapshot.today else { throw PlanFault.dayPast }
    let team = team ?? (visit.slot?.day == day ? visit.slot?.team : nil)
    try check(visit, on: day, team, at, goesAgainstWish, in: snapshot)
    var open = snapshot
    if goesAgainstWish {
      open = open.relaxing(.days, for: number) ?? open
      open = open.relaxing(.time, for: number) ?? open
    }
    return try settled([number: .to(day, team: team, at: at)], in: open)
  }

  /// Proposes that two visits take each other's day and team.
  ///
  /// - Throws: ``PlanFault``, ``OutreachFault/unknown(_:nearest:)``.
  public static func swap(
    _ first: RowNumber<OutreachVisit>, _ second: RowNumber<OutreachVisit>, in snapshot: PlanSnapshot
  ) throws -> PlanProposal {
    let (one, other) = (try movable(first, in: snapshot), try movable(second, in: snapshot))
    guard let there = one.slot, let here = other.slot else { throw PlanFault.notScheduled }
    guard min(there.day, here.day) >= snapshot.today else { throw PlanFault.dayPast }
    guard (there.day, there.team) != (here.day, here.team) else { throw PlanFault.sameRound }
    // Neither stands in the other's way: both leave.
    var empty = snapshot
    empty.visits = snapshot.visits.map { [first, second].contains($0.number) ? $0.standing(at: nil) : $0 }
    try check(one, on: here.day, here.team, nil, false, in: empty)
    try check(other, on: there.day, there.team, nil, false, in: empty)
    return try settled(
      [first: .to(here.day, team: here.team, at: nil), second: .to(there.day, team: there.team, at: nil)], in: snapshot)
  }

  /// The days that must be known to move a visit to a day.
  public static func days(_ visits: [OutreachVisit], to day: Day?) -> ClosedRange<Day>? {
    let all = visits.compactMap { $0.slot?.day } + (day.map { [$0] } ?? [])
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  private static func movable(
    _ number: RowNumber<OutreachVisit>, in snapshot: PlanSnapshot
  ) throws -> OutreachVisit {
    guard let visit = snapshot.visit(number) else { throw OutreachFault.unknown(.visit, nearest: nil) }
    guard [.checked, .planned, .confirmed].contains(visit.state) else { throw PlanFault.notMovable(visit.state) }
    return visit
  }

  private static func check(
    _ visit: OutreachVisit, on day: Day, _ team: RowNumber<OutreachTeam>?, _ at: Int?, _ goesAgainstWish: Bool,
    in snapshot: PlanSnapshot
  ) throws {
    var broken = Set(snapshot.calendarLimits(of: visit, on: day))
    let windows = snapshot.windows(of: visit, on: day)
    if !windows.contains(where: { $0.minutes >= visit.wish.minutes }) { broken.insert(.hours) }
    if let at {
      let ends = at + visit.wish.minutes
      if let time = visit.wish.time, at < time.from || ends > time.to { broken.insert(.time) }
      var open = visit.wish
      if case .place = open.target { open.time = nil }
      let whole = snapshot.windows(of: visit.asking(for: open), on: day)
      let isOpen = whole.contains { $0.from <= at && ends <= $0.to }
      // A home has no hours of its own beside the wish.
      if !isOpen, !visit.isHome { broken.insert(.hours) }
      if !isOpen, visit.isHome { broken.insert(.time) }
    }
    if let chosen = snapshot.teams.first(where: { $0.id == team }) {
      broken.formUnion(snapshot.teamLimits(of: visit, chosen, on: day))
      if let hours = snapshot.hours(of: chosen, on: day), let at, at < hours.from || at + visit.wish.minutes > hours.to
      {
        broken.insert(.shift)
      }
    }
    let wishes: Set<PlanLimit> = [.days, .time]
    let hard = PlanLimit.allCases.filter { broken.contains($0) && !wishes.contains($0) }
    if !hard.isEmpty { throw PlanFault.breaks(hard) }
    if !broken.isEmpty, !goesAgainstWish { throw PlanFault.againstWish(PlanLimit.allCases.filter(broken.contains)) }
  }

  private static func settled(
    _ going: [RowNumber<OutreachVisit>: PlanHold], in snapshot: PlanSnapshot
  ) throws -> PlanProposal {
    var open = snapshot
    open.visits = snapshot.visits.filter { $0.slot != nil || going[$0.number] != nil }
    for shifts in [false, true] {
      let month = try MonthProblem(
        open,
        hold: { visit in
          if let to = going[visit.number] { return to }
          return shifts && PlanHold.usual(visit) == .free ? .route : .slot
        })
      for case .visit(let number, let obstacle) in month.findings where going[number] != nil {
        throw PlanFault.blocked(obstacle)
      }
      let proposal = month.solve(seed: 1, rounds: shifts ? 512 : 64)
      let clashes = proposal.findings.count - month.findings.count
      if going.keys.allSatisfy({ proposal.slots[$0] != nil }), proposal.unserved.isEmpty, clashes == 0 {
        return proposal
      }
    }
    throw PlanFault.noRoom
  }
}
