public import Language
import Municipality
public import SQLite

/// How often citizens came with one task in a span, and whether they learned to do it alone.
public struct TaskDemand: Sendable {
  /// The task's number.
  public let task: Int
  /// The sessions in which it was mentioned.
  public let sessions: Int
  /// The weeks in which it came.
  public let weeks: Int
  /// The weeks of the span.
  public let weeksInAll: Int
  /// The sessions with a help level, and those where staff sat beside or did more.
  public let levelled: (all: Int, beside: Int)
  /// The sessions where staff said whether the citizen can do it alone next time, and those where they said no.
  public let answered: (all: Int, no: Int)

  /// The fewest sessions of a task that keeps coming.
  public static let leastSessions = 10
  /// The share of help from side by side on, from which a task is one that people do not manage alone.
  public static let leastBeside = 0.6
  /// The share of "cannot do it alone next time", from which a task is one that people do not manage alone.
  public static let leastNo = 0.5
  /// The fewest answers that the share of "no" is taken of.
  public static let leastAnswers = 5

  /// The share of help from side by side on; nil where no level was given.
  public var besideShare: Double? {
    levelled.all > 0 ? Double(levelled.beside) / Double(levelled.all) : nil
  }

  /// The share of "no"; nil where nobody said.
  public var noShare: Double? { answered.all > 0 ? Double(answered.no) / Double(answered.all) : nil }

  /// Whether the task keeps coming and is not managed alone, so that a course suggests itself.
  ///
  /// It came in ``leastSessions`` sessions and in every other week, and either help was from side by side on in
  /// ``leastBeside`` of them, or ``leastNo`` of at least ``leastAnswers`` answers say that the citizen cannot do it
  /// alone next time. The rule is this project's own.
  public var suggestsCourse: Bool {
    guard sessions >= Self.leastSessions, weeks * 2 >= weeksInAll else { return false }
    if let besideShare, besideShare >= Self.leastBeside { return true }
    return answered.all >= Self.leastAnswers && (noShare ?? 0) >= Self.leastNo
  }

  /// The demand of every task that was mentioned in a span, the most frequent first.
  ///
  /// A session with several tasks counts under each. One of which only the month is kept counts in the week that the
  /// month begins in.
  public static func all(in days: ClosedRange<Day>, reader: Reader) throws -> [TaskDemand] {
    let first = days.lowerBound.adding(1 - days.lowerBound.weekday.rawValue)
    let weeksInAll = (days.upperBound - first) / 7 + 1
    return try reader.rows(
      """
      SELECT task, sum(count), count(DISTINCT (day - ?) / 7),
        sum(CASE WHEN level IS NULL THEN 0 ELSE count END), sum(CASE WHEN level >= 2 THEN count ELSE 0 END),
        sum(CASE WHEN alone IN (?, ?) THEN count ELSE 0 END), sum(CASE WHEN alone = ? THEN count ELSE 0 END)
      FROM entry JOIN entry_task ON entry_task.entry = entry.id
      WHERE day BETWEEN ? AND ? AND is_void = 0 GROUP BY task ORDER BY 2 DESC, task
      """,
      [
        .whole(first.number), .whole(AloneNextTime.yes.number), .whole(AloneNextTime.no.number),
        .whole(AloneNextTime.no.number), .whole(days.lowerBound.number), .whole(days.upperBound.number),
      ]
    ) { row in
      TaskDemand(
        task: row.whole(0), sessions: row.whole(1), weeks: row.whole(2), weeksInAll: weeksInAll,
        levelled: (row.whole(3), row.whole(4)), answered: (row.whole(5), row.whole(6)))
    }
  }
}
