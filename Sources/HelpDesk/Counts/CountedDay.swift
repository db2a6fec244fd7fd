public import Language
public import Municipality
public import SQLite

/// A day that a machine counted at a branch, beside what was logged of it.
///
/// Only sessions that come in by queue or door are meant: at the desk and in the café. They come from the running
/// totals, so that a long log costs no more than a short one and sealing changes nothing.
public struct CountedDay: Hashable, Sendable {
  /// The branch's number.
  public let branch: Int
  /// The day.
  public let day: Day
  /// What was counted.
  public let kind: CountKind
  /// What was counted on it.
  public let counted: Int
  /// The sessions logged on it.
  public let logged: Int

  /// Makes a counted day.
  public init(branch: Int, day: Day, kind: CountKind, counted: Int, logged: Int) {
    self.branch = branch
    self.day = day
    self.kind = kind
    self.counted = counted
    self.logged = logged
  }

  /// The days of a span that were counted at some branches, in the order of branch, day and kind.
  public static func days(
    in span: ClosedRange<Day>, at branches: [Branch], reader: Reader
  ) throws -> [CountedDay] {
    var days: [CountedDay] = []
    for branch in branches {
      let counts = try reader.rows(
        """
        SELECT day, kind, sum(number) FROM count_in WHERE branch = ? AND day BETWEEN ? AND ?
        GROUP BY day, kind ORDER BY day, kind
        """, [.whole(branch.number), .whole(span.lowerBound.number), .whole(span.upperBound.number)]
      ) { (day: Day(number: $0.whole(0)), kind: $0.whole(1), number: $0.whole(2)) }
      guard let first = counts.first?.day, let last = counts.last?.day else { continue }
      let logged = try TotalBook.walkIns(in: first...last, at: branch, reader: reader)
      days += counts.compactMap { count in
        CountKind(number: count.kind).map {
          CountedDay(
            branch: branch.number, day: count.day, kind: $0, counted: count.number, logged: logged[count.day] ?? 0)
        }
      }
    }
    return days
  }
}
