import Language
import Municipality
import Records
import Routing

/// Makes stops of visits, and says of each that cannot be one why.
struct StopMaker {
  private let snapshot: PlanSnapshot
  private let shifts: PlanShifts

  init(_ snapshot: PlanSnapshot, _ shifts: PlanShifts) {
    self.snapshot = snapshot
    self.shifts = shifts
  }

  /// The stop of a visit, or what stands in the way; both for one that is pinned against a limit.
  func stop(for visit: OutreachVisit, _ hold: PlanHold) -> (stop: Stop?, obstacle: VisitObstacle?) {
    guard let location = snapshot.travel.location(visit.wish.target.spot) else {
      let kilometres = snapshot.travel.kilometres(visit.wish.target.spot)
      return (nil, kilometres.map { .far(kilometres: $0) } ?? .noPoint)
    }
    if hold == .slot, let slot = visit.slot { return fast(visit, slot, location) }
    let (days, obstacle) = suitableDays(visit, hold)
    if let obstacle { return (nil, obstacle) }
    var windows: [Int: [TimeWindow]] = [:]
    for day in days {
      windows[day.number] = snapshot.windows(of: visit, on: day).map { TimeWindow($0.from...$0.to) }
    }
    let former = visit.slot.map { FormerPlace(day: $0.day.number, team: $0.team.number) }
    var stop = Stop(
      location: location, windows: .byDay(windows), crew: crew(visit),
      worth: visit.slot == nil ? .optional(worth(visit)) : .optional(1_000 + worth(visit)),
      preferredTeams: preferred(visit), former: former, due: due(visit).number)
    if visit.slot == nil { stop.allowedTeams = snapshot.offered.map { Set($0.map(\.number)) } }
    switch hold {
    case .free, .slot: break
    case .route:
      if let slot = visit.slot {
        stop.allowedTeams = Set(slot.teams.map(\.number))
        stop.pin = Pin(day: slot.day.number, team: slot.team.number)
        stop.worth = .mandatory
      }
    case .to(let day, let team, let at):
      stop.pin = Pin(day: day.number, team: team?.number, start: at)
      stop.worth = .mandatory
    }
    return (stop, nil)
  }

  /// A visit that keeps its day, time and teams, even where somebody has pinned it against a limit: the team is there
  /// then, and nothing else may be planned over it.
  private func fast(
    _ visit: OutreachVisit, _ slot: VisitSlot, _ location: Int
  ) -> (stop: Stop?, obstacle: VisitObstacle?) {
    let broken = visit.state.isMade ? [] : snapshot.limits(brokenBy: slot, of: visit)
    let obstacle: VisitObstacle? = broken.isEmpty ? nil : .pinBreaks(broken)
    guard slot.teams.allSatisfy({ shifts.index($0, slot.day) != nil }) else {
      return (nil, .pinBreaks(broken.isEmpty ? [.teamAway] : broken))
    }
    var wish = visit.wish
    if visit.state.isMade || !broken.isEmpty {
      wish.skills = ChoiceSet(bits: 0)
      wish.languages = ChoiceSet(bits: 0)
      wish.staff = 1
      if broken.contains(.kit) { wish.kit = [:] }
    }
    wish.teams = slot.teams.count
    let window = TimeWindow(slot.begins...slot.begins + wish.minutes)
    let stop = Stop(
      location: location, windows: .byDay([slot.day.number: [window]]), crew: crew(visit.asking(for: wish)),
      allowedTeams: Set(slot.teams.map(\.number)), preferredTeams: preferred(visit),
      pin: Pin(day: slot.day.number, team: slot.team.number, start: slot.begins))
    return (stop, obstacle)
  }

