import Courses
import Municipality
import Records
import SQLite

/// What somebody wants of who teaches a term and what is lent to it.
enum TermStaffWish: Hashable, Sendable {
  case put(RowNumber<CourseHelper>, TermDuty)
  case takeOff(RowNumber<CourseHelper>)
  case lend(RowNumber<CourseKit>, Int)
  case takeBack(RowNumber<CourseKit>)

  /// What is said when it is done.
  var done: CourseDone {
    switch self {
    case .put: .helperOn
    case .takeOff: .helperOff
    case .lend, .takeBack: .kitSaved
    }
  }

  /// Whether it is so already, as when somebody pressed twice.
  func stands(on term: RowNumber<Term>, in reader: Reader) throws -> Bool {
    switch self {
    case .put(let id, let duty):
      try TermStaff.members(of: term, in: reader).contains { $0.helper.id == id && $0.duty == duty }
    case .takeOff(let id): try !TermStaff.members(of: term, in: reader).contains { $0.helper.id == id }
    case .lend(let id, let pieces):
      try TermStaff.loans(of: term, in: reader).contains { $0.kit.id == id && $0.pieces == pieces }
    case .takeBack(let id): try !TermStaff.loans(of: term, in: reader).contains { $0.kit.id == id }
    }
  }

  /// Does it.
  ///
  /// - Throws: `StaffingFault`, `TermFault`.
  func apply(to term: RowNumber<Term>, in writer: PeopleWriter) throws {
    switch self {
    case .put(let id, let duty): try TermStaff.set(id, as: duty, on: term, in: writer)
    case .takeOff(let id): try TermStaff.remove(id, from: term, in: writer)
    case .lend(let id, let pieces): try TermStaff.lend(id, pieces: pieces, to: term, in: writer)
    case .takeBack(let id): try TermStaff.lend(id, pieces: 0, to: term, in: writer)
    }
  }
}
