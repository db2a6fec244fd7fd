/// Where a stop stood in an earlier plan, so that a new plan may keep it there.
public struct FormerPlace: Hashable, Sendable {
  /// The day it was planned for.
  public let day: Int
  /// The team it was planned for.
  public let team: Int

  /// Makes a former place.
  public init(day: Int, team: Int) {
    self.day = day
    self.team = team
  }
}
