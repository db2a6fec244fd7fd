import Identifiers
public import Language
import Municipality
public import Records
import SQLite

/// Takes in population figures: all of a file or nothing.
public enum PopulationImport {
  /// The most characters of a source.
  static let sourceLimit = 120

  /// Reads a file and keeps its figures; those of the same day that were there before are replaced.
  ///
  /// - Parameters:
  ///   - bytes: CSV with the columns area (may be left out), band, date (may be left out) and persons, or a JSON-stat 2.0
  ///     data set with a dimension of ages.
  ///   - source: where the figures are from.
  ///   - day: the day that they are of; nil where the file says it.
  ///   - name: what the file calls the municipality, where the office has another name; nil where it has not.
  ///   - today: the day on which they are read in.
  /// - Throws: ``PopulationFault`` with all that is wrong; it repeats no text of the file.
  public static func run(
    _ bytes: [UInt8], source: String, of day: Day?, called name: String? = nil, on today: Day, in writer: DeskWriter
  ) throws -> Population {
    let words = source.trimmingBlanks
    guard !words.isEmpty, words.count <= sourceLimit, let screened = try? Gate.standard.admit(words, as: .place) else {
      throw PopulationFault.badSource
    }
    let areas = try BranchRegister.areas(in: writer.reader)
    let municipality = MunicipalityName(office: try OfficeProfile.read(writer.reader)?.name ?? "", other: name)
    let file = PopulationFile(bytes, of: municipality, areas: areas.filter { !$0.isClosed }.map(\.name))
    var sheet = PopulationSheet(areas: areas, municipality: municipality, findings: file.findings)
    guard file.findings.isEmpty, let found = sheet.day(of: file.lines, asked: day) else {
      throw PopulationFault.file(sheet.findings)
    }
    guard found.day <= today else { throw PopulationFault.file([PopulationFinding(line: 1, problem: .laterDay)]) }
    let persons = sheet.persons(found.lines)
    guard sheet.findings.isEmpty else { throw PopulationFault.file(sheet.findings) }
    try writer.run(
      "DELETE FROM population_count WHERE population IN (SELECT number FROM population WHERE day = ?)",
      [.whole(found.day.number)])
    try writer.run("DELETE FROM population WHERE day = ?", [.whole(found.day.number)])
    try writer.run(
      "INSERT INTO population (day, source, imported) VALUES (?, ?, ?)",
      [.whole(found.day.number), .text(screened), .whole(today.number)])
    for (area, bands) in persons.sorted(by: { $0.key < $1.key }) {
      for (band, number) in bands.sorted(by: { $0.key.number < $1.key.number }) {
        try writer.run(
          "INSERT INTO population_count SELECT number, ?, ?, ? FROM population WHERE day = ?",
          [.whole(area), .whole(band.number), .whole(number), .whole(found.day.number)])
      }
    }
    guard let stored = try Population.all(in: writer.reader).first(where: { $0.day == found.day }) else {
      throw PopulationFault.file([PopulationFinding(line: 1, problem: .nothing)])
    }
    return stored
  }
}
