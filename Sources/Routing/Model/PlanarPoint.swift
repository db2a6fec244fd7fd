/// A point of the plane, as benchmark files give them.
public struct PlanarPoint: Hashable, Sendable {
  /// First coordinate.
  public let x: Double
  /// Second coordinate.
  public let y: Double

  /// Makes a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
