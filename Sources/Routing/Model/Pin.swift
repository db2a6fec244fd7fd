/// What has been decided about a stop and must not be changed by the solver.
///
/// A pin that breaks a hard limit leaves the stop unserved; the solver never breaks the limit instead.
public struct Pin: Hashable, Sendable {
  /// The only day.
  public let day: Int?
  /// The only team; for a stop with two teams the team of the first part.
  public let team: Int?
  /// The only start of service; for a stop with two teams the start of the first part.
  public let start: Int?

  /// Pins whatever is given.
  public init(day: Int? = nil, team: Int? = nil, start: Int? = nil) {
    self.day = day
    self.team = team
    self.start = start
  }
}
