/// A plan for the whole period.
public struct Plan: Hashable, Sendable {
  /// The routes of the team-days that go out, in the order of the team-days.
  public let routes: [PlannedRoute]
  /// The stops that are left out, in order.
  public let unserved: [Int]
  /// What it costs.
  public let score: Score

  /// The order of visits per team-day, which another search can start from.
  public var assignment: Assignment {
    var visits: [Int: [Visit]] = [:]
    var starts: [Visit: Int] = [:]
    for route in routes {
      visits[route.teamDay] = route.stops.map(\.visit)
      for stop in route.stops { starts[stop.visit] = stop.start }
    }
    return Assignment(visits: visits, starts: starts)
  }
}
