/// A category as a table shows it: one or more of an axis' finest categories.
public struct JointNode: Hashable, Sendable {
  /// The finest categories, rising.
  public let pieces: [Int]

  /// Makes a category.
  public init(_ pieces: [Int]) { self.pieces = pieces }
}
