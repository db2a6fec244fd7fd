/// A visit in a route, with its times.
public struct PlannedStop: Hashable, Sendable {
  /// Which.
  public let visit: Visit
  /// When the team comes.
  public let arrival: Int
  /// When the service begins; a lunch break taken before the service lies between arrival and start.
  public let start: Int
  /// When the service ends.
  public let end: Int
}
