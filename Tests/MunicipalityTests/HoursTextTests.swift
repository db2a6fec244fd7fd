import Language
import Municipality
import Testing

@Suite struct HoursTextTests {
  @Test(arguments: [
    ("10:00-17:30", 600, 1050), ("9.30-12", 570, 720), ("0:00-24:00", 0, 1440), ("09-10", 540, 600),
  ])
  func `A span is read as people write it`(_ text: String, _ from: Int, _ to: Int) throws {
    let span = try #require(TimeSpan(text))
    #expect(span.from == from && span.to == to && span.minutes == to - from)
    #expect(TimeSpan(span.text) == span)
  }

  @Test(arguments: [
    "", "10", "10-", "-10", "17-10", "10-10", "10:60-11:00", "24:00-25:00", "10:5-11:00", "a-b", "1-2-3", "+9-10",
  ])
  func `What is no span is refused`(_ text: String) { #expect(TimeSpan(text) == nil) }

  @Test func `A week is read with stretches of days and breaks`() throws {
    let week = try WeekText.read("mon-thu=10:00-17:00, fri=13-15+10:00-12:00")
    #expect(week[.monday] == week[.thursday])
    #expect(week[.friday] == [TimeSpan("10:00-12:00"), TimeSpan("13:00-15:00")].compactMap(\.self))
    #expect(week[.saturday] == nil)
    #expect(WeekText.text(week) == "mon-thu=10:00-17:00,fri=10:00-12:00+13:00-15:00")
    #expect(try WeekText.read("closed") == [:])
  }

  @Test(arguments: [
    "", "mon", "mon=", "=10-12", "mon=10-12,mon=13-14", "mon-wed=10-12,tue=13-14", "fri-mon=10-12", "man=10-12",
    "mon=10-12,", "mon=10-12=13", "mon=12-10-9", "mon=17",
  ])
  func `A week that cannot be read is refused`(_ text: String) {
    #expect(throws: MunicipalityFault.badWeek) { try WeekText.read(text) }
  }

  @Test(arguments: ["mon=12-10", "mon=10-10", "mon=8-10+17-13", "tue=10-12,mon=24-0"])
  func `Hours that end before they begin are told from a week that cannot be read`(_ text: String) {
    let fault = MunicipalityFault.endsBeforeBeginning
    #expect(throws: fault) { try WeekText.read(text) }
    #expect(fault.code == MunicipalityFault.badWeek.code)
    #expect(fault.sentence(in: .da) != MunicipalityFault.badWeek.sentence(in: .da))
  }

  @Test func `Spans that overlap are refused`() {
    #expect(throws: MunicipalityFault.overlappingHours) { try WeekText.read("mon=10-13+12-15") }
  }

  @Test func `A week comes back from its text`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      var week: CalendarRegister.Week = [:]
      for weekday in Weekday.allCases where Bool.random(using: &generator) {
        let ends = Set((0..<4).map { _ in Int.random(in: 0...1440, using: &generator) }).sorted()
        guard ends.count == 4 else { continue }
        week[weekday] = [TimeSpan(from: ends[0], to: ends[1]), TimeSpan(from: ends[2], to: ends[3])].compactMap(\.self)
      }
      #expect(try WeekText.read(WeekText.text(week)) == week)
    }
  }
}
