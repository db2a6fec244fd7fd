public import Language
public import Municipality
import Records
public import SQLite

/// How far visits reach: which places, how long people wait, what a travelled hour gives, and who is due.
///
/// A visit counts in the period in which its day lies; of a home visit only the month is kept, and its first day counts.
public struct OutreachCoverage: Sendable {
  /// A place with its visits.
  public struct PlaceLine: Sendable {
    /// The place.
    public let place: OutreachPlace
    /// Visits made in the period.
    public let visits: Int
    /// Sessions of those visits.
    public let sessions: Int
    /// The last day that it was visited, up to the day of the figures; nil for never.
    public let last: Day?
    /// The day by which it wishes the next visit; nil where it wishes none, or was never visited.
    public let due: Day?
    /// Days past the wish, 0 on the day itself, below 0 before; nil without a wish.
    ///
    /// A place that wishes visits and was never visited is as late as its wish is long.
    public let late: Int?
    /// The first day to come that a visit has.
    public let next: Day?
    /// Whether it takes no visits on the day of the figures.
    public let isShut: Bool
  }

  /// An area with its places.
  public struct AreaLine: Sendable {
    /// The area; nil for places without one.
    public let area: Area?
    /// Places visited or to be visited.
    public let places: Int
    /// Places visited in the period.
    public let reached: Int
    /// Who live or come there, where it is known.
    public let residents: Int
    /// Visits to places made in the period.
    public let visits: Int
    /// Visits to homes made in the period.
    public let homeVisits: Int
  }

  /// The places, those that are most late first.
  public let places: [PlaceLine]
  /// The areas in the office's order, places without one last.
  public let areas: [AreaLine]
  /// The first day on which any visit was made, up to the day of the figures; nil for none.
  public let begun: Day?
  /// Days from the call to the visit, of the visits made in the period, the shortest first.
  public let waits: [Int]
  /// How far the visits asked for in the period have come.
  public let states: [VisitState: Int]
  /// How often a visit came to nothing in the period, by what it then was.
  public let cancelled: [VisitState: Int]
  /// Visits made to places in the period.
  public let placeVisits: Int
  /// Visits made to homes in the period.
  public let homeVisits: Int
  /// Sessions of the visits made in the period.
  public let sessions: Int
  /// Persons helped on them.
  public let persons: Int
  /// Minutes on the spot.
  public let minutes: Int
  /// Minutes on the road, of the visits where they were counted.
  public let travel: Int
  /// Sessions of the visits whose minutes on the road were counted.
  public let travelledSessions: Int

  /// The states in which a visit came to nothing.
  public static let ends: [VisitState] = [.homeCancelled, .weCancelled, .nobodyThere]

