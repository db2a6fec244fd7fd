import Formats
import RouteCheck
import Routing
import Testing

/// The checker against the solver, which it shares nothing with, and against solutions that were spoilt by hand.
@Suite struct RouteCheckTests {
  private func rounds(_ count: Int) -> (Progress) -> Double { { Double($0.iterations) / Double(count) } }

  private func verdict(_ file: String, _ solution: String) throws -> RouteVerdict {
    try RouteChecker(file: Array(file.utf8)).check(solution: Array(solution.utf8))
  }

  private func kinds(_ verdict: RouteVerdict) -> Set<BrokenRule.Kind> { Set(verdict.broken.map(\.kind)) }

  // MARK: - Solutions of the solver

  @Test(arguments: 1...25) func `the solver's plan of a Solomon file keeps all rules and costs what it says`(
    seed: UInt64
  ) throws {
    var invented = InventedRoutes(seed: seed)
    let text = invented.solomon(customers: 18)
    let file = try SolomonFile(text)
    let plan = RoutingSolver(file.problem).solve(seed: seed, spent: rounds(320))
    let list = RouteListFile(plan, teamDays: file.problem.teamDays.count, named: false, cost: 0)
    let verdict = try verdict(text, list.text(cost: "\(Double(plan.score.travel) / 10)"))
    #expect(verdict.cost == Double(plan.score.travel) / 10)
    #expect(verdict.stated == verdict.cost)
    #expect(verdict.used == plan.score.routes)
    #expect(kinds(verdict) == (plan.unserved.isEmpty ? [] : [.missing]))
    #expect(verdict.broken.count == plan.unserved.count)
  }

  @Test(arguments: 1...25) func `the solver's plan of a site-dependent file keeps all rules in full precision`(
    seed: UInt64
  ) throws {
    var invented = InventedRoutes(seed: seed)
    let text = invented.siteDependent(clients: 16, vehicles: 6)
    let file = try SiteDependentFile(text)
    let plan = RoutingSolver(file.problem).solve(seed: seed, spent: rounds(320))
    let list = RouteListFile(plan, teamDays: file.problem.teamDays.count, named: true, cost: 0)
    let verdict = try verdict(text, list.text(cost: "\(plan.score.travel)", label: "Cost:"))
    #expect(verdict.cost == Double(plan.score.travel) / 1000)
    #expect(verdict.stated == verdict.cost)
    #expect(kinds(verdict).isSubset(of: [.missing]))
    #expect(verdict.broken.count == plan.unserved.count)
    #expect(verdict.routes == 6)
  }

  @Test(arguments: 1...40) func `the solver's plan of a home-care day keeps all rules, its lunches too`(
    seed: UInt64
  ) throws {
    var invented = InventedRoutes(seed: seed)
    let text = invented.homeCare(patients: 12)
    let file = try HomeCareFile(text)
    let plan = RoutingSolver(file.problem).solve(seed: seed, spent: rounds(320))
    let verdict = try verdict(text, file.text(of: plan))
    #expect(verdict.cost == Double(plan.score.travel))
    #expect(verdict.prices?.missedLunches == 0)
    #expect(kinds(verdict).isSubset(of: [.missing]))
    let mandatory = plan.unserved.count { file.problem.stops[$0].worth == .mandatory }
    #expect(verdict.broken.count == mandatory)
    #expect(verdict.prices?.leftOut == plan.unserved.count - mandatory)
  }

  // MARK: - Spoilt solutions

