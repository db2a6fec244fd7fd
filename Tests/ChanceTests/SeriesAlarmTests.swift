import Foundation
import Testing

@testable import Chance

/// What is expected of young series, and when they are called unusual.
@Suite struct `A series` {
  /// Two years of weeks of just what the law says: level, growth a year, season, quiet holidays, hours.
  private func steps(level: Double, growth: Double, years: Double = 2) -> [SeriesStep] {
    (0..<Int(years * 52)).map { place in
      let season = (Double(place) / 52.1775).truncatingRemainder(dividingBy: 1)
      let holiday = place % 52 == 28 ? 1.0 : 0
      let hours = 20 + Double(place % 5)
      let mean = level * hours * exp(growth * Double(place) / 52.1775 + 0.2 * sin(2 * .pi * season) - 0.7 * holiday)
      return SeriesStep(count: mean, base: hours, season: season, holiday: holiday)
    }
  }

  @Test func `that follows its law is expected to go on so, with the growth that it has`() throws {
    let all = steps(level: 2, growth: 0.25)
    let model = try #require(SeriesModel(all, in: 0..<96))
    #expect(model.hasTrend && model.hasSeason && model.dispersion == 1)
    for place in 96..<all.count {
      let expected = model.expected(all[place], at: place)
      #expect(abs(expected.mean / (all[place].count ?? 0) - 1) < 1e-6)
    }
    #expect(try #require(SeriesModel(all, in: 0..<96, seesTrend: false)).hasTrend == false)
  }

  @Test func `is no alarm while it goes on, and is one in the week that it doubles`() throws {
    var all = steps(level: 1, growth: 0).map { step in
      var step = step
      step.count = step.count.map { $0.rounded() }
      return step
    }
    #expect((80..<100).allSatisfy { SeriesAlarm(all, at: $0)?.isAlarm == false })
    all[100].count = all[100].count.map { 2 * $0 }
    let alarm = try #require(SeriesAlarm(all, at: 100))
    #expect(alarm.isAlarm && alarm.count > Double(alarm.limit) && alarm.chance < SeriesAlarm.error)
    // More hours at the desk explain more sessions.
    all[100].base *= 2
    #expect(SeriesAlarm(all, at: 100)?.isAlarm == false)
  }

  @Test func `is not judged where it is too short, or the week was not counted`() {
    var all = steps(level: 1, growth: 0)
    #expect(SeriesAlarm(all, at: 20) == nil)
    all[90].count = nil
    #expect(SeriesAlarm(all, at: 90) == nil)
    // A week that nobody counted is left out of what the others are judged by.
    #expect(SeriesAlarm(all, at: 100)?.isAlarm == false)
  }

  @Test func `that rose from none is judged without a trend that would lead above all that ever came`() throws {
    var all = steps(level: 1, growth: 0)
    for place in all.indices { all[place].count = place < 85 ? 0 : Double(place - 84) }
    for place in [88, 96, 100] {
      let alarm = try #require(SeriesAlarm(all, at: place))
      #expect(alarm.expected <= 20 && alarm.isAlarm, "\(place)")
    }
    for place in all.indices { all[place].count = 0 }
    all[100].count = 6
    let alarm = try #require(SeriesAlarm(all, at: 100))
    #expect(alarm.isAlarm && alarm.expected < 0.1)
    all[100].count = 2
    #expect(SeriesAlarm(all, at: 100)?.isAlarm == false)
  }
}
