import RouteCheck
import Testing

/// Files that are wrong: each fault is told with its line.
@Suite struct RouteFileTests {
  private func finding(_ file: String) throws -> RouteFileFinding {
    try #require(throws: RouteFileFinding.self) { try RouteChecker(file: Array(file.utf8)) }
  }

  private let solomon = """
    TINY
    VEHICLE
    NUMBER CAPACITY
    2 10
    CUSTOMER
    CUST NO. XCOORD. YCOORD. DEMAND READY TIME DUE DATE SERVICE TIME
    0 0 0 0 0 100 0
    1 3 4 5 0 50 10
    2 1 1 6 20 60 10
    """

  @Test func `a Solomon file says which line is wrong`() throws {
    #expect(try RouteChecker(file: Array(solomon.utf8)).clients == 2)
    for (line, problem) in [
      ("1 3 4 5 60 50 10", RouteFileProblem.closesBeforeOpening), ("1 3 4 -5 0 50 10", .outOfRange(field: "DEMAND")),
      ("1 3 4 5 0 50 -1", .outOfRange(field: "SERVICE TIME")), ("1 3 4 5 0 50", .strangeLine),
      ("1 3 x 5 0 50 10", .notNumber), ("1 3 nan 5 0 50 10", .notNumber),
      ("0 3 4 5 0 50 10", .twice(field: "CUST NO.")),
      ("7 3 4 5 0 50 10", .wrongCount(field: "CUST NO.", expected: 1, found: 7)), ("hello you", .strangeLine),
      ("1 3e99 4 5 0 50 10", .outOfRange(field: "XCOORD.")),
    ] {
      #expect(
        try finding(solomon.replacing("1 3 4 5 0 50 10", with: line)) == RouteFileFinding(problem, line: 8), "\(line)")
    }
    #expect(try finding("") == RouteFileFinding(.empty))
    #expect(try finding("X\n2 10\n") == RouteFileFinding(.missing(field: "CUSTOMER")))
    #expect(try finding("X\n0 0 0 0 0 100 0\n") == RouteFileFinding(.missing(field: "VEHICLE")))
    #expect(try finding("X\n0 10\n") == RouteFileFinding(.outOfRange(field: "NUMBER"), line: 2))
    #expect(throws: RouteFileFinding(.notText)) { try RouteChecker(file: [0x58, 0x0A, 0xC3, 0x28]) }
  }

  private let sites = """
    NAME: SITES
    DIMENSION: 3
    VEHICLES: 2
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

  @Test func `a site-dependent file says which line is wrong`() throws {
    #expect(try RouteChecker(file: Array(sites.utf8)).vehicles == 2)
    for (old, new, expected) in [
      ("2 10 20", "2 20 10", RouteFileFinding(.closesBeforeOpening, line: 18)),
      ("1 2\n2 2 3", "1 2\n2 2 9", RouteFileFinding(.unknown(field: "VEHICLES_ALLOWED_CLIENTS_SECTION"), line: 25)),
      (
        "1 2\n2 2 3", "1 2",
        RouteFileFinding(
          .wrongCount(field: "VEHICLES_ALLOWED_CLIENTS_SECTION", expected: 2, found: 1), line: 24)
      ),
      ("3 6 8", "3 6", RouteFileFinding(.wrongCount(field: "NODE_COORD_SECTION", expected: 3, found: 2), line: 7)),
      ("3 6 8\n", "", RouteFileFinding(.wrongCount(field: "NODE_COORD_SECTION", expected: 3, found: 2), line: 6)),
      ("3 6 8", "3 6 8\n4 1 1", RouteFileFinding(.unknown(field: "NODE_COORD_SECTION"), line: 8)),
      ("3 6 8", "2 6 8", RouteFileFinding(.twice(field: "NODE_COORD_SECTION"), line: 7)),
      ("2 5\n", "2 -5\n", RouteFileFinding(.outOfRange(field: "DEMAND_SECTION"), line: 10)),
      ("2 5\n", "2 five\n", RouteFileFinding(.notNumber, line: 10)),
      ("DIMENSION: 3", "DIMENSION: three", RouteFileFinding(.notNumber, line: 2)),
      ("DIMENSION: 3", "DIMENSION: 0", RouteFileFinding(.outOfRange(field: "DIMENSION"), line: 2)),
      ("SERVICE_TIME_SECTION", "SERVICE_SECTION", RouteFileFinding(.strangeLine, line: 12)),
      ("NAME: SITES", "EDGE_WEIGHT_TYPE: GEO", RouteFileFinding(.outOfRange(field: "EDGE_WEIGHT_TYPE"), line: 1)),
    ] {
      #expect(try finding(sites.replacing(old, with: new)) == expected, "\(old) → \(new)")
    }
    let noDemand = sites.replacing("DEMAND_SECTION\n1 0\n2 5\n3 6\n", with: "")
    #expect(try finding(noDemand) == RouteFileFinding(.missing(field: "DEMAND_SECTION")))
  }

  private let care = """
    {"distances": [[0, 10],
       [10, 0]],
     "terminal_points": [{"id": "d", "distance_matrix_index": 0}],
     "services": [{"id": "wash"}],
     "caregivers": [{"id": "a", "abilities": ["wash"], "departing_point": "d"}],
     "patients": [
       {"id": "p", "distance_matrix_index": 1, "time_windows": [{"start": 60, "end": 95}],
        "required_services": [{"service": "wash", "duration": 20}]}]}
    """

  @Test func `a home-care file says which line is wrong`() throws {
    let checker = try RouteChecker(file: Array(care.utf8))
    #expect(checker.format == .homeCare && checker.clients == 1 && checker.vehicles == 1)
    for (old, new, expected) in [
      ("[10, 0]]", "[10]]", RouteFileFinding(.matrixHole(row: 2), line: 2)),
      ("[10, 0]]", "[10, null]]", RouteFileFinding(.matrixHole(row: 2), line: 2)),
      ("[10, 0]]", "[-10, 0]]", RouteFileFinding(.matrixHole(row: 2), line: 2)),
      ("\"start\": 60", "\"start\": 96", RouteFileFinding(.closesBeforeOpening, line: 7)),
      (
        "\"distance_matrix_index\": 1,", "\"distance_matrix_index\": 2,",
        RouteFileFinding(.unknown(field: "distance_matrix_index"), line: 7)
      ),
      ("[\"wash\"]", "[\"walk\"]", RouteFileFinding(.unknown(field: "abilities"), line: 5)),
      (
        "\"departing_point\": \"d\"", "\"departing_point\": \"e\"",
        RouteFileFinding(.unknown(field: "departing_point"), line: 5)
      ),
      ("\"duration\": 20", "\"duration\": \"20\"", RouteFileFinding(.notNumber, line: 8)),
      (", \"duration\": 20", "", RouteFileFinding(.missing(field: "duration"), line: 8)),
      ("\"services\"", "\"service\"", RouteFileFinding(.missing(field: "services"), line: 1)),
      ("95}]", "95]", RouteFileFinding(.notJSON, line: 7)),
    ] {
      #expect(try finding(care.replacing(old, with: new)) == expected, "\(old) → \(new)")
    }
  }

  @Test func `a solution that is no solution says which line is wrong`() throws {
    let checker = try RouteChecker(file: Array(solomon.utf8))
    for (solution, expected) in [
      ("", RouteFileFinding(.empty)), ("Route #1: 1 x\n", RouteFileFinding(.notNumber, line: 1)),
      ("Route #1: 1\n\nRoute #1: 2\n", RouteFileFinding(.twice(field: "Route"), line: 3)),
      ("Route #1 1 2\n", RouteFileFinding(.strangeLine, line: 1)), ("hello\n", RouteFileFinding(.strangeLine, line: 1)),
      ("Route #1: 1\nCost much\n", RouteFileFinding(.notNumber, line: 2)),
    ] {
      #expect(throws: expected, "\(solution)") { try checker.check(solution: Array(solution.utf8)) }
    }
    let home = try RouteChecker(file: Array(care.utf8))
    #expect(throws: RouteFileFinding(.missing(field: "routes"), line: 1)) { try home.check(solution: Array("{}".utf8)) }
    let nobody = "{\"routes\": [\n{\"locations\": []}]}"
    #expect(throws: RouteFileFinding(.missing(field: "caregiver_id"), line: 2)) {
      try home.check(solution: Array(nobody.utf8))
    }
  }
}
