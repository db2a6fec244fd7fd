/// Everything the solver has to know: where, when, who, with what, and what counts.
///
/// Times may be up to 2²⁸ in size. A value of this type is sound in itself; whether every stop can be served is for the
/// solver to find out.
public struct RoutingProblem: Sendable {
  /// The greatest time of day, 2²⁸.
  public static let greatestTime = 1 << 28

  /// Travel between locations.
  public let travel: TravelMatrix
  /// The visits to make.
  public let stops: [Stop]
  /// Which visits go to one place, with gaps and patterns.
  public let places: [Place]
  /// Who is at work, day by day.
  public let teamDays: [TeamDay]
  /// The kit that the teams of a pool share on a day.
  public let kit: KitStock
  /// What has to lie inside a window.
  public let windowRule: WindowRule
  /// What counts how much.
  public let weights: Weights

  /// Makes a problem after checking every index and range.
  /// - Throws: the first ``ProblemFinding``.
  public init(
    travel: TravelMatrix, stops: [Stop], places: [Place] = [], teamDays: [TeamDay], kit: KitStock = KitStock(),
    windowRule: WindowRule = .serviceStarts, weights: Weights = Weights()
  ) throws(ProblemFinding) {
    self.travel = travel
    self.stops = stops
    self.places = places
    self.teamDays = teamDays
    self.kit = kit
    self.windowRule = windowRule
    self.weights = weights
    try checkStops()
    try checkTeamDays()
    try checkPlaces()
    let small = 0...1_000_000
    let others = [
      weights.unserved ?? 0, weights.late, weights.travel, weights.overtime, weights.otherTeam, weights.extraTeam,
      weights.moved,
      weights.unfairness,
    ]
    guard others.allSatisfy(small.contains) else { throw .weightOutOfRange }
  }

  private func checkStops() throws(ProblemFinding) {
    let times = 0...Self.greatestTime
    for (index, stop) in stops.enumerated() {
      guard (0..<travel.size).contains(stop.location) else { throw .unknownLocation(stop: index) }
      for part in stop.crew.parts {
        guard times.contains(part.service), times.contains(part.demand) else { throw .stopOutOfRange(stop: index) }
        for need in part.kit {
          guard kit.ordinary.indices.contains(need.kind) else { throw .unknownKit(stop: index, kind: need.kind) }
          guard times.contains(need.amount) else { throw .stopOutOfRange(stop: index) }
        }
      }
      if case .optional(let worth) = stop.worth, !(0...1_000_000).contains(worth) { throw .stopOutOfRange(stop: index) }
      if case .two(_, _, let apart) = stop.crew, apart.lowerBound < -Crew.noLimit || apart.upperBound > Crew.noLimit {
        throw .stopOutOfRange(stop: index)
      }
      if let start = stop.pin?.start, !times.contains(start) { throw .stopOutOfRange(stop: index) }
      let windows: [TimeWindow] =
        switch stop.windows {
        case .anyTime: []
        case .everyDay(let list): list
        case .byDay(let days): days.values.flatMap { $0 }
        }
      for window in windows where window.closes < 0 || window.opens > Self.greatestTime {
        throw .stopOutOfRange(stop: index)
      }
    }
  }

  private func checkTeamDays() throws(ProblemFinding) {
    let times = 0...Self.greatestTime
    var seen: Set<FormerPlace> = []
    for (index, day) in teamDays.enumerated() {
      let locations = 0..<travel.size
      guard locations.contains(day.start), locations.contains(day.end) else { throw .unknownDepot(teamDay: index) }
      var numbers = [day.shift.opens, day.shift.closes, day.longestWork ?? 0, day.ordinaryWork ?? 0]
      numbers += [day.capacity ?? 0, day.fixedCost]
      if let lunch = day.lunch { numbers += [lunch.window.opens, lunch.window.closes] }
      guard numbers.allSatisfy(times.contains) else { throw .teamDayOutOfRange(teamDay: index) }
      guard seen.insert(FormerPlace(day: day.day, team: day.team)).inserted else {
        throw .teamTwiceOnDay(teamDay: index)
      }
    }
    for (_, amounts) in kit.exceptions where amounts.count != kit.ordinary.count {
      throw .teamDayOutOfRange(teamDay: 0)
    }
  }

  private func checkPlaces() throws(ProblemFinding) {
    var owned: Set<Int> = []
    for (index, place) in places.enumerated() {
      guard place.smallestGap >= 0 else { throw .gapOutOfRange(place: index) }
      for stop in place.stops {
        guard stops.indices.contains(stop), owned.insert(stop).inserted else {
          throw .stopOfPlace(place: index, stop: stop)
        }
      }
    }
  }
}
