import Formats

/// Reads the parts of a UHHC file in order.
struct HomeCareReader {
  private let root: JSON
  private(set) var scale = 1
  private(set) var patients: [String] = []
  private(set) var services: [[String]] = []
  private(set) var caregivers: [String] = []
  private(set) var depots: [(start: String, end: String)] = []
  private var abilities: [String: Int] = [:]
  private var teamOf: [String: Int] = [:]

  init(_ root: JSON) { self.root = root }

  mutating func read() throws(RoutingFileFault) -> RoutingProblem {
    let rows = try list(root, "distances")
    var legs: [[Double]] = []
    for row in rows {
      guard let values = row.array else { throw .missing(field: "distances") }
      var leg: [Double] = []
      for value in values {
        guard let number = value.double else { throw .missing(field: "distances") }
        leg.append(number)
      }
      legs.append(leg)
    }
    if !legs.allSatisfy({ $0.allSatisfy { Int(exactly: $0) != nil } }) { scale = 1000 }
    var matrix: [[Int?]] = []
    for row in legs {
      var line: [Int?] = []
      for value in row { line.append(try units(value, "distances")) }
      matrix.append(line)
    }
    for (number, service) in try list(root, "services").enumerated() {
      guard number < 64 else { throw .range(field: "services") }
      abilities[try text(service, "id")] = number
    }
    let teamDays = try readCaregivers()
    let costs = root["metadata"]?["cost_components"]
    func weight(_ key: String, _ standard: Int) -> Int { costs?[key]?.double.map { Int($0.rounded()) } ?? standard }
    var stops: [Stop] = []
    for patient in try list(root, "patients") { stops.append(try stop(patient)) }
    let ends = root["metadata"]?["time_window_met"]?.string == "at_service_end"
    let travel = max(1, weight("travel_time", 1))
    let optional = costs?["optional_patients"]?.double.map { Int($0.rounded()) * scale }
    do {
      return try RoutingProblem(
        travel: try TravelMatrix(times: matrix, costs: matrix), stops: stops, teamDays: teamDays,
        windowRule: ends ? .serviceEnds : .serviceStarts,
        weights: Weights(unserved: optional, travel: travel, otherTeam: weight("caregiver_preferences", 0) * scale))
    } catch { throw .problem(error) }
  }

  private mutating func readCaregivers() throws(RoutingFileFault) -> [TeamDay] {
    var points: [String: Int] = [:]
    for point in try list(root, "terminal_points") {
      points[try text(point, "id")] = try whole(point, "distance_matrix_index")
    }
    var teamDays: [TeamDay] = []
    for (team, caregiver) in try list(root, "caregivers").enumerated() {
      let id = try text(caregiver, "id")
      caregivers.append(id)
      teamOf[id] = team
      var skills: Skills = []
      for ability in try list(caregiver, "abilities") {
        guard let number = ability.string.flatMap({ abilities[$0] }), let skill = Skills(number: number) else {
          throw .range(field: "abilities")
        }
        skills.formUnion(skill)
      }
      let from = try text(caregiver, "departing_point")
      let to = caregiver["arrival_point"]?.string ?? from
      guard let start = points[from], let end = points[to] else { throw .missing(field: "terminal_points") }
      depots.append((from, to))
      // Some of the collection's sources know no shifts: the windows alone limit the day.
      var shift = TimeWindow(0...RoutingProblem.greatestTime / 4)
      if let hours = caregiver["working_shift"], !hours.isNull { shift = try window(hours) }
      var lunch: LunchBreak?
      if caregiver["lunch_break"]?.bool == true, let rule = root["lunch_breaks"] {
        lunch = LunchBreak(length: try time(rule, "min_duration"), window: try window(rule))
      }
      teamDays.append(
        TeamDay(team: team, day: 0, start: start, end: end, shift: shift, lunch: lunch, skills: skills))
    }
    return teamDays
  }

  private mutating func stop(_ patient: JSON) throws(RoutingFileFault) -> Stop {
    patients.append(try text(patient, "id"))
    var parts: [StopPart] = []
    var names: [String] = []
    for service in try list(patient, "required_services") {
      let id = try text(service, "service")
      guard let number = abilities[id], let skill = Skills(number: number) else {
        throw .range(field: "required_services")
      }
      names.append(id)
      parts.append(StopPart(service: try time(service, "duration"), skills: skill))
    }
    services.append(names)
    var windows: [TimeWindow] = []
    for span in try list(patient, "time_windows") { windows.append(try window(span)) }
    let crew: Crew
    switch (parts.count, patient["synchronization"]?["type"]?.string ?? "independent") {
    case (1, _): crew = .one(parts[0])
    case (2, "simultaneous"): crew = .two(parts[0], parts[1], startsApart: 0...0)
    case (2, "sequential"):
      let apart = patient["synchronization"]?["distance"] ?? .null
      let low = try time(apart, "min")
      let high = try time(apart, "max")
      guard low <= high else { throw .range(field: "distance") }
      crew = .two(parts[0], parts[1], startsApart: low...high)
    case (2, _): crew = .independent(parts[0], parts[1])
    default: throw .range(field: "required_services")
    }
    func teams(_ key: String) -> Set<Int> {
      Set((patient[key]?.array ?? []).compactMap { $0.string.flatMap { teamOf[$0] } })
    }
    let barred = teams("incompatible_caregivers")
    return Stop(
      location: try whole(patient, "distance_matrix_index"), windows: .everyDay(windows), crew: crew,
      worth: patient["optional"]?.bool == true ? .optional(1) : .mandatory,
      allowedTeams: barred.isEmpty ? nil : Set(caregivers.indices).subtracting(barred),
      preferredTeams: teams("preferred_caregivers"))
  }

  private func units(_ value: Double, _ field: String) throws(RoutingFileFault) -> Int {
    let scaled = (value * Double(scale)).rounded()
    guard abs(scaled) < Double(RoutingProblem.greatestTime) else { throw .range(field: field) }
    return Int(scaled)
  }

  private func window(_ value: JSON) throws(RoutingFileFault) -> TimeWindow {
    guard let window = TimeWindow(opens: try time(value, "start"), closes: try time(value, "end")) else {
      throw .range(field: "start")
    }
    return window
  }

  private func time(_ value: JSON, _ key: String) throws(RoutingFileFault) -> Int {
    guard let number = value[key]?.double else { throw .missing(field: key) }
    return try units(number, key)
  }

  private func whole(_ value: JSON, _ key: String) throws(RoutingFileFault) -> Int {
    guard let number = value[key]?.int else { throw .missing(field: key) }
    return number
  }

  private func text(_ value: JSON, _ key: String) throws(RoutingFileFault) -> String {
    guard let text = value[key]?.string else { throw .missing(field: key) }
    return text
  }

  private func list(_ value: JSON, _ key: String) throws(RoutingFileFault) -> [JSON] {
    guard let list = value[key]?.array else { throw .missing(field: key) }
    return list
  }
}
