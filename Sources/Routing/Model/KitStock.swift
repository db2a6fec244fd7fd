/// How much kit of each kind the teams of one pool share on a day.
///
/// Kit never serves a team of another pool; a team has its pool by ``TeamDay/kitPool``.
public struct KitStock: Hashable, Sendable {
  /// The amount of each kind that every pool has on an ordinary day; its length is the number of kinds.
  public let ordinary: [Int]
  /// The amounts of pools and days that differ (another depot, kit on loan, kit at repair), each as long as `ordinary`.
  public let exceptions: [KitDay: [Int]]

  /// Makes a stock; without arguments there is no kit at all.
  public init(ordinary: [Int] = [], exceptions: [KitDay: [Int]] = [:]) {
    self.ordinary = ordinary
    self.exceptions = exceptions
  }

  /// The amount of a kind that a pool has on a day; 0 for an unknown kind.
  public func amount(of kind: Int, on day: Int, pool: Int = 0) -> Int {
    let amounts = exceptions[KitDay(pool: pool, day: day)] ?? ordinary
    return amounts.indices.contains(kind) ? amounts[kind] : 0
  }
}
