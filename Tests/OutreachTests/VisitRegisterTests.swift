import Language
import Municipality
import Records
import Testing

@testable import Office
@testable import Outreach

@Suite struct VisitRegisterTests {
  @Test func `a visit keeps its whole history in order`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    let visit = try test.visit(try test.place("bakkely"))
    let slot = VisitSlot(day: visit.wish.earliest, begins: 570, team: team.id)
    try test.office.desk.write { writer in
      try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: test.today, in: writer)
      try VisitRegister.step(visit.number, to: .confirmed, because: .call, on: test.today, in: writer)
      try VisitRegister.step(visit.number, to: .onTheWay, because: .day, on: slot.day, in: writer)
      try VisitRegister.step(visit.number, to: .nobodyThere, because: .day, on: slot.day, in: writer)
    }
    let steps = try test.office.desk.read { try VisitRegister.steps(of: visit.number, in: $0) }
    #expect(steps.map(\.state) == [.requested, .checked, .planned, .confirmed, .onTheWay, .nobodyThere])
    #expect(steps.map(\.cause) == [.call, .check, .plan, .call, .day, .day])
  }

  @Test func `a confirmed visit that is moved must be confirmed anew`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    let visit = try test.visit(try test.place("bakkely"))
    var slot = VisitSlot(day: visit.wish.earliest, begins: 570, team: team.id)
    let moved = try test.office.desk.write { writer in
      try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: test.today, in: writer)
      try VisitRegister.step(visit.number, to: .confirmed, because: .call, on: test.today, in: writer)
      slot.begins = 600
      return try VisitRegister.schedule(visit.number, at: slot, because: .hand, on: test.today, in: writer)
    }
    #expect(moved.state == .planned)
    #expect(moved.slot == slot)
  }

  @Test func `a state that cannot follow is refused, whatever the pair`() throws {
    let test = try OutreachOffice()
    let place = try test.place("bakkely")
    for to in VisitState.allCases where !VisitState.checked.next.contains(to) || to == .planned {
      let visit = try test.visit(place)
      #expect(throws: OutreachFault.self) {
        try test.office.desk.write {
          try VisitRegister.step(visit.number, to: to, because: .hand, on: test.today, in: $0)
        }
      }
    }
  }
}
