/// The visits of the period that go to one place, and how they must lie in time.
public struct Place: Hashable, Sendable {
  /// The stops, as indices into the problem's stops; a stop belongs to one place at most.
  public var stops: [Int]
  /// The smallest number of days between two visits: 7 allows Monday and the next Monday; 0 allows the same day.
  public var smallestGap: Int
  /// The sets of days to choose one from; empty for no rule.
  ///
  /// Every served visit lies on a day of the chosen set.
  public var patterns: [Set<Int>]

  /// Makes a place.
  public init(stops: [Int], smallestGap: Int = 1, patterns: [Set<Int>] = []) {
    self.stops = stops
    self.smallestGap = smallestGap
    self.patterns = patterns
  }
}
