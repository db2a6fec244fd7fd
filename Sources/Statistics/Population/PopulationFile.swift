import Formats
import Language

/// A file of population figures, read into lines: CSV with headings, or a JSON-stat 2.0 data set.
struct PopulationFile {
  private(set) var lines: [PopulationSheet.Line] = []
  private(set) var findings: [PopulationFinding] = []
  private let municipality: MunicipalityName
  private let areas: Set<String>

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - municipality: what the municipality may be called.
  ///   - areas: the names of the office's areas.
  init(_ bytes: [UInt8], of municipality: MunicipalityName, areas: [String]) {
    self.municipality = municipality
    self.areas = Set(areas.map { $0.lowercased() })
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { $0 > 0x20 }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { readJSONStat(bytes) } else { readCSV(bytes) }
  }

  private mutating func note(_ problem: PopulationProblem, _ line: Int) {
    findings.append(PopulationFinding(line: line, problem: problem))
  }

  // MARK: - CSV

  private static let columns: [(name: String, others: Set<String>, isRequired: Bool)] = [
    ("area", ["område", "omrade", "lokalområde", "delområde", "distrikt", "region"], false),
    ("band", ["alder", "ålder", "age", "ages", "aldersgruppe", "åldersgrupp"], true),
    ("date", ["dato", "datum", "tid", "time", "år", "year", "dag", "kvartal"], false),
    ("persons", ["personer", "antal", "befolkning", "folketal", "folkmängd", "population", "indhold", "count"], true),
  ]

  private mutating func readCSV(_ bytes: [UInt8]) {
    let text: [UInt8]
    do {
      text = try TextDecoder.text(bytes).bytes
    } catch {
      return note(.format(error.problem), error.line)
    }
    var reader = CSVReader(separator: .sniffed(in: text))
    var rows: [CSVRow] = []
    reader.read(text) { rows.append($0) }
    reader.finish { rows.append($0) }
    for finding in reader.findings { note(.format(finding.problem), finding.line) }
    guard !rows.isEmpty else { return note(.nothing, 1) }
    let headings = (rows.first?.texts ?? []).map { $0.trimmingBlanks.lowercased() }
    var places: [String: Int] = [:]
    for column in Self.columns {
      places[column.name] = headings.firstIndex { $0 == column.name || column.others.contains($0) }
      if column.isRequired, places[column.name] == nil { note(.missingColumn(column.name), 1) }
    }
    guard findings.isEmpty else { return }
    let others = headings.indices.filter { !places.values.contains($0) }
    for row in rows.dropFirst() {
      if others.contains(where: { $0 < row.fields.count && Self.isOfSex(row.fields[$0].text) }) {
        note(.bySex, row.line)
      }
      func field(_ name: String) -> String? {
        places[name].flatMap { $0 < row.fields.count ? row.fields[$0].text.trimmingBlanks : nil }
      }
      guard let ages = field("band"), let persons = field("persons") else {
        note(.shortLine, row.line)
        continue
      }
      lines.append(
        PopulationSheet.Line(
          area: field("area"), ages: ages, day: field("date"), persons: WholeCount.value(persons), line: row.line))
    }
  }

  /// Whether a word says that a figure is of one sex alone.
  private static func isOfSex(_ text: String) -> Bool { sexes.contains(text.trimmingBlanks.lowercased()) }

  private static let sexes: Set<String> = [
    "mænd", "mand", "kvinder", "kvinde", "män", "man", "kvinnor", "kvinna", "men", "women", "male", "female", "males",
    "females",
  ]

  // MARK: - JSON-stat

  private static let names: (age: Set<String>, area: Set<String>, time: Set<String>) = (
    ["alder", "ålder", "age", "ages", "band"], ["område", "omrade", "area", "region", "geo", "lokalområde"],
    ["tid", "time", "år", "year", "date", "kvartal"]
  )

  private mutating func readJSONStat(_ bytes: [UInt8]) {
    let set: JSONStatDataset
    do {
      set = try JSONStatDataset(parsing: bytes)
    } catch {
      for finding in error.findings {
        if case .format(let problem) = finding.problem {
          note(.format(problem), finding.line)
        } else {
          note(.notJSONStat(path: finding.path), finding.line)
        }
      }
      return
    }
    func isCalled(_ dimension: JSONStatDimension, _ names: Set<String>) -> Bool {
      names.contains(dimension.id.lowercased()) || names.contains(dimension.label.lowercased())
    }
    func line(_ place: Int) -> Int { JSON.line(of: [.key("dimension"), .key(set.dimensions[place].id)], in: bytes) }
    let places = set.dimensions.indices
    let age =
      places.first { isCalled(set.dimensions[$0], Self.names.age) } ?? places.first { Self.isAges(set.dimensions[$0]) }
    guard let age else { return note(.noAges, 1) }
    let time = places.first {
      $0 != age && (set.dimensions[$0].role == .time || isCalled(set.dimensions[$0], Self.names.time))
    }
    let area = places.first {
      $0 != age && $0 != time && (set.dimensions[$0].role == .geo || isCalled(set.dimensions[$0], Self.names.area))
    }
    for place in places where ![age, time, area].contains(place) {
      let categories = set.dimensions[place].categories.count
      if categories != 1 {
        note(.splitByMore(categories: categories), line(place))
      } else if set.dimensions[place].categories.contains(where: { Self.isOfSex($0.label) }) {
        note(.bySex, line(place))
      }
    }
    if let area, let name = set.dimensions[area].categories.first?.label, set.dimensions[area].categories.count == 1,
      !municipality.isMeant(by: name), !areas.contains(name.lowercased())
    {
      note(.otherMunicipality, line(area))
    }
    guard findings.isEmpty else { return }
    let lineOfAges = line(age)
    for (cell, content) in set.cells.enumerated() where content.value != .null {
      var rest = cell
      var chosen: [JSONStatCategory] = []
      for dimension in set.dimensions.reversed() {
        chosen.insert(dimension.categories[rest % dimension.categories.count], at: 0)
        rest /= dimension.categories.count
      }
      lines.append(
        PopulationSheet.Line(
          area: area.map { chosen[$0].label }, ages: Self.ages(chosen[age]),
          day: time.map { Self.day(chosen[$0]) }, persons: content.value.int, line: lineOfAges))
    }
  }

  /// Whether most categories of a dimension are ages.
  private static func isAges(_ dimension: JSONStatDimension) -> Bool {
    dimension.role == nil && dimension.categories.count > 1
      && dimension.categories.allSatisfy { AgeSpan(ages($0)) != nil || AgeSpan.isTotal(ages($0)) }
  }

  /// The label where it can be read as ages, else the code.
  private static func ages(_ category: JSONStatCategory) -> String {
    AgeSpan(category.label) != nil || AgeSpan.isTotal(category.label) ? category.label : category.id
  }

  private static func day(_ category: JSONStatCategory) -> String {
    PopulationDay.read(category.id) != nil ? category.id : category.label
  }
}
