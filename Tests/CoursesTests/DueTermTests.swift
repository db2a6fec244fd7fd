import Identifiers
import Language
import Municipality
import Records
import Testing

@testable import Courses

/// Whether a term is held, decided in time; and a term that is changed after it was planned.
@Suite struct DueTermTests {
  private let office: TermOffice
  private let seats = SeatRules(seats: 8, listLimit: 8)

  init() throws { office = try TermOffice() }

  private func due(within days: Int = 7) throws -> [DueTerm] {
    try office.people.read { try DueTerm.list(on: office.today, within: days, in: $0) }
  }

  @Test func `a term is due from a week before its day of decision until it begins`() throws {
    let day = office.today.adding(20)
    let term = try office.term(seats: seats, in: 30) {
      $0.least = 2
      $0.decides = day
    }
    for (days, expected) in [(0, 0), (12, 0), (13, 1), (20, 1), (30, 1), (31, 0)] {
      office.seconds = 1_788_000_000 + days * 86_400
      #expect(try due().map(\.term.id) == (expected == 1 ? [term.id] : []), "\(days)")
    }
  }

  @Test func `without a day it is decided a week before the start, and without a number never`() throws {
    _ = try office.term("a", seats: seats, in: 14) { $0.least = 2 }
    _ = try office.term("b", seats: seats, in: 14)
    #expect(try due().map(\.day) == [office.today.adding(7)])
    #expect(try due(within: 6).isEmpty)
  }

  @Test func `who has a seat counts by persons, and who was only offered one does not`() throws {
    let term = try office.term(seats: SeatRules(seats: 3, listLimit: 8), in: 10) { $0.least = 3 }
    try office.signUp("Anna", to: term) { $0.party = 2 }
    let bent = try office.signUp("Bent", to: term)
    try office.signUp("Clara", to: term)
    try office.signUp("Dora", to: term)
    let full = try #require(try due().first)
    #expect(full.missing == 0 && full.seats.enrolled == 3 && full.seats.waiting == 2)
    try office.act(.leave, bent)
    let now = try #require(try due().first)
    #expect(now.seats.enrolled == 2 && now.seats.offered == 1 && now.seats.waiting == 1 && now.missing == 1)
  }

  @Test func `what is decided does not come back, until it is decided by another number or day`() throws {
    let term = try office.term(seats: seats, in: 10) { $0.least = 3 }
    let reason = try Gate.standard.admit("Alle tre er trofaste", as: .note)
    try office.people.write { try TermDecision.hold(term.id, because: reason, at: office.time, in: $0) }
    #expect(try due().isEmpty)
    let decision = try office.people.read { try TermDecision.decision(on: term.id, in: $0) }
    #expect(decision == TermDecision(day: office.today, reason: "Alle tre er trofaste"))
    var plan = term.plan
    plan.price = 5_000
    _ = try office.people.write { try TermRegister.change(term.id, to: plan, at: office.time, in: $0) }
    #expect(try due().isEmpty)
    plan.least = 4
    _ = try office.people.write { try TermRegister.change(term.id, to: plan, at: office.time, in: $0) }
    #expect(try due().map(\.term.id) == [term.id])
    try office.people.write { try EnrolmentRegister.cancel(term.id, by: .commandLine, at: office.time, in: $0) }
    #expect(try due().isEmpty)
    let free = try office.term("fri", seats: seats)
    #expect(throws: TermDecisionFault.nothingToDecide) {
      try office.people.write { try TermDecision.hold(free.id, because: nil, at: office.time, in: $0) }
    }
    #expect(throws: TermFault.termCancelled) {
      try office.people.write { try TermDecision.hold(term.id, because: nil, at: office.time, in: $0) }
    }
  }
}

extension DueTermTests {
  @Test func `calendars learn of another title, room, place and table, and of nothing else`() throws {
    let branch = try office.code(Branch.self, "hornbaek")
    let room = try office.people.write {
      try RoomRegister.add(
        office.code(CourseRoom.self, "salen"), RoomRegister.Draft(branch: branch, name: "Salen", seats: 20), in: $0)
    }
    let term = try office.term(seats: seats)
    try office.people.write { try TermRegister.cancel(term.dates[2].id, of: term.id, at: office.time, in: $0) }
    let changes: [(raises: Bool, (inout TermPlan) -> Void)] = [
      (true, { $0.title = "MitID for alle" }), (true, { $0.room = room.id }), (true, { $0.place = "Plejecentret" }),
      (true, { $0.table = "Bord 2" }), (false, { $0.price = 5_000 }), (false, { $0.least = 3 }),
      (false, { $0.share = 50 }), (false, { $0.isAnnounced = false }), (false, { $0.table = "Bord 2" }),
    ]
    var expected = 0
    for (raises, change) in changes {
      office.pass(hours: 1)
      let before = try office.people.read { try TermRegister.term(term.id, in: $0) }
      var plan = before.plan
      change(&plan)
      let now = try office.people.write { try TermRegister.change(term.id, to: plan, at: office.time, in: $0) }
      expected += raises ? 1 : 0
      // The cancelled date was changed once, when it was cancelled.
      #expect(now.dates.map(\.sequence) == [expected, expected, 1])
      #expect(now.dates.map(\.uid) == term.dates.map(\.uid))
      if raises { #expect(now.dates[0].changed == office.time.seconds) }
    }
  }

  @Test func `a date in a room of its own does not move with the term's`() throws {
    let branch = try office.code(Branch.self, "hornbaek")
    let rooms = try office.people.write { writer in
      try ["salen", "stuen"].map {
        try RoomRegister.add(
          office.code(CourseRoom.self, $0), RoomRegister.Draft(branch: branch, name: $0, seats: 20), in: writer)
      }
    }
    let term = try office.term(seats: seats)
    let draft = DateDraft(day: term.dates[1].day, span: term.dates[1].span, room: rooms[1].id)
    try office.people.write { try TermRegister.move(term.dates[1].id, of: term.id, to: draft, at: office.time, in: $0) }
    var plan = term.plan
    plan.room = rooms[0].id
    let now = try office.people.write { try TermRegister.change(term.id, to: plan, at: office.time, in: $0) }
    #expect(now.dates.map(\.sequence) == [1, 1, 1])
    #expect(now.dates.map(\.room) == [nil, rooms[1].id, nil])
  }

  @Test func `a cancelled term gets no more dates`() throws {
    let term = try office.term(seats: seats)
    try office.people.write { try EnrolmentRegister.cancel(term.id, by: .commandLine, at: office.time, in: $0) }
    let draft = DateDraft(day: office.today.adding(60), span: term.dates[0].span)
    #expect(throws: TermFault.termCancelled) {
      try office.people.write {
        try TermRegister.add(draft, to: term.id, at: office.time, using: &office.generator, in: $0)
      }
    }
  }
}
