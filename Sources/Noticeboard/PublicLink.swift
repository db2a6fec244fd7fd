/// How a sign-up stands, as whoever has its secret link may know it: no person stands in it.
public struct PublicLink: Hashable, Sendable {
  /// The course, by its code.
  public var course: String
  /// How it stands.
  public var state: LinkState
  /// Why it could not be taken; nil where it could.
  public var refusal: LetterRefusal?
  /// The place in the line, the first being 1; nil for who does not wait.
  public var position: Int?
  /// Until when an offer holds, in seconds since 1970; nil where none is made.
  public var until: Int?
  /// The dates as an invitation or its withdrawal; nil for who never had a seat.
  public var calendar: String?

  /// Makes a link's state.
  public init(
    course: String, state: LinkState, refusal: LetterRefusal? = nil, position: Int? = nil, until: Int? = nil,
    calendar: String? = nil
  ) {
    self.course = course
    self.state = state
    self.refusal = refusal
    self.position = position
    self.until = until
    self.calendar = calendar
  }
}
