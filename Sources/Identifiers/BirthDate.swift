/// Which days of birth are possible.
enum BirthDate {
  /// Whether the day exists, also with 60 added to the day as in replacement and coordination numbers.
  static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    return (1...length(ofMonth: month, year: year)).contains(day > 60 ? day - 60 : day)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
