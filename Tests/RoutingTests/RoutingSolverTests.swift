import Routing
import Testing

/// Ends after a number of rounds.
func rounds(_ count: Int) -> (Progress) -> Double {
  { Double($0.iterations) / Double(count) }
}

@Suite struct RoutingSolverTests {
  @Test(arguments: 1...120) func `every plan of a small problem keeps every limit`(seed: UInt64) throws {
    let problem = try RandomProblem.make(seed: seed, teams: Int(2 + seed % 2), days: Int(2 + seed % 3))
    let plan = RoutingSolver(problem).solve(seed: seed, spent: rounds(400))
    #expect(NaiveCheck.faults(plan, problem) == [])
  }

  @Test(arguments: 1...80) func `kit of one depot never serves the team of another`(seed: UInt64) throws {
    let problem = try RandomProblem.make(
      seed: seed &* 7, teams: Int(2 + seed % 3), days: Int(1 + seed % 3), places: 7, pools: Int(2 + seed % 2))
    let plan = RoutingSolver(problem).solve(seed: seed, spent: rounds(400))
    #expect(NaiveCheck.faults(plan, problem) == [])
    #expect(RoutingSolver(problem).settled(plan.assignment).score == plan.score)
  }

  @Test(arguments: [(1, 0), (2, 1)]) func `two teams of one visit may draw on two pools`(
    pools: Int, served: Int
  ) throws {
    let part = StopPart(service: 60, kit: [KitNeed(kind: 0, amount: 1)])
    let travel = try TravelMatrix(planar: [PlanarPoint(x: 0, y: 0)], rule: .thousandths)
    let teamDays = (0..<2).map { team in
      TeamDay(team: team, day: 0, start: 0, end: 0, shift: TimeWindow(480...960), kitPool: team % pools)
    }
    let problem = try RoutingProblem(
      travel: travel, stops: [Stop(location: 0, crew: .together(part))], teamDays: teamDays,
      kit: KitStock(ordinary: [1]))
    let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(64))
    #expect(plan.routes.count == 2 * served)
    #expect(NaiveCheck.faults(plan, problem) == [])
  }

  @Test func `a pool whose kit is at repair does not take from its neighbour`() throws {
    let part = StopPart(service: 60, kit: [KitNeed(kind: 0, amount: 1)])
    let travel = try TravelMatrix(planar: [PlanarPoint(x: 0, y: 0)], rule: .thousandths)
    let teamDays = (0..<2).map { team in
      TeamDay(team: team, day: 0, start: 0, end: 0, shift: TimeWindow(480...960), kitPool: team)
    }
    let problem = try RoutingProblem(
      travel: travel, stops: [Stop(location: 0, crew: .one(part), allowedTeams: [1])], teamDays: teamDays,
      kit: KitStock(ordinary: [3], exceptions: [KitDay(pool: 1, day: 0): [0]]))
    let solver = RoutingSolver(problem)
    let plan = solver.solve(seed: 1, spent: rounds(64))
    #expect(plan.unserved == [0])
    #expect(solver.limits(keepingOut: 0, of: plan, seed: 1, rounds: 64) == [.kit, .allowedTeams])
  }

  @Test func `the naive check finds a plan that is late`() throws {
    let problem = try RandomProblem.make(seed: 3)
    let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(64))
    let strict = try RoutingProblem(
      travel: problem.travel,
      stops: problem.stops.map { stop in
        var stop = stop
        stop.windows = .everyDay([TimeWindow(1...2)])
        return stop
      }, places: problem.places, teamDays: problem.teamDays, kit: problem.kit, weights: problem.weights)
    #expect(!plan.routes.isEmpty)
    #expect(!NaiveCheck.faults(plan, strict).isEmpty)
  }

  @Test func `the same seed and number of rounds give the same plan`() throws {
    let problem = try RandomProblem.make(seed: 11, places: 8)
    let first = RoutingSolver(problem).solve(seed: 5, spent: rounds(640))
    let again = RoutingSolver(problem).solve(seed: 5, spent: rounds(640))
    #expect(first == again)
  }

  @Test(arguments: 1...30) func `a plan is a start that costs the same`(seed: UInt64) throws {
    let problem = try RandomProblem.make(seed: seed)
    let plan = RoutingSolver(problem).solve(seed: seed, spent: rounds(128))
    let again = RoutingSolver(problem).settled(plan.assignment)
    #expect(again.score == plan.score)
    let further = RoutingSolver(problem).solve(from: plan.assignment, seed: 2, spent: rounds(128))
    #expect(further.score <= plan.score)
  }

  /// One home by the sea, two teams, a week.
  private func week(_ stops: [Stop], places: [Place] = [], lunch: LunchBreak? = nil) throws -> RoutingProblem {
    let travel = try TravelMatrix(planar: [PlanarPoint(x: 0, y: 0), PlanarPoint(x: 0.03, y: 0.04)], rule: .thousandths)
    var teamDays: [TeamDay] = []
    for day in 0..<5 {
      for team in 0..<2 {
        teamDays.append(TeamDay(team: team, day: day, start: 0, end: 0, shift: TimeWindow(480...960), lunch: lunch))
      }
    }
    return try RoutingProblem(travel: travel, stops: stops, places: places, teamDays: teamDays)
  }

  @Test func `a pinned visit stays where it is pinned`() throws {
    let part = StopPart(service: 60)
    let pin = Pin(day: 3, team: 1, start: 700)
    let problem = try week([
      Stop(location: 1, crew: .one(part)), Stop(location: 1, crew: .one(part), pin: pin),
      Stop(location: 1, crew: .one(part)),
    ])
    let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(300))
    let pinned = plan.routes.flatMap { route in
      route.stops.filter { $0.visit.stop == 1 }.map { (problem.teamDays[route.teamDay], $0.start) }
    }
    #expect(plan.unserved.isEmpty)
    #expect(pinned.count == 1)
    #expect(pinned.first?.0.day == 3)
    #expect(pinned.first?.0.team == 1)
    #expect(pinned.first?.1 == 700)
  }

  @Test func `a pin outside the shift leaves the visit unserved`() throws {
    let problem = try week([Stop(location: 1, crew: .one(StopPart(service: 60)), pin: Pin(start: 100))])
    let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(100))
    #expect(plan.unserved == [0])
    #expect(plan.score.mandatoryUnserved == 1)
  }

  @Test func `two teams start together`() throws {
    let part = StopPart(service: 60)
    let problem = try week([Stop(location: 1, crew: .together(part)), Stop(location: 1, crew: .one(part))])
    let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(300))
    let both = plan.routes.flatMap(\.stops).filter { $0.visit.stop == 0 }
    #expect(plan.unserved.isEmpty)
    #expect(both.count == 2)
    #expect(Set(both.map(\.start)).count == 1)
  }

  @Test func `visits to a place keep their gap, and those that do not fit are left out`() throws {
    let stop = Stop(location: 1, crew: .one(StopPart(service: 30)))
    let problem = try week([stop, stop, stop], places: [Place(stops: [0, 1, 2], smallestGap: 3)])
    let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(300))
    let days = plan.routes.map { problem.teamDays[$0.teamDay].day }.sorted()
    #expect(plan.unserved.count == 1)
    #expect(days.count == 2)
    #expect(days[1] - days[0] >= 3)
  }

  @Test func `visits to a place lie on one of its patterns`() throws {
    let stop = Stop(location: 1, crew: .one(StopPart(service: 30)))
    let problem = try week(
      [stop, stop], places: [Place(stops: [0, 1], smallestGap: 1, patterns: [[0], [1, 4], [2]])])
    let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(300))
    #expect(plan.unserved.isEmpty)
    #expect(Set(plan.routes.map { problem.teamDays[$0.teamDay].day }) == [1, 4])
  }

  @Test func `lunch is taken between two visits when the day is long`() throws {
    let stop = Stop(location: 1, crew: .one(StopPart(service: 120)))
    var later = stop
    later.windows = .everyDay([TimeWindow(700...720)])
    var morning = stop
    morning.windows = .everyDay([TimeWindow(530...540)])
    morning.allowedDays = [0]
    later.allowedDays = [0]
    morning.allowedTeams = [0]
    later.allowedTeams = [0]
    let problem = try week([morning, later], lunch: LunchBreak(length: 30, window: TimeWindow(660...780)))
    let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(100))
    #expect(plan.unserved.isEmpty)
    #expect(NaiveCheck.faults(plan, problem) == [])
    #expect(plan.routes.first?.lunch == 660)
  }

  @Test func `an optional visit is made only when it is worth the way`() throws {
    let part = StopPart(service: 10)
    for (worth, served) in [(99, false), (101, true)] {
      let problem = try RoutingProblem(
        travel: TravelMatrix(planar: [PlanarPoint(x: 0, y: 0), PlanarPoint(x: 0.03, y: 0.04)], rule: .thousandths),
        stops: [Stop(location: 1, crew: .one(part), worth: .optional(worth))],
        teamDays: [TeamDay(team: 0, day: 0, start: 0, end: 0, shift: TimeWindow(0...900))],
        weights: Weights(unserved: 1))
      let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(64))
      #expect(plan.unserved.isEmpty == served)
      #expect(plan.score.total == (served ? 100 : worth))
    }
  }

  @Test func `a problem without teams or stops has an empty plan`() throws {
    let travel = try TravelMatrix(times: [[0]], costs: [[0]])
    let nobody = try RoutingProblem(
      travel: travel, stops: [Stop(location: 0, crew: .one(StopPart(service: 1)))], teamDays: [])
    #expect(RoutingSolver(nobody).solve(seed: 1, spent: rounds(64)).unserved == [0])
    let nothing = try RoutingProblem(travel: travel, stops: [], teamDays: [])
    #expect(RoutingSolver(nothing).solve(seed: 1, spent: rounds(64)).routes.isEmpty)
  }
}
