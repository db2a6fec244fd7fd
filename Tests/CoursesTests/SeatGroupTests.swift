import Municipality
import Records
import Testing

@testable import Courses

/// Other groups while people have seats in them, and those who come back.
@Suite struct SeatGroupTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  private func group(_ devices: [LearnerDevice], _ seats: Int) -> SeatRules.Group {
    SeatRules.Group(devices: ChoiceSet(devices), seats: seats)
  }

  private func setGroups(_ groups: [SeatRules.Group], of term: Term) throws {
    _ = try office.people.write {
      try EnrolmentRegister.setSeats(
        SeatRules(groups: groups, listLimit: 5), of: term.id, by: .commandLine, at: office.time, in: $0)
    }
  }

  @Test func `groups named in another order keep those who sit in them`() throws {
    let rules = SeatRules(groups: [group([.iPhone], 1), group([.android], 2)], listLimit: 5)
    let term = try office.term(seats: rules)
    let anna = try office.signUp("Anna Prøve", to: term) { $0.device = .iPhone }
    let bent = try office.signUp("Bent Prøve", to: term) { $0.device = .android }
    let clara = try office.signUp("Clara Prøve", to: term) { $0.device = .iPhone }
    try setGroups([group([.android], 2), group([.iPhone], 1)], of: term)
    #expect(try office.now(anna).group == 1)
    #expect(try office.now(bent).group == 0)
    // The seat that is free is for another device.
    #expect(try office.now(clara).status == .waiting)
    #expect(throws: TermFault.seatsTaken(2)) {
      try setGroups([group([.android], 3), group([.iPhone], 0)], of: term)
    }
    #expect(try office.now(anna).group == 1)
  }

  @Test func `groups become one and are parted again, and an offer keeps its deadline`() throws {
    let rules = SeatRules(groups: [group([.iPhone], 1), group([.android], 1)], listLimit: 5)
    let term = try office.term(seats: rules)
    let anna = try office.signUp("Anna Prøve", to: term) { $0.device = .iPhone }
    let bent = try office.signUp("Bent Prøve", to: term) { $0.device = .android }
    let clara = try office.signUp("Clara Prøve", to: term) { $0.device = .iPhone }
    try setGroups([group([], 3)], of: term)
    #expect(try [anna, bent, clara].map { try office.now($0).group } == [0, 0, 0])
    let offer = try office.now(clara)
    #expect(offer.status == .offered && offer.answerBy == office.seconds + 48 * 3_600)
    office.pass(hours: 1)
    try setGroups([group([.android], 1), group([.iPhone], 2)], of: term)
    #expect(try [anna, bent, clara].map { try office.now($0).group } == [1, 0, 1])
    #expect(try office.now(clara).answerBy == offer.answerBy)
    // A seat that nobody may have any more is not taken from who sits there.
    #expect(throws: TermFault.seatsTaken(3)) { try setGroups([group([.iPhone], 9)], of: term) }
  }

  @Test func `who comes back is behind all who wait, and comes with what they say now`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 5)) { $0.priorities = ChoiceSet([.resident]) }
    try office.signUp("Anna Prøve", to: term)
    try office.signUp("Bent Prøve", to: term)
    let clara = try office.signUp("Clara Prøve", to: term) {
      $0.priorities = ChoiceSet([.resident])
      $0.isSenior = true
    }
    let dan = try office.signUp("Dan Prøve", to: term)
    try office.act(.leave, clara)
    let again = try office.signUp("Clara Prøve", to: term) {
      $0.priorities = ChoiceSet([.resident])
      $0.party = 2
      $0.device = .iPad
      $0.wantsLoan = true
    }
    #expect(again.id == clara.id && again.party == 2 && again.device == .iPad && again.wantsLoan)
    #expect(again.isSenior == true)
    let positions = try office.people.read { reader in
      try [dan, again].map { try EnrolmentRegister.position(of: $0, in: reader) }
    }
    #expect(positions == [1, 2])
    try office.act(.leave, again)
    #expect(throws: TermFault.partyTooLarge(most: 2)) {
      try office.signUp("Clara Prøve", to: term) { $0.party = 3 }
    }
    #expect(try office.now(again).party == 2)
  }
}
