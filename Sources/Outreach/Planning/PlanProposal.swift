public import Language
import Municipality
public import Records
import Routing

/// A plan that is proposed, and not written down yet.
public struct PlanProposal: Sendable {
  /// What one team does on one day.
  public struct Route: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The team.
    public let team: RowNumber<OutreachTeam>
    /// When it leaves, in minutes after midnight.
    public let leaves: Int
    /// When it is back.
    public let back: Int
    /// When its lunch begins; nil where it has none.
    public let lunch: Int?
    /// Its visits in order.
    public let visits: [RowNumber<OutreachVisit>]
    /// Metres driven.
    public let metres: Int
    /// Minutes driven.
    public let travel: Int
    /// Minutes above the ordinary working time.
    public let overtime: Int
  }

  /// What it was made for.
  public let month: MonthProblem
  /// When each planned visit is made and by whom.
  public let slots: [RowNumber<OutreachVisit>: VisitSlot]
  /// The routes by day and team.
  public let routes: [Route]
  /// The visits that could be planned but have no room, in the order they were asked for.
  public let unserved: [OutreachVisit]
  /// What could not be taken.
  public let findings: [PlanFinding]

  /// Metres driven on all routes.
  public var metres: Int { routes.reduce(0) { $0 + $1.metres } }
  /// Minutes driven on all routes.
  public var travel: Int { routes.reduce(0) { $0 + $1.travel } }
  /// Minutes of overtime on all routes.
  public var overtime: Int { routes.reduce(0) { $0 + $1.overtime } }

  /// The visits whose day, time or team is not what it was, and that have one.
  public var changed: [OutreachVisit] {
    month.snapshot.visits.filter { visit in slots[visit.number].map { $0 != visit.slot } ?? false }
  }

  /// The visits that have a day now and would have none.
  public var lost: [OutreachVisit] {
    month.snapshot.visits.filter { visit in
      visit.slot != nil && slots[visit.number] == nil && !findings.contains { $0.keeps(visit.number) }
    }
  }

  init(_ month: MonthProblem, _ plan: Plan?) {
    self.month = month
    var slots: [RowNumber<OutreachVisit>: VisitSlot] = [:]
    var routes: [Route] = []
    let problem = month.problem
    for route in plan?.routes ?? [] {
      let teamDay = problem.teamDays[route.teamDay]
      let day = Day(number: teamDay.day)
      guard let team = RowNumber<OutreachTeam>(teamDay.team) else { continue }
      var (metres, travel, here) = (0, 0, teamDay.start)
      for there in route.stops.map({ problem.stops[$0.visit.stop].location }) + [teamDay.end] {
        metres += problem.travel.cost(from: here, to: there) ?? 0
        travel += problem.travel.time(from: here, to: there) ?? 0
        here = there
      }
      for stop in route.stops {
        let number = month.visits[stop.visit.stop].number
        if var slot = slots[number] {
          if stop.visit.part == 0 { slot = VisitSlot(day: day, begins: stop.start, team: team, other: slot.team) }
          if stop.visit.part == 1 { slot.other = team }
          slots[number] = slot
        } else {
          slots[number] = VisitSlot(day: day, begins: stop.start, team: team)
        }
      }
      routes.append(
        Route(
          day: day, team: team, leaves: route.departure, back: route.back, lunch: route.lunch,
          visits: route.stops.map { month.visits[$0.visit.stop].number }, metres: metres, travel: travel,
          overtime: max(0, route.work - (teamDay.ordinaryWork ?? route.work))))
    }
    var findings = month.findings
    var unserved: [OutreachVisit] = []
    for index in plan?.unserved ?? Array(month.visits.indices) {
      let visit = month.visits[index]
      if month.hold[visit.number] == .slot {
        if !findings.contains(where: { $0.keeps(visit.number) }) { findings.append(.visit(visit.number, .pinClash)) }
      } else {
        unserved.append(visit)
      }
    }
    self.slots = slots
    self.routes = routes.sorted { ($0.day, $0.team.number) < ($1.day, $1.team.number) }
    self.unserved = unserved
    self.findings = findings
  }

  /// The limits each of which alone keeps a visit out: without it, a new search serves the visit and still everything
  /// that was served before.
  ///
  /// Each is tried by solving again, so an answer is a proof; that a limit is not named means only that the rounds were
  /// too few or that more than one limit stands in the way.
  public func limits(
    keepingOut number: RowNumber<OutreachVisit>, seed: UInt64, rounds: Int = 192
  ) throws -> [PlanLimit] {
    guard slots[number] == nil else { return [] }
    let served = Set(slots.keys)
    return try PlanLimit.allCases.filter { limit in
      guard let relaxed = month.snapshot.relaxing(limit, for: number) else { return false }
      let trial = try MonthProblem(relaxed, hold: { month.hold[$0.number] ?? .free }, slots: slots)
      guard trial.visits.contains(where: { $0.number == number }) else { return false }
      let found = trial.solve(seed: seed, rounds: rounds).slots
      return found[number] != nil && served.isSubset(of: found.keys)
    }
  }
}

extension PlanFinding {
  /// Whether it is about a visit that is pinned and stays where it is.
  func keeps(_ number: RowNumber<OutreachVisit>) -> Bool {
    switch self {
    case .visit(number, .pinBreaks), .visit(number, .pinClash): true
    default: false
    }
  }
}
