import Language
import Municipality
import Records
import Testing

@testable import Office
@testable import Outreach

/// The plan changed by hand, and the first free time at the call.
@Suite struct HandPlanTests {
  private func office() throws -> (OutreachOffice, OutreachTeam) {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team, [.registration])
    return (test, team)
  }

  @Test func `a visit is moved where it fits, and the others stay`() throws {
    let (test, team) = try office()
    let day = test.monday(inWeeks: 1)
    let one = try test.schedule(try test.visit(try test.place("a")), day, 570, team)
    let two = try test.schedule(try test.visit(try test.place("b")), day.adding(1), 570, team)
    let proposal = try HandPlan.move(one.number, to: day.adding(1), in: test.snapshot())
    #expect(proposal.slots[one.number]?.day == day.adding(1))
    #expect(proposal.slots[two.number] == two.slot)
    #expect(try PlanCheck(proposal.month.snapshot, test, proposal.slots).faults().isEmpty)
  }

  @Test func `a visit is not moved against a limit, and against a wish only when it is agreed`() throws {
    let (test, team) = try office()
    let day = test.monday(inWeeks: 1)
    let place = try test.place("a")
    let visit = try test.schedule(
      try test.visit(place) { $0.latest = $0.earliest.adding(2) }, day, 570, team)
    let snapshot = try test.snapshot()
    #expect(throws: PlanFault.breaks([.hours])) {
      try HandPlan.move(visit.number, to: day, at: 700, goesAgainstWish: true, in: snapshot)
    }
    #expect(throws: PlanFault.breaks([.days, .hours].filter { $0 != .days })) {
      try HandPlan.move(visit.number, to: day.adding(5), goesAgainstWish: true, in: snapshot)
    }
    #expect(throws: PlanFault.againstWish([.days])) {
      try HandPlan.move(visit.number, to: day.adding(7), in: snapshot)
    }
    let agreed = try HandPlan.move(visit.number, to: day.adding(7), goesAgainstWish: true, in: snapshot)
    #expect(agreed.slots[visit.number]?.day == day.adding(7))
    #expect(throws: PlanFault.dayPast) { try HandPlan.move(visit.number, to: test.today.adding(-1), in: snapshot) }
  }

  @Test func `two visits swap their days`() throws {
    let (test, team) = try office()
    let day = test.monday(inWeeks: 1)
    let one = try test.schedule(try test.visit(try test.place("a")), day, 570, team)
    let two = try test.schedule(try test.visit(try test.place("b")), day.adding(2), 780, team)
    let proposal = try HandPlan.swap(one.number, two.number, in: test.snapshot())
    #expect(proposal.slots[one.number]?.day == day.adding(2) && proposal.slots[two.number]?.day == day)
  }

  @Test func `two visits of the same round have nothing to swap, and it is said`() throws {
    let (test, team) = try office()
    let day = test.monday(inWeeks: 1)
    let one = try test.schedule(try test.visit(try test.place("a")), day, 570, team)
    let two = try test.schedule(try test.visit(try test.place("b")), day, 780, team)
    #expect(throws: PlanFault.sameRound) { try HandPlan.swap(one.number, two.number, in: test.snapshot()) }
  }

  @Test func `a full round takes nobody by hand`() throws {
    let (test, team) = try office()
    let day = test.monday(inWeeks: 1)
    let long = try test.place("a") { $0.minutes = 120 }
    try test.schedule(try test.visit(long), day, 570, team, isPinned: true)
    let afternoon = try test.place("b") { $0.minutes = 150 }
    try test.schedule(try test.visit(afternoon), day, 790, team, isPinned: true)
    let third = try test.visit(try test.place("c"))
    #expect(throws: PlanFault.noRoom) { try HandPlan.move(third.number, to: day, in: test.snapshot()) }
  }

  @Test func `the first free time stands beside what is planned, and the next call gets another one`() throws {
    let (test, team) = try office()
    let day = test.monday(inWeeks: 1)
    let one = try test.visit(try test.place("a") { $0.minutes = 120 })
    let slot = try #require(try test.proposal(one))
    #expect(slot.day == day && slot.team == team.id)
    try test.schedule(one, slot.day, slot.begins, team)
    let two = try test.visit(try test.place("b") { $0.minutes = 120 })
    let next = try #require(try test.proposal(two))
    #expect(next.day == day && abs(next.begins - slot.begins) >= 120)
  }

  @Test func `a team that may not be offered is not, though it has room first`() throws {
    let (test, blue) = try office()
    let red = try test.team("roed")
    try test.member(red)
    let day = test.monday(inWeeks: 1)
    try test.office.desk.write { try TeamRegister.setOff(red.id, on: day...day.adding(1), in: $0) }
    let visit = try test.visit(try test.place("a"))
    func slot(_ teams: Set<RowNumber<OutreachTeam>>?) throws -> VisitSlot? {
      try test.office.desk.read { desk in
        try test.office.people().read { people in
          try VisitProposal.proposal(for: visit.number, from: test.today, among: teams, desk: desk, people: people)
        }
      }
    }
    #expect(try slot(nil)?.day == day)
    #expect(try slot([blue.id])?.team == blue.id)
    let own = try #require(try slot([red.id]))
    #expect(own.team == red.id && own.day == day.adding(2))
    #expect(try slot([]) == nil)
  }

  @Test func `for a call no day is planned beyond the first that has room`() throws {
    let (test, team) = try office()
    let day = test.monday(inWeeks: 1)
    let visit = try test.visit(try test.place("a")) { ($0.earliest, $0.latest) = (day, day.adding(60)) }
    #expect(try test.daysPlanned(for: visit) == 1)
    let (morning, afternoon) = (try test.place("b") { $0.minutes = 120 }, try test.place("c") { $0.minutes = 150 })
    for taken in [day, day.adding(1)] {
      try test.schedule(try test.visit(morning), taken, 570, team, isPinned: true)
      try test.schedule(try test.visit(afternoon), taken, 790, team, isPinned: true)
    }
    #expect(try test.daysPlanned(for: visit) == 3)
    #expect(try test.proposal(visit)?.day == day.adding(2))
  }

  @Test func `a visit without a day is told why`() throws {
    let (test, team) = try office()
    let day = test.monday(inWeeks: 1)
    try test.schedule(try test.visit(try test.place("a") { $0.minutes = 120 }), day, 570, team, isPinned: true)
    let late = try test.visit(try test.place("b") { $0.minutes = 110 }) { wish in
      (wish.earliest, wish.latest) = (day, day)
      wish.time = TimeSpan(from: 570, to: 690)
    }
    let sign = try test.visit(try test.place("c")) { $0.skills = ChoiceSet([.sign]) }
    let free = try test.visit(try test.place("d"))
    func reason(_ visit: OutreachVisit) throws -> VisitReason {
      try test.office.desk.read { desk in
        try test.office.people().read { try VisitReason.of(visit.number, on: test.today, desk: desk, people: $0) }
      }
    }
    if case .limits(_, let limits) = try reason(late) { #expect(limits.contains(.time)) } else { Issue.record("room") }
    if case .blocked(_, let obstacle) = try reason(sign) {
      #expect(obstacle == .nobody([.skills]))
    } else {
      Issue.record("not blocked")
    }
    if case .hasRoom(let slot) = try reason(free) { #expect(slot.day >= day) } else { Issue.record("no room") }
  }
}
