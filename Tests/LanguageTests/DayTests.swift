import Foundation
import Language
import Testing

@Suite struct DayTests {
  @Test func `every day of four centuries agrees with Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for number in stride(from: -62_000, through: 84_000, by: 7 * 13 + 1) {
      let day = Day(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekOfYear, .yearForWeekOfYear, .weekday], from: date)
      #expect(day.year == parts.year && day.month == parts.month && day.day == parts.day)
      #expect(day.week.week == parts.weekOfYear && day.week.year == parts.yearForWeekOfYear)
      #expect(day.weekday.rawValue == ((parts.weekday ?? 0) + 5) % 7 + 1)
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
    }
  }

  @Test(arguments: ["2026-02-30", "2025-02-29", "2026-13-01", "2026-1-01", "26-01-01", "", "2026-01-01x", "2026-０1-01"])
  func `a date that does not exist is refused`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `2026 has 53 weeks and New Year 2027 lies in the last`() throws {
    #expect(ISOWeek.count(in: 2026) == 53)
    #expect(try #require(Day(iso: "2027-01-01")).week.iso == "2026-W53")
    #expect(ISOWeek(iso: "2027-W53") == nil)
    #expect(ISOWeek(iso: "2026-W+5") == nil)
    #expect(try #require(ISOWeek(iso: "2026-W53")).monday.iso == "2026-12-28")
  }

  @Test func `days read as people write them`() throws {
    let day = try #require(Day(iso: "2026-10-14"))
    #expect(LanguageCode.allCases.map { DayText.short(day, in: $0) } == ["14-10-2026", "2026-10-14", "14/10/2026"])
    #expect(DayText.long(day, in: .da) == "onsdag den 14. oktober 2026")
    #expect(DayText.time(minute: 785, in: .da) == "13.05")
  }
}
