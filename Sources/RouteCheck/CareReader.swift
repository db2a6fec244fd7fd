import Formats

/// Reads a home-care day; every fault has the line of the value.
struct CareReader {
  /// A value with the way to it, so that its line can be told.
  private struct Node {
    let value: JSON
    let path: [JSONStep]
  }

  private let bytes: [UInt8]
  private let root: Node

  init(_ bytes: [UInt8]) throws(RouteFileFinding) {
    self.bytes = bytes
    do { root = Node(value: try JSON(parsing: bytes), path: []) } catch {
      throw RouteFileFinding(.notJSON, line: error.line)
    }
  }

  func instance() throws(RouteFileFinding) -> HomeCareInstance {
    var day = HomeCareInstance()
    if let metadata = optional(root, "metadata") {
      day.name = metadata.value["name"]?.string ?? ""
      day.endsInside = metadata.value["time_window_met"]?.string == "at_service_end"
      day.prices = prices(metadata.value["cost_components"])
    }
    day.distances = try matrix()
    let size = day.distances.count
    for point in try list(root, "terminal_points") {
      let id = try text(point, "id")
      guard day.terminals[id] == nil else { throw fault(.twice(field: "terminal_points"), point) }
      day.terminals[id] = try location(point, size)
    }
    var services: Set<String> = []
    for service in try list(root, "services") {
      guard services.insert(try text(service, "id")).inserted else { throw fault(.twice(field: "services"), service) }
    }
    if let lunch = optional(root, "lunch_breaks") {
      let length = try number(lunch, "min_duration")
      let window = try span(lunch)
      guard length >= 0, window.end - window.start >= length else { throw fault(.closesBeforeOpening, lunch) }
      day.lunch = HomeCareInstance.Lunch(window: window, length: length)
    }
    var ids: Set<String> = []
    for caregiver in try list(root, "caregivers") {
      let read = try self.caregiver(caregiver, day.terminals, services)
      guard ids.insert(read.id).inserted else { throw fault(.twice(field: "caregivers"), caregiver) }
      day.caregivers.append(read)
    }
    let caregivers = ids
    ids = []
    for patient in try list(root, "patients") {
      guard day.patients.count < RouteChecker.mostClients else { throw fault(.outOfRange(field: "patients"), patient) }
      let read = try self.patient(patient, size, services, caregivers)
      guard ids.insert(read.id).inserted else { throw fault(.twice(field: "patients"), patient) }
      day.patients.append(read)
    }
    return day
  }

  /// A part of the cost with a number as its weight has a price; `HARD` or nothing forbids it.
  private func prices(_ components: JSON?) -> HomeCareInstance.Prices {
    func isPriced(_ key: String) -> Bool { components?[key]?.double != nil }
    var prices = HomeCareInstance.Prices()
    let isHard = ["total_tardiness", "highest_tardiness"].contains { components?[$0]?.string == "HARD" }
    prices.lateness = !isHard && (isPriced("total_tardiness") || isPriced("highest_tardiness"))
    prices.overtime = isPriced("total_extra_time")
    prices.missedLunch = isPriced("missed_lunch_break")
    prices.skill = isPriced("qualification")
    prices.incompatible = isPriced("incompabilities")
    prices.onlyPreferred = components?["caregiver_preferences"]?.string == "HARD"
    return prices
  }

  private func matrix() throws(RouteFileFinding) -> [[Double]] {
    let rows = try list(root, "distances")
    var matrix: [[Double]] = []
    for (index, row) in rows.enumerated() {
      guard let values = row.value.array, values.count == rows.count else {
        throw fault(.matrixHole(row: index + 1), row)
      }
      let numbers = values.compactMap { $0.double.flatMap { (0...1e7).contains($0) ? $0 : nil } }
      guard numbers.count == rows.count else { throw fault(.matrixHole(row: index + 1), row) }
      matrix.append(numbers)
    }
    return matrix
  }

  private func caregiver(
    _ node: Node, _ terminals: [String: Int], _ services: Set<String>
  ) throws(RouteFileFinding) -> HomeCareInstance.Caregiver {
    var abilities: Set<String> = []
    for ability in try list(node, "abilities") {
      guard let name = ability.value.string, services.contains(name) else {
        throw fault(.unknown(field: "abilities"), ability)
      }
      abilities.insert(name)
    }
    let start = try text(node, "departing_point")
    let end = optional(node, "arrival_point") == nil ? start : try text(node, "arrival_point")
    guard let departure = terminals[start] else { throw fault(.unknown(field: "departing_point"), node) }
    guard let arrival = terminals[end] else { throw fault(.unknown(field: "arrival_point"), node) }
    let shift = try optional(node, "working_shift").map { node throws(RouteFileFinding) in try span(node) }
    return HomeCareInstance.Caregiver(
      id: try text(node, "id"), abilities: abilities, departure: departure, arrival: arrival, shift: shift,
      hasLunch: node.value["lunch_break"]?.bool == true)
  }

