public import Language
public import Municipality

/// A day on which the visitors of an open café were counted.
public struct CafeDay: Hashable, Sendable {
  /// The branch that held it.
  public let branch: Code<Branch>
  /// The day.
  public let day: Day
  /// How many came.
  public let visits: Int
}
