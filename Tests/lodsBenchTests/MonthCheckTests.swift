import Routing
import Testing

@testable import lods_bench

@Suite struct MonthCheckTests {
  private func plan(_ month: InventedMonth) -> Plan {
    RoutingSolver(month.problem).solve(seed: 1) { Double($0.iterations) / 640 }
  }

  @Test(arguments: 1...6) func `a planned month keeps every limit that the check knows`(seed: UInt64) throws {
    let month = try InventedMonth(homes: 12, teams: 2, seed: seed)
    #expect(MonthCheck(month.problem).faults(in: plan(month)) == [])
  }

  @Test func `the check finds a month that breaks a limit`() throws {
    let month = try InventedMonth(homes: 12, teams: 2, seed: 3)
    let plan = plan(month)
    func faults(_ change: (inout TeamDay) -> Void, stops: (inout Stop) -> Void = { _ in }, kit: KitStock? = nil) throws
      -> [String]
    {
      let problem = month.problem
      let days = problem.teamDays.map { day in
        var day = day
        change(&day)
        return day
      }
      let changed = problem.stops.map { stop in
        var stop = stop
        stops(&stop)
        return stop
      }
      return MonthCheck(
        try RoutingProblem(
          travel: problem.travel, stops: changed, places: problem.places, teamDays: days, kit: kit ?? problem.kit,
          windowRule: problem.windowRule, weights: problem.weights)
      ).faults(in: plan)
    }
    func kinds(_ faults: [String]) -> Set<String> { Set(faults.map { String($0.prefix { $0 != "," }) }) }
    #expect(kinds(try faults { $0.skills = [] }) == ["skills"])
    #expect(kinds(try faults { $0.longestWork = 30 }) == ["longest work"])
    #expect(kinds(try faults { $0.shift = TimeWindow(0...60) }).isSuperset(of: ["shift", "lunch"]))
    #expect(kinds(try faults { $0.lunch = LunchBreak(length: 30, window: TimeWindow(0...30)) }) == ["lunch"])
    #expect(kinds(try faults({ _ in }, stops: { $0.windows = .everyDay([TimeWindow(0...10)]) })) == ["window"])
    #expect(kinds(try faults({ _ in }, stops: { $0.allowedDays = [] })) == ["day"])
    #expect(kinds(try faults({ _ in }, kit: KitStock(ordinary: [0, 0, 0]))).allSatisfy { $0.hasPrefix("kit") })
    #expect(!(try faults({ _ in }, kit: KitStock(ordinary: [0, 0, 0]))).isEmpty)
  }
}
