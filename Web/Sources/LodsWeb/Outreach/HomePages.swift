import Accounts
import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Site

/// Visits to somebody's home: taken from a call, listed by number and area, and the one sheet with name and address.
///
/// Whom a visit goes to is shown on two pages alone, and each look is written into the audit first.
enum HomePages {
  /// Who may know whom a home visit goes to: those who take the call, plan and drive, and no administrator for being one.
  static let access = Access.roles([.outreach, .manager])
  /// The list.
  static let list = Link("/outreach/homes")
  /// The form for a new one.
  static let blank = Link("/outreach/homes/new")

  static let pages = [RoomPlan.Page(name: .visitHomes, link: list, access: access)]

  static let routes = [
    Route.get("/outreach/homes", access, listPage),
    Route.get("/outreach/homes/new", access) { visit in try HomeForm(visit).page(visit) },
    Route.post("/outreach/homes/new", access) { visit in try HomeForm(form: visit.form, visit).save(visit) },
    Route.get("/outreach/visits/{number}/home", access) { visit in try page(visit, home(visit)) },
    Route.get("/outreach/visits/{number}/home/sheet", access, sheet),
    Route.post("/outreach/visits/{number}/home/forget", access, forget),
  ]

  /// Where it is shown whom a visit goes to.
  static func link(to trip: OutreachVisit) -> Link { OutreachPages.link(to: trip).appending("home") }

  /// Whether a visit goes to a home and is still to come or to be counted.
  static func isOpen(_ trip: OutreachVisit) -> Bool {
    trip.isHome && [.requested, .checked, .planned, .confirmed, .onTheWay].contains(trip.state)
  }

  /// The home visit that the path names.
  private static func home(_ visit: Visit) throws -> OutreachVisit {
    let trip = try visit.trip()
    guard trip.isHome else { throw Refusal.notFound }
    return trip
  }

  private static func listPage(_ visit: Visit) throws -> WebReply {
    let (trips, words) = try visit.office.desk.read { reader in
      (
        try VisitRegister.visits(in: reader).filter { visit.reaches($0) && isOpen($0) },
        try TripWords(visit, in: reader)
      )
    }
    let groups: [(title: RequestPhrase, trips: [OutreachVisit])] = [
      (.toCheck, trips.filter { $0.state == .requested }),
      (.waiting, trips.filter { $0.state == .checked }.sorted { $0.wish.latest < $1.wish.latest }),
      (.toConfirm, trips.filter { $0.state == .planned }),
      (.confirmed, trips.filter { [.confirmed, .onTheWay].contains($0.state) }),
    ]
    let title = visit.say(FramePhrase.visitHomes)
    return visit.page(title) {
      HTML.div(.class("page-head")) {
        HTML.h1 { title }
        HTML.p(.class("buttons")) { HTML.a(blank, .class("primary")) { visit.say(HomePhrase.title) } }
      }
      HTML.p(.class("lead")) { visit.say(HomePhrase.lead) }
      if trips.isEmpty {
        HTML.div(.class("empty")) { HTML.p { visit.say(HomePhrase.none) } }
      }
      for group in groups where !group.trips.isEmpty {
        HTML.h2 { "\(visit.say(group.title)) (\(group.trips.count))" }
        RequestList.table(group.trips, visit.say(group.title), words, visit)
      }
    }
  }

  /// Whom a visit goes to, after the audit knows that somebody looked.
  ///
  /// - Throws: `HomeVisitFault`.
  private static func seen(_ trip: OutreachVisit, _ visit: Visit) throws -> HomeResident {
    guard let resident = try visit.desk.people.read({ try HomeVisits.resident(of: trip.id, in: $0) }) else {
      throw HomeVisitFault.erased
    }
    guard resident.person.restriction == nil else { throw HomeVisitFault.restricted }
    // Before it is seen: where the audit cannot be written, nothing is shown.
    try AuditTrail.append(
      .personSeen, subject: "home visit", by: visit.actor.auditActor, at: visit.office.clock.instant,
      to: visit.desk.people)
    return resident
  }

