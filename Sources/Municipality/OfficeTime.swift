public import Foundation
public import Language

/// A point in time as registers need it: whole seconds for terms, the office's own day for what is kept for long.
public struct OfficeTime: Hashable, Sendable {
  /// The instant.
  public let instant: Date
  /// The day on the office's own calendar.
  public let day: Day

  /// The time that an office's clock shows, read once.
  public init(_ clock: OfficeClock) {
    let instant = clock.instant
    self.init(instant, day: clock.moment(of: instant).day)
  }

  /// An instant with its day.
  public init(_ instant: Date, day: Day) {
    self.instant = instant
    self.day = day
  }

  /// Whole seconds since 1 January 1970 (UTC), rounded down.
  public var seconds: Int { Int(instant.timeIntervalSince1970.rounded(.down)) }
}
