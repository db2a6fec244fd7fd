import Formats
import Language
public import Records

/// School holidays, read from CSV with the columns `first`, `last` and `name`.
///
/// The holidays that began in the file's span are replaced by the file's. One fault anywhere, and nothing is saved.
public enum SchoolHolidayImport {
  /// Reads a file and keeps its holidays.
  ///
  /// - Returns: how many holidays the file has.
  /// - Throws: ``ImportFault`` with every fault; it repeats nothing of the file.
  public static func run(_ bytes: [UInt8], in writer: DeskWriter) throws -> Int {
    var table = ImportTable(
      bytes,
      columns: [
        ImportTable.Column(name: "first", others: ["første", "fra", "första", "från"]),
        ImportTable.Column(name: "last", others: ["sidste", "til", "sista", "till"]),
        ImportTable.Column(name: "name", others: ["navn", "namn"]),
      ])
    var holidays: [CalendarRegister.SchoolHoliday] = []
    for row in table.rows {
      guard let first = row["first"], let last = row["last"], let name = row["name"] else { continue }
      let firstDay = day(first, in: &table)
      let lastDay = day(last, in: &table)
      do {
        _ = try DayName.screened(name.text)
      } catch MunicipalityFault.nameMissing {
        table.note(.nameMissing, at: name)
      } catch {
        table.note(.nameRefused, at: name)
      }
      guard let firstDay, let lastDay else { continue }
      if lastDay < firstDay {
        table.note(.badPeriod, at: last)
      } else if holidays.contains(where: { $0.first <= lastDay && firstDay <= $0.last }) {
        table.note(.overlap, at: first)
      } else {
        holidays.append(CalendarRegister.SchoolHoliday(first: firstDay, last: lastDay, name: name.text))
      }
    }
    try table.throwFindings()
    try CalendarRegister.setSchoolHolidays(holidays, in: writer)
    return holidays.count
  }

  /// A date as ISO writes it, or as 12-10-2026 and 12.10.2026.
  private static func day(_ field: CSVField, in table: inout ImportTable) -> Day? {
    let text = ImportTable.trimmed(field.text)
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "." || $0 == "/" }.map(String.init)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
    if let day = Day(iso: text) { return day }
    if numbers.count == 3, parts[2].count == 4, let day = Day(year: numbers[2], month: numbers[1], day: numbers[0]) {
      return day
    }
    table.note(.badDate, at: field)
    return nil
  }
}
