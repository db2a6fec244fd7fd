import Foundation
import Language
import Municipality
import Testing

@Suite struct OfficeClockTests {
  private func clock(_ country: Country, at instant: Date = Date(timeIntervalSince1970: 0)) -> OfficeClock {
    OfficeClock(country) { instant }
  }

  private func moment(_ iso: String, _ hour: Int, _ minute: Int) throws -> OfficeClock.Moment {
    OfficeClock.Moment(day: try day(iso), minute: hour * 60 + minute)
  }

  @Test(arguments: Country.allCases) func `The hour that the clock skips in spring is no time`(_ country: Country)
    throws
  {
    let clock = clock(country)
    for minute in [0, 1, 30, 59] {
      #expect(clock.reading(of: try moment("2026-03-29", 2, minute)) == .skipped)
    }
    // 01:59 is at 00:59 UTC, and the minute after it shows 03:00.
    let last = Date(timeIntervalSince1970: 1_774_745_940)
    #expect(clock.reading(of: try moment("2026-03-29", 1, 59)) == .exact(last))
    #expect(clock.reading(of: try moment("2026-03-29", 3, 0)) == .exact(last.addingTimeInterval(60)))
  }

  @Test(arguments: Country.allCases) func `The hour that the clock repeats in autumn is two times`(_ country: Country)
    throws
  {
    let clock = clock(country)
    for minute in [0, 1, 30, 59] {
      guard case .repeated(let first, let second) = clock.reading(of: try moment("2026-10-25", 2, minute)) else {
        Issue.record("02:\(minute) is not repeated")
        continue
      }
      #expect(second.timeIntervalSince(first) == 3600)
    }
    // 01:59 is at 23:59 UTC the day before, 03:00 at 02:00 UTC.
    #expect(clock.reading(of: try moment("2026-10-25", 1, 59)) == .exact(Date(timeIntervalSince1970: 1_792_886_340)))
    #expect(clock.reading(of: try moment("2026-10-25", 3, 0)) == .exact(Date(timeIntervalSince1970: 1_792_893_600)))
  }

  @Test(arguments: Country.allCases) func `An instant comes back from the moment it falls on`(_ country: Country) {
    let clock = clock(country)
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<4000 {
      // Between 1990 and 2060, on whole minutes; a third of them near one of 2026's changes of the clock.
      var minute = Int.random(in: 10_519_200...47_336_000, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: minute = 1_774_746_000 / 60 + Int.random(in: -300...300, using: &generator)
      case 1: minute = 1_792_890_000 / 60 + Int.random(in: -300...300, using: &generator)
      default: break
      }
      let instant = Date(timeIntervalSince1970: Double(minute * 60))
      switch clock.reading(of: clock.moment(of: instant)) {
      case .exact(let back): #expect(back == instant)
      case .repeated(let first, let second): #expect([first, second].contains(instant))
      case .skipped: Issue.record("an instant fell on a time that was skipped: minute \(minute)")
      }
    }
  }

  @Test func `Seconds are dropped and the day is the country's own`() throws {
    // 22:30:59 UTC in summer is half past midnight in Copenhagen.
    let clock = clock(.denmark, at: Date(timeIntervalSince1970: 1_782_945_059))
    let halfPast = try moment("2026-07-02", 0, 30)
    #expect(clock.now == halfPast)
    #expect(clock.today.iso == "2026-07-02")
  }
}
