import Language
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
    for enrolment in try EnrolmentRegister.enrolments(of: term.id, in: reader) {
      let steps = try EnrolmentRegister.history(of: enrolment.id, in: reader).filter { $0.cause != .erased }
      let then = steps.last { $0.seconds < begun }?.status
      let now = steps.last?.status ?? enrolment.status
      // The lists of who came are only made up at the end: whoever they name had a seat.
      guard [.completed, .partly, .noShow].contains(now) || then == .enrolled || now == .enrolled else { continue }
      start += enrolment.party
      switch now {
      case .completed: completed += enrolment.party
      case .partly: partly += enrolment.party
      case .noShow: noShow += enrolment.party
      case .enrolled, .offered: enrolled += enrolment.party
      case .waiting, .declined, .expired, .left, .cancelled: left += enrolment.party
      }
    }
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
