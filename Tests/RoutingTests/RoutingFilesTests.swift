import Routing
import Testing

@Suite struct RoutingFilesTests {
  private let solomon = """
    TINY

    VEHICLE
    NUMBER     CAPACITY
      2         10

    CUSTOMER
    CUST NO.   XCOORD.   YCOORD.    DEMAND   READY TIME   DUE DATE   SERVICE TIME

        0          0         0           0       0         100           0
        1          3         4           5       0          50          10
        2          1         1           6      20          60          10
    """

  @Test func `a Solomon file is read by the one-decimal rule`() throws {
    let file = try SolomonFile(solomon)
    #expect(file.name == "TINY")
    #expect(file.scale == 10)
    #expect(file.problem.stops.count == 2)
    #expect(file.problem.teamDays.count == 2)
    #expect(file.problem.travel.time(from: 0, to: 1) == 50)
    #expect(file.problem.travel.cost(from: 0, to: 2) == 14)
    let plan = RoutingSolver(file.problem).solve(seed: 1, spent: rounds(64))
    #expect(plan.routes.count == 2)
    #expect(plan.score.travel == 128)
    let list = RouteListFile(plan, teamDays: 2, named: false, cost: 12.8)
    let again = try RouteListFile(list.text(cost: "12.8"))
    #expect(again == list)
    #expect(RoutingSolver(file.problem).settled(again.assignment).score.travel == 128)
  }

  @Test func `a Solomon file that lacks its parts says which`() {
    #expect(throws: RoutingFileFault.missing(field: "name")) { try SolomonFile("") }
    #expect(throws: RoutingFileFault.missing(field: "VEHICLE")) { try SolomonFile("X\nVEHICLE\n") }
    #expect(throws: RoutingFileFault.missing(field: "CUSTOMER")) { try SolomonFile("X\n2 10\n") }
    #expect(throws: RoutingFileFault.line(3)) { try SolomonFile("X\n2 10\n1 2 3\n") }
    #expect(throws: RoutingFileFault.range(field: "CUST NO. 1")) {
      try SolomonFile("X\n2 10\n0 0 0 0 0 9 0\n1 0 0 1 8 2 0\n")
    }
  }

  @Test func `a solution file with a strange line says which`() {
    #expect(throws: RoutingFileFault.line(2)) { try RouteListFile("Route #1: 1 2\nRoute #2: 1 x\nCost 3\n") }
    #expect(throws: RoutingFileFault.line(1)) { try RouteListFile("hello\n") }
  }

  private let siteDependent = """
    NAME: SMALL
    TYPE: SDVRPTW
    DIMENSION: 3
    VEHICLES: 2
    VEHICLES_MAX_DURATION: 50
    NODE_COORD_SECTION
    1\t0\t0
    2\t3\t4
    3\t0\t2.5
    DEMAND_SECTION
    1\t0
    2\t5
    3\t6
    SERVICE_TIME_SECTION
    1\t0
    2\t1
    3\t1
    TIME_WINDOW_SECTION
    1\t0\t100
    2\t10\t20
    3\t0\t90
    CAPACITY_SECTION
    1\t20
    2\t20
    VEHICLES_ALLOWED_CLIENTS_SECTION
    1\t2
    2\t2\t3
    EOF
    """

  @Test func `a site-dependent file keeps clients to the vehicles that may visit them`() throws {
    let file = try SiteDependentFile(siteDependent)
    #expect(file.problem.stops[1].allowedTeams == [1])
    #expect(file.problem.teamDays[0].longestWork == 50_000)
    let plan = RoutingSolver(file.problem).solve(seed: 1, spent: rounds(64))
    #expect(plan.unserved.isEmpty)
    #expect(plan.routes.map(\.teamDay) == [1])
    #expect(plan.score.travel == 5000 + 3354 + 2500)
  }

  @Test func `a site-dependent file without a section says which`() {
    #expect(throws: RoutingFileFault.missing(field: "DIMENSION")) { try SiteDependentFile("NAME: X\nEOF\n") }
    #expect(throws: RoutingFileFault.missing(field: "NODE_COORD_SECTION 1")) {
      try SiteDependentFile("DIMENSION: 2\nVEHICLES: 1\nEOF\n")
    }
  }

  private let homeCare = """
    {"metadata": {"name": "two", "time_window_met": "at_service_end", "cost_components": {"travel_time": 1}},
     "distances": [[0, 10, 20], [10, 0, 10], [20, 10, 0]],
     "terminal_points": [{"id": "d", "distance_matrix_index": 0}],
     "services": [{"id": "wash"}, {"id": "walk"}],
     "lunch_breaks": {"start": 100, "end": 160, "min_duration": 30},
     "caregivers": [
       {"id": "a", "abilities": ["wash"], "departing_point": "d", "arrival_point": "d", "lunch_break": true,
        "working_shift": {"start": 0, "end": 400}},
       {"id": "b", "abilities": ["wash", "walk"], "departing_point": "d", "arrival_point": "d",
        "working_shift": {"start": 0, "end": 400}}],
     "patients": [
       {"id": "p", "distance_matrix_index": 1, "time_windows": [{"start": 60.0, "end": 95.0}],
        "required_services": [{"service": "wash", "duration": 20}, {"service": "walk", "duration": 15}],
        "synchronization": {"type": "simultaneous"}},
       {"id": "q", "distance_matrix_index": 2, "time_windows": [{"start": 150, "end": 190}],
        "required_services": [{"service": "wash", "duration": 20}], "incompatible_caregivers": ["b"]}]}
    """

  @Test func `a home-care file is read, solved and written, and its solution read back`() throws {
    let file = try HomeCareFile(homeCare)
    let plan = RoutingSolver(file.problem).solve(seed: 1, spent: rounds(128))
    #expect(NaiveCheck.faults(plan, file.problem) == [])
    #expect(plan.unserved.isEmpty)
    #expect(plan.score.travel == 40 + 20)
    let both = plan.routes.flatMap(\.stops).filter { $0.visit.stop == 0 }
    #expect(Set(both.map(\.start)).count == 1)
    #expect(both.allSatisfy { $0.start >= 60 && $0.end <= 95 })
    let assignment = try file.assignment(reading: file.text(of: plan))
    #expect(RoutingSolver(file.problem).settled(assignment).score == plan.score)
    #expect(file.text(of: plan).contains("lunch_break"))
  }

  @Test func `a home-care file that is not JSON, or lacks a field, says so`() {
    #expect(throws: RoutingFileFault.notJSON) { try HomeCareFile("{") }
    #expect(throws: RoutingFileFault.missing(field: "distances")) { try HomeCareFile("{}") }
  }
}
