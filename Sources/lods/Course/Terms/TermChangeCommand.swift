import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods term change` and `lods term add-date`: a term as it turned out otherwise than planned.
enum TermChangeCommand {
  /// A field of a term that can be emptied.
  private enum Field: String, CaseIterable, Sendable {
    case room, place, table, least, decides, priority, access, campaign
    case version = "curriculum-version"

    func clear(_ plan: inout TermPlan) {
      switch self {
      case .room: plan.room = nil
      case .place: plan.place = nil
      case .table: plan.table = nil
      case .least: plan.least = nil
      case .decides: plan.decides = nil
      case .priority: plan.priorities = ChoiceSet([])
      case .access: plan.access = ChoiceSet([])
      case .campaign: plan.campaign = nil
      case .version: plan.version = nil
      }
    }
  }

  private static let clear = Option<Field>.choice(
    "clear", help: TermChangePhrase.clear.wording, of: Field.self, isRepeated: true)
  private static let announced = Flag("announced", help: TermChangePhrase.announced.wording)
  private static let signUp = Flag("sign-up", help: TermChangePhrase.signUp.wording)
  private static let date = Option.day("date", help: TermChangePhrase.newDay.wording, isRequired: true)
  private static let at = Option.text(
    "at", value: TermCommandPhrase.spanValue.wording, help: TermChangePhrase.newSpan.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "change", summary: TermChangePhrase.summary.wording, details: TermChangePhrase.details.wording,
      arguments: [TermCommand.code], options: TermPlanOptions.all + [announced, signUp, clear],
      examples: [
        Example("lods term change mitid-v27 --room salen --least 6", TermChangePhrase.example.wording)
      ]
    ) { invocation in
      guard !(invocation[announced] && invocation[TermPlanOptions.unannounced]),
        !(invocation[signUp] && invocation[TermPlanOptions.noSignUp])
      else { throw TermChangeFault.bothWays }
      let office = try context.office(invocation)
      let people = try office.people()
      let offer = try people.read { reader in
        let term = try TermRegister.term(word: invocation.words[0], in: reader)
        return try OfferRegister.offer(term.offer, in: reader)
      }
      let version = try TermPlanOptions.version(invocation, of: offer, in: office)
      let (before, card) = try people.write { writer in
        let term = try TermRegister.term(word: invocation.words[0], in: writer.reader)
        var plan = term.plan
        for field in invocation.all(clear) { field.clear(&plan) }
        try TermPlanOptions.fill(&plan, invocation, version: version) {
          try RoomRegister.room(word: $0, in: writer.reader)
        }
        if invocation[announced] { plan.isAnnounced = true }
        if invocation[signUp] { plan.takesSignUp = plan.kind.hasEnrolment }
        let changed = try TermRegister.change(term.id, to: plan, at: OfficeTime(office.clock), in: writer)
        return (term, try TermCard(changed, in: writer.reader))
      }
      tell(card, before, invocation)
      try warn(card, before, people, invocation)
    }
  }

  static func addDate(_ context: LodsContext) -> Command {
    Command(
      "add-date", summary: TermChangePhrase.addDate.wording, details: TermChangePhrase.addDateDetails.wording,
      arguments: [TermCommand.code], options: [date, at],
      examples: [
        Example(
          "lods term add-date mitid-v27 --date 2027-04-15 --at 13:00-15:00", TermChangePhrase.addDateExample.wording)
      ]
    ) { invocation in
      guard let day = invocation[date] else { return }
      let office = try context.office(invocation)
      let time = OfficeTime(office.clock)
      let people = try office.people()
      let term = try people.read { try TermRegister.term(word: invocation.words[0], in: $0) }
      guard let span = try invocation[at].map(TermOptions.span) ?? term.heldDates.first?.span else {
        throw TermFault.noDates
      }
      try TermCommand.requireOpen(day, at: term, office, today: time.day)
      var generator = SystemRandomNumberGenerator()
      let card = try people.write { writer in
        try TermRegister.add(
          DateDraft(day: day, span: span), to: term.id, at: time, using: &generator, in: writer)
        return try TermCard(TermRegister.term(term.id, in: writer.reader), in: writer.reader)
      }
      try OverlapNotes.tell(card.term, on: day, in: people, invocation)
      let language = invocation.language
      Change.tell(
        TermChangePhrase.dateAdded(
          in: language, ["name": .text(card.term.plan.title), "day": .text(DayText.short(day, in: language))]),
        next: "lods term show \(card.term.code)", card.json, invocation)
    }
  }

  private static func tell(_ card: TermCard, _ before: Term, _ invocation: Invocation) {
    let phrase: TermChangePhrase = card.term == before ? .unchanged : .changed
    Change.tell(
      phrase(in: invocation.language, ["name": .text(card.term.plan.title)]),
      next: "lods term show \(card.term.code)", card.json, invocation)
  }

  /// Says how many must be told, where they would come to the wrong place.
  private static func warn(_ card: TermCard, _ before: Term, _ people: PeopleFile, _ invocation: Invocation) throws {
    let (old, new) = (before.plan, card.term.plan)
    guard (old.title, old.room, old.place, old.table) != (new.title, new.room, new.place, new.table) else { return }
    let concerned = try people.read { reader in
      try EnrolmentRegister.enrolments(of: card.term.id, in: reader).count { $0.status.isOpen }
    }
    guard concerned > 0 else { return }
    invocation.console.note(TermChangePhrase.toTell(in: invocation.language, ["n": .number(concerned)]))
  }
}
