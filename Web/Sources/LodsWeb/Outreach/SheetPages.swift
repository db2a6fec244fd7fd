import Accounts
import Formats
import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// The papers of visits: route sheets, kit lists, prep sheets, forms, the month on a wall, and a team's calendar.
enum SheetPages {
  static let routes = [
    Route.get("/outreach/days/{day}/routes", OutreachPages.access, routeSheets),
    Route.get("/outreach/days/{day}/kit", OutreachPages.planners, kitLists),
    Route.get("/outreach/days/{day}/forms", OutreachPages.access, dayForms),
    Route.get("/outreach/board", OutreachPages.planners, board),
    Route.get("/outreach/visits/{number}/prep", OutreachPages.access, prep),
    Route.get("/outreach/visits/{number}/form", OutreachPages.access) { visit in
      let trip = try visit.trip()
      return try forms([trip], back: OutreachPages.link(to: trip), visit)
    },
    Route.get("/outreach/calendar", OutreachPages.planners, calendar),
  ]

  /// Where the board of a month is, to be printed.
  static func boardPaper(month day: Day) -> Link {
    Link("/outreach/board").query("month", String(day.iso.prefix(7)))
  }

  /// Where a team's calendar is.
  static func calendar(of team: OutreachTeam) -> Link { Link("/outreach/calendar").query("team", team.code.text) }

  private static func routeSheets(_ visit: Visit) throws -> WebReply {
    let day = try DayPage.day(visit)
    let country = visit.office.profile.country
    // Whom to ring stands on the paper that the team takes along.
    let sheets = try visit.desk.people.read { people in
      try visit.office.desk.read { desk in
        try RouteSheet.sheets(on: day, country: country, contacts: people, in: desk)
      }
    }.filter { sheet in visit.visitor.reaches(sheet.team.details.branch) }
    guard !sheets.isEmpty else { throw BoardFault.noRoutes(day) }
    if sheets.contains(where: { $0.stops.contains { !$0.contacts.isEmpty } }) { try exported(visit) }
    return PaperReply.page(RouteSheetPaper(sheets, in: visit.language).text, back: DayPage.link(day), visit)
  }

  /// Notes that contacts' names or numbers leave the desk, before they do: where the audit cannot be written, nothing is
  /// handed out.
  static func exported(_ visit: Visit) throws {
    try AuditTrail.append(
      .personsExported, subject: "outreach routes", by: visit.actor.auditActor, at: visit.now, to: visit.desk.people)
  }

  private static func kitLists(_ visit: Visit) throws -> WebReply {
    let day = try DayPage.day(visit)
    let lists = try visit.desk.people.read { people in
      try visit.office.desk.read { try KitList.lists(on: day, desk: $0, people: people) }
    }
    guard !lists.isEmpty else { throw BoardFault.noRoutes(day) }
    return PaperReply.page(KitListPaper(lists, in: visit.language).text, back: DayPage.link(day), visit)
  }

  private static func dayForms(_ visit: Visit) throws -> WebReply {
    let day = try DayPage.day(visit)
    let trips = try visit.office.desk.read { try VisitRegister.visits(on: day...day, in: $0) }
      .filter { $0.state.isScheduled && visit.reaches($0) }
    guard !trips.isEmpty else { throw BoardFault.noRoutes(day) }
    return try forms(trips, back: DayPage.link(day), visit)
  }

  private static func forms(_ trips: [OutreachVisit], back: Link, _ visit: Visit) throws -> WebReply {
    let country = visit.office.profile.country
    let (words, tasks) = try visit.office.desk.read { reader in
      (try TripWords(visit, in: reader), try TaskRegister.tasks(in: reader, of: country))
    }
    let pages = trips.map { trip in
      VisitForm.Page(
        trip, place: words.name(trip),
        teams: (trip.slot?.teams ?? []).compactMap { words.teams[$0]?.details.name },
        tasks: trip.wish.tasks.compactMap { code in tasks.first { $0.code.text == code } })
    }
    return PaperReply.page(VisitForm(pages, in: visit.language).text, back: back, visit)
  }

  private static func prep(_ visit: Visit) throws -> WebReply {
    let trip = try visit.trip()
    let country = visit.office.profile.country
    let (words, tasks) = try visit.office.desk.read { reader in
      (
        try TripWords(visit, in: reader),
        try trip.wish.tasks.map { try TaskRegister.task(word: $0, in: reader, of: country).name }
      )
    }
    let sheet = PrepSheet(
      trip, place: words.name(trip), tasks: tasks, country: country, language: visit.language)
    return PaperReply.page(sheet.text, back: OutreachPages.link(to: trip), visit)
  }

  private static func board(_ visit: Visit) throws -> WebReply {
    guard let month = visit.query.text("month").flatMap(MonthModel.first) else { throw Refusal.notFound }
    let profile = visit.office.profile
    let board = try visit.office.desk.read {
      try VisitBoard(of: month, country: profile.country, on: visit.today, in: $0)
    }
    let paper = VisitBoardPaper(board, office: profile.name, in: visit.language)
    return PaperReply.page(paper.text, back: OutreachPages.link(month: month), visit)
  }

  private static func calendar(_ visit: Visit) throws -> WebReply {
    guard let word = visit.query.text("team") else { throw Refusal.notFound }
    let profile = visit.office.profile
    let first = visit.today.firstOfMonth
    let document: CalendarDocument
    do {
      document = try visit.office.desk.read {
        try VisitCalendar.document(
          on: first...first.adding(366), team: word, office: profile.name,
          zone: profile.country == .denmark ? .copenhagen : .stockholm, language: visit.language, in: $0)
      }
    } catch OutreachFault.unknown {
      throw Refusal.notFound
    }
    return .download(document.bytes, type: "text/calendar; charset=utf-8", name: word + ".ics")
  }
}
