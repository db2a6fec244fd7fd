/// The law of the waiting list over random histories, against a model that shares nothing with it.
enum SeatsBenchmark: Benchmark {
  static let name = "seats"
  static let summary = "[--histories N] [--steps N] [--seed N] random lives of terms against a small model"

  static func run(_ arguments: inout BenchArguments) throws {
    let histories = try arguments.whole("histories", in: 1...10_000_000, default: 100_000)
    let steps = try arguments.whole("steps", in: 1...10_000, default: 40)
    let seed = try arguments.whole("seed", in: 0...1_000_000_000, default: 1)
    try arguments.finish()
    var generator = SeededGenerator(seed: UInt64(seed))
    var changes = 0
    let began = ContinuousClock.now
    for number in 0..<histories {
      var history = SeatHistory(using: &generator)
      do { try history.run(steps, using: &generator) } catch {
        throw BenchProblem.broken("history \(number) of seed \(seed): \(error)")
      }
      changes += history.changes
    }
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    var table = ResultTable("waiting list", "histories", "changes", "broken", "seconds")
    table.add("against the model", "\(histories)", "\(changes)", "0", BenchText.decimal(seconds, places: 1))
    table.show()
  }
}
