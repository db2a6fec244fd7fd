import Routing

/// Goes through a planned month rule by rule; shares nothing with the search but the problem itself.
struct MonthCheck {
  private let problem: RoutingProblem

  init(_ problem: RoutingProblem) {
    self.problem = problem
  }

  /// What the plan breaks, each with the team-day or the stop.
  func faults(in plan: Plan) -> [String] {
    var faults: [String] = []
    var seen: [Int: [(day: TeamDay, stop: PlannedStop)]] = [:]
    var carried: [KitDay: [Int]] = [:]
    for route in plan.routes {
      let day = problem.teamDays[route.teamDay]
      faults += walk(route, day).map { "\($0), team-day \(route.teamDay)" }
      let shelf = KitDay(pool: day.kitPool, day: day.day)
      for kind in problem.kit.ordinary.indices {
        carried[shelf, default: problem.kit.ordinary.map { _ in 0 }][kind] +=
          route.stops.map { need(part(of: $0.visit), kind) }.max() ?? 0
      }
      for stop in route.stops { seen[stop.visit.stop, default: []].append((day, stop)) }
    }
    for (shelf, amounts) in carried {
      for kind in amounts.indices where amounts[kind] > problem.kit.amount(of: kind, on: shelf.day, pool: shelf.pool) {
        faults.append("kit \(kind), day \(shelf.day)")
      }
    }
    for (index, stop) in problem.stops.enumerated() {
      let visits = seen[index] ?? []
      if visits.isEmpty != plan.unserved.contains(index) { faults.append("left out, stop \(index)") }
      if visits.isEmpty { continue }
      if visits.count != stop.crew.parts.count { faults.append("visited \(visits.count) times, stop \(index)") }
      guard case .two(_, _, let apart) = stop.crew, visits.count == 2 else { continue }
      let ordered = visits.sorted { $0.stop.visit.part < $1.stop.visit.part }
      let isTogether =
        ordered[0].day.day == ordered[1].day.day && ordered[0].day.team != ordered[1].day.team
        && apart.contains(ordered[1].stop.start - ordered[0].stop.start)
      if !isTogether { faults.append("apart, stop \(index)") }
    }
    for (number, place) in problem.places.enumerated() {
      let days = place.stops.compactMap { seen[$0]?.first?.day.day }.sorted()
      if zip(days, days.dropFirst()).contains(where: { $1 - $0 < place.smallestGap }) {
        faults.append("gap, place \(number)")
      }
      if !place.patterns.isEmpty, !place.patterns.contains(where: { $0.isSuperset(of: days) }) {
        faults.append("pattern, place \(number)")
      }
    }
    return faults
  }

  private func part(of visit: Visit) -> StopPart { problem.stops[visit.stop].crew.parts[visit.part] }

  private func need(_ part: StopPart, _ kind: Int) -> Int {
    part.kit.filter { $0.kind == kind }.map(\.amount).max() ?? 0
  }

  /// Follows a team through its day.
  private func walk(_ route: PlannedRoute, _ day: TeamDay) -> [String] {
    var faults: [String] = []
    if route.departure < day.shift.opens || route.back > day.shift.closes { faults.append("shift") }
    if route.work > day.longestWork ?? Int.max { faults.append("longest work") }
    var here = day.start
    var free = route.departure
    for stop in route.stops {
      let place = problem.stops[stop.visit.stop]
      let own = part(of: stop.visit)
      let way = problem.travel.time(from: here, to: place.location) ?? Int.max / 2
      if free + way > stop.start { faults.append("late") }
      if stop.end - stop.start != own.service { faults.append("service") }
      if !day.skills.isSuperset(of: own.skills) { faults.append("skills") }
      if !(place.allowedDays?.contains(day.day) ?? true) { faults.append("day") }
      if !(place.allowedTeams?.contains(day.team) ?? true) { faults.append("team") }
      if !isOpen(place, stop, day.day) { faults.append("window") }
      free = stop.end
      here = place.location
    }
    let way = problem.travel.time(from: here, to: day.end) ?? Int.max / 2
    if free + way > route.back { faults.append("home") }
    if let lunch = day.lunch, !holdsLunch(lunch, route, day) { faults.append("lunch") }
    return faults
  }

  private func isOpen(_ place: Stop, _ stop: PlannedStop, _ day: Int) -> Bool {
    let windows: [TimeWindow]
    switch place.windows {
    case .anyTime: return true
    case .everyDay(let list): windows = list
    case .byDay(let table): windows = table[day] ?? []
    }
    let mark = problem.windowRule == .serviceEnds ? stop.end : stop.start
    return windows.contains { $0.opens <= stop.start && mark <= $0.closes }
  }

  /// Whether lunch lies in its window and leaves time for the drive in the gap where it is.
  private func holdsLunch(_ lunch: LunchBreak, _ route: PlannedRoute, _ day: TeamDay) -> Bool {
    guard let start = route.lunch else { return false }
    let end = start + lunch.length
    guard start >= lunch.window.opens, end <= lunch.window.closes, start >= day.shift.opens, end <= day.shift.closes
    else { return false }
    if end <= route.departure || start >= route.back { return true }
    var here = day.start
    var free = route.departure
    for stop in route.stops {
      let there = problem.stops[stop.visit.stop].location
      let way = problem.travel.time(from: here, to: there) ?? Int.max / 2
      if start < stop.start { return fits(start, end, free, stop.start, way) }
      free = stop.end
      here = there
    }
    return fits(start, end, free, route.back, problem.travel.time(from: here, to: day.end) ?? Int.max / 2)
  }

  private func fits(_ start: Int, _ end: Int, _ free: Int, _ next: Int, _ way: Int) -> Bool {
    (start >= free && end + way <= next) || (start >= free + way && end <= next)
  }
}
