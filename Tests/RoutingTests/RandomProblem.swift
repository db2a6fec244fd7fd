@testable import Routing

/// Small invented problems that use every feature of the model.
enum RandomProblem {
  static func make(seed: UInt64, teams: Int = 2, days: Int = 3, places: Int = 5, pools: Int = 1) throws
    -> RoutingProblem
  {
    var random = SeededGenerator(seed: seed)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let locations = places + 2
    var times: [[Int?]] = []
    var costs: [[Int?]] = []
    for from in 0..<locations {
      times.append((0..<locations).map { to in from == to ? 0 : pick(0...19) == 0 ? nil : pick(3...45) })
      costs.append((0..<locations).map { to in from == to ? 0 : pick(1...60) })
    }
    let step = pick(1...2)
    let calendar = (0..<days).map { $0 * step }
    var stops: [Stop] = []
    var homes: [Place] = []
    for place in 0..<places {
      let visits = pick(1...2)
      let first = stops.count
      for _ in 0..<visits {
        func part() -> StopPart {
          StopPart(
            service: pick(10...60), demand: pick(0...4), skills: Skills(rawValue: UInt64(pick(0...7) & pick(0...7))),
            kit: pick(0...1) == 0 ? [] : [KitNeed(kind: pick(0...1), amount: pick(1...2))])
        }
        let crew: Crew =
          switch pick(0...7) {
          case 0: .together(part())
          case 1: .two(part(), part(), startsApart: -5...20)
          case 2: .independent(part(), part())
          default: .one(part())
          }
        func windows() -> [TimeWindow] {
          (0..<pick(1...3)).map { _ in
            let opens = pick(0...420)
            return TimeWindow(opens...(opens + pick(0...150)))
          }
        }
        let spans: StopWindows =
          switch pick(0...3) {
          case 0: .anyTime
          case 1: .byDay(Dictionary(uniqueKeysWithValues: calendar.dropLast(pick(0...1)).map { ($0, windows()) }))
          default: .everyDay(windows())
          }
        let pin: Pin? = pick(0...9) == 0 ? Pin(day: calendar[pick(0...days - 1)], team: pick(0...teams - 1)) : nil
        stops.append(
          Stop(
            location: place + 2, windows: spans, crew: crew,
            worth: pick(0...2) == 0 ? .optional(pick(1...80)) : .mandatory,
            allowedTeams: pick(0...5) == 0 ? [pick(0...teams - 1)] : nil,
            allowedDays: pick(0...3) == 0 ? Set(calendar.dropFirst()) : nil,
            preferredTeams: pick(0...3) == 0 ? [pick(0...teams - 1)] : [], pin: pin,
            former: pick(0...3) == 0 ? FormerPlace(day: calendar[0], team: 0) : nil,
            due: pick(0...2) == 0 ? calendar[0] + pick(0...2) : nil))
      }
      let patterns: [Set<Int>] = pick(0...3) == 0 ? [[calendar[0], calendar[days - 1]], [calendar[days / 2]]] : []
      homes.append(
        Place(stops: Array(first..<stops.count), smallestGap: pick(0...3), patterns: patterns))
    }
    var teamDays: [TeamDay] = []
    for day in calendar {
      for team in 0..<teams where pick(0...9) > 0 {
        let lunch = pick(0...1) == 0 ? nil : LunchBreak(length: 30, window: TimeWindow(180...pick(210...300)))
        teamDays.append(
          TeamDay(
            team: team, day: day, start: 0, end: pick(0...1), shift: TimeWindow(pick(0...60)...pick(360...540)),
            longestWork: pick(0...1) == 0 ? nil : pick(150...420),
            ordinaryWork: pick(0...1) == 0 ? nil : pick(100...300),
            lunch: lunch, capacity: pick(0...1) == 0 ? nil : pick(4...12),
            skills: Skills(rawValue: UInt64(pick(0...7) | pick(0...7))), kitPool: pools == 1 ? 0 : team % pools,
            fixedCost: pick(0...30)))
      }
    }
    var exceptions = [KitDay(pool: 0, day: calendar[0]): [2, 2]]
    for pool in 1..<max(pools, 1) { exceptions[KitDay(pool: pool, day: calendar[days - 1])] = [pick(0...2), 1] }
    return try RoutingProblem(
      travel: TravelMatrix(times: times, costs: costs), stops: stops, places: homes, teamDays: teamDays,
      kit: KitStock(ordinary: [pick(1...3), pick(1...3)], exceptions: exceptions),
      windowRule: pick(0...1) == 0 ? .serviceStarts : .serviceEnds,
      weights: Weights(
        unserved: 3, late: pick(0...4), travel: pick(1...2), overtime: pick(0...2), otherTeam: pick(0...9),
        extraTeam: pick(0...9),
        moved: pick(0...9), unfairness: pick(0...1)))
  }
}
