import Language
import Municipality
import Records
import Testing

@testable import Office
@testable import Outreach

@Suite struct PlaceClosingTests {
  private let test: OutreachOffice
  private let team: OutreachTeam
  private let place: OutreachPlace

  init() throws {
    test = try OutreachOffice()
    team = try test.team("blaa")
    place = try test.place("bakkely")
  }

  private func scheduled(on day: Day, at place: OutreachPlace? = nil) throws -> OutreachVisit {
    let visit = try test.visit(place ?? self.place)
    return try test.office.desk.write {
      try VisitRegister.schedule(
        visit.number, at: VisitSlot(day: day, begins: 570, team: team.id), because: .plan, on: test.today, in: $0)
    }
  }

  @discardableResult
  private func shut(
    _ first: Day, _ last: Day?, _ reason: ClosureReason = .infection
  ) throws -> [PlaceClosing.Rebooked] {
    try test.office.desk.write {
      try PlaceClosing.shut(
        place.id, from: first, to: last, because: reason, on: test.today, using: &test.generator, in: $0)
    }
  }

  private func open(_ day: Day) throws {
    try test.office.desk.write { _ = try PlaceClosing.open(place.id, from: day, on: test.today, in: $0) }
  }

  private func visit(_ visit: OutreachVisit) throws -> OutreachVisit {
    try test.office.desk.read { try VisitRegister.visit(visit.number, in: $0) }
  }

  private func closures() throws -> [PlaceClosure] {
    try test.office.desk.read { try PlaceRegister.place(place.id, in: $0).closures }
  }

  private func closure(_ first: Day, _ last: Day?, _ reason: ClosureReason) throws -> PlaceClosure {
    try #require(PlaceClosure(first: first, last: last, reason: reason))
  }

  @Test func `an infection cancels the visits of its days and puts the home first, and touches no other`() throws {
    let monday = test.monday(inWeeks: 1)
    let other = try test.place("solgaarden")
    let inside = [try scheduled(on: monday.adding(9)), try scheduled(on: monday.adding(2))]
    let outside = [
      try scheduled(on: monday), try scheduled(on: monday.adding(14)), try scheduled(on: monday.adding(3), at: other),
    ]
    let waiting = try test.visit(place)
    let lost = try shut(monday.adding(1), monday.adding(9))
    #expect(lost.map(\.old.number) == [inside[1].number, inside[0].number])
    for pair in lost {
      #expect(try visit(pair.old).state == .toRebook)
      #expect(pair.new.isFirst && pair.new.state == .checked && pair.new.rebooks == pair.old.number)
      #expect(pair.new.wish.earliest == monday)
    }
    let causes = try test.office.desk.read { try VisitRegister.steps(of: inside[0].number, in: $0) }.suffix(2)
    #expect(causes.map(\.cause) == [.closure, .closure] && causes.map(\.state) == [.homeCancelled, .toRebook])
    for visit in outside { #expect(try self.visit(visit) == visit) }
    #expect(try visit(waiting) == waiting)
  }

  @Test func `a holiday puts nobody first, but who was first stays so`() throws {
    let monday = test.monday(inWeeks: 1)
    _ = try scheduled(on: monday)
    let new = try #require(try shut(monday, monday, .holiday).first?.new)
    #expect(!new.isFirst)
    let first = try #require(
      try { () throws -> OutreachVisit? in
        _ = try scheduled(on: monday.adding(1))
        return try shut(monday.adding(1), monday.adding(1)).first?.new
      }())
    try test.office.desk.write {
      _ = try VisitRegister.schedule(
        first.number, at: VisitSlot(day: monday.adding(3), begins: 570, team: team.id), because: .plan, on: test.today,
        in: $0)
    }
    #expect(try shut(monday.adding(3), monday.adding(4), .rebuilding).first?.new.isFirst == true)
  }

  @Test func `what waits with no open day left gets the days after`() throws {
    let visit = try test.visit(place)
    let (first, last) = (visit.wish.earliest.adding(-1), visit.wish.latest.adding(10))
    try shut(first, last)
    let moved = try self.visit(visit)
    #expect(moved.wish.earliest == last.adding(1))
    #expect(moved.wish.latest - moved.wish.earliest == visit.wish.latest - visit.wish.earliest)
  }

