import Courses
import Foundation
import Language
import Markup
import Municipality
import Office
import People
import Records
import SQLite

/// One term with all that its page shows.
struct TermModel: Sendable {
  /// Somebody in a list of the term.
  struct Learner: Sendable {
    let link: Link
    let name: String
    let telephone: String?
    let email: String?
    let enrolment: Enrolment
    /// The place on the waiting list.
    let position: Int?
    /// Until when an offered seat is held, in words.
    let answerBy: String?

    /// What is said of the party, the device and the loan.
    func remarks(_ visit: Visit) -> String {
      let party =
        enrolment.party > 1 ? visit.say(CoursePhrase.persons, ["n": .number(enrolment.party)]) : nil
      let loan = enrolment.wantsLoan ? visit.say(CoursePhrase.loan) : nil
      return [party, enrolment.device?.wording[visit.language], loan].compactMap(\.self).joined(separator: " · ")
    }
  }

  /// Those who have a seat or are offered one, by the devices that their seats are for.
  struct Group: Sendable {
    /// What the group is called; nil for a term that is not parted.
    let name: String?
    let seats: Int
    let learners: [Learner]
  }

  /// A date in the list.
  struct Meeting: Sendable {
    let id: RowNumber<TermDate>
    let when: String
    let room: String?
    let isCancelled: Bool
    let isPast: Bool
    let isChanged: Bool
  }

  let term: Term
  let offer: CourseOffer
  /// A version of the curriculum that is newer than the term's own; nil where there is none.
  let newerVersion: String?
  let branch: String
  let place: String
  let figures: SeatFigures
  let groups: [Group]
  let waiting: [Learner]
  /// Those who left, declined or were taken off.
  let gone: [Learner]
  /// Those who may have signed up twice, each person by themselves.
  let doubles: [[Learner]]
  let meetings: [Meeting]
  let staff: [(duty: TermDuty, who: String)]
  let kit: String
  let clashes: [ClashWords.Told]
  /// What others hold for the same audience at the same time.
  let overlaps: OverlapNotice
  let decision: TermDecision?
  /// Whether the visitor may change the plan.
  let mayPlan: Bool
  /// What could not be done; nil where nothing was asked.
  var trouble: String?

  /// Reads what stands of a term.
  init(_ term: Term, _ visit: Visit) throws {
    let names = try visit.branchNames()
    self.term = term
    branch = names[term.plan.branch] ?? term.plan.branch.text
    mayPlan = visit.plansTerms(at: term.plan.branch)
    let read = try visit.desk.people.read { reader in try Reading(term, visit, in: reader) }
    offer = read.offer
    newerVersion = try Self.newer(than: term.plan.version, of: read.offer, visit)
    place = [term.plan.place, read.rooms[term.plan.room]?.label(in: visit.language), term.plan.table, branch]
      .compactMap(\.self).joined(separator: ", ")
    figures = SeatFigures(read.count, of: term)
    let seated = read.learners.filter(\.enrolment.status.holdsSeats)
    let parted = term.plan.seats.groups.count > 1 || term.plan.seats.groups.contains { !$0.devices.isEmpty }
    groups =
      parted
      ? term.plan.seats.groups.enumerated().map { place, group in
        let devices = group.devices.choices.map { $0.wording[visit.language] }.joined(separator: ", ")
        return Group(
          name: devices.isEmpty ? visit.say(CoursePhrase.allDevices) : devices, seats: group.seats,
          learners: seated.filter { $0.enrolment.group == place })
      }
      : [Group(name: nil, seats: term.plan.seats.seats, learners: seated)]
    waiting = read.learners.filter { $0.enrolment.status == .waiting }
      .sorted { ($0.position ?? 0, $0.enrolment.turn) < ($1.position ?? 0, $1.enrolment.turn) }
    gone = read.learners.filter { !$0.enrolment.status.holdsSeats && $0.enrolment.status != .waiting }
    doubles = Self.groups(read.doubles, of: read.learners)
    meetings = term.dates.map { date in
      Meeting(
        id: date.id, when: visit.meetingDay(date.day) + " " + visit.hours(date.span),
        room: date.room == nil || date.room == term.plan.room ? nil : read.rooms[date.room]?.label(in: visit.language),
        isCancelled: date.isCancelled || term.state == .cancelled, isPast: date.day < visit.today,
        isChanged: date.sequence > 0 && !date.isCancelled && term.state != .planned)
    }
    staff = read.staff
    kit = read.kit
    clashes = read.clashes
    overlaps = read.overlaps
    decision = read.decision
  }

