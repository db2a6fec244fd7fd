import Courses
import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Statistics

/// All that the report on courses is made of, read in one transaction.
struct CourseFigures {
  /// Whose office it is.
  let office: OfficeProfile
  /// The period.
  let period: Period
  /// The day that the report is made on.
  let today: Day
  /// The branch, where the report is about one.
  let branch: Branch?
  /// The branches that held a term.
  let branches: [Branch]
  /// The terms whose last day lies in the period.
  let totals: [CourseTotal]
  /// The terms of the four years up to the end of the period.
  let years: [CourseTotal]
  /// What was logged at the desk of the visitors of open cafés.
  let cafe: CafeSessions

  /// Reads the figures.
  ///
  /// - Throws: `RecordsFault` and `MunicipalityFault`.
  init(of desk: DeskFile, in period: Period, at code: String?, on today: Day) throws {
    self = try desk.read { try CourseFigures($0, period, code, today) }
  }

  private init(_ reader: Reader, _ period: Period, _ code: String?, _ today: Day) throws {
    guard let office = try OfficeProfile.read(reader) else { throw RecordsFault.noOffice }
    self.office = office
    self.period = period
    self.today = today
    let branch = try code.map { try BranchRegister.branch(word: $0, in: reader) }
    self.branch = branch
    let totals = try CourseTotals.totals(in: period.days, at: branch?.code, reader: reader)
    let asked = try branch.map { [$0] } ?? BranchRegister.branches(in: reader)
    branches = asked.filter { one in totals.contains { $0.branch == one.code } }
    let last = period.days.upperBound
    let first = (Day(year: last.year - 3, month: 1, day: 1) ?? last.adding(-1_460))
    years = try CourseTotals.totals(in: first...last, at: branch?.code, reader: reader)
    cafe = try CafeSessions(totals.flatMap(\.cafeDays), at: asked, in: reader)
    self.totals = totals
  }

  /// The terms that were held.
  var held: [CourseTotal] { totals.filter { !$0.isCancelled } }

  /// What some terms came to together.
  static func sum(_ totals: some Sequence<CourseTotal>) -> CourseCounts {
    totals.reduce(into: CourseCounts()) { $0 += $1.counts }
  }

  /// What the terms that were held and that people signed up to came to: what shares of seats and of those who began
  /// are taken of.
  var signedUpTo: CourseCounts { Self.sum(held.filter(\.kind.hasEnrolment)) }

  /// Where the figures come from.
  var source: Wording { CourseReportRule.source.filled { _ in ["office": .text(office.name)] } }
}
