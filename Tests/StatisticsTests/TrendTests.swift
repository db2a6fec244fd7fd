import Chance
import Foundation
import Testing

@testable import Office
@testable import Statistics

@Suite struct `A trend` {
  /// Weeks that come by chance around a mean.
  private func weeks(
    _ count: Int, using random: inout SeededGenerator, hours: (Int) -> Double = { _ in 40 },
    mean: (Int) -> Double
  ) -> [SeriesStep] {
    (0..<count).map { week in
      let expected = mean(week)
      let number = expected > 0 ? CountDistribution(mean: expected, dispersion: 1).quantile(random.share()) : 0
      return SeriesStep(
        count: Double(number), base: hours(week), season: (Double(week) / 52.1775).truncatingRemainder(dividingBy: 1))
    }
  }

  @Test func `holds the truth in its interval as often as it says`() throws {
    var random = SeededGenerator(seed: 3)
    var hits = (now: 0, change: 0)
    let runs = 150
    for run in 0..<runs {
      let factor = [1.0, 1.5, 0.6][run % 3]
      let steps = weeks(80, using: &random) { $0 < 60 ? 12 : 12 * factor }
      // The last thirteen weeks lie after the change, the year before ahead of it.
      let trend = try #require(Trend(steps, until: 79, hours: 40, .week))
      let change = try #require(trend.change)
      if trend.now.low <= 12 * factor, 12 * factor <= trend.now.high { hits.now += 1 }
      if change.low <= factor, factor <= change.high { hits.change += 1 }
    }
    // Of 150 intervals of 95 per cent, fewer than 132 hold the truth once in ten thousand times.
    #expect(hits.now >= 132 && hits.change >= 132, "\(hits)")
  }

  @Test func `takes a season, however sharp, and longer hours for no growth`() throws {
    var random = SeededGenerator(seed: 4)
    let sharp = { (week: Int) in week % 52 >= 40 && week % 52 < 46 ? 60.0 : 6 }
    for end in [97, 100, 103] {
      let steps = weeks(104, using: &random, mean: sharp)
      let trend = try #require(Trend(steps, until: end, hours: 40, .week))
      let change = try #require(trend.change)
      #expect(change.low < 1 && change.high > 1)
    }
    let hours = { (week: Int) in week < 60 ? 20.0 : 40 }
    let longer = weeks(104, using: &random, hours: hours) { hours($0) / 2 }
    let trend = try #require(Trend(longer, until: 103, hours: 40, .week))
    let change = try #require(trend.change)
    #expect(change.low < 1 && change.high > 1 && abs(trend.now.value - 20) < 4)
  }

  @Test func `says that something came of what there was none, and how sure that is`() throws {
    var random = SeededGenerator(seed: 5)
    let steps = weeks(104, using: &random) { $0 < 70 ? 0 : 5 }
    let trend = try #require(Trend(steps, until: 103, hours: 40, .week))
    #expect(trend.countBefore == 0 && trend.count > 40)
    let (change, chance) = (try #require(trend.change), try #require(trend.chance))
    #expect(change.low > 1 && chance < 0.001)
  }

  @Test func `tells no change without a year before, and nothing of too little`() throws {
    var random = SeededGenerator(seed: 6)
    let steps = weeks(50, using: &random) { _ in 10 }
    let trend = try #require(Trend(steps, until: 49, hours: 40, .week))
    #expect(trend.change == nil && trend.before == nil && trend.chance == nil && trend.now.low > 7)
    #expect(Trend(steps, until: 5, hours: 40, .week) == nil)
    #expect(Trend(steps, until: 49, hours: 0, .week) == nil)
    let uncounted = steps.enumerated().map { place, step in
      SeriesStep(count: place < 42 ? step.count : nil, base: step.base, season: step.season)
    }
    #expect(Trend(uncounted, until: 49, hours: 40, .week) == nil)
  }

  @Test func `calls only growth of more than a tenth growth`() throws {
    // Very many sessions, so that a twentieth more is sure.
    let steps = (0..<104).map { week in
      let count: Double = week < 60 ? 10_000 : 10_500
      return SeriesStep(count: count + Double(week % 7), season: Double(week % 52) / 52)
    }
    let trend = try #require(Trend(steps, until: 103, hours: 1, .week))
    let (change, chance) = (try #require(trend.change), try #require(trend.chance))
    #expect(change.low > 1.04 && chance > 0.99)
  }
}
