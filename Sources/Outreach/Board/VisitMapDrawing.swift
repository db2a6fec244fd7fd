public import Language
public import Markup
import Routing

/// The map of a day as a drawing of A4 across: routes, numbered stops with names, and beside them the times.
///
/// Nothing is fetched from a map service: no outsider learns where the teams go.
public struct VisitMapDrawing: Sendable {
  private let map: VisitMap
  private let language: LanguageCode
  private let projection: MapProjection

  static let (width, height) = (1_123.0, 794.0)
  static let frame = MapBox(x: 30, y: 66, width: 700, height: 668)
  private static let fonts: Attribute = .fontFamily(
    "\"IBM Plex Sans\", \"Source Sans 3\", \"Segoe UI\", \"Helvetica Neue\", Arial, \"DejaVu Sans\", sans-serif")

  /// Makes the drawing.
  ///
  /// - Throws: ``BoardFault`` where nothing is planned or nothing lies on the map.
  public init(_ map: VisitMap, in language: LanguageCode) throws {
    guard !map.routes.isEmpty else { throw BoardFault.noRoutes(map.day) }
    guard let projection = MapProjection(map.points, into: Self.frame, margin: 76) else { throw BoardFault.noPoints }
    self.map = map
    self.language = language
    self.projection = projection
  }

  /// The drawing.
  public var drawing: SVG {
    let panel = MapPanel(map, in: language)
    let title = BoardPhrase.mapTitle(in: language, ["day": .text(DayText.long(map.day, in: language))])
    let description = BoardPhrase.mapDescription(in: language, ["routes": .text(panel.description)])
    return .drawing(
      width: Self.width, height: Self.height, title: title, desc: description, Self.fonts,
      content: [
        .rect(x: 0, y: 0, width: Self.width, height: Self.height, .fill("#ffffff")),
        .text(title, x: 30, y: 46, .fontSize(24), .fontWeight("600"), .fill("#1a1a1a")),
        ground, content, furniture, panel.drawing(x: 754, y: 66, height: Self.frame.height), notes,
      ])
  }

  // MARK: The ground

  private var gridKilometres: Double { projection.roundKilometres(within: 170) }

  /// A grid that tells distances, as there are no roads to tell them.
  private var ground: SVG {
    let frame = Self.frame
    let step = gridKilometres * projection.unitsPerKilometre
    var path = SVGPath()
    var x = frame.x + step
    while x < frame.right {
      path.move(to: x, frame.y)
      path.line(to: x, frame.bottom)
      x += step
    }
    var y = frame.bottom - step
    while y > frame.y {
      path.move(to: frame.x, y)
      path.line(to: frame.right, y)
      y -= step
    }
    return .parts([
      .rect(
        x: frame.x, y: frame.y, width: frame.width, height: frame.height, .fill("#fafaf8"), .stroke("#bfbfbf"),
        .strokeWidth(1)),
      .path(path, .fill("none"), .stroke("#e6e6e2"), .strokeWidth(1)),
    ])
  }

  private var scaleBox: MapBox { MapBox(x: Self.frame.x + 12, y: Self.frame.bottom - 40, width: 210, height: 32) }
  private var northBox: MapBox { MapBox(x: Self.frame.right - 52, y: Self.frame.y + 8, width: 44, height: 62) }

  /// The scale and the arrow to the north.
  private var furniture: SVG {
    let kilometres = gridKilometres
    let length = kilometres * projection.unitsPerKilometre
    let (x, y) = (scaleBox.x + 2, scaleBox.bottom - 6)
    var bar = SVGPath()
    bar.move(to: x, y - 7)
    bar.line(to: x, y)
    bar.line(to: x + length, y)
    bar.line(to: x + length, y - 7)
    let text = NumberText.decimal(kilometres, decimals: kilometres < 1 ? 1 : 0, in: language) + " km"
    let (middle, top) = (northBox.x + northBox.width / 2, northBox.y)
    let arrow = SVGPath(
      through: [(middle, top + 2), (middle + 9, top + 32), (middle, top + 25), (middle - 9, top + 32)], closed: true)
    return .parts([
      .path(bar, .fill("none"), .stroke("#1a1a1a"), .strokeWidth(2)),
      .text(text, x: x + 4, y: y - 10, .fontSize(13), .fill("#1a1a1a")),
      .path(arrow, .fill("#1a1a1a")),
      .text(
        BoardPhrase.north(in: language), x: middle, y: top + 50, .fontSize(13), .textAnchor("middle"),
        .fill("#1a1a1a")),
    ])
  }

