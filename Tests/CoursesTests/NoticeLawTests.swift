import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Courses

/// Who must be told what and when, whatever happens to a term meanwhile.
@Suite struct NoticeLawTests {
  @Test func `in random histories nobody is told twice, and nothing that is due is forgotten`() throws {
    var generator = SeededGenerator(seed: 31)
    var told: [NoticeKind: Int] = [:]
    for history in 0..<3_000 {
      var world = try #require(NoticeWorld(using: &generator))
      var events: [NoticeWorld.Event] = [.offer, .accept]
      var settled: Set<Notice> = []
      for _ in 0..<40 {
        let event = events.popLast() ?? NoticeWorld.Event.allCases.randomElement(using: &generator) ?? .pass
        world.happen(event, using: &generator)
        let due = world.due()
        let notices = due.flatMap(\.notices)
        let expected = world.expected()
        #expect(Set(notices) == expected, "history \(history), after \(event)")
        if Set(notices) != expected { return }
        #expect(Set(notices).count == notices.count && Set(due.map(\.kind)).count == due.count)
        for record in world.learner.records.filter(\.outcome.settles) where settled.insert(record.notice).inserted {
          told[record.notice.kind, default: 0] += 1
        }
        #expect(settled.isDisjoint(with: notices), "history \(history)")
        #expect(world.learner.records.count { $0.outcome.settles } >= settled.count || notices.isEmpty)
        if ![.offered, .enrolled, .cancelled].contains(world.learner.enrolment.status) { #expect(notices.isEmpty) }
        #expect(due.allSatisfy { $0.deadline >= world.today })
      }
    }
    // Every kind came up, or the histories would prove little.
    for kind in NoticeKind.allCases { #expect(told[kind, default: 0] > 20, "\(kind)") }
  }

  @Test func `the outcomes that settle are those that the index of the file counts once`() throws {
    let settling = NoticeOutcome.allCases.filter(\.settles).map { String($0.number) }.joined(separator: ", ")
    let office = try TermOffice()
    let index = try office.people.read { reader in
      try reader.first("SELECT sql FROM sqlite_schema WHERE name = 'course_notice_once'") { $0.text(0) }
    }
    #expect(index?.contains("WHERE outcome IN (\(settling))") == true)
  }

  @Test func `every kind that is rung for has an outcome that settles it and one that keeps it`() {
    for kind in NoticeKind.allCases where kind.isCalled {
      #expect(kind.outcomes.contains(where: \.settles) && kind.outcomes.contains(.noAnswer))
      for outcome in kind.outcomes where outcome.takesAgain { #expect(kind.action(after: outcome) == nil) }
    }
    #expect(NoticeKind.confirmation.outcomes.isEmpty)
  }
}

/// The same by example, on days that one can count by hand.
extension NoticeLawTests {
  /// A learner with a seat since ten days ago, in a term that begins in so many days.
  private func learner(_ office: TermOffice, in days: Int) throws -> (term: Term, enrolment: Enrolment) {
    let term = try office.term(seats: SeatRules(seats: 4, listLimit: 4), in: days + 10)
    let enrolment = try office.signUp("Anna Prøve", to: term)
    office.pass(hours: 240)
    return (term, enrolment)
  }

  private func due(_ office: TermOffice, _ enrolment: Enrolment) throws -> [NoticeKind] {
    try office.due(enrolment).filter { $0 != .confirmation }
  }

  @Test func `a week before they are asked, two days before they are reminded, and after the start neither`() throws {
    let office = try TermOffice()
    let (_, anna) = try learner(office, in: 8)
    #expect(try due(office, anna) == [])
    office.pass(hours: 24)
    #expect(try due(office, anna) == [.reconfirm])
    try office.record(.coming, of: .reconfirm, anna)
    #expect(try due(office, anna) == [])
    office.pass(hours: 24 * 4)
    #expect(try due(office, anna) == [])
    office.pass(hours: 24)
    #expect(try due(office, anna) == [.reminder])
    office.pass(hours: 24)
    #expect(try due(office, anna) == [.reminder])
    office.pass(hours: 24)
    #expect(try due(office, anna) == [])
  }

  @Test func `who was not asked in time is asked until the day before, and not reminded besides`() throws {
    let office = try TermOffice()
    let (_, anna) = try learner(office, in: 1)
    #expect(try due(office, anna) == [.reconfirm])
    try office.record(.coming, of: .reconfirm, anna)
    #expect(try due(office, anna) == [])
  }

  @Test func `a moved first date is told, and the reminder follows the new day though the old one was given`() throws {
    let office = try TermOffice()
    let (term, anna) = try learner(office, in: 2)
    try office.record(.coming, of: .reconfirm, anna)
    let first = try #require(term.dates.first)
    try office.people.write {
      try TermRegister.move(
        first.id, of: term.id, to: DateDraft(day: first.day.adding(5), span: first.span), at: office.time, in: $0)
    }
    #expect(try due(office, anna) == [.movedDate])
    try office.record(.told, of: .movedDate, anna)
    // Told within the week before the new day: nothing more to ask.
    #expect(try due(office, anna) == [])
    office.pass(hours: 24 * 4)
    #expect(try due(office, anna) == [])
    office.pass(hours: 24)
    #expect(try due(office, anna) == [.reminder])
    try office.record(.told, of: .reminder, anna)
    #expect(try due(office, anna) == [])
  }

  @Test func `what changed before they signed up is no news, and what changed in the same second is told`() throws {
    let office = try TermOffice()
    let term = try office.term(seats: SeatRules(seats: 4, listLimit: 4))
    let first = try #require(term.dates.first)
    func move(_ days: Int) throws {
      try office.people.write {
        try TermRegister.move(
          first.id, of: term.id, to: DateDraft(day: first.day.adding(days), span: first.span), at: office.time, in: $0)
      }
    }
    try move(1)
    office.seconds += 1
    let anna = try office.signUp("Anna Prøve", to: term)
    #expect(try due(office, anna) == [])
    try move(2)
    #expect(try due(office, anna) == [.movedDate])
  }

  @Test func `several changed dates are one call, and a cancelled one is another`() throws {
    let office = try TermOffice()
    let (term, anna) = try learner(office, in: 20)
    try office.people.write { writer in
      for date in term.dates.prefix(2) {
        try TermRegister.move(
          date.id, of: term.id, to: DateDraft(day: date.day.adding(1), span: date.span), at: office.time, in: writer)
      }
      try TermRegister.cancel(term.dates[2].id, of: term.id, at: office.time, in: writer)
    }
    #expect(try due(office, anna) == [.cancelledDate, .movedDate])
    try office.record(.told, of: .movedDate, anna)
    #expect(try due(office, anna) == [.cancelledDate])
  }

  @Test func `a confirmation that was sent tells of all dates as they were then`() throws {
    let office = try TermOffice()
    let (term, anna) = try learner(office, in: 20)
    let last = try #require(term.dates.last)
    try office.people.write {
      try TermRegister.move(
        last.id, of: term.id, to: DateDraft(day: last.day.adding(1), span: last.span), at: office.time, in: $0)
    }
    office.seconds += 1
    #expect(try office.due(anna) == [.confirmation, .movedDate])
    try office.send([.confirmation])
    #expect(try office.due(anna) == [])
  }
}
