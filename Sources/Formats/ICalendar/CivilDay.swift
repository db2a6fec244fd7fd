import Language

/// What calendars ask of a number of days besides what ``/Language/Day`` knows.
enum CivilDay {
  /// 1 January of the year 1 as days since 1 January 1970.
  static let first = -719_162
  /// 31 December of the year 9999 as days since 1 January 1970.
  static let last = 2_932_896

  /// The number of days in a month, without making days of them: a rule may have a million months looked at.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day of the week, 0 for Monday … 6 for Sunday.
  static func weekday(of number: Int) -> Int { Day(number: number).weekday.rawValue - 1 }

  /// A quotient rounded down, also below zero.
  static func floored(_ number: Int, by divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }
}
