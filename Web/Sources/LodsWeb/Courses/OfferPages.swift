import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// What the library teaches, from the idea to the day it is closed.
enum OfferPages {
  /// Where the offers are.
  static let link = Link("/courses/offers")

  static let routes = [
    Route.get("/courses/offers", CoursePages.access, list),
    Route.get("/courses/new-offer", CoursePages.keepers) { visit in
      var form = OfferForm(nil)
      form.curriculum = visit.query.text("curriculum") ?? ""
      form.title = visit.query.text("title") ?? ""
      return try form.page(visit)
    },
    Route.post("/courses/new-offer", CoursePages.keepers) { visit in try OfferForm(nil, visit.form).save(visit) },
    Route.get("/courses/offers/{code}", CoursePages.access) { visit in try page(visit, found(visit)) },
    Route.post("/courses/offers/{code}/decide", CoursePages.keepers, decide),
    Route.get("/courses/offers/{code}/change", CoursePages.keepers) { visit in
      try OfferForm(found(visit)).page(visit)
    },
    Route.post("/courses/offers/{code}/change", CoursePages.keepers) { visit in
      try OfferForm(found(visit), visit.form).save(visit)
    },
  ]

  /// Where an offer's page is.
  static func link(to code: Code<CourseOffer>) -> Link { link.appending(code.text) }

  private static func found(_ visit: Visit) throws -> CourseOffer {
    let all = try visit.desk.people.read { try OfferRegister.offers(in: $0) }
    guard let offer = all.first(where: { $0.code.text == visit.step("code") }) else { throw Refusal.notFound }
    return offer
  }

  private static func tag(_ state: OfferState, _ visit: Visit) -> HTML {
    let kind =
      switch state {
      case .idea: "tag plain"
      case .pilot: "tag warning"
      case .permanent: "tag good"
      case .closed: "tag bad"
      }
    return HTML.span(.class(kind)) { state.wording[visit.language] }
  }

  private static func list(_ visit: Visit) throws -> WebReply {
    let offers = try visit.desk.people.read { try OfferRegister.offers(in: $0) }
    return visit.page(visit.say(FramePhrase.offers)) {
      HTML.div(.class("page-head")) {
        HTML.h1 { visit.say(FramePhrase.offers) }
        if CoursePages.keepers.admits(visit.visitor) {
          HTML.p(.class("buttons")) {
            HTML.a(Link("/courses/new-offer"), .class("primary")) { visit.say(OfferPhrase.add) }
          }
        }
      }
      if offers.isEmpty {
        HTML.div(.class("empty")) { HTML.p { visit.say(OfferPhrase.none) } }
      } else {
        HTML.div(.class("table-wrap")) {
          HTML.table(.class("data stack")) {
            HTML.caption(.class("unseen")) { visit.say(FramePhrase.offers) }
            HTML.thead {
              HTML.tr {
                HTML.th(.scope("col")) { visit.say(CoursePhrase.offer) }
                HTML.th(.scope("col")) { visit.say(OfferPhrase.audience) }
                HTML.th(.scope("col")) { visit.say(CoursePhrase.state) }
              }
            }
            HTML.tbody {
              for offer in offers {
                HTML.tr {
                  HTML.th(.scope("row")) { HTML.a(link(to: offer.code)) { offer.title } }
                  HTML.td(.data("data-label", visit.say(OfferPhrase.audience))) {
                    offer.audience.wording[visit.language]
                  }
                  HTML.td(.data("data-label", visit.say(CoursePhrase.state))) { tag(offer.state, visit) }
                }
              }
            }
          }
        }
      }
    }
  }