  private func patient(
    _ node: Node, _ size: Int, _ known: Set<String>, _ caregivers: Set<String>
  ) throws(RouteFileFinding) -> HomeCareInstance.Patient {
    var services: [(name: String, duration: Double)] = []
    for service in try list(node, "required_services") {
      let name = try text(service, "service")
      guard known.contains(name) else { throw fault(.unknown(field: "required_services"), service) }
      let duration = try number(service, "duration")
      guard duration >= 0 else { throw fault(.outOfRange(field: "duration"), service) }
      services.append((name, duration))
    }
    guard (1...2).contains(services.count) else {
      throw fault(.wrongCount(field: "required_services", expected: 1, found: services.count), node)
    }
    var windows: [HomeCareInstance.Span] = []
    for window in try list(node, "time_windows") { windows.append(try span(window)) }
    guard !windows.isEmpty else { throw fault(.missing(field: "time_windows"), node) }
    var apart: HomeCareInstance.Span?
    let synchronization = optional(node, "synchronization")
    switch synchronization?.value["type"]?.string {
    case "simultaneous" where services.count == 2: apart = HomeCareInstance.Span(start: 0, end: 0)
    case "sequential" where services.count == 2:
      guard let distance = synchronization.flatMap({ optional($0, "distance") }) else {
        throw fault(.missing(field: "distance"), node)
      }
      apart = try span(distance, "min", "max")
    default: break
    }
    func people(_ key: String) throws(RouteFileFinding) -> Set<String>? {
      guard let list = optional(node, key) else { return nil }
      let ids = (list.value.array ?? []).compactMap(\.string)
      guard ids.allSatisfy(caregivers.contains) else { throw fault(.unknown(field: key), list) }
      return Set(ids)
    }
    return HomeCareInstance.Patient(
      id: try text(node, "id"), location: try location(node, size), windows: windows.sorted { $0.start < $1.start },
      services: services, apart: apart, isOptional: node.value["optional"]?.bool == true,
      incompatible: try people("incompatible_caregivers") ?? [], preferred: try people("preferred_caregivers"))
  }

  // MARK: - Values

  private func fault(_ problem: RouteFileProblem, _ node: Node) -> RouteFileFinding {
    RouteFileFinding(problem, line: JSON.line(of: node.path, in: bytes))
  }

  private func optional(_ node: Node, _ key: String) -> Node? {
    guard let value = node.value[key], !value.isNull else { return nil }
    return Node(value: value, path: node.path + [.key(key)])
  }

  private func field(_ node: Node, _ key: String) throws(RouteFileFinding) -> Node {
    guard let field = optional(node, key) else { throw fault(.missing(field: key), node) }
    return field
  }

  private func list(_ node: Node, _ key: String) throws(RouteFileFinding) -> [Node] {
    let field = try field(node, key)
    guard let values = field.value.array else { throw fault(.missing(field: key), field) }
    return values.enumerated().map { Node(value: $1, path: field.path + [.index($0)]) }
  }

  private func text(_ node: Node, _ key: String) throws(RouteFileFinding) -> String {
    let field = try field(node, key)
    guard let text = field.value.string, !text.isEmpty else { throw fault(.missing(field: key), field) }
    return text
  }

  private func number(_ node: Node, _ key: String) throws(RouteFileFinding) -> Double {
    let field = try field(node, key)
    guard let number = field.value.double else { throw fault(.notNumber, field) }
    guard abs(number) <= 1e7 else { throw fault(.outOfRange(field: key), field) }
    return number
  }

  private func span(
    _ node: Node, _ low: String = "start", _ high: String = "end"
  ) throws(RouteFileFinding) -> HomeCareInstance.Span {
    let span = HomeCareInstance.Span(start: try number(node, low), end: try number(node, high))
    guard span.start <= span.end else { throw fault(.closesBeforeOpening, node) }
    return span
  }

  private func location(_ node: Node, _ size: Int) throws(RouteFileFinding) -> Int {
    let field = try field(node, "distance_matrix_index")
    guard let index = field.value.int else { throw fault(.notNumber, field) }
    guard (0..<size).contains(index) else { throw fault(.unknown(field: "distance_matrix_index"), field) }
    return index
  }
}
