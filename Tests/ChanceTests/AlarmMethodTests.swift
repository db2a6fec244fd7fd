import Testing

@testable import Chance

/// The alarm on published series, beside what other programs found.
@Suite struct `An alarm` {
  @Test func `of the improved method is what its authors' package finds on Salmonella Newport`() throws {
    var alarms: [Int] = []
    for (place, shifts) in NewportSeries.shifts.enumerated() {
      let now = NewportSeries.first + place
      // Every fourth week beside those with an alarm: each takes four fits.
      guard place.isMultiple(of: 4) || NewportSeries.alarms.contains(now) else { continue }
      let same = shifts.enumerated().map { now - 52 * ($0.offset + 1) - $0.element }
      let reading = try #require(AlarmMethod.improved.reading(of: NewportSeries.counts, at: now, same: same))
      #expect(abs(reading.dispersion / NewportSeries.dispersion[place] - 1) < 1e-4)
      #expect(reading.hasCases == (NewportSeries.expected[place] != nil))
      guard let expected = NewportSeries.expected[place], let limit = NewportSeries.limit[place] else { continue }
      #expect(abs(reading.expected / expected - 1) < 1e-4)
      #expect(reading.limit == limit)
      if reading.isAlarm { alarms.append(now) }
    }
    #expect(alarms == NewportSeries.alarms)
  }

  @Test func `of the first method is what R's own regression gives on Salmonella Agona`() throws {
    var alarms: [Int] = []
    var trends: [Int] = []
    for place in AgonaSeries.expected.indices {
      let now = AgonaSeries.first + place
      let same = (1...5).map { now - 52 * $0 }
      let reading = try #require(AlarmMethod.farrington.reading(of: AgonaSeries.counts, at: now, same: same))
      #expect(abs(reading.expected / AgonaSeries.expected[place] - 1) < 1e-6)
      #expect(abs(reading.dispersion / AgonaSeries.dispersion[place] - 1) < 1e-6)
      #expect(abs(reading.limit / AgonaSeries.limit[place] - 1) < 1e-6)
      if reading.isAlarm { alarms.append(now) }
      if reading.trend != nil { trends.append(now) }
    }
    #expect(alarms == AgonaSeries.alarms)
    #expect(trends == AgonaSeries.trends)
  }

  @Test func `is not made where the series does not reach back, or the step was not counted`() {
    let counts = NewportSeries.counts
    #expect(AlarmMethod.improved.reading(of: counts, at: 200, same: (1...5).map { 200 - 52 * $0 }) == nil)
    #expect(AlarmMethod.improved.reading(of: counts, at: 400, same: [348, 296]) == nil)
    var gap: [Double?] = counts
    gap[400] = nil
    #expect(AlarmMethod.improved.reading(of: gap, at: 400, same: (1...5).map { 400 - 52 * $0 }) == nil)
  }

  @Test func `does not move with what each step was measured by, where that is always the same`() throws {
    let counts = NewportSeries.counts
    let same = (1...5).map { 420 - 52 * $0 }
    let plain = try #require(AlarmMethod.improved.reading(of: counts, at: 420, same: same))
    let hours = try #require(
      AlarmMethod.improved.reading(of: counts, at: 420, same: same, bases: counts.map { _ in 37.5 }))
    #expect(abs(plain.expected / hours.expected - 1) < 1e-9 && plain.limit == hours.limit)
  }
}
