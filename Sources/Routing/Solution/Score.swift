/// What a plan costs, part by part.
public struct Score: Hashable, Comparable, Sendable {
  /// The weighted sum that the solver makes small.
  public internal(set) var total: Int = 0
  /// Mandatory stops left out.
  public internal(set) var mandatoryUnserved: Int = 0
  /// Worth of the optional stops left out.
  public internal(set) var unservedWorth: Int = 0
  /// Travel cost.
  public internal(set) var travel: Int = 0
  /// Fixed costs of the team-days that go out.
  public internal(set) var fixed: Int = 0
  /// Team-days that go out.
  public internal(set) var routes: Int = 0
  /// Time above the ordinary working time.
  public internal(set) var overtime: Int = 0
  /// Days that stops are late, summed.
  public internal(set) var late: Int = 0
  /// Visits by another team than the preferred one.
  public internal(set) var otherTeam: Int = 0
  /// Teams beyond the first, summed over the places.
  public internal(set) var extraTeams: Int = 0
  /// Visits moved from where they stood in the former plan.
  public internal(set) var moved: Int = 0
  /// Time between the most and the least loaded team.
  public internal(set) var unfairness: Int = 0

  /// Orders by the weighted sum.
  public static func < (lhs: Score, rhs: Score) -> Bool { lhs.total < rhs.total }
}
