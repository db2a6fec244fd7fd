import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods term`: what is held, where and when.
enum TermCommand {
  static let code = Argument(
    "term", value: ArgumentPhrase.code.wording, help: RegisterPhrase.codeArgument.wording)
  private static let from = Option.day("from", help: TermCommandPhrase.from.wording)
  private static let until = Option.day("to", help: TermCommandPhrase.until.wording)
  private static let to = Option.day("to", help: TermCommandPhrase.to.wording, isRequired: true)
  private static let date = Option.day("date", help: TermCommandPhrase.date.wording)
  private static let dateToMove = Option.day("date", help: TermCommandPhrase.date.wording, isRequired: true)
  private static let yes = Flag("yes", help: TermCommandPhrase.yes.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "term", summary: TermCommandPhrase.summary.wording, details: TermCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [
        list(context), show(context), TermPlanCommand.make(context), setOpen(true, context), setOpen(false, context),
        seats(context), move(context), cancel(context),
        TermCalendarCommand.make(context), TermCopyCommand.make(context),
        TermStaffCommand.staff(context), TermStaffCommand.kit(context), TermClashCommand.make(context),
        TermChangeCommand.make(context), TermChangeCommand.addDate(context), TermDueCommand.due(context),
        TermDueCommand.run(context),
        TermEndCommand.make(context),
      ])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: TermCommandPhrase.list.wording, details: TermCommandPhrase.listDetails.wording,
      options: [from, until, OfficeOptions.limit]
    ) { invocation in
      let office = try context.office(invocation)
      let first = invocation[from] ?? office.clock.today
      let last = invocation[until] ?? max(first, office.clock.today).adding(183)
      let cards = try office.people().read { reader in
        try TermRegister.terms(from: first, to: last, in: reader).map { try TermCard($0, in: reader) }
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true),
          TableColumn(TermCommandPhrase.title(in: language)),
          TableColumn(TermCommandPhrase.begins(in: language), isWhole: true),
          TableColumn(TermCommandPhrase.dates(in: language), .right),
          TableColumn(TermCommandPhrase.taken(in: language), .right),
          TableColumn(TermCommandPhrase.waiting(in: language), .right),
          TableColumn(TermCommandPhrase.state(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for card in cards {
        let seats = card.term.plan.kind.hasEnrolment ? "\(card.taken)/\(card.term.plan.seats.seats)" : ""
        list.add(
          [
            card.term.code.text, card.term.plan.title, card.term.start.map { DayText.short($0, in: language) } ?? "",
            String(card.term.heldDates.count), seats, card.waiting == 0 ? "" : String(card.waiting),
            card.term.state.wording[language],
          ], card.json)
      }
      list.write(none: TermCommandPhrase.none(in: language))
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: TermCommandPhrase.show.wording, arguments: [code]) { invocation in
      let office = try context.office(invocation)
      let (card, names) = try office.people().read { reader in
        let card = try TermCard(TermRegister.term(word: invocation.words[0], in: reader), in: reader)
        return (card, try card.staff.map { try HelperCard($0.helper, in: reader) })
      }
      let branch = try office.desk.read { try BranchRegister.branch(card.term.plan.branch, in: $0) }
      invocation.console.write(
        invocation[Command.json]
          ? card.json.text() + "\n" : card.text(invocation, names: names, branch: branch.name))
    }
  }

  private static func setOpen(_ isOpen: Bool, _ context: LodsContext) -> Command {
    Command(
      isOpen ? "open" : "close",
      summary: (isOpen ? TermCommandPhrase.openSummary : .closeSummary).wording, arguments: [code]
    ) { invocation in
      let card = try change(context, invocation) { term, time, writer in
        try TermRegister.setOpen(isOpen, term.id, at: time, in: writer)
      }
      // Nobody signs up to a café: what is opened there is seen in the hall.
      let hasSignUp = card.term.plan.takesSignUp
      let show = card.term.start.map { "lods today --date \($0.iso)" } ?? "lods term list"
      tell(
        isOpen ? (hasSignUp ? .opened : .openedForAll) : .closed, card,
        next: isOpen ? (hasSignUp ? "lods enrolment add \(card.term.code)" : show) : "lods term list", invocation)
    }
  }

  private static func seats(_ context: LodsContext) -> Command {
    Command(
      "seats", summary: TermCommandPhrase.seatsSummary.wording, details: TermCommandPhrase.seatsDetails.wording,
      arguments: [code], options: [TermOptions.seats, TermOptions.group, TermOptions.list, TermOptions.queue]
    ) { invocation in
      var offered = 0
      let card = try change(context, invocation) { term, time, writer in
        let rules = try TermOptions.seats(invocation, over: term.plan.seats)
        func count() throws -> Int {
          try EnrolmentRegister.enrolments(of: term.id, in: writer.reader).count { $0.status == .offered }
        }
        let before = try count()
        try EnrolmentRegister.setSeats(rules, of: term.id, by: .commandLine, at: time, in: writer)
        offered = try count() - before
      }
      if offered > 0 {
        invocation.console.note(TermCommandPhrase.toTell(in: invocation.language, ["n": .number(offered)]))
      }
      tell(.seatsSet, card, next: "lods enrolment list \(card.term.code)", invocation)
    }
  }

  private static func move(_ context: LodsContext) -> Command {
    Command(
      "move", summary: TermCommandPhrase.moveSummary.wording, arguments: [code],
      options: [dateToMove, to, TermOptions.at]
    ) { invocation in
      guard let from = invocation[dateToMove], let to = invocation[to] else { return }
      let office = try context.office(invocation)
      let span = try invocation[TermOptions.at].map(TermOptions.span)
      let card = try change(context, invocation) { term, time, writer in
        let date = try held(from, in: term)
        try requireOpen(to, at: term, office, today: time.day)
        let draft = DateDraft(day: to, span: span ?? date.span, room: date.room)
        try TermRegister.move(date.id, of: term.id, to: draft, at: time, in: writer)
      }
      try OverlapNotes.tell(card.term, on: to, in: office.people(), invocation)
      tell(.moved, card, day: to, next: "lods call list --term \(card.term.code)", invocation)
    }
  }

  private static func cancel(_ context: LodsContext) -> Command {
    Command(
      "cancel", summary: TermCommandPhrase.cancelSummary.wording, details: TermCommandPhrase.cancelDetails.wording,
      arguments: [code], options: [date, yes]
    ) { invocation in
      let office = try context.office(invocation)
      if let day = invocation[date] {
        let card = try change(context, invocation) { term, time, writer in
          try TermRegister.cancel(try held(day, in: term).id, of: term.id, at: time, in: writer)
        }
        return tell(.dateCancelled, card, day: day, next: "lods call list --term \(card.term.code)", invocation)
      }
      let concerned = try office.people().read { reader in
        let term = try TermRegister.term(word: invocation.words[0], in: reader)
        return try EnrolmentRegister.enrolments(of: term.id, in: reader).count { $0.status.isOpen }
      }
      let sure: TermCommandPhrase = concerned == 0 ? .sureNobody : .sure
      let question = sure(in: invocation.language, ["n": .number(concerned)])
      guard invocation[yes] || invocation.console.confirm(question, in: invocation.language) else {
        throw CourseCallFault.notConfirmed
      }
      let card = try change(context, invocation) { term, time, writer in
        try EnrolmentRegister.cancel(term.id, by: .commandLine, at: time, in: writer)
      }
      tell(
        concerned == 0 ? .cancelledNobody : .cancelled, card, count: concerned,
        next: concerned == 0 ? "lods term list" : "lods call list --term \(card.term.code)", invocation)
    }
  }

  // MARK: Parts

  /// Refuses a day on which nothing can be held there.
  static func requireOpen(_ day: Day, at term: Term, _ office: Office, today: Day) throws {
    try requireOpen(day, at: term.plan.branch, office, today: today)
  }

  static func requireOpen(_ day: Day, at branch: Code<Branch>, _ office: Office, today: Day) throws {
    guard day >= today else { throw TermFault.datePast(day) }
    let closing = try office.desk.read { reader in
      try DateRule.closing(
        day, at: BranchRegister.branch(branch, in: reader), country: office.profile.country, in: reader)
    }
    if let closing { throw TermFault.dateClosed(day, name: closing) }
  }

  private static func held(_ day: Day, in term: Term) throws -> TermDate {
    guard let date = term.heldDates.first(where: { $0.day == day }) else {
      throw TermFault.unknown(.date, nearest: term.heldDates.min { abs($0.day - day) < abs($1.day - day) }?.day.iso)
    }
    return date
  }

  /// Changes the term that the first word names, and gives it as it is afterwards, with what clashes by it.
  static func change(
    _ context: LodsContext, _ invocation: Invocation, _ body: (Term, OfficeTime, PeopleWriter) throws -> Void
  ) throws -> TermCard {
    let office = try context.office(invocation)
    return try office.people().write { writer in
      let term = try TermRegister.term(word: invocation.words[0], in: writer.reader)
      let time = OfficeTime(office.clock)
      let clashes = try ClashNotes.watching(term.id, on: time.day, in: writer.reader) { try body(term, time, writer) }
      var card = try TermCard(TermRegister.term(term.id, in: writer.reader), in: writer.reader)
      card.clashes = clashes
      return card
    }
  }

  static func tell(
    _ phrase: TermCommandPhrase, _ card: TermCard, day: Day? = nil, count: Int? = nil, next: String,
    _ invocation: Invocation
  ) {
    let language = invocation.language
    let shown = day ?? card.term.start
    tell(
      phrase(
        in: language,
        [
          "name": .text(card.term.plan.title), "n": .number(count ?? card.term.plan.seats.seats),
          "day": .text(shown.map { DayText.short($0, in: language) } ?? ""),
          "last": .text(card.term.heldDates.last.map { DayText.short($0.day, in: language) } ?? ""),
        ]), card, next: next, invocation)
  }

  /// Writes what was changed, and after it what clashes by the change.
  static func tell(_ sentence: String, _ card: TermCard, next: String, _ invocation: Invocation) {
    Change.tell(sentence, next: next, card.json, invocation)
    card.clashes?.tell(invocation)
  }
}
