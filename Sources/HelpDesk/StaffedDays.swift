public import Language
public import Municipality
public import SQLite

/// What the days of a span were at a branch, read in a few queries; each day says what ``/Municipality/DayStatus`` says.
public struct StaffedDays: Sendable {
  /// The days in order with what each was.
  public let days: [(day: Day, status: DayStatus)]
  /// The days on which somebody stood at the desk.
  public let staffed: [Day]
  /// Whether hours were set for every day on which the branch had a desk.
  public let isKnown: Bool

  /// Reads the days of a span at a branch.
  public init(_ span: ClosedRange<Day>, at branch: Branch, country: Country, in reader: Reader) throws {
    let closings = Dictionary(
      try CalendarRegister.closingDays(from: span.lowerBound, to: span.upperBound, in: reader)
        .filter { $0.branch == nil || $0.branch == branch.number }.map { ($0.day, $0.name) },
      uniquingKeysWith: { first, _ in first })
    let holidays = Dictionary(
      (span.lowerBound.year...span.upperBound.year).flatMap { PublicHoliday.of(country, in: $0) }
        .map { ($0.day, $0.name) }, uniquingKeysWith: { first, _ in first })
    let weeks = try Self.weeks(at: branch, in: reader)
    let days: [(day: Day, status: DayStatus)] = (span.lowerBound.number...span.upperBound.number).map { number in
      let day = Day(number: number)
      guard branch.isOpen(on: day) else { return (day, .noDesk) }
      if let name = closings[day] { return (day, .closed(name)) }
      if let name = holidays[day] { return (day, .holiday(name)) }
      let open = weeks[.open]?.last { $0.first <= day }
      guard let staffed = weeks[.staffed]?.last(where: { $0.first <= day }) ?? open else { return (day, .unknown) }
      if let minutes = staffed.minutes[day.weekday], minutes > 0 { return (day, .staffed(minutes: minutes)) }
      let openMinutes = open?.minutes[day.weekday] ?? 0
      return (day, openMinutes > 0 ? .unstaffed(open: openMinutes) : .shut)
    }
    self.days = days
    staffed = days.compactMap { $0.status.countsSessions == true ? $0.day : nil }
    isKnown = !days.contains { $0.status == .unknown }
  }

  private struct Week {
    let first: Day
    var minutes: [Weekday: Int] = [:]
  }

  /// The weeks that hold from a day on, earliest first.
  private static func weeks(at branch: Branch, in reader: Reader) throws -> [CalendarRegister.HoursKind: [Week]] {
    var weeks: [CalendarRegister.HoursKind: [Week]] = [:]
    try reader.each(
      """
      SELECT hours_period.kind, hours_period.first_day, weekday, to_minute - from_minute
      FROM hours_period LEFT JOIN hours ON hours.branch = hours_period.branch AND hours.kind = hours_period.kind
        AND hours.first_day = hours_period.first_day
      WHERE hours_period.branch = ? ORDER BY hours_period.kind, hours_period.first_day
      """, [.whole(branch.number)]
    ) { row in
      guard let kind = CalendarRegister.HoursKind(number: row.whole(0)) else { return }
      let first = Day(number: row.whole(1))
      var known = weeks[kind] ?? []
      if known.last?.first != first { known.append(Week(first: first)) }
      if let weekday = row.optionalWhole(2).flatMap(Weekday.init(rawValue:)), let minutes = row.optionalWhole(3) {
        known[known.count - 1].minutes[weekday, default: 0] += minutes
      }
      weeks[kind] = known
    }
    return weeks
  }
}
