/// How much of a foreign calendar is read.
public struct CalendarLimits: Hashable, Sendable {
  /// The largest file, in bytes.
  public var bytes: Int
  /// The most events.
  public var events: Int
  /// The most dates given.
  public var dates: Int
  /// The most findings given.
  public var findings: Int

  /// Makes limits.
  public init(bytes: Int = 5_000_000, events: Int = 20_000, dates: Int = 50_000, findings: Int = 1000) {
    self.bytes = bytes
    self.events = events
    self.dates = dates
    self.findings = findings
  }
}
