/// When a stop may be visited.
public enum StopWindows: Hashable, Sendable {
  /// At any time of any day.
  case anyTime
  /// Inside one of these windows, the same every day; an empty list means never.
  case everyDay([TimeWindow])
  /// Inside one of the windows of that day; a day that is not named is closed.
  case byDay([Int: [TimeWindow]])
}
