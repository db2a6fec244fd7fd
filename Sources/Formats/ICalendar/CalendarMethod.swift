/// What the receiver of a calendar is to do with it (RFC 5546).
public enum CalendarMethod: String, CaseIterable, Sendable {
  /// Show it: a calendar that people subscribe to or read in.
  case publish = "PUBLISH"
  /// Put it into the own calendar.
  case request = "REQUEST"
  /// Take it out of the own calendar; every event is then written as cancelled.
  case cancel = "CANCEL"
}
