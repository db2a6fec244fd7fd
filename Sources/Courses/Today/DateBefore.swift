import Language
import Municipality
import Records
import SQLite

/// Where and when a date was, before it was moved: whoever comes as it was announced is shown where to go.
struct DateBefore {
  /// The date.
  let date: RowNumber<TermDate>
  /// The day.
  let day: Day
  /// From when to when.
  let span: TimeSpan
  /// The room.
  let room: RowNumber<CourseRoom>?

  /// Remembers how dates are now, before they are changed.
  ///
  /// Nothing is remembered of a term that nobody was told of yet.
  static func remember(_ dates: [TermDate], of term: Term, in writer: PeopleWriter) throws {
    guard term.state != .planned else { return }
    for date in dates {
      try writer.run(
        """
        INSERT INTO term_date_before
        SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? FROM term_date_before WHERE date = ?
        """,
        [
          .whole(date.id.number), .whole(date.day.number), .whole(date.span.from), .whole(date.span.to),
          .whole((date.room ?? term.plan.room)?.number), .whole(date.id.number),
        ])
    }
  }

  /// How the dates that had one other day or time were before, by date.
  static func movedOnce(in reader: Reader) throws -> [RowNumber<TermDate>: DateBefore] {
    let rows = try reader.rows(
      """
      SELECT date, min(day), min(begins), min(ends) FROM term_date_before
      GROUP BY date HAVING count(DISTINCT day * 1440 + begins) = 1
      """
    ) { row -> DateBefore? in
      guard let date = RowNumber<TermDate>(row.whole(0)), let span = TimeSpan(from: row.whole(2), to: row.whole(3))
      else { return nil }
      return DateBefore(date: date, day: Day(number: row.whole(1)), span: span, room: nil)
    }.compactMap(\.self)
    return Dictionary(rows.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How the dates of a day were first announced for it, by date; dates that were never moved are not among them.
  static func first(on day: Day, in reader: Reader) throws -> [RowNumber<TermDate>: DateBefore] {
    let rows = try reader.rows(
      "SELECT date, begins, ends, room FROM term_date_before WHERE day = ? ORDER BY date, number", [.whole(day.number)]
    ) { row -> DateBefore? in
      guard let date = RowNumber<TermDate>(row.whole(0)), let span = TimeSpan(from: row.whole(1), to: row.whole(2))
      else { return nil }
      return DateBefore(date: date, day: day, span: span, room: row.optionalWhole(3).flatMap { RowNumber($0) })
    }.compactMap(\.self)
    return Dictionary(rows.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
