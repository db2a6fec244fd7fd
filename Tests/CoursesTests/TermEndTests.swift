import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Courses

/// The end of a term: the lists decide, in one transaction, and nothing is changed after it.
@Suite struct TermEndTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  private func mark(_ marks: [(Enrolment, Presence)], on date: TermDate, of term: Term) throws {
    _ = try office.people.write { writer in
      try AttendanceRegister.set(
        marks.map { AttendanceDraft($0.0.id, $0.1) }, on: date.id, of: term.id, at: office.time, in: writer)
    }
  }

  @discardableResult
  private func end(_ term: Term, accepting: Set<RowNumber<TermDate>> = []) throws -> TermEnd.Result {
    try office.people.write {
      try TermEnd.end(term.id, acceptingMissing: accepting, by: .commandLine, at: office.time, in: $0)
    }
  }

  private func state(_ term: Term) throws -> TermState {
    try office.people.read { try TermRegister.term(term.id, in: $0).state }
  }

  @Test func `the lists decide who completed, and who waits is told apart as a wish that was not met`() throws {
    let term = try office.term(seats: SeatRules(seats: 3, listLimit: 4))
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    let clara = try office.signUp("Clara Prøve", to: term)
    let dan = try office.signUp("Dan Prøve", to: term)
    let eva = try office.signUp("Eva Prøve", to: term)
    try office.act(.leave, eva)
    office.pass(hours: 30 * 24)
    let dates = term.heldDates
    try mark([(anna, .present), (bent, .present), (clara, .absent)], on: dates[0], of: term)
    #expect(throws: AttendanceFault.notOver(dates[2].day)) { try end(term) }
    office.pass(hours: 14 * 24)
    try mark([(anna, .present), (bent, .absent), (clara, .absent)], on: dates[1], of: term)
    try mark([(anna, .excused), (bent, .absent), (clara, .excused)], on: dates[2], of: term)
    let result = try end(term)
    #expect(result.counts == [.completed: 1, .partly: 1, .noShow: 1, .cancelled: 1])
    #expect(try state(term) == .ended)
    #expect(
      try [anna, bent, clara, dan, eva].map { try office.now($0).status } == [
        .completed, .partly, .noShow, .cancelled, .left,
      ])
    for enrolment in [anna, bent, clara, dan] { #expect(try office.steps(enrolment).last?.cause == .termOver) }
    #expect(try office.steps(eva).last?.cause == .leave)
    // Over is over.
    #expect(throws: TermFault.termEnded) { try end(term) }
    #expect(throws: AttendanceFault.ended) { try mark([(anna, .absent)], on: dates[0], of: term) }
    #expect(throws: TermFault.termEnded) { try office.act(.leave, anna) }
  }

  @Test func `lists of a term that has ended are corrected for as long as names are kept, and who completed follows`()
    throws
  {
    let term = try office.term(seats: SeatRules(seats: 3, listLimit: 4), in: 0)
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    office.pass(hours: 14 * 24)
    let dates = term.heldDates
    for date in dates { try mark([(anna, .present), (bent, .absent)], on: date, of: term) }
    try end(term)
    func correct(_ marks: [(Enrolment, Presence)], on date: TermDate) throws -> Int {
      try office.people.write { writer in
        try AttendanceRegister.set(
          marks.map { AttendanceDraft($0.0.id, $0.1) }, on: date.id, of: term.id, by: .commandLine, at: office.time,
          in: writer)
      }
    }
    #expect(throws: AttendanceFault.ended) { try mark([(bent, .present)], on: dates[0], of: term) }
    #expect(try correct([(bent, .present)], on: dates[0]) == 1)
    #expect(try office.now(bent).status == .partly && office.steps(bent).last?.status == .partly)
    #expect(try correct([(bent, .present)], on: dates[0]) == 0)
    #expect(
      try correct([(anna, .absent), (bent, .present)], on: dates[1]) + correct([(bent, .present)], on: dates[2]) >= 1)
    #expect(try office.now(bent).status == .completed && state(term) == .ended)
    office.pass(hours: AttendanceRegister.correctableDays * 24)
    #expect(try correct([(anna, .present)], on: dates[1]) >= 0)
    office.pass(hours: 24)
    #expect(throws: AttendanceFault.ended) { try correct([(anna, .absent)], on: dates[0]) }
  }

  @Test func `a date without a list is named, and accepted it counts for nobody`() throws {
    let term = try office.term(seats: SeatRules(seats: 3, listLimit: 4), in: 0)
    let anna = try office.signUp("Anna Prøve", to: term)
    office.pass(hours: 14 * 24)
    let dates = term.heldDates
    #expect(throws: AttendanceFault.noLists) { try end(term) }
    #expect(throws: AttendanceFault.noLists) { try end(term, accepting: Set(dates.map(\.id))) }
    try mark([(anna, .present)], on: dates[1], of: term)
    #expect(throws: AttendanceFault.listsMissing([dates[0].day, dates[2].day])) { try end(term) }
    #expect(throws: AttendanceFault.listsMissing([dates[2].day])) { try end(term, accepting: [dates[0].id]) }
    #expect(try state(term) == .open)
    #expect(try end(term, accepting: [dates[0].id, dates[2].id]).counts == [.completed: 1])
  }

  @Test func `who got a seat late is not blamed for the dates before it`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 4), in: 0)
    let anna = try office.signUp("Anna Prøve", to: term)
    try mark([(anna, .present)], on: term.heldDates[0], of: term)
    office.pass(hours: 24)
    let bent = try office.signUp("Bent Prøve", to: term)
    #expect(bent.status == .enrolled)
    office.pass(hours: 13 * 24)
    for date in term.heldDates.dropFirst() { try mark([(anna, .present), (bent, .present)], on: date, of: term) }
    try end(term)
    #expect(try office.now(bent).status == .completed)
  }

  @Test func `where nothing stands about somebody on a date that has a list, they were not there`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 4), in: 0)
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    office.pass(hours: 14 * 24)
    for date in term.heldDates { try mark([(anna, .present)], on: date, of: term) }
    try mark([(bent, .present)], on: term.heldDates[0], of: term)
    try end(term)
    #expect(try office.now(bent).status == .partly)
  }

  @Test func `a café ends when all its dates are counted, and a term that nobody came to needs no list of names`()
    throws
  {
    let cafe = try office.term("cafe", seats: SeatRules(seats: 0, listLimit: 0), in: 0, kind: .cafe)
    office.pass(hours: 14 * 24)
    #expect(throws: AttendanceFault.listsMissing(cafe.heldDates.map(\.day))) { try end(cafe) }
    for date in cafe.heldDates {
      try office.people.write {
        try AttendanceRegister.count(DateCount(walkIns: 9), on: date.id, of: cafe.id, at: office.time, in: $0)
      }
    }
    #expect(try end(cafe).counts.isEmpty)
    #expect(try state(cafe) == .ended)
  }

  @Test func `a term that nobody signed up to can be ended`() throws {
    let term = try office.term(seats: SeatRules(seats: 3, listLimit: 4), in: 0)
    office.pass(hours: 14 * 24)
    #expect(throws: AttendanceFault.listsMissing(term.heldDates.map(\.day))) { try end(term) }
    #expect(try end(term, accepting: Set(term.heldDates.map(\.id))).counts.isEmpty)
  }

  @Test func `an offer that nobody answered by its deadline is expired, not cancelled`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 4))
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    let clara = try office.signUp("Clara Prøve", to: term)
    office.pass(hours: 27 * 24 + 12)
    try office.act(.leave, anna)
    #expect(try office.now(bent).status == .offered)
    office.pass(hours: 20 * 24)
    let result = try end(term, accepting: Set(term.heldDates.map(\.id)))
    #expect(result.counts == [.expired: 1, .cancelled: 1])
    #expect(try office.now(clara).status == .cancelled)
  }

  @Test func `certificates are for those who completed, and for who came along with them`() throws {
    let term = try office.term(seats: SeatRules(seats: 6, listLimit: 4), in: 0)
    let couple = try office.signUp("Bent Prøve", to: term) { $0.party = 2 }
    let anna = try office.signUp("Anna Prøve", to: term)
    let clara = try office.signUp("Clara Prøve", to: term) { $0.party = 2 }
    office.pass(hours: 14 * 24)
    for (place, date) in term.heldDates.enumerated() {
      _ = try office.people.write { writer in
        try AttendanceRegister.set(
          [
            AttendanceDraft(couple.id, place == 2 ? .partly : .present),
            AttendanceDraft(anna.id, place == 0 ? .present : .absent),
            AttendanceDraft(clara.id, .present, came: place == 0 ? 2 : 1),
          ], on: date.id, of: term.id, at: office.time, in: writer)
      }
    }
    func certificates(_ number: Int? = nil) throws -> [Certificate] {
      let sheet = try office.people.read { try AttendanceSheet(of: TermRegister.term(term.id, in: $0), in: $0) }
      return try Certificate.all(of: sheet, number: number)
    }
    #expect(throws: AttendanceFault.notCompleted(.enrolled)) { try certificates(1) }
    #expect(throws: AttendanceFault.nobodyCompleted) { try certificates() }
    try end(term)
    #expect(
      try certificates() == [
        Certificate(name: "Bent Prøve", dates: 3, minutes: 300), Certificate(name: nil, dates: 3, minutes: 300),
        Certificate(name: "Clara Prøve", dates: 3, minutes: 360),
      ])
    #expect(throws: AttendanceFault.notCompleted(.partly)) { try certificates(2) }
    #expect(throws: TermFault.unknown(.enrolment, nearest: nil)) { try certificates(9) }
    let person = try #require(couple.person)
    try office.people.write { try EnrolmentRegister.erase(person, at: office.time, in: $0) }
    #expect(throws: AttendanceFault.nameGone) { try certificates(1) }
    #expect(try certificates().map(\.name) == ["Clara Prøve"])
  }

  @Test func `of a couple of whom one never came, one learner completed and one stayed away`() throws {
    let term = try office.term(seats: SeatRules(seats: 3, listLimit: 0))
    let couple = try office.signUp("Anna Prøve", to: term) { $0.party = 2 }
    let alone = try office.signUp("Bent Prøve", to: term)
    office.pass(hours: 44 * 24)
    for date in term.heldDates {
      _ = try office.people.write { writer in
        try AttendanceRegister.set(
          [AttendanceDraft(couple.id, .present, came: 1), AttendanceDraft(alone.id, .present)], on: date.id,
          of: term.id, at: office.time, in: writer)
      }
    }
    try end(term)
    let learners = try office.people.read { try TermLearners(of: term, in: $0) }
    #expect(learners.start == 3 && learners.completed == 2 && learners.noShow == 1)
    let totals = try office.people.read { try FinishedTerms(reader: $0).totals(until: office.today) { _, _ in false } }
    #expect(totals.map(\.counts.completed) == [2] && totals.map(\.counts.noShow) == [1])
  }
}
