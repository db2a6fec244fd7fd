import Language
import Municipality
public import Records
public import Routing

/// The visits of some days as a routing problem, and the way back.
///
/// Days, teams and minutes are those of the calendar. Hard limits: hours and wishes, the gap of a place, skills,
/// languages, how many come, kit of the team's branch, two teams at once, working hours, longest round, lunch, and what
/// is pinned. Windows are hard, so no visit begins late on its day. What is traded comes in this order: visits left out (what
/// was rebooked first and what has waited long weighs more), days later than due, metres driven, overtime, the same team
/// at a place, the same load for all teams.
public struct MonthProblem: Sendable {
  /// The most visits that are planned at once.
  public static let mostVisits = 400

  /// What one unit weighs, in metres driven.
  ///
  /// A day later than due 2,000, a minute of overtime 300, another team than the preferred one 3,000,
  /// one more team at a place 1,500, a visit that has a day and gets another 4,000, a minute between the most and the
  /// least loaded team 20. The numbers are this project's own.
  public static let weights = Weights(
    late: 2_000, travel: 1, overtime: 300, otherTeam: 3_000, extraTeam: 1_500, moved: 4_000, unfairness: 20)

  /// What it was made of.
  public let snapshot: PlanSnapshot
  /// The problem.
  public let problem: RoutingProblem
  /// What could not be taken, and what is pinned against a limit.
  public let findings: [PlanFinding]
  /// The visits in the order of the problem's stops.
  public let visits: [OutreachVisit]
  /// How fast each visit stands.
  let hold: [RowNumber<OutreachVisit>: PlanHold]
  /// Where the search begins: what stands already.
  let start: Assignment

  /// Makes a problem.
  ///
  /// - Parameters:
  ///   - hold: how fast a visit stands.
  ///   - slots: where visits stand, instead of where the office has them.
  ///   - moved: what a visit weighs that gets another day or team.
  /// - Throws: ``/Routing/ProblemFinding`` for numbers that no plan can hold.
  public init(
    _ snapshot: PlanSnapshot, hold: (OutreachVisit) -> PlanHold = PlanHold.usual,
    slots: [RowNumber<OutreachVisit>: VisitSlot]? = nil, moved: Int? = nil
  ) throws {
    self.snapshot = snapshot
    let shifts = PlanShifts(snapshot)
    var findings = snapshot.travel.holes + shifts.findings
    let maker = StopMaker(snapshot, shifts)
    var entries: [(visit: OutreachVisit, stop: Stop)] = []
    var holds: [RowNumber<OutreachVisit>: PlanHold] = [:]
    for visit in snapshot.visits {
      let fast = hold(visit)
      holds[visit.number] = fast
      let made = maker.stop(for: visit, fast)
      if let obstacle = made.obstacle { findings.append(.visit(visit.number, obstacle)) }
      if let stop = made.stop { entries.append((visit, stop)) }
    }
    if entries.count > Self.mostVisits {
      // What stands goes first, then what is worth most; the sort keeps the order of the calls.
      let order = entries.indices.sorted { left, right in
        let (a, b) = (entries[left].stop.weight, entries[right].stop.weight)
        return a == b ? left < right : a > b
      }
      for index in order.dropFirst(Self.mostVisits) {
        findings.append(.visit(entries[index].visit.number, .tooMany))
      }
      entries = order.prefix(Self.mostVisits).sorted().map { entries[$0] }
    }
    self.hold = holds
    self.findings = findings
    visits = entries.map(\.visit)
    var weights = Self.weights
    if let moved { weights.moved = moved }
    problem = try RoutingProblem(
      travel: snapshot.travel.matrix, stops: entries.map(\.stop), places: Self.places(visits, snapshot),
      teamDays: shifts.teamDays, kit: shifts.kit, windowRule: .serviceEnds, weights: weights)
    start = Self.start(visits, shifts, slots)
  }

  private static func places(_ visits: [OutreachVisit], _ snapshot: PlanSnapshot) -> [Place] {
    var stops: [RowNumber<OutreachPlace>: [Int]] = [:]
    for (index, visit) in visits.enumerated() {
      if case .place(let id) = visit.wish.target { stops[id, default: []].append(index) }
    }
    return stops.sorted { $0.key < $1.key }.map { id, list in
      Place(stops: list, smallestGap: snapshot.places[id]?.details.gap ?? 0)
    }
  }

  private static func start(
    _ visits: [OutreachVisit], _ shifts: PlanShifts, _ slots: [RowNumber<OutreachVisit>: VisitSlot]?
  ) -> Assignment {
    var byTeamDay: [Int: [(begins: Int, visit: Visit)]] = [:]
    var starts: [Visit: Int] = [:]
    for (index, visit) in visits.enumerated() {
      guard let slot = slots.map({ $0[visit.number] }) ?? visit.slot else { continue }
      for (part, team) in slot.teams.prefix(visit.wish.teams).enumerated() {
        guard let teamDay = shifts.index(team, slot.day) else { continue }
        byTeamDay[teamDay, default: []].append((slot.begins, Visit(stop: index, part: part)))
        starts[Visit(stop: index, part: part)] = slot.begins
      }
    }
    let visits = byTeamDay.mapValues { list in
      list.sorted { ($0.begins, $0.visit.stop) < ($1.begins, $1.visit.stop) }.map(\.visit)
    }
    return Assignment(visits: visits, starts: starts)
  }

  /// Searches for a good plan.
  ///
  /// - Parameter spent: the share of the budget that is spent; see ``/Routing/RoutingSolver``.
  public func solve(seed: UInt64, spent: (Progress) -> Double) -> PlanProposal {
    guard !visits.isEmpty, !problem.teamDays.isEmpty else {
      return PlanProposal(self, nil)
    }
    let begins = start.visits.isEmpty ? nil : start
    return PlanProposal(self, RoutingSolver(problem).solve(from: begins, seed: seed, spent: spent))
  }

  /// Searches for so many rounds, which gives the same plan every time.
  public func solve(seed: UInt64, rounds: Int) -> PlanProposal {
    solve(seed: seed) { Double($0.iterations) / Double(max(rounds, 1)) }
  }
}

extension Stop {
  /// What it weighs when not all can be planned.
  fileprivate var weight: Int { if case .optional(let worth) = worth { worth } else { Int.max } }
}
