import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods calendar`: which days are staffed, open or closed.
enum CalendarCommand {
  private static let month = Option<Day>(
    "month", value: CalendarPhrase.monthValue.wording, help: CalendarPhrase.month.wording
  ) { word in word.utf8.count == 7 ? Day(iso: word + "-01") : nil }
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: CalendarPhrase.branchOption.wording)
  private static let branchToClose = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: CalendarPhrase.branchToClose.wording)
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: CalendarPhrase.name.wording, isRequired: true)
  private static let dateArgument = Argument(
    "date", value: ArgumentPhrase.date.wording, help: RegisterPhrase.dateArgument.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "calendar", summary: CalendarPhrase.summary.wording, details: CalendarPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "show",
      children: [show(context), week(context), close(context), open(context), school(context)])
  }

  private static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: CalendarPhrase.show.wording, options: [month, branch],
      examples: [Example("lods calendar show --month 2026-12", CalendarPhrase.showExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let first = (invocation[month] ?? office.clock.today).firstOfMonth
      let last = first.adding(31).firstOfMonth.adding(-1)
      let board = try CalendarBoard(office, from: first, to: last, branch: invocation[branch])
      let console = invocation.console
      if invocation[Command.json] { return console.write(board.json.text() + "\n") }
      console.write(MonthPage(board, today: office.clock.today, terminal: console, language: invocation.language).text)
    }
  }

  private static func week(_ context: LodsContext) -> Command {
    Command(
      "week", summary: CalendarPhrase.week.wording,
      arguments: [
        Argument(
          "week", value: ArgumentPhrase.week.wording, help: CalendarPhrase.weekArgument.wording, isOptional: true)
      ], options: [branch],
      examples: [Example("lods calendar week 2026-W53", CalendarPhrase.weekExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      var week = office.clock.today.week
      if let word = invocation.words.first {
        guard let named = ISOWeek(iso: word) else { throw RegisterFault.notAWeek }
        week = named
      }
      let board = try CalendarBoard(office, from: week.monday, to: week.monday.adding(6), branch: invocation[branch])
      let console = invocation.console
      if invocation[Command.json] { return console.write(board.json.text() + "\n") }
      console.write(WeekPage(board, week: week, terminal: console, language: invocation.language).text)
    }
  }

  private static func close(_ context: LodsContext) -> Command {
    Command(
      "close", summary: CalendarPhrase.close.wording, arguments: [dateArgument], options: [name, branchToClose],
      examples: [Example("lods calendar close 2026-12-24 --name Juleaften", CalendarPhrase.closeExample.wording)]
    ) { invocation in
      let day = try RegisterFault.day(invocation.words[0])
      let name = invocation[name] ?? ""
      let office = try context.office(invocation)
      let (branch, standing) = try office.desk.write { writer in
        let branch = try branchToClose(invocation, writer)
        return (branch, try CalendarRegister.close(day, at: branch, name: name, in: writer))
      }
      tell(standing == nil ? .closed : .wasClosed, day, branch, isClosed: true, invocation)
      // Planning leaves closed days out; what was planned before stands, and somebody would come to a locked door.
      let terms = try office.people().read { try TermRegister.terms(from: day, to: day, in: $0) }
        .filter { term in
          (branch == nil || branch?.code == term.plan.branch) && term.state != .cancelled && term.state != .ended
            && term.heldDates.contains { $0.day == day }
        }
      if !terms.isEmpty {
        let codes = terms.map(\.code.text).joined(separator: ", ")
        invocation.console.note(CalendarPhrase.termsThatDay(in: invocation.language, ["terms": .text(codes)]))
      }
      if standing == nil, let warning = SensitiveWarning(name) {
        invocation.console.note(warning.sentence(in: invocation.language))
      }
    }
  }

  private static func open(_ context: LodsContext) -> Command {
    Command(
      "open", summary: CalendarPhrase.open.wording, arguments: [dateArgument], options: [branchToClose]
    ) { invocation in
      let day = try RegisterFault.day(invocation.words[0])
      let (branch, changed, everywhere) = try context.office(invocation).desk.write { writer in
        let branch = try branchToClose(invocation, writer)
        let changed = try CalendarRegister.reopen(day, at: branch, in: writer)
        let rest = try CalendarRegister.closingDays(from: day, to: day, in: writer.reader)
        return (branch, changed, rest.contains { $0.branch == nil })
      }
      tell(changed ? .opened : .wasOpen, day, branch, isClosed: everywhere, invocation)
      if everywhere { invocation.console.note(CalendarPhrase.closedElsewhere(in: invocation.language)) }
    }
  }

  private static func school(_ context: LodsContext) -> Command {
    Command(
      "school", summary: CalendarPhrase.school.wording, details: CalendarPhrase.schoolDetails.wording,
      arguments: [Argument("file", value: ArgumentPhrase.file.wording, help: RegisterPhrase.fileArgument.wording)],
      examples: [Example("lods calendar school skoleferier.csv", CalendarPhrase.schoolExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let bytes = try InputFile.bytes(invocation.words[0], from: invocation.console)
      let count = try office.desk.write { try SchoolHolidayImport.run(bytes, in: $0) }
      Change.tell(
        CalendarPhrase.imported(in: invocation.language, ["n": .number(count)]), next: "lods calendar",
        ["imported": .whole(count)], invocation)
    }
  }

  private static func branchToClose(_ invocation: Invocation, _ writer: DeskWriter) throws -> Branch? {
    try invocation[branchToClose].map { try BranchRegister.branch(word: $0, in: writer.reader) }
  }

  private static func tell(
    _ phrase: CalendarPhrase, _ day: Day, _ branch: Branch?, isClosed: Bool, _ invocation: Invocation
  ) {
    let language = invocation.language
    let sentence = phrase(
      in: language,
      [
        "day": .text(DayText.short(day, in: language)),
        "branch": .text(branch?.name ?? RegisterPhrase.allBranches(in: language)),
      ])
    let object: JSON = ["id": day.json, "branch": JSON(branch?.code.text), "closed": .bool(isClosed)]
    Change.tell(sentence, next: "lods calendar --month \(day.iso.prefix(7))", object, invocation)
  }
}
