import Chance
import Foundation
import Language
import Testing

@testable import Reports

/// Intervals against values worked out another way, and against simulated desks.
@Suite struct `Chance` {
  /// The binomial tail P(X ≥ k) by adding up its terms, which shares nothing with the beta integral.
  private func tail(_ k: Int, _ n: Int, _ p: Double) -> Double {
    (k...max(k, n)).filter { $0 <= n }.reduce(0) { sum, i in
      var term = 1.0
      for step in 0..<i { term *= Double(n - step) / Double(step + 1) * p }
      for _ in 0..<(n - i) { term *= 1 - p }
      return sum + term
    }
  }

  @Test(arguments: [(3, 10, 0.2), (0, 7, 0.5), (7, 7, 0.9), (12, 40, 0.33), (1, 60, 0.02)])
  func `is the same by the beta integral as by adding up the binomial`(k: Int, n: Int, p: Double) {
    let integral = k == 0 ? 1 : BetaDistribution.below(p, Double(k), Double(n - k + 1))
    #expect(abs(integral - tail(k, n, p)) < 1e-10)
  }

  @Test(arguments: [(30, 20), (5, 14), (60, 61)])
  func `of a ratio leaves out a fortieth at each end of its exact interval`(now: Int, before: Int) throws {
    let comparison = CountComparison(now: now, before: before, daysNow: 20, daysBefore: 10, dispersion: 1)
    let interval = try #require(comparison.interval)
    // The ratio r makes the chance of a session to be of this period r·e₁/(r·e₁+e₀).
    let chance = { (change: Double) in (1 + change) * 2 / ((1 + change) * 2 + 1) }
    #expect(abs(tail(now, now + before, chance(interval.low)) - 0.025) < 1e-9)
    #expect(abs(1 - tail(now + 1, now + before, chance(interval.high)) - 0.025) < 1e-9)
  }

  @Test func `of shares agrees with the published examples`() {
    // Newcombe 1998, example a: 56/70 and 48/80, method 10.
    let difference = ShareInterval.newcombe((56, 70), (48, 80))
    #expect(abs(difference.low - 0.0524) < 5e-4 && abs(difference.high - 0.3339) < 5e-4)
    // Wilson's interval solves (p − x)² = z² x (1 − x) / n.
    let wilson = ShareInterval.wilson(7, of: 40)
    for end in [wilson.low, wilson.high] {
      let left = (7.0 / 40 - end) * (7.0 / 40 - end)
      #expect(abs(left - 1.959_964 * 1.959_964 * end * (1 - end) / 40) < 1e-12)
    }
    let none = ShareInterval.wilson(0, of: 12)
    #expect(none.low == 0 && none.high < 0.3)
  }

  @Test(arguments: [(10.0, 2.2281), (1, 12.7062), (60, 2.0003)])
  func `of Student's t agrees with the table`(degrees: Double, value: Double) {
    #expect(abs(BetaDistribution.studentT(error: 0.05, degrees: degrees) - value) < 1e-4)
  }

  @Test func `lies below a quantile with the share that it was asked for`() {
    for a in [0.5, 1, 3.7, 40, 900, 30_000] {
      for b in [0.05, 0.5, 1, 12.3, 500, 80_000] {
        for share in [0.001, 0.025, 0.5, 0.975, 0.999] {
          let value = BetaDistribution.quantile(share, a, b)
          // Where the next number a Double can hold has quite another share, the one asked for lies between them.
          let around = [value.nextDown, value, value.nextUp].map { BetaDistribution.below(min(1, max(0, $0)), a, b) }
          #expect(around[0] - 1e-9 <= share && share <= around[2] + 1e-9, "\(share) of \(a), \(b)")
        }
      }
    }
  }

  @Test func `is asked more of the more rows are looked at`() {
    #expect(Holm.clear([0.01, 0.04, 0.03, 0.005], error: 0.05) == [true, false, false, true])
    #expect(Holm.clear([0.04], error: 0.05) == [true])
    #expect(Holm.clear([nil, 0.04, nil], error: 0.05) == [false, true, false])
    #expect(Holm.clear([0.2, 0.024, 0.03], error: 0.05) == [false, false, false])
  }

  /// A desk whose days vary as in life: a busy weekday, days busier or quieter than others, and groups logged as one.
  private struct SimulatedDesk {
    static let first = Day(number: 20_000 + 4)
    let rows: Int
    let perDay: Double
    let spread: Double

    func year(using generator: inout SeededGenerator) -> (days: [(day: Day, sessions: Int)], rows: [Int]) {
      var days: [(day: Day, sessions: Int)] = []
      var sums = [Int](repeating: 0, count: rows)
      for offset in 0..<91 {
        let day = Self.first.adding(offset)
        guard day.weekday != .sunday else { continue }
        let mood = 1 + spread * Double.random(in: -1...1, using: &generator)
        let weight = day.weekday == .monday ? 1.5 : 1
        var total = 0
        for row in 0..<rows {
          let number = draw(perDay / Double(rows) * mood * weight / 1.5, using: &generator)
          // A third of the entries stand for three sessions alike.
          for _ in 0..<number {
            let size = Int.random(in: 0..<3, using: &generator) == 0 ? 3 : 1
            total += size
            sums[row] += size
          }
        }
        days.append((day, total))
      }
      return (days, sums)
    }

    /// A Poisson draw by Knuth's multiplication.
    private func draw(_ mean: Double, using generator: inout SeededGenerator) -> Int {
      let limit = exp(-mean)
      var product = Double.random(in: 0..<1, using: &generator)
      var number = 0
      while product > limit {
        product *= Double.random(in: 0..<1, using: &generator)
        number += 1
      }
      return number
    }
  }

