import Accounts
import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The teaching of a term: who came, the cards before and after, and the certificates.
enum TeachingPages {
  /// Who teaches, and who answers for it.
  static let teachers = Access.roles([.teacher, .manager, .administrator])

  static let routes = [
    Route.get("/courses/terms/{number}/attendance", teachers) { visit in
      let (term, branch) = try term(visit)
      return try AttendancePage(of: term, branch: branch, visit).reply(visit)
    },
    Route.post("/courses/terms/{number}/attendance", teachers) { visit in
      let (term, branch) = try term(visit)
      return try AttendanceSaving(of: term, branch: branch, visit).reply(visit)
    },
    Route.get("/courses/terms/{number}/attendance/paper", teachers) { visit in
      let (term, branch) = try term(visit)
      return try attendancePaper(of: term, branch, visit)
    },
    Route.get("/courses/terms/{number}/end", teachers) { visit in try TermEndPage.page(visit, term(visit).0) },
    Route.post("/courses/terms/{number}/end", teachers) { visit in try TermEndPage.end(visit, term(visit).0) },
    Route.get("/courses/terms/{number}/certificates", teachers) { visit in
      let (term, branch) = try term(visit)
      return try CertificatePage.page(of: term, branch, visit)
    },
    Route.get("/courses/terms/{number}/certificates/paper", teachers) { visit in
      let (term, branch) = try term(visit)
      return try CertificatePage.paper(of: term, branch, visit)
    },
    Route.get("/courses/terms/{number}/cards", teachers) { visit in
      let (term, branch) = try term(visit)
      return try CardPage(of: term, branch: branch, visit).reply(visit)
    },
    Route.post("/courses/terms/{number}/cards", teachers) { visit in
      let (term, branch) = try term(visit)
      return try CardPage(of: term, branch: branch, visit).save(visit)
    },
    Route.get("/courses/terms/{number}/cards/paper", teachers) { visit in
      let (term, branch) = try term(visit)
      return try CardPage(of: term, branch: branch, visit).paper(visit)
    },
    Route.get("/courses/terms/{number}/cards/effect", teachers) { visit in
      let (term, branch) = try term(visit)
      return try CardPage(of: term, branch: branch, visit).effectPage(visit)
    },
    PaperReply.route,
  ]

  /// The term of the path, where its branch is one that the visitor works with, and the branch's name.
  private static func term(_ visit: Visit) throws -> (Term, String) {
    guard let id = Int(visit.step("number")).flatMap({ RowNumber<Term>($0) }) else { throw Refusal.notFound }
    let term: Term
    do {
      term = try visit.desk.people.read { try TermRegister.term(id, in: $0) }
    } catch is TermFault {
      throw Refusal.notFound
    }
    guard visit.visitor.reaches(term.plan.branch) else { throw Refusal.notFound }
    return (term, try visit.office.desk.read { try BranchRegister.branch(term.plan.branch, in: $0).name })
  }

  /// Notes that names leave the desk on paper, before they do: where the audit cannot be written, nothing is printed.
  static func exported(_ visit: Visit) throws {
    try AuditTrail.append(
      .personsExported, subject: "course papers", by: visit.actor.auditActor, at: visit.now, to: visit.desk.people)
  }

  /// The list to tick off on paper.
  private static func attendancePaper(of term: Term, _ branch: String, _ visit: Visit) throws -> WebReply {
    let reader = visit.query["reader"].flatMap(ListReader.init(rawValue:)) ?? .staff
    let plan = term.plan
    let (sheet, room) = try visit.desk.people.read { file in
      (try AttendanceSheet(of: term, in: file), try plan.room.map { try RoomRegister.room($0, in: file) })
    }
    try exported(visit)
    let roomName = room.map { [$0.name, $0.floor].compactMap(\.self).joined(separator: ", ") }
    let place = [plan.place, roomName, plan.table, branch].compactMap(\.self).joined(separator: " · ")
    let paper = AttendancePaper(
      sheet, place: place, reader: reader, emptyRows: plan.kind.hasEnrolment ? 5 : 0)
    return PaperReply.page(paper.text, back: TermTabs.attendance.link(of: term), visit)
  }
}
