import Language
import Municipality
import Records
import SQLite

@testable import Courses
@testable import Office

/// A season that is over, with lists of who came, and the file of the desk beside it.
final class FinishedOffice {
  let office: TermOffice
  let desk: DeskFile
  private let temporary: TemporaryFolder

  init() throws {
    office = try TermOffice()
    temporary = try TemporaryFolder()
    desk = try DeskFile(in: Folder(path: temporary.path), migrations: Schema.desk, access: .create)
  }

  /// Who came to a date: how many of the party, or nobody.
  func came(_ enrolment: Enrolment, to date: TermDate, _ number: Int, presence: Int = 0) throws {
    _ = try office.people.write {
      try $0.run(
        "INSERT INTO attendance VALUES (?, ?, ?, ?)",
        [.whole(date.id.number), .blob(enrolment.id.bytes), .whole(presence), .whole(number)])
    }
  }

  /// What was counted of a date besides.
  func count(
    _ date: TermDate, walkIns: Int = 0, seniors: Int? = nil, staff: Int? = nil, volunteers: Int? = nil
  ) throws {
    _ = try office.people.write {
      try $0.run(
        "INSERT INTO term_date_count VALUES (?, ?, ?, ?, ?)",
        [.whole(date.id.number), .whole(walkIns), .whole(seniors), .whole(staff), .whole(volunteers)])
    }
  }

  /// Ends a term with what became of each enrolment.
  func end(_ term: Term, _ outcomes: [(Enrolment, EnrolmentStatus)] = []) throws {
    try office.people.write { writer in
      for (enrolment, status) in outcomes {
        try writer.run(
          "UPDATE enrolment SET status = ? WHERE id = ?", [.whole(status.number), .blob(enrolment.id.bytes)])
        try writer.run(
          """
          INSERT INTO enrolment_step SELECT ?, max(number) + 1, ?, ?, ?, 0, NULL FROM enrolment_step WHERE enrolment = ?
          """,
          [
            .blob(enrolment.id.bytes), .whole(status.number), .whole(EnrolmentCause.termOver.number),
            .whole(office.seconds), .blob(enrolment.id.bytes),
          ])
      }
      try TermRegister.set(.ended, of: term.id, in: writer)
    }
  }

  /// Lets half a year pass, moves the figures and gives them.
  func move() throws -> [CourseTotal] {
    try CourseTotals.move(from: office.people, to: desk, on: office.today)
    return try totals()
  }

  func totals() throws -> [CourseTotal] {
    try desk.read { try CourseTotals.totals(in: Day(number: 0)...Day(number: 40_000), reader: $0) }
  }
}
