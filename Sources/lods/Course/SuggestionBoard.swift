import Console
import Courses
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Records
import Reports
import SQLite
import Statistics

/// The tasks that keep coming to the desk, each with what is taught of it and when next.
struct SuggestionBoard {
  /// One task that suggests a course.
  struct Line {
    let task: OfficeTask
    let demand: TaskDemand
    let offers: [CourseOffer]
    let next: NextTerm?
  }

  let lines: [Line]

  /// Reads the desk's log over some days and the offers.
  init(_ office: Office, _ people: PeopleFile, _ days: ClosedRange<Day>) throws {
    let (demands, tasks) = try office.desk.read { reader in
      (
        try TaskDemand.all(in: days, reader: reader).filter(\.suggestsCourse),
        try TaskRegister.tasks(in: reader, of: office.profile.country)
      )
    }
    let today = office.clock.today
    lines = try people.read { reader in
      try demands.compactMap { demand -> Line? in
        // What only an authority can do, and what is not a task of ours, cannot be taught.
        guard let task = tasks.first(where: { $0.number == demand.task }), task.kind == .guidance, !task.isRetired
        else { return nil }
        return Line(
          task: task, demand: demand, offers: try OfferTasks.offers(teaching: task.code, in: reader),
          next: try NextTerm.terms(teaching: task.code, from: today, onlyOpen: false, limit: 1, in: reader).first)
      }
    }
  }

  /// The list as JSON, with the rule that it was made by.
  func json(_ period: Period) -> JSON {
    [
      "period": .text(period.code), "audience": "internal",
      "rule": [
        "sessions": .whole(TaskDemand.leastSessions), "weeks": .number(0.5),
        "besideShare": .number(TaskDemand.leastBeside),
        "notAloneShare": .number(TaskDemand.leastNo), "answers": .whole(TaskDemand.leastAnswers),
      ],
      "tasks": .array(
        lines.map { line in
          [
            "task": .text(line.task.code.text), "sessions": .whole(line.demand.sessions),
            "weeks": .whole(line.demand.weeks), "weeksInAll": .whole(line.demand.weeksInAll),
            "besideShare": line.demand.besideShare.map { JSON.number($0) } ?? .null,
            "notAloneShare": line.demand.noShare.map { JSON.number($0) } ?? .null,
            "offers": .array(line.offers.map { .text($0.code.text) }),
            "next": line.next.map { ["term": .text($0.term.text), "start": $0.start.json] } ?? .null,
          ]
        }),
    ]
  }

  /// Writes the list as a table with its rule below.
  func write(_ period: Period, limit: Int?, _ invocation: Invocation) {
    let language = invocation.language
    let console = invocation.console
    console.write(
      console.painted(
        CourseLinkPhrase.internalHeading(in: language, ["period": .text(period.name(in: language))]), .bold)
        + "\n")
    var list = Listing(
      [
        TableColumn(CourseLinkPhrase.task(in: language)), TableColumn(CourseLinkPhrase.sessions(in: language), .right),
        TableColumn(CourseLinkPhrase.weeks(in: language), .right),
        TableColumn(CourseLinkPhrase.beside(in: language), .right),
        TableColumn(CourseLinkPhrase.notAlone(in: language), .right),
        TableColumn(CourseLinkPhrase.offer(in: language), isWhole: true),
        TableColumn(CourseLinkPhrase.nextStart(in: language), isWhole: true),
      ], limit: limit, for: invocation)
    let percent = { (share: Double?) in share.map { NumberText.percent($0, in: language) } ?? "" }
    for line in lines {
      list.add(
        [
          line.task.name[language], NumberText.whole(line.demand.sessions, in: language),
          "\(line.demand.weeks)/\(line.demand.weeksInAll)", percent(line.demand.besideShare),
          percent(line.demand.noShare),
          line.offers.isEmpty
            ? CourseLinkPhrase.none(in: language) : line.offers.map(\.code.text).joined(separator: ", "),
          line.next.map { DayText.short($0.start, in: language) } ?? "",
        ], .null)
    }
    list.write(none: CourseLinkPhrase.noSuggestion(in: language))
    let untaught = lines.filter(\.offers.isEmpty)
    if let first = untaught.first {
      tell(
        CourseLinkPhrase.untaught(
          in: language, ["n": .number(untaught.count), "code": .text(first.task.code.text)]), on: console)
    }
    tell(
      CourseLinkPhrase.rule(
        in: language,
        [
          "sessions": .number(TaskDemand.leastSessions),
          "beside": .text(NumberText.percent(TaskDemand.leastBeside, in: language)),
          "no": .text(NumberText.percent(TaskDemand.leastNo, in: language)),
          "answers": .number(TaskDemand.leastAnswers),
        ]), on: console)
  }

  /// Writes a paragraph below the list.
  private func tell(_ text: String, on console: Terminal) {
    let lines = CellText.wrapped(text, to: max(40, min(console.width, 90)))
    console.write("\n" + lines.joined(separator: "\n") + "\n")
  }
}
