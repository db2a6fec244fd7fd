/// A week by ISO 8601: it begins on a Monday and belongs to the year that holds its Thursday.
public struct ISOWeek: Hashable, Comparable, Codable, Sendable {
  /// The year that the week belongs to.
  public let year: Int
  /// The number of the week, 1…53.
  public let week: Int

  /// The week that a day lies in.
  public init(containing day: Day) {
    let thursday = day.adding(4 - day.weekday.rawValue)
    year = thursday.year
    week = (thursday.number - ISOWeek.firstMonday(of: thursday.year).number) / 7 + 1
  }

  /// Makes a week; nil when that year has no such week (2026 has 53, 2027 has 52).
  public init?(year: Int, week: Int) {
    guard (1...9998).contains(year), (1...ISOWeek.count(in: year)).contains(week) else { return nil }
    self.year = year
    self.week = week
  }

  /// Reads `yyyy-Www`, as 2026-W53.
  public init?(iso text: String) {
    let parts = text.split(separator: "-W", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let week = Int(parts[1])
    else { return nil }
    self.init(year: year, week: week)
  }

  /// The ISO form, `yyyy-Www`.
  public var iso: String { "\(year)-W" + (week < 10 ? "0\(week)" : "\(week)") }

  /// The Monday that the week begins on.
  public var monday: Day { ISOWeek.firstMonday(of: year).adding((week - 1) * 7) }

  /// The number of weeks in a year: 52 or 53.
  public static func count(in year: Int) -> Int {
    (firstMonday(of: year + 1).number - firstMonday(of: year).number) / 7
  }

  /// Earlier weeks come first.
  public static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.week) < (right.year, right.week)
  }

  private static func firstMonday(of year: Int) -> Day {
    // 4 January always lies in week 1.
    let fourth = Day(year: year, month: 1, day: 4) ?? Day(number: 0)
    return fourth.adding(1 - fourth.weekday.rawValue)
  }
}
