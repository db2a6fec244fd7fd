import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// The list of calls as staff work through it.
@Suite struct NoticeRegisterTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  /// A full term, one who has a seat and two who wait.
  private func queue() throws -> (term: Term, anna: Enrolment, bent: Enrolment, clara: Enrolment) {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5))
    return (
      term, try office.signUp("Anna Prøve", to: term), try office.signUp("Bent Prøve", to: term),
      try office.signUp("Clara Prøve", to: term)
    )
  }

  @Test func `a yes on the telephone gives the seat, and a no offers it to the next, who is then to be rung`() throws {
    let (_, anna, bent, clara) = try queue()
    #expect(try office.calls() == [])
    try office.act(.leave, anna)
    #expect(try office.calls() == ["Bent offer"])
    #expect(try office.record(.no, of: .offer, bent).status == .declined)
    #expect(try office.calls() == ["Clara offer"])
    #expect(try office.record(.yes, of: .offer, clara).status == .enrolled)
    #expect(try office.calls() == [])
    #expect(try office.due(clara) == [.confirmation])
    #expect(throws: TermFault.wrongStatus(.enrolled)) { try office.record(.yes, of: .offer, clara) }
  }

  @Test func `a seat that is offered anew is another call`() throws {
    let (term, anna, bent, clara) = try queue()
    try office.act(.leave, anna)
    try office.send([.offer])
    #expect(try office.calls() == [])
    office.pass(hours: 49)
    try office.people.write { _ = try EnrolmentRegister.expire(at: office.time, in: $0) }
    #expect(try office.calls() == ["Clara offer"])
    let again = try office.signUp("Bent Prøve", to: term)
    #expect(again.id == bent.id)
    try office.record(.no, of: .offer, clara)
    #expect(try office.calls() == ["Bent offer"])
  }

  @Test func `who does not answer sinks, is rung again, and after three times a letter is better`() throws {
    let (_, anna, bent, _) = try queue()
    try office.act(.leave, anna)
    let other = try office.term("vinter", seats: SeatRules(seats: 1, listLimit: 5))
    let dan = try office.signUp("Dan Prøve", to: other)
    try office.signUp("Eva Prøve", to: other)
    office.seconds += 60
    try office.act(.leave, dan)
    #expect(try office.calls() == ["Bent offer", "Eva offer"])
    try office.record(.noAnswer, of: .offer, bent)
    #expect(try office.calls() == ["Eva offer", "Bent offer"])
    for _ in 0..<2 { try office.record(.noAnswer, of: .offer, bent) }
    let due = try office.people.read { try NoticeRegister.due(.offer, for: bent.id, under: office.law(), in: $0) }
    #expect(due.tries.count == 3 && due.triesToday == 3 && due.isInVain)
    // The next morning it is as urgent as before, but still last.
    office.pass(hours: 24)
    #expect(try office.calls() == ["Eva offer", "Bent offer"])
  }

  @Test func `who asks for another day is left in peace until then, but not beyond the deadline`() throws {
    let (_, anna, bent, _) = try queue()
    try office.act(.leave, anna)
    let tomorrow = office.today.adding(1)
    #expect(throws: NoticeFault.againOutside(from: office.today, to: office.today.adding(2))) {
      try office.record(.callBack, of: .offer, bent, again: office.today.adding(3))
    }
    #expect(throws: NoticeFault.againNotTaken) { try office.record(.yes, of: .offer, bent, again: tomorrow) }
    try office.record(.callBack, of: .offer, bent, again: tomorrow)
    #expect(try office.calls() == [])
    office.pass(hours: 24)
    #expect(try office.calls() == ["Bent offer"])
    // Somebody who rings themselves before that day is heard all the same.
    try office.record(.callBack, of: .offer, bent, again: tomorrow.adding(1))
    #expect(try office.calls() == [])
    #expect(try office.record(.yes, of: .offer, bent).status == .enrolled)
  }

  @Test func `who does not come after all gives the seat to who waits`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5), in: 15)
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    office.pass(hours: 24 * 9)
    #expect(try office.calls() == ["Anna reconfirm"])
    #expect(try office.record(.notComing, of: .reconfirm, anna).status == .left)
    #expect(try office.now(bent).status == .offered)
    #expect(try office.calls() == ["Bent offer"])
  }

  @Test func `only outcomes that make sense for a call are taken, and the error tells which`() throws {
    let (_, anna, bent, _) = try queue()
    try office.act(.leave, anna)
    #expect(throws: NoticeFault.notAnOutcome(.offer)) { try office.record(.coming, of: .offer, bent) }
    let sentence = NoticeFault.notAnOutcome(.offer).sentence(in: .da)
    #expect(sentence.contains("yes (sagde ja)") && !sentence.contains("coming"))
    #expect(throws: NoticeFault.notDue([.offer])) { try office.record(.coming, of: .reconfirm, bent) }
    #expect(try office.people.read { try NoticeRegister.records(of: bent.id, in: $0) } == [])
  }

  @Test func `everybody in a cancelled term is told once, those who wait too, and until it would have begun`() throws {
    let (term, anna, _, clara) = try queue()
    try office.act(.leave, clara)
    try office.people.write { try EnrolmentRegister.cancel(term.id, by: .commandLine, at: office.time, in: $0) }
    #expect(try office.calls() == ["Anna cancelled-term", "Bent cancelled-term"])
    try office.record(.told, of: .cancelledTerm, anna)
    #expect(try office.calls() == ["Bent cancelled-term"])
    office.pass(hours: 24 * 60)
    #expect(try office.calls() == [])
  }

  @Test func `a new date is told to those who have a seat`() throws {
    let (term, anna, _, _) = try queue()
    office.seconds += 1
    let end = try #require(term.end)
    let span = try #require(TimeSpan(from: 600, to: 720))
    try office.people.write {
      try TermRegister.add(
        DateDraft(day: end.adding(7), span: span), to: term.id, at: office.time, using: &office.generator, in: $0)
    }
    #expect(try office.calls() == ["Anna added-date"])
    try office.record(.told, of: .addedDate, anna)
    #expect(try office.calls() == [])
  }

  @Test func `a letter takes the call off the list, and the file takes nothing twice`() throws {
    let (_, anna, bent, _) = try queue()
    try office.act(.leave, anna)
    let due = try office.people.read {
      try NoticeRegister.due([.offer], in: NoticeScope(), under: office.law(), in: $0)
    }
    #expect(try office.send([.offer]) == 1)
    #expect(try office.calls() == [] && office.send([.offer]) == 0)
    #expect(throws: (any Error).self) {
      try office.people.write {
        try NoticeRegister.mark(due, by: .sms, actor: .commandLine, at: office.time, in: $0)
      }
    }
    let records = try office.people.read { try NoticeRegister.records(of: bent.id, in: $0) }
    #expect(records.map(\.way) == [.letter] && records.map(\.outcome) == [.told])
  }

  @Test func `the calls of one person stand together, and of a branch or a term alone`() throws {
    let (first, anna, _, _) = try queue()
    let second = try office.term("vinter", seats: SeatRules(seats: 1, listLimit: 5), in: 5) {
      $0.branch = first.plan.branch
    }
    try office.signUp("Dan Prøve", to: second)
    let bent = try office.signUp("Bent Prøve", to: second) { $0.party = 1 }
    #expect(bent.status == .waiting)
    try office.act(.leave, anna)
    try office.people.write { try EnrolmentRegister.cancel(second.id, by: .commandLine, at: office.time, in: $0) }
    #expect(try office.calls() == ["Bent offer", "Bent cancelled-term", "Dan cancelled-term"])
    #expect(try office.calls(NoticeScope(term: second.id)) == ["Dan cancelled-term", "Bent cancelled-term"])
    let other = try office.code(Branch.self, "havnen")
    #expect(try office.calls(NoticeScope(branch: other)) == [])
    #expect(try office.calls(NoticeScope(branch: first.plan.branch)).count == 3)
  }

  @Test func `somebody whose data may only be stored is not rung, and who is erased leaves no calls behind`() throws {
    let (_, anna, bent, _) = try queue()
    try office.act(.leave, anna)
    try office.record(.noAnswer, of: .offer, bent)
    let person = try #require(bent.person)
    try office.people.write { try PersonRegister.restrict(person, because: .accuracy, in: $0) }
    #expect(try office.calls() == [] && office.due(bent) == [])
    try office.people.write { try PersonRegister.restrict(person, because: nil, in: $0) }
    let rows = try office.people.read { try DossierSource.notices.rows(of: person, in: $0) }
    #expect(rows.count == 1)
    #expect(rows[0].first { $0.code == "outcome" }?.value?.da == "tog ikke telefonen")
    try office.people.write { try EnrolmentRegister.erase(person, at: office.time, in: $0) }
    let left = try office.people.read { try $0.first("SELECT count(*) FROM course_notice") { $0.whole(0) } }
    #expect(left == 0)
    #expect(try office.calls() == ["Clara offer"])
  }

  @Test func `persons that go at their term take their calls with them`() throws {
    let (_, anna, bent, _) = try queue()
    try office.act(.leave, anna)
    try office.record(.noAnswer, of: .offer, bent)
    office.pass(hours: 24 * 400)
    try office.people.write { _ = try PersonRegister.purge(on: office.today, in: $0) }
    let left = try office.people.read { try $0.first("SELECT count(*) FROM course_notice") { $0.whole(0) } }
    #expect(left == 0)
  }

  @Test func `looking ahead finds what falls due until a day, and days of an office's own are kept`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 5), in: 20)
    try office.signUp("Anna Prøve", to: term)
    office.pass(hours: 24)
    func kinds(_ law: NoticeLaw) throws -> [NoticeKind] {
      try office.people.read { reader in
        try NoticeRegister.due(Set(NoticeKind.allCases), in: NoticeScope(), under: law, in: reader).map(\.due.kind)
      }
    }
    #expect(try kinds(office.law()) == [.confirmation])
    #expect(try kinds(office.law(until: office.today.adding(12))) == [.confirmation, .reconfirm])
    #expect(try kinds(office.law(until: office.today.adding(11))) == [.confirmation])
    let own = NoticeDays(reconfirm: 0, reminder: 19)
    #expect(try kinds(office.law(own)) == [.confirmation, .reminder])
  }
}
