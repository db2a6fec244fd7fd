public import Language
public import Municipality
public import SQLite

/// How much of what came through the queue or the door stands in the log.
///
/// Only days that were counted at a branch are compared, and only sessions that come in by queue or door: at the desk and
/// in the café. Against the door it is no share of the same thing but sessions to a visit.
public struct CaptureRate: Hashable, Sendable {
  /// The month, by its first day.
  public let month: Day
  /// The branch's code.
  public let branch: String
  /// What was counted.
  public let kind: CountKind
  /// The days that were counted.
  public let days: Int
  /// What was counted on them.
  public let counted: Int
  /// The sessions logged on them.
  public let logged: Int

  /// Logged of counted; nil where nothing was counted.
  public var rate: Double? { counted > 0 ? Double(logged) / Double(counted) : nil }

  /// Logged of counted over a span; nil where nothing was counted in it.
  ///
  /// - Parameter branch: the branch; nil for all.
  public static func rate(
    of kind: CountKind, in span: ClosedRange<Day>, at branch: Branch? = nil, reader: Reader
  ) throws -> Double? {
    let months = try months(in: span, at: branch, reader: reader).filter { $0.kind == kind }
    let counted = months.reduce(0) { $0 + $1.counted }
    return counted > 0 ? Double(months.reduce(0) { $0 + $1.logged }) / Double(counted) : nil
  }

  /// Logged and counted by month, branch and kind, in that order.
  public static func months(
    in span: ClosedRange<Day>, at branch: Branch? = nil, reader: Reader
  ) throws -> [CaptureRate] {
    struct Key: Hashable {
      let month: Day
      let branch: String
      let kind: CountKind
    }
    var sums: [Key: (days: Int, counted: Int, logged: Int)] = [:]
    try reader.each(
      """
      SELECT counted.day, branch.code, counted.kind, counted.number,
        (SELECT coalesce(sum(count), 0) FROM entry
         WHERE entry.day = counted.day AND entry.branch = counted.branch AND is_void = 0 AND is_month_only = 0
           AND channel IN (?, ?))
      FROM (
        SELECT branch, day, kind, sum(number) AS number FROM count_in
        WHERE day BETWEEN ? AND ? AND (branch = ? OR ? IS NULL) GROUP BY branch, day, kind
      ) AS counted JOIN branch ON branch.number = counted.branch
      """,
      [
        .whole(Channel.desk.number), .whole(Channel.cafe.number), .whole(span.lowerBound.number),
        .whole(span.upperBound.number), .whole(branch?.number), .whole(branch?.number),
      ]
    ) { row in
      guard let kind = CountKind(number: row.whole(2)) else { return }
      let key = Key(month: Day(number: row.whole(0)).firstOfMonth, branch: row.text(1), kind: kind)
      var sum = sums[key] ?? (0, 0, 0)
      sum.days += 1
      sum.counted += row.whole(3)
      sum.logged += row.whole(4)
      sums[key] = sum
    }
    return sums.map { key, sum in
      CaptureRate(
        month: key.month, branch: key.branch, kind: key.kind, days: sum.days, counted: sum.counted, logged: sum.logged)
    }.sorted { ($0.month, $0.branch, $0.kind.number) < ($1.month, $1.branch, $1.kind.number) }
  }
}
