import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods visit board`: a month of visits, on the screen or on paper.
enum VisitBoardCommand {
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: BoardCommandPhrase.boardOutput.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "board", summary: BoardCommandPhrase.board.wording, details: BoardCommandPhrase.boardDetails.wording,
      options: [BoardOptions.month, BoardOptions.team, output],
      examples: [
        Example("lods visit board --month 2027-03", BoardCommandPhrase.boardExample.wording),
        Example("lods visit board --month 2027-03 -o marts.html", BoardCommandPhrase.paperExample.wording),
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let board = try office.desk.read { reader in
        try VisitBoard(
          of: invocation[BoardOptions.month] ?? today, team: invocation[BoardOptions.team],
          country: office.profile.country, on: today, in: reader)
      }
      let console = invocation.console
      if let path = invocation[output] {
        try OutputFile.write(
          VisitBoardPaper(board, office: office.profile.name, in: invocation.language).text, to: path)
        console.note(BoardCommandPhrase.boardWritten(in: invocation.language))
      }
      if invocation[Command.json] { return console.write(json(board, invocation.language).text() + "\n") }
      guard invocation[output] == nil else { return }
      console.write(VisitBoardText(board, terminal: console, language: invocation.language).text)
    }
  }

  private static func json(_ board: VisitBoard, _ language: LanguageCode) -> JSON {
    [
      "month": .text(String(board.month.iso.prefix(7))),
      "teams": .array(
        board.teams.map { ["id": .text($0.code.text), "letter": .text($0.letter), "name": .text($0.name)] }),
      "days": .array(
        board.days.filter { !$0.entries.isEmpty || $0.holiday != nil || $0.closing != nil || !$0.off.isEmpty }
          .map { line in
            [
              "day": line.day.json, "holiday": line.holiday?.json ?? .null, "closing": JSON(line.closing),
              "off": JSON(line.off.map(\.code.text)), "visits": .array(line.entries.map { object($0, language) }),
            ]
          }),
      "waiting": .array(
        board.waiting.map { entry in
          [
            "visit": .whole(entry.visit.number.number), "name": .text(entry.name[language]),
            "isHome": .bool(entry.visit.isHome), "state": .text(entry.visit.state.code),
            "isFirst": .bool(entry.visit.isFirst), "waited": .whole(max(0, board.today - entry.visit.requested)),
            "earliest": entry.visit.wish.earliest.json, "latest": entry.visit.wish.latest.json,
          ]
        }),
      "closures": .array(
        board.closures.map { closure in
          [
            "place": .text(closure.place.text), "first": closure.closure.first.json,
            "last": closure.closure.last?.json ?? .null, "reason": .text(closure.closure.reason.code),
          ]
        }),
      "off": .array(
        board.off.map { off in
          [
            "team": .text(off.team.code.text), "first": off.days.lowerBound.json, "last": off.days.upperBound.json,
          ]
        }),
    ]
  }

  private static func object(_ entry: VisitBoard.Entry, _ language: LanguageCode) -> JSON {
    let begins = entry.visit.slot?.begins ?? 0
    return [
      "visit": .whole(entry.visit.number.number), "name": .text(entry.name[language]),
      "isHome": .bool(entry.visit.isHome), "state": .text(entry.visit.state.code),
      "isPinned": .bool(entry.visit.isPinned), "teams": JSON(entry.teams.map(\.code.text)),
      "begins": .text(TimeSpan.text(begins)), "ends": .text(TimeSpan.text(begins + entry.visit.wish.minutes)),
    ]
  }
}
