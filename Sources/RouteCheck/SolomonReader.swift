/// Reads Solomon's text.
enum SolomonReader {
  private static let headings: Set<String> = ["VEHICLE", "NUMBER", "CUSTOMER", "CUST"]

  static func instance(_ text: CheckedLines) throws(RouteFileFinding) -> PlanarInstance {
    guard let title = text.lines.first else { throw RouteFileFinding(.empty) }
    var day = PlanarInstance(format: .solomon, name: title.fields.joined(separator: " "))
    var fleet: Int?
    var capacity = 0.0
    for line in text.lines.dropFirst() {
      guard let numbers = line.numbers else {
        if headings.contains(line.fields[0].uppercased()) { continue }
        let hasNumber = line.fields.contains { CheckedLines.number($0) != nil }
        throw RouteFileFinding(hasNumber ? .notNumber : .strangeLine, line: line.number)
      }
      if fleet == nil, numbers.count == 2 {
        guard let count = Int(exactly: numbers[0]), (1...1000).contains(count) else {
          throw RouteFileFinding(.outOfRange(field: "NUMBER"), line: line.number)
        }
        guard numbers[1] >= 0 else { throw RouteFileFinding(.outOfRange(field: "CAPACITY"), line: line.number) }
        fleet = count
        capacity = numbers[1]
      } else if numbers.count == 7 {
        try add(numbers, line.number, to: &day)
      } else {
        throw RouteFileFinding(.strangeLine, line: line.number)
      }
    }
    guard let fleet else { throw RouteFileFinding(.missing(field: "VEHICLE")) }
    guard !day.points.isEmpty else { throw RouteFileFinding(.missing(field: "CUSTOMER")) }
    day.vehicles = Array(repeating: PlanarInstance.Vehicle(capacity: capacity, allowed: nil), count: fleet)
    return day
  }

  private static func add(
    _ row: [Double], _ line: Int, to day: inout PlanarInstance
  ) throws(RouteFileFinding) {
    let expected = day.points.count
    guard let number = Int(exactly: row[0]) else { throw RouteFileFinding(.notNumber, line: line) }
    if (0..<expected).contains(number) { throw RouteFileFinding(.twice(field: "CUST NO."), line: line) }
    // Customers are counted from the depot, 0; a number that is left out is a row that was lost.
    guard number == expected, expected <= RouteChecker.mostClients else {
      throw RouteFileFinding(.wrongCount(field: "CUST NO.", expected: expected, found: number), line: line)
    }
    for (field, value) in [("DEMAND", row[3]), ("SERVICE TIME", row[6])] where !(0...1e7).contains(value) {
      throw RouteFileFinding(.outOfRange(field: field), line: line)
    }
    for (field, value) in [("XCOORD.", row[1]), ("YCOORD.", row[2]), ("READY TIME", row[4]), ("DUE DATE", row[5])]
    where abs(value) > 1e7 {
      throw RouteFileFinding(.outOfRange(field: field), line: line)
    }
    guard row[4] <= row[5] else { throw RouteFileFinding(.closesBeforeOpening, line: line) }
    day.points.append(PlanarInstance.Point(x: row[1], y: row[2]))
    day.demand.append(row[3])
    day.opens.append(row[4] * 10)
    day.closes.append(row[5] * 10)
    day.service.append(row[6] * 10)
  }
}
