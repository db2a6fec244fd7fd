import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// What others in the municipality hold for the same audience, so that terms do not fall together with it.
enum OtherOfferPages {
  /// The list.
  static let link = Link("/courses/other-offers")

  static let pages = [RoomPlan.Page(name: .otherOffers, link: link, access: CoursePages.planners)]

  static let routes = [
    Route.get("/courses/other-offers", CoursePages.planners) { visit in try page(visit, OtherOfferForm(visit)) },
    Route.post("/courses/other-offers", CoursePages.keepers, takesFile: true) { visit in
      try OtherOfferForm(visit).save(visit)
    },
    Route.get("/courses/other-offers/{calendar}", CoursePages.planners, calendar),
    Route.post("/courses/other-offers/{calendar}/remove", CoursePages.keepers, remove),
  ]

  /// How many days ahead terms are looked at: half a year, as they are planned.
  private static let days = 183

  /// Where a calendar's page is.
  static func link(to code: Code<OtherSource>) -> Link { link.appending(code.text) }

  /// The page with the calendars, what falls together, and the form.
  static func page(_ visit: Visit, _ form: OtherOfferForm) throws -> WebReply {
    let today = visit.today
    let together = try visit.desk.people.read { reader -> [OtherOfferView.Meeting] in
      let all = try OtherOverlap.find(from: today, to: today.adding(days), in: reader)
      let terms = try Dictionary(
        uniqueKeysWithValues: Set(all.map(\.term)).map { code in
          (code, try TermRegister.term(word: code.text, in: reader))
        })
      // A term at a branch out of reach is like one that there is not.
      return all.compactMap { overlap in
        terms[overlap.term].flatMap { term in
          visit.visitor.reaches(term.plan.branch) ? OtherOfferView.Meeting(overlap: overlap, term: term.id) : nil
        }
      }
    }
    let hasFault = !form.problems.isEmpty
    return visit.page(visit.say(FramePhrase.otherOffers), status: hasFault ? 422 : 200, hasFault: hasFault) {
      OtherOfferView(form: form, together: together, visit: visit).main
    }
  }

  private static func source(_ visit: Visit) throws -> OtherSource {
    do {
      return try visit.desk.people.read {
        try OtherOfferRegister.source(word: visit.step("calendar"), on: visit.today, in: $0)
      }
    } catch OtherOfferFault.unknownSource {
      throw Refusal.notFound
    }
  }

  private static func calendar(_ visit: Visit) throws -> WebReply {
    let source = try source(visit)
    let events = try visit.desk.people.read { try OtherOfferRegister.events(of: source.id, from: visit.today, in: $0) }
    return visit.page(source.name) { OtherCalendarView(source: source, events: events, visit: visit).main }
  }

  private static func remove(_ visit: Visit) throws -> WebReply {
    let word = visit.step("calendar")
    try visit.desk.people.write { writer in
      // Pressed twice, it is done once.
      guard
        let source = try OtherOfferRegister.sources(on: visit.today, in: writer.reader).first(where: {
          $0.code.text == word
        })
      else { return }
      try OtherOfferRegister.remove(source.id, in: writer)
    }
    return .redirect(to: link.query("done", "removed"))
  }
}
