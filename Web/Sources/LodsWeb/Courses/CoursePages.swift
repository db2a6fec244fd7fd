import Accounts
import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The terms of courses: which there are, and what stands of each.
enum CoursePages {
  /// Who sees which terms there are and what is held today.
  static let access = Access.roles(Access.helping)
  /// Who works with learners: they see names and numbers, which outreach has no need of.
  static let learners = Access.roles([.desk, .teacher, .manager, .administrator])
  /// Who plans terms and offers.
  static let planners = Access.roles([.teacher, .manager, .administrator])
  /// Who writes what holds for all branches, as offers and curricula do.
  static let keepers = Access.wholeOffice([.teacher, .manager, .administrator])
  /// Where the terms are.
  static let link = Link("/courses")

  /// What the way about leads to.
  static let pages =
    [
      RoomPlan.Page(name: .terms, link: link, access: access),
      RoomPlan.Page(name: .calls, link: CallPages.link, access: learners),
      RoomPlan.Page(name: .coursesToday, link: TodayPages.link, access: access),
      RoomPlan.Page(name: .messages, link: MessagePages.link, access: planners),
      RoomPlan.Page(name: .offers, link: OfferPages.link, access: access, others: ["/courses/new-offer"]),
    ] + HelperPages.pages + [CourseRoomPages.entry, KitPages.entry] + PartnerPages.pages + OtherOfferPages.pages

  static let routes =
    [
      Route.get("/courses", access) { visit in
        try visit.settleOffers()
        let model = try TermListModel(visit)
        return visit.page(visit.say(FramePhrase.terms)) { TermListView(model: model, visit: visit).main }
      },
      Route.get("/courses/terms/{number}", learners) { visit in
        try visit.settleOffers()
        return try page(visit, visit.namedTerm())
      },
    ] + EnrolmentPages.routes + CallPages.routes + TermPlanPages.routes
    + TodayPages.routes + OfferPages.routes + MessagePages.routes
    + CourseRoomPages.routes + KitPages.routes
    + HelperPages.routes + PartnerPages.routes + OtherOfferPages.routes

  /// Where a term's page is.
  static func link(to term: Term) -> Link { link(to: term.id) }

  /// Where the page of a term is.
  static func link(to term: RowNumber<Term>) -> Link { Link("/courses/terms").appending(String(term.number)) }

  /// A term's page, also with what could not be done.
  static func page(_ visit: Visit, _ term: Term, trouble: String? = nil, status: Int = 409) throws -> WebReply {
    var model = try TermModel(term, visit)
    model.trouble = trouble
    return visit.page(model.term.plan.title, status: trouble == nil ? 200 : status) {
      TermView(model: model, visit: visit).main
    }
  }
}
