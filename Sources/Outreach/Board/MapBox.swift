/// A rectangle of a drawing.
struct MapBox: Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  /// The box around a place.
  init(around spot: MapSpot, width: Double, height: Double) {
    self.init(x: spot.x - width / 2, y: spot.y - height / 2, width: width, height: height)
  }

  init(x: Double, y: Double, width: Double, height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  var right: Double { x + width }
  var bottom: Double { y + height }

  /// How much of it another covers, in square units.
  func overlap(_ other: MapBox) -> Double {
    let wide = min(right, other.right) - max(x, other.x)
    let tall = min(bottom, other.bottom) - max(y, other.y)
    return wide > 0 && tall > 0 ? wide * tall : 0
  }

  /// How much of it lies outside another, in square units.
  func outside(_ other: MapBox) -> Double { width * height - overlap(other) }

  /// The place in it that is nearest to another.
  func nearest(to spot: MapSpot) -> MapSpot {
    MapSpot(x: min(max(spot.x, x), right), y: min(max(spot.y, y), bottom))
  }

  /// How long a straight line runs inside it, by clipping the line at each side in turn (Liang and Barsky).
  func length(of line: (from: MapSpot, to: MapSpot)) -> Double {
    let (dx, dy) = (line.to.x - line.from.x, line.to.y - line.from.y)
    var (enters, leaves) = (0.0, 1.0)
    for (step, room) in [
      (-dx, line.from.x - x), (dx, right - line.from.x), (-dy, line.from.y - y), (dy, bottom - line.from.y),
    ] {
      if step == 0 {
        if room < 0 { return 0 }
      } else if step < 0 {
        enters = max(enters, room / step)
      } else {
        leaves = min(leaves, room / step)
      }
    }
    return leaves > enters ? (leaves - enters) * line.from.distance(to: line.to) : 0
  }
}
