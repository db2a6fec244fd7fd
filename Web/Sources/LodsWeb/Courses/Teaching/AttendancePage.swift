import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The list of who came on one date of a term.
struct AttendancePage: Sendable {
  let term: Term
  /// The branch's name.
  let branch: String
  let sheet: AttendanceSheet
  /// The date that is shown; nil for a term without dates.
  let date: TermDate?
  /// The parties that have a seat.
  var rows: [AttendanceRow]
  /// Those who came before they left; nothing is changed about them.
  let others: [AttendanceRow]
  var count: CountFields
  /// Why nothing can be written of the date; nil where it can.
  let closed: String?
  var problems: [FieldProblem] = []
  /// Whether somebody else has written something else meanwhile.
  var isContested: Bool { count.isContested || rows.contains(where: \.isContested) }

  init(of term: Term, branch: String, _ visit: Visit) throws {
    let wanted = (visit.form.text("date") ?? visit.query.text("date")).flatMap { Int($0) }
    let sheet = try visit.desk.people.read { try AttendanceSheet(of: term, in: $0) }
    try self.init(sheet, branch: branch, date: wanted, visit)
  }

  /// The list of a date of a term that was read.
  ///
  /// - Throws: `Refusal.notFound` for a date that is not the term's.
  init(_ sheet: AttendanceSheet, branch: String, date wanted: Int?, _ visit: Visit) throws {
    let term = sheet.term
    self.term = term
    self.branch = branch
    self.sheet = sheet
    let date: TermDate?
    if let wanted {
      date = term.dates.first { $0.id.number == wanted }
      guard date != nil else { throw Refusal.notFound }
    } else {
      date = term.heldDates.last { $0.day <= visit.today } ?? term.heldDates.first
    }
    self.date = date
    let lines = date == nil ? [] : sheet.lines
    let seated = lines.filter(\.enrolment.status.isSeated)
    let named = TextOrder.sorted(seated, in: term.plan.language) { $0.name ?? "" }
    rows = date.map { date in named.map { AttendanceRow($0, on: date) } } ?? []
    others =
      date.map { date in
        lines.filter { !$0.enrolment.status.isSeated }.map { AttendanceRow($0, on: date) }
      } ?? []
    count = CountFields(date.flatMap { sheet.counts[$0.id] })
    closed = try date.flatMap { date in
      try visit.desk.people.read { reader -> String? in
        do {
          try AttendanceRegister.require(date.id, of: term.id, isCorrection: true, at: visit.time, in: reader)
          return nil
        } catch let fault as AttendanceFault {
          return fault.sentence(in: visit.language)
        } catch let fault as TermFault {
          return fault.sentence(in: visit.language)
        }
      }
    }
  }

  /// Where the list of a date is.
  static func link(_ term: Term, _ date: TermDate) -> Link {
    TermTabs.attendance.link(of: term).query("date", "\(date.id)")
  }

  /// The page.
  func reply(_ visit: Visit) throws -> WebReply {
    let status = problems.isEmpty ? (isContested ? 409 : 200) : 422
    let title = visit.say(TeachingPhrase.attendance) + ": " + term.plan.title
    // Of a term that has ended each saving decides who has completed it, so its list is saved whole and by the button.
    let head: [HeadItem] = term.state == .ended ? [] : [.module(Asset.attendanceScript.link)]
    return visit.page(title, status: status, hasFault: !problems.isEmpty, head: head) {
      AttendanceView(page: self, visit: visit).main
    }
  }
}