  private var notes: SVG {
    let values: [String: PhraseValue] = [
      "factor": .text(NumberText.decimal(map.rule.roadFactor, decimals: 1, in: language)),
      "speed": .number(Int((map.rule.metresPerMinute * 0.06).rounded())), "step": .number(TravelRule.step),
    ]
    var lines = [BoardPhrase.mapNote(in: language, values)]
    if map.routes.contains(where: { $0.stops.contains { $0.leg.visit.isHome } }) {
      lines.append(BoardPhrase.mapAreaNote(in: language))
    }
    return .parts(
      lines.enumerated().map { index, line in
        .text(line, x: 30, y: 753 + Double(index) * 17, .fontSize(12), .fill("#454545"))
      })
  }

  // MARK: Routes

  /// A number on the map.
  private struct Badge {
    let route: VisitMap.Route
    let number: Int
    let stop: VisitMap.Stop
    /// Where the stop lies, and where the number stands.
    let spot: MapSpot
    let place: MapSpot
  }

  private var content: SVG {
    var places = MapBadges()
    for box in [scaleBox, northBox] { places.keepFree(box) }
    var depots: [(name: String, box: MapBox)] = []
    for route in map.routes {
      guard let start = route.start.map(projection.spot), !depots.contains(where: { $0.name == route.depot }) else {
        continue
      }
      let box = MapBox(around: start, width: 22, height: 22)
      places.keepFree(box)
      depots.append((route.depot, box))
    }
    var badges: [Badge] = []
    for route in map.routes {
      for (index, stop) in route.stops.enumerated() {
        guard let spot = stop.point.map(projection.spot) else { continue }
        badges.append(Badge(route: route, number: index + 1, stop: stop, spot: spot, place: places.place(spot)))
      }
    }
    let lines = map.routes.flatMap { route in segments(of: route, badges).map { (route: route, line: $0) } }
    // A stop of two teams has two numbers and one name.
    var named: [Badge] = []
    for badge in badges where !named.contains(where: { $0.stop.leg.visit.number == badge.stop.leg.visit.number }) {
      named.append(badge)
    }
    let texts = named.map { MapText($0.stop.shortName[language], size: 14) } + depots.map { MapText($0.name, size: 14) }
    let spots =
      named.map { ($0.place, MapBadges.radius) } + depots.map { (MapSpot(x: $0.box.x + 11, y: $0.box.y + 11), 12) }
    let labels = MapLabels(
      frame: Self.frame,
      blocked: [scaleBox, northBox] + depots.map(\.box)
        + badges.map { MapBox(around: $0.place, width: 2 * MapBadges.radius, height: 2 * MapBadges.radius) },
      lines: lines.map(\.line))
    let boxes = labels.placed(
      zip(texts, spots).map { text, spot in
        MapLabels.Name(spot: spot.0, radius: spot.1, width: text.width + 6, height: text.height + 2)
      })
    return .parts(
      areas(badges)
        + lines.map { stroke($0.line, of: $0.route) }
        + zip(boxes, spots).compactMap { leader(from: $1.0, radius: $1.1, to: $0) }
        + badges.compactMap(pointer) + depots.map { depot($0.box) } + badges.map(drawn)
        + texts.indices.map { index in
          texts[index].drawing(in: boxes[index], of: spots[index].0, isBold: index >= named.count)
        })
  }

  /// The way of a team from start to end, each part a little to the right, so that a way there and back are two lines.
  private func segments(of route: VisitMap.Route, _ badges: [Badge]) -> [(from: MapSpot, to: MapSpot)] {
    let start = route.start.map(projection.spot)
    let stops = badges.filter { $0.route.team.id == route.team.id }.map(\.place)
    let ends = [start].compactMap(\.self)
    let way = ends + stops + ends
    return zip(way, way.dropFirst()).compactMap { from, to in
      let length = from.distance(to: to)
      guard length > 2 * MapBadges.radius else { return nil }
      let ahead = (x: (to.x - from.x) / length, y: (to.y - from.y) / length)
      let right = (x: -ahead.y, y: ahead.x)
      let aside = 2 + Double(route.team.index % 3) * 3
      return (
        from.moved(MapBadges.radius, ahead).moved(aside, right), to.moved(-MapBadges.radius, ahead).moved(aside, right)
      )
    }
  }

