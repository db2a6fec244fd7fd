/// How many came to a branch in a period, by queue tickets or a counter at the door.
public struct CountedArrivals: Hashable, Sendable {
  /// The branch's code.
  public let branch: String
  /// How many came.
  public let arrivals: Int

  /// Makes a count.
  public init(branch: String, arrivals: Int) {
    self.branch = branch
    self.arrivals = arrivals
  }
}
