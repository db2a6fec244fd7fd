public import Language
public import Municipality
public import Records

/// One meeting of a term.
public struct TermDate: Hashable, Sendable {
  /// Which it is.
  public let id: RowNumber<TermDate>
  /// The name that calendars know it by, whatever is changed.
  public let uid: RandomID
  /// The day.
  public let day: Day
  /// From when to when.
  public let span: TimeSpan
  /// Where, if not in the term's room.
  public let room: RowNumber<CourseRoom>?
  /// Whether it will not be held; it stays, so that calendars learn of it.
  public let isCancelled: Bool
  /// How many times it was changed: what calendars tell newer from older by.
  public let sequence: Int
  /// When it was last changed, in seconds since 1970.
  public let changed: Int
}
