import Routing
import Testing

@Suite struct ReplanningTests {
  /// Six homes on a line, two teams for two days.
  private func problem(ill: Int?, former: [Int: FormerPlace]) throws -> RoutingProblem {
    let points = (0...6).map { PlanarPoint(x: Double($0) / 100, y: 0) }
    let stops = (1...6).map { home in
      Stop(location: home, crew: .one(StopPart(service: 60)), former: former[home - 1])
    }
    var teamDays: [TeamDay] = []
    for day in 0..<2 {
      for team in 0..<2 where !(day == 0 && team == ill) {
        teamDays.append(TeamDay(team: team, day: day, start: 0, end: 0, shift: TimeWindow(480...900)))
      }
    }
    return try RoutingProblem(
      travel: TravelMatrix(planar: points, rule: .thousandths), stops: stops, teamDays: teamDays,
      weights: Weights(moved: 10_000))
  }

  @Test func `after a sick call only the visits of the team that is ill move`() throws {
    // Three visits with each team on day 0, which is not the cheapest plan.
    var former: [Int: FormerPlace] = [:]
    for stop in 0..<6 { former[stop] = FormerPlace(day: 0, team: stop % 2) }
    let calm = RoutingSolver(try problem(ill: nil, former: former)).solve(seed: 1, spent: rounds(640))
    #expect(calm.score.moved == 0)
    let plan = RoutingSolver(try problem(ill: 1, former: former)).solve(seed: 1, spent: rounds(640))
    #expect(plan.unserved.isEmpty)
    #expect(plan.score.moved == 3)
  }

  @Test func `continuity, wishes and fairness are counted as the score says`() throws {
    let travel = try TravelMatrix(planar: [PlanarPoint(x: 0, y: 0)], rule: .thousandths)
    let part = StopPart(service: 30)
    let stops = (0..<4).map { _ in Stop(location: 0, crew: .one(part), preferredTeams: [1]) }
    let teamDays = [0, 7].flatMap { day in
      (0..<2).map { TeamDay(team: $0, day: day, start: 0, end: 0, shift: TimeWindow(0...100)) }
    }
    func solve(_ weights: Weights) throws -> Score {
      let problem = try RoutingProblem(
        travel: travel, stops: stops,
        places: [Place(stops: [0, 1], smallestGap: 7), Place(stops: [2, 3], smallestGap: 7)],
        teamDays: teamDays, weights: weights)
      return RoutingSolver(problem).solve(seed: 3, spent: rounds(640)).score
    }
    #expect(try solve(Weights(otherTeam: 5)).otherTeam == 0)
    #expect(try solve(Weights(extraTeam: 5)).extraTeams == 0)
    #expect(try solve(Weights(unfairness: 1)).unfairness == 0)
    #expect(try solve(Weights(extraTeam: 5, unfairness: 1)).total == 0)
  }
}
