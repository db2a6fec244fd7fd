public import Language
public import Municipality
public import Records

/// A date as it is asked for.
public struct DateDraft: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// From when to when.
  public var span: TimeSpan
  /// Where, if not in the term's room.
  public var room: RowNumber<CourseRoom>?

  /// Asks for a date.
  public init(day: Day, span: TimeSpan, room: RowNumber<CourseRoom>? = nil) {
    self.day = day
    self.span = span
    self.room = room
  }
}
