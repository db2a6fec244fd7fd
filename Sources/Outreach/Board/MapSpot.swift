/// A place on a drawing.
struct MapSpot: Hashable {
  var x: Double
  var y: Double

  /// How far it is to another.
  func distance(to other: MapSpot) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// A place so far from here in a direction whose length is 1.
  func moved(_ distance: Double, _ direction: (x: Double, y: Double)) -> MapSpot {
    MapSpot(x: x + distance * direction.x, y: y + distance * direction.y)
  }
}
