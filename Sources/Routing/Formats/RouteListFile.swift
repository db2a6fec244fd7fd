/// A solution file of the CVRPLIB kind: one line `Route #n: …` per route and a line with the cost.
///
/// In the files of this kind the first customer is 1 and the depot is not named.
public struct RouteListFile: Hashable, Sendable {
  /// The customers of each route, as stop indices from 0; empty routes stay, since a route's number may be a vehicle.
  public var routes: [[Int]]
  /// The cost as the file has it; nil when the file has none.
  public var cost: Double?

  /// Makes a list of routes.
  public init(routes: [[Int]], cost: Double?) {
    self.routes = routes
    self.cost = cost
  }

  /// Reads a file.
  /// - Throws: ``RoutingFileFault/line(_:)`` for a line that is neither a route nor a cost.
  public init(_ text: String) throws(RoutingFileFault) {
    routes = []
    cost = nil
    for (index, row) in TextLines(text).lines.enumerated() where !row.isEmpty {
      let word = row[0].lowercased()
      if word == "route" {
        var stops: [Int] = []
        var heading = true
        for field in row.dropFirst() {
          if heading {
            heading = !field.hasSuffix(":")
            continue
          }
          guard let number = Int(field), number > 0 else { throw .line(index + 1) }
          stops.append(number - 1)
        }
        if heading { throw .line(index + 1) }
        routes.append(stops)
      } else if word.hasPrefix("cost") {
        guard let last = row.last, let value = Double(last) else { throw .line(index + 1) }
        cost = value
      } else {
        throw .line(index + 1)
      }
    }
  }

  /// Makes the list of a plan's routes; with `named`, one line per team-day, else only those that go out.
  public init(_ plan: Plan, teamDays: Int, named: Bool, cost: Double) {
    var lines = [[Int]](repeating: [], count: teamDays)
    for route in plan.routes { lines[route.teamDay] = route.stops.map(\.visit.stop) }
    routes = named ? lines : lines.filter { !$0.isEmpty }
    self.cost = cost
  }

  /// The routes as an assignment, the first route to the first team-day.
  public var assignment: Assignment {
    var visits: [Int: [Visit]] = [:]
    for (index, route) in routes.enumerated() where !route.isEmpty { visits[index] = route.map { Visit(stop: $0) } }
    return Assignment(visits: visits)
  }

  /// The text of the file.
  ///
  /// - Parameters:
  ///   - cost: the cost as it should stand there, already with the decimals of the format.
  ///   - label: what stands before the cost.
  public func text(cost: String, label: String = "Cost") -> String {
    var lines: [String] = []
    for (index, route) in routes.enumerated() {
      lines.append((["Route #\(index + 1):"] + route.map { String($0 + 1) }).joined(separator: " "))
    }
    lines.append("\(label) \(cost)")
    return lines.joined(separator: "\n") + "\n"
  }
}
