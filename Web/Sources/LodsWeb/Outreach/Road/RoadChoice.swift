import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// Which day and which team the page is asked for.
struct RoadChoice: Sendable {
  let day: Day
  /// The team; nil where the account reaches none.
  let team: OutreachTeam?
  /// The teams that may be chosen.
  let teams: [OutreachTeam]

  /// Reads what the query asks for: today without a day, and without a team the first one that drives that day.
  init(query visit: Visit) throws {
    day = visit.query.text("day").flatMap { Day(iso: $0) }.flatMap { Self.isNear($0, visit) ? $0 : nil } ?? visit.today
    let day = day
    let (all, routes) = try visit.office.desk.read { reader in
      (
        try TeamRegister.teams(in: reader).filter { visit.reaches($0) && $0.closed.map { $0 >= day } ?? true },
        Set(try DayRoutes.routes(on: day...day, in: reader).map(\.team))
      )
    }
    teams = all
    team =
      visit.query.text("team").flatMap { word in all.first { $0.code.text == word } }
      ?? all.first { routes.contains($0.id) } ?? all.first
  }

  /// The day and the team that the path names.
  ///
  /// - Throws: `Refusal.notFound` for a day that is none or that no telephone may keep, and for a team out of reach.
  static func tour(path visit: Visit) throws -> RoadTour {
    guard let day = Day(iso: visit.step("day")), mayKeep(day, visit) else { throw Refusal.notFound }
    return try RoadTour(day, of: team(visit.step("team"), visit), visit)
  }

  /// A team that the visitor may work with.
  static func team(_ word: String, _ visit: Visit) throws -> OutreachTeam {
    do {
      let team = try visit.office.desk.read { try TeamRegister.team(word: word, in: $0) }
      guard visit.reaches(team) else { throw Refusal.notFound }
      return team
    } catch OutreachFault.unknown {
      throw Refusal.notFound
    }
  }

  /// Whether a telephone may keep a day's round: of the days that are near, and until the round would go by itself.
  static func mayKeep(_ day: Day, _ visit: Visit) -> Bool {
    (-RoadTour.keptFor...RoadTour.keptAhead).contains(day - visit.today)
  }

  private static func isNear(_ day: Day, _ visit: Visit) -> Bool { abs(day - visit.today) <= 366 }

  /// Where the page of a day and a team is.
  static func link(_ day: Day, _ team: OutreachTeam?) -> Link {
    let link = RoadPages.link.query("day", day.iso)
    return team.map { link.query("team", $0.code.text) } ?? link
  }
}
