public import Language
public import Municipality
public import SQLite

/// The log counted over a span of days.
///
/// Every figure sums the entries' counts; voided entries count nowhere. A session of which only the month is kept counts
/// in the span that holds the first day of its month.
public struct EntryTally: Sendable {
  /// The rows of the log.
  public let entries: Int
  /// The sessions they stand for.
  public let sessions: Int
  /// Sessions by task code; a session with two tasks stands under both, so that these are mentions.
  public let mentions: [String: Int]
  /// Sessions by help level; those without guidance have none and stand under nil.
  public let byLevel: [HelpLevel?: Int]
  /// Sessions by branch code.
  public let byBranch: [String: Int]
  /// Sessions by the first day of their month.
  public let byMonth: [Day: Int]
  /// Sessions in which an optional field was not recorded; notes are not counted.
  public let unrecorded: [OptionalField: Int]

  /// Counts the log from one day to another, both included: by the running totals, whatever the span.
  public init(from first: Day, to last: Day, in reader: Reader) throws {
    let branches = try BranchRegister.branches(in: reader)
    let totals = try TotalBook.totals(in: first...last, at: branches, reader: reader)
    let sheets = totals.sheets
    let whole = sheets.values.reduce(into: TotalSheet()) { $0 += $1 }
    entries =
      try reader.first(
        "SELECT count(*) FROM entry WHERE is_void = 0 AND day BETWEEN ? AND ?",
        [.whole(first.number), .whole(last.number)]
      ) { $0.whole(0) } ?? 0
    sessions = whole.all.sessions
    let codes = Dictionary(
      try reader.rows("SELECT number, code FROM task") { ($0.whole(0), $0.text(1)) }, uniquingKeysWith: { $1 })
    mentions = Dictionary(
      whole[.task].compactMap { task, totals in codes[task].map { ($0, totals.sessions) } }, uniquingKeysWith: +)
    byLevel = Dictionary(
      whole[.level].map { (HelpLevel(rawValue: $0.key), $0.value.sessions) }, uniquingKeysWith: +)
    byBranch = Dictionary(
      branches.map { ($0.code.text, sheets[$0.number]?.all.sessions ?? 0) }.filter { $0.1 > 0 }, uniquingKeysWith: +)
    byMonth = Dictionary(totals.pieces.map { ($0.key.firstOfMonth, $0.value) }, uniquingKeysWith: +)
    let recorded: [OptionalField: Int] = [
      .minutes: whole.all.timed, .persons: whole.all.peopled, .barriers: whole[.barrier][63]?.sessions ?? 0,
      .alone: whole.recorded(.alone), .contact: whole.recorded(.contact), .effort: whole.recorded(.effort),
      .area: whole.recorded(.area), .age: whole.recorded(.age), .helpedIn: whole.recorded(.helpedIn),
    ]
    unrecorded = recorded.mapValues { whole.all.sessions - $0 }
  }

  /// The first and last day of the log; nil while it holds nothing that stands.
  public static func span(in reader: Reader) throws -> ClosedRange<Day>? {
    // Each end by itself is found at an end of the index; both in one go would be looked for in every entry.
    let ends = try reader.first(
      """
      SELECT (SELECT min(day) FROM entry WHERE is_void = 0), (SELECT max(day) FROM entry WHERE is_void = 0)
      """
    ) { row in (row.optionalWhole(0), row.optionalWhole(1)) }
    guard let first = ends?.0, let last = ends?.1 else { return nil }
    return Day(number: first)...Day(number: last)
  }
}
