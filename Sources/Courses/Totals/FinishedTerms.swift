import Identifiers
import Language
import Municipality
import Records
import SQLite

/// The finished terms of `people.sqlite`, counted.
///
/// What is counted does not hang on who somebody was: when names have gone by retention, the figures come out alike.
struct FinishedTerms {
  let reader: Reader

  /// The terms that are over by a day and not among those that need not be read again.
  func totals(until today: Day, except isKept: (String, Day) -> Bool) throws -> [CourseTotal] {
    let heads = try reader.rows(
      """
      SELECT t.number, t.code, o.code, t.title, t.kind, t.branch, o.audience, t.language, t.campaign, t.state,
        t.is_announced, t.takes_sign_up, t.stage, o.goes_on_at, t.price,
        (SELECT coalesce(sum(seats), 0) FROM term_group WHERE term = t.number),
        (SELECT min(day) FROM term_date WHERE term = t.number AND is_cancelled = 0),
        (SELECT max(day) FROM term_date WHERE term = t.number AND is_cancelled = 0)
      FROM term t JOIN course_offer o ON o.number = t.offer WHERE t.state IN (?, ?) ORDER BY t.number
      """, [.whole(TermState.ended.number), .whole(TermState.cancelled.number)]
    ) { head($0) }.compactMap(\.self)
    return try heads.filter { head in
      // An ended term is over on its last day already; a cancelled one might still have been held then.
      let isOver = head.isCancelled ? head.days.upperBound < today : head.days.upperBound <= today
      return isOver && !isKept(head.code.text, head.days.upperBound)
    }.map(total)
  }

  private struct Head {
    let number: Int
    let code: Code<Term>
    let offer: Code<CourseOffer>
    let title: String
    let kind: TermKind
    let branch: Code<Branch>
    let audience: Audience
    let language: LanguageCode
    let campaign: String?
    let isCancelled: Bool
    let isAnnounced: Bool
    let takesSignUp: Bool
    let stage: Int
    let goesOnAt: Int?
    let price: Int
    let seats: Int
    let days: ClosedRange<Day>
  }

  private func head(_ row: Row) -> Head? {
    // A row that this program cannot have written is a damaged one; the check-up tells of it.
    guard let code = Code<Term>(row.text(1)), let offer = Code<CourseOffer>(row.text(2)),
      let kind = TermKind(number: row.whole(4)), let branch = Code<Branch>(row.text(5)),
      let audience = Audience(number: row.whole(6)), let language = LanguageCode(rawValue: row.text(7)),
      let first = row.optionalWhole(16), let last = row.optionalWhole(17), first <= last
    else { return nil }
    return Head(
      number: row.whole(0), code: code, offer: offer, title: Self.title(row.text(3), of: offer), kind: kind,
      branch: branch, audience: audience, language: language,
      campaign: row.optionalText(8).flatMap { try? Gate.standard.admit($0, as: .code).text },
      isCancelled: row.whole(9) == TermState.cancelled.number, isAnnounced: row.whole(10) == 1,
      takesSignUp: row.whole(11) == 1, stage: row.whole(12), goesOnAt: row.optionalWhole(13), price: row.whole(14),
      seats: row.whole(15), days: Day(number: first)...Day(number: last))
  }

  /// A title that may stand among the figures, which name nobody; else the offer's code.
  private static func title(_ title: String, of offer: Code<CourseOffer>) -> String {
    (try? Gate.standard.admit(title, as: .note).text) ?? offer.text
  }

  private func total(_ head: Head) throws -> CourseTotal {
    var counts = CourseCounts()
    counts.seats = head.seats
    let days = try count(dates: &counts, of: head)
    try count(persons: &counts, of: head.number)
    return CourseTotal(
      code: head.code, offer: head.offer, title: head.title, kind: head.kind, branch: head.branch,
      audience: head.audience, language: head.language, campaign: head.campaign, days: head.days,
      isCancelled: head.isCancelled, isAnnounced: head.isAnnounced, takesSignUp: head.takesSignUp, stage: head.stage,
      goesOnAt: head.goesOnAt, price: head.price, counts: counts, cafeDays: days)
  }

