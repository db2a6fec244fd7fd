/// A day with a time on the clock's face, in the office's own time.
public struct CalendarMoment: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, within the years 1…9999.
  public let day: Int
  /// Minutes after midnight, 0…1439.
  public let minute: Int

  /// Makes a moment; minutes outside the day are carried, so that 24:00 is 00:00 of the next day.
  ///
  /// What lies outside the years 1…9999, which iCalendar cannot write, becomes their first or last minute.
  public init(day: Int, minute: Int) {
    let day = min(max(day, CivilDay.first), CivilDay.last)
    self.init(count: day * 1440 + min(max(minute, -1_000_000_000), 1_000_000_000))
  }

  /// Makes a moment of minutes since 1 January 1970, 00:00 on the same clock.
  init(count: Int) {
    let count = min(max(count, CivilDay.first * 1440), CivilDay.last * 1440 + 1439)
    day = CivilDay.floored(count, by: 1440)
    minute = count - day * 1440
  }

  /// Minutes since 1 January 1970, 00:00 on the same clock.
  var count: Int { day * 1440 + minute }

  /// Earlier moments come first.
  public static func < (left: CalendarMoment, right: CalendarMoment) -> Bool { left.count < right.count }
}
