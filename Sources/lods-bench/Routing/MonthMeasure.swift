import Foundation

/// Months of visits: how soon one is whole, and how near a short search comes to a long one.
struct MonthMeasure {
  /// The most seconds until a month of 60 homes is whole, and the greatest gap to the long search in per cent.
  private static let bars = (first: 1.0, gap: 1.0)
  private static let memoryBar = 200.0

  let seconds: Int
  let seeds: Int
  let long: Int

  private struct Outcome {
    let answer: MonthChild.Answer
    let megabytes: Double
  }

  func show() throws {
    let base = try BenchFolder()
    BenchProgram.tell("Months: some \((2 * seeds * seconds + long) / 60 + 1) minutes.")
    let sixty = try (1...seeds).map { try plan(60, 3, seconds, $0, base) }
    let thirty = try (1...seeds).map { try plan(30, 2, seconds, $0, base) }
    let best = try plan(30, 2, long, seeds + 1, base)
    let goal = min(best.answer.total, thirty.map(\.answer.total).min() ?? best.answer.total)
    let gaps = thirty.map { Double($0.answer.total - goal) / Double(goal) * 100 }
    let gap = gaps.reduce(0, +) / Double(gaps.count)
    let firsts = sixty.map { $0.answer.complete ?? .infinity }
    let memory = (sixty + thirty).map(\.megabytes).max() ?? 0
    print("")
    var table = ResultTable("months, \(seconds) s, \(seeds) seeds", "mean", "worst", "bar")
    table.add(
      "60 homes, 3 teams: no visit left out after, s", BenchText.decimal(firsts.reduce(0, +) / Double(seeds)),
      BenchText.decimal(firsts.max() ?? 0), BenchText.decimal(Self.bars.first, places: 0))
    table.add(
      "30 homes, 2 teams: above the best of a search of \(long) s, %", BenchText.decimal(gap),
      BenchText.decimal(gaps.max() ?? 0), BenchText.decimal(Self.bars.gap, places: 0))
    table.add(
      "memory, MB", "", BenchText.decimal(memory, places: 0), BenchText.decimal(Self.memoryBar, places: 0))
    table.show()
    let all = sixty + thirty + [best]
    let faults = all.flatMap(\.answer.faults)
    try BenchProblem.unless(faults.isEmpty, "a month breaks a limit: \(faults.first ?? "")")
    try BenchProblem.unless(all.allSatisfy { $0.answer.unserved == 0 }, "a visit is left out")
    try BenchProblem.unless((firsts.max() ?? 0) <= Self.bars.first, "the first whole month is late")
    try BenchProblem.unless(gap <= Self.bars.gap, "the month lies \(BenchText.decimal(gap)) % above the best")
    try BenchProblem.unless(memory <= Self.memoryBar, "a month takes \(BenchText.decimal(memory)) MB")
  }

  private func plan(
    _ homes: Int, _ teams: Int, _ seconds: Int, _ seed: Int, _ base: BenchFolder
  ) throws -> Outcome {
    let output = base.path + "/month.json"
    let words = [
      "-k", "2", "\(seconds * 3 + 20)", try BenchProgram.url.path, MonthChild.name, "\(homes)", "\(teams)",
      "\(seconds)", "\(seed)",
    ]
    let ending = try BenchProgram.run(URL(fileURLWithPath: "/usr/bin/timeout"), words, output: output)
    let data = try Data(contentsOf: URL(fileURLWithPath: output))
    let answer = try JSONDecoder().decode(MonthChild.Answer.self, from: data)
    BenchProgram.tell(
      "\(homes) homes, \(answer.visits) visits, seed \(seed): \(answer.total), \(answer.unserved) left out, whole after "
        + (answer.complete.map { BenchText.decimal($0) } ?? "–") + " s")
    return Outcome(answer: answer, megabytes: ending.megabytes)
  }
}