  /// Counts the visits of an office.
  ///
  /// - Parameters:
  ///   - days: the period.
  ///   - branch: the branch that they count at; nil for all.
  ///   - today: the day it is now; what is due is reckoned by it, or by the period's last day where that is past.
  public init(of days: ClosedRange<Day>, at branch: Code<Branch>? = nil, on today: Day, in reader: Reader) throws {
    let asOf = min(today, days.upperBound)
    let visits = try VisitRegister.visits(in: reader).filter { branch == nil || $0.wish.branch == branch }
    let records = try Dictionary(VisitLog.records(in: reader).map { ($0.visit, $0) }, uniquingKeysWith: { $1 })
    let steps = try Dictionary(
      visits.map { ($0.number, try VisitRegister.steps(of: $0.number, in: reader)) }, uniquingKeysWith: { $1 })
    var made: [(visit: OutreachVisit, day: Day)] = []
    for visit in visits where visit.state.isMade || records[visit.number] != nil {
      let last = steps[visit.number]?.last { $0.state.isMade }?.day
      if let day = visit.slot?.day ?? last, day <= asOf { made.append((visit, day)) }
    }
    begun = made.map(\.day).min()
    let within = made.filter { days.contains($0.day) }
    let kept = within.compactMap { records[$0.visit.number] }
    sessions = kept.reduce(0) { $0 + $1.sessions }
    persons = kept.reduce(0) { $0 + $1.persons }
    minutes = kept.reduce(0) { $0 + $1.minutes }
    travel = kept.reduce(0) { $0 + ($1.travel ?? 0) }
    travelledSessions = kept.reduce(0) { $0 + ($1.travel == nil ? 0 : $1.sessions) }
    placeVisits = within.count { !$0.visit.isHome }
    homeVisits = within.count { $0.visit.isHome }
    waits = within.compactMap(\.visit.waited).sorted()
    states = visits.filter { days.contains($0.requested) }.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    cancelled = steps.values.joined().filter { days.contains($0.day) && Self.ends.contains($0.state) }
      .reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    let places = try PlaceRegister.places(in: reader).filter { place in
      (branch == nil || place.details.branch == branch) && place.closed.map { $0 >= days.lowerBound } ?? true
    }
    let byPlace = Dictionary(grouping: made) { Self.place(of: $0.visit) }
    let coming = Dictionary(grouping: visits.filter { $0.state.isScheduled }) { Self.place(of: $0) }
    let lines = places.map { place -> PlaceLine in
      let visited = byPlace[place.id] ?? []
      let inPeriod = visited.filter { days.contains($0.day) }
      let last = visited.map(\.day).max()
      let due = place.details.every.flatMap { every in last.map { $0.adding(every) } }
      return PlaceLine(
        place: place, visits: inPeriod.count,
        sessions: inPeriod.reduce(0) { $0 + (records[$1.visit.number]?.sessions ?? 0) }, last: last, due: due,
        late: due.map { asOf - $0 } ?? place.details.every,
        next: coming[place.id]?.compactMap(\.slot?.day).filter { $0 >= asOf }.min(), isShut: !place.isOpen(on: asOf))
    }
    self.places = lines.enumerated().sorted {
      ($0.element.late ?? Int.min, -$0.offset) > ($1.element.late ?? Int.min, -$1.offset)
    }.map(\.element)
    areas = try Self.areas(lines, within.map(\.visit), in: reader)
  }

  private static func areas(
    _ lines: [PlaceLine], _ made: [OutreachVisit], in reader: Reader
  ) throws -> [AreaLine] {
    let known = try BranchRegister.areas(in: reader)
    return (known.map(Optional.some) + [nil]).compactMap { area in
      let own = lines.filter { $0.place.details.area == area?.code }
      let homes = made.count { visit in
        if case .home(let code) = visit.wish.target { code == area?.code } else { false }
      }
      guard !own.isEmpty || homes > 0 else { return nil }
      return AreaLine(
        area: area, places: own.count, reached: own.count { $0.visits > 0 },
        residents: own.reduce(0) { $0 + ($1.place.details.residents ?? 0) },
        visits: own.reduce(0) { $0 + $1.visits }, homeVisits: homes)
    }
  }

  private static func place(of visit: OutreachVisit) -> RowNumber<OutreachPlace>? {
    if case .place(let id) = visit.wish.target { id } else { nil }
  }

  /// How many places were visited in the period.
  public var reached: Int { places.count { $0.visits > 0 } }

  /// The places that are due or late on the day of the figures and wish visits.
  public var dueCount: Int { places.count { ($0.late ?? -1) >= 0 } }

  /// The wait that half of the visits did not exceed, by the nearest rank; nil without visits.
  public var medianWait: Int? { wait(of: 5) }

  /// The wait that nine visits in ten did not exceed, by the nearest rank; nil without visits.
  public var longWait: Int? { wait(of: 9) }

  private func wait(of tenths: Int) -> Int? { waits.isEmpty ? nil : waits[(waits.count * tenths + 9) / 10 - 1] }

  /// Sessions for each hour on the road; nil where nobody counted.
  public var sessionsPerHour: Double? { travel > 0 ? Double(travelledSessions) * 60 / Double(travel) : nil }
}
