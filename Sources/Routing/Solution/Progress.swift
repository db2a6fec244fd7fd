/// How far a search has come.
public struct Progress: Hashable, Sendable {
  /// Rounds of ruin and recreate so far.
  public let iterations: Int
  /// The weighted cost of the best plan so far.
  public let bestTotal: Int
  /// Stops that the best plan leaves out.
  public let unserved: Int
}