  private static func page(
    _ visit: Visit, _ trip: OutreachVisit, problems: [FieldProblem] = []
  ) throws -> WebReply {
    let resident = try seen(trip, visit)
    let words = try visit.office.desk.read { try TripWords(visit, in: $0) }
    let details = resident.person.details
    let own = link(to: trip)
    let title = visit.say(HomePhrase.whom)
    let facts: [(HomePhrase, String?)] = [
      (.name, details.name), (.address, details.address), (.wayIn, resident.wayIn),
    ]
    return visit.page(title, status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty) {
      visit.back(to: OutreachPages.link(to: trip), words.name(trip))
      visit.parts(problems).summary
      HTML.h1 { title }
      HTML.p(.class("lead")) { words.name(trip) + (trip.slot.map { ", " + words.slot($0) } ?? "") }
      HTML.dl(.class("facts")) {
        for (label, text) in facts {
          if let text {
            HTML.dt { visit.say(label) }
            HTML.dd { text }
          }
        }
        if let telephone = details.telephone {
          HTML.dt { visit.say(RequestPhrase.telephone) }
          HTML.dd { HTML.a(.telephone(telephone)) { telephone } }
        }
      }
      HTML.p(.class("hint")) { visit.say(HomePhrase.seenNote) }
      if trip.slot != nil {
        HTML.p(.class("buttons")) {
          HTML.a(own.appending("sheet"), .class("primary")) { visit.say(HomePhrase.sheet) }
        }
      }
      if isOpen(trip) {
        HTML.details(.class("more"), .open(!problems.isEmpty)) {
          HTML.summary { visit.say(HomePhrase.forget) }
          visit.form(own.appending("forget")) {
            HTML.p { visit.say(HomePhrase.forgetText) }
            visit.parts(problems).choices(
              "sure", visit.say(HomePhrase.sureLegend), isMany: true,
              options: [("yes", visit.say(HomePhrase.sure), nil)], chosen: [])
            HTML.p(.class("buttons")) {
              HTML.button(.type("submit"), .class("danger")) { visit.say(HomePhrase.forget) }
            }
          }
        }
      }
    }
  }

  private static func sheet(_ visit: Visit) throws -> WebReply {
    let trip = try home(visit)
    let country = visit.office.profile.country
    let tasks = try visit.office.desk.read { reader in
      try trip.wish.tasks.map { try TaskRegister.task(word: $0, in: reader, of: country).name }
    }
    let resident = try seen(trip, visit)
    let paper = HomeSheet(trip, to: resident, tasks: tasks, language: visit.language)
    return PaperReply.page(paper.text, back: link(to: trip), visit)
  }

  /// Erases at once whom a visit goes to, as when they ask for it; the visit is closed.
  private static func forget(_ visit: Visit) throws -> WebReply {
    let trip = try home(visit)
    let done = OutreachPages.link(to: trip).query("done", TripDone.forgotten.rawValue)
    let isKnown = try visit.desk.people.read { try HomeVisits.resident(of: trip.id, in: $0) } != nil
    // Pressed twice, it is done once.
    guard isKnown || isOpen(trip) else { return .redirect(to: done) }
    guard visit.form["sure"] == "yes" else {
      return try page(visit, trip, problems: [FieldProblem("sure", visit.say(HomePhrase.sureMissing))])
    }
    let state = [VisitState.closed, .homeCancelled].first { trip.state.next.contains($0) } ?? trip.state
    try HomeVisits.finish(
      trip, as: state, because: .call, waited: nil, on: visit.today, desk: visit.office.desk,
      people: visit.desk.people)
    try AuditTrail.append(
      .personsPurged, subject: "home visit", by: visit.actor.auditActor, at: visit.office.clock.instant,
      to: visit.desk.people)
    return .redirect(to: done)
  }
}
