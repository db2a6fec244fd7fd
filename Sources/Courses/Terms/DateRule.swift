public import Language
public import Municipality
public import SQLite

/// Dates by a rule over the calendar, as "eight Tuesdays at 10, not in holidays".
public struct DateRule: Hashable, Sendable {
  /// How many dates, 1…60.
  public var count: Int
  /// The weekday.
  public var weekday: Weekday
  /// How many weeks from one date to the next, 1…8.
  public var weeks: Int
  /// From when to when.
  public var span: TimeSpan
  /// The first day that may be taken.
  public var from: Day
  /// Whether school holidays are left out too; public holidays and closing days always are.
  public var skipsSchoolHolidays: Bool

  /// Makes a rule.
  public init(
    count: Int, weekday: Weekday, weeks: Int = 1, span: TimeSpan, from: Day, skipsSchoolHolidays: Bool = true
  ) {
    self.count = count
    self.weekday = weekday
    self.weeks = weeks
    self.span = span
    self.from = from
    self.skipsSchoolHolidays = skipsSchoolHolidays
  }

  /// A day that the rule would have taken and why it did not.
  public struct Skipped: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What is on that day, in the three languages.
    public let name: Wording
  }

  /// The dates, and the days that were left out between the first and the last of them.
  ///
  /// A day that is left out is made up for at the end, so that the number of dates holds.
  ///
  /// - Throws: ``TermFault/outOfRange(field:from:to:)``, ``TermFault/noDates`` where five years do not hold so many.
  public func dates(
    at branch: Branch, country: Country, in reader: Reader
  ) throws -> (dates: [DateDraft], skipped: [Skipped]) {
    guard (1...60).contains(count) else { throw TermFault.outOfRange(field: "count", from: 1, to: 60) }
    guard (1...8).contains(weeks) else { throw TermFault.outOfRange(field: "weeks", from: 1, to: 8) }
    let last = from.adding(5 * 366)
    let school =
      skipsSchoolHolidays ? try CalendarRegister.schoolHolidays(from: from, to: last, in: reader) : []
    var day = from.adding((weekday.rawValue - from.weekday.rawValue + 7) % 7)
    var dates: [DateDraft] = []
    var skipped: [Skipped] = []
    while dates.count < count {
      guard day <= last else { throw TermFault.noDates }
      if let name = try DateRule.closing(day, at: branch, country: country, school: school, in: reader) {
        skipped.append(Skipped(day: day, name: name))
      } else {
        dates.append(DateDraft(day: day, span: span))
      }
      day = day.adding(7 * weeks)
    }
    return (dates, skipped)
  }

  /// Why nothing can be held on a day at a branch; nil where something can.
  ///
  /// Opening hours do not count: courses are often held before the door is opened.
  public static func closing(
    _ day: Day, at branch: Branch, country: Country, school: [CalendarRegister.SchoolHoliday] = [], in reader: Reader
  ) throws -> Wording? {
    switch try DayStatus.of(day, at: branch, country: country, in: reader) {
    case .holiday(let name): return name
    case .closed(let name): return Wording(same: name)
    case .noDesk: return TermPhrase.branchClosed.wording
    case .shut, .unstaffed, .staffed, .unknown:
      return school.first { $0.first <= day && day <= $0.last }.map { Wording(same: $0.name) }
    }
  }
}
