/// A site-dependent file with windows (SDVRPTW), in the CVRPLIB layout: each vehicle may visit only the clients that
/// its line lists, has its own capacity, and may be out for a longest time.
///
/// In the file the depot is client 1. Distances are Euclidean times 1000, rounded; travel times are rounded up, so
/// that a plan keeps its windows in full precision too.
public struct SiteDependentFile: Sendable {
  /// The name in the file.
  public let name: String
  /// The problem; stop 0 is client 2 of the file.
  public let problem: RoutingProblem
  /// How many units make one unit of the file.
  public let scale = PlanarRule.thousandths.scale

  private static let sections: Set<String> = [
    "NODE_COORD_SECTION", "DEMAND_SECTION", "SERVICE_TIME_SECTION", "TIME_WINDOW_SECTION", "CAPACITY_SECTION",
    "VEHICLES_ALLOWED_CLIENTS_SECTION", "DEPOT_SECTION",
  ]

  /// Reads a file.
  /// - Throws: ``RoutingFileFault``.
  public init(_ text: String) throws(RoutingFileFault) {
    var heads: [String: String] = [:]
    var tables: [String: [Int: [Double]]] = [:]
    var section: String?
    for (index, row) in TextLines(text).lines.enumerated() where !row.isEmpty {
      let word = String(row[0])
      if word == "EOF" { break }
      if Self.sections.contains(word) {
        section = word
      } else if let first = Double(word), let section {
        let numbers = row.dropFirst().compactMap { Double($0) }
        guard numbers.count == row.count - 1, let key = Int(exactly: first) else { throw .line(index + 1) }
        if section != "DEPOT_SECTION" { tables[section, default: [:]][key] = numbers }
      } else {
        let parts = row.joined(separator: " ").split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { throw .line(index + 1) }
        let key = parts[0].split(separator: " ").joined()
        heads[key] = parts[1].split(separator: " ").joined(separator: " ")
      }
    }
    name = heads["NAME"] ?? ""
    problem = try Self.problem(heads: heads, tables: tables)
  }

  private static func problem(
    heads: [String: String], tables: [String: [Int: [Double]]]
  ) throws(RoutingFileFault) -> RoutingProblem {
    guard let size = heads["DIMENSION"].flatMap({ Int($0) }), (1...10_000).contains(size) else {
      throw .missing(field: "DIMENSION")
    }
    func row(_ section: String, _ key: Int, _ width: Int) throws(RoutingFileFault) -> [Double] {
      guard let values = tables[section]?[key], values.count == width else {
        throw .missing(field: "\(section) \(key)")
      }
      return values
    }
    func units(_ value: Double, _ field: String) throws(RoutingFileFault) -> Int {
      let scaled = value * Double(PlanarRule.thousandths.scale)
      guard abs(scaled) < Double(RoutingProblem.greatestTime) else { throw .range(field: field) }
      return Int(scaled.rounded())
    }
    func whole(_ value: Double, _ field: String) throws(RoutingFileFault) -> Int {
      guard let number = Int(exactly: value) else { throw .range(field: field) }
      return number
    }
    var points: [PlanarPoint] = []
    for client in 1...size {
      let point = try row("NODE_COORD_SECTION", client, 2)
      points.append(PlanarPoint(x: point[0], y: point[1]))
    }
    let hours = try row("TIME_WINDOW_SECTION", 1, 2)
    guard
      let shift = TimeWindow(opens: try units(hours[0], "TIME_WINDOW 1"), closes: try units(hours[1], "TIME_WINDOW 1"))
    else { throw .range(field: "TIME_WINDOW 1") }

    let capacities = tables["CAPACITY_SECTION"] ?? [:]
    guard let fleet = heads["VEHICLES"].flatMap({ Int($0) }) ?? capacities.keys.max(), (1...1000).contains(fleet) else {
      throw .missing(field: "VEHICLES")
    }
    let longest = try heads["VEHICLES_MAX_DURATION"].flatMap { Double($0) }.map { value throws(RoutingFileFault) in
      try units(value, "VEHICLES_MAX_DURATION")
    }
    var teamDays: [TeamDay] = []
    var allowed: [Int: Set<Int>] = [:]
    let lists = tables["VEHICLES_ALLOWED_CLIENTS_SECTION"]
    for vehicle in 1...fleet {
      let own = capacities[vehicle]?.first ?? heads["CAPACITY"].flatMap { Double($0) }
      let capacity = try own.map { value throws(RoutingFileFault) in try whole(value, "CAPACITY") }
      teamDays.append(
        TeamDay(team: vehicle - 1, day: 0, start: 0, end: 0, shift: shift, longestWork: longest, capacity: capacity))
      for client in lists?[vehicle] ?? [] {
        allowed[try whole(client, "VEHICLES_ALLOWED_CLIENTS"), default: []].insert(vehicle - 1)
      }
    }
    var stops: [Stop] = []
    for client in 1...size where client > 1 {
      let window = try row("TIME_WINDOW_SECTION", client, 2)
      let field = "TIME_WINDOW \(client)"
      guard let open = TimeWindow(opens: try units(window[0], field), closes: try units(window[1], field)) else {
        throw .range(field: field)
      }
      let service = try units(try row("SERVICE_TIME_SECTION", client, 1)[0], "SERVICE_TIME \(client)")
      let demand = try whole(try row("DEMAND_SECTION", client, 1)[0], "DEMAND \(client)")
      stops.append(
        Stop(
          location: client - 1, windows: .everyDay([open]), crew: .one(StopPart(service: service, demand: demand)),
          allowedTeams: lists == nil ? nil : allowed[client] ?? []))
    }
    do {
      let travel = try TravelMatrix(planar: points, times: .thousandthsUp, costs: .thousandths)
      return try RoutingProblem(travel: travel, stops: stops, teamDays: teamDays)
    } catch { throw .problem(error) }
  }
}
