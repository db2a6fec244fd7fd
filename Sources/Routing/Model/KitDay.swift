/// One pool of kit on one day: what the teams of one depot share.
public struct KitDay: Hashable, Sendable {
  /// The pool, any number; teams of one depot have the same.
  public let pool: Int
  /// The day, as the team-days have it.
  public let day: Int

  /// Makes a pool's day.
  public init(pool: Int, day: Int) {
    self.pool = pool
    self.day = day
  }
}
