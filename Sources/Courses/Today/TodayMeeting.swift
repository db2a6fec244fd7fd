public import Language
public import Municipality

/// What is held on a day, as the info screen tells of it: no person stands in it.
public struct TodayMeeting: Hashable, Sendable {
  /// Whether it takes place as it was announced.
  public enum Status: Hashable, Sendable {
    /// It does.
    case held
    /// It does not take place.
    case cancelled
    /// It is held on another day.
    case moved(to: Day, TimeSpan)
    /// It is held on the day, at another time than the one that was first announced.
    case newTime(before: TimeSpan)
  }

  /// Whether one can come without having signed up.
  public enum Seats: Hashable, Sendable {
    /// Whoever comes is welcome.
    case dropIn
    /// So many seats are free, one or more.
    case free(Int)
    /// All seats are taken, or promised to who waits.
    case full
    /// Only who has signed up: there is no more sign-up.
    case enrolledOnly
  }

  /// The term.
  public let term: Code<Term>
  /// The title.
  public let title: String
  /// The branch where it is held: that of the room, else that of the term.
  public let branch: Code<Branch>
  /// The room; nil outside the branches' rooms.
  public let room: CourseRoom?
  /// Where, in words.
  public let place: String?
  /// Which table or corner.
  public let table: String?
  /// From when to when; of one that was moved to another day, when it was to be.
  public let span: TimeSpan
  /// Whether it takes place.
  public let status: Status
  /// Whether one can come; nil where it does not take place.
  public let seats: Seats?
  /// Whether the room is another than the one that was first announced.
  public let isInNewRoom: Bool

  /// Whether it is over on its day at a minute after midnight.
  public func isOver(at minute: Int) -> Bool { span.to <= minute }
}
