import Language
import Municipality
import Records
import SQLite

/// An entry as the file keeps it: numbers all through.
struct EntryRow: Hashable {
  struct TaskCount: Hashable {
    var task: Int
    var quantity: Int
  }

  var branch: Int
  var day: Int
  var isMonthOnly: Bool
  var part: Int?
  var count: Int
  var isApproximate: Bool
  var level: Int?
  var suggested: Int?
  var channel: Int
  var outcome: Int
  var minutes: Int?
  var persons: Int?
  var barriers: Int?
  var alone: Int?
  var contact: Int?
  var isMisdirected: Bool
  var pathways: Int
  var reason: Int?
  var area: Int?
  var age: Int?
  var helpedIn: Int?
  var effort: Int?
  var campaign: Int?
  var note: String?
  var triageModel: Int? = nil
  var levelReason: Int? = nil
  /// By task number, as the file gives them back.
  var tasks: [TaskCount]

  /// The columns that `row(_:)` reads, in its order.
  static let columns: SQL =
    """
    branch, day, is_month_only, part, count, is_approximate, level, suggested, channel, outcome, minutes, persons,
    barriers, alone, contact, is_misdirected, pathways, reason, area, age, helped_in, effort, campaign, note
    """

  /// The columns that ``readAdvice(_:from:)`` reads; a file has them since the sixth step, and what an earlier step
  /// reads must do without them.
  static let adviceColumns: SQL = "advice_model, level_reason"

  /// Reads the columns from the place `first` on; the tasks are read apart.
  static func row(_ row: Row, from first: Int, tasks: [TaskCount]) -> EntryRow {
    func whole(_ offset: Int) -> Int? { row.optionalWhole(first + offset) }
    return EntryRow(
      branch: row.whole(first), day: row.whole(first + 1), isMonthOnly: row.whole(first + 2) == 1, part: whole(3),
      count: row.whole(first + 4), isApproximate: row.whole(first + 5) == 1, level: whole(6), suggested: whole(7),
      channel: row.whole(first + 8), outcome: row.whole(first + 9), minutes: whole(10), persons: whole(11),
      barriers: whole(12), alone: whole(13), contact: whole(14), isMisdirected: row.whole(first + 15) == 1,
      pathways: row.whole(first + 16), reason: whole(17), area: whole(18), age: whole(19), helpedIn: whole(20),
      effort: whole(21), campaign: whole(22), note: row.optionalText(first + 23), tasks: tasks)
  }

  /// Reads what triage advised from the place `first` on.
  mutating func readAdvice(_ row: Row, from first: Int) {
    triageModel = row.optionalWhole(first)
    levelReason = row.optionalWhole(first + 1)
  }

  /// The values of the columns of what triage advised.
  var adviceValues: [DeskValue] { [.whole(triageModel), .whole(levelReason)] }

  /// The values of the columns, but the note, which is written as screened text.
  var values: [DeskValue] {
    [
      .whole(branch), .whole(day), .flag(isMonthOnly), .whole(part), .whole(count), .flag(isApproximate), .whole(level),
      .whole(suggested), .whole(channel), .whole(outcome), .whole(minutes), .whole(persons), .whole(barriers),
      .whole(alone), .whole(contact), .flag(isMisdirected), .whole(pathways), .whole(reason), .whole(area), .whole(age),
      .whole(helpedIn), .whole(effort), .whole(campaign),
    ]
  }

  /// A 63-bit digest of the content, by which a repeat of a corrected entry's first form is known.
  ///
  /// It covers the month and not the day: whoever has the file could find a day again by trying, also the day of a
  /// session of which only the month is to be kept. What it is made of must stay as it is, because digests are stored.
  var digest: Int {
    let numbers = [
      branch, Day(number: day).firstOfMonth.number, count, isApproximate ? 1 : 0, level, suggested, channel, outcome,
      minutes, persons, barriers, alone, contact, isMisdirected ? 1 : 0, pathways, reason, area, age, helpedIn, effort,
      campaign,
    ]
    // What came later counts only where there is any, so that the digests from before stay right.
    let advice = [triageModel, levelReason].allSatisfy { $0 == nil } ? [] : [triageModel, levelReason]
    let text =
      (numbers + advice).map { $0.map(String.init) ?? "-" }.joined(separator: ",") + "|\(note ?? "")|"
      + tasks.map { "\($0.task)x\($0.quantity)" }.joined(separator: ",")
    return SHA256.digest(of: Array(text.utf8)).prefix(8).reduce(0) { $0 << 8 | Int($1) } & Int.max
  }

  /// The fields in which two contents differ, one bit each in the order of the columns; bit 24 stands for the tasks, 25 and 26
  /// for what triage advised.
  func fieldsChanged(from old: EntryRow) -> Int {
    var bits = 0
    for (index, pair) in zip(values, old.values).enumerated() where pair.0 != pair.1 { bits |= 1 << index }
    if note != old.note { bits |= 1 << 23 }
    if tasks != old.tasks { bits |= 1 << 24 }
    if triageModel != old.triageModel { bits |= 1 << 25 }
    if levelReason != old.levelReason { bits |= 1 << 26 }
    return bits
  }
}
