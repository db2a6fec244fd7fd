import Accounts
import Courses
import Language
import Markup
import Municipality
import Office
import PublicSide
import Records
import Site

/// Cards for citizens with a QR code: »Fik du hjælp?« for a branch, and the sign-up page of a course.
enum CitizenCardPages {
  /// Who lays cards out.
  static let access = Access.roles([.desk, .teacher, .manager, .administrator])
  /// Where the cards are.
  static let link = Link("/cards")

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .cards, link: link, access: access)]

  static let routes = [
    Route.get("/cards", access) { visit in
      try list(visit, SiteAddressForm(visit.office.settings().siteAddress))
    },
    Route.post("/cards/address", CataloguePages.officeKeepers, SiteAddressForm.save),
    Route.get("/cards/help/{branch}", access) { visit in
      guard let branch = try branches(visit).first(where: { $0.code.text == visit.step("branch") }) else {
        throw Refusal.notFound
      }
      return try card(visit, at: link.appending("help").appending(branch.code.text)) {
        CitizenCard.help(at: branch, $0, visit)
      }
    },
    Route.get("/cards/course/{number}", access) { visit in
      let term = try visit.namedTerm()
      guard isOpen(term, visit) else { throw Refusal.notFound }
      let name = try visit.branchNames()[term.plan.branch] ?? term.plan.branch.text
      return try card(visit, at: link.appending("course").appending(term.id.description)) {
        CitizenCard.course(term, at: name, $0, visit)
      }
    },
  ]

  /// The list of cards with the form for the address.
  static func list(_ visit: Visit, _ form: SiteAddressForm, status: Int = 422) throws -> WebReply {
    let hasFault = !form.problems.isEmpty
    let hasAddress = try visit.office.settings().siteAddress != nil
    let branches = try branches(visit)
    let terms = try terms(visit)
    let mayKeep = CataloguePages.officeKeepers.admits(visit.visitor)
    return visit.page(visit.say(FramePhrase.cards), status: hasFault ? status : 200, hasFault: hasFault) {
      visit.done(CitizenCardDone.self)
      visit.parts(form.problems).summary
      HTML.h1 { visit.say(FramePhrase.cards) }
      HTML.p(.class("lead")) { visit.say(CitizenCardPhrase.lead) }
      if hasAddress {
        HTML.div(.class("grid-2")) {
          section("help-cards", .helpCards, branches.map { ($0.name, link.appending("help").appending($0.code.text)) })
          section(
            "course-cards", .courseCards,
            terms.map { term in
              let title = "\(term.plan.title) (\(term.code))"
              return (title, link.appending("course").appending(term.id.description))
            })
        }
      } else {
        HTML.div(.class("empty")) {
          HTML.p { visit.say(CitizenCardPhrase.noAddress) }
          if !mayKeep { HTML.p { visit.say(CitizenCardPhrase.onlyOffice) } }
        }
      }
      if mayKeep { form.markup(visit) }
    }

    func section(_ id: String, _ phrase: CitizenCardPhrase, _ cards: [(name: String, link: Link)]) -> HTML {
      HTML.section(.class("panel"), .ariaLabelledby(id)) {
        HTML.h2(.id(id)) { visit.say(phrase) }
        if cards.isEmpty {
          HTML.p(.class("hint")) { visit.say(CitizenCardPhrase.noCourses) }
        } else {
          HTML.ul { for card in cards { HTML.li { HTML.a(card.link) { card.name } } } }
        }
      }
    }
  }

  private static func branches(_ visit: Visit) throws -> [Branch] {
    try visit.reachedBranches().filter { $0.isOpen(on: visit.today) }
  }

  /// Whether a term is on the public pages and somebody can still come.
  private static func isOpen(_ term: Term, _ visit: Visit) -> Bool {
    guard BoardMaker.isShown(term), let end = term.end, end >= visit.today else { return false }
    let needsSignUp = term.plan.kind.hasEnrolment && term.plan.takesSignUp
    return term.state != .cancelled && term.state != .ended && (!needsSignUp || term.state == .open)
  }

  private static func terms(_ visit: Visit) throws -> [Term] {
    try visit.desk.people.read { try TermRegister.terms(from: visit.today, to: visit.today.adding(400), in: $0) }
      .filter { visit.visitor.reaches($0.plan.branch) && isOpen($0, visit) }
  }

  private static func card(_ visit: Visit, at own: Link, _ make: (SiteAddress) -> CitizenCard) throws -> WebReply {
    guard let site = try visit.office.settings().siteAddress else { return .redirect(to: link) }
    let view = CitizenCardView(card: make(site), own: own, isSheet: visit.query["paper"] == "a4", visit: visit)
    return visit.page(visit.say(CitizenCardPhrase.cardTitle), head: [.module(Asset.printScript.link)]) { view.main }
  }
}
