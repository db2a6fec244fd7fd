/// How a distance in the plane becomes a whole number.
public enum PlanarRule: Sendable {
  /// Euclid times 1000, rounded to the nearest.
  case thousandths
  /// Euclid times 1000, rounded up: nobody drives faster than the way is long.
  case thousandthsUp
  /// Euclid times 10, truncated: the one-decimal rule of the DIMACS challenge and CVRPLIB.
  case tenthsTruncated

  /// How many units make one unit of the coordinates.
  public var scale: Int {
    switch self {
    case .thousandths, .thousandthsUp: 1000
    case .tenthsTruncated: 10
    }
  }

  /// The distance between two points in units.
  public func distance(_ a: PlanarPoint, _ b: PlanarPoint) -> Int {
    let dx = a.x - b.x
    let dy = a.y - b.y
    let length = (dx * dx + dy * dy).squareRoot() * Double(scale)
    switch self {
    case .thousandths: return Int(length.rounded())
    case .thousandthsUp: return Int(length.rounded(.up))
    // Squared coordinates of a tenth are whole; the nudge mends roots such as 4.999999999.
    case .tenthsTruncated: return Int((length + 1e-9).rounded(.down))
    }
  }
}
