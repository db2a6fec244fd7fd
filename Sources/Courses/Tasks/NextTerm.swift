public import Language
public import Municipality
import Records
public import SQLite

/// A term that somebody who asks about a task can still join.
public struct NextTerm: Hashable, Sendable {
  /// The term's code.
  public let term: Code<Term>
  /// The code of its offer.
  public let offer: Code<CourseOffer>
  /// Its title.
  public let title: String
  /// What kind of meeting it is.
  public let kind: TermKind
  /// Whether people sign up already, or it is still planned.
  public let state: TermState
  /// The first day, of an open café the next one.
  public let start: Day
  /// The branch that holds it.
  public let branch: Code<Branch>
  /// The seats that nobody has; nil where nobody signs up.
  public let freeSeats: Int?
  /// How many parties wait.
  public let waiting: Int

  /// The terms that teach a task and have not begun, the earliest first; an open café goes on, so its next date counts.
  ///
  /// - Parameters:
  ///   - task: the task.
  ///   - today: the day from which on they may begin.
  ///   - branch: the branch that holds them; nil for all.
  ///   - isOpen: whether people must be able to sign up now; else planned terms count too.
  ///   - limit: the most terms.
  public static func terms(
    teaching task: Code<OfficeTask>, from today: Day, at branch: Code<Branch>? = nil, onlyOpen isOpen: Bool,
    limit: Int, in reader: Reader
  ) throws -> [NextTerm] {
    let held = EnrolmentStatus.allCases.filter(\.holdsSeats).reduce(0) { $0 | 1 << $1.number }
    return try reader.rows(
      """
      SELECT t.code, o.code, t.title, t.kind, t.state, t.branch,
        (SELECT min(day) FROM term_date WHERE term = t.number AND is_cancelled = 0 AND (t.kind <> ? OR day >= ?))
          AS start,
        (SELECT coalesce(sum(seats), 0) FROM term_group WHERE term = t.number),
        (SELECT coalesce(sum(party), 0) FROM enrolment WHERE term = t.number AND 1 << status & ? <> 0),
        (SELECT count(*) FROM enrolment WHERE term = t.number AND status = ?)
      FROM course_offer_task k JOIN course_offer o ON o.number = k.offer JOIN term t ON t.offer = o.number
      WHERE k.task = ? AND t.state IN (?, ?) AND (t.branch = ? OR ? IS NULL) AND start >= ?
      ORDER BY start, t.number LIMIT ?
      """,
      [
        .whole(TermKind.cafe.number), .whole(today.number), .whole(held), .whole(EnrolmentStatus.waiting.number),
        .text(task.text), .whole(TermState.open.number),
        .whole(isOpen ? TermState.open.number : TermState.planned.number), .optionalText(branch?.text),
        .optionalText(branch?.text), .whole(today.number), .whole(limit),
      ]
    ) { row -> NextTerm? in
      guard let term = Code<Term>(row.text(0)), let offer = Code<CourseOffer>(row.text(1)),
        let kind = TermKind(number: row.whole(3)), let state = TermState(number: row.whole(4)),
        let branch = Code<Branch>(row.text(5))
      else { return nil }
      return NextTerm(
        term: term, offer: offer, title: row.text(2), kind: kind, state: state, start: Day(number: row.whole(6)),
        branch: branch, freeSeats: kind.hasEnrolment ? max(0, row.whole(7) - row.whole(8)) : nil,
        waiting: row.whole(9))
    }.compactMap(\.self)
  }

  /// Whether there is room, in a few words: "3 ledige pladser", "fuldt, 2 venter".
  public func room(in language: LanguageCode) -> String {
    guard let freeSeats else { return NextTermPhrase.dropIn(in: language) }
    let phrase: NextTermPhrase = freeSeats > 0 ? .freeSeats : waiting > 0 ? .waitingList : .noSeats
    return phrase(in: language, ["n": .number(freeSeats > 0 ? freeSeats : waiting)])
  }

  /// The term in one line: "Næste hold: MitID trin for trin den 18-03-2027, Zonen (3 ledige pladser)".
  ///
  /// - Parameter place: the branch's name.
  public func line(at place: String, in language: LanguageCode) -> String {
    NextTermPhrase.line(
      in: language,
      ["title": .text(title), "day": .day(start), "place": .text(place), "room": .text(room(in: language))])
  }
}
