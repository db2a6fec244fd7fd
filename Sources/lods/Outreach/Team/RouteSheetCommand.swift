import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods visit sheet` and `lods visit kit`: what a team holds in its hand on the day.
enum RouteSheetCommand {
  private static let date = Option.day("date", help: RouteSheetCommandPhrase.date.wording)
  private static let team = Option.text(
    "team", value: OptionPhrase.code.wording, help: MemberCommandPhrase.onlyTeam.wording)
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: RouteSheetCommandPhrase.output.wording)
  private static let kitOutput = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: RouteSheetCommandPhrase.kitOutput.wording)

  static func sheet(_ context: LodsContext) -> Command {
    Command(
      "sheet", summary: RouteSheetCommandPhrase.sheet.wording, details: RouteSheetCommandPhrase.sheetDetails.wording,
      options: [date, team, output],
      examples: [
        Example("lods visit sheet --date 2027-03-02 -o koereseddel.html", RouteSheetCommandPhrase.sheetExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let day = invocation[date] ?? office.clock.today
      let (console, language) = (invocation.console, invocation.language)
      let isPaper = invocation[output] != nil
      // Whom to ring goes on the paper that somebody asked for and owns, and nowhere else.
      let sheets = try office.people().read { people in
        try office.desk.read { desk in
          let team = try invocation[team].map { try TeamRegister.team(word: $0, in: desk).id }
          return try RouteSheet.sheets(
            on: day, of: team, country: office.profile.country, contacts: isPaper ? people : nil, in: desk)
        }
      }
      if let path = invocation[output], !sheets.isEmpty {
        try OutputFile.writePrivate(RouteSheetPaper(sheets, in: language).text, to: path)
        console.note(RouteSheetCommandPhrase.written(in: language, ["n": .number(sheets.count)]))
      }
      if invocation[Command.json] { return console.write(JSON.array(sheets.map(RouteSheetBoard.json)).text() + "\n") }
      if sheets.isEmpty { return console.note(RouteSheetCommandPhrase.nobodyDrives(in: language, ["day": .day(day)])) }
      if !isPaper {
        console.write(sheets.map { RouteSheetBoard.text($0, on: console, in: language) }.joined(separator: "\n"))
      }
    }
  }

  static func kit(_ context: LodsContext) -> Command {
    Command(
      "kit", summary: RouteSheetCommandPhrase.kit.wording, details: RouteSheetCommandPhrase.kitDetails.wording,
      options: [date, kitOutput],
      examples: [Example("lods visit kit --date 2027-03-02", RouteSheetCommandPhrase.kitExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let day = invocation[date] ?? office.clock.today
      let (console, language) = (invocation.console, invocation.language)
      let lists = try office.people().read { people in
        try office.desk.read { try KitList.lists(on: day, desk: $0, people: people) }
      }
      if let path = invocation[kitOutput], !lists.isEmpty {
        try OutputFile.write(KitListPaper(lists, in: language).text, to: path)
        console.note(RouteSheetCommandPhrase.kitWritten(in: language, ["n": .number(lists.count)]))
      }
      if invocation[Command.json] { return console.write(JSON.array(lists.map(KitBoard.json)).text() + "\n") }
      if lists.isEmpty { return console.note(RouteSheetCommandPhrase.nobodyDrives(in: language, ["day": .day(day)])) }
      if invocation[kitOutput] == nil {
        console.write(lists.map { KitBoard.text($0, on: console, in: language) }.joined(separator: "\n"))
      }
    }
  }
}
