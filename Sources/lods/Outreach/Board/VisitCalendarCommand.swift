import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods visit calendar`: the visits for calendar programs.
enum VisitCalendarCommand {
  private static let from = Option.day("from", help: BoardCommandPhrase.from.wording)
  private static let until = Option.day("to", help: BoardCommandPhrase.until.wording)
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: TermCalendarPhrase.output.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "calendar", summary: BoardCommandPhrase.calendar.wording, details: BoardCommandPhrase.calendarDetails.wording,
      options: [BoardOptions.month, from, until, BoardOptions.team, output],
      examples: [
        Example("lods visit calendar --month 2027-03 -o marts.ics", BoardCommandPhrase.calendarExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let days = try days(invocation, today: office.clock.today)
      let document = try office.desk.read { reader in
        try VisitCalendar.document(
          on: days, team: invocation[BoardOptions.team], office: office.profile.name,
          zone: office.profile.country == .denmark ? .copenhagen : .stockholm, language: invocation.language,
          in: reader)
      }
      let console = invocation.console
      if invocation[Command.json] { return console.write(json(document).text() + "\n") }
      let text = String(decoding: document.bytes, as: UTF8.self)
      guard let path = invocation[output] else { return console.write(text) }
      try OutputFile.write(text, to: path)
      console.note(
        BoardCommandPhrase.calendarWritten(in: invocation.language, ["n": .number(document.events.count)]))
    }
  }

  /// The days asked for: a month, or from one day to another; else a year from the first of this month.
  private static func days(_ invocation: Invocation, today: Day) throws -> ClosedRange<Day> {
    if let month = invocation[BoardOptions.month] {
      guard invocation[from] == nil, invocation[until] == nil else { throw BoardCallFault.monthAndDays }
      return month...month.adding(31).firstOfMonth.adding(-1)
    }
    let first = invocation[from] ?? min(today.firstOfMonth, invocation[until] ?? today)
    let last = invocation[until] ?? max(first, today).adding(366)
    guard first <= last else { throw OutreachFault.endsBeforeStart(field: "to") }
    return first...last
  }

  private static func json(_ document: CalendarDocument) -> JSON {
    .array(
      document.events.map { event in
        [
          "id": .text(event.uid), "sequence": .whole(event.sequence), "status": .text(event.status.rawValue),
          "day": Day(number: event.start.day).json, "begins": .text(TimeSpan.text(event.start.minute)),
          "ends": .text(TimeSpan.text(event.end.minute)), "title": .text(event.summary),
          "place": JSON(event.location),
        ]
      })
  }
}
