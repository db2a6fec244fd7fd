/// A table that was published, or is to be.
public struct JointTable: Hashable, Sendable {
  /// Its dimensions, each of another axis.
  public let dimensions: [JointDimension]
  /// The pieces of time that it adds up, rising.
  public let pieces: [Int]
  /// What it shows, the last dimension running fastest, nil for a blank; nil where it is still to be decided.
  public let shown: [Int?]?

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - pieces: the pieces of time that it adds up.
  ///   - shown: what it shows: for each dimension the inner categories, the groups, then the sum of all; nil where that
  ///     is still to be decided.
  public init(_ dimensions: [JointDimension], over pieces: [Int], shown: [Int?]? = nil) {
    self.dimensions = dimensions
    self.pieces = pieces
    self.shown = shown
  }

  /// Its axes, rising.
  var axes: [Int] { dimensions.map(\.axis).sorted() }
}
