public import Language
import Municipality
public import SQLite

/// A term of which it must be decided whether it is held.
public struct DueTerm: Hashable, Sendable {
  /// The term.
  public let term: Term
  /// The day of decision.
  public let day: Day
  /// How many it has.
  public let seats: SeatCount

  /// How many persons are missing; 0 where there are enough.
  ///
  /// Who was offered a seat and has not answered does not count.
  public var missing: Int { max(0, (term.plan.least ?? 1) - seats.enrolled) }

  /// The terms that have not begun and are not decided, and whose day of decision is over or at most so many days away;
  /// by that day.
  ///
  /// - Parameter days: 0 or more.
  public static func list(on today: Day, within days: Int, in reader: Reader) throws -> [DueTerm] {
    let states: [TermState] = [.planned, .open, .closed]
    let terms = try TermRow.terms(
      "SELECT" + TermRow.columns + """
         FROM term JOIN (
          SELECT term AS held, min(day) AS start FROM term_date WHERE is_cancelled = 0
            AND term IN (SELECT term FROM term_date WHERE day >= ? AND is_cancelled = 0) GROUP BY term) ON held = number
        WHERE (least IS NOT NULL OR decides IS NOT NULL) AND start >= ? AND min(coalesce(decides, start - ?), start) <= ?
          AND NOT EXISTS (SELECT 1 FROM term_decision WHERE term_decision.term = term.number) AND state IN
        """ + .placeholders(states.count) + "ORDER BY number",
      [
        .whole(today.number), .whole(today.number), .whole(Term.decisionDays), .whole(today.adding(days).number),
      ] + states.map { .whole($0.number) }, in: reader)
    return try terms.compactMap { term -> DueTerm? in
      try term.decisionDay.map { DueTerm(term: term, day: $0, seats: try SeatCount(of: term.id, in: reader)) }
    }.sorted { ($0.day, $0.term.id) < ($1.day, $1.term.id) }
  }
}

extension Term {
  /// The days before the start on which it is decided where the plan names no day: enough to ring everybody.
  ///
  /// The number is this project's own.
  static let decisionDays = 7

  /// The day on which it is decided whether the term is held, no later than it begins; nil for one that is held in any
  /// case.
  public var decisionDay: Day? {
    let planned = plan.decides ?? (plan.least == nil ? nil : start?.adding(-Self.decisionDays))
    // A first date may have been moved to before the day that was chosen.
    return planned.map { min($0, start ?? $0) }
  }
}
