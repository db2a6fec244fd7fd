/// Places the round numbers of the stops: where the stop lies, or beside it where another stands already.
struct MapBadges {
  /// The radius of a number.
  static let radius = 12.0

  private var taken: [MapSpot] = []
  private var boxes: [MapBox] = []

  /// Keeps a box free.
  mutating func keepFree(_ box: MapBox) { boxes.append(box) }

  /// The place for a number that belongs to a spot.
  mutating func place(_ spot: MapSpot) -> MapSpot {
    let apart = 2 * Self.radius + 2
    let around = (1...6).flatMap { ring in
      MapLabels.directions.map { spot.moved(Double(ring) * apart * 0.75 + 7, $0) }
    }
    let place = ([spot] + around).first { isFree($0, apart) } ?? spot
    taken.append(place)
    return place
  }

  private func isFree(_ place: MapSpot, _ apart: Double) -> Bool {
    let own = MapBox(around: place, width: 2 * Self.radius, height: 2 * Self.radius)
    return taken.allSatisfy { $0.distance(to: place) >= apart } && boxes.allSatisfy { $0.overlap(own) == 0 }
  }
}
