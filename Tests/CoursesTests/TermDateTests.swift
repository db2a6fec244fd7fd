import Language
import Municipality
import Records
import Testing

@testable import Courses

/// What dates a term may have, and by when it is decided.
@Suite struct TermDateTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  @Test func `a date is not moved to where the term meets already, but within its own time`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    let (first, second) = (term.dates[0], term.dates[1])
    func move(_ day: Day, _ span: TimeSpan) throws {
      try office.people.write {
        try TermRegister.move(
          first.id, of: term.id, to: DateDraft(day: day, span: span), at: office.time, in: $0)
      }
    }
    let later = try #require(TimeSpan(from: 660, to: 780))
    #expect(throws: TermFault.dateTaken(second.day)) { try move(second.day, later) }
    let now = try office.people.read { try TermRegister.term(term.id, in: $0) }
    #expect(now.dates == term.dates)
    try move(first.day, later)
    let afternoon = try #require(TimeSpan(from: 780, to: 840))
    try move(second.day, afternoon)
  }

  @Test func `it is decided no later than the term begins, also when the first date is moved forward`() throws {
    let start = office.today.adding(30)
    #expect(throws: TermFault.decidesLate(start: start)) {
      try office.term("sent", seats: SeatRules(seats: 2, listLimit: 2)) { $0.decides = start.adding(1) }
    }
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2)) { $0.decides = start }
    var plan = term.plan
    plan.decides = start.adding(1)
    #expect(throws: TermFault.decidesLate(start: start)) {
      try office.people.write { try TermRegister.change(term.id, to: plan, at: office.time, in: $0) }
    }
    let first = term.dates[0]
    let sooner = office.today.adding(5)
    func due() throws -> [DueTerm] { try office.people.read { try DueTerm.list(on: office.today, within: 7, in: $0) } }
    #expect(try due().isEmpty)
    try office.people.write {
      try TermRegister.move(
        first.id, of: term.id, to: DateDraft(day: sooner, span: first.span), at: office.time, in: $0)
    }
    #expect(try due().map(\.day) == [sooner])
  }

  @Test func `what everybody reads tells of nobody, in an offer and in a term, and names of apps are no codes`() throws
  {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    for title in ["Kursus for 010190-1234", "Ring til 20 30 40 50"] {
      #expect(throws: ScreeningFault.self) {
        try office.people.write {
          try OfferRegister.change(term.offer, to: OfferRegister.Draft(title: title), in: $0)
        }
      }
      #expect(throws: ScreeningFault.self) {
        try office.people.write { writer in
          var plan = term.plan
          plan.title = title
          try TermRegister.change(term.id, to: plan, at: office.time, in: writer)
        }
      }
    }
    for title in ["BankID och Freja i vardagen", "1177 och vården på nätet", "MitID trin for trin"] {
      try office.people.write {
        try OfferRegister.change(term.offer, to: OfferRegister.Draft(title: title), in: $0)
      }
      #expect(try office.people.read { try OfferRegister.offer(term.offer, in: $0).title } == title)
    }
  }
}
