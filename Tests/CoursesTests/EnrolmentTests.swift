import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// What happens on the telephone: signing up, waiting, being offered a seat, leaving.
@Suite struct EnrolmentTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  @Test func `who comes while there are seats has one, and then one waits in the order of calling`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    #expect(try office.signUp("Anna Prøve", to: term).status == .enrolled)
    #expect(try office.signUp("Bent Prøve", to: term).status == .enrolled)
    let third = try office.signUp("Clara Prøve", to: term)
    let fourth = try office.signUp("Dan Prøve", to: term)
    #expect(third.status == .waiting && fourth.status == .waiting)
    let positions = try office.people.read { reader in
      try [third, fourth].map { try EnrolmentRegister.position(of: $0, in: reader) }
    }
    #expect(positions == [1, 2])
    #expect(throws: TermFault.full) { try office.signUp("Eva Prøve", to: term) }
    // A refused one leaves nobody behind.
    let persons = try office.people.read { try $0.first("SELECT count(*) FROM person") { $0.whole(0) } }
    #expect(persons == 4)
  }

  @Test func `a seat that is left is offered to the first who waits, held for two days, and then goes on`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5))
    let first = try office.signUp("Anna Prøve", to: term)
    let second = try office.signUp("Bent Prøve", to: term)
    let third = try office.signUp("Clara Prøve", to: term)
    try office.act(.leave, first)
    #expect(try office.now(second).status == .offered)
    #expect(try office.now(second).answerBy == office.seconds + 48 * 3_600)
    #expect(try office.now(third).status == .waiting)

    office.pass(hours: 48)
    func expire() throws -> Int { try office.people.write { try EnrolmentRegister.expire(at: office.time, in: $0) } }
    #expect(try expire() == 0)
    office.seconds += 1
    #expect(try expire() == 1)
    #expect(try office.now(second).status == .expired)
    #expect(try office.now(third).status == .offered)
    #expect(try office.act(.accept, third).status == .enrolled)
    #expect(try office.now(third).answerBy == nil)
    #expect(try office.steps(third).map(\.cause) == [.signUp, .seatFreed, .yes])
    #expect(try office.steps(second).map(\.status) == [.waiting, .offered, .expired])
  }

  @Test func `an offer that is answered too late is over, whatever is asked`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5))
    let first = try office.signUp("Anna Prøve", to: term)
    let second = try office.signUp("Bent Prøve", to: term)
    try office.act(.leave, first)
    office.pass(hours: 49)
    #expect(throws: TermFault.wrongStatus(.expired)) { try office.act(.accept, second) }
  }

  @Test func `a couple moves whole, and keeps its place before those who are served meanwhile`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 5))
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    let couple = try office.signUp("Clara Prøve", to: term) { $0.party = 2 }
    let dan = try office.signUp("Dan Prøve", to: term)
    try office.act(.leave, anna)
    #expect(try office.now(dan).status == .offered)
    #expect(try office.now(couple).status == .waiting)
    try office.act(.decline, dan)
    try office.act(.leave, bent)
    #expect(try office.now(couple).status == .offered)
    #expect(throws: TermFault.partyTooLarge(most: 2)) {
      try office.signUp("Eva Prøve", to: term) { $0.party = 3 }
    }
  }

  @Test func `in a strict queue nobody passes a couple`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 5, queue: .strict))
    let anna = try office.signUp("Anna Prøve", to: term)
    try office.signUp("Bent Prøve", to: term)
    let couple = try office.signUp("Clara Prøve", to: term) { $0.party = 2 }
    let dan = try office.signUp("Dan Prøve", to: term)
    try office.act(.leave, anna)
    #expect(try office.now(dan).status == .waiting)
    try office.act(.leave, couple)
    #expect(try office.now(dan).status == .offered)
  }

  @Test func `nobody is offered a seat in the last days, and who calls then does not pass those who wait`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5), in: 3)
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    office.pass(hours: 48)
    try office.act(.leave, anna)
    #expect(try office.now(bent).status == .waiting)
    #expect(try office.signUp("Clara Prøve", to: term).status == .waiting)
    #expect(throws: TermFault.reasonMissing) { try office.act(.move(.enrolled), bent) }
    #expect(try office.act(.move(.enrolled), bent, because: "Kan komme med kort varsel").status == .enrolled)
    #expect(try office.steps(bent).last?.reason == "Kan komme med kort varsel")
    // The history is read by others, and no number of a person belongs in it.
    #expect(throws: ScreeningFault.self) {
      try office.act(.move(.cancelled), bent, because: "Har nummer 010203-1234, ring 20 12 34 56")
    }
    #expect(try office.now(bent).status == .enrolled)
  }

  @Test func `the same person is in a term once, and who comes back is last`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5))
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    try office.signUp("Clara Prøve", to: term)
    #expect(throws: TermFault.alreadyEnrolled(.waiting)) {
      try office.signUp("bent  prøve", to: term) { $0.person.telephone = bentsNumber }
    }
    try office.act(.leave, bent)
    let again = try office.signUp("Bent Prøve", to: term)
    #expect(again.id == bent.id && again.status == .waiting)
    let position = try office.people.read { try EnrolmentRegister.position(of: again, in: $0) }
    #expect(position == 2)
    #expect(try office.steps(again).map(\.cause) == [.signUp, .leave, .again])
    try office.act(.leave, anna)
    #expect(try office.now(again).status == .waiting)
  }

  private var bentsNumber: String {
    let number = 20_000_000 + "Bent Prøve".unicodeScalars.reduce(0) { ($0 * 31 + Int($1.value)) % 10_000_000 }
    return "+45 " + String(number)
  }

  @Test func `priority comes before the order of calling, by the rules of the term`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5)) {
      $0.priorities = ChoiceSet([.cancelledBefore])
    }
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term) { $0.priorities = ChoiceSet([.resident]) }
    let clara = try office.signUp("Clara Prøve", to: term) { $0.priorities = ChoiceSet([.cancelledBefore]) }
    try office.act(.leave, anna)
    #expect(try office.now(clara).status == .offered)
    #expect(try office.now(bent).status == .waiting)
  }

  @Test func `iPhones and Androids need not share a room`() throws {
    let groups = [
      SeatRules.Group(devices: ChoiceSet([.iPhone]), seats: 1),
      SeatRules.Group(devices: ChoiceSet([.android]), seats: 1),
    ]
    let term = try office.term(seats: SeatRules(groups: groups, listLimit: 5))
    let anna = try office.signUp("Anna Prøve", to: term) { $0.device = .iPhone }
    #expect(anna.group == 0)
    let bent = try office.signUp("Bent Prøve", to: term) { $0.device = .iPhone }
    #expect(bent.status == .waiting)
    let clara = try office.signUp("Clara Prøve", to: term) { $0.device = .android }
    #expect(clara.status == .enrolled)
    #expect(throws: TermFault.noGroup) { try office.signUp("Dan Prøve", to: term) { $0.device = .windows } }
  }

  @Test func `more seats are offered at once, and fewer than are taken are refused`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5))
    try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    func seats(_ count: Int) throws {
      _ = try office.people.write {
        try EnrolmentRegister.setSeats(
          SeatRules(seats: count, listLimit: 5), of: term.id, by: .commandLine, at: office.time, in: $0)
      }
    }
    try seats(2)
    #expect(try office.now(bent).status == .offered)
    #expect(try office.steps(bent).last?.cause == .moreSeats)
    #expect(throws: TermFault.seatsTaken(2)) { try seats(1) }
  }

  @Test func `a cancelled term tells everybody in it, and takes nobody any more`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5))
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    try office.people.write { try EnrolmentRegister.cancel(term.id, by: .commandLine, at: office.time, in: $0) }
    for enrolment in [anna, bent] {
      #expect(try office.now(enrolment).status == .cancelled)
      #expect(try office.steps(enrolment).last?.cause == .termCancelled)
    }
    let now = try office.people.read { try TermRegister.term(term.id, in: $0) }
    #expect(now.state == .cancelled)
    #expect(now.dates.allSatisfy { $0.sequence == 1 })
    #expect(throws: TermFault.termCancelled) { try office.signUp("Clara Prøve", to: term) }
  }

  @Test func `a term that is planned, closed or past takes nobody`() throws {
    let term = try office.term(seats: SeatRules(seats: 3, listLimit: 5))
    try office.people.write { try TermRegister.setOpen(false, term.id, at: office.time, in: $0) }
    #expect(throws: TermFault.termClosed) { try office.signUp("Anna Prøve", to: term) }
    let next = try office.term("vinter", seats: SeatRules(seats: 3, listLimit: 5))
    office.pass(hours: 24 * 60)
    #expect(throws: TermFault.termPast) { try office.signUp("Anna Prøve", to: next) }
    #expect(throws: TermFault.termPast) {
      try office.people.write { try TermRegister.setOpen(true, term.id, at: office.time, in: $0) }
    }
    let cafe = try office.term("cafe", seats: SeatRules(seats: 0, listLimit: 0), kind: .cafe)
    #expect(throws: TermFault.noEnrolment) { try office.signUp("Anna Prøve", to: cafe) }
  }

  @Test func `who cannot be called back is asked for a number`() throws {
    let term = try office.term(seats: SeatRules(seats: 3, listLimit: 5))
    #expect(throws: TermFault.contactMissing) {
      try office.signUp("Anna Prøve", to: term) { $0.person.telephone = nil }
    }
  }

  @Test func `an erased person leaves a figure without name, wish and reason, and the seat goes on`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5))
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    let person = try #require(anna.person)
    try office.people.write { try EnrolmentRegister.erase(person, at: office.time, in: $0) }
    #expect(try office.people.read { try EnrolmentRegister.offered(in: $0) } == [bent.id])
    let left = try office.now(anna)
    #expect(left.person == nil && left.wish == nil && left.status == .left)
    #expect(try office.steps(anna).last?.cause == .erased)
    #expect(try office.now(bent).status == .offered)
  }

  @Test func `persons are kept as long as the term and ninety days, also when it is moved`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5))
    let anna = try office.signUp("Anna Prøve", to: term)
    let person = try #require(anna.person)
    func until() throws -> Day? {
      try office.people.read { try PersonRegister.holdings(of: person, in: $0) }.first?.until
    }
    let end = try #require(term.end)
    #expect(try until() == end.adding(90))
    let last = try #require(term.dates.last)
    try office.people.write {
      try TermRegister.move(
        last.id, of: term.id, to: DateDraft(day: end.adding(20), span: last.span), at: office.time, in: $0)
    }
    #expect(try until() == end.adding(110))
    let moved = try office.people.read { try TermRegister.term(term.id, in: $0) }.dates.last
    #expect(moved?.uid == last.uid && moved?.sequence == 1)
  }

  @Test func `what was planned is changed in the revision that was seen, and its seats only with those who wait`()
    throws
  {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 5))
    var plan = term.plan
    plan.title = "MitID for alle"
    plan.seats = SeatRules(seats: 50, listLimit: 0)
    let changed = try office.people.write {
      try TermRegister.change(term.id, expecting: term.revision, to: plan, at: office.time, in: $0)
    }
    #expect(changed.plan.title == "MitID for alle" && changed.plan.seats == term.plan.seats)
    #expect(throws: TermFault.changedMeanwhile) {
      try office.people.write {
        try TermRegister.change(term.id, expecting: term.revision, to: plan, at: office.time, in: $0)
      }
    }
    plan.share = 0
    #expect(throws: TermFault.outOfRange(field: "share", from: 1, to: 100)) {
      try office.people.write { try TermRegister.change(term.id, to: plan, at: office.time, in: $0) }
    }
  }

  @Test func `an offer and a room are changed, and a room that is not there is not`() throws {
    let branch = try office.code(Branch.self, "zonen")
    let room = try office.people.write { writer in
      try RoomRegister.add(
        office.code(CourseRoom.self, "moede"), RoomRegister.Draft(branch: branch, name: "Mødelokalet", seats: 8),
        in: writer)
    }
    let draft = RoomRegister.Draft(branch: branch, name: "Salen", floor: "1", seats: 40, access: ChoiceSet([.lift]))
    try office.people.write { writer in
      try RoomRegister.change(room.id, to: draft, in: writer)
      try OfferRegister.change(office.offer, to: OfferRegister.Draft(title: "MitID igen", goesOnAt: 6), in: writer)
    }
    let after = try office.people.read { try RoomRegister.room(room.id, in: $0) }
    #expect(after.name == "Salen" && after.seats == 40 && after.access.choices == [.lift])
    let offer = try office.people.read { try OfferRegister.offer(office.offer, in: $0) }
    #expect(offer.title == "MitID igen" && offer.goesOnAt == 6 && offer.state == .permanent)
    let none = try #require(RowNumber<CourseRoom>(99))
    #expect(throws: TermFault.unknown(.room, nearest: nil)) {
      try office.people.write { try RoomRegister.change(none, to: draft, in: $0) }
    }
  }
}
