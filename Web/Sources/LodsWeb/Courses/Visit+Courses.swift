import Accounts
import Courses
import Foundation
import Language
import Municipality
import Office
import Records
import SQLite

extension Visit {
  /// Whether the visitor may plan what is held at a branch.
  func plansTerms(at branch: Code<Branch>) -> Bool {
    CoursePages.planners.admits(visitor) && visitor.reaches(branch)
  }

  /// The term that the path names; one at a branch out of the visitor's reach is like one that there is not.
  ///
  /// - Throws: `Refusal.notFound`.
  func namedTerm() throws -> Term {
    guard let id = Int(step("number")).flatMap({ RowNumber<Term>($0) }) else { throw Refusal.notFound }
    let found: Term?
    do {
      found = try desk.people.read { try TermRegister.term(id, in: $0) }
    } catch TermFault.unknown {
      found = nil
    }
    guard let found, visitor.reaches(found.plan.branch) else { throw Refusal.notFound }
    return found
  }

  /// Takes back the offers whose deadline has passed, so that nobody is told of a seat that has gone on.
  ///
  /// Only where a seat is offered at all: most pages write nothing.
  func settleOffers() throws {
    let isOffered = try desk.people.read { try !EnrolmentRegister.offered(in: $0).isEmpty }
    if isOffered { _ = try desk.people.write { try EnrolmentRegister.expire(at: time, in: $0) } }
  }

  /// The rooms that a term or one of its dates may be given: those of its branch, and the one that it has.
  ///
  /// - Parameter room: the room that it has; nil for none.
  func rooms(for room: RowNumber<CourseRoom>?, of term: Term, in reader: Reader) throws -> [CourseRoom] {
    try RoomRegister.rooms(in: reader).filter {
      $0.id == room || ($0.branch == term.plan.branch && $0.closed.map { $0 >= today } ?? true)
    }
  }

  /// The names of the branches.
  func branchNames() throws -> [Code<Branch>: String] {
    Dictionary(try allBranches().map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
  }

  /// The branches that the visitor works with.
  func reachedBranches() throws -> [Branch] { try allBranches().filter { visitor.reaches($0.code) } }

  /// The hours of a meeting, as `10.00–12.00`.
  func hours(_ span: TimeSpan) -> String {
    DayText.time(minute: span.from, in: language) + "–" + DayText.time(minute: span.to, in: language)
  }

  /// A day with its weekday, as in a list of meetings.
  func meetingDay(_ day: Day) -> String {
    day.weekday.wording[language] + " " + DayText.short(day, in: language)
  }
}
