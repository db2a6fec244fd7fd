import Accounts
import Courses
import Identifiers
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// Planning terms: a new one, its seats and dates, whether it is open, and whether it is held.
enum TermPlanPages {
  /// Where a term is planned.
  static let link = Link("/courses/plan")

  static let routes = [
    Route.get("/courses/plan", CoursePages.planners) { visit in try TermPlanForm(visit).page(visit) },
    Route.post("/courses/plan", CoursePages.planners) { visit in try TermPlanForm(visit.form, visit).send(visit) },
    Route.post("/courses/terms/{number}/state", CoursePages.planners, setState),
    Route.post("/courses/terms/{number}/hold", CoursePages.planners, hold),
    Route.get("/courses/terms/{number}/cancel", CoursePages.planners) { visit in
      try cancelPage(visit, kept(visit))
    },
    Route.post("/courses/terms/{number}/cancel", CoursePages.planners, cancel),
    Route.get("/courses/terms/{number}/seats", CoursePages.planners) { visit in
      try SeatsForm(kept(visit)).page(visit)
    },
    Route.post("/courses/terms/{number}/seats", CoursePages.planners) { visit in
      try SeatsForm(kept(visit), visit.form).save(visit)
    },
    Route.get("/courses/terms/{number}/change", CoursePages.planners) { visit in
      try TermEditForm(kept(visit), visit).page(visit)
    },
    Route.post("/courses/terms/{number}/change", CoursePages.planners) { visit in
      try TermEditForm(kept(visit), visit.form, visit).save(visit)
    },
    Route.get("/courses/terms/{number}/staff", CoursePages.planners) { visit in
      try TermStaffPage.page(visit, kept(visit))
    },
    Route.post("/courses/terms/{number}/staff", CoursePages.planners) { visit in
      try TermStaffPage.save(visit, kept(visit))
    },
    Route.get("/courses/terms/{number}/dates", CoursePages.planners) { visit in
      try DateForm(kept(visit), nil, visit).page(visit)
    },
    Route.post("/courses/terms/{number}/dates", CoursePages.planners) { visit in
      try DateForm(kept(visit), nil, visit.form, visit).save(visit)
    },
    Route.get("/courses/terms/{number}/dates/{date}", CoursePages.planners) { visit in
      let (term, date) = try keptDate(visit)
      return try DateForm(term, date, visit).page(visit)
    },
    Route.post("/courses/terms/{number}/dates/{date}", CoursePages.planners) { visit in
      let (term, date) = try keptDate(visit)
      return try DateForm(term, date, visit.form, visit).save(visit)
    },
  ]

  /// The term of the path, where the visitor may change it.
  private static func kept(_ visit: Visit) throws -> Term {
    let term = try visit.namedTerm()
    guard visit.plansTerms(at: term.plan.branch) else { throw Refusal.notFound }
    return term
  }

  private static func keptDate(_ visit: Visit) throws -> (Term, TermDate) {
    let term = try kept(visit)
    guard let date = term.dates.first(where: { $0.id.description == visit.step("date") }) else {
      throw Refusal.notFound
    }
    return (term, date)
  }

  /// Leads to the term's page with what was done.
  static func done(_ done: CourseDone, _ term: Term) -> WebReply {
    .redirect(to: CoursePages.link(to: term).query("done", done.rawValue))
  }

  private static func setState(_ visit: Visit) throws -> WebReply {
    let term = try kept(visit)
    guard let word = visit.form["do"], ["open", "close"].contains(word) else { throw Refusal.brokenForm }
    do {
      try visit.desk.people.write { writer in
        let now = try TermRegister.term(term.id, in: writer.reader)
        // Pressed twice, it is done once.
        guard now.state != (word == "open" ? .open : .closed) else { return }
        try TermRegister.setOpen(word == "open", term.id, at: visit.time, in: writer)
      }
    } catch let fault as TermFault {
      return try CoursePages.page(visit, visit.namedTerm(), trouble: CourseFaultWords.sentence(fault, visit))
    }
    return done(word == "open" ? .opened : .closed, term)
  }

  private static func hold(_ visit: Visit) throws -> WebReply {
    let term = try kept(visit)
    var reason: ScreenedText?
    if let typed = visit.form.text("reason") {
      do { reason = try Gate.standard.admit(typed, as: .note) } catch {
        let text = ScreeningFault(error, field: "reason").sentence(in: visit.language)
        return try CoursePages.page(visit, term, trouble: text, status: 422)
      }
    }
    do {
      try visit.desk.people.write { writer in
        try TermDecision.hold(term.id, because: reason, at: visit.time, in: writer)
      }
    } catch let fault as any Fault where fault is TermFault || fault is TermDecisionFault {
      return try CoursePages.page(visit, visit.namedTerm(), trouble: CourseFaultWords.sentence(fault, visit))
    }
    return done(.held, term)
  }

  // MARK: Cancelling

  private static func cancelPage(_ visit: Visit, _ term: Term) throws -> WebReply {
    let learners = try visit.desk.people.read { reader in
      try EnrolmentRegister.enrolments(of: term.id, in: reader).filter(\.status.isOpen)
    }
    let title = visit.say(TermPlanPhrase.cancelTitle, ["title": .text(term.plan.title)])
    return visit.page(title) {
      HTML.div(.class("narrow")) {
        visit.back(to: CoursePages.link(to: term), term.plan.title)
        HTML.h1 { title }
        visit.form(CoursePages.link(to: term).appending("cancel")) {
          HTML.p {
            visit.say(
              learners.isEmpty ? TermPlanPhrase.cancelNobody : .cancelSome, ["n": .number(learners.count)])
          }
          HTML.p { visit.say(TermPlanPhrase.cancelForGood) }
          HTML.input(.type("hidden"), .name("concerned"), .value(String(learners.count)))
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("danger")) { visit.say(TermPlanPhrase.cancelNow) }
            HTML.a(CoursePages.link(to: term), .class("secondary")) { visit.say(TermPlanPhrase.keep) }
          }
        }
      }
    }
  }

  private static func cancel(_ visit: Visit) throws -> WebReply {
    let term = try kept(visit)
    if term.state == .cancelled { return done(.cancelled, term) }
    let actor = try visit.actor.auditActor
    do {
      try visit.desk.people.write { writer in
        try EnrolmentRegister.cancel(term.id, by: actor, at: visit.time, in: writer)
      }
    } catch let fault as TermFault {
      return try CoursePages.page(visit, visit.namedTerm(), trouble: CourseFaultWords.sentence(fault, visit))
    }
    return done(.cancelled, term)
  }
}
