import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import SQLite
import Site

/// A day of visits: the routes on a map and as lists, the papers to take along, and what to do when a team is missing.
enum DayPage {
  static let routes = [
    Route.get("/outreach/days/{day}", OutreachPages.access) { visit in try page(visit, day(visit), problems: []) }
  ]

  /// Where a day is.
  static func link(_ day: Day) -> Link { Link("/outreach/days").appending(day.iso) }

  /// The day that the path names.
  static func day(_ visit: Visit) throws -> Day {
    guard let day = Day(iso: visit.step("day")), (2000...2100).contains(day.year) else { throw Refusal.notFound }
    return day
  }

  /// The page.
  static func page(_ visit: Visit, _ day: Day, problems: [FieldProblem]) throws -> WebReply {
    let (map, words, trips, teams) = try visit.office.desk.read { reader in
      (
        try VisitMap(of: day, in: reader), try TripWords(visit, in: reader),
        try VisitRegister.visits(on: day...day, in: reader).filter(visit.reaches),
        try TeamRegister.teams(in: reader)
      )
    }
    let title = words.day(day).capitalizedFirst
    return visit.page(title, status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty) {
      DayView(
        day: day, map: map, words: words, trips: trips, teams: teams.filter { $0.hours(on: day) != nil },
        problems: problems, visit: visit
      ).main
    }
  }
}
