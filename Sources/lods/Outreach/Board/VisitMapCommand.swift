import Console
import Formats
import Language
import Markup
import Municipality
import Office
import Outreach
import Records

/// `lods visit map`: the routes of a day, as a drawing or as a list.
enum VisitMapCommand {
  private static let date = Option.day("date", help: BoardCommandPhrase.date.wording)
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: BoardCommandPhrase.mapOutput.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "map", summary: BoardCommandPhrase.map.wording, details: BoardCommandPhrase.mapDetails.wording,
      options: [date, BoardOptions.team, output],
      examples: [
        Example("lods visit map --date 2027-03-02", BoardCommandPhrase.listExample.wording),
        Example("lods visit map --date 2027-03-02 -o rute.svg", BoardCommandPhrase.mapExample.wording),
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let day = invocation[date] ?? office.clock.today
      let map = try office.desk.read { try VisitMap(of: day, team: invocation[BoardOptions.team], in: $0) }
      let console = invocation.console
      if let path = invocation[output] {
        let drawing = try VisitMapDrawing(map, in: invocation.language).drawing
        try OutputFile.write(drawing.rendered(), to: path)
        console.note(BoardCommandPhrase.mapWritten(in: invocation.language))
      }
      if invocation[Command.json] {
        return console.write(JSON.array(map.routes.map { object($0, invocation.language) }).text() + "\n")
      }
      guard invocation[output] == nil else { return }
      guard !map.routes.isEmpty else {
        return console.note(BoardFault.noRoutes(day).sentence(in: invocation.language))
      }
      list(map, invocation)
    }
  }

  private static func list(_ map: VisitMap, _ invocation: Invocation) {
    let (console, language) = (invocation.console, invocation.language)
    let title = BoardPhrase.mapTitle(in: language, ["day": .text(DayText.long(map.day, in: language))])
    var text = console.painted(title, .bold) + "\n"
    for route in map.routes {
      var table = TextTable(
        [
          TableColumn("", isWhole: true), TableColumn(BoardCommandPhrase.begins(in: language), isWhole: true),
          TableColumn(BoardCommandPhrase.ends(in: language), isWhole: true),
          TableColumn(BoardCommandPhrase.stop(in: language)),
          TableColumn(BoardCommandPhrase.kilometres(in: language), .right),
          TableColumn(BoardCommandPhrase.minutes(in: language), .right),
        ], in: language)
      func time(_ minute: Int) -> String {
        let text = DayText.time(minute: minute, in: language)
        return (text.count < 5 ? " " : "") + text
      }
      func kilometres(_ metres: Int) -> String {
        NumberText.decimal(Double(metres) / 1_000, decimals: 1, in: language)
      }
      var isLunchTold = false
      func lunch(before minute: Int) {
        guard let lunch = route.route.lunch, lunch < minute, !isLunchTold else { return }
        isLunchTold = true
        table.add(["", time(lunch), "", BoardPhrase.lunchAt(in: language), "", ""])
      }
      lunch(before: route.route.leaves)
      table.add(["", time(route.route.leaves), "", route.depot, "", ""])
      for (index, stop) in route.stops.enumerated() {
        lunch(before: stop.leg.begins)
        let name = stop.name[language]
        table.add([
          route.team.letter + String(index + 1), time(stop.leg.begins), time(stop.leg.ends),
          stop.point == nil ? name + " (" + BoardPhrase.unknownPoint(in: language) + ")" : name,
          kilometres(stop.leg.metres), String(stop.leg.travel),
        ])
      }
      lunch(before: route.route.back)
      table.add([
        "", time(route.route.back), "", route.depot, kilometres(route.route.metresBack), String(route.route.travelBack),
      ])
      lunch(before: .max)
      table.total = [
        "", "", "", BoardCommandPhrase.total(in: language), kilometres(route.route.metres),
        String(route.route.travel),
      ]
      text += "\n" + console.painted(route.team.letter + " " + route.team.name, .bold) + "\n"
      text += table.text(on: console)
      if route.route.missesLunch { text += BoardPhrase.lunchMissing(in: language) + ".\n" }
    }
    console.write(text)
  }

  private static func object(_ route: VisitMap.Route, _ language: LanguageCode) -> JSON {
    [
      "day": route.route.day.json, "team": .text(route.team.code.text), "letter": .text(route.team.letter),
      "leaves": .text(TimeSpan.text(route.route.leaves)), "back": .text(TimeSpan.text(route.route.back)),
      "metres": .whole(route.route.metres), "metresBack": .whole(route.route.metresBack),
      "travelMinutes": .whole(route.route.travel),
      "lunch": JSON(route.route.lunch.map { TimeSpan.text($0) }), "missesLunch": .bool(route.route.missesLunch),
      "stops": .array(
        route.stops.map { stop in
          [
            "visit": .whole(stop.leg.visit.number.number), "name": .text(stop.name[language]),
            "isHome": .bool(stop.leg.visit.isHome), "metres": .whole(stop.leg.metres),
            "travelMinutes": .whole(stop.leg.travel), "arrives": .text(TimeSpan.text(stop.leg.arrives)),
            "begins": .text(TimeSpan.text(stop.leg.begins)), "ends": .text(TimeSpan.text(stop.leg.ends)),
            "isOnMap": .bool(stop.point != nil),
          ]
        }),
    ]
  }
}
