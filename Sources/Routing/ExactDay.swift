/// The provably best day of one team with at most eight stops.
///
/// Every order of every subset of the stops is looked at, with the same cost as the solver's; orders that are already
/// dearer than the best known, or late at a stop, are cut off.
public struct ExactDay {
  /// The most stops that are taken.
  public static let mostStops = 8

  private let problem: RoutingProblem

  /// Prepares a problem.
  public init(_ problem: RoutingProblem) {
    self.problem = problem
  }

  /// The best plan for one team-day when it alone may serve the given stops.
  ///
  /// Stops for two teams stay unserved. Fairness is not counted, since other team-days are left out. The plan's
  /// indices are those of the whole problem; its unserved stops are those among the given ones.
  /// - Returns: nil when there are too many stops, an index is unknown or a stop is given twice.
  public func plan(teamDay: Int, stops: [Int]) -> Plan? {
    guard stops.count <= Self.mostStops, Set(stops).count == stops.count, problem.teamDays.indices.contains(teamDay),
      stops.allSatisfy(problem.stops.indices.contains)
    else { return nil }
    var places: [Place] = []
    for place in problem.places {
      let own = place.stops.compactMap { stops.firstIndex(of: $0) }
      if !own.isEmpty { places.append(Place(stops: own, smallestGap: place.smallestGap, patterns: place.patterns)) }
    }
    var weights = problem.weights
    weights.unfairness = 0
    let part: RoutingProblem
    do {
      part = try RoutingProblem(
        travel: problem.travel, stops: stops.map { problem.stops[$0] }, places: places,
        teamDays: [problem.teamDays[teamDay]], kit: problem.kit, windowRule: problem.windowRule, weights: weights)
    } catch { return nil }
    let enumeration = DayEnumeration(FlatProblem(FlatProblemBuilder(part)))
    enumeration.run()
    let order = enumeration.bestOrder.map { Visit(stop: $0) }
    // The search only sets the times: its start is the best order, and its budget is spent at once.
    let best = RoutingSolver(part).settled(Assignment(visits: [0: order]))
    let routes = best.routes.map { route in
      PlannedRoute(
        teamDay: teamDay, departure: route.departure, back: route.back, lunch: route.lunch,
        stops: route.stops.map { stop in
          PlannedStop(
            visit: Visit(stop: stops[stop.visit.stop]), arrival: stop.arrival, start: stop.start, end: stop.end)
        })
    }
    return Plan(routes: routes, unserved: best.unserved.map { stops[$0] }, score: best.score)
  }
}
