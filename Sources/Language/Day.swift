/// A day of the calendar, without a clock and without a time zone.
///
/// Kept as the number of days since 1 January 1970, so that comparing and counting days is whole-number work. The
/// conversion to year, month and day follows Howard Hinnant's public algorithms for the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Codable, Sendable {
  /// Days since 1 January 1970; negative before.
  public let number: Int

  /// Makes a day of its number of days since 1 January 1970.
  public init(number: Int) {
    self.number = number
  }

  /// Makes a day of year, month and day of the month; nil for a date that does not exist, as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...9999).contains(year), (1...31).contains(day) else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
    guard self.day == day, self.month == month else { return nil }
  }

  /// Reads an ISO date, `yyyy-MM-dd`; nil for anything else and for a date that does not exist.
  public init?(iso text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
    let numbers = parts.compactMap { part in
      part.allSatisfy { (48...57).contains($0) } ? part.reduce(0) { $0 * 10 + Int($1) - 48 } : nil
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The ISO form, `yyyy-MM-dd`.
  public var iso: String {
    let parts = civil
    return Day.padded(parts.year, 4) + "-" + Day.padded(parts.month, 2) + "-" + Day.padded(parts.day, 2)
  }

  /// The year, as 2026.
  public var year: Int { civil.year }
  /// The month, 1…12.
  public var month: Int { civil.month }
  /// The day of the month, 1…31.
  public var day: Int { civil.day }

  /// The quarter of the year, 1…4.
  public var quarter: Int { (month + 2) / 3 }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday(rawValue: ((number + 3) % 7 + 7) % 7 + 1) ?? .monday
  }

  /// The ISO 8601 week that the day lies in; 1 January 2027 lies in week 53 of 2026.
  public var week: ISOWeek { ISOWeek(containing: self) }

  /// The first day of the day's month.
  public var firstOfMonth: Day { Day(number: number - day + 1) }

  /// The day a number of days later, or earlier for a negative number.
  public func adding(_ days: Int) -> Day { Day(number: number + days) }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Reads the ISO form from a document.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not a date, yyyy-MM-dd"))
    }
    self = day
  }

  /// Writes the ISO form into a document.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }

  /// Days from one day to another.
  public static func - (left: Day, right: Day) -> Int { left.number - right.number }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