  @Test(arguments: [(1, 40.0, 0.0), (1, 12, 0.6), (12, 40, 0.4), (40, 30, 0.0)])
  func `gives a false alarm in at most one list of twenty where nothing changed`(
    rows: Int, perDay: Double, spread: Double
  ) throws {
    let desk = SimulatedDesk(rows: rows, perDay: perDay, spread: spread)
    var generator = SeededGenerator(seed: 77)
    let runs = 300
    var alarms = 0
    var missed = 0
    for _ in 0..<runs {
      let now = desk.year(using: &generator)
      let before = desk.year(using: &generator)
      let dispersion = try #require(Dispersion([now.days, before.days]))
      let comparisons = zip(now.rows, before.rows).map {
        CountComparison(now: $0, before: $1, daysNow: 78, daysBefore: 78, dispersion: dispersion.value)
      }
      let verdicts = CountComparison.verdicts(comparisons)
      if verdicts.contains(where: { ["more", "fewer"].contains($0.code) }) { alarms += 1 }
      if let interval = comparisons[0].interval, interval.low > 0 || interval.high < 0 { missed += 1 }
    }
    // One in twenty of 300 is 15; three standard errors above it is 26.
    #expect(alarms <= 26)
    #expect(missed <= 26)
  }

  @Test func `sees a change of a third, and says which way`() throws {
    var generator = SeededGenerator(seed: 5)
    var found = 0
    for _ in 0..<50 {
      let now = SimulatedDesk(rows: 1, perDay: 40, spread: 0.3).year(using: &generator)
      let before = SimulatedDesk(rows: 1, perDay: 30, spread: 0.3).year(using: &generator)
      let dispersion = try #require(Dispersion([now.days, before.days]))
      let verdict = CountComparison.verdicts([
        CountComparison(
          now: now.rows[0], before: before.rows[0], daysNow: 78, daysBefore: 78, dispersion: dispersion.value)
      ])[0]
      #expect(verdict.code != "fewer")
      if verdict.code == "more" { found += 1 }
    }
    #expect(found >= 45)
  }

  @Test func `counts staffed days: twice the sessions on twice the days is no change`() {
    let verdict = CountComparison.verdicts([
      CountComparison(now: 800, before: 400, daysNow: 40, daysBefore: 20, dispersion: 1)
    ])[0]
    #expect(verdict.code == "chance")
    let few = CountComparison(now: 3, before: 2, daysNow: 20, daysBefore: 20, dispersion: 1)
    let none = CountComparison(now: 9, before: 0, daysNow: 20, daysBefore: 20, dispersion: 1)
    #expect(CountComparison.verdicts([few, none, nil]).map(\.code) == ["unknown", "new", "unknown"])
    // Where nobody was there to count a year before, nothing is new.
    let uncounted = CountComparison(now: 9, before: 0, daysNow: 20, daysBefore: 0, dispersion: 1)
    let never = CountComparison(now: 0, before: 0, daysNow: 20, daysBefore: 20, dispersion: 1)
    #expect(CountComparison.verdicts([uncounted, never]).map(\.code) == ["unknown", "unknown"])
  }

  @Test func `of many rows has intervals that hold no change just where a row is not marked`() throws {
    var generator = SeededGenerator(seed: 77)
    var marked = 0
    for _ in 0..<60 {
      let comparisons = (0..<Int.random(in: 1...80, using: &generator)).map { _ -> CountComparison? in
        let before = Int.random(in: 0...300, using: &generator)
        let change = [1.0, 1.0, 1.0, 1.4, 0.6].randomElement(using: &generator) ?? 1.0
        let now = Int(Double(before) * change) + Int.random(in: -12...12, using: &generator)
        return CountComparison(
          now: max(0, now), before: before, daysNow: 60, daysBefore: 61, dispersion: 1.7)
      }
      for verdict in CountComparison.verdicts(comparisons) {
        switch verdict {
        case .more(let low, let high), .fewer(let low, let high):
          marked += 1
          #expect(low > 0 || high < 0)
        case .chance(let low, let high): #expect(low <= 0 && high >= 0)
        case .new, .unknown: break
        }
      }
    }
    #expect(marked > 100)
  }

  @Test func `of a year from some weeks covers the year in nearly all simulated years`() throws {
    var generator = SeededGenerator(seed: 9)
    var covered = 0
    for _ in 0..<200 {
      let weeks = (0..<52).map { _ in
        (
          sum: Double(Int.random(in: 60...140, using: &generator)),
          base: Double(Int.random(in: 4...6, using: &generator))
        )
      }
      let chosen = weeks.shuffled(using: &generator).prefix(6)
      let base = weeks.reduce(0) { $0 + $1.base }
      let ratio = try #require(
        RatioEstimate(Array(chosen), measured: chosen.reduce(0) { $0 + $1.base } / base))
      let estimate = try #require(ratio.total(of: base, unit: .sessions))
      let truth = weeks.reduce(0) { $0 + $1.sum }
      if estimate.low <= truth, truth <= estimate.high { covered += 1 }
    }
    // 190 of 200 is the aim; three standard errors below it is 181.
    #expect(covered >= 181)
    #expect(try #require(RatioEstimate([(10, 5)], measured: 0.1)).margin == nil)
    #expect(try #require(RatioEstimate([(10, 5), (4, 2)], measured: 1)).margin == 0)
  }
}
