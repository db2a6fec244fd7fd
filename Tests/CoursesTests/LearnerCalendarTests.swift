import Formats
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// The dates that a learner takes home.
@Suite struct LearnerCalendarTests {
  private let office: TermOffice
  private let term: Term

  init() throws {
    office = try TermOffice()
    term = try office.term(seats: SeatRules(seats: 1, listLimit: 5))
  }

  private func calendar(_ enrolment: Enrolment, on day: Day? = nil) throws -> CalendarDocument {
    try office.people.read { reader in
      try LearnerCalendar.document(
        of: EnrolmentRegister.enrolment(enrolment.id, in: reader), on: day, named: "Prøve Kommune",
        domain: "lods.invalid", zone: .copenhagen, branches: [:], in: reader)
    }
  }

  @Test func `leaving and coming back each give a newer version of the same events`() throws {
    let anna = try office.signUp("Anna Prøve", to: term)
    let invited = try calendar(anna)
    #expect(invited.method == .request && invited.events.map(\.sequence) == [0, 0, 0])
    #expect(invited.events.map(\.uid) == term.dates.map { $0.uid.description + "@lods.invalid" })
    #expect(!String(decoding: invited.bytes, as: UTF8.self).contains("Anna"))
    office.pass(hours: 1)
    try office.act(.leave, anna)
    let withdrawn = try calendar(anna)
    #expect(withdrawn.method == .cancel && withdrawn.events.map(\.sequence) == [1, 1, 1])
    #expect(withdrawn.events.map(\.uid) == invited.events.map(\.uid))
    #expect(zip(withdrawn.events, invited.events).allSatisfy { $0.stamp > $1.stamp })
    #expect(String(decoding: withdrawn.bytes, as: UTF8.self).contains("STATUS:CANCELLED"))
    try office.act(.again, anna)
    let again = try calendar(anna)
    #expect(again.method == .request && again.events.map(\.sequence) == [2, 2, 2])
  }

  @Test func `a cancelled date is left out of the invitation and withdrawn by itself`() throws {
    let anna = try office.signUp("Anna Prøve", to: term)
    let last = try #require(term.dates.last)
    try office.people.write {
      let first = term.dates[0]
      try TermRegister.move(
        first.id, of: term.id, to: DateDraft(day: first.day.adding(1), span: first.span), at: office.time, in: $0)
      try TermRegister.cancel(last.id, of: term.id, at: office.time, in: $0)
    }
    let invited = try calendar(anna)
    #expect(invited.method == .request && invited.events.map(\.sequence) == [1, 0])
    let withdrawn = try calendar(anna, on: last.day)
    #expect(withdrawn.method == .cancel && withdrawn.events.map(\.sequence) == [1])
    #expect(try calendar(anna, on: term.dates[1].day).method == .request)
    #expect(throws: TermFault.self) { try calendar(anna, on: last.day.adding(1)) }
  }

  @Test func `a cancelled term withdraws all, and who never had a seat gets no dates`() throws {
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    #expect(throws: NoticeFault.neverSeated) { try calendar(bent) }
    try office.people.write { try EnrolmentRegister.cancel(term.id, by: .commandLine, at: office.time, in: $0) }
    let withdrawn = try calendar(anna)
    #expect(withdrawn.method == .cancel && withdrawn.events.map(\.sequence) == [2, 2, 2])
    #expect(throws: NoticeFault.neverSeated) { try calendar(bent) }
  }
}
