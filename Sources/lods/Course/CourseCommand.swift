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

/// `lods course`: what links the desk's tasks with what is taught.
enum CourseCommand {
  private static let task = Option.text(
    "task", short: "t", value: OptionPhrase.code.wording, help: TriageCommandPhrase.task.wording, isRequired: true)

  /// A report takes the last month where none is named, this command does not.
  private static let period = Option<Period>(
    "period", short: "p", value: ReportCommandPhrase.periodValue.wording, help: CourseLinkPhrase.suggestPeriod.wording
  ) { try Period($0) }

  /// So many days back the desk's log is read where no period is named.
  private static let usualDays = 91

  static func make(_ context: LodsContext) -> Command {
    Command(
      "course", summary: CourseLinkPhrase.summary.wording, details: CourseLinkPhrase.details.wording,
      options: [OfficeOptions.data], children: [next(context), suggest(context)])
  }

  // MARK: - The next term

  private static func next(_ context: LodsContext) -> Command {
    Command(
      "next", summary: CourseLinkPhrase.next.wording, details: CourseLinkPhrase.nextDetails.wording,
      options: [task, OfficeOptions.branch, OfficeOptions.limit],
      examples: [Example("lods course next --task mitid-app -b havnen", CourseLinkPhrase.nextExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let (task, branch, names) = try office.desk.read { reader in
        let branch = try invocation[OfficeOptions.branch].map { try BranchRegister.branch(word: $0, in: reader) }
        let task = try TaskRegister.task(word: invocation[Self.task] ?? "", in: reader, of: office.profile.country)
        return (task, branch, try branchNames(reader))
      }
      let limit = invocation[OfficeOptions.limit] ?? 5
      let (terms, offers) = try office.people().read { reader in
        let terms = try NextTerm.terms(
          teaching: task.code, from: office.clock.today, at: branch?.code, onlyOpen: false, limit: limit, in: reader)
        return (terms, try OfferTasks.offers(teaching: task.code, in: reader))
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(TermCommandPhrase.begins(in: language), isWhole: true),
          TableColumn(TermCommandPhrase.title(in: language)),
          TableColumn(CourseLinkPhrase.place(in: language)), TableColumn(CourseLinkPhrase.room(in: language)),
          TableColumn(RegisterPhrase.code(in: language), isWhole: true),
          TableColumn(TermCommandPhrase.state(in: language)),
        ], for: invocation)
      for term in terms {
        list.add(
          [
            DayText.short(term.start, in: language), term.title, names[term.branch] ?? term.branch.text,
            term.room(in: language), term.term.text, term.state.wording[language],
          ], object(term))
      }
      let none: CourseLinkPhrase = offers.isEmpty ? .noOffer : .noTerm
      list.write(
        none: none(
          in: language,
          [
            "task": .text(task.name[language]), "code": .text(task.code.text),
            "offers": .text(offers.map(\.title).joined(separator: ", ")),
          ]))
    }
  }

  private static func branchNames(_ reader: Reader) throws -> [Code<Branch>: String] {
    Dictionary(
      try BranchRegister.branches(in: reader).map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  private static func object(_ term: NextTerm) -> JSON {
    [
      "term": .text(term.term.text), "offer": .text(term.offer.text), "title": .text(term.title),
      "kind": .text(term.kind.code), "state": .text(term.state.code), "start": term.start.json,
      "branch": .text(term.branch.text), "freeSeats": JSON(term.freeSeats), "waiting": .whole(term.waiting),
      "signUp": .bool(term.kind.hasEnrolment),
    ]
  }

  // MARK: - What suggests itself

  private static func suggest(_ context: LodsContext) -> Command {
    Command(
      "suggest", summary: CourseLinkPhrase.suggest.wording, details: CourseLinkPhrase.suggestDetails.wording,
      options: [period, OfficeOptions.limit],
      examples: [Example("lods course suggest --period 2026-Q3", CourseLinkPhrase.suggestExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let period = invocation[Self.period] ?? Period(today.adding(1 - usualDays)...today)
      let days = period.part(until: today)?.days ?? period.days
      let people = try office.people()
      let board = try SuggestionBoard(office, people, days)
      // First the audit, then the figures: small ones are among them.
      try AuditTrail.append(.internalFigures, subject: "course suggest", at: context.now(), to: people)
      if invocation[Command.json] { return invocation.console.write(board.json(period).text() + "\n") }
      board.write(period, limit: invocation[OfficeOptions.limit], invocation)
    }
  }
}
