public import Language
public import Municipality
import People
public import Records
public import SQLite

/// What one team does on one day, with what it must know of each stop: what a route sheet tells.
///
/// Of a home it knows the visit's number and the area, and nothing else.
public struct RouteSheet: Sendable {
  /// A stop on the way.
  public struct Stop: Sendable {
    /// The visit with its times.
    public let leg: DayRoute.Leg
    /// The place; nil for a home.
    public let place: OutreachPlace?
    /// The name of the area that a home lies in; nil for a place.
    public let area: String?
    /// What help is wanted.
    public let tasks: [Wording]
    /// The name of the team that comes at the same time; nil for none.
    public let other: String?
    /// Whom to ring at the place, each as name and telephone; empty where nobody asked for it.
    public let contacts: [String]
  }

  /// The team.
  public let team: OutreachTeam
  /// The name of the branch that it starts from.
  public let branch: String
  /// The route.
  public let route: DayRoute
  /// The stops in order.
  public let stops: [Stop]
  /// What must be in the car, by kind.
  public let kit: [KitKind: Int]

  /// The sheets of a day, one for each team that drives.
  ///
  /// - Parameters:
  ///   - team: only this team's; nil for all.
  ///   - contacts: the file of persons, where the telephone of places shall stand on it; nil where it shall not.
  public static func sheets(
    on day: Day, of team: RowNumber<OutreachTeam>? = nil, country: Country, contacts: Reader? = nil, in desk: Reader
  ) throws -> [RouteSheet] {
    let teams = try Dictionary(TeamRegister.teams(in: desk).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let places = try Dictionary(PlaceRegister.places(in: desk).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let areas = try Dictionary(
      BranchRegister.areas(in: desk).map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
    let tasks = try Dictionary(
      TaskRegister.tasks(in: desk, of: country).map { ($0.code.text, $0.name) }, uniquingKeysWith: { $1 })
    return try DayRoutes.routes(on: day...day, in: desk).filter { team == nil || $0.team == team }.compactMap { route in
      guard let driver = teams[route.team] else { return nil }
      let stops = try route.legs.map { leg -> Stop in
        let wish = leg.visit.wish
        let others = (leg.visit.slot?.teams ?? []).filter { $0 != route.team }
        var (place, area): (OutreachPlace?, String?)
        switch wish.target {
        case .place(let id): place = places[id]
        case .home(let code): area = areas[code] ?? code.text
        }
        return Stop(
          leg: leg, place: place, area: area, tasks: wish.tasks.map { tasks[$0] ?? Wording(same: $0) },
          other: others.first.flatMap { teams[$0]?.details.name },
          contacts: try contacts.flatMap { reader in try place.map { try telephones(of: $0.id, in: reader) } } ?? [])
      }
      return RouteSheet(
        team: driver, branch: try BranchRegister.branch(driver.details.branch, in: desk).name, route: route,
        stops: stops, kit: kit(of: route))
    }
  }

  /// What a team takes along for a route: of each kind the most that one of its visits needs, for kit is not used up.
  ///
  /// For a visit of two teams the first one brings the kit.
  static func kit(of route: DayRoute) -> [KitKind: Int] {
    var kit: [KitKind: Int] = [:]
    for leg in route.legs where leg.visit.slot?.team == route.team {
      for (kind, pieces) in leg.visit.wish.kit { kit[kind] = max(kit[kind] ?? 0, pieces) }
    }
    return kit
  }

  private static func telephones(of place: RowNumber<OutreachPlace>, in people: Reader) throws -> [String] {
    let persons = try people.rows("SELECT person FROM outreach_contact WHERE place = ?", [.whole(place.number)]) {
      RandomID(bytes: $0.blob(0))
    }.compactMap(\.self)
    return try persons.compactMap { id in
      // Data that may only be stored are not used.
      guard let person = try PersonRegister.person(id, in: people), person.restriction == nil,
        let telephone = person.details.telephone
      else { return nil }
      return person.details.name + ", " + telephone
    }.sorted()
  }
}
