import Accounts
import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// Whom to ring today, and what came of it.
enum CallPages {
  /// Where the list is.
  static let link = Link("/courses/calls")

  static let routes = [
    Route.get("/courses/calls", CoursePages.learners) { visit in
      try visit.settleOffers()
      return try page(visit)
    },
    Route.post("/courses/calls", CoursePages.learners, record),
  ]

  /// Where the list stands with one call before all others.
  static func link(to call: AddressedNotice, branch: String) -> Link {
    keeping(branch, link.query("term", call.due.term.id.description).query("turn", String(call.due.enrolment.turn)))
      .fragment("now")
  }

  /// The link with the branch that is looked at.
  static func keeping(_ branch: String, _ link: Link) -> Link { branch.isEmpty ? link : link.query("branch", branch) }

  private static func page(_ visit: Visit, trouble: String? = nil, fault: FieldProblem? = nil) throws -> WebReply {
    var model = try CallModel(visit)
    model.trouble = trouble
    model.problems = fault.map { [$0] } ?? []
    return visit.page(
      visit.say(FramePhrase.calls), status: fault != nil ? 422 : trouble == nil ? 200 : 409, hasFault: fault != nil,
      head: [.module(Asset.callsScript.link)]
    ) {
      CallView(model: model, visit: visit).main
    }
  }

  private static func record(_ visit: Visit) throws -> WebReply {
    let form = visit.form
    guard let outcome = form["outcome"].flatMap(NoticeOutcome.init(rawValue:)),
      let kind = form["kind"].flatMap(NoticeKind.init(rawValue:)),
      let id = form["term"].flatMap({ Int($0) }).flatMap({ RowNumber<Term>($0) }),
      let turn = form["turn"].flatMap({ Int($0) })
    else { throw Refusal.brokenForm }
    let again = outcome.takesAgain ? form.text("again").flatMap { Day(iso: $0) } : nil
    let bench = try NoticeBench(visit)
    let actor = try visit.actor.auditActor
    do {
      let after = try visit.onceForForm { writer in
        let term = try TermRegister.term(id, in: writer.reader)
        let all = try EnrolmentRegister.enrolments(of: id, in: writer.reader)
        guard visit.visitor.reaches(term.plan.branch), let enrolment = all.first(where: { $0.turn == turn }) else {
          throw TermFault.unknown(.enrolment, nearest: nil)
        }
        return try NoticeRegister.record(
          outcome, of: kind, for: enrolment.id, again: again, by: actor, at: visit.time, under: bench.law, in: writer
        ).turn
      }
      let done = link.query("done", outcome.code).query("told", "\(id)-\(after)")
      return .redirect(to: keeping(form.text("branch") ?? "", done).fragment("now"))
    } catch TermFault.unknown {
      throw Refusal.notFound
    } catch let fault as NoticeFault {
      if case .againOutside = fault {
        return try page(visit, fault: FieldProblem("again", fault.sentence(in: visit.language)))
      }
      return try page(visit, trouble: visit.say(CallPhrase.doneMeanwhile))
    } catch let fault as TermFault {
      let said = visit.say(CallPhrase.doneMeanwhile) + " " + CourseFaultWords.sentence(fault, visit)
      return try page(visit, trouble: said)
    }
  }
}
