import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office
@testable import Outreach

@Suite struct SentVisitTests {
  private let test: OutreachOffice
  private let team: OutreachTeam

  init() throws {
    test = try OutreachOffice()
    team = try test.team("blaa")
  }

  /// A visit that the team was on two days ago.
  private func driven() throws -> OutreachVisit {
    let place = try test.place("bakkely")
    let called = test.today.adding(-12)
    let wish = VisitWish(
      .place(place.id), branch: test.haslev, tasks: ["mitid-app"], residents: 4, from: called,
      to: test.today.adding(10))
    let id = RandomID(using: &test.generator)
    return try test.office.desk.write { writer in
      let visit = try VisitRegister.add(wish, id: id, origin: .request, on: called, in: writer)
      try VisitRegister.check(visit.number, meets: true, on: called, in: writer)
      return try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: called, in: writer)
    }
  }

  private var slot: VisitSlot { VisitSlot(day: test.today.adding(-2), begins: 570, team: team.id) }

  private func form(_ visit: OutreachVisit, count: Int = 3, id: RandomID? = nil, agreed: String? = nil) -> SentVisit {
    SentVisit(
      id: id ?? RandomID(using: &test.generator), visit: visit.number, slot: slot, filled: test.today.adding(-2),
      report: VisitReport(minutes: 70, lines: [HelpedLine("mitid-app", level: .sideBySide, count: count)]),
      agreed: agreed)
  }

  private func take(_ sent: SentVisit) throws -> SentVisit.Outcome {
    try VisitLog.take(
      sent, on: test.today, log: test.office.log, desk: test.office.desk, using: &test.generator)
  }

  private func clash(_ sent: SentVisit) throws -> SentVisit.Clash {
    guard case .clash(let clash) = try take(sent) else { throw OutreachFault.unknown(.visit, nearest: nil) }
    return clash
  }

  private func isNew(_ sent: SentVisit) throws -> Bool? {
    guard case .counted(_, let isNew) = try take(sent) else { return nil }
    return isNew
  }

  private func sessions() throws -> Int { try test.office.log.size().sessions }
  private func now(_ visit: OutreachVisit) throws -> OutreachVisit {
    try test.office.desk.read { try VisitRegister.visit(visit.number, in: $0) }
  }
  private func record(_ number: RowNumber<OutreachVisit>) throws -> VisitRecord? {
    try test.office.desk.read { try VisitLog.record(of: number, in: $0) }
  }

  @Test func `a visit that waited on a telephone is counted once, on the day it was made`() throws {
    let visit = try driven()
    let sent = form(visit)
    #expect(try isNew(sent) == true)
    #expect(try isNew(sent) == false)
    #expect(try isNew(sent) == false)
    #expect(try sessions() == 3)
    #expect(try now(visit).state == .done && now(visit).waited == 10)
    let steps = try test.office.desk.read { try VisitRegister.steps(of: visit.number, in: $0) }
    #expect(steps.last?.day == test.today.adding(-2))
    #expect(try record(visit.number)?.minutes == 70)
  }

  @Test func `the same form with other figures is told, and nothing of it is stored`() throws {
    let visit = try driven()
    let id = RandomID(using: &test.generator)
    #expect(try isNew(form(visit, id: id)) == true)
    let clash = try clash(form(visit, count: 9, id: id))
    #expect(clash.kind == .otherContent && clash.record?.sessions == 3)
    #expect(try sessions() == 3)
    // No answer makes the same form say something else.
    #expect(try self.clash(form(visit, count: 9, id: id, agreed: clash.mark)).kind == .otherContent)
    #expect(try sessions() == 3)
  }

  @Test func `what a colleague has counted is told, and mine is added once I have seen it`() throws {
    let visit = try driven()
    #expect(try isNew(form(visit)) == true)
    let mine = RandomID(using: &test.generator)
    let clash = try clash(form(visit, count: 2, id: mine))
    #expect(clash.kind == .counted && clash.record?.sessions == 3)
    #expect(try sessions() == 3)
    // Somebody else adds theirs while I look: what I said yes to is not so any more.
    #expect(try isNew(form(visit, count: 1, agreed: clash.mark)) == true)
    let newer = try self.clash(form(visit, count: 2, id: mine, agreed: clash.mark))
    #expect(newer.record?.sessions == 4)
    #expect(try isNew(form(visit, count: 2, id: mine, agreed: newer.mark)) == true)
    #expect(try isNew(form(visit, count: 2, id: mine, agreed: newer.mark)) == false)
    #expect(try sessions() == 6)
    #expect(try record(visit.number)?.sessions == 6 && record(visit.number)?.persons == 6)
    #expect(try record(visit.number)?.minutes == 70)
  }

  @Test func `a visit that was given another day is told, and counted on the day it was made once that is agreed`()
    throws
  {
    let visit = try driven()
    let later = VisitSlot(day: test.today.adding(5), begins: 600, team: team.id)
    try test.office.desk.write {
      _ = try VisitRegister.schedule(visit.number, at: later, because: .hand, on: test.today, in: $0)
    }
    let clash = try clash(form(visit))
    #expect(clash.kind == .moved && clash.visit.slot == later)
    #expect(try sessions() == 0)
    #expect(try isNew(form(visit, agreed: clash.mark)) == true)
    #expect(try now(visit).state == .done && now(visit).slot?.day == slot.day)
  }

  @Test func `a time that was changed on the same day is no matter`() throws {
    let visit = try driven()
    let later = VisitSlot(day: slot.day, begins: 630, team: team.id)
    try test.office.desk.write {
      _ = try VisitRegister.schedule(visit.number, at: later, because: .hand, on: test.today, in: $0)
    }
    #expect(try isNew(form(visit)) == true)
    #expect(try now(visit).slot?.begins == 630)
  }

  @Test func `a visit that was cancelled is told, and another is written down for the one that was made`() throws {
    let visit = try driven()
    try test.office.desk.write {
      _ = try VisitRegister.step(visit.number, to: .homeCancelled, because: .call, on: test.today, in: $0)
    }
    let clash = try clash(form(visit))
    #expect(clash.kind == .ended && clash.visit.state == .homeCancelled)
    let sent = form(visit, agreed: clash.mark)
    #expect(try isNew(sent) == true)
    #expect(try isNew(sent) == false)
    #expect(try now(visit).state == .homeCancelled)
    let all = try test.office.desk.read { try VisitRegister.visits(in: $0) }
    #expect(all.count == 2)
    let own = try #require(all.last)
    #expect(own.state == .done && own.slot?.day == slot.day && own.waited == 10)
    #expect(try record(own.number)?.sessions == 3)
  }

  @Test func `what cannot be counted leaves nothing behind, and may be sent again when it is mended`() throws {
    let visit = try driven()
    let id = RandomID(using: &test.generator)
    var bad = VisitReport(minutes: 70, lines: [HelpedLine("mitid-app", count: 2)])
    func sent(_ report: VisitReport, slot: VisitSlot) -> SentVisit {
      SentVisit(id: id, visit: visit.number, slot: slot, filled: test.today, report: report)
    }
    #expect(throws: (any Error).self) { try take(sent(bad, slot: slot)) }
    bad.lines = []
    #expect(throws: LogFault.nobodyHelped) { try take(sent(bad, slot: slot)) }
    #expect(try test.office.desk.read { try $0.first("SELECT count(*) FROM outreach_sent", []) { $0.whole(0) } } == 0)
    #expect(try isNew(form(visit, id: id)) == true)
  }

  @Test func `nothing that is kept of a form tells which telephone sent it or what it said`() throws {
    let visit = try driven()
    let sent = form(visit)
    #expect(try isNew(sent) == true)
    let kept = try test.office.desk.read { reader in
      try reader.rows("SELECT form, content FROM outreach_sent", []) { [$0.blob(0), $0.blob(1)] }
    }
    #expect(kept.count == 1 && !kept[0].contains(sent.id.bytes))
  }

  @Test func `after 92 days a form is forgotten, whether others come or not`() throws {
    #expect(try isNew(form(try driven())) == true)
    func left(after days: Int) throws -> Int {
      try test.office.desk.write { try VisitLog.forgetSent(on: test.today.adding(days), in: $0) }
      return try test.office.desk.read { try $0.first("SELECT count(*) FROM outreach_sent", []) { $0.whole(0) } ?? 0 }
    }
    #expect(try left(after: 90) == 1)
    #expect(try left(after: 93) == 0)
  }

  @Test func `a home is never taken from a telephone's queue`() throws {
    let called = test.today.adding(-12)
    let wish = VisitWish(
      .home(test.north), branch: test.haslev, tasks: ["mitid-app"], residents: 1, from: called,
      to: test.today.adding(10))
    let id = RandomID(using: &test.generator)
    let visit = try test.office.desk.write { writer in
      try VisitRegister.add(wish, id: id, origin: .request, on: called, in: writer)
    }
    #expect(throws: LogFault.homeKeepsFigures) { try take(form(visit)) }
  }
}