  /// Counts the dates, who came without signing up and the hours; gives the days of an open café.
  private func count(dates counts: inout CourseCounts, of head: Head) throws -> [CafeDay] {
    var visits: [Int: Int] = [:]
    try reader.each(
      """
      SELECT d.day, d.ends - d.begins, d.is_cancelled, c.date IS NOT NULL,
        EXISTS (SELECT 1 FROM attendance WHERE date = d.number), c.walk_ins, c.seniors, c.staff_minutes,
        c.volunteer_minutes
      FROM term_date d LEFT JOIN term_date_count c ON c.date = d.number WHERE d.term = ?
      """, [.whole(head.number)]
    ) { row in
      let hasCount = row.whole(3) == 1
      let isCounted = hasCount || row.whole(4) == 1
      // A term that was cancelled half-way was held as long as somebody counted who came.
      guard row.whole(2) == 0, !head.isCancelled || isCounted else { return counts.datesCancelled += 1 }
      counts.dates += 1
      counts.minutes += row.whole(1)
      if isCounted { counts.datesCounted += 1 }
      let walkIns = row.optionalWhole(5) ?? 0
      counts.walkIns += walkIns
      counts.visits += walkIns
      counts.seniors += row.optionalWhole(6) ?? 0
      if let minutes = row.optionalWhole(7) { counts.staffMinutes = (counts.staffMinutes ?? 0) + minutes }
      if let minutes = row.optionalWhole(8) { counts.volunteerMinutes = (counts.volunteerMinutes ?? 0) + minutes }
      if head.kind == .cafe, hasCount { visits[row.whole(0), default: 0] += walkIns }
    }
    return visits.sorted { $0.key < $1.key }.map {
      CafeDay(branch: head.branch, day: Day(number: $0.key), visits: $0.value)
    }
  }

  /// Counts who signed up, who came and what became of the others.
  private func count(persons counts: inout CourseCounts, of term: Int) throws {
    var attendance: [[UInt8]: (most: Int, all: Int)] = [:]
    try reader.each(
      """
      SELECT a.enrolment, max(a.came), sum(a.came) FROM term_date d JOIN attendance a ON a.date = d.number
      WHERE d.term = ? AND d.is_cancelled = 0 AND a.presence IN (0, 1) GROUP BY a.enrolment
      """, [.whole(term)]
    ) { attendance[$0.blob(0)] = ($0.whole(1), $0.whole(2)) }
    let hasLists =
      try reader.first(
        "SELECT 1 FROM term_date d JOIN attendance a ON a.date = d.number WHERE d.term = ? LIMIT 1", [.whole(term)]
      ) { _ in true } ?? false
    let erased = EnrolmentCause.erased.number
    try reader.each(
      """
      SELECT e.id, e.party, e.is_senior, e.status,
        (SELECT cause FROM enrolment_step WHERE enrolment = e.id ORDER BY number DESC LIMIT 1),
        (SELECT status FROM enrolment_step WHERE enrolment = e.id AND cause <> ? ORDER BY number DESC LIMIT 1)
      FROM enrolment e WHERE e.term = ?
      """, [.whole(erased), .whole(term)]
    ) { row in
      let party = row.whole(1)
      let seen = attendance[row.blob(0)]
      let cause = row.optionalWhole(4).flatMap { EnrolmentCause(number: $0) }
      var status = EnrolmentStatus(number: row.whole(3)) ?? .left
      // Erasing somebody who waited in vain must not turn the unmet wish into one who left.
      if cause == .erased, row.optionalWhole(5) == EnrolmentStatus.waiting.number { status = .waiting }
      // Where the term was ended without lists, the status is all there is.
      let isSaidToHaveCome = !hasLists && (status == .completed || status == .partly)
      let came = min(party, seen?.most ?? (isSaidToHaveCome ? party : 0))
      counts.signedUp += party
      counts.tookPart += came
      counts.visits += seen?.all ?? 0
      if row.optionalWhole(2) == 1 { counts.seniors += seen?.all ?? 0 }
      let rest = party - came
      switch status {
      case .completed:
        counts.completed += came
        counts.noShow += rest
      case .partly, .noShow, .enrolled, .offered:
        counts.partly += came
        counts.noShow += rest
      case .left: counts.withdrawn += party
      case .waiting, .declined, .expired:
        counts.partly += came
        counts.unmet += rest
      case .cancelled:
        counts.partly += came
        if cause == .termOver || cause == .termCancelled { counts.unmet += rest }
      }
    }
  }
}
