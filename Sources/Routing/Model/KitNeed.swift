/// How much of one kind of kit must be in the car at a stop.
///
/// Kit is not used up: a team carries, for the whole day, the largest amount that any of its stops needs.
public struct KitNeed: Hashable, Sendable {
  /// The kind, an index into the stock.
  public let kind: Int
  /// The amount, at least 1 to have any effect.
  public let amount: Int

  /// Makes a need.
  public init(kind: Int, amount: Int) {
    self.kind = kind
    self.amount = amount
  }
}