  /// The days on which a visit could be made by somebody, or why there is none.
  private func suitableDays(_ visit: OutreachVisit, _ hold: PlanHold) -> (days: [Day], obstacle: VisitObstacle?) {
    let wish = visit.wish
    if case .place(let id) = wish.target, snapshot.places[id]?.details.hours.isEmpty ?? true { return ([], .noHours) }
    if visit.slot == nil, wish.latest <= snapshot.today, wish.latest < snapshot.days.lowerBound {
      return ([], .wishOver)
    }
    let limits = snapshot.eachDay.map { (day: $0, limits: calendarLimits(visit, on: $0, hold)) }
    let wished = limits.filter { !$0.limits.contains(.days) && !snapshot.windows(of: visit, on: $0.day).isEmpty }
    guard !wished.isEmpty else { return ([], .noDay) }
    let open = wished.filter { !$0.limits.contains(.closure) }
    guard !open.isEmpty else { return ([], .shut) }
    let apart = open.filter { $0.limits.isEmpty }.map(\.day)
    guard !apart.isEmpty else { return ([], .gap) }
    let longest = apart.flatMap { snapshot.windows(of: visit, on: $0) }.map(\.minutes).max() ?? 0
    guard longest >= wish.minutes else { return ([], .shortWindow(longest: longest)) }
    let driving = shifts.shifts.filter { apart.contains($0.day) }
    guard !driving.isEmpty else { return ([], .noTeam) }
    let able = driving.filter { snapshot.teamLimits(of: visit, $0.team, on: $0.day).isEmpty }
    guard !able.isEmpty else {
      let missing = driving.map { Set(snapshot.teamLimits(of: visit, $0.team, on: $0.day)) }
      // Limits that every team breaks say it best; where each breaks another one, all of them are named.
      let common = missing.dropFirst().reduce(missing[0]) { $0.intersection($1) }
      let named = common.isEmpty ? missing.reduce([]) { $0.union($1) } : common
      return ([], .nobody(PlanLimit.allCases.filter(named.contains)))
    }
    if wish.teams == 2, Dictionary(grouping: able, by: \.day).allSatisfy({ $0.value.count < 2 }) {
      return ([], .nobody([.twoTeams]))
    }
    return (apart, nil)
  }

  /// Limits of the calendar; visits that are planned together keep their gap by the problem itself.
  private func calendarLimits(_ visit: OutreachVisit, on day: Day, _ hold: PlanHold) -> [PlanLimit] {
    var limits = snapshot.calendarLimits(of: visit, on: day)
    if limits.contains(.gap), case .place(let id) = visit.wish.target {
      let gap = snapshot.places[id]?.details.gap ?? 0
      let outside = snapshot.elsewhere[id] ?? []
      if !outside.contains(where: { abs($0 - day) < gap }) { limits.removeAll { $0 == .gap } }
    }
    return limits
  }

  private func crew(_ visit: OutreachVisit) -> Crew {
    let wish = visit.wish
    let part = StopPart(
      service: wish.minutes, skills: PlanShifts.skills(wish.skills, wish.languages, size: wish.staff),
      kit: wish.kit.sorted { $0.key.number < $1.key.number }.map { KitNeed(kind: $0.key.number, amount: $0.value) })
    return wish.teams == 2 ? .together(part) : .one(part)
  }

  /// The last day on which a visit is not late: the middle of its span for one that a place's own rhythm asks for, at
  /// once for one that an infection took, else a week after the first day that suits.
  private func due(_ visit: OutreachVisit) -> Day {
    let wish = visit.wish
    if visit.isFirst { return wish.earliest }
    return wish.earliest.adding(visit.origin == .regular ? (wish.latest - wish.earliest) / 2 : 7)
  }

  /// What a visit is worth: a hundred, one for each day that it has waited up to half a year, and three hundred when an
  /// infection closure took its day.
  private func worth(_ visit: OutreachVisit) -> Int {
    100 + min(180, max(0, snapshot.today - visit.requested)) + (visit.isFirst ? 300 : 0)
  }

  private func preferred(_ visit: OutreachVisit) -> Set<Int> {
    guard case .place(let id) = visit.wish.target, let team = snapshot.places[id]?.details.team else { return [] }
    return [team.number]
  }
}
