/// What sessions are told apart by, as area or age.
public struct JointAxis: Hashable, Sendable {
  /// How many categories it has at its finest.
  public let pieces: Int

  /// Makes an axis.
  public init(pieces: Int) { self.pieces = pieces }
}
