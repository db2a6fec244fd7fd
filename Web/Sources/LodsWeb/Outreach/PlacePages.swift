import Accounts
import Identifiers
import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Site

/// The places that are visited.
enum PlacePages {
  /// The list.
  static let list = Link("/outreach/places")
  /// The form for a new place.
  static let blank = Link("/outreach/places/new")

  static let pages = [RoomPlan.Page(name: .visitPlaces, link: list, access: OutreachPages.access)]

  static let routes = [
    Route.get("/outreach/places", OutreachPages.access, listPage),
    Route.get("/outreach/places/new", OutreachPages.access) { visit in
      try PlaceForm(nil, query: visit.query, visit).page(visit)
    },
    Route.post("/outreach/places/new", OutreachPages.access) { visit in
      try PlaceForm(nil, form: visit.form, visit).save(visit)
    },
    Route.get("/outreach/places/{place}", OutreachPages.access) { visit in
      try PlacePage.page(visit, place(visit))
    },
    Route.get("/outreach/places/{place}/change", OutreachPages.access) { visit in
      try PlaceForm(place(visit), query: visit.query, visit).page(visit)
    },
    Route.post("/outreach/places/{place}/change", OutreachPages.access) { visit in
      try PlaceForm(place(visit), form: visit.form, visit).save(visit)
    },
    Route.post("/outreach/places/{place}/shut", OutreachPages.access, PlacePage.shut),
    Route.post("/outreach/places/{place}/open", OutreachPages.access, PlacePage.open),
    Route.post("/outreach/places/{place}/contacts", OutreachPages.access, PlacePage.contact),
    Route.post("/outreach/places/{place}/state", OutreachPages.access, PlacePage.state),
  ]

  /// Where a place is.
  static func link(to place: OutreachPlace) -> Link { list.appending(place.code.text) }

  /// The place that the path names, of the account's branches.
  static func place(_ visit: Visit) throws -> OutreachPlace {
    do {
      let place = try visit.office.desk.read { try PlaceRegister.place(word: visit.step("place"), in: $0) }
      guard visit.visitor.reaches(place.details.branch) else { throw Refusal.notFound }
      return place
    } catch OutreachFault.unknown {
      throw Refusal.notFound
    }
  }

  private static func listPage(_ visit: Visit) throws -> WebReply {
    let today = visit.today
    let (places, next) = try visit.office.desk.read { reader in
      (
        try PlaceRegister.places(in: reader).filter { visit.visitor.reaches($0.details.branch) },
        try VisitRegister.visits(on: today...today.adding(366), in: reader)
      )
    }
    let sorted = TextOrder.sorted(places, in: visit.language) { $0.details.name }
    let title = visit.say(FramePhrase.visitPlaces)
    let heads = [PlacePagePhrase.kind, .address, .nextVisit].map { visit.say($0) }
    return visit.page(title) {
      visit.done(PlaceDone.self)
      HTML.div(.class("page-head")) {
        HTML.h1 { title }
        HTML.p(.class("buttons")) { HTML.a(blank, .class("primary")) { visit.say(PlacePagePhrase.add) } }
      }
      if sorted.isEmpty {
        HTML.div(.class("empty")) { HTML.p { visit.say(PlacePagePhrase.none) } }
      } else {
        HTML.stackTable(title, heads: [visit.say(TripPhrase.place)] + heads) {
          for place in sorted {
            let coming = next.first { $0.wish.target == .place(place.id) && $0.state.isScheduled }?.slot?.day
            HTML.tr {
              HTML.th(.scope("row")) {
                HTML.a(link(to: place)) { place.details.name }
                if !place.isOpen(on: today) {
                  " "
                  HTML.span(.class("tag warning")) { visit.say(PlacePagePhrase.isShut) }
                }
              }
              HTML.td(.data("data-label", heads[0])) { place.details.kind.wording[visit.language] }
              HTML.td(.data("data-label", heads[1])) { place.details.address ?? "–" }
              HTML.td(.data("data-label", heads[2])) {
                coming.map { DayText.short($0, in: visit.language) } ?? "–"
              }
            }
          }
        }
      }
    }
  }
}
