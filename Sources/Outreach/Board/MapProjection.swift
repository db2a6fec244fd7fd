import Routing

/// Where points of the Earth lie on a drawing: north up, and the same scale in both directions.
///
/// An equirectangular projection around the middle of the points: over a municipality it is true to about a
/// thousandth.
struct MapProjection {
  /// Units of the drawing in a kilometre.
  let unitsPerKilometre: Double
  private let middle: (latitude: Double, longitude: Double)
  private let centre: MapSpot
  private let kilometresPerDegree: (north: Double, east: Double)

  /// Fits points into a box with a margin on each side; nil without points.
  ///
  /// Points that lie close together are not drawn larger than a box of four kilometres.
  init?(_ points: [GeoPoint], into box: MapBox, margin: Double) {
    guard let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max(),
      let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max()
    else { return nil }
    middle = ((south + north) / 2, (west + east) / 2)
    centre = MapSpot(x: box.x + box.width / 2, y: box.y + box.height / 2)
    let here = GeoPoint(latitude: middle.latitude, longitude: 0)
    let beside = GeoPoint(latitude: middle.latitude, longitude: 1)
    let width = here.flatMap { here in beside.map { here.metres(to: $0) / 1_000 } } ?? 0
    kilometresPerDegree = (111.195, max(width, 0.001))
    let tall = max((north - south) * kilometresPerDegree.north, 4)
    let wide = max((east - west) * kilometresPerDegree.east, 4)
    unitsPerKilometre = min((box.width - 2 * margin) / wide, (box.height - 2 * margin) / tall)
  }

  /// Where a point lies.
  func spot(_ point: GeoPoint) -> MapSpot {
    MapSpot(
      x: centre.x + (point.longitude - middle.longitude) * kilometresPerDegree.east * unitsPerKilometre,
      y: centre.y - (point.latitude - middle.latitude) * kilometresPerDegree.north * unitsPerKilometre)
  }

  /// A round number of kilometres, 1, 2 or 5 times a power of ten, that takes at most so many units.
  func roundKilometres(within units: Double) -> Double {
    let most = units / unitsPerKilometre
    let steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]
    return steps.last { $0 <= most } ?? 0.1
  }
}
