public import Language
import Municipality
import Records
import Routing
public import SQLite

/// The routes that follow from the days, times and teams that the visits have.
public enum DayRoutes {
  /// The routes of some days, by day and team.
  ///
  /// A visit of two teams stands in the routes of both. A place that nobody has put on the map counts as lying at the
  /// team's branch; a team whose branch is not on the map drives in no time.
  public static func routes(
    on days: ClosedRange<Day>, by rule: TravelRule = TravelRule(), in reader: Reader
  ) throws -> [DayRoute] {
    let visits = try VisitRegister.visits(on: days, in: reader).filter { $0.state.isScheduled || $0.state.isMade }
    let teams = try Dictionary(TeamRegister.teams(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let places = try Dictionary(PlaceRegister.places(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let (branches, areas) = (try PointBook.branches(in: reader), try PointBook.areas(in: reader))
    func point(_ visit: OutreachVisit) -> GeoPoint? {
      switch visit.wish.target {
      case .place(let id): places[id]?.details.point
      case .home(let area): areas[area]
      }
    }
    var byRoute: [DayTeam: [OutreachVisit]] = [:]
    for visit in visits {
      guard let slot = visit.slot else { continue }
      for team in slot.teams { byRoute[DayTeam(day: slot.day, team: team), default: []].append(visit) }
    }
    return byRoute.keys.sorted().compactMap { key in
      guard let team = teams[key.team], let visits = byRoute[key] else { return nil }
      return route(of: team, on: key.day, visits, from: branches[team.details.branch], rule, point)
    }
  }

  private struct DayTeam: Hashable, Comparable {
    let day: Day
    let team: RowNumber<OutreachTeam>
    static func < (left: DayTeam, right: DayTeam) -> Bool {
      (left.day, left.team.number) < (right.day, right.team.number)
    }
  }

  private static func route(
    of team: OutreachTeam, on day: Day, _ visits: [OutreachVisit], from depot: GeoPoint?, _ rule: TravelRule,
    _ point: (OutreachVisit) -> GeoPoint?
  ) -> DayRoute? {
    func metres(_ from: GeoPoint?, _ to: GeoPoint?) -> Int {
      guard let from, let to else { return 0 }
      return rule.metres(from, to)
    }
    let visits = visits.filter { $0.slot != nil }
    guard let first = visits.first?.slot?.begins else { return nil }
    var here = depot
    var ways: [Int] = []
    for visit in visits {
      let there = point(visit) ?? depot
      ways.append(metres(here, there))
      here = there
    }
    let home = metres(here, depot)
    let (travel, travelBack) = (ways.map(rule.minutes(metres:)), rule.minutes(metres: home))
    var legs: [DayRoute.Leg] = []
    for (index, visit) in visits.enumerated() {
      let begins = visit.slot?.begins ?? first
      legs.append(
        DayRoute.Leg(
          visit: visit, metres: ways[index], travel: travel[index], arrives: begins, begins: begins,
          ends: begins + visit.wish.minutes))
    }
    var route = DayRoute(
      day: day, team: team.id, leaves: first - travel[0], legs: legs, lunch: nil, missesLunch: false,
      metresBack: home, travelBack: travelBack, back: (legs.last?.ends ?? first) + travelBack)
    let details = team.details
    let shift = details.hours[day.weekday]
    let opens = max(details.lunchWindow.from, shift?.from ?? 0)
    let last = min(details.lunchWindow.to, shift?.to ?? 1_440) - details.lunch
    // Half a day that has no room for lunch in its window is worked without.
    if details.lunch > 0, opens <= last {
      route.takeLunch(
        of: details.lunch, between: opens, and: last, inShiftFrom: shift?.from ?? 0, to: shift?.to ?? 1_440)
    }
    return route
  }
}

extension DayRoute {
  /// Lays lunch where planning lays it: before leaving, else after coming back, else where the round has room first.
  fileprivate mutating func takeLunch(
    of length: Int, between opens: Int, and last: Int, inShiftFrom start: Int, to end: Int
  ) {
    if opens + length <= leaves {
      lunch = opens
      return
    }
    if max(back, opens) <= last {
      lunch = max(back, opens)
      return
    }
    // At the door of the first visit, after leaving so much earlier.
    let early = min(legs[0].begins - length, last)
    if early >= opens, early - legs[0].travel >= start {
      lunch = early
      leaves = early - legs[0].travel
      legs[0].arrives = early
      return
    }
    for index in legs.indices.dropFirst() {
      let (free, leg) = (legs[index - 1].ends, legs[index])
      let there = max(free + leg.travel, opens)
      if there <= last, there + length <= leg.begins {
        lunch = there
        legs[index].arrives = free + leg.travel
        return
      }
      let here = max(free, opens)
      if here <= last, here + length + leg.travel <= leg.begins {
        lunch = here
        return
      }
    }
    let here = max(legs.last?.ends ?? opens, opens)
    if here <= last, here + length + travelBack <= end {
      lunch = here
      back = here + length + travelBack
      return
    }
    missesLunch = true
  }
}
