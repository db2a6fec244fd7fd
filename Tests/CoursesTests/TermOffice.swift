import Foundation
import Language
import Municipality
import People
import Records
import SQLite

@testable import Courses
@testable import Office

/// A folder with the file of persons, an offer, and what tests of terms do again and again.
final class TermOffice {
  let people: PeopleFile
  let offer: RowNumber<CourseOffer>
  var generator = SeededGenerator(seed: 8)
  /// Now, in seconds since 1970; the tests move it.
  var seconds = 1_788_000_000
  /// The folder with the file.
  let folder: Folder
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = Folder(path: temporary.path)
    people = try PeopleFile(in: folder, migrations: Schema.people, access: .create)
    guard let code = Code<CourseOffer>("mitid") else { throw TermFault.badCode(field: "code") }
    offer = try people.write {
      try OfferRegister.add(
        code, OfferRegister.Draft(title: "MitID"), state: .permanent, on: Day(number: 20_000), in: $0
      ).id
    }
  }

  /// Today.
  var today: Day { Day(number: seconds / 86_400) }

  var time: OfficeTime { OfficeTime(Date(timeIntervalSince1970: Double(seconds)), day: today) }

  func pass(hours: Int) { seconds += hours * 3_600 }

  /// An open term that begins in so many days and meets three times.
  func term(
    _ word: String = "efteraar", seats: SeatRules, in days: Int = 30, kind: TermKind = .series,
    _ change: (inout TermPlan) -> Void = { _ in }
  ) throws -> Term {
    var plan = TermPlan(
      title: "MitID for begyndere", kind: kind, branch: try code(Branch.self, "hornbaek"), language: .da)
    plan.seats = seats
    change(&plan)
    guard let span = TimeSpan(from: 600, to: 720) else { throw TermFault.noDates }
    let dates = [0, 7, 14].map { DateDraft(day: today.adding(days + $0), span: span) }
    let code = try code(Term.self, word)
    return try people.write { writer in
      let term = try TermRegister.plan(
        code, of: offer, plan, on: dates, at: time, using: &generator, in: writer)
      try TermRegister.setOpen(true, term.id, at: time, in: writer)
      return try TermRegister.term(term.id, in: writer.reader)
    }
  }

  /// Signs somebody up; each name has a number of its own.
  @discardableResult
  func signUp(_ name: String, to term: Term, _ change: (inout SignUp) -> Void = { _ in }) throws -> Enrolment {
    let number = 20_000_000 + name.unicodeScalars.reduce(0) { ($0 * 31 + Int($1.value)) % 10_000_000 }
    var signUp = SignUp(try PersonDetails(name: name, telephone: String(number)))
    change(&signUp)
    return try people.write {
      try EnrolmentRegister.signUp(signUp, to: term.id, by: .commandLine, at: time, using: &generator, in: $0)
    }
  }

  @discardableResult
  func act(_ action: EnrolmentRegister.Action, _ enrolment: Enrolment, because reason: String? = nil) throws
    -> Enrolment
  {
    try people.write {
      try EnrolmentRegister.act(action, on: enrolment.id, because: reason, by: .commandLine, at: time, in: $0)
    }
  }

  func now(_ enrolment: Enrolment) throws -> Enrolment {
    try people.read { try EnrolmentRegister.enrolment(enrolment.id, in: $0) }
  }

  func steps(_ enrolment: Enrolment) throws -> [EnrolmentStep] {
    try people.read { try EnrolmentRegister.history(of: enrolment.id, in: $0) }
  }

  func code<Of>(_ type: Of.Type, _ word: String) throws -> Code<Of> {
    guard let code = Code<Of>(word) else { throw TermFault.badCode(field: "code") }
    return code
  }
}
