/// A limit that can keep a stop out of a plan.
public enum Limit: String, CaseIterable, Hashable, Sendable {
  /// The times of day at which the stop may be visited.
  case windows
  /// The skills it needs.
  case skills
  /// The kit it needs.
  case kit
  /// The teams that may come.
  case allowedTeams
  /// The days on which they may come.
  case allowedDays
  /// What is pinned.
  case pin
  /// That two teams come at once, or on the same day.
  case twoTeams
  /// The smallest gap between visits to its place.
  case smallestGap
  /// The patterns of days of its place.
  case patterns
  /// The hours of all teams.
  case shift
  /// The longest working time of all teams.
  case longestWork
  /// The lunch of all teams.
  case lunch
  /// The capacity of all teams.
  case capacity
  /// That it is optional, and costs more than it is worth.
  case worth
}
