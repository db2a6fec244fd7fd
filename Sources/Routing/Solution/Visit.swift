/// One part of one stop.
public struct Visit: Hashable, Sendable {
  /// The stop, an index into the problem.
  public let stop: Int
  /// The part, 0 or 1.
  public let part: Int

  /// Makes a visit.
  public init(stop: Int, part: Int = 0) {
    self.stop = stop
    self.part = part
  }
}
