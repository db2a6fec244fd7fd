extension RoutingProblem {
  /// The same problem without one limit for one stop; limits of teams are lifted for all of them.
  /// - Returns: nil when the stop has no such limit, or there is no such stop.
  public func relaxing(_ limit: Limit, for stop: Int) -> RoutingProblem? {
    guard stops.indices.contains(stop) else { return nil }
    var stops = stops
    var places = places
    var teamDays = teamDays
    relax(limit, &stops[stop])
    for index in places.indices where places[index].stops.contains(stop) {
      if limit == .smallestGap { places[index].smallestGap = 0 }
      if limit == .patterns { places[index].patterns = [] }
    }
    for index in teamDays.indices {
      switch limit {
      case .shift: teamDays[index].shift = TimeWindow(0...max(24 * 60, 2 * teamDays[index].shift.closes))
      case .longestWork: teamDays[index].longestWork = nil
      case .lunch: teamDays[index].lunch = nil
      case .capacity: teamDays[index].capacity = nil
      default: break
      }
    }
    if stops == self.stops, places == self.places, teamDays == self.teamDays { return nil }
    return try? RoutingProblem(
      travel: travel, stops: stops, places: places, teamDays: teamDays, kit: kit, windowRule: windowRule,
      weights: weights)
  }

  private func relax(_ limit: Limit, _ stop: inout Stop) {
    switch limit {
    case .windows: stop.windows = .anyTime
    case .skills: stop.crew = stop.crew.mapParts { StopPart(service: $0.service, demand: $0.demand, kit: $0.kit) }
    case .kit: stop.crew = stop.crew.mapParts { StopPart(service: $0.service, demand: $0.demand, skills: $0.skills) }
    case .allowedTeams: stop.allowedTeams = nil
    case .allowedDays: stop.allowedDays = nil
    case .pin: stop.pin = nil
    case .twoTeams: if case .two(let first, _, _) = stop.crew { stop.crew = .one(first) }
    case .worth: stop.worth = .mandatory
    case .smallestGap, .patterns, .shift, .longestWork, .lunch, .capacity: break
    }
  }
}
