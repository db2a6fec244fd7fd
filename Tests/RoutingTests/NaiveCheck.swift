import Routing

/// Reads a plan minute by minute against the problem and lists what is wrong; shares nothing with the solver.
enum NaiveCheck {
  static func faults(_ plan: Plan, _ problem: RoutingProblem) -> [String] {
    var faults: [String] = []
    var seen: [Visit: (route: PlannedRoute, stop: PlannedStop)] = [:]
    var usedDays: Set<Int> = []
    for route in plan.routes {
      let day = problem.teamDays[route.teamDay]
      if !usedDays.insert(route.teamDay).inserted { faults.append("team-day twice") }
      if route.stops.isEmpty { faults.append("empty route") }
      faults += routeFaults(route, day, problem)
      for stop in route.stops {
        if seen.updateValue((route, stop), forKey: stop.visit) != nil { faults.append("visit twice") }
      }
    }
    for (index, stop) in problem.stops.enumerated() {
      let parts = stop.crew.parts.indices.map { seen[Visit(stop: index, part: $0)] }
      let served = parts.count { $0 != nil }
      if served != 0 && served != parts.count { faults.append("half a stop") }
      if (served == 0) != plan.unserved.contains(index) { faults.append("unserved list") }
      guard case .two(_, _, let apart) = stop.crew, let a = parts[0], let b = parts[1] else { continue }
      let days = (problem.teamDays[a.route.teamDay], problem.teamDays[b.route.teamDay])
      if days.0.day != days.1.day || days.0.team == days.1.team { faults.append("pair not of two teams on one day") }
      if !apart.contains(b.stop.start - a.stop.start) { faults.append("pair apart") }
    }
    for place in problem.places {
      let days = place.stops.compactMap { seen[Visit(stop: $0)].map { problem.teamDays[$0.route.teamDay].day } }
      for i in days.indices {
        for j in days.indices where j < i && abs(days[i] - days[j]) < place.smallestGap { faults.append("gap") }
      }
      if !place.patterns.isEmpty, !place.patterns.contains(where: { $0.isSuperset(of: days) }) {
        faults.append("pattern")
      }
    }
    for teamDay in problem.teamDays {
      for kind in problem.kit.ordinary.indices {
        var carried = 0
        for route in plan.routes {
          let other = problem.teamDays[route.teamDay]
          guard other.day == teamDay.day, other.kitPool == teamDay.kitPool else { continue }
          carried += route.stops.map { need($0.visit, kind, problem) }.max() ?? 0
        }
        let own = problem.kit.exceptions[KitDay(pool: teamDay.kitPool, day: teamDay.day)] ?? problem.kit.ordinary
        if carried > own[kind] { faults.append("kit") }
      }
    }
    if total(plan, problem) != plan.score.total, problem.weights.unserved != nil, plan.score.mandatoryUnserved == 0 {
      faults.append("total \(plan.score.total) is \(total(plan, problem))")
    }
    return faults
  }

  static func need(_ visit: Visit, _ kind: Int, _ problem: RoutingProblem) -> Int {
    let part = problem.stops[visit.stop].crew.parts[visit.part]
    return part.kit.filter { $0.kind == kind }.map(\.amount).max() ?? 0
  }

  private static func routeFaults(_ route: PlannedRoute, _ day: TeamDay, _ problem: RoutingProblem) -> [String] {
    var faults: [String] = []
    if route.departure < day.shift.opens || route.back > day.shift.closes { faults.append("shift") }
    if route.work > day.longestWork ?? Int.max { faults.append("too long") }
    if let lunch = day.lunch {
      let begin = route.lunch ?? -1
      if begin < lunch.window.opens || begin + lunch.length > lunch.window.closes { faults.append("lunch window") }
      if begin < day.shift.opens || begin + lunch.length > day.shift.closes { faults.append("lunch outside the shift") }
    }
    // What the team does, span after span: it must not overlap, and drives need their time between the same two doors.
    var moment = route.departure
    var here = day.start
    var lunchLeft: (begin: Int, length: Int)? = day.lunch.flatMap { lunch in
      guard let begin = route.lunch, begin + lunch.length > route.departure, begin < route.back else { return nil }
      return (begin, lunch.length)
    }
    var demand = 0
    let doors = route.stops.map { (problem.stops[$0.visit.stop].location, Optional($0)) } + [(day.end, nil)]
    for (there, stop) in doors {
      guard let travel = problem.travel.time(from: here, to: there) else { return faults + ["forbidden leg"] }
      let start = stop?.start ?? route.back
      if let lunch = lunchLeft, lunch.begin < start {
        // Before the drive or after it, never on it.
        let before = lunch.begin >= moment && lunch.begin + lunch.length + travel <= start
        let after = lunch.begin >= moment + travel && lunch.begin + lunch.length <= start
        if !before && !after { faults.append("lunch in the way") }
        lunchLeft = nil
      }
      if moment + travel > start { faults.append("late") }
      if stop == nil, moment + travel > route.back { faults.append("late home") }
      if let stop { faults += stopFaults(stop, day, problem) }
      if let stop {
        let part = problem.stops[stop.visit.stop].crew.parts[stop.visit.part]
        demand += part.demand
        if stop.end != stop.start + part.service { faults.append("service time") }
        if stop.arrival > stop.start || stop.arrival < moment + travel { faults.append("arrival") }
        moment = stop.end
      }
      here = there
    }
    if lunchLeft != nil { faults.append("lunch left over") }
    if demand > day.capacity ?? Int.max { faults.append("capacity") }
    return faults
  }

