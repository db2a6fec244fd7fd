public import Language
public import Municipality

/// How a team works.
public struct TeamDetails: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// The branch that it starts from and comes back to, and whose kit it takes.
  public var branch: Code<Branch>
  /// Working hours by weekday; a weekday that is not named is free.
  public var hours: [Weekday: TimeSpan]
  /// Minutes of lunch, 0…120; 0 for none.
  public var lunch = 30
  /// When lunch must lie.
  public var lunchWindow: TimeSpan
  /// Minutes from leaving to coming back after which overtime counts; nil for none.
  public var ordinary: Int?
  /// The most minutes from leaving to coming back; nil for the working hours.
  public var longest: Int?

  /// Describes a team.
  public init(name: String, branch: Code<Branch>, hours: [Weekday: TimeSpan], lunchWindow: TimeSpan) {
    self.name = name
    self.branch = branch
    self.hours = hours
    self.lunchWindow = lunchWindow
  }
}
