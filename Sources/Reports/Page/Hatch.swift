import Markup

/// Slanting lines inside a rectangle, so that a surface can be told from its neighbour without colour.
enum Hatch {
  /// The lines from edge to edge, a distance apart; `falls` turns them the other way.
  static func lines(
    x: Double, y: Double, width: Double, height: Double, distance: Double, falls: Bool = false
  ) -> SVGPath {
    var path = SVGPath()
    guard width > 0, height > 0, distance > 0 else { return path }
    var start = distance
    while start < width + height {
      // On a slant of 45° the sum of both distances from the corner is the same everywhere.
      let first = (x: min(start, width), y: max(0, start - width))
      let last = (x: max(0, start - height), y: min(start, height))
      path.move(to: falls ? x + width - first.x : x + first.x, y + first.y)
      path.line(to: falls ? x + width - last.x : x + last.x, y + last.y)
      start += distance
    }
    return path
  }
}
