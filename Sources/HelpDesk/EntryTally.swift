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
  /// Sessions in which an optional field was not recorded.
  public let unrecorded: [OptionalField: Int]

  /// Counts the entries from one day to another, both included.
  public init(from first: Day, to last: Day, in reader: Reader) throws {
    let span: [SQLValue] = [.whole(first.number), .whole(last.number)]
    let totals = try reader.first(
      """
      SELECT count(*), coalesce(sum(count), 0),
        coalesce(sum(count) FILTER (WHERE minutes IS NULL), 0), coalesce(sum(count) FILTER (WHERE barriers IS NULL), 0),
        coalesce(sum(count) FILTER (WHERE alone IS NULL), 0), coalesce(sum(count) FILTER (WHERE contact IS NULL), 0),
        coalesce(sum(count) FILTER (WHERE persons IS NULL), 0), coalesce(sum(count) FILTER (WHERE effort IS NULL), 0),
        coalesce(sum(count) FILTER (WHERE area IS NULL), 0), coalesce(sum(count) FILTER (WHERE age IS NULL), 0),
        coalesce(sum(count) FILTER (WHERE helped_in IS NULL), 0), coalesce(sum(count) FILTER (WHERE note IS NULL), 0)
      FROM entry WHERE is_void = 0 AND day BETWEEN ? AND ?
      """, span
    ) { row in (0..<2 + Self.fields.count).map { row.whole($0) } }
    let numbers = totals ?? []
    entries = numbers.first ?? 0
    sessions = numbers.dropFirst().first ?? 0
    unrecorded = Dictionary(zip(Self.fields, numbers.dropFirst(2)), uniquingKeysWith: { $1 })
    mentions = try Self.sums(
      """
      SELECT task.code, sum(entry.count) FROM entry JOIN entry_task ON entry_task.entry = entry.id
      JOIN task ON task.number = entry_task.task
      WHERE is_void = 0 AND day BETWEEN ? AND ? GROUP BY task.code
      """, span, reader
    ) { $0.text(0) }
    byLevel = try Self.sums(
      "SELECT level, sum(count) FROM entry WHERE is_void = 0 AND day BETWEEN ? AND ? GROUP BY level", span, reader
    ) { $0.optionalWhole(0).flatMap(HelpLevel.init(rawValue:)) }
    byBranch = try Self.sums(
      """
      SELECT branch.code, sum(count) FROM entry JOIN branch ON branch.number = entry.branch
      WHERE is_void = 0 AND day BETWEEN ? AND ? GROUP BY branch.code
      """, span, reader
    ) { $0.text(0) }
    byMonth = try Self.sums(
      "SELECT day, sum(count) FROM entry WHERE is_void = 0 AND day BETWEEN ? AND ? GROUP BY day", span, reader
    ) { Day(number: $0.whole(0)).firstOfMonth }
  }

  /// The first and last day of the log; nil while it holds nothing that stands.
  public static func span(in reader: Reader) throws -> ClosedRange<Day>? {
    let ends = try reader.first("SELECT min(day), max(day) FROM entry WHERE is_void = 0") { row in
      (row.optionalWhole(0), row.optionalWhole(1))
    }
    guard let first = ends?.0, let last = ends?.1 else { return nil }
    return Day(number: first)...Day(number: last)
  }

  /// The optional fields in the order in which the query counts them.
  private static let fields: [OptionalField] = [
    .minutes, .barriers, .alone, .contact, .persons, .effort, .area, .age, .helpedIn, .note,
  ]

  private static func sums<Key: Hashable>(
    _ sql: SQL, _ span: [SQLValue], _ reader: Reader, key: (Row) throws -> Key
  ) throws -> [Key: Int] {
    Dictionary(try reader.rows(sql, span) { (try key($0), $0.whole(1)) }, uniquingKeysWith: +)
  }
}
