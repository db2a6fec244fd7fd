import Accounts
import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// Signing up to a term, and what is done with an enrolment afterwards.
enum EnrolmentPages {
  static let routes = [
    Route.get("/courses/terms/{number}/sign-up", CoursePages.learners) { visit in
      let term = try visit.namedTerm()
      return try EnrolForm(term).page(visit)
    },
    Route.post("/courses/terms/{number}/sign-up", CoursePages.learners) { visit in
      try EnrolForm(visit.namedTerm(), visit.form).save(visit)
    },
    Route.get("/courses/terms/{number}/enrolments/{turn}", CoursePages.learners) { visit in
      try visit.settleOffers()
      return try page(visit, found(visit))
    },
    Route.post("/courses/terms/{number}/enrolments/{turn}", CoursePages.learners, act),
  ]

  /// Where one signs up to a term.
  static func form(_ term: Term) -> Link { CoursePages.link(to: term).appending("sign-up") }

  /// Where the page of an enrolment is: its number in the term, which tells nobody who it is.
  static func link(to enrolment: Enrolment) -> Link { link(enrolment.term, turn: enrolment.turn) }

  /// Where the page of the enrolment with a number is.
  static func link(_ term: RowNumber<Term>, turn: Int) -> Link {
    CoursePages.link(to: term).appending("enrolments").appending(String(turn))
  }

  /// An enrolment's page, also with what could not be done.
  static func page(
    _ visit: Visit, _ enrolment: Enrolment, move: EnrolmentModel.Move = .init(), problems: [FieldProblem] = [],
    trouble: String? = nil
  ) throws -> WebReply {
    var model = try EnrolmentModel(enrolment, visit)
    model.move = move
    model.problems = problems
    model.trouble = trouble
    let hasFault = !problems.isEmpty
    return visit.page(
      visit.say(EnrolPhrase.enrolment), status: hasFault ? 422 : trouble == nil ? 200 : 409, hasFault: hasFault
    ) {
      EnrolmentView(model: model, visit: visit).main
    }
  }

  /// The enrolment that the path names.
  private static func found(_ visit: Visit) throws -> Enrolment {
    let term = try visit.namedTerm()
    let all = try visit.desk.people.read { try EnrolmentRegister.enrolments(of: term.id, in: $0) }
    guard let turn = Int(visit.step("turn")), let found = all.first(where: { $0.turn == turn }) else {
      throw Refusal.notFound
    }
    return found
  }

  // MARK: Acting

  private static func act(_ visit: Visit) throws -> WebReply {
    let term = try visit.namedTerm()
    if let turn = visit.desk.echo.number(madeBy: visit.form) {
      // Pressed twice: signing up again has given it another number in the meantime.
      return .redirect(to: link(term.id, turn: turn).query("done", done(visit).rawValue))
    }
    let isByHand = visit.form["do"] == "move"
    guard !isByHand || visit.plansTerms(at: term.plan.branch) else { throw Refusal.notAllowed }
    let before = try found(visit)
    guard let seen = visit.form["seen"].flatMap(EnrolmentStatus.init(rawValue:)) else { throw Refusal.brokenForm }
    let move = EnrolmentModel.Move(visit.form)
    guard let action = action(visit) else {
      guard isByHand else { throw Refusal.brokenForm }
      return try page(
        visit, before, move: move, problems: [FieldProblem("to", visit.say(EnrolPhrase.moveMissing))])
    }
    guard before.status == seen else { return try changed(visit, before, move) }
    do {
      let actor = try visit.actor.auditActor
      let turn = try visit.onceForForm { writer in
        let now = try EnrolmentRegister.enrolment(before.id, in: writer.reader)
        guard now.status == seen else { throw TermFault.wrongStatus(now.status) }
        return try EnrolmentRegister.act(
          action, on: before.id, because: visit.form.text("reason"), by: actor, at: visit.time, in: writer
        ).turn
      }
      return .redirect(to: link(term.id, turn: turn).query("done", done(visit).rawValue))
    } catch let fault as ScreeningFault {
      return try page(visit, before, move: move, problems: [FieldProblem("reason", fault.sentence(in: visit.language))])
    } catch TermFault.reasonMissing {
      let text = TermFault.reasonMissing.sentence(in: visit.language)
      return try page(visit, before, move: move, problems: [FieldProblem("reason", text)])
    } catch let fault as TermFault {
      let now = try visit.desk.people.read { try EnrolmentRegister.enrolment(before.id, in: $0) }
      if case .textTooLong = fault {
        return try page(
          visit, now, move: move, problems: [FieldProblem("reason", fault.sentence(in: visit.language))])
      }
      return try page(visit, now, move: move, trouble: CourseFaultWords.sentence(fault, visit))
    }
  }

  /// Somebody else was faster: the page shows how it stands now, and what was wanted can still be chosen.
  private static func changed(
    _ visit: Visit, _ now: Enrolment, _ move: EnrolmentModel.Move
  ) throws -> WebReply {
    let values: [String: PhraseValue] = ["status": .text(now.status.wording[visit.language].lowercased())]
    return try page(visit, now, move: move, trouble: visit.say(EnrolPhrase.changedMeanwhile, values))
  }

  private static func action(_ visit: Visit) -> EnrolmentRegister.Action? {
    switch visit.form["do"] {
    case "accept": .accept
    case "decline": .decline
    case "leave": .leave
    case "again": .again
    case "move":
      visit.form["to"].flatMap(EnrolmentStatus.init(rawValue:))
        .flatMap { EnrolmentModel.Move.choices.contains($0) ? .move($0) : nil }
    default: nil
    }
  }

  private static func done(_ visit: Visit) -> CourseDone {
    switch visit.form["do"] {
    case "accept": .accepted
    case "decline": .declined
    case "leave": .left
    case "again": .again
    default: .moved
    }
  }
}
