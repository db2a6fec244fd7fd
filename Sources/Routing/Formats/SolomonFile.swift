/// A Solomon file: one depot, alike vehicles, one window per customer.
public struct SolomonFile: Sendable {
  /// The name in the first line.
  public let name: String
  /// The problem; stop 0 is customer 1.
  ///
  /// Times and costs are in units of the rule's scale.
  public let problem: RoutingProblem
  /// How many units make one unit of the file.
  public let scale: Int

  /// Reads a file.
  /// - Parameter rule: how distances become whole numbers; the stored solutions use ``PlanarRule/tenthsTruncated``.
  /// - Throws: ``RoutingFileFault``.
  public init(_ text: String, rule: PlanarRule = .tenthsTruncated) throws(RoutingFileFault) {
    let rows = TextLines(text).lines
    guard let title = rows.first(where: { !$0.isEmpty }) else { throw .missing(field: "name") }
    name = title.joined(separator: " ")
    scale = rule.scale
    var fleet: (count: Int, capacity: Int)?
    var customers: [[Double]] = []
    for (index, row) in rows.enumerated() where !row.isEmpty {
      let numbers = row.compactMap { Double($0) }
      guard numbers.count == row.count else { continue }
      switch numbers.count {
      case 2 where fleet == nil:
        guard let count = Int(exactly: numbers[0]), let capacity = Int(exactly: numbers[1]), (1...1000).contains(count)
        else { throw .line(index + 1) }
        fleet = (count, capacity)
      case 7: customers.append(numbers)
      default: throw .line(index + 1)
      }
    }
    guard let fleet else { throw .missing(field: "VEHICLE") }
    guard let depot = customers.first else { throw .missing(field: "CUSTOMER") }
    let factor = Double(rule.scale)
    func units(_ value: Double) throws(RoutingFileFault) -> Int {
      guard abs(value * factor) < Double(RoutingProblem.greatestTime) else { throw .range(field: "CUSTOMER") }
      return Int((value * factor).rounded())
    }
    var stops: [Stop] = []
    for (index, row) in customers.enumerated().dropFirst() {
      guard let demand = Int(exactly: row[3]),
        let window = TimeWindow(opens: try units(row[4]), closes: try units(row[5]))
      else { throw .range(field: "CUST NO. \(index)") }
      let part = StopPart(service: try units(row[6]), demand: demand)
      stops.append(Stop(location: index, windows: .everyDay([window]), crew: .one(part)))
    }
    guard let shift = TimeWindow(opens: try units(depot[4]), closes: try units(depot[5])) else {
      throw .range(field: "CUST NO. 0")
    }
    let teamDays = (0..<fleet.count).map { team in
      TeamDay(team: team, day: 0, start: 0, end: 0, shift: shift, capacity: fleet.capacity)
    }
    do {
      let travel = try TravelMatrix(planar: customers.map { PlanarPoint(x: $0[1], y: $0[2]) }, rule: rule)
      problem = try RoutingProblem(travel: travel, stops: stops, teamDays: teamDays)
    } catch { throw .problem(error) }
  }
}
