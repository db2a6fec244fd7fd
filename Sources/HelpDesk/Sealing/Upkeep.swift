public import Language
public import Records
public import SQLite

/// Work that is done once a day, and when it was done last.
///
/// The number stands in the file: a new one is added at the end.
public enum Upkeep: Int, CaseIterable, Sendable {
  /// The log: what is due is sealed, and the file is written anew, so that yesterday's order is gone.
  case log = 1
  /// The office: persons' data and backups past their term go.
  case office = 2
  /// The day up to which entries have been sealed.
  case sealed = 3
  /// The day up to which the audit knows that entries have been sealed.
  case noted = 4

  /// The day that stands for this work; nil where it was never done.
  public func day(in reader: Reader) throws -> Day? {
    try reader.first("SELECT day FROM upkeep WHERE work = ?", [.whole(rawValue)]) { Day(number: $0.whole(0)) }
  }

  /// Writes down a day for this work.
  public func set(_ day: Day, in writer: DeskWriter) throws {
    try writer.run(
      "INSERT INTO upkeep VALUES (?, ?) ON CONFLICT (work) DO UPDATE SET day = excluded.day",
      [.whole(rawValue), .whole(day.number)])
  }
}