  @Test func `a visit that a closure sent away may be made from the day on which the place opens early`() throws {
    let monday = test.monday(inWeeks: 1)
    let old = try scheduled(on: monday)
    let new = try #require(try shut(test.today, old.wish.latest.adding(5)).first?.new)
    #expect(new.wish.earliest == old.wish.latest.adding(6))
    try open(monday.adding(7))
    #expect(try visit(new).wish.earliest == monday.adding(7))
    #expect(try visit(new).wish.latest == new.wish.latest)
  }

  @Test func `while nobody knows when the place opens, what waits waits, and is given days when it opens`() throws {
    let old = try scheduled(on: test.monday(inWeeks: 1))
    let new = try #require(try shut(test.today, nil).first?.new)
    #expect(new.wish == old.wish)
    test.clock.pass(days: 90)
    try open(test.today)
    let open = try visit(new)
    #expect(open.wish.earliest == test.today && open.wish.latest > test.today.adding(12))
  }

  @Test func `days of one reason that meet are one closure, other reasons stand beside it`() throws {
    let day = test.today.adding(10)
    try shut(day, day.adding(4))
    try shut(day.adding(5), day.adding(6))
    try shut(day.adding(9), nil)
    try shut(day.adding(2), day.adding(20), .holiday)
    #expect(
      try closures() == [
        closure(day, day.adding(6), .infection), closure(day.adding(2), day.adding(20), .holiday),
        closure(day.adding(9), nil, .infection),
      ])
    try shut(day.adding(3), day.adding(8))
    #expect(
      try closures() == [
        closure(day, nil, .infection), closure(day.adding(2), day.adding(20), .holiday),
      ])
  }

  @Test func `a closure that begins on the same day takes the old one's place, also to end earlier`() throws {
    let day = test.today.adding(10)
    try shut(day, day.adding(14))
    try shut(day, day.adding(3), .other)
    #expect(try closures() == [closure(day, day.adding(3), .other)])
  }

  @Test func `opening ends what holds that day, leaves what comes later, and says so where nothing does`() throws {
    let day = test.today.adding(10)
    try shut(day, nil)
    try shut(day.adding(30), day.adding(40), .holiday)
    try open(day.adding(5))
    #expect(
      try closures() == [
        closure(day, day.adding(4), .infection), closure(day.adding(30), day.adding(40), .holiday),
      ])
    #expect(throws: PlaceFault.notShut) { try open(day.adding(5)) }
    try open(day.adding(30))
    #expect(try closures() == [closure(day, day.adding(4), .infection)])
  }

  @Test func `a closure that ends before it begins is refused, and nothing is kept of it`() throws {
    let old = try scheduled(on: test.monday(inWeeks: 1))
    #expect(throws: OutreachFault.endsBeforeStart(field: "to")) { try shut(test.today, test.today.adding(-1)) }
    #expect(try visit(old) == old && closures().isEmpty)
  }

  /// Whatever is shut and opened, no visit is planned on a closed day that was planned before it was closed, and none is
  /// lost: as many wait or are planned as were asked for.
  @Test func `no visit is lost, however often a place shuts and opens`() throws {
    let monday = test.monday(inWeeks: 1)
    for offset in stride(from: 0, to: 28, by: 2) { _ = try scheduled(on: monday.adding(offset)) }
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<30 {
      let day = monday.adding(Int.random(in: 0..<28, using: &generator))
      if Bool.random(using: &generator), try closures().contains(where: { $0.holds(day) }) {
        try open(day)
      } else {
        let last = Bool.random(using: &generator) ? day.adding(Int.random(in: 0..<9, using: &generator)) : nil
        try shut(day, last, ClosureReason.allCases.randomElement(using: &generator) ?? .other)
      }
      let (place, visits) = try test.office.desk.read {
        (try PlaceRegister.place(self.place.id, in: $0), try VisitRegister.visits(in: $0))
      }
      #expect(visits.count { $0.state == .checked || $0.state.isScheduled } == 14)
      #expect(visits.allSatisfy { !$0.state.isScheduled || $0.slot.map { place.isOpen(on: $0.day) } ?? false })
    }
  }
}
