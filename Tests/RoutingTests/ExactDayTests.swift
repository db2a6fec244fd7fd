import Testing

@testable import Routing

@Suite struct ExactDayTests {
  /// The best total over all orders of all subsets, each judged by the naive rules.
  private func bruteForce(_ problem: RoutingProblem) -> Int {
    var best = Int.max
    let solver = RoutingSolver(problem)
    func visit(_ order: [Int]) {
      let plan = solver.settled(Assignment(visits: [0: order.map { Visit(stop: $0) }]))
      if plan.routes.first?.stops.map(\.visit.stop) ?? [] == order { best = min(best, plan.score.total) }
      for stop in problem.stops.indices where !order.contains(stop) { visit(order + [stop]) }
    }
    visit([])
    return best
  }

  @Test(arguments: 1...40) func `the exact day is the best of all orders, and the search finds it`(seed: UInt64) throws
  {
    let whole = try RandomProblem.make(seed: seed &* 31, teams: 1, days: 1, places: 4)
    guard let day = whole.teamDays.first else { return }
    let stops = Array(whole.stops.prefix(5)).map { stop in
      var stop = stop
      stop.worth = stop.worth == .mandatory ? .optional(200) : stop.worth
      return stop
    }
    let problem = try RoutingProblem(
      travel: whole.travel, stops: stops, teamDays: [day], kit: whole.kit, windowRule: whole.windowRule,
      weights: Weights(unserved: 3, overtime: 2, otherTeam: 4))
    let exact = try #require(ExactDay(problem).plan(teamDay: 0, stops: Array(stops.indices)))
    #expect(NaiveCheck.faults(exact, problem) == [])
    #expect(exact.score.total == NaiveCheck.total(exact, problem))
    #expect(exact.score.total == bruteForce(problem))
    let found = RoutingSolver(problem).solve(seed: seed, spent: rounds(640))
    #expect(found.score.total == exact.score.total)
  }

  @Test func `more than eight stops are not taken`() throws {
    let problem = try RandomProblem.make(seed: 2, places: 9)
    #expect(ExactDay(problem).plan(teamDay: 0, stops: Array(0..<9)) == nil)
    #expect(ExactDay(problem).plan(teamDay: 0, stops: [0, 0]) == nil)
  }
}