  private func stroke(_ line: (from: MapSpot, to: MapSpot), of route: VisitMap.Route) -> SVG {
    let tone = TeamTone(route.team)
    let length = line.from.distance(to: line.to)
    let drawn = SVG.line(
      x1: line.from.x, y1: line.from.y, x2: line.to.x, y2: line.to.y, tone.stroke, .strokeWidth(2.5), tone.dashes)
    guard length > 30 else { return drawn }
    let ahead = (x: (line.to.x - line.from.x) / length, y: (line.to.y - line.from.y) / length)
    let right = (x: -ahead.y, y: ahead.x)
    let tip = line.from.moved(length / 2 + 7, ahead)
    let back = tip.moved(-13, ahead)
    let (one, other) = (back.moved(6, right), back.moved(-6, right))
    return .parts([
      drawn, .path(SVGPath(through: [(tip.x, tip.y), (one.x, one.y), (other.x, other.y)], closed: true), tone.fill),
    ])
  }

  /// The circles of areas with home visits: around the middle of the area, and wide enough for the numbers.
  private func areas(_ badges: [Badge]) -> [SVG] {
    let homes = badges.filter { $0.stop.leg.visit.isHome }
    return Dictionary(grouping: homes, by: \.spot).sorted { ($0.key.x, $0.key.y) < ($1.key.x, $1.key.y) }
      .map { spot, badges in
        let reach = badges.map { $0.place.distance(to: spot) }.max() ?? 0
        return .circle(
          cx: spot.x, cy: spot.y, r: max(34, reach + MapBadges.radius + 6), .fill("#efece2"), .stroke("#454545"),
          .strokeWidth(1.5), .strokeDasharray("5 4"))
      }
  }

  /// From a number that stands beside its place to the place; a home has none to point at.
  private func pointer(_ badge: Badge) -> SVG? {
    guard badge.place != badge.spot, !badge.stop.leg.visit.isHome else { return nil }
    return .parts([
      .line(
        x1: badge.spot.x, y1: badge.spot.y, x2: badge.place.x, y2: badge.place.y, .stroke("#1a1a1a"), .strokeWidth(1)),
      .circle(cx: badge.spot.x, cy: badge.spot.y, r: 2.5, .fill("#1a1a1a")),
    ])
  }

  private func drawn(_ badge: Badge) -> SVG {
    let tone = TeamTone(badge.route.team)
    let text = badge.route.team.letter + String(badge.number)
    let leg = badge.stop.leg
    let span = [leg.begins, leg.ends].map { DayText.time(minute: $0, in: language) }
    let name = text + " " + badge.stop.name[language] + ", " + span.joined(separator: "–")
    let parts: [SVG] = [
      .circle(
        cx: badge.place.x, cy: badge.place.y, r: MapBadges.radius, tone.fill, .stroke("#ffffff"), .strokeWidth(1.5)),
      .text(
        text, x: badge.place.x, y: badge.place.y + 4.2, .fontSize(text.count > 2 ? 10 : 12), .fontWeight("bold"),
        .textAnchor("middle"), .fill("#ffffff")),
    ]
    return SVG.g(content: parts).titled(name)
  }

  private func depot(_ box: MapBox) -> SVG {
    let roof = SVGPath(
      through: [
        (box.x + 11, box.y + 4), (box.x + 18, box.y + 10.5), (box.x + 16, box.y + 10.5), (box.x + 16, box.y + 17.5),
        (box.x + 6, box.y + 17.5), (box.x + 6, box.y + 10.5), (box.x + 4, box.y + 10.5),
      ], closed: true)
    return .parts([
      .rect(
        x: box.x, y: box.y, width: box.width, height: box.height, radius: 3, .fill("#1a1a1a"), .stroke("#ffffff"),
        .strokeWidth(1.5)), .path(roof, .fill("#ffffff")),
    ])
  }

  /// A thin line from a name that stands far off to what it names.
  private func leader(from spot: MapSpot, radius: Double, to box: MapBox) -> SVG? {
    let near = box.nearest(to: spot)
    guard near.distance(to: spot) > radius + 9 else { return nil }
    return .line(x1: spot.x, y1: spot.y, x2: near.x, y2: near.y, .stroke("#454545"), .strokeWidth(1))
  }
}
