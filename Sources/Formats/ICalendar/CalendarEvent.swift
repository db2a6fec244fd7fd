/// One event of a written calendar; it has no organiser and no attendees, so that no citizen can stand in it.
public struct CalendarEvent: Hashable, Sendable {
  /// The name that stays the same through every change; unique in the world, never empty.
  public var uid: String
  /// When this version was made, in seconds since 1 January 1970, 00:00 UTC.
  public var stamp: Int
  /// The start.
  public var start: CalendarMoment
  /// The end; where it does not lie after the start, the event is written without one.
  public var end: CalendarMoment
  /// The number of the version, 0 or more, raised at every change and at cancelling.
  public var sequence: Int
  /// Whether it takes place.
  public var status: CalendarStatus
  /// The title.
  public var summary: String
  /// The place.
  public var location: String?
  /// More about it.
  public var details: String?
  /// An address on the web; what may not stand in one is written with per cent signs.
  public var url: String?
  /// Words to sort by.
  public var categories: [String]
  /// Whether it makes its reader busy.
  public var transparency: CalendarTransparency

  /// Makes an event.
  public init(
    uid: String, stamp: Int, start: CalendarMoment, end: CalendarMoment, sequence: Int = 0,
    status: CalendarStatus = .confirmed, summary: String, location: String? = nil, details: String? = nil,
    url: String? = nil, categories: [String] = [], transparency: CalendarTransparency = .opaque
  ) {
    self.uid = uid
    self.stamp = stamp
    self.start = start
    self.end = end
    self.sequence = sequence
    self.status = status
    self.summary = summary
    self.location = location
    self.details = details
    self.url = url
    self.categories = categories
    self.transparency = transparency
  }
}
