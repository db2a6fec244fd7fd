/// Two sums of unknown counts that are always equal: the same sessions, counted in two tables.
public struct CountLink: Hashable, Sendable {
  /// The unknown counts of one sum, rising.
  public let left: [Int32]
  /// The unknown counts of the other sum, rising; none of them stands on the left.
  public let right: [Int32]

  /// Links two sums.
  public init(_ left: [Int32], _ right: [Int32]) {
    self.left = left
    self.right = right
  }
}