  /// Those beside each other as groups, each sign-up in one of them.
  private static func groups(_ doubles: [RandomID: [Enrolment]], of learners: [Learner]) -> [[Learner]] {
    var told: Set<RandomID> = []
    return learners.compactMap { learner in
      guard let others = doubles[learner.enrolment.id], !told.contains(learner.enrolment.id) else { return nil }
      let ids = Set(others.map(\.id) + [learner.enrolment.id])
      told.formUnion(ids)
      return learners.filter { ids.contains($0.enrolment.id) }
    }
  }

  /// The newest version of an offer's curriculum, where a term is taught by an older one.
  private static func newer(than version: String?, of offer: CourseOffer, _ visit: Visit) throws -> String? {
    guard let version, let code = offer.curriculum else { return nil }
    let newest = try visit.office.desk.read { try CurriculumShelf.newest(in: $0) }
      .first { $0.code.text == code }.map { "\($0.version)" }
    return newest == version ? nil : newest
  }

  /// Whether nobody is to teach a term that may still be held.
  var lacksTeacher: Bool {
    term.state != .cancelled && term.state != .ended && !staff.contains { $0.duty == .teacher }
  }

  /// Whether somebody may sign up now.
  func takesSignUps(_ visit: Visit) -> Bool {
    term.plan.kind.hasEnrolment && term.state == .open && (term.end.map { $0 >= visit.today } ?? false)
  }

  /// What is read of the file in one go.
  private struct Reading {
    let offer: CourseOffer
    let rooms: [RowNumber<CourseRoom>?: CourseRoom]
    let count: SeatCount
    let learners: [Learner]
    let doubles: [RandomID: [Enrolment]]
    let staff: [(duty: TermDuty, who: String)]
    let kit: String
    let clashes: [ClashWords.Told]
    let overlaps: OverlapNotice
    let decision: TermDecision?

    init(_ term: Term, _ visit: Visit, in reader: Reader) throws {
      offer = try OfferRegister.offer(term.offer, in: reader)
      rooms = Dictionary(
        try RoomRegister.rooms(in: reader).map { (.some($0.id), $0) }, uniquingKeysWith: { $1 })
      count = try SeatCount(of: term.id, in: reader)
      learners = try EnrolmentRegister.enrolments(of: term.id, in: reader).map { try Learner($0, visit, in: reader) }
      doubles =
        [.planned, .open, .closed].contains(term.state) ? try PossibleDouble.find(in: term.id, in: reader) : [:]
      staff = try TermStaff.members(of: term.id, in: reader).map { member in
        let card = try HelperCard(member.helper, visit, in: reader)
        let contact = card.telephone ?? card.email
        return (member.duty, contact.map { "\(card.name) (\($0))" } ?? card.name)
      }
      kit = try TermStaff.loans(of: term.id, in: reader).map { "\($0.kit.name) (\($0.pieces))" }
        .joined(separator: ", ")
      clashes = try ClashWords.told(of: term, visit, in: reader)
      overlaps = try OverlapNotice(of: term, visit, in: reader)
      decision = try TermDecision.decision(on: term.id, in: reader)
    }
  }
}

extension TermModel.Learner {
  /// What stands of an enrolment, with who it is.
  init(_ enrolment: Enrolment, _ visit: Visit, in reader: Reader) throws {
    let person = try enrolment.person.flatMap { try PersonRegister.person($0, in: reader) }?.details
    self.enrolment = enrolment
    link = EnrolmentPages.link(to: enrolment)
    name = person?.name ?? visit.say(CoursePhrase.erased)
    telephone = person?.telephone
    email = person?.email
    position = try EnrolmentRegister.position(of: enrolment, in: reader)
    answerBy = enrolment.answerBy.map { visit.moment($0) }
  }
}
