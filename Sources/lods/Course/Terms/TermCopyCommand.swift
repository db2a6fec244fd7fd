import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods term copy`: the same term once more, in a new season.
enum TermCopyCommand {
  private static let code = Argument(
    "new", value: TermCopyPhrase.newValue.wording, help: TermCopyPhrase.newCode.wording)
  private static let first = Option.day("first", help: TermCommandPhrase.first.wording, isRequired: true)
  private static let at = Option.text(
    "at", value: TermCommandPhrase.spanValue.wording, help: TermCopyPhrase.at.wording)
  private static let holidays = Flag("in-school-holidays", help: TermCommandPhrase.holidays.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "copy", summary: TermCopyPhrase.summary.wording, details: TermCopyPhrase.details.wording,
      arguments: [TermCommand.code, code], options: [first, at, holidays],
      examples: [
        Example("lods term copy mitid-v27 mitid-e27 --first 2027-09-07", TermCopyPhrase.example.wording)
      ]
    ) { invocation in
      guard let first = invocation[first] else { return }
      guard let code = Code<Term>(invocation.words[1]) else { throw TermFault.badCode(field: "new") }
      let office = try context.office(invocation)
      let time = OfficeTime(office.clock)
      guard first >= time.day else { throw TermFault.datePast(first) }
      let people = try office.people()
      let term = try people.read { try TermRegister.term(word: invocation.words[0], in: $0) }
      let held = term.heldDates
      guard let opening = held.first else { throw TermFault.noDates }
      // The shortest stretch: a longer one has a holiday in it.
      let gap = zip(held, held.dropFirst()).map { max(1, ($1.day - $0.day + 3) / 7) }.min() ?? 1
      let span = try invocation[at].map(TermOptions.span) ?? opening.span
      let (dates, skipped) = try office.desk.read { reader in
        let rule = DateRule(
          count: held.count, weekday: first.weekday, weeks: min(8, gap), span: span, from: first,
          skipsSchoolHolidays: !invocation[holidays])
        return try rule.dates(
          at: BranchRegister.branch(term.plan.branch, in: reader), country: office.profile.country, in: reader)
      }
      var plan = term.plan
      // As many days before the start as last time.
      plan.decides = term.plan.decides.flatMap { day in dates.first.map { $0.day.adding(day - opening.day) } }
      var generator = SystemRandomNumberGenerator()
      let card = try people.write { writer in
        let copy = try TermRegister.plan(
          code, of: term.offer, plan, on: dates, at: time, using: &generator, in: writer)
        var card = try TermCard(copy, in: writer.reader)
        card.clashes = try ClashNotes(ofNew: copy.id, on: time.day, in: writer.reader)
        return card
      }
      try OverlapNotes.tell(card.term, in: people, invocation)
      TermPlanCommand.tell(card, skipped, invocation)
    }
  }
}
