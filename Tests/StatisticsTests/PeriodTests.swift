import Language
import Testing

@testable import Statistics

@Suite struct `A period` {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test(arguments: [
    ("2026-W10", "2026-03-02", "2026-03-08"), ("2026-W53", "2026-12-28", "2027-01-03"),
    ("2026-03", "2026-03-01", "2026-03-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2026-Q1", "2026-01-01", "2026-03-31"), ("2026-Q4", "2026-10-01", "2026-12-31"),
    ("2026-H1", "2026-01-01", "2026-06-30"), ("2026-H2", "2026-07-01", "2026-12-31"),
    ("2026", "2026-01-01", "2026-12-31"), ("2026-03-05..2026-04-02", "2026-03-05", "2026-04-02"),
  ])
  func `is read from what people write, and writes itself so`(text: String, first: String, last: String) throws {
    let period = try Period(text)
    #expect(period.days == (try day(first))...(try day(last)))
    #expect(period.code == text)
    #expect(LanguageCode.allCases.allSatisfy { !period.name(in: $0).isEmpty })
  }

  @Test(arguments: [
    ("", PeriodFault.notAPeriod), ("2026-Q5", .notAPeriod), ("2026-13", .notAPeriod), ("2026-3", .notAPeriod),
    ("26", .notAPeriod), ("2026-W00", .noSuchWeek), ("2027-W53", .noSuchWeek), ("2026-02-30..2026-03-01", .notAPeriod),
    ("2026-03-02..2026-03-01", .endsBeforeItBegins), ("1990-01-01..2026-01-01", .tooLong), ("2026-W1", .notAPeriod),
    ("+026", .notAPeriod), ("2026-H3", .notAPeriod), ("..", .notAPeriod),
  ])
  func `that is none is refused with the reason`(text: String, fault: PeriodFault) {
    #expect(throws: fault) { try Period(text) }
  }

  @Test(arguments: [
    ("2026-W10", "2025-W10"), ("2026-03", "2025-03"), ("2026-Q1", "2025-Q1"), ("2026-H2", "2025-H2"), ("2026", "2025"),
    ("2024-02-29..2024-03-04", "2023-02-28..2023-03-04"),
  ])
  func `knows the same period a year before`(text: String, before: String) throws {
    let period = try Period(text)
    #expect(period.yearBefore.code == before)
    #expect(!period.hasNoWeekBefore)
  }

  @Test(arguments: [
    ("2026-W10", "2026-W09"), ("2027-W01", "2026-W53"), ("2026-03", "2026-02"), ("2026-01", "2025-12"),
    ("2026-Q1", "2025-Q4"), ("2026-H1", "2025-H2"), ("2026", "2025"),
    ("2026-03-05..2026-03-14", "2026-02-23..2026-03-04"),
    ("2026-02-01..2026-04-30", "2025-11-01..2026-01-31"),
  ])
  func `knows the period of the same length right before it`(text: String, before: String) throws {
    let period = try Period(text)
    let found = period.previous(until: try day("2028-01-01"))
    #expect(found.code == before)
    #expect(found.days.upperBound.adding(1) == period.days.lowerBound)
  }

  @Test func `that is not over is compared with the beginning of the period before`() throws {
    let month = try Period("2026-03")
    #expect(month.previous(until: try day("2026-03-10")).days == (try day("2026-02-01"))...(try day("2026-02-10")))
    // February has no thirty days.
    #expect(month.previous(until: try day("2026-03-30")).days == (try day("2026-02-01"))...(try day("2026-02-28")))
    #expect(try Period("2026-W10").previous(until: day("2026-03-03")).days.upperBound == day("2026-02-24"))
  }

  @Test func `of a week 53 is compared with the week 52 weeks before, and says so`() throws {
    let period = try Period("2026-W53")
    #expect(period.hasNoWeekBefore)
    #expect(period.yearBefore.code == "2026-W01")
    #expect(period.days.lowerBound - period.yearBefore.days.lowerBound == 364)
  }

  @Test func `that is not over is compared with as long a time the year before`() throws {
    let month = try Period("2026-11")
    let today = try day("2026-11-20")
    #expect(month.yearBefore(until: today).days == (try day("2025-11-01"))...(try day("2025-11-20")))
    #expect(try Period("2026-10").yearBefore(until: today).code == "2025-10")
    let week = try Period("2026-W47")
    let wednesday = try day("2026-11-18")
    #expect(week.yearBefore(until: wednesday).days == (try day("2025-11-17"))...(try day("2025-11-19")))
  }

  @Test(arguments: [
    ("2024-02", "2023-02", "2024-01"), ("2025-02", "2024-02", "2025-01"),
    ("2024-02-29..2024-02-29", "2023-02-28..2023-02-28", "2024-02-28..2024-02-28"),
    ("2027-W01", "2026-W01", "2026-W53"), ("2026-W53", "2026-W01", "2026-W52"),
    ("2026-12-15..2027-01-14", "2025-12-15..2026-01-14", "2026-11-14..2026-12-14"),
    ("2026-10-19..2026-10-25", "2025-10-19..2025-10-25", "2026-10-12..2026-10-18"),
  ])
  func `across a leap day, a new year, week 53 and a change of the clocks has its neighbours`(
    text: String, year: String, previous: String
  ) throws {
    let period = try Period(text)
    let later = try day("2030-01-01")
    #expect(period.yearBefore(until: later).code == year)
    #expect(period.previous(until: later).code == previous)
  }

  @Test func `that is not over on a leap day is compared with the same stretch`() throws {
    let leap = try day("2024-02-29")
    #expect(try Period("2024-Q1").yearBefore(until: leap).days == (try day("2023-01-01"))...(try day("2023-02-28")))
    #expect(try Period("2024-02-29..2024-03-10").yearBefore(until: leap).days.lowerBound == day("2023-02-28"))
    #expect(try Period("2028").part(until: leap) == nil, "what has not begun is no part")
  }

  @Test func `is made of whole quarters or is not`() throws {
    #expect(try ["2026", "2026-H1", "2026-Q2", "2025-10-01..2026-03-31"].allSatisfy { try Period($0).isWholeQuarters })
    #expect(
      try !["2026-03", "2026-W10", "2026-01-01..2026-03-30", "2026-02-01..2026-04-30"].contains {
        try Period($0).isWholeQuarters
      })
  }
}
