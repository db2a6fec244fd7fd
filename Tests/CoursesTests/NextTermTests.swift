import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// What the desk can tell a citizen of the next term.
@Suite struct NextTermTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  private func next(_ word: String = "mitid-app", at branch: String? = nil, onlyOpen: Bool = true) throws -> [NextTerm]
  {
    let task = try office.code(OfficeTask.self, word)
    let branch = try branch.map { try office.code(Branch.self, $0) }
    return try office.people.read {
      try NextTerm.terms(teaching: task, from: office.today, at: branch, onlyOpen: onlyOpen, limit: 9, in: $0)
    }
  }

  private func teach(_ words: String...) throws {
    let tasks = try words.map { try office.code(OfficeTask.self, $0) }
    try office.people.write { try OfferTasks.set(tasks, of: office.offer, in: $0) }
  }

  @Test func `is the earliest that has not begun, with its free seats or its waiting list`() throws {
    try teach("mitid-app", "mitid-pin")
    let late = try office.term("sent", seats: SeatRules(seats: 2, listLimit: 4), in: 40)
    let early = try office.term("tidligt", seats: SeatRules(seats: 1, listLimit: 4), in: 20)
    try office.signUp("Anna Prøve", to: late)
    for name in ["Bent", "Clara", "Dan"] { try office.signUp(name + " Prøve", to: early) }
    let terms = try next()
    #expect(terms.map(\.term.text) == ["tidligt", "sent"])
    #expect(terms.map(\.freeSeats) == [0, 1] && terms.map(\.waiting) == [2, 0])
    #expect(terms.map { $0.room(in: .da) } == ["fuldt, 2 på venteliste", "1 ledig plads"])
    #expect(terms[1].line(at: "Hornbæk", in: .sv).hasPrefix("Nästa kurstillfälle: MitID for begyndere, "))
    #expect(try next("mitid-pin").count == 2)
    #expect(try next("boligstoette").isEmpty && next(at: "zonen").isEmpty && next(at: "hornbaek").count == 2)
    // The first has begun; the second is full and planned away.
    office.pass(hours: 24 * 25)
    #expect(try next().map(\.term.text) == ["sent"])
    try office.people.write { try TermRegister.set(.planned, of: late.id, in: $0) }
    #expect(try next().isEmpty)
    #expect(try next(onlyOpen: false).map(\.state) == [.planned])
  }

  @Test func `is of an open café its next day, and nobody signs up`() throws {
    try teach("mitid-app")
    let cafe = try office.term("cafe", seats: SeatRules(seats: 0, listLimit: 0), in: 3, kind: .cafe)
    office.pass(hours: 24 * 5)
    let found = try #require(try next().first)
    #expect(found.start == cafe.dates[1].day && found.freeSeats == nil)
    #expect(found.room(in: .da) == "kom uden tilmelding")
  }

  @Test func `is of no offer that does not teach the task, and a closed offer is not named`() throws {
    try teach("mitid-app")
    try teach("mitid-pin")
    _ = try office.term(seats: SeatRules(seats: 2, listLimit: 4))
    #expect(try next().isEmpty)
    let pin = try office.code(OfficeTask.self, "mitid-pin")
    func offers() throws -> [String] {
      try office.people.read { try OfferTasks.offers(teaching: pin, in: $0).map(\.code.text) }
    }
    #expect(try offers() == ["mitid"])
    try office.people.write {
      try OfferRegister.decide(.closed, on: office.offer, day: office.today, because: "Ingen kom", in: $0)
    }
    #expect(try offers().isEmpty)
  }
}
