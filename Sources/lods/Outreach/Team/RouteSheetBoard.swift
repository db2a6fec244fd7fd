import Console
import Formats
import Language
import Municipality
import Outreach
import Records

/// A route sheet on a terminal and for programs, without anybody's name.
enum RouteSheetBoard {
  static func text(_ sheet: RouteSheet, on console: Terminal, in language: LanguageCode) -> String {
    let lines = RouteLine.lines(of: sheet, in: language)
    let width = lines.map(\.time.count).max() ?? 0
    func under(_ details: [String]) -> String {
      details.flatMap { HangingText.lines($0, indent: width + 2, on: console) }.map { $0 + "\n" }.joined()
    }
    var text =
      console.painted(sheet.team.details.name + ", " + DayText.long(sheet.route.day, in: language), .bold) + "\n"
    for line in lines {
      let time = line.time + String(repeating: " ", count: width - line.time.count + 2)
      guard case .stop(let place) = line.kind else {
        text += time + ([line.text] + line.drive).joined(separator: ", ") + "\n"
        text += under(line.details)
        continue
      }
      text += time + console.painted(line.text, .bold) + "\n"
      let label = RouteSheet.label(of: sheet.stops[place], in: language)
      text += under([label, line.drive.joined(separator: ", ")] + line.details)
    }
    return text
  }

  static func json(_ sheet: RouteSheet) -> JSON {
    let route = sheet.route
    let stops = sheet.stops.map { stop -> JSON in
      let leg = stop.leg
      let wish = leg.visit.wish
      return [
        "visit": .whole(leg.visit.number.number), "state": .text(leg.visit.state.code),
        "place": JSON(stop.place?.code.text), "area": JSON(stop.area), "arrives": .text(TimeSpan.text(leg.arrives)),
        "begins": .text(TimeSpan.text(leg.begins)), "ends": .text(TimeSpan.text(leg.ends)),
        "driveMinutes": .whole(leg.travel),
        "metres": .whole(leg.metres), "tasks": .array(wish.tasks.map { .text($0) }),
        "residents": .whole(wish.residents), "kit": kit(wish.kit),
      ]
    }
    return [
      "day": route.day.json, "team": .text(sheet.team.code.text), "branch": .text(sheet.team.details.branch.text),
      "leaves": .text(TimeSpan.text(route.leaves)), "back": .text(TimeSpan.text(route.back)),
      "lunch": JSON(route.lunch.map(TimeSpan.text)), "missesLunch": .bool(route.missesLunch),
      "driveMinutes": .whole(route.travel), "metres": .whole(route.metres), "kit": kit(sheet.kit),
      "stops": .array(stops),
    ]
  }

  static func kit(_ kit: [KitKind: Int]) -> JSON {
    .object(KitKind.allCases.compactMap { kind in kit[kind].map { JSONMember(kind.code, .whole($0)) } })
  }
}
