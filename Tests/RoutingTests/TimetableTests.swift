import Testing

@testable import Routing

/// The times of a given order, against trying every departure and every place for lunch.
@Suite struct TimetableTests {
  private struct Day {
    var problem: RoutingProblem
    var order: [Int]
  }

  private func make(_ seed: UInt64) throws -> Day {
    var random = SeededGenerator(seed: seed)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let count = pick(1...4)
    let times = (0...count).map { from in (0...count).map { to in Int?.some(from == to ? 0 : pick(2...25)) } }
    let stops = (1...count).map { location in
      let windows = (0..<pick(1...3)).map { _ in
        let opens = pick(0...180)
        return TimeWindow(opens...(opens + pick(0...70)))
      }
      return Stop(location: location, windows: .everyDay(windows), crew: .one(StopPart(service: pick(1...15))))
    }
    let noon = pick(60...100)
    let lunch =
      pick(0...2) == 0 ? nil : LunchBreak(length: pick(5...20), window: TimeWindow(noon...(noon + pick(20...60))))
    let opens = pick(0...30)
    let day = TeamDay(
      team: 0, day: 0, start: 0, end: 0, shift: TimeWindow(opens...pick(150...300)),
      longestWork: pick(0...1) == 0 ? nil : pick(60...150), lunch: lunch)
    let problem = try RoutingProblem(
      travel: TravelMatrix(times: times, costs: times), stops: stops, teamDays: [day], weights: Weights(overtime: 1))
    return Day(problem: problem, order: Array(0..<count))
  }

  /// The least span of the order, or nil when no departure keeps the windows.
  private func leastSpan(_ day: Day) -> Int? {
    let team = day.problem.teamDays[0]
    var least: Int?
    func take(_ span: Int?) { if let span { least = min(least ?? span, span) } }
    for departure in team.shift.opens...team.shift.closes {
      guard let lunch = team.lunch else {
        take(walk(day, departure, lunchGap: nil, driving: false).map { $0 - departure })
        continue
      }
      let noon = max(team.shift.opens, lunch.window.opens)
      if noon + lunch.length <= min(lunch.window.closes, departure) {
        take(walk(day, departure, lunchGap: nil, driving: false).map { $0 - departure })
      }
      if let back = walk(day, departure, lunchGap: nil, driving: false),
        max(back, lunch.window.opens) + lunch.length <= min(lunch.window.closes, team.shift.closes)
      {
        take(back - departure)
      }
      for gap in 0...day.order.count {
        for driving in [false, true] {
          take(walk(day, departure, lunchGap: gap, driving: driving).map { $0 - departure })
        }
      }
    }
    return least
  }

  /// When the team is back if it leaves at a time and always begins as early as it can.
  private func walk(_ day: Day, _ departure: Int, lunchGap: Int?, driving: Bool) -> Int? {
    let team = day.problem.teamDays[0]
    var moment = departure
    var here = 0
    func rest() -> Bool {
      guard let lunch = team.lunch else { return true }
      moment = max(moment, lunch.window.opens) + lunch.length
      return moment <= lunch.window.closes
    }
    for index in 0...day.order.count {
      let stop = index < day.order.count ? day.problem.stops[day.order[index]] : nil
      let there = stop?.location ?? 0
      if lunchGap == index, driving, !rest() { return nil }
      moment += day.problem.travel.time(from: here, to: there) ?? 1 << 20
      if lunchGap == index, !driving, !rest() { return nil }
      here = there
      guard let stop, case .everyDay(let windows) = stop.windows else { continue }
      guard let start = windows.filter({ $0.closes >= moment }).map({ max($0.opens, moment) }).min() else { return nil }
      moment = start + stop.crew.parts[0].service
    }
    return moment <= team.shift.closes ? moment : nil
  }

  @Test(arguments: 1...400) func `a given order gets the least span there is`(seed: UInt64) throws {
    let day = try make(seed)
    let plan = RoutingSolver(day.problem).settled(Assignment(visits: [0: day.order.map { Visit(stop: $0) }]))
    let naive = leastSpan(day)
    let longest = day.problem.teamDays[0].longestWork ?? Int.max
    if let naive, naive <= longest {
      #expect(plan.unserved.isEmpty)
      #expect(plan.routes.first?.work == naive)
    } else {
      #expect(!plan.unserved.isEmpty)
    }
    #expect(NaiveCheck.faults(plan, day.problem) == [])
  }
}
