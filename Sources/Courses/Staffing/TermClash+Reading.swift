public import Language
import Municipality
public import Records
public import SQLite

extension TermClash {
  /// All clashes of a span of days.
  public static func clashes(from first: Day, to last: Day, on today: Day, in reader: Reader) throws -> [TermClash] {
    try ClashBook(
      days: "d.day BETWEEN ? AND ?", [.whole(first.number), .whole(last.number)], on: today, in: reader
    ).clashes()
  }

  /// The clashes that a term takes part in.
  public static func clashes(of term: RowNumber<Term>, on today: Day, in reader: Reader) throws -> [TermClash] {
    try ClashBook(
      days: "d.day IN (SELECT day FROM term_date WHERE term = ? AND is_cancelled = 0)", [.whole(term.number)],
      on: today, in: reader
    ).clashes().filter { $0.terms.contains(term) }
  }
}

extension ClashBook {
  /// What is planned for some days: dates that are not cancelled, of terms that are not.
  fileprivate init(days: SQL, _ values: [SQLValue], on today: Day, in reader: Reader) throws {
    self.init(today: today)
    let held: SQL = "FROM term_date d JOIN term t ON t.number = d.term WHERE d.is_cancelled = 0 AND t.state <> ? AND"
    let values = [.whole(TermState.cancelled.number)] + values
    meetings = try reader.rows(
      """
      SELECT d.number, d.term, d.day, d.begins, d.ends, coalesce(d.room, t.room),
        (SELECT sum(seats) FROM term_group WHERE term = t.number)
      """ + held + days, values
    ) { row -> Meeting? in
      guard let date = RowNumber<TermDate>(row.whole(0)), let term = RowNumber<Term>(row.whole(1)),
        let span = TimeSpan(from: row.whole(3), to: row.whole(4))
      else { return nil }
      return Meeting(
        date: date, term: term, day: Day(number: row.whole(2)), span: span,
        room: row.optionalWhole(5).flatMap { RowNumber($0) }, seats: row.optionalWhole(6) ?? 0)
    }.compactMap(\.self)
    let terms: SQL = "WHERE term IN (SELECT d.term" + held + days + ")"
    try reader.each("SELECT term, helper, duty FROM term_helper" + terms, values) { row in
      guard let term = RowNumber<Term>(row.whole(0)), let helper = RowNumber<CourseHelper>(row.whole(1)) else { return }
      staff[term, default: [:]][helper] = TermDuty(number: row.whole(2))
    }
    try reader.each("SELECT term, kit, pieces FROM term_kit" + terms, values) { row in
      guard let term = RowNumber<Term>(row.whole(0)), let kit = RowNumber<CourseKit>(row.whole(1)) else { return }
      loans[term, default: [:]][kit] = row.whole(2)
    }
    try reader.each(
      """
      SELECT s.helper, s.state FROM course_helper_step s
      WHERE s.number = (SELECT max(number) FROM course_helper_step WHERE helper = s.helper)
      """
    ) { row in
      guard let helper = RowNumber<CourseHelper>(row.whole(0)) else { return }
      helpers[helper] = HelperState(number: row.whole(1))
    }
    try reader.each("SELECT number, seats, closed FROM course_room") { row in
      guard let room = RowNumber<CourseRoom>(row.whole(0)) else { return }
      rooms[room] = Stock(count: row.whole(1), closed: row.optionalWhole(2).map { Day(number: $0) })
    }
    try reader.each("SELECT number, pieces, closed FROM course_kit") { row in
      guard let kit = RowNumber<CourseKit>(row.whole(0)) else { return }
      kits[kit] = Stock(count: row.whole(1), closed: row.optionalWhole(2).map { Day(number: $0) })
    }
  }
}
