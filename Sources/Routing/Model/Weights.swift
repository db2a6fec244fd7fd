/// How much one unit of each part of the cost weighs.
///
/// Hard limits are never traded. What is traded is one 64-bit sum, and the weights keep its order: a mandatory stop
/// outweighs everything else together; then unserved worth, lateness, travel, overtime, continuity and fairness. Each weight may
/// lie between 0 and 1 000 000.
public struct Weights: Hashable, Sendable {
  /// Per unit of worth of an optional stop that is left out; nil lets it outweigh all travel.
  public var unserved: Int?
  /// Per day that a stop is served after it was due, at most 366 days.
  public var late: Int
  /// Per unit of travel cost and of fixed cost.
  public var travel: Int
  /// Per unit of time above a team's ordinary working time.
  public var overtime: Int
  /// Per visit by another team than the preferred one.
  public var otherTeam: Int
  /// Per team beyond the first that a place sees in the period.
  public var extraTeam: Int
  /// Per visit that stands on another day or with another team than in the former plan.
  public var moved: Int
  /// Per unit of time between the most and the least loaded team of the period.
  public var unfairness: Int

  /// Makes weights; the plain ones count travel alone.
  public init(
    unserved: Int? = nil, late: Int = 0, travel: Int = 1, overtime: Int = 0, otherTeam: Int = 0, extraTeam: Int = 0,
    moved: Int = 0,
    unfairness: Int = 0
  ) {
    self.unserved = unserved
    self.late = late
    self.travel = travel
    self.overtime = overtime
    self.otherTeam = otherTeam
    self.extraTeam = extraTeam
    self.moved = moved
    self.unfairness = unfairness
  }
}
