import Console
import Formats
import Language
import Municipality
import Office
import Records

/// `lods branch hours`: when the door is open and when somebody stands at the desk.
enum BranchHoursCommand {
  private static let set = Option.text(
    "set", value: RegisterPhrase.weekValue.wording, help: BranchPhrase.setOption.wording)
  private static let kind = Option<CalendarRegister.HoursKind>.choice(
    "kind", help: BranchPhrase.kindOption.wording, of: CalendarRegister.HoursKind.self)
  private static let from = Option.day("from", help: BranchPhrase.fromOption.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "hours", summary: BranchPhrase.hours.wording, details: BranchPhrase.hoursDetails.wording,
      arguments: [BranchCommand.codeArgument], options: [set, kind, from],
      examples: [
        Example(
          "lods branch hours hornbaek --kind staffed --set mon=14:00-17:00,wed-thu=14:00-17:00",
          BranchPhrase.hoursExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let day = invocation[from] ?? office.clock.today
      guard let text = invocation[set] else { return try show(office, on: day, invocation) }
      let week = try WeekText.read(text)
      let kind = invocation[kind] ?? .open
      let branch = try office.desk.write { writer in
        let branch = try BranchRegister.branch(word: invocation.words[0], in: writer.reader)
        try CalendarRegister.setHours(week, kind: kind, at: branch, from: day, in: writer)
        return branch
      }
      let language = invocation.language
      let title: BranchPhrase = kind == .open ? .open : .staffed
      let sentence = BranchPhrase.hoursSet(
        in: language,
        [
          "kind": .text(title(in: language)), "name": .text(branch.name),
          "day": .text(DayText.short(day, in: language)),
          "week": .text(week.isEmpty ? BranchPhrase.hoursClosed(in: language) : WeekText.text(week)),
        ])
      let object: JSON = [
        "id": .text(branch.code.text), "kind": .text(kind.code), "from": day.json, "week": json(week),
      ]
      Change.tell(sentence, next: "lods calendar --branch \(branch.code)", object, invocation)
    }
  }

  private static func show(_ office: Office, on day: Day, _ invocation: Invocation) throws {
    let (branch, open, staffed) = try office.desk.read { reader in
      let branch = try BranchRegister.branch(word: invocation.words[0], in: reader)
      return (
        branch, try CalendarRegister.week(kind: .open, at: branch, on: day, in: reader),
        try CalendarRegister.week(kind: .staffed, at: branch, on: day, in: reader)
      )
    }
    let console = invocation.console
    let language = invocation.language
    if invocation[Command.json] {
      let object: JSON = [
        "id": .text(branch.code.text), "on": day.json, "open": open.map(json) ?? .null,
        "staffed": staffed.map(json) ?? .null,
      ]
      return console.write(object.text() + "\n")
    }
    guard open != nil || staffed != nil else {
      let line = "lods branch hours \(branch.code) --set mon-fri=10:00-17:00"
      return console.note(BranchPhrase.notSet(in: language, ["line": .text(line)]))
    }
    var table = TextTable(
      [
        TableColumn(BranchPhrase.weekday(in: language)), TableColumn(BranchPhrase.open(in: language)),
        TableColumn(BranchPhrase.staffed(in: language)),
      ], in: language)
    for weekday in Weekday.allCases {
      let asOpen = open?[weekday] == nil ? "–" : BranchPhrase.sameAsOpen(in: language)
      table.add([
        weekday.wording[language], hours(open, weekday), staffed.map { hours($0, weekday) } ?? asOpen,
      ])
    }
    console.write(console.painted(branch.name, .bold) + "\n" + table.text(on: console))
  }

  private static func hours(_ week: CalendarRegister.Week?, _ weekday: Weekday) -> String {
    guard let spans = week?[weekday], !spans.isEmpty else { return "–" }
    return spans.sorted().map(\.text).joined(separator: ", ")
  }

  /// A week by weekday; each has a list of spans, empty where there are none.
  private static func json(_ week: CalendarRegister.Week) -> JSON {
    .object(
      Weekday.allCases.map { weekday in
        JSONMember(weekday.code, JSON((week[weekday] ?? []).sorted().map(\.text)))
      })
  }
}