  private static func stopFaults(_ planned: PlannedStop, _ day: TeamDay, _ problem: RoutingProblem) -> [String] {
    var faults: [String] = []
    let stop = problem.stops[planned.visit.stop]
    let part = stop.crew.parts[planned.visit.part]
    let windows: [TimeWindow]
    switch stop.windows {
    case .anyTime: windows = [TimeWindow(0...RoutingProblem.greatestTime)]
    case .everyDay(let list): windows = list
    case .byDay(let table): windows = table[day.day] ?? []
    }
    let mark = problem.windowRule == .serviceEnds ? planned.end : planned.start
    if !windows.contains(where: { $0.opens <= planned.start && mark <= $0.closes }) { faults.append("window") }
    if !day.skills.isSuperset(of: part.skills) { faults.append("skills") }
    if !(stop.allowedTeams?.contains(day.team) ?? true) { faults.append("team") }
    if !(stop.allowedDays?.contains(day.day) ?? true) { faults.append("day") }
    if let pinned = stop.pin?.day, pinned != day.day { faults.append("pinned day") }
    if planned.visit.part == 0, let pinned = stop.pin?.team, pinned != day.team { faults.append("pinned team") }
    if planned.visit.part == 0, let pinned = stop.pin?.start, pinned != planned.start { faults.append("pinned start") }
    return faults
  }

  /// The weighted cost of a plan that leaves no mandatory stop out.
  static func total(_ plan: Plan, _ problem: RoutingProblem) -> Int {
    let weights = problem.weights
    var sum = 0
    var work: [Int: Int] = [:]
    for day in problem.teamDays { work[day.team] = 0 }
    var teams: [Int: Set<Int>] = [:]
    for route in plan.routes {
      let day = problem.teamDays[route.teamDay]
      var here = day.start
      var effort = 0
      for there in route.stops.map({ problem.stops[$0.visit.stop].location }) + [day.end] {
        sum += (problem.travel.cost(from: here, to: there) ?? 1 << 40) * weights.travel
        effort += problem.travel.time(from: here, to: there) ?? 0
        here = there
      }
      sum += day.fixedCost * weights.travel
      sum += max(0, route.work - (day.ordinaryWork ?? Int.max / 2)) * weights.overtime
      for planned in route.stops {
        let stop = problem.stops[planned.visit.stop]
        effort += stop.crew.parts[planned.visit.part].service
        teams[planned.visit.stop, default: []].insert(day.team)
        guard planned.visit.part == 0 else { continue }
        if !stop.preferredTeams.isEmpty, !stop.preferredTeams.contains(day.team) { sum += weights.otherTeam }
        if let former = stop.former, former.day != day.day || former.team != day.team { sum += weights.moved }
        if let due = stop.due, day.day > due { sum += (day.day - due) * weights.late }
      }
      work[day.team, default: 0] += effort
    }
    for place in problem.places {
      let all = place.stops.reduce(into: Set<Int>()) { $0.formUnion(teams[$1] ?? []) }
      sum += max(0, all.count - 1) * weights.extraTeam
    }
    for stop in plan.unserved {
      if case .optional(let worth) = problem.stops[stop].worth { sum += worth * (weights.unserved ?? 0) }
    }
    sum += ((work.values.max() ?? 0) - (work.values.min() ?? 0)) * weights.unfairness
    return sum
  }
}
