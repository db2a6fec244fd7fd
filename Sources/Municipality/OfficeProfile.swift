public import Identifiers
public import Language
public import Records
public import SQLite

/// Whose office a folder holds.
public struct OfficeProfile: Hashable, Sendable {
  /// The municipality's name.
  public let name: String
  /// The country whose law, tasks and holidays hold.
  public let country: Country
  /// Whether the figures are invented.
  public let isDemo: Bool
  /// The edition of the catalogue that the file's tasks were last brought in line with.
  public let edition: Day

  /// Whether this program has a newer catalogue than the file has seen.
  public var needsCatalogue: Bool { edition < Catalogue.edition(of: country) }

  /// The office of a file; nil before it was set up.
  public static func read(_ reader: Reader) throws -> OfficeProfile? {
    try reader.first("SELECT name, country, is_demo, edition FROM office") { row in
      OfficeProfile(
        name: row.text(0), country: Country(number: row.whole(1)) ?? .denmark, isDemo: row.whole(2) == 1,
        edition: Day(number: row.whole(3)))
    }
  }

  /// Sets up an office: its name, its country's catalogue and quick list, the roles' ceilings.
  public static func found(
    name: ScreenedText, country: Country, isDemo: Bool, in writer: DeskWriter
  ) throws {
    let catalogue = Catalogue.of(country)
    try writer.run(
      "INSERT INTO office VALUES (1, ?, ?, ?, ?)",
      [.text(name), .whole(country.number), .flag(isDemo), .whole(catalogue.edition.number)])
    for role in Role.allCases {
      try writer.run(
        "INSERT INTO role_ceiling VALUES (?, ?)", [.whole(role.number), .whole(role.defaultCeiling.rawValue)])
    }
    try TaskRegister.adopt(catalogue, in: writer)
    try TaskRegister.setQuickList(catalogue.quick.compactMap { Code($0) }, in: writer)
  }
}
