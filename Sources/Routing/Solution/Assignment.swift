/// Who visits what in which order, without times: a start for the solver or the content of a solution file.
public struct Assignment: Hashable, Sendable {
  /// The visits of a team-day in order, by the team-day's index.
  public var visits: [Int: [Visit]]
  /// Starts of service that are known; used for stops that two teams begin together.
  public var starts: [Visit: Int]

  /// Makes an assignment.
  public init(visits: [Int: [Visit]], starts: [Visit: Int] = [:]) {
    self.visits = visits
    self.starts = starts
  }
}
