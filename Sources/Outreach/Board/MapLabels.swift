/// Places the names of a map so that they cover neither each other nor a stop.
///
/// Each name is tried at places around its stop, the nearest first, and takes the cheapest: covering something costs
/// most, then leaving the map, then lying on a line, then distance. After all have a place, each is tried again twice
/// with the others in view.
struct MapLabels {
  /// A name to be placed.
  struct Name {
    /// The middle of what it names.
    let spot: MapSpot
    /// How far from there its edge must stay.
    let radius: Double
    /// Its size.
    let width: Double
    let height: Double
  }

  /// The map's edge.
  let frame: MapBox
  /// What no name may cover.
  let blocked: [MapBox]
  /// What a name should not lie on.
  let lines: [(from: MapSpot, to: MapSpot)]

  private static let diagonal = 0.7071
  /// Right before left, and the sides before what lies above and below, as maps do.
  static let directions: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (diagonal, -diagonal), (diagonal, diagonal), (-diagonal, -diagonal),
    (-diagonal, diagonal),
  ]

  /// The boxes of the names, in their order.
  func placed(_ names: [Name]) -> [MapBox] {
    var boxes: [MapBox?] = names.map { _ in nil }
    for _ in 0..<3 {
      for index in names.indices {
        let others = boxes.enumerated().compactMap { $0 == index ? nil : $1 }
        boxes[index] = best(names[index], among: others)
      }
    }
    return boxes.compactMap(\.self)
  }

  private func best(_ name: Name, among others: [MapBox]) -> MapBox {
    var best: (box: MapBox, cost: Double)?
    for ring in 0..<7 {
      let away = name.radius + 4 + Double(ring) * 13
      for (index, direction) in Self.directions.enumerated() {
        let box = box(of: name, direction, away: away)
        var cost = Double(ring) * 60 + Double(index) * 4
        for other in others + blocked {
          let covered = box.overlap(other)
          if covered > 0 { cost += 600 + covered * 20 }
        }
        cost += box.outside(frame) * 20
        for line in lines { cost += box.length(of: line) * 1.5 }
        if cost < best?.cost ?? .infinity { best = (box, cost) }
      }
    }
    return best?.box ?? box(of: name, (1, 0), away: name.radius + 4)
  }

  /// The box whose edge lies so far from the spot in a direction.
  private func box(of name: Name, _ direction: (x: Double, y: Double), away: Double) -> MapBox {
    let edge = name.spot.moved(away, direction)
    let left =
      direction.x > 0 ? edge.x : direction.x < 0 ? edge.x - name.width : edge.x - name.width / 2
    let top = direction.y > 0 ? edge.y : direction.y < 0 ? edge.y - name.height : edge.y - name.height / 2
    return MapBox(x: left, y: top, width: name.width, height: name.height)
  }
}
