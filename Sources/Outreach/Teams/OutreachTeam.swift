public import Language
public import Municipality
public import Records

/// A team that drives out: one car.
public struct OutreachTeam: Hashable, Sendable {
  /// Which it is.
  public let id: RowNumber<OutreachTeam>
  /// Its code.
  public let code: Code<OutreachTeam>
  /// How it works.
  public let details: TeamDetails
  /// Days on which it does not drive, as pairs of first and last day.
  public let off: [ClosedRange<Day>]
  /// Its last day; nil while it drives.
  public let closed: Day?

  /// Its working hours on a day; nil when it does not drive.
  public func hours(on day: Day) -> TimeSpan? {
    guard closed.map({ day <= $0 }) ?? true, !off.contains(where: { $0.contains(day) }) else { return nil }
    return details.hours[day.weekday]
  }
}
