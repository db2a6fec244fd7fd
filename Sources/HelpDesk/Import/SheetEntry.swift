import Identifiers
import Municipality
import Records

/// A row of a sheet, checked and in our numbers, on its way into the log.
struct SheetEntry: Hashable {
  /// The content; its count may be 0 or more than an entry can stand for, and its campaign is not filled in.
  var content: EntryRow
  /// The campaign's code.
  var campaign: String?
  /// The hour of the clock, where it is known.
  var hour: Int?
  /// Where it stands: the line, and the place and column of its count or of its first cell.
  var line: Int
  var column: Int
  var cell: Int

  /// The counts of the entries that it becomes: no entry stands for more than 500 sessions.
  var parts: [Int] {
    var rest = content.count
    var parts: [Int] = []
    while rest > 0 {
      parts.append(min(rest, OfficeRules.counts.upperBound))
      rest -= parts[parts.count - 1]
    }
    return parts
  }
}
