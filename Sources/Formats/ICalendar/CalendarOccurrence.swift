/// One date of an event of a foreign calendar.
public struct CalendarOccurrence: Hashable, Sendable {
  /// The event's name; empty where the file gives none.
  public let uid: String
  /// The number of the event's version.
  public let sequence: Int
  /// The start in local time.
  public let start: CalendarMoment
  /// The end in local time; the same as the start where the file tells no length.
  public let end: CalendarMoment
  /// Whether the event has days only and no time; the end is then the midnight after the last day.
  public let isAllDay: Bool
  /// The title, empty where there is none.
  public let summary: String
  /// The place.
  public let location: String?
  /// The line of the file where the event begins, counted from 1.
  public let line: Int

  /// Makes a date.
  public init(
    uid: String, sequence: Int, start: CalendarMoment, end: CalendarMoment, isAllDay: Bool, summary: String,
    location: String?, line: Int
  ) {
    self.uid = uid
    self.sequence = sequence
    self.start = start
    self.end = end
    self.isAllDay = isAllDay
    self.summary = summary
    self.location = location
    self.line = line
  }
}
