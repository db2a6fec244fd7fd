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
  private static let title = Option.text(
    "title", value: RegisterPhrase.nameValue.wording, help: CourseCommandPhrase.title.wording)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording, isRequired: true)
  private static let room = Option.text("room", value: OptionPhrase.code.wording, help: TermCommandPhrase.room.wording)
  private static let place = Option.text(
    "place", value: RegisterPhrase.nameValue.wording, help: TermCommandPhrase.place.wording)
  private static let table = Option.text(
    "table", value: RegisterPhrase.nameValue.wording, help: TermCommandPhrase.table.wording)
  private static let kind = Option<TermKind>.choice("kind", help: TermCommandPhrase.kind.wording, of: TermKind.self)
  private static let first = Option.day("first", help: TermCommandPhrase.first.wording, isRequired: true)
  private static let at = Option.text(
    "at", value: TermCommandPhrase.spanValue.wording, help: TermCommandPhrase.at.wording, isRequired: true)
  private static let count = Option.whole("count", range: 1...60, help: TermCommandPhrase.count.wording)
  private static let every = Option.whole("every", range: 1...8, help: TermCommandPhrase.every.wording)
  private static let holidays = Flag("in-school-holidays", help: TermCommandPhrase.holidays.wording)
  private static let priority = Option<SeatPriority>.choice(
    "priority", help: TermCommandPhrase.priority.wording, of: SeatPriority.self, isRepeated: true)
  private static let least = Option.whole("least", range: 1...1_000, help: TermCommandPhrase.least.wording)
  private static let decides = Option.day("decides", help: TermCommandPhrase.decides.wording)
  private static let price = Option.whole("price", range: 0...100_000, help: TermCommandPhrase.price.wording)
  private static let spoken = Option<LanguageCode>.choice(
    "spoken", help: TermCommandPhrase.spoken.wording, of: LanguageCode.self)
  private static let stage = Option.whole("stage", range: 0...4, help: TermCommandPhrase.stage.wording)
  private static let share = Option.whole("share", range: 1...100, help: TermCommandPhrase.share.wording)
  private static let offerHours = Option.whole(
    "offer-hours", range: 1...720, help: TermCommandPhrase.offerHours.wording)
  private static let offerDays = Option.whole("offer-days", range: 0...60, help: TermCommandPhrase.offerDays.wording)
  private static let access = Option<RoomAccess>.choice(
    "access", help: CourseCommandPhrase.access.wording, of: RoomAccess.self, isRepeated: true)
  private static let campaign = Option.text(
    "campaign", value: OptionPhrase.code.wording, help: TermCommandPhrase.campaign.wording)
  private static let unannounced = Flag("unannounced", help: TermCommandPhrase.unannounced.wording)
  private static let noSignUp = Flag("no-sign-up", help: TermCommandPhrase.noSignUp.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "plan", summary: TermCommandPhrase.plan.wording, details: TermCommandPhrase.planDetails.wording,
      arguments: [TermCommand.code],
      options: [
        offer, branch, first, at, count, every, holidays, TermOptions.seats, TermOptions.group, TermOptions.list,
        TermOptions.queue, priority, title, kind, room, place, table, least, decides, price, spoken, stage, share,
        offerHours, offerDays, access, campaign, unannounced, noSignUp,
      ],
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
      var generator = SystemRandomNumberGenerator()
      let card = try office.people().write { writer in
        let offer = try OfferRegister.offer(word: invocation[offer] ?? "", in: writer.reader)
        var plan = TermPlan(
          title: invocation[title] ?? offer.title, kind: kind, branch: place.code,
          language: invocation[spoken] ?? (office.profile.country == .denmark ? .da : .sv))
        plan.room = try invocation[room].map { try RoomRegister.room(word: $0, in: writer.reader).id }
        plan.seats = try TermOptions.seats(
          invocation, over: kind.hasEnrolment ? nil : SeatRules(seats: 0, listLimit: 0))
        fill(&plan, invocation)
        let term = try TermRegister.plan(
          code, of: offer.id, plan, on: dates, at: time, using: &generator, in: writer)
        var card = try TermCard(term, in: writer.reader)
        card.clashes = try ClashNotes(ofNew: term.id, on: time.day, in: writer.reader)
        return card
      }
      tell(card, skipped, invocation)
    }
  }

  private static func fill(_ plan: inout TermPlan, _ invocation: Invocation) {
    plan.place = invocation[place]
    plan.table = invocation[table]
    plan.priorities = ChoiceSet(invocation.all(priority))
    plan.least = invocation[least]
    plan.decides = invocation[decides]
    plan.price = (invocation[price] ?? 0) * 100
    plan.stage = invocation[stage] ?? plan.stage
    plan.share = invocation[share] ?? plan.share
    plan.offerHours = invocation[offerHours] ?? plan.offerHours
    plan.offerDays = invocation[offerDays] ?? plan.offerDays
    plan.access = ChoiceSet(invocation.all(access))
    plan.campaign = invocation[campaign]
    plan.isAnnounced = !invocation[unannounced]
    plan.takesSignUp = plan.kind.hasEnrolment && !invocation[noSignUp]
  }

  static func tell(_ card: TermCard, _ skipped: [DateRule.Skipped], _ invocation: Invocation) {
    let language = invocation.language
    if !skipped.isEmpty {
      let days = skipped.map { "\(DayText.short($0.day, in: language)) (\($0.name[language]))" }
      invocation.console.note(
        TermCommandPhrase.skipped(in: language, ["days": .text(days.joined(separator: ", "))]))
    }
    TermCommand.tell(
      .planned, card, count: card.term.heldDates.count, next: "lods term open \(card.term.code)", invocation)
  }
}
