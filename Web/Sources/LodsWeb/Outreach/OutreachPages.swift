import Accounts
import Language
import Markup
import Municipality
import Office
import Outreach
import Records

/// Visits to care homes and the like: the month, the requests, the places and the teams.
enum OutreachPages {
  /// The roles that plan visits and make them.
  static let roles: Set<StaffRole> = [.outreach, .manager, .administrator]
  /// Who sees and changes the visits of their branches.
  static let access = Access.roles(roles)
  /// Who plans for all teams at once, and keeps what all branches share.
  static let planners = Access.wholeOffice(roles)

  /// The month board.
  static let board = Link("/outreach")
  /// The list of requests.
  static let requests = Link("/outreach/requests")
  /// The form for a new request.
  static let newRequest = Link("/outreach/requests/new")
  /// Whom to ring.
  static let calls = Link("/outreach/calls")

  /// What the way about leads to.
  static let pages =
    [RoomPlan.Page(name: .visitMonth, link: board, access: access)] + RoadPages.pages + [
      RoomPlan.Page(
        name: .visitRequests, link: requests, access: access, others: ["/outreach/calls", "/outreach/follow-up"])
    ] + HomePages.pages + PlacePages.pages + TeamPages.pages

  static let routes =
    [
      Route.get("/outreach", access, BoardPage.page),
      Route.get("/outreach/requests", access, RequestList.page),
      Route.get("/outreach/requests/new", access) { visit in try RequestForm(query: visit.query, visit).page(visit) },
      Route.post("/outreach/requests/new", access) { visit in try RequestForm(form: visit.form, visit).save(visit) },
      Route.get("/outreach/calls", access, TripCallPage.page),
      Route.get("/outreach/visits/{number}", access) { visit in try TripPage.page(visit, visit.trip()) },
      Route.post("/outreach/visits/{number}/check", access, TripSteps.check),
      Route.post("/outreach/visits/{number}/take", access, TripSteps.take),
      Route.post("/outreach/visits/{number}/step", access, TripSteps.step),
      Route.get("/outreach/visits/{number}/move", access) { visit in
        try MoveForm(query: visit.query, visit.movable(), visit).page(visit)
      },
      Route.post("/outreach/visits/{number}/move", access) { visit in
        try MoveForm(form: visit.form, visit.movable(), visit).answer(visit)
      },
    ] + DayPage.routes + SheetPages.routes + PlanPages.routes + PlacePages.routes + TeamPages.routes
    + TripLogForm.routes + TripCorrectForm.routes + RoadPages.routes + HomePages.routes + RegularPage.routes
    + FollowUpPage.routes
    + SwapForm.routes

  /// Where the page of a visit is.
  static func link(to trip: OutreachVisit) -> Link { link(to: trip.number) }

  /// Where the page of a visit is.
  static func link(to number: RowNumber<OutreachVisit>) -> Link {
    Link("/outreach/visits").appending(number.description)
  }

  /// Where a month's board is.
  static func link(month day: Day) -> Link { board.query("month", String(day.iso.prefix(7))) }
}

extension Visit {
  /// The visit to a place or home that the path names, if the account's branches let it be seen.
  func trip() throws -> OutreachVisit {
    guard let number = Int(step("number")).flatMap({ RowNumber<OutreachVisit>($0) }) else { throw Refusal.notFound }
    do {
      let trip = try office.desk.read { try VisitRegister.visit(number, in: $0) }
      guard reaches(trip) else { throw Refusal.notFound }
      return trip
    } catch OutreachFault.unknown {
      throw Refusal.notFound
    }
  }

  /// The same, for one that can still be given another day.
  func movable() throws -> OutreachVisit {
    let trip = try trip()
    guard [.checked, .planned, .confirmed].contains(trip.state) else { throw PlanFault.notMovable(trip.state) }
    return trip
  }

  /// Whether a visit counts at a branch that the visitor may work with.
  func reaches(_ trip: OutreachVisit) -> Bool { visitor.reaches(trip.wish.branch) }

  /// Whether a team starts from a branch that the visitor may work with.
  func reaches(_ team: OutreachTeam) -> Bool { visitor.reaches(team.details.branch) }
}

extension OutreachVisit {
  /// What a form was made of, so that it is noticed when somebody else was faster.
  var mark: String {
    let place = slot.map { slot in
      [slot.day.number, slot.begins, slot.team.number, slot.other?.number ?? 0].map(String.init).joined(separator: ".")
    }
    return "\(state.number)-\(place ?? "")-\(isPinned ? 1 : 0)"
  }
}