  @Test(arguments: 1...25) func `one change to a good solution is caught`(seed: UInt64) throws {
    var invented = InventedRoutes(seed: seed)
    let text = invented.solomon(customers: 14)
    let file = try SolomonFile(text)
    let plan = RoutingSolver(file.problem).solve(seed: seed, spent: rounds(320))
    let good = RouteListFile(plan, teamDays: file.problem.teamDays.count, named: false, cost: 0)
    let before = try verdict(text, good.text(cost: "0"))
    let route = invented.pick(0...good.routes.count - 1)
    let place = invented.pick(0...good.routes[route].count - 1)

    var dropped = good
    let client = dropped.routes[route].remove(at: place)
    let missing = BrokenRule(.missing, client: "\(client + 1)")
    #expect(try verdict(text, dropped.text(cost: "0")).broken.contains(missing))

    var doubled = good
    doubled.routes[route].append(client)
    #expect(kinds(try verdict(text, doubled.text(cost: "0"))).contains(.duplicate))

    var foreign = good
    foreign.routes[route][place] = 14
    #expect(kinds(try verdict(text, foreign.text(cost: "0"))).isSuperset(of: [.unknownClient, .missing]))

    // Two clients change places: never cheaper for a plan of so few, or else a window tells.
    let other = invented.pick(0...good.routes.count - 1)
    var swapped = good
    swapped.routes[route][place] = good.routes[other][0]
    swapped.routes[other][0] = client
    let after = try verdict(text, swapped.text(cost: "0"))
    #expect(swapped == good || !after.feasible || after.cost >= before.cost - 0.05)
    #expect(try NaiveDrive(file.problem).lateness(swapped.routes) == !after.broken.allSatisfy { $0.kind == .missing })
  }

  private let tiny = """
    TINY
    VEHICLE
    NUMBER CAPACITY
    2 10
    CUSTOMER
    CUST NO. XCOORD. YCOORD. DEMAND READY TIME DUE DATE SERVICE TIME
    0 0 0 0 0 100 0
    1 3 4 5 0 50 10
    2 1 1 6 20 60 10
    3 30 0 1 0 29 50
    """

