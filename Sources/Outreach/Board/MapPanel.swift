import Language
import Markup

/// What stands beside the map: each team's stops with their times, lunch and kilometres.
struct MapPanel {
  private let map: VisitMap
  private let language: LanguageCode
  private static let width = 340.0

  init(_ map: VisitMap, in language: LanguageCode) {
    self.map = map
    self.language = language
  }

  /// The same in a sentence a team, for who cannot see the map.
  var description: String {
    map.routes.map { route in
      let stops = route.stops.map { time($0.leg.begins) + " " + $0.name[language] }
      return "\(route.team.letter) \(route.team.name): \(line(route)). " + stops.joined(separator: ", ") + "."
    }.joined(separator: " ")
  }

  /// When a team drives, how far and how long.
  private func line(_ route: VisitMap.Route) -> String { Self.line(route, in: language) }

  static func line(_ route: VisitMap.Route, in language: LanguageCode) -> String {
    BoardPhrase.routeLine(
      in: language,
      [
        "from": .text(DayText.time(minute: route.route.leaves, in: language)),
        "to": .text(DayText.time(minute: route.route.back, in: language)),
        "km": .text(NumberText.decimal(Double(route.route.metres) / 1_000, decimals: 0, in: language)),
        "n": .number(route.route.travel),
      ])
  }

  private func time(_ minute: Int) -> String { DayText.time(minute: minute, in: language) }

  /// A line of a team's list.
  private struct Row {
    let number: String
    let time: String
    let text: String
    let isSoft: Bool
  }

  private func rows(_ route: VisitMap.Route) -> [Row] {
    func remark(_ phrase: BoardPhrase, at time: String = "") -> Row {
      Row(number: "", time: time, text: phrase(in: language), isSoft: true)
    }
    var rows: [Row] = []
    var lunch = route.route.lunch
    for (index, stop) in route.stops.enumerated() {
      if let minute = lunch, minute < stop.leg.begins {
        rows.append(remark(.lunchAt, at: time(minute)))
        lunch = nil
      }
      rows.append(
        Row(
          number: route.team.letter + String(index + 1), time: time(stop.leg.begins) + "–" + time(stop.leg.ends),
          text: stop.name[language], isSoft: false))
      if stop.point == nil { rows.append(remark(.unknownPoint)) }
    }
    if let lunch { rows.append(remark(.lunchAt, at: time(lunch))) }
    if route.route.missesLunch { rows.append(remark(.lunchMissing)) }
    return rows
  }

  func drawing(x: Double, y: Double, height: Double) -> SVG {
    let lists = map.routes.map { (route: $0, rows: rows($0)) }
    let lines = lists.reduce(0) { $0 + Double($1.rows.count) + 3.2 }
    let step = min(20, height / max(lines, 1))
    let size = min(13, step * 0.72)
    var parts: [SVG] = []
    var top = y
    for (route, rows) in lists {
      let tone = TeamTone(route.team)
      parts += [
        .circle(cx: x + 12, cy: top + step * 0.55, r: min(12, step * 0.6), tone.fill),
        .text(
          route.team.letter, x: x + 12, y: top + step * 0.55 + size * 0.36, .fontSize(size), .fontWeight("bold"),
          .textAnchor("middle"), .fill("#ffffff")),
        .text(
          MapText.cut(route.team.name, to: Self.width - 76, size: size + 2), x: x + 32, y: top + step * 0.8,
          .fontSize(size + 2), .fontWeight("600"), .fill("#1a1a1a")),
        .line(
          x1: x + Self.width - 42, y1: top + step * 0.55, x2: x + Self.width, y2: top + step * 0.55, tone.stroke,
          .strokeWidth(2.5), tone.dashes),
        .text(line(route), x: x, y: top + step * 1.85, .fontSize(size), .fill("#454545")),
      ]
      top += step * 2.1
      for row in rows {
        let fill: Attribute = row.isSoft ? .fill("#454545") : .fill("#1a1a1a")
        let base = top + step * 0.75
        parts += [
          .text(row.number, x: x, y: base, .fontSize(size), .fontWeight("bold"), tone.fill),
          .text(row.time, x: x + 30, y: base, .fontSize(size), fill),
          .text(
            MapText.cut(row.text, to: Self.width - 122, size: size), x: x + 122, y: base, .fontSize(size), fill),
        ]
        top += step
      }
      top += step * 1.1
    }
    return .parts(parts)
  }
}
