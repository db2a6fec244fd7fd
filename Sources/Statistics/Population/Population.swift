public import HelpDesk
public import Language
public import Municipality
import Records
public import SQLite

/// How many people live in the municipality and its areas, by the office's bands of age, on a day.
public struct Population: Hashable, Sendable {
  /// The day that the figures are of.
  public let day: Day
  /// Where they are from.
  public let source: String
  /// The day on which they were read in.
  public let imported: Day
  /// The persons of each band, by the number of the area; 0 is the whole municipality.
  let persons: [Int: [AgeBand: Int]]
  /// The numbers of the areas that are in use.
  let areas: [Int]

  /// The bands that have an age, the youngest first.
  public static let bands = AgeBand.allCases.filter { $0 != .unknown }

  /// The persons of a band, in the whole municipality or an area; nil where they are not known.
  ///
  /// The whole is the sum of the areas where it was not given and every area in use was; an area that closed since still
  /// had its persons.
  public func persons(_ band: AgeBand, in area: Area? = nil) -> Int? { persons(band, area: area?.number ?? 0) }

  func persons(_ band: AgeBand, area: Int) -> Int? {
    if let known = persons[area]?[band] { return known }
    guard area == 0, !areas.isEmpty, areas.allSatisfy({ persons[$0]?[band] != nil }) else { return nil }
    return persons.filter { $0.key != 0 }.reduce(0) { $0 + ($1.value[band] ?? 0) }
  }

  /// All populations, the newest first.
  public static func all(in reader: Reader) throws -> [Population] {
    let areas = try BranchRegister.areas(in: reader).filter { !$0.isClosed }.map(\.number)
    return try reader.rows("SELECT number, day, source, imported FROM population ORDER BY day DESC") { row in
      (row.whole(0), Day(number: row.whole(1)), row.text(2), Day(number: row.whole(3)))
    }.map { number, day, source, imported in
      var persons: [Int: [AgeBand: Int]] = [:]
      try reader.each(
        "SELECT area, band, persons FROM population_count WHERE population = ?", [.whole(number)]
      ) { row in
        guard let band = AgeBand(number: row.whole(1)) else { return }
        persons[row.whole(0), default: [:]][band] = row.whole(2)
      }
      return Population(day: day, source: source, imported: imported, persons: persons, areas: areas)
    }
  }

  /// The population that a period is seen beside: the newest of a day that is not after it, else the first one after.
  public static func beside(_ period: Period, in reader: Reader) throws -> Population? {
    let all = try all(in: reader)
    return all.first { $0.day <= period.days.upperBound } ?? all.last
  }
}
