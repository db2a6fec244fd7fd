public import Language
public import SQLite

/// What a day was at a branch, so that "nobody came" differs from "nobody was there to count".
public enum DayStatus: Hashable, Sendable {
  /// The branch had no desk yet, or no longer.
  case noDesk
  /// A public holiday.
  case holiday(Wording)
  /// A day closed by the office.
  case closed(String)
  /// The week has no opening hours on this weekday.
  case shut
  /// The door was open but nobody stood at the desk, for so many minutes.
  case unstaffed(open: Int)
  /// Somebody stood at the desk, for so many minutes.
  case staffed(minutes: Int)
  /// No hours were ever set for the branch.
  case unknown

  /// Whether somebody was there to count; nil where the hours are not known.
  public var countsSessions: Bool? {
    switch self {
    case .staffed: true
    case .unknown: nil
    default: false
    }
  }

  /// What a day is at a branch.
  ///
  /// Staffed hours that were never set are taken to be the opening hours.
  public static func of(
    _ day: Day, at branch: Branch, country: Country, in reader: Reader
  ) throws -> DayStatus {
    guard branch.isOpen(on: day) else { return .noDesk }
    if let closing = try CalendarRegister.closingDays(from: day, to: day, in: reader)
      .first(where: { $0.branch == nil || $0.branch == branch.number })
    {
      return .closed(closing.name)
    }
    if let holiday = PublicHoliday.of(country, in: day.year).first(where: { $0.day == day }) {
      return .holiday(holiday.name)
    }
    let open = try CalendarRegister.week(kind: .open, at: branch, on: day, in: reader)
    let staffed = try CalendarRegister.week(kind: .staffed, at: branch, on: day, in: reader) ?? open
    guard let staffed else { return .unknown }
    let staffedMinutes = (staffed[day.weekday] ?? []).reduce(0) { $0 + $1.minutes }
    if staffedMinutes > 0 { return .staffed(minutes: staffedMinutes) }
    let openMinutes = (open?[day.weekday] ?? []).reduce(0) { $0 + $1.minutes }
    return openMinutes > 0 ? .unstaffed(open: openMinutes) : .shut
  }
}
