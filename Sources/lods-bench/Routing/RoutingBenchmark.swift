import Foundation
import RouteCheck

/// Routes of published files beside PyVRP and OR-Tools, months of visits beside a long search, and the first free time
/// of a call.
enum RoutingBenchmark: Benchmark {
  static let name = "routing"
  static let summary =
    "[--instances DIR] [--only A,B] [--seconds N] [--seeds N] [--peers PYTHON] [--long SECONDS] [--calls N] "
    + "[--no-months] routes"

  /// The most that the mean gap over the scattered instances, one gap, and the mean gap of the clustered may be, in
  /// per cent.
  private static let bars = (mean: 1.0, worst: 2.5, clustered: 0.1)
  /// The most memory that a search may take, in megabytes.
  private static let memoryBar = 200.0

  static func run(_ arguments: inout BenchArguments) throws {
    let folder = try arguments.text("instances")
    let only = try arguments.text("only").map { $0.split(separator: ",").map(String.init) }
    let seconds = try arguments.whole("seconds", in: 1...3600, default: 10)
    let seeds = try arguments.whole("seeds", in: 1...100, default: 5)
    let python = try arguments.text("peers")
    let long = try arguments.whole("long", in: 1...86_400, default: 600)
    let calls = try arguments.whole("calls", in: 1...1000, default: 40)
    let skipsMonths = arguments.flag("no-months")
    try arguments.finish()
    if let folder {
      let solvers = try RoutingSolverProgram.all(python: python)
      try files(RoutingCase.all(in: folder, only: only), solvers, seconds, seeds)
    } else {
      BenchProgram.tell(
        "No files are measured: --instances names a folder with Solomon or SDVRPTW files and their .sol.")
    }
    try ProposalMeasure(calls: calls).show()
    if !skipsMonths { try MonthMeasure(seconds: seconds, seeds: seeds, long: long).show() }
  }

  private static func files(
    _ cases: [RoutingCase], _ solvers: [RoutingSolverProgram], _ seconds: Int, _ seeds: Int
  ) throws {
    let minutes = cases.count * solvers.count * seeds * seconds / 60
    BenchProgram.tell("\(cases.count) files, \(solvers.count) solvers, \(seeds) seeds: some \(minutes + 1) minutes.")
    let base = try BenchFolder()
    var all: [String: [RoutingCase.Gaps]] = [:]
    print("gap to the published cost, %, \(seconds) s a run, \(seeds) seeds: mean, and worst\n")
    var table = ResultTable(row: ["file", "published"] + solvers.flatMap { [$0.name, "worst"] })
    for instance in cases {
      var row = [instance.name, BenchText.decimal(instance.published)]
      for solver in solvers {
        let gaps = try instance.gaps(of: solver, seconds: seconds, seeds: seeds, in: base)
        all[solver.name, default: []].append(gaps)
        row += [gaps.meanText, gaps.worstText]
        BenchProgram.tell("\(instance.name) \(solver.name): \(gaps.meanText), worst \(gaps.worstText)")
      }
      table.add(row: row)
    }
    var means = ["mean", ""]
    var memory = ["memory, MB", ""]
    for solver in solvers {
      let gaps = all[solver.name] ?? []
      means += [BenchText.decimal(gaps.map(\.mean).reduce(0, +) / Double(max(1, gaps.count))), ""]
      memory += [BenchText.decimal(gaps.map(\.megabytes).max() ?? 0, places: 0), ""]
    }
    table.add(row: means)
    table.add(row: memory)
    table.show()
    try hold(all)
  }

  /// Holds our gaps to the bars, and to those of OR-Tools in the same run.
  private static func hold(_ all: [String: [RoutingCase.Gaps]]) throws {
    let ours = all[RoutingSolverProgram.own.name] ?? []
    func mean(_ gaps: [RoutingCase.Gaps]) -> Double { gaps.map(\.mean).reduce(0, +) / Double(max(1, gaps.count)) }
    let clustered = ours.filter(\.isClustered)
    try BenchProblem.unless(ours.allSatisfy { $0.broken == 0 }, "a solution of ours breaks a rule")
    try BenchProblem.unless(mean(ours) <= bars.mean, "the mean gap is \(BenchText.decimal(mean(ours))) %")
    if let worst = ours.map(\.worst).max() {
      try BenchProblem.unless(worst <= bars.worst, "one gap is \(BenchText.decimal(worst)) %")
    }
    try BenchProblem.unless(
      mean(clustered) <= bars.clustered, "the mean gap of clustered files is \(BenchText.decimal(mean(clustered))) %")
    if let peers = all["OR-Tools"], !peers.isEmpty {
      try BenchProblem.unless(mean(ours) < mean(peers), "OR-Tools is better")
    }
    if let most = ours.map(\.megabytes).max() {
      try BenchProblem.unless(most <= memoryBar, "a search takes \(BenchText.decimal(most)) MB")
    }
  }
}
