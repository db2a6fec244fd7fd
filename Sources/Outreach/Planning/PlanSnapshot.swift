import Courses
public import Language
import Municipality
public import Records
import Routing
public import SQLite

/// What planning knows: both files as they stood at one moment, for some days.
public struct PlanSnapshot: Sendable {
  /// The days that are planned.
  public private(set) var days: ClosedRange<Day>
  /// The day on which the plan is made.
  public let today: Day
  /// The visits that wait for one of the days, and those that stand on one of them.
  public internal(set) var visits: [OutreachVisit]
  /// How many visits for these days nobody has held against the criteria yet.
  public let unchecked: Int
  /// The places of the register.
  public internal(set) var places: [RowNumber<OutreachPlace>: OutreachPlace]
  /// The teams, in the order they were made.
  public internal(set) var teams: [OutreachTeam]
  /// Driving.
  public let travel: PlanTravel
  var members: [TeamMember]
  let closings: [Code<Branch>: Set<Day>]
  let stock: [Day: [Code<Branch>: [KitKind: Int]]]
  /// Days outside the period on which a place has or had a visit.
  private(set) var elsewhere: [RowNumber<OutreachPlace>: [Day]]
  /// The teams that a visit without a day may be given to; nil for all of them.
  var offered: Set<RowNumber<OutreachTeam>>?
  /// On that day nothing new begins before that minute.
  var notBefore: (day: Day, minute: Int)?

  /// Reads what is known of some days.
  ///
  /// - Parameters:
  ///   - also: visits that are taken in though they do not wait for these days.
  ///   - table: driving minutes, in place of the map.
  public init(
    of days: ClosedRange<Day>, on today: Day, also: [RowNumber<OutreachVisit>] = [],
    table: [PlanSpot: [PlanSpot: Int]]? = nil, desk: Reader, people: Reader
  ) throws {
    self.days = days
    self.today = today
    let teams = try TeamRegister.teams(in: desk)
    self.teams = teams
    places = try Dictionary(PlaceRegister.places(in: desk).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    members = try MemberRegister.members(in: people)
    let waiting = try VisitRegister.visits(.checked, in: desk).filter { visit in
      also.contains(visit.number) || visit.wish.latest <= today
        || (visit.wish.earliest <= days.upperBound && visit.wish.latest >= days.lowerBound)
    }
    let standing = try VisitRegister.visits(on: days, in: desk).filter {
      ($0.state.isScheduled || $0.state.isMade) && $0.slot != nil
    }
    visits = (standing + waiting).sorted { $0.number < $1.number }
    unchecked = try VisitRegister.visits(.requested, in: desk).count {
      $0.wish.earliest <= days.upperBound && $0.wish.latest >= days.lowerBound
    }
    elsewhere = try Self.elsewhere(days, in: desk)
    let branches = try BranchRegister.branches(in: desk).filter { branch in
      teams.contains { $0.details.branch == branch.code }
    }
    let country = try OfficeProfile.read(desk)?.country ?? .denmark
    var closings: [Code<Branch>: Set<Day>] = [:]
    var stock: [Day: [Code<Branch>: [KitKind: Int]]] = [:]
    for number in days.lowerBound.number...days.upperBound.number {
      let day = Day(number: number)
      stock[day] = try KitBook.stock(on: day, in: people)
      for branch in branches where try DateRule.closing(day, at: branch, country: country, in: desk) != nil {
        closings[branch.code, default: []].insert(day)
      }
    }
    self.closings = closings
    self.stock = stock
    var points: [PlanSpot: GeoPoint] = [:]
    for (code, point) in try PointBook.branches(in: desk) { points[.branch(code)] = point }
    for (code, point) in try PointBook.areas(in: desk) { points[.area(code)] = point }
    for place in places.values { points[.place(place.id)] = place.details.point }
    var spots: [PlanSpot] = []
    for visit in visits where !spots.contains(visit.wish.target.spot) { spots.append(visit.wish.target.spot) }
    var depots: [PlanSpot] = []
    for team in teams where !depots.contains(.branch(team.details.branch)) {
      depots.append(.branch(team.details.branch))
    }
    travel = try PlanTravel(depots: depots, spots: spots, points: points, minutes: table)
  }

  private static func elsewhere(
    _ days: ClosedRange<Day>, in desk: Reader
  ) throws -> [RowNumber<OutreachPlace>: [Day]] {
    let counting = VisitState.allCases.filter { $0.isScheduled || $0.isMade }.map(\.number)
    let rows = try desk.rows(
      """
      SELECT place, day, state FROM outreach_visit
      WHERE place IS NOT NULL AND day BETWEEN ? AND ? AND day NOT BETWEEN ? AND ? ORDER BY day
      """,
      [
        .whole(days.lowerBound.number - 366), .whole(days.upperBound.number + 366), .whole(days.lowerBound.number),
        .whole(days.upperBound.number),
      ]
    ) { row in (place: row.whole(0), day: Day(number: row.whole(1)), state: row.whole(2)) }
    var elsewhere: [RowNumber<OutreachPlace>: [Day]] = [:]
    for row in rows where counting.contains(row.state) {
      if let place = RowNumber<OutreachPlace>(row.place) { elsewhere[place, default: []].append(row.day) }
    }
    return elsewhere
  }

  /// The days, one by one.
  var eachDay: [Day] { (days.lowerBound.number...days.upperBound.number).map { Day(number: $0) } }

  /// The visit with a number; nil where planning does not know it.
  public func visit(_ number: RowNumber<OutreachVisit>) -> OutreachVisit? { visits.first { $0.number == number } }

  /// The same for some of the days: visits of other days are left out, and count for the gaps alone.
  func narrowed(to part: ClosedRange<Day>) -> PlanSnapshot {
    var other = self
    other.days = part
    other.visits = []
    for visit in visits {
      if let day = visit.slot?.day, !part.contains(day) {
        if case .place(let place) = visit.wish.target { other.elsewhere[place, default: []].append(day) }
      } else {
        other.visits.append(visit)
      }
    }
    return other
  }

  /// The working hours of a team on a day; nil when it does not drive, as nobody is there or its branch is closed.
  func hours(of team: OutreachTeam, on day: Day) -> TimeSpan? {
    guard let hours = team.hours(on: day), closings[team.details.branch]?.contains(day) != true,
      TeamAbility.of(team, on: day, members).size > 0
    else { return nil }
    return hours
  }

  /// The days on which a place has a visit, this one left out.
  func days(of place: RowNumber<OutreachPlace>, without number: RowNumber<OutreachVisit>) -> [Day] {
    let here = visits.filter { $0.wish.target == .place(place) && $0.number != number }.compactMap { $0.slot?.day }
    return here + (elsewhere[place] ?? [])
  }
}

extension VisitTarget {
  /// Where a team drives for it.
  var spot: PlanSpot {
    switch self {
    case .place(let id): .place(id)
    case .home(let area): .area(area)
    }
  }
}