  /// An offer's page, also with a decision that could not be written down.
  private static func page(_ visit: Visit, _ offer: CourseOffer, problems: [FieldProblem] = []) throws -> WebReply {
    let terms = try visit.desk.people.read { try TermRegister.terms(of: offer.id, in: $0) }
      .filter { visit.visitor.reaches($0.plan.branch) }
    let hasFault = !problems.isEmpty
    return visit.page(offer.title, status: hasFault ? 422 : 200, hasFault: hasFault) {
      visit.back(to: link, visit.say(FramePhrase.offers))
      visit.done(CourseDone.self)
      visit.parts(problems).summary
      HTML.div(.class("page-head")) {
        HTML.h1 { offer.title }
        if CoursePages.planners.admits(visit.visitor) {
          HTML.p(.class("buttons")) {
            if offer.state != .closed {
              HTML.a(TermPlanPages.link.query("offer", offer.code.text), .class("primary")) {
                visit.say(TermPlanPhrase.title)
              }
            }
            if CoursePages.keepers.admits(visit.visitor) {
              HTML.a(link(to: offer.code).appending("change"), .class("secondary")) { visit.say(OfferPhrase.change) }
            }
          }
        }
      }
      HTML.p(.class("lead")) {
        tag(offer.state, visit)
        " " + offer.code.text
      }
      HTML.div(.class("grid-2")) {
        HTML.section(.class("panel"), .ariaLabelledby("facts-title")) {
          HTML.h2(.id("facts-title")) { visit.say(OfferPhrase.facts) }
          HTML.dl(.class("facts")) {
            fact(visit.say(OfferPhrase.audience), offer.audience.wording[visit.language])
            if let curriculum = offer.curriculum { fact(visit.say(OfferPhrase.curriculum), curriculum) }
            if let goesOn = offer.goesOnAt { fact(visit.say(OfferPhrase.goesOnAt), String(goesOn)) }
          }
          HTML.h3 { visit.say(EnrolPhrase.history) }
          HTML.ol(.class("timeline")) {
            for step in offer.steps {
              HTML.li {
                HTML.time { visit.meetingDay(step.day) }
                HTML.strong { step.state.wording[visit.language] }
                if let reason = step.reason { HTML.span { " " + reason } }
              }
            }
          }
        }
        HTML.section(.class("panel"), .ariaLabelledby("terms-title")) {
          HTML.h2(.id("terms-title")) { visit.say(FramePhrase.terms) }
          if terms.isEmpty {
            HTML.p(.class("hint")) { visit.say(OfferPhrase.noTerms) }
          } else {
            HTML.ul {
              for term in terms {
                HTML.li {
                  HTML.a(CoursePages.link(to: term)) { term.code.text }
                  " " + (term.start.map { visit.meetingDay($0) } ?? "") + " "
                  TermWords.tag(term.state, visit)
                }
              }
            }
          }
        }
      }
      if CoursePages.keepers.admits(visit.visitor) { decision(offer, visit, problems) }
    }
  }

  private static func fact(_ name: String, _ value: String) -> HTML {
    HTML.div {
      HTML.dt { name }
      HTML.dd { value }
    }
  }

  private static func decision(_ offer: CourseOffer, _ visit: Visit, _ problems: [FieldProblem]) -> HTML {
    let parts = visit.parts(problems)
    return HTML.section(.class("panel"), .ariaLabelledby("decide-title")) {
      HTML.h2(.id("decide-title")) { visit.say(OfferPhrase.decide) }
      visit.form(link(to: offer.code).appending("decide")) {
        HTML.input(.type("hidden"), .name("seen"), .value(String(offer.steps.count)))
        parts.select(
          "state", visit.say(CoursePhrase.state),
          options: OfferState.allCases.map { ($0.code, $0.wording[visit.language]) },
          chosen: visit.form["state"] ?? offer.state.code)
        parts.line(
          "reason", visit.say(EnrolPhrase.reason), hint: visit.say(OfferPhrase.reasonHint),
          value: visit.form["reason"] ?? "")
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("secondary")) { visit.say(OfferPhrase.decideNow) }
        }
      }
    }
  }

  private static func decide(_ visit: Visit) throws -> WebReply {
    let offer = try found(visit)
    guard let state = visit.form["state"].flatMap(OfferState.init(rawValue:)),
      let seen = visit.form["seen"].flatMap({ Int($0) })
    else { throw Refusal.brokenForm }
    let done = WebReply.redirect(to: link(to: offer.code).query("done", CourseDone.decided.rawValue))
    // Pressed twice, it is done once.
    if offer.steps.count == seen + 1, offer.state == state { return done }
    guard offer.steps.count == seen else {
      return try page(visit, offer, problems: [FieldProblem("state", visit.say(OfferPhrase.changedMeanwhile))])
    }
    do {
      try visit.desk.people.write { writer in
        try OfferRegister.decide(
          state, on: offer.id, day: visit.today, because: visit.form.text("reason"), in: writer)
      }
      return done
    } catch let fault as TermFault {
      return try page(
        visit, offer, problems: [CourseFaultWords.problem(fault, among: ["reason"], else: "reason", visit)])
    } catch let fault as ScreeningFault {
      return try page(visit, offer, problems: [FieldProblem("reason", fault.sentence(in: visit.language))])
    }
  }
}
