import Language
import Municipality
import Testing

@Suite struct PublicHolidayTests {
  @Test(arguments: ["2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"])
  func `Easter falls where the calendars print it`(_ iso: String) throws {
    let easter = try day(iso)
    #expect(PublicHoliday.easter(easter.year) == easter)
  }

  @Test func `Easter agrees with the rule of Lilius and Clavius for two centuries`() throws {
    for year in 1900...2099 { #expect(PublicHoliday.easter(year) == clavius(year), "\(year)") }
  }

  /// Easter by the algorithm that Knuth gives of Lilius and Clavius (The Art of Computer Programming, 1.3.2).
  private func clavius(_ year: Int) -> Day? {
    let golden = year % 19 + 1
    let century = year / 100 + 1
    let dropped = 3 * century / 4 - 12
    let moon = (8 * century + 5) / 25 - 5
    let sunday = 5 * year / 4 - dropped - 10
    var epact = (11 * golden + 20 + moon - dropped) % 30
    if (epact == 25 && golden > 11) || epact == 24 { epact += 1 }
    var date = 44 - epact
    if date < 21 { date += 30 }
    date += 7 - (sunday + date) % 7
    return date > 31 ? Day(year: year, month: 4, day: date - 31) : Day(year: year, month: 3, day: date)
  }

  @Test func `Denmark has its ten holidays of 2026`() {
    #expect(
      PublicHoliday.of(.denmark, in: 2026).map(\.day.iso) == [
        "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-14", "2026-05-24",
        "2026-05-25", "2026-12-25", "2026-12-26",
      ])
  }

  @Test func `Store bededag is a holiday in 2023 and not in 2024`() {
    let last = PublicHoliday.of(.denmark, in: 2023).first { $0.name.da == "Store bededag" }
    #expect(last?.day.iso == "2023-05-05")
    #expect(!PublicHoliday.of(.denmark, in: 2024).contains { $0.name.da == "Store bededag" })
    #expect(!PublicHoliday.of(.sweden, in: 2023).contains { $0.name.da == "Store bededag" })
  }

  @Test func `Sweden has its thirteen holidays of 2026`() {
    #expect(
      PublicHoliday.of(.sweden, in: 2026).map(\.day.iso) == [
        "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14",
        "2026-05-24", "2026-06-06", "2026-06-20", "2026-10-31", "2026-12-25", "2026-12-26",
      ])
  }

  @Test(arguments: 1990...2060)
  func `Swedish midsummer and All Saints are Saturdays in their weeks`(_ year: Int) throws {
    let holidays = PublicHoliday.of(.sweden, in: year)
    let midsummer = try #require(holidays.first { $0.name.sv == "Midsommardagen" }?.day)
    let saints = try #require(holidays.first { $0.name.sv == "Alla helgons dag" }?.day)
    #expect(midsummer.weekday == .saturday && saints.weekday == .saturday)
    #expect((20...26).contains(midsummer.day) && midsummer.month == 6)
    let first = try day("\(year)-10-31")
    #expect((first...first.adding(6)).contains(saints))
  }

  @Test func `The Swedish national day took Whit Monday's place in 2005`() {
    let before = PublicHoliday.of(.sweden, in: 2004).map(\.day.iso)
    let after = PublicHoliday.of(.sweden, in: 2005).map(\.day.iso)
    #expect(before.contains("2004-05-31") && !before.contains("2004-06-06"))
    #expect(after.contains("2005-06-06") && !after.contains("2005-05-16"))
  }

  @Test(arguments: Country.allCases) func `Holidays stand in order, within their year`(_ country: Country) {
    for year in 1990...2060 {
      let days = PublicHoliday.of(country, in: year).map(\.day)
      #expect(days == days.sorted())
      #expect(days.allSatisfy { $0.year == year })
    }
  }
}
