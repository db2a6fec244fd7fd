import Language
import Municipality
import Records
public import SQLite

/// How many learners a term began with, and what became of them: persons, so that a party of two counts twice.
public struct TermLearners: Hashable, Sendable {
  /// Had a seat on the first day.
  public internal(set) var start = 0
  /// Came to the share of dates that completes the term.
  public internal(set) var completed = 0
  /// Came, but to fewer dates.
  public internal(set) var partly = 0
  /// Never came.
  public internal(set) var noShow = 0
  /// Left, or lost the seat, after the first day.
  public internal(set) var left = 0
  /// Still have a seat in a term that has not been ended.
  public internal(set) var enrolled = 0

  /// Those who had a seat and came until the end, as far as is known.
  public var end: Int { completed + partly + enrolled }

  /// Counts nobody.
  public init() {}

  /// Counts the enrolments of a term by their histories.
  ///
  /// Who was erased counts as they stood before. A term without dates has nobody.
  public init(of term: Term, in reader: Reader) throws {
    guard let first = term.start else { return }
    // The end of the first day: who leaves on it has not begun.
    let begun = (first.number + 1) * 86_400
    let most = try TermLearners.most(of: term.id, in: reader)
    for enrolment in try EnrolmentRegister.enrolments(of: term.id, in: reader) {
      let steps = try EnrolmentRegister.history(of: enrolment.id, in: reader).filter { $0.cause != .erased }
      let then = steps.last { $0.seconds < begun }?.status
      let now = steps.last?.status ?? enrolment.status
      // The lists of who came are only made up at the end: whoever they name had a seat.
      guard [.completed, .partly, .noShow].contains(now) || then == .enrolled || now == .enrolled else { continue }
      start += enrolment.party
      // Of a couple of whom one came, the other never did.
      let came = min(enrolment.party, most[enrolment.id] ?? enrolment.party)
      switch now {
      case .completed:
        completed += came
        noShow += enrolment.party - came
      case .partly:
        partly += came
        noShow += enrolment.party - came
      case .noShow: noShow += enrolment.party
      case .enrolled, .offered: enrolled += enrolment.party
      case .waiting, .declined, .expired, .left, .cancelled: left += enrolment.party
      }
    }
  }

  /// The most persons of each party who came to a date.
  private static func most(of term: RowNumber<Term>, in reader: Reader) throws -> [RandomID: Int] {
    let rows = try reader.rows(
      """
      SELECT a.enrolment, max(a.came) FROM term_date d JOIN attendance a ON a.date = d.number
      WHERE d.term = ? AND d.is_cancelled = 0 AND a.presence IN (?, ?) GROUP BY a.enrolment
      """, [.whole(term.number), .whole(Presence.present.number), .whole(Presence.partly.number)]
    ) { (RandomID(bytes: $0.blob(0)), $0.whole(1)) }
    return Dictionary(rows.compactMap { id, count in id.map { ($0, count) } }, uniquingKeysWith: { $1 })
  }

  /// Adds two terms' learners.
  public static func + (left: TermLearners, right: TermLearners) -> TermLearners {
    var sum = left
    sum.start += right.start
    sum.completed += right.completed
    sum.partly += right.partly
    sum.noShow += right.noShow
    sum.left += right.left
    sum.enrolled += right.enrolled
    return sum
  }
}
