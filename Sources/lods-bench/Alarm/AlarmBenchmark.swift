import Chance
import Language
import Office

/// The early warning on simulated tasks: how often it is wrong, and how soon it sees a doubling.
enum AlarmBenchmark: Benchmark {
  static let name = "alarm"
  static let summary =
    "[--series 500 | --offices 10 --weeks 9 --from 0 | --doublings 60] false alarms, doublings seen in time; or the "
    + "stories of invented offices; or how soon a doubled task is told in them; 70 over a bar"

  /// The expected counts a week that are tried.
  private static let levels = [2.0, 4, 8, 15, 20, 30, 60]
  /// The dispersions that are tried.
  private static let dispersions = [1.0, 1.25, 1.5]
  /// From this expected count on a doubling must be seen in two weeks.
  private static let large = 15.0

  static func run(_ arguments: inout BenchArguments) throws {
    let offices = try arguments.whole("offices", in: 0...10_000, default: 0)
    let weeks = try arguments.whole("weeks", in: 1...60, default: 9)
    let first = try arguments.whole("from", in: 0...10_000, default: 0)
    let doublings = try arguments.whole("doublings", in: 0...10_000, default: 0)
    let count = try arguments.whole("series", in: 21...100_000, default: 500)
    try arguments.finish()
    guard doublings == 0 else { return try runDoublings(first..<first + doublings) }
    guard offices == 0 else { return try runOffices(first..<first + offices, weeks: weeks) }
    let kinds = levels.flatMap { level in dispersions.map { (level: level, dispersion: $0) } }
    var found = kinds.map { _ in Tally() }
    var generator = SeededGenerator(seed: 11)
    for number in 0..<count {
      let kind = number % kinds.count
      let series = SimulatedSeries(
        level: kinds[kind].level, dispersion: kinds[kind].dispersion, using: &generator)
      found[kind].add(series, using: &generator)
    }
    var table = ResultTable(
      "a week", "variance", "series", "false in 2 years", "seen in 2 weeks", "in 4", "weeks, middle", "90 % seen in")
    for (kind, tally) in zip(kinds, found) {
      table.add(row: [String(Int(kind.level)), "\(kind.dispersion)×"] + tally.cells)
    }
    let all = found.reduce(into: Tally()) { $0.merge($1) }
    let big = zip(kinds, found).filter { $0.0.level >= large }.reduce(into: Tally()) { $0.merge($1.1) }
    table.add(row: ["all", ""] + all.cells)
    table.add(row: ["15 or more", ""] + big.cells)
    table.show()
    try BenchProblem.unless(all.falseAlarms <= 1, "more than one false alarm a task in two years")
    try BenchProblem.unless(big.seen(within: 2) >= 0.9, "a doubling is seen in two weeks in less than 90 % of runs")
  }

  /// Looks at invented offices, and prints what else was called a change.
  private static func runOffices(_ numbers: Range<Int>, weeks: Int) throws {
    var table = ResultTable(
      "office", "outage", "growth", "gap", "other changes", "in all weeks", "to watch a week", "s")
    var named = true
    var others = 0
    for number in numbers {
      let found = try OfficeAlarms.finding(number, weeks: weeks)
      named = named && found.hasOutage && found.hasGrowth && found.hasGap
      others += found.others.count
      let mark = { (isNamed: Bool) in isNamed ? "named" : "missed" }
      table.add(row: [
        String(number), mark(found.hasOutage), mark(found.hasGrowth), mark(found.hasGap),
        String(found.othersLast.count), String(found.others.count),
        BenchText.decimal(Double(found.watched) / Double(found.weeks), places: 1), BenchText.decimal(found.seconds),
      ])
      for other in found.others.sorted() { print("office \(number), called a change: \(other)") }
    }
    table.show()
    try BenchProblem.unless(named, "a planted story was missed")
    // A rise has a chance of five in a hundred a week, growth as much in a year.
    try BenchProblem.unless(
      Double(others) <= 0.1 * Double(numbers.count * weeks), "too much else is called a change")
  }

  /// Doubles a task in each of some invented offices, and prints how soon that is told.
  private static func runDoublings(_ numbers: Range<Int>) throws {
    let found = try numbers.compactMap { try DoublingDelay($0) }
    var table = ResultTable(
      "a week", "offices", "told in 1 week", "in 2", "in 4", "in 8", "a change in 1", "in 2", "in 4", "in 8")
    let bands: [(name: String, from: Double, to: Double)] = [
      ("4 to 8", 4, 8), ("8 to 15", 8, large), ("15 or more", large, .infinity),
    ]
    for band in bands {
      let some = found.filter { $0.usual >= band.from && $0.usual < band.to }
      let share = { (week: (DoublingDelay) -> Int?, limit: Int) -> String in
        let seen = some.count { one in week(one).map { $0 <= limit } ?? false }
        return some.isEmpty ? "" : "\(Int((100 * Double(seen) / Double(some.count)).rounded())) %"
      }
      table.add(
        row: [band.name, String(some.count)] + [1, 2, 4, 8].map { share(\.watched, $0) }
          + [1, 2, 4, 8].map { share(\.changed, $0) })
    }
    table.show()
  }

  /// What was found on some series.
  private struct Tally {
    private var series = 0
    private var episodes = 0
    /// After how many weeks each doubling was seen; one more than there are weeks for never.
    private var delays: [Int] = []

    var falseAlarms: Double { Double(episodes) / Double(max(1, series)) }

    func seen(within weeks: Int) -> Double {
      Double(delays.count { $0 <= weeks }) / Double(max(1, delays.count))
    }

    mutating func add(_ series: SimulatedSeries, using generator: inout SeededGenerator) {
      self.series += 1
      // An alarm within four weeks of the last belongs to it.
      var quiet = 0
      let end = series.start + SimulatedSeries.judged
      for place in series.start..<end where SeriesAlarm(series.steps, at: place)?.isAlarm == true {
        if place >= quiet { episodes += 1 }
        quiet = place + 4
      }
      var risen = series
      risen.rise(by: 2, from: end, using: &generator)
      let first = (end..<risen.steps.count).first { SeriesAlarm(risen.steps, at: $0)?.isAlarm == true }
      delays.append(first.map { $0 - end + 1 } ?? SimulatedSeries.after + 1)
    }

    mutating func merge(_ other: Tally) {
      series += other.series
      episodes += other.episodes
      delays += other.delays
    }

    var cells: [String] {
      let sorted = delays.sorted()
      func at(_ share: Double) -> String {
        guard !sorted.isEmpty else { return "" }
        let weeks = sorted[min(sorted.count - 1, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
        return weeks > SimulatedSeries.after ? "> \(SimulatedSeries.after)" : String(weeks)
      }
      func number(_ value: Double) -> String { NumberText.decimal(value, decimals: 2, in: .en) }
      return [
        String(series), number(falseAlarms), number(seen(within: 2)), number(seen(within: 4)), at(0.5), at(0.9),
      ]
    }
  }
}
