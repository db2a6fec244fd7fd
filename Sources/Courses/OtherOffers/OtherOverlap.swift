public import Language
public import Municipality
public import Records
public import SQLite

/// A date of a term that falls together with somebody else's event for the same audience.
public struct OtherOverlap: Hashable, Sendable {
  /// The term.
  public let term: Code<Term>
  /// The term's title.
  public let title: String
  /// The day of both.
  public let day: Day
  /// When the term is held.
  public let span: TimeSpan
  /// The calendar that the event is from.
  public let source: OtherSource
  /// The event.
  public let event: OtherEvent

  /// The overlaps of terms that are not cancelled or over, in the order of time.
  ///
  /// Both are for the same audience, on the same day and at the same hours: one that begins as the other ends does not
  /// overlap. An event that tells no end overlaps where it begins within the term's hours. An event without hours
  /// overlaps with nothing, nor does one with other hours.
  ///
  /// - Parameter term: the one term that is looked at; nil for all.
  public static func find(
    of term: RowNumber<Term>? = nil, from first: Day, to last: Day, in reader: Reader
  ) throws -> [OtherOverlap] {
    let sources = try Dictionary(
      OtherOfferRegister.sources(on: first, in: reader).map { ($0.id.number, $0) }, uniquingKeysWith: { one, _ in one })
    guard !sources.isEmpty else { return [] }
    // The plus keeps SQLite from looking through all days of the period for each date.
    let states: [TermState] = [.planned, .open, .closed]
    return try reader.rows(
      """
      SELECT term.code, term.title, term_date.day, term_date.begins, term_date.ends, other_source.number,
        other_event.uid, other_event.begins, other_event.ends, other_event.title, other_event.location
      FROM term_date
      JOIN term ON term.number = term_date.term
      JOIN course_offer ON course_offer.number = term.offer
      JOIN other_source ON other_source.audience = course_offer.audience
      JOIN other_event ON other_event.source = other_source.number AND other_event.day = +term_date.day
      WHERE term_date.day BETWEEN ? AND ? AND term_date.is_cancelled = 0
        AND other_event.begins < term_date.ends
        AND coalesce(other_event.ends, other_event.begins + 1) > term_date.begins
        AND term.number = coalesce(?, term.number) AND term.state IN
      """ + .placeholders(states.count) + """
        ORDER BY term_date.day, term_date.begins, term.number, other_event.begins, other_source.number,
          other_event.uid, other_event.place
        """,
      [.whole(first.number), .whole(last.number), .whole(term?.number)] + states.map { .whole($0.number) }
    ) { row -> OtherOverlap? in
      guard let code = Code<Term>(row.text(0)), let source = sources[row.whole(5)],
        let span = TimeSpan(from: row.whole(3), to: row.whole(4))
      else { return nil }
      let day = Day(number: row.whole(2))
      return OtherOverlap(
        term: code, title: row.text(1), day: day, span: span, source: source,
        event: OtherEvent(
          uid: row.blob(6), day: day, last: day, hours: .clock(from: row.whole(7), to: row.optionalWhole(8)),
          title: row.optionalText(9), location: row.optionalText(10)))
    }.compactMap(\.self)
  }
}