  @Test func `each broken rule of a Solomon solution is told with where and how much`() throws {
    #expect(
      try verdict(tiny, "Route #1: 1\nRoute #2: 2\nRoute #3: 3\n").broken == [
        BrokenRule(.late, route: 3, client: "3", amount: 1), BrokenRule(.lateHome, route: 3, amount: 10),
        BrokenRule(.tooManyRoutes, amount: 1),
      ])
    let heavy = try verdict(tiny, "Route #1: 1 2\nCost 12\n")
    #expect(heavy.broken == [BrokenRule(.capacity, route: 1, amount: 1), BrokenRule(.missing, client: "3")])
    #expect(heavy.cost == 5 + 3.6 + 1.4)
    #expect(heavy.stated == 12)
  }

  private let sites = """
    NAME: SITES
    DIMENSION: 3
    VEHICLES: 2
    VEHICLES_MAX_DURATION: 33
    NODE_COORD_SECTION
    1 0 0
    2 3 4
    3 6 8
    DEMAND_SECTION
    1 0
    2 5
    3 6
    SERVICE_TIME_SECTION
    1 0
    2 1
    3 1
    TIME_WINDOW_SECTION
    1 0 100
    2 10 20
    3 30 90
    CAPACITY_SECTION
    1 20
    2 10
    VEHICLES_ALLOWED_CLIENTS_SECTION
    1 2
    2 2 3
    EOF
    """

  @Test func `vehicle, load and the time away are checked for a site-dependent solution`() throws {
    // Leaving at 15, at the first client at 20, at the second at 30, home at 41: 26 away.
    let one = try verdict(sites, "Route #1: 1 2\nRoute #2:\nCost: 20000\n")
    #expect(one.broken == [BrokenRule(.notAllowed, route: 1, client: "2")])
    #expect(one.cost == 20)
    #expect(one.routes == 2)
    #expect(one.used == 1)
    #expect(try verdict(sites, "Route #2: 1 2\n").broken == [BrokenRule(.capacity, route: 2, amount: 1)])
    let strict = sites.replacing("DURATION: 33", with: "DURATION: 25.5")
    #expect(try verdict(strict, "Route #1: 1 2\n").broken.contains(BrokenRule(.tooLong, route: 1, amount: 0.5)))
    #expect(kinds(try verdict(sites, "Route #3: 1\nRoute #2: 2\n")) == [.unknownVehicle])
  }

  private let care = """
    {"metadata": {"time_window_met": "at_service_end", "cost_components": {"total_tardiness": "HARD"}},
     "distances": [[0, 10, 20], [10, 0, 10], [20, 10, 0]],
     "terminal_points": [{"id": "d", "distance_matrix_index": 0}],
     "services": [{"id": "wash"}, {"id": "walk"}],
     "lunch_breaks": {"start": 100, "end": 160, "min_duration": 30},
     "caregivers": [
       {"id": "a", "abilities": ["wash"], "departing_point": "d", "arrival_point": "d", "lunch_break": true,
        "working_shift": {"start": 0, "end": 400}},
       {"id": "b", "abilities": ["walk"], "departing_point": "d", "arrival_point": "d",
        "working_shift": {"start": 0, "end": 400}}],
     "patients": [
       {"id": "p", "distance_matrix_index": 1, "time_windows": [{"start": 60.0, "end": 95.0}],
        "required_services": [{"service": "wash", "duration": 20}, {"service": "walk", "duration": 15}],
        "synchronization": {"type": "simultaneous"}},
       {"id": "q", "distance_matrix_index": 2, "time_windows": [{"start": 150, "end": 190}],
        "required_services": [{"service": "wash", "duration": 20}], "incompatible_caregivers": ["b"]}]}
    """

  /// Somebody's visit as the files write it.
  private func at(_ start: Int, _ end: Int, _ patient: String, _ service: String) -> JSON {
    [
      "arrival_time": .whole(start), "departure_time": .whole(end), "patient": .text(patient),
      "service": .text(service),
    ]
  }

  private func carers(_ a: [JSON], _ b: [JSON]) -> String {
    let routes: JSON = [
      "routes": [["caregiver_id": "a", "locations": .array(a)], ["caregiver_id": "b", "locations": .array(b)]]
    ]
    return routes.text()
  }

  @Test func `a home-care day is walked by the solution's own times`() throws {
    let wash = at(70, 90, "p", "wash")
    let walk = at(70, 85, "p", "walk")
    let lunch = at(110, 140, "q", "lunch_break")
    let second = at(150, 170, "q", "wash")
    let good = try verdict(care, carers([wash, lunch, second], [walk]))
    #expect(good.feasible)
    #expect(good.cost == 60)
    #expect(try verdict(care, carers([second, lunch, wash], [walk])).feasible)

    func broken(_ a: [JSON], _ b: [JSON]) throws -> Set<BrokenRule.Kind> { kinds(try verdict(care, carers(a, b))) }
    #expect(try broken([wash, second], [walk]) == [.noLunch])
    #expect(try broken([wash, at(90, 120, "p", "lunch_break"), second], [walk]) == [.lunch])
    #expect(try broken([wash, at(110, 139, "q", "lunch_break"), second], [walk]) == [.lunch])
    #expect(try broken([wash, at(140, 170, "q", "lunch_break"), second], [walk]) == [.lunch, .tooSoon])
    #expect(try broken([wash, lunch], [walk]) == [.missing])
    #expect(try broken([wash, lunch, second, at(180, 200, "q", "wash")], [walk]) == [.duplicate])
    #expect(try broken([wash, lunch, at(171, 191, "q", "wash")], [walk]) == [.late])
    #expect(try broken([wash, lunch, at(149, 169, "q", "wash")], [walk]) == [.early])
    #expect(try broken([wash, lunch, at(150, 169, "q", "wash")], [walk]) == [.tooShort])
    #expect(try broken([wash, lunch, second], [at(71, 86, "p", "walk")]) == [.apart])
    #expect(try broken([wash, lunch, second, walk], []) == [.skill, .samePerson, .tooSoon])
    #expect(try broken([wash, lunch], [walk, second]) == [.skill, .notAllowed])
    #expect(try broken([wash, lunch, second], [at(70, 85, "x", "walk")]) == [.unknownClient, .missing])
  }

  @Test func `what a file lets happen for a price is counted and breaks nothing`() throws {
    let soft = care.replacing(
      #""total_tardiness": "HARD""#, with: #""total_tardiness": 2, "missed_lunch_break": 60, "total_extra_time": 1"#)
    let late = carers(
      [at(70, 90, "p", "wash"), at(380, 400, "q", "wash")], [at(70, 85, "p", "walk")])
    let verdict = try verdict(soft, late)
    #expect(verdict.feasible)
    #expect(verdict.prices?.lateness == 210)
    #expect(verdict.prices?.overtime == 20)
    #expect(verdict.prices?.missedLunches == 1)
    #expect(kinds(try self.verdict(care, late)) == [.late, .lateHome, .noLunch])
  }
}
