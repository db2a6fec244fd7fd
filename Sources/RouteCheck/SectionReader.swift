/// Reads SDVRPTW in the layout of CVRPLIB: heads with a colon, then sections of rows that begin with a number.
struct SectionReader {
  /// A row of a section.
  private struct Row {
    let line: Int
    let values: [Double]
  }

  /// How many values a row has beside its number; nil for any number of them.
  private static let widths: [String: Int?] = [
    "NODE_COORD_SECTION": 2, "DEMAND_SECTION": 1, "SERVICE_TIME_SECTION": 1, "TIME_WINDOW_SECTION": 2,
    "CAPACITY_SECTION": 1, "VEHICLES_ALLOWED_CLIENTS_SECTION": nil, "DEPOT_SECTION": 0,
  ]

  private var heads: [String: (value: String, line: Int)] = [:]
  private var sections: [String: [Int: Row]] = [:]

  static func instance(_ text: CheckedLines) throws(RouteFileFinding) -> PlanarInstance {
    try SectionReader(text).instance()
  }

  private init(_ text: CheckedLines) throws(RouteFileFinding) {
    var section: String?
    for line in text.lines {
      let word = String(line.fields[0])
      if word == "EOF" { break }
      if Self.widths.keys.contains(word), line.fields.count == 1 {
        section = word
        guard sections[word] == nil else { throw RouteFileFinding(.twice(field: word), line: line.number) }
        sections[word] = [:]
      } else if let section, CheckedLines.number(word) != nil {
        try add(line, to: section)
      } else {
        let parts = line.fields.joined(separator: " ").split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else {
          let isNumber = section != nil && line.fields.contains { CheckedLines.number($0) != nil }
          throw RouteFileFinding(isNumber ? .notNumber : .strangeLine, line: line.number)
        }
        let key = parts[0].split(separator: " ").joined()
        guard heads[key] == nil else { throw RouteFileFinding(.strangeLine, line: line.number) }
        heads[key] = (parts[1].split(separator: " ").joined(separator: " "), line.number)
      }
    }
  }

  private mutating func add(_ line: CheckedLines.Line, to section: String) throws(RouteFileFinding) {
    guard let numbers = line.numbers, let key = Int(exactly: numbers[0]) else {
      throw RouteFileFinding(.notNumber, line: line.number)
    }
    if section == "DEPOT_SECTION" {
      guard key == 1 || key == -1 else { throw RouteFileFinding(.outOfRange(field: section), line: line.number) }
      return
    }
    let values = Array(numbers.dropFirst())
    if let width = Self.widths[section] ?? nil, width != values.count {
      throw RouteFileFinding(
        .wrongCount(field: section, expected: width + 1, found: values.count + 1), line: line.number)
    }
    guard sections[section]?[key] == nil else { throw RouteFileFinding(.twice(field: section), line: line.number) }
    guard values.allSatisfy({ abs($0) <= 1e7 }) else {
      throw RouteFileFinding(.outOfRange(field: section), line: line.number)
    }
    sections[section]?[key] = Row(line: line.number, values: values)
  }

  private func instance() throws(RouteFileFinding) -> PlanarInstance {
    let size = try count("DIMENSION", 1...(RouteChecker.mostClients + 1))
    if let kind = heads["EDGE_WEIGHT_TYPE"], kind.value != "EUC_2D" {
      throw RouteFileFinding(.outOfRange(field: "EDGE_WEIGHT_TYPE"), line: kind.line)
    }
    var day = PlanarInstance(format: .siteDependent, name: heads["NAME"]?.value ?? "")
    day.points = try rows("NODE_COORD_SECTION", size).map { PlanarInstance.Point(x: $0.values[0], y: $0.values[1]) }
    day.demand = try amounts("DEMAND_SECTION", size)
    day.service = try amounts("SERVICE_TIME_SECTION", size)
    for row in try rows("TIME_WINDOW_SECTION", size) {
      guard row.values[0] <= row.values[1] else { throw RouteFileFinding(.closesBeforeOpening, line: row.line) }
      day.opens.append(row.values[0])
      day.closes.append(row.values[1])
    }
    let fleet =
      heads["VEHICLES"] == nil && sections["CAPACITY_SECTION"] != nil
      ? max(1, sections["CAPACITY_SECTION"]?.count ?? 1) : try count("VEHICLES", 1...1000)
    var capacities: [Double?] = Array(repeating: try head("CAPACITY"), count: fleet)
    if sections["CAPACITY_SECTION"] != nil { capacities = try amounts("CAPACITY_SECTION", fleet) }
    day.vehicles = capacities.map { PlanarInstance.Vehicle(capacity: $0, allowed: nil) }
    if sections["VEHICLES_ALLOWED_CLIENTS_SECTION"] != nil {
      for (vehicle, row) in try rows("VEHICLES_ALLOWED_CLIENTS_SECTION", fleet).enumerated() {
        var allowed: Set<Int> = []
        for value in row.values {
          guard let client = Int(exactly: value), (2...max(size, 2)).contains(client) else {
            throw RouteFileFinding(.unknown(field: "VEHICLES_ALLOWED_CLIENTS_SECTION"), line: row.line)
          }
          allowed.insert(client - 1)
        }
        day.vehicles[vehicle].allowed = allowed
      }
    }
    day.longest = try head("VEHICLES_MAX_DURATION")
    return day
  }

  /// A head with a number that is not negative; nil where it is not there.
  private func head(_ name: String) throws(RouteFileFinding) -> Double? {
    guard let head = heads[name] else { return nil }
    guard let value = CheckedLines.number(head.value) else { throw RouteFileFinding(.notNumber, line: head.line) }
    guard (0...1e7).contains(value) else { throw RouteFileFinding(.outOfRange(field: name), line: head.line) }
    return value
  }

  private func count(_ name: String, _ range: ClosedRange<Int>) throws(RouteFileFinding) -> Int {
    guard let value = try head(name) else { throw RouteFileFinding(.missing(field: name)) }
    guard let whole = Int(exactly: value), range.contains(whole) else {
      throw RouteFileFinding(.outOfRange(field: name), line: heads[name]?.line)
    }
    return whole
  }

  /// The rows of a section in the order of their numbers, which must be 1 to a count.
  private func rows(_ section: String, _ count: Int) throws(RouteFileFinding) -> [Row] {
    guard let table = sections[section] else { throw RouteFileFinding(.missing(field: section)) }
    if let beyond = table.filter({ !(1...count).contains($0.key) }).min(by: { $0.value.line < $1.value.line }) {
      throw RouteFileFinding(.unknown(field: section), line: beyond.value.line)
    }
    let rows = (1...count).compactMap { table[$0] }
    guard rows.count == count else {
      throw RouteFileFinding(
        .wrongCount(field: section, expected: count, found: rows.count), line: rows.map(\.line).max())
    }
    return rows
  }

  private func amounts(_ section: String, _ count: Int) throws(RouteFileFinding) -> [Double] {
    var values: [Double] = []
    for row in try rows(section, count) {
      guard row.values[0] >= 0 else { throw RouteFileFinding(.outOfRange(field: section), line: row.line) }
      values.append(row.values[0])
    }
    return values
  }
}
