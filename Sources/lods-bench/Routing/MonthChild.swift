import Foundation
import Routing

/// Plans one invented month and prints what came of it; started by ``RoutingBenchmark``.
enum MonthChild: Benchmark {
  static let name = "routing-month"
  static let summary = "HOMES TEAMS SECONDS SEED plans an invented month"
  static let isPart = true

  /// What the child prints.
  struct Answer: Codable {
    /// The weighted cost.
    let total: Int
    let unserved: Int
    let visits: Int
    /// Seconds until no visit was left out; nil where one always was.
    let complete: Double?
    /// What the check found.
    let faults: [String]
  }

  static func run(_ arguments: inout BenchArguments) throws {
    let homes = Int(try arguments.required("HOMES")) ?? 0
    let teams = Int(try arguments.required("TEAMS")) ?? 0
    let seconds = Double(try arguments.required("SECONDS")) ?? 0
    let seed = UInt64(try arguments.required("SEED")) ?? 0
    try arguments.finish()
    guard (1...500).contains(homes), (1...8).contains(teams), seconds > 0 else {
      throw BenchProblem.usage("HOMES is 1 to 500, TEAMS 1 to 8, SECONDS above 0")
    }
    let clock = ContinuousClock()
    let begin = clock.now
    func elapsed() -> Double { (clock.now - begin) / .seconds(1) }
    let month = try InventedMonth(homes: homes, teams: teams, seed: 7)
    var complete: Double?
    let plan = RoutingSolver(month.problem).solve(seed: seed) { progress in
      let gone = elapsed()
      if complete == nil, progress.unserved == 0, progress.bestTotal < Int.max { complete = gone }
      return gone / seconds
    }
    let answer = Answer(
      total: plan.score.total, unserved: plan.unserved.count, visits: month.problem.stops.count, complete: complete,
      faults: MonthCheck(month.problem).faults(in: plan))
    print(String(decoding: try JSONEncoder().encode(answer), as: UTF8.self))
  }
}
