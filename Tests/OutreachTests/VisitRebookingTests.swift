import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office
@testable import Outreach

@Suite struct VisitRebookingTests {
  private let test: OutreachOffice
  private let team: OutreachTeam
  private let place: OutreachPlace

  init() throws {
    test = try OutreachOffice()
    team = try test.team("blaa")
    place = try test.place("bakkely")
  }

  private func scheduled(_ change: (inout VisitWish) -> Void = { _ in }) throws -> OutreachVisit {
    let visit = try test.visit(place, change)
    let slot = VisitSlot(day: visit.wish.earliest, begins: 570, team: team.id)
    return try test.office.desk.write {
      try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: test.today, in: $0)
    }
  }

  private func rebook(
    _ visit: OutreachVisit, isFirst: Bool = false, as state: VisitState = .weCancelled
  ) throws -> OutreachVisit {
    let id = RandomID(using: &test.generator)
    return try test.office.desk.write {
      try VisitRebooking.rebook(visit, isFirst: isFirst, as: state, because: .hand, id: id, on: test.today, in: $0)
    }
  }

  @Test func `the old visit ends in two steps, and the new one wants the same and waits`() throws {
    let old = try scheduled { wish in
      wish.kit = [.tablet: 3]
      wish.weekdays = [.monday]
    }
    let new = try rebook(old, isFirst: true, as: .homeCancelled)
    let (was, steps) = try test.office.desk.read {
      (try VisitRegister.visit(old.number, in: $0), try VisitRegister.steps(of: old.number, in: $0))
    }
    #expect(steps.suffix(2).map(\.state) == [.homeCancelled, .toRebook])
    #expect(was.state == .toRebook && was.slot != nil)
    #expect(new.state == .checked && new.meets == true && new.slot == nil && new.isFirst)
    #expect(new.origin == .rebooked && new.rebooks == old.number && new.id != old.id)
    #expect(new.wish == old.wish)
  }

  @Test func `a wish that is over begins today and lasts as long as before, and never shorter than two weeks`() throws {
    let old = try scheduled()
    let short = try scheduled { $0.latest = $0.earliest }
    test.clock.pass(days: 60)
    let new = try rebook(old)
    #expect(new.wish.earliest == test.today)
    #expect(new.wish.latest - new.wish.earliest == old.wish.latest - old.wish.earliest)
    let other = try rebook(short)
    #expect(other.wish.latest - other.wish.earliest == 13)
  }

  @Test func `no day is asked for while the place is closed`() throws {
    let old = try scheduled()
    let (first, middle) = (old.wish.earliest.adding(-3), old.wish.earliest.adding(9))
    try test.office.desk.write { writer in
      for (from, to) in [(first, middle), (middle.adding(1), middle.adding(5))] {
        try writer.run(
          "INSERT INTO outreach_closure VALUES (?, ?, ?, ?)",
          [.whole(place.id.number), .whole(from.number), .whole(to.number), .whole(ClosureReason.other.number)])
      }
    }
    let new = try rebook(old)
    #expect(new.wish.earliest == middle.adding(6))
    #expect(new.wish.latest - new.wish.earliest == old.wish.latest - old.wish.earliest)
  }

  @Test func `a visit that was made in part stays so, and one is asked for anew only once`() throws {
    let old = try scheduled()
    let partly = try test.office.desk.write {
      try VisitRegister.step(old.number, to: .partly, because: .log, on: test.today, in: $0)
    }
    _ = try rebook(partly, as: .partly)
    let steps = try test.office.desk.read { try VisitRegister.steps(of: old.number, in: $0) }
    #expect(steps.suffix(2).map(\.state) == [.partly, .toRebook])
    #expect(throws: OutreachFault.self) { try rebook(partly, as: .partly) }
    let waiting = try test.office.desk.read { try VisitRegister.visits(.checked, in: $0) }
    #expect(waiting.count == 1)
  }

  @Test func `a visit that nobody has held against the criteria is not taken for one that meets them`() throws {
    let id = RandomID(using: &test.generator)
    let wish = VisitWish(
      .place(place.id), branch: test.haslev, tasks: [], residents: 2, from: test.today, to: test.today.adding(20))
    let old = try test.office.desk.write {
      try VisitRegister.add(wish, id: id, origin: .request, on: test.today, in: $0)
    }
    let new = try rebook(old, as: .homeCancelled)
    #expect(new.state == .requested && new.meets == nil)
  }
}
