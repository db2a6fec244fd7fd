import Routing

/// An invented month of outreach visits: care homes around a town, some teams, twenty working days.
struct InventedMonth {
  let problem: RoutingProblem

  /// Makes a month that depends on the seed alone; times are minutes, costs metres.
  init(homes: Int, teams: Int, seed: UInt64) throws {
    // The offset keeps the months that the figures of the README were measured on.
    var random = SeededGenerator(seed: seed &+ 0x2545_F491_4F6C_DD1D)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let register = Skills(rawValue: 1)
    let sign = Skills(rawValue: 2)
    let polish = Skills(rawValue: 4)
    var points: [GeoPoint] = []
    while points.count < homes + 2 {
      let spread = points.count < 2 ? 20 : 180
      if let point = GeoPoint(
        latitude: 55.25 + Double(pick(-spread...spread)) / 1500, longitude: 12.1 + Double(pick(-spread...spread)) / 1000
      ) {
        points.append(point)
      }
    }
    let days = (0..<28).filter { $0 % 7 < 5 }
    var stops: [Stop] = []
    var places: [Place] = []
    for home in 0..<homes {
      let visits = [1, 1, 2, 2, 2, 4][pick(0...5)]
      let gap = visits == 4 ? 5 : visits == 2 ? 10 : 0
      var skills: Skills = []
      if pick(0...2) == 0 { skills.formUnion(register) }
      let language = pick(0...11)
      if language == 0 { skills.formUnion(sign) }
      if language == 1 { skills.formUnion(polish) }
      var kit = [KitNeed(kind: 0, amount: pick(1...3))]
      if skills.contains(register) { kit.append(KitNeed(kind: 1, amount: 1)) }
      if pick(0...3) == 0 { kit.append(KitNeed(kind: 2, amount: 1)) }
      let service = [45, 60, 60, 75, 90, 120][pick(0...5)]
      let part = StopPart(service: service, demand: 0, skills: skills, kit: kit)
      var windows = [TimeWindow(9 * 60...11 * 60 + 30), TimeWindow(13 * 60...16 * 60)]
      if pick(0...3) == 0 { windows.remove(at: pick(0...1)) }
      if pick(0...5) == 0 { windows = [TimeWindow(10 * 60...15 * 60)] }
      let closed = pick(0...6)
      let open = Set(days.filter { $0 % 7 != closed })
      let two = teams > 1 && skills.isEmpty && pick(0...7) == 0
      let first = stops.count
      for _ in 0..<visits {
        stops.append(
          Stop(
            location: 2 + home, windows: .everyDay(windows), crew: two ? .together(part) : .one(part),
            allowedDays: open, preferredTeams: pick(0...3) == 0 ? [pick(0...teams - 1)] : []))
      }
      let patterns: [Set<Int>] =
        visits == 4 ? (0..<5).map { weekday in Set(days.filter { $0 % 7 == weekday }) } : []
      places.append(Place(stops: Array(first..<stops.count), smallestGap: gap, patterns: patterns))
    }
    var teamDays: [TeamDay] = []
    for day in days {
      for team in 0..<teams where (day + team * 3) % 11 != 4 {
        var skills: Skills = team % 2 == 0 ? [register, sign] : [register, polish]
        if team % 3 == 2 { skills = [sign, polish] }
        let lunch = LunchBreak(length: 30, window: TimeWindow(11 * 60...13 * 60 + 30))
        teamDays.append(
          TeamDay(
            team: team, day: day, start: team % 2, end: team % 2, shift: TimeWindow(8 * 60...16 * 60 + 30),
            longestWork: 8 * 60, ordinaryWork: 7 * 60 + 24, lunch: lunch, skills: skills))
      }
    }
    let stock = KitStock(ordinary: [2 + 2 * teams, max(1, teams - 1), max(1, teams / 2)])
    problem = try RoutingProblem(
      travel: TravelMatrix(earth: points, roadFactor: 1.3, metresPerTimeUnit: 900), stops: stops, places: places,
      teamDays: teamDays, kit: stock, windowRule: .serviceEnds,
      weights: Weights(overtime: 100, otherTeam: 3000, extraTeam: 2000, unfairness: 5))
  }
}
