import Language
import Municipality

/// The closing days and school holidays of an invented office, and how busy its days are.
enum DemoCalendar {
  /// The days of a year that an office closes though they are no public holidays.
  static func closingDays(of year: Int, in country: Country) -> [(day: Day, name: String)] {
    let days: [(month: Int, day: Int, name: String)] =
      switch country {
      case .denmark: [(6, 5, "Grundlovsdag"), (12, 24, "Juleaften"), (12, 31, "Nytårsaften")]
      case .sweden: [(12, 24, "Julafton"), (12, 31, "Nyårsafton")]
      }
    var closed = days.compactMap { date in
      Day(year: year, month: date.month, day: date.day).map { (day: $0, name: date.name) }
    }
    if country == .sweden, let first = Day(year: year, month: 6, day: 19) {
      // The Friday before Midsummer Day, which is the Saturday of 20 to 26 June.
      let eve = first.adding((Weekday.friday.rawValue - first.weekday.rawValue + 7) % 7)
      closed.append((eve, "Midsommarafton"))
    }
    return closed
  }

  /// Whether a day is a public holiday or one of the closing days.
  static func isClosed(_ day: Day, in country: Country) -> Bool {
    PublicHoliday.of(country, in: day.year).contains { $0.day == day }
      || closingDays(of: day.year, in: country).contains { $0.day == day }
  }

  /// The school holidays of a year, as a municipality might have set them.
  static func schoolHolidays(of year: Int, in country: Country) -> [CalendarRegister.SchoolHoliday] {
    let easter = PublicHoliday.easter(year)
    let holidays: [(first: Day?, last: Day?, name: String)] =
      switch country {
      case .denmark:
        [
          week(7, of: year, "Vinterferie"),
          (easter?.adding(-8), easter?.adding(1), "Påskeferie"),
          (lastSaturdayOfJune(year), Day(year: year, month: 8, day: 9), "Sommerferie"),
          week(42, of: year, "Efterårsferie"),
          (Day(year: year, month: 12, day: 20), Day(year: year + 1, month: 1, day: 3), "Juleferie"),
        ]
      case .sweden:
        [
          week(8, of: year, "Sportlov"),
          (easter?.adding(-8), easter?.adding(1), "Påsklov"),
          (Day(year: year, month: 6, day: 14), Day(year: year, month: 8, day: 16), "Sommarlov"),
          week(44, of: year, "Höstlov"),
          (Day(year: year, month: 12, day: 21), Day(year: year + 1, month: 1, day: 7), "Jullov"),
        ]
      }
    return holidays.compactMap { holiday in
      guard let first = holiday.first, let last = holiday.last else { return nil }
      return CalendarRegister.SchoolHoliday(first: first, last: last, name: holiday.name)
    }
  }

  /// How busy an hour at the desk is beside an ordinary one, by weekday, season and school holidays.
  static func busyness(on day: Day, isSchoolHoliday: Bool) -> Double {
    weekdays[day.weekday.rawValue - 1] * months[day.month - 1] * (isSchoolHoliday ? 0.8 : 1)
  }

  private static let weekdays = [1.15, 1.05, 0.95, 1.1, 0.85, 0.9, 0.9]
  /// January and spring bring tax, housing and new telephones; July is quiet; autumn is the busiest.
  private static let months = [1.2, 1.0, 1.15, 1.05, 0.95, 0.85, 0.65, 0.9, 1.1, 1.15, 1.15, 0.85]

  /// The Saturday before a week to its Sunday.
  private static func week(_ week: Int, of year: Int, _ name: String) -> (Day?, Day?, String) {
    let monday = ISOWeek(year: year, week: week)?.monday
    return (monday?.adding(-2), monday?.adding(6), name)
  }

  private static func lastSaturdayOfJune(_ year: Int) -> Day? {
    Day(year: year, month: 6, day: 30).map { last in
      last.adding(-((last.weekday.rawValue - Weekday.saturday.rawValue + 7) % 7))
    }
  }
}
