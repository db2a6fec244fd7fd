import Formats

extension HomeCareFile {
  private static let lunch = "lunch_break"

  /// Reads a solution file of this problem; lunch breaks in it are passed over.
  /// - Throws: ``RoutingFileFault``.
  public func assignment(reading text: String) throws(RoutingFileFault) -> Assignment {
    let root: JSON
    do { root = try JSON(parsing: text) } catch { throw .notJSON }
    guard let routes = root["routes"]?.array else { throw .missing(field: "routes") }
    var assignment = Assignment(visits: [:])
    for route in routes {
      guard let vehicle = route["caregiver_id"]?.string.flatMap({ caregivers.firstIndex(of: $0) }) else {
        throw .missing(field: "caregiver_id")
      }
      for place in route["locations"]?.array ?? [] where place["service"]?.string != Self.lunch {
        guard let stop = place["patient"]?.string.flatMap({ patients.firstIndex(of: $0) }),
          let part = place["service"]?.string.flatMap({ services[stop].firstIndex(of: $0) }),
          let start = place["arrival_time"]?.double
        else { throw .missing(field: "locations") }
        // When both services of a patient have the same name, the second line is the second part.
        let first = Visit(stop: stop, part: part)
        let visit = assignment.starts[first] == nil ? first : Visit(stop: stop, part: 1)
        assignment.visits[vehicle, default: []].append(visit)
        assignment.starts[visit] = Int((start * Double(scale)).rounded())
      }
    }
    return assignment
  }

  /// Writes a plan as a solution file; arrival is the start of the service, as in the published files.
  ///
  /// A lunch names the patient with whom it is held, or the point where the day starts or ends.
  public func text(of plan: Plan) -> String {
    let routes = plan.routes.map { route -> JSON in
      var places = route.stops.map { stop in
        place(
          stop.start, stop.end, patients[stop.visit.stop], services[stop.visit.stop][stop.visit.part])
      }
      if let lunch = route.lunch, let length = problem.teamDays[route.teamDay].lunch?.length {
        let next = route.stops.firstIndex { $0.start > lunch } ?? route.stops.count
        places.insert(place(lunch, lunch + length, lunchPlace(of: route, before: next), Self.lunch), at: next)
      }
      return ["caregiver_id": .text(caregivers[route.teamDay]), "locations": .array(places)]
    }
    let root: JSON = ["cost_components": [:], "global_ordering": [], "routes": .array(routes)]
    return root.text(pretty: true) + "\n"
  }

  private func place(_ start: Int, _ end: Int, _ patient: String, _ service: String) -> JSON {
    func number(_ time: Int) -> JSON { scale == 1 ? .whole(time) : .number(Double(time) / Double(scale)) }
    return [
      "arrival_time": number(start), "departure_time": number(end), "patient": .text(patient),
      "service": .text(service),
    ]
  }

  /// Where a lunch between the stops before an index and those from it on is held.
  private func lunchPlace(of route: PlannedRoute, before next: Int) -> String {
    let lunch = route.lunch ?? 0
    if next < route.stops.count, lunch >= route.stops[next].arrival { return patients[route.stops[next].visit.stop] }
    if next == 0 { return depots[route.teamDay].start }
    let last = route.stops[next - 1]
    if next == route.stops.count {
      let home = problem.teamDays[route.teamDay].end
      let way = problem.travel.time(from: problem.stops[last.visit.stop].location, to: home) ?? 0
      if lunch >= last.end + way { return depots[route.teamDay].end }
    }
    return patients[last.visit.stop]
  }
}
