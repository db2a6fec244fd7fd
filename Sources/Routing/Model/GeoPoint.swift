/// A point on the Earth, in degrees.
public struct GeoPoint: Hashable, Sendable {
  /// Degrees north of the equator.
  public let latitude: Double
  /// Degrees east of Greenwich.
  public let longitude: Double

  /// Makes a point, or nil outside −90…90 and −180…180 or when a number is not finite.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Length of the great circle to another point in metres, on a sphere of radius 6 371 008.8 m.
  public func metres(to other: GeoPoint) -> Double {
    let degree = Double.pi / 180
    let north = Elementary.sin((other.latitude - latitude) * degree / 2)
    let east = Elementary.sin((other.longitude - longitude) * degree / 2)
    let a =
      north * north + Elementary.cos(latitude * degree) * Elementary.cos(other.latitude * degree) * east * east
    return 2 * 6_371_008.8 * Elementary.arcsine(min(max(a, 0), 1).squareRoot())
  }
}
