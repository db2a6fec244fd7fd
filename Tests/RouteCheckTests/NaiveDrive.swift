import Routing

/// Drives routes through a problem of one depot, to say whether anything but a missing client is wrong with them.
struct NaiveDrive {
  private let problem: RoutingProblem

  init(_ problem: RoutingProblem) {
    self.problem = problem
  }

  func lateness(_ routes: [[Int]]) throws -> Bool {
    routes.contains { route in
      var now = problem.teamDays[0].shift.opens
      var here = 0
      var load = 0
      for index in route {
        let stop = problem.stops[index]
        guard case .everyDay(let windows) = stop.windows, case .one(let part) = stop.crew else { return true }
        now = max(now + (problem.travel.time(from: here, to: stop.location) ?? 1 << 40), windows[0].opens)
        if now > windows[0].closes { return true }
        now += part.service
        load += part.demand
        here = stop.location
      }
      let home = now + (problem.travel.time(from: here, to: 0) ?? 1 << 40)
      return home > problem.teamDays[0].shift.closes || load > problem.teamDays[0].capacity ?? Int.max
    }
  }
}
