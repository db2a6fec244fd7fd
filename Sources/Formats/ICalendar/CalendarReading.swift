/// What was read of a foreign calendar.
public struct CalendarReading: Hashable, Sendable {
  /// The calendar's name.
  public let name: String?
  /// The dates in the window by start, end, name and line.
  public let occurrences: [CalendarOccurrence]
  /// What could not be read, by line.
  public let findings: [CalendarFinding]

  /// Makes a reading.
  public init(name: String?, occurrences: [CalendarOccurrence], findings: [CalendarFinding]) {
    self.name = name
    self.occurrences = occurrences
    self.findings = findings
  }
}
