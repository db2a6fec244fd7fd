public import Language

/// A date of somebody else's event.
public struct OtherEvent: Hashable, Sendable {
  /// When it takes place on its day.
  public enum Hours: Hashable, Sendable {
    /// The whole day or several: no hour is known, and it overlaps with nothing by the hour.
    case allDay
    /// From a minute after midnight, 0…1439, until a later one, up to 1440; nil where the calendar tells no end.
    case clock(from: Int, to: Int?)
  }

  /// What stands for its name in the calendar that it was read from: 16 bytes that say nothing else.
  public let uid: [UInt8]
  /// The first day.
  public let day: Day
  /// The last day, the same as ``day`` for an event with hours.
  public let last: Day
  /// When on the day.
  public let hours: Hours
  /// The title; nil where there was none, or one that told of a person.
  public let title: String?
  /// The place; nil as with the title.
  public let location: String?
}
