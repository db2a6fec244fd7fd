import Language
import Municipality
import Records
import SQLite

/// A row of a sheet and the same row at another place of the log: at another branch, from another source, or on the day that
/// its number means when it is counted from the other year.
///
/// Ids are made of what is kept of a row, so the log can be asked for the id that the row would have there.
struct SheetTwin: Hashable {
  /// The days between the first days of Excel's two ways to count.
  static let shift = 1462
  /// The most new rows that are looked for elsewhere.
  static let sample = 256
  /// The fewest new rows that are worth it.
  static let fewest = 3

  let ground: SheetElsewhere
  let branch: Int
  /// By how many days it lies apart.
  let shift: Int
  let source: SourceTag

  /// The twins of a row that stand in the log.
  static func twins(
    of entry: SheetEntry, occurrence: Int, _ rows: ImportMapping.Rows, of source: SourceTag, branches: [Int],
    in reader: Reader
  ) throws -> [SheetTwin] {
    var twins: [SheetTwin] = []
    func stands(_ content: EntryRow) throws -> Bool {
      var other = entry
      other.content = content
      guard let id = other.key(rows).occurrence(occurrence).id(part: 0, from: source) else { return false }
      let sql: SQL = "SELECT 1 FROM entry WHERE id = ? AND is_void = 0 AND (? < 0 OR count = ?)"
      let count = rows == .totals ? entry.parts.first ?? 0 : -1
      return try reader.first(sql, [.blob(id.bytes), .whole(count), .whole(count)]) { _ in true } ?? false
    }
    for branch in branches where branch != entry.content.branch {
      var content = entry.content
      content.branch = branch
      if try stands(content) { twins.append(SheetTwin(ground: .branch, branch: branch, shift: 0, source: source)) }
    }
    if !entry.content.isMonthOnly {
      for shift in [-Self.shift, Self.shift] {
        var content = entry.content
        content.day += shift
        if try stands(content) {
          twins.append(SheetTwin(ground: .days, branch: content.branch, shift: shift, source: source))
        }
      }
    }
    return try twins + elsewhere(entry, occurrence, rows, source, reader)
  }

  private static func elsewhere(
    _ entry: SheetEntry, _ occurrence: Int, _ rows: ImportMapping.Rows, _ source: SourceTag, _ reader: Reader
  ) throws -> [SheetTwin] {
    guard let id = entry.key(rows).occurrence(occurrence).id(part: 0, from: source) else { return [] }
    let start = Array(id.bytes.dropLast(SourceTag.size))
    func end(_ byte: UInt8) -> [UInt8] { start + Array(repeating: byte, count: SourceTag.size) }
    let count = rows == .totals ? entry.parts.first ?? 0 : -1
    return try reader.rows(
      "SELECT id FROM entry WHERE id BETWEEN ? AND ? AND is_void = 0 AND (? < 0 OR count = ?)",
      [.blob(end(0)), .blob(end(0xFF)), .whole(count), .whole(count)]
    ) { SourceTag(of: $0.blob(0)) }
    .filter { $0 != source }
    .map { SheetTwin(ground: .source, branch: entry.content.branch, shift: 0, source: $0) }
  }
}
