public import Language
public import Municipality
public import SQLite

/// Sessions that could not be done because a system was down.
///
/// They are few among all, and have an index of their own in the file: who asks for them over years reads no others.
public struct TurnedAway: Hashable, Sendable {
  /// The day; of an entry whose month only is kept, the first of the month.
  public let day: Day
  /// The number of the branch, or of the task that was asked about.
  public let number: Int
  /// How many sessions.
  public let sessions: Int

  /// Those of a span whose day is kept, by day and branch, in that order.
  public static func branches(in span: ClosedRange<Day>, reader: Reader) throws -> [TurnedAway] {
    try rows(byBranch, [.whole(span.lowerBound.number), .whole(span.upperBound.number)], reader)
  }

  /// Those of a span at a branch by day and task, in that order; a session with two tasks counts under both.
  ///
  /// - Parameters:
  ///   - span: the days.
  ///   - branch: the branch.
  ///   - withMonths: whether those whose month only is kept are counted too.
  public static func tasks(
    in span: ClosedRange<Day>, at branch: Branch, withMonths: Bool, reader: Reader
  ) throws -> [TurnedAway] {
    try rows(
      byTask,
      [
        .whole(span.lowerBound.number), .whole(span.upperBound.number), .whole(branch.number),
        .whole(withMonths ? 1 : 0),
      ], reader)
  }

  private static func rows(_ sql: SQL, _ values: [SQLValue], _ reader: Reader) throws -> [TurnedAway] {
    try reader.rows(sql, values) {
      TurnedAway(day: Day(number: $0.whole(0)), number: $0.whole(1), sessions: $0.whole(2))
    }
  }

  static let byBranch: SQL =
    "SELECT day, branch, sum(count) FROM entry" + standing + "AND is_month_only = 0 GROUP BY day, branch"
  static let byTask: SQL =
    "SELECT day, task, sum(count) FROM entry JOIN entry_task ON entry_task.entry = entry.id" + standing
    + "AND branch = ? AND (is_month_only = 0 OR ?) GROUP BY day, task"

  // The index holds where the reason is written as a number, and not where it is bound.
  private static let standing: SQL =
    "WHERE reason =" + .whole(NotDoneReason.systemDown.number) + "AND is_void = 0 AND day BETWEEN ? AND ?"
}
