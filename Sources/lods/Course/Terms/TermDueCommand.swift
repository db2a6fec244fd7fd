import Console
import Courses
import Formats
import Identifiers
import Language
import Municipality
import Office
import Records

/// `lods term due` and `lods term run`: whether a term is held, decided in time.
enum TermDueCommand {
  private static let within = Option.whole("within", range: 0...366, help: TermDuePhrase.within.wording)
  private static let days = 7

  static func due(_ context: LodsContext) -> Command {
    Command(
      "due", summary: TermDuePhrase.due.wording, details: TermDuePhrase.dueDetails.wording,
      options: [within, OfficeOptions.limit]
    ) { invocation in
      let office = try context.office(invocation)
      let people = try office.people()
      // What is due is done first, so that a seat that nobody answered for does not look taken.
      _ = try people.write { try EnrolmentRegister.expire(at: OfficeTime(office.clock), in: $0) }
      let terms = try people.read {
        try DueTerm.list(on: office.clock.today, within: invocation[within] ?? days, in: $0)
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true),
          TableColumn(TermCommandPhrase.title(in: language)),
          TableColumn(TermDuePhrase.day(in: language), isWhole: true),
          TableColumn(TermCommandPhrase.begins(in: language), isWhole: true),
          TableColumn(TermDuePhrase.enrolled(in: language), .right),
          TableColumn(TermDuePhrase.least(in: language), .right),
          TableColumn(TermDuePhrase.offered(in: language), .right),
          TableColumn(TermCommandPhrase.waiting(in: language), .right),
          TableColumn(TermDuePhrase.verdict(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      func blank(_ number: Int) -> String { number == 0 ? "" : String(number) }
      for due in terms {
        let term = due.term
        list.add(
          [
            term.code.text, term.plan.title, DayText.short(due.day, in: language),
            term.start.map { DayText.short($0, in: language) } ?? "", String(due.seats.enrolled),
            term.plan.least.map(String.init) ?? "", blank(due.seats.offered), blank(due.seats.waiting),
            verdict(due, in: language),
          ], object(due))
      }
      list.write(none: TermDuePhrase.none(in: language))
    }
  }

  static func run(_ context: LodsContext) -> Command {
    Command(
      "run", summary: TermDuePhrase.run.wording, details: TermDuePhrase.runDetails.wording,
      arguments: [TermCommand.code]
    ) { invocation in
      let office = try context.office(invocation)
      let reason = try reason(invocation)
      let (card, seats) = try office.people().write { writer in
        let term = try TermRegister.term(word: invocation.words[0], in: writer.reader)
        try TermDecision.hold(term.id, because: reason, at: OfficeTime(office.clock), in: writer)
        return (try TermCard(term, in: writer.reader), try SeatCount(of: term.id, in: writer.reader))
      }
      Change.tell(
        TermDuePhrase.isRun(
          in: invocation.language, ["name": .text(card.term.plan.title), "n": .number(seats.enrolled)]),
        next: "lods term show \(card.term.code)", card.json, invocation)
    }
  }

  /// Why it is held; nil for no reason.
  ///
  /// - Throws: ``/Records/ScreeningFault`` for one that tells who somebody is.
  private static func reason(_ invocation: Invocation) throws -> ScreenedText? {
    guard let text = try CourseReason.read(invocation), !text.isEmpty else { return nil }
    do { return try Gate.standard.admit(text, as: .note) } catch { throw ScreeningFault(error, field: "reason") }
  }

  private static func verdict(_ due: DueTerm, in language: LanguageCode) -> String {
    due.missing == 0
      ? TermDuePhrase.isHeld(in: language) : TermDuePhrase.lacks(in: language, ["n": .number(due.missing)])
  }

  private static func object(_ due: DueTerm) -> JSON {
    [
      "id": .text(due.term.code.text), "title": .text(due.term.plan.title), "decides": due.day.json,
      "start": due.term.start?.json ?? .null, "enrolled": .whole(due.seats.enrolled),
      "least": JSON(due.term.plan.least),
      "offered": .whole(due.seats.offered), "waiting": .whole(due.seats.waiting), "missing": .whole(due.missing),
    ]
  }
}
