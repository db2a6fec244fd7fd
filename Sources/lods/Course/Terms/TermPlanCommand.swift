import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods term plan`: a term with its dates by a rule over the calendar.
enum TermPlanCommand {
  private static let offer = Option.text(
    "offer", value: OptionPhrase.code.wording, help: TermCommandPhrase.offer.wording, isRequired: true)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording, isRequired: true)
  private static let kind = Option<TermKind>.choice("kind", help: TermCommandPhrase.kind.wording, of: TermKind.self)
  private static let first = Option.day("first", help: TermCommandPhrase.first.wording, isRequired: true)
  private static let at = Option.text(
    "at", value: TermCommandPhrase.spanValue.wording, help: TermCommandPhrase.at.wording, isRequired: true)
  private static let count = Option.whole("count", range: 1...60, help: TermCommandPhrase.count.wording)
  private static let every = Option.whole("every", range: 1...8, help: TermCommandPhrase.every.wording)
  private static let holidays = Flag("in-school-holidays", help: TermCommandPhrase.holidays.wording)

  private static let own: [any OptionDeclaration] = [
    offer, branch, first, at, count, every, holidays, TermOptions.seats, TermOptions.group, TermOptions.list,
    TermOptions.queue, kind,
  ]

  static func make(_ context: LodsContext) -> Command {
    Command(
      "plan", summary: TermCommandPhrase.plan.wording, details: TermCommandPhrase.planDetails.wording,
      arguments: [TermCommand.code],
      options: own + TermPlanOptions.all,
      examples: [
        Example(
          "lods term plan mitid-v27 --offer mitid -b hornbaek --first 2027-01-12 --at 10:00-12:00 --count 8 --seats 8",
          TermCommandPhrase.planExample.wording),
        Example(
          "lods term plan telefon-v27 --offer telefon -b hornbaek --first 2027-01-14 --at 13:00-15:00 --count 5 "
            + "--group iphone=6 --group android=6", TermCommandPhrase.groupExample.wording),
      ]
    ) { invocation in
      guard let code = Code<Term>(invocation.words[0]) else { throw TermFault.badCode(field: "term") }
      guard let first = invocation[first] else { return }
      let office = try context.office(invocation)
      let time = OfficeTime(office.clock)
      guard first >= time.day else { throw TermFault.datePast(first) }
      let span = try TermOptions.span(invocation[at] ?? "")
      let kind = invocation[kind] ?? .series
      let (place, dates, skipped) = try office.desk.read { reader in
        let branch = try BranchRegister.branch(word: invocation[branch] ?? "", in: reader)
        let rule = DateRule(
          count: invocation[count] ?? 1, weekday: first.weekday, weeks: invocation[every] ?? 1, span: span,
          from: first, skipsSchoolHolidays: !invocation[holidays])
        let (dates, skipped) = try rule.dates(at: branch, country: office.profile.country, in: reader)
        return (branch, dates, skipped)
      }
      let people = try office.people()
      let taught = try people.read { try OfferRegister.offer(word: invocation[offer] ?? "", in: $0) }
      let version = try TermPlanOptions.version(invocation, of: taught, in: office)
      var generator = SystemRandomNumberGenerator()
      let card = try people.write { writer in
        var plan = TermPlan(
          title: taught.title, kind: kind, branch: place.code,
          language: office.profile.country == .denmark ? .da : .sv)
        plan.seats = try TermOptions.seats(
          invocation, over: kind.hasEnrolment ? nil : SeatRules(seats: 0, listLimit: 0))
        try TermPlanOptions.fill(&plan, invocation, version: version) {
          try RoomRegister.room(word: $0, in: writer.reader)
        }
        let term = try TermRegister.plan(
          code, of: taught.id, plan, on: dates, at: time, using: &generator, in: writer)
        var card = try TermCard(term, in: writer.reader)
        card.clashes = try ClashNotes(ofNew: term.id, on: time.day, in: writer.reader)
        return card
      }
      try OverlapNotes.tell(card.term, in: people, invocation)
      tell(card, skipped, invocation)
    }
  }

  static func tell(_ card: TermCard, _ skipped: [DateRule.Skipped], _ invocation: Invocation) {
    let language = invocation.language
    if !skipped.isEmpty {
      let days = skipped.map { "\(DayText.short($0.day, in: language)) (\($0.name[language]))" }
      invocation.console.note(
        TermCommandPhrase.skipped(in: language, ["days": .text(days.joined(separator: ", "))]))
    }
    TermCommand.tell(
      card.term.heldDates.count == 1 ? .plannedOnce : .planned, card, count: card.term.heldDates.count,
      next: "lods term open \(card.term.code)", invocation)
  }
}
