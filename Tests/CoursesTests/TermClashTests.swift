import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Courses

/// What cannot be had twice: the law, and what it is told from the file.
@Suite struct TermClashTests {
  private static let day = Day(number: 20_800)

  private func number<Of>(_ number: Int, of type: Of.Type = Of.self) throws -> RowNumber<Of> {
    try #require(RowNumber<Of>(number))
  }

  /// A date of a term of its own number.
  private func meeting(
    _ id: Int, _ from: Int, _ to: Int, term: Int? = nil, day: Day = day, room: Int? = nil, seats: Int = 8
  ) throws -> ClashBook.Meeting {
    ClashBook.Meeting(
      date: try number(id), term: try number(term ?? id), day: day, span: try #require(TimeSpan(from: from, to: to)),
      room: try room.map { try number($0) }, seats: seats)
  }

  @Test func `a room, a teacher and kit are free again from the minute that a date ends`() throws {
    var book = ClashBook(today: Self.day)
    book.meetings = [try meeting(1, 600, 720, room: 1), try meeting(2, 720, 840, room: 1)]
    book.rooms = [try number(1): ClashBook.Stock(count: 8, closed: Self.day)]
    for term in 1...2 {
      book.staff[try number(term)] = [try number(1): .teacher]
      book.loans[try number(term)] = [try number(1): 3]
    }
    book.kits = [try number(1): ClashBook.Stock(count: 3, closed: Self.day)]
    book.helpers = [try number(1): .active]
    #expect(book.clashes() == [])
    book.meetings[1] = try meeting(2, 719, 840, room: 1)
    let found = book.clashes()
    #expect(found.map(\.cause.code) == ["room", "helper", "kit"])
    #expect(found.allSatisfy { $0.span == TimeSpan(from: 719, to: 720) && $0.terms.map(\.number) == [1, 2] })
    #expect(found.last?.cause == .kit(try number(1), lent: 6, has: 3))
  }

  @Test func `kit is added up from moment to moment, also where each two fit`() throws {
    var book = ClashBook(today: Self.day)
    book.meetings = try (1...3).map { try meeting($0, 600 + $0 * 10, 720) }
    for term in 1...3 { book.loans[try number(term)] = [try number(1): 2] }
    book.kits = [try number(1): ClashBook.Stock(count: 5, closed: nil)]
    #expect(
      book.clashes() == [
        TermClash(
          .kit(try number(1), lent: 6, has: 5), on: Self.day, try #require(TimeSpan(from: 630, to: 720)), book.meetings)
      ])
    // Two that do not meet are not added up, however many they are.
    book.meetings = [try meeting(1, 600, 660), try meeting(2, 600, 720), try meeting(3, 660, 720)]
    #expect(book.clashes() == [])
  }

  @Test func `who is to be rung is told apart from who teaches`() throws {
    func causes(_ first: TermDuty, _ second: TermDuty) throws -> [String] {
      var book = ClashBook(today: Self.day)
      book.meetings = [try meeting(1, 600, 720), try meeting(2, 660, 700)]
      book.staff = [try number(1): [try number(9): first], try number(2): [try number(9): second]]
      book.helpers = [try number(9): .active]
      return book.clashes().map(\.cause.code)
    }
    #expect(try causes(.teacher, .second) == ["helper"])
    #expect(try causes(.teacher, .backup) == ["backup"])
    #expect(try causes(.backup, .backup) == ["backup"])
  }

  @Test func `a closed room, too few chairs and somebody who is away are found on each date`() throws {
    var book = ClashBook(today: Self.day)
    book.meetings = [
      try meeting(1, 600, 720, term: 1, day: Self.day.adding(-7), room: 1, seats: 9),
      try meeting(2, 600, 720, term: 1, day: Self.day, room: 1, seats: 9),
    ]
    book.rooms = [try number(1): ClashBook.Stock(count: 8, closed: Self.day.adding(-1))]
    book.staff = [try number(1): [try number(4): .teacher]]
    book.loans = [try number(1): [try number(2): 1]]
    book.kits = [try number(2): ClashBook.Stock(count: 1, closed: Self.day.adding(-7))]
    book.helpers = [try number(4): .paused]
    let found = book.clashes()
    // Who was there last week is not away then.
    #expect(found.map(\.cause.code) == ["seats", "room-closed", "seats", "away", "kit-closed"])
    #expect(found.map { $0.day - Self.day } == [-7, 0, 0, 0, 0])
  }

  @Test func `a change has made what was not there before, and not what only moved along`() throws {
    let span = try #require(TimeSpan(from: 600, to: 720))
    func clash(_ cause: TermClash.Cause, _ days: Int) throws -> TermClash {
      TermClash(cause, on: Self.day.adding(days), span, [try meeting(1, 600, 720)])
    }
    let seats = TermClash.Cause.seats(try number(1), has: 8, needs: 9)
    let room = TermClash.Cause.room(try number(1))
    let before = [try clash(seats, 0), try clash(room, 0)]
    let after = [try clash(seats, 7), try clash(room, 0), try clash(room, 7)]
    #expect(TermClash.made(from: before, to: after) == [try clash(room, 7)])
    #expect(TermClash.made(from: [], to: after) == after)
  }

  @Test func `the law finds what is found by looking at every minute`() throws {
    var generator = SeededGenerator(seed: 83)
    var kinds: [String: Int] = [:]
    for round in 0..<600 {
      let book = try anyBook(&generator)
      let fast = book.clashes()
      let slow = try SlowClashes(book).clashes
      #expect(Set(fast) == Set(slow) && fast.count == slow.count, "round \(round)")
      #expect(fast == fast.sorted())
      for clash in fast { kinds[clash.cause.code, default: 0] += 1 }
    }
    // The histories have all kinds in them.
    #expect(kinds.count == 8 && kinds.values.allSatisfy { $0 > 50 }, "\(kinds)")
  }

  private func anyBook(_ generator: inout SeededGenerator) throws -> ClashBook {
    func any(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    var book = ClashBook(today: Self.day.adding(any(0...2)))
    for id in 1...any(2...9) {
      let from = any(0...SlowClashes.minutes - 2)
      book.meetings.append(
        try meeting(
          id, from, any(from + 1...SlowClashes.minutes), term: any(1...4), day: Self.day.adding(any(0...1)),
          room: any(0...3) == 0 ? nil : any(1...3), seats: any(4...9)))
    }
    for term in 1...4 {
      for helper in 1...3 where any(0...1) == 0 {
        book.staff[try number(term), default: [:]][try number(helper)] = TermDuty(number: any(0...2))
      }
      for kit in 1...2 where any(0...2) > 0 { book.loans[try number(term), default: [:]][try number(kit)] = any(1...3) }
    }
    for id in 1...3 {
      book.helpers[try number(id)] = any(0...3) == 0 ? .paused : .active
      book.rooms[try number(id)] = ClashBook.Stock(
        count: any(5...10), closed: any(0...2) == 0 ? Self.day.adding(any(-1...1)) : nil)
      book.kits[try number(id)] = ClashBook.Stock(
        count: any(1...5), closed: any(0...2) == 0 ? Self.day.adding(any(-1...1)) : nil)
    }
    return book
  }
}
