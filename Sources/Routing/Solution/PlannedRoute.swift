/// What one team does on one day.
public struct PlannedRoute: Hashable, Sendable {
  /// The team-day, an index into the problem.
  public let teamDay: Int
  /// When the team leaves.
  public let departure: Int
  /// When it is back.
  public let back: Int
  /// When its lunch begins; nil when it has none.
  public let lunch: Int?
  /// Its stops in order, never empty.
  public let stops: [PlannedStop]

  /// Time from departure to return.
  public var work: Int { back - departure }
}
