import Formats

/// A solution of a home-care day: who is where from when to when.
struct CareSolution {
  struct Entry {
    let start: Double
    let end: Double
    /// The patient as the solution names it.
    let patient: String
    /// The service as the solution names it; nil for lunch.
    let service: String?
  }

  struct Route {
    let caregiver: String
    let entries: [Entry]
    /// When the caregiver leaves and is home, where the solution says so.
    let departure: Double?
    let home: Double?
  }

  var routes: [Route] = []

  init(_ bytes: [UInt8], _ day: HomeCareInstance) throws(RouteFileFinding) {
    let root: JSON
    do { root = try JSON(parsing: bytes) } catch { throw RouteFileFinding(.notJSON, line: error.line) }
    guard let list = root["routes"]?.array else { throw RouteFileFinding(.missing(field: "routes"), line: 1) }
    for (index, route) in list.enumerated() {
      let path: [JSONStep] = [.key("routes"), .index(index)]
      guard let caregiver = route["caregiver_id"]?.string else {
        throw RouteFileFinding(.missing(field: "caregiver_id"), line: JSON.line(of: path, in: bytes))
      }
      var entries: [Entry] = []
      var departure: Double?
      var home: Double?
      for (number, place) in (route["locations"]?.array ?? []).enumerated() {
        let here = path + [.key("locations"), .index(number)]
        func time(_ keys: [String]) throws(RouteFileFinding) -> Double {
          guard let key = keys.first(where: { place[$0] != nil }) else {
            throw RouteFileFinding(.missing(field: keys[0]), line: JSON.line(of: here, in: bytes))
          }
          guard let value = place[key]?.double else {
            throw RouteFileFinding(.notNumber, line: JSON.line(of: here + [.key(key)], in: bytes))
          }
          return value
        }
        if place["depot"] != nil {
          if place["departing_time"] != nil { departure = try time(["departing_time"]) }
          if place["arrival_time"] != nil { home = try time(["arrival_time"]) }
          continue
        }
        guard let patient = place["patient"]?.string, let service = place["service"]?.string else {
          throw RouteFileFinding(.missing(field: "patient"), line: JSON.line(of: here, in: bytes))
        }
        entries.append(
          Entry(
            start: try time(["arrival_time", "start_service_time", "start_time"]),
            end: try time(["departure_time", "end_service_time", "end_time"]), patient: patient,
            service: service == "lunch_break" ? nil : service))
      }
      // Files list them in any order; the times say what comes first.
      entries.sort { ($0.start, $0.end) < ($1.start, $1.end) }
      routes.append(Route(caregiver: caregiver, entries: entries, departure: departure, home: home))
    }
  }
}
