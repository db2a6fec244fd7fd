public import Language
import Municipality
public import Routing
public import SQLite

/// The routes of a day, with the names and points that a map or a list of them needs, and no person.
///
/// A home visit lies at the middle of its area: where the home is, this room does not know.
public struct VisitMap: Hashable, Sendable {
  /// A visit on the way.
  public struct Stop: Hashable, Sendable {
    /// The visit with its times and metres.
    public let leg: DayRoute.Leg
    /// What it is called.
    public let name: Wording
    /// The same as short as it stays clear, for the map itself.
    public let shortName: Wording
    /// Where it lies; the middle of the area for a home, nil while nobody has said.
    public let point: GeoPoint?
  }

  /// What one team does.
  public struct Route: Hashable, Sendable {
    /// The team.
    public let team: BoardTeam
    /// The name of the branch that it starts from and comes back to.
    public let depot: String
    /// Where that lies; nil while nobody has said.
    public let start: GeoPoint?
    /// The times of the whole day.
    public let route: DayRoute
    /// The stops in order.
    public let stops: [Stop]
  }

  /// The day.
  public let day: Day
  /// How driving was reckoned.
  public let rule: TravelRule
  /// The routes, in the order of the teams.
  public let routes: [Route]

  /// Reads the routes of a day.
  ///
  /// - Parameter team: the only team to show; nil for all of them.
  /// - Throws: ``OutreachFault/unknown(_:nearest:)`` for an unknown team.
  public init(
    of day: Day, team word: String? = nil, by rule: TravelRule = TravelRule(), in reader: Reader
  ) throws {
    let only = try word.map { try TeamRegister.team(word: $0, in: reader).id }
    let teams = try BoardTeam.teams(TeamRegister.teams(in: reader))
    let names = try VisitNames(in: reader)
    let (branches, areas) = (try PointBook.branches(in: reader), try PointBook.areas(in: reader))
    let branchNames = try Dictionary(
      BranchRegister.branches(in: reader).map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
    func point(_ visit: OutreachVisit) -> GeoPoint? {
      switch visit.wish.target {
      case .place: names.place(of: visit)?.details.point
      case .home(let area): areas[area]
      }
    }
    self.day = day
    self.rule = rule
    routes = try DayRoutes.routes(on: day...day, by: rule, in: reader).compactMap { route in
      guard only.map({ $0 == route.team }) ?? true, let team = teams.first(where: { $0.id == route.team }) else {
        return nil
      }
      return Route(
        team: team, depot: branchNames[team.branch] ?? team.branch.text, start: branches[team.branch], route: route,
        stops: route.legs.map { leg in
          Stop(
            leg: leg, name: names.name(of: leg.visit), shortName: names.shortName(of: leg.visit),
            point: point(leg.visit))
        })
    }
  }

  /// All points of the day.
  var points: [GeoPoint] {
    routes.flatMap { route in [route.start].compactMap(\.self) + route.stops.compactMap(\.point) }
  }
}
