import Chance
import Foundation
import HelpDesk
import Language
import Municipality
import Records
import Testing

@testable import Office
@testable import Statistics

@Suite struct `The weeks and months of a log` {
  private func counts(_ steps: [SeriesStep]) -> [Double?] { steps.map(\.count) }

  @Test func `are what was logged, task by task and branch by branch, however it was spread`() throws {
    let desk = try SeriesDesk([("main", SeriesDesk.first), ("harbour", SeriesDesk.first)])
    var random = SeededGenerator(seed: 7)
    var logged: [String: [Int]] = [:]
    for week in 0..<20 {
      for task in ["mitid-app", "passport", "email"] {
        for branch in ["main", "harbour"] {
          let day = SeriesDesk.week(week).adding(Int.random(in: 0..<7, using: &random))
          let count = Int.random(in: 0..<6, using: &random)
          guard count > 0 else { continue }
          desk.log(on: day, count, task, at: branch)
          logged[task + branch, default: [Int](repeating: 0, count: 20)][week] += count
        }
      }
    }
    try desk.store()
    let book = try desk.book(20)
    #expect(book.starts == (0..<20).map { SeriesDesk.week($0) })
    for branch in book.branches {
      for task in ["mitid-app", "passport", "email"] {
        let steps = book.steps(of: [try desk.number(task)], at: branch)
        for (step, count) in zip(steps, try #require(logged[task + branch.code.text])) where step.count != nil {
          #expect(step.count == Double(count))
        }
      }
      #expect(counts(book.steps(of: nil, at: branch)).contains { $0 != nil })
    }
    let all = book.steps(of: nil)
    for place in all.indices where all[place].count != nil {
      #expect(all[place].count == Double(logged.values.reduce(0) { $0 + $1[place] }))
    }
    let months = try desk.book(20, .month)
    #expect(months.starts.map(\.day) == [1, 1, 1, 1] && months.starts.first == SeriesDesk.first)
  }

  @Test func `leave out the hours of a branch before it opened, and of a week that nobody logged`() throws {
    let desk = try SeriesDesk([("main", SeriesDesk.first), ("harbour", SeriesDesk.week(6))])
    for week in 0..<12 where week != 3 {
      desk.log(week, 20)
      if week >= 6, week != 8 { desk.log(week, 20, at: "harbour") }
    }
    try desk.store()
    let book = try desk.book(12)
    let steps = book.steps(of: nil)
    #expect(counts(steps) == [20, 20, 20, nil, 20, 20, 40, 40, 20, 40, 40, 40])
    #expect(
      steps.map(\.base).enumerated().filter { $0.offset != 3 }.map(\.element) == [8, 8, 8, 8, 8, 16, 16, 8, 16, 16, 16])
    // For each hour nothing changed, though a branch opened and two weeks are missing.
    #expect(steps.allSatisfy { step in step.count.map { $0 / step.base == 2.5 } ?? true })
    #expect(book.logged(8) == 0.5 && book.logged(3) == 0 && book.logged(5) == 1 && book.staffed(8) == 16)
    #expect(book.hoursNow() == 16)
  }

  @Test func `have no hours on public holidays, and say what part of a week is school holiday`() throws {
    let desk = try SeriesDesk()
    try desk.office.desk.write { writer in
      try CalendarRegister.setSchoolHolidays(
        [
          CalendarRegister.SchoolHoliday(
            first: try #require(Day(iso: "2024-02-10")), last: try #require(Day(iso: "2024-02-14")), name: "Vinterferie"
          )
        ], in: writer)
    }
    for week in 0..<20 { desk.log(week, 20) }
    try desk.store()
    let book = try desk.book(20)
    let steps = book.steps(of: nil)
    // The week of 12 February has three of its five working days in the holiday; the Saturday before counts for nothing.
    #expect(steps.map(\.holiday).enumerated().filter { $0.element > 0 }.map(\.offset) == [6])
    #expect(abs(steps[6].holiday - 0.6) < 1e-9)
    // Maundy Thursday and Ascension Day are Thursdays.
    #expect(steps.indices.filter { steps[$0].base == 4 } == [12, 18])
    #expect(steps[12].count == 10)
  }

  @Test func `are as long in a week in which the clocks change as in any other`() throws {
    let desk = try SeriesDesk()
    for week in 0..<50 { desk.log(week, 20) }
    try desk.store()
    let book = try desk.book(50)
    for iso in ["2024-03-31", "2024-10-27"] {
      let day = try #require(Day(iso: iso))
      let place = try #require(book.place(of: day))
      #expect(book.end(of: place) - book.starts[place] == 6 && book.end(of: place).iso == iso)
      let own = book.steps(of: nil)[place]
      #expect(own.base == (iso == "2024-03-31" ? 4 : 8) && own.count == own.base * 2.5)
    }
    #expect(zip(book.starts, book.starts.dropFirst()).allSatisfy { $1 - $0 == 7 })
  }

  @Test func `have no count of a task before the catalogue held it, and none where it merely did not come`() throws {
    let desk = try SeriesDesk()
    for week in 0..<12 {
      desk.log(week, 20)
      // A task of the catalogue that comes late, and the last of the catalogue, which came from the beginning.
      if week >= 7 { desk.log(week, 6, "email") }
    }
    let last = try #require(try desk.office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }.last)
    desk.log(0, 4, last.code.text)
    try desk.store()
    try desk.office.desk.write { writer in
      try TaskRegister.add(
        #require(Code("ny-app")), name: "Ny app", parent: #require(Code(last.parent)), kind: .guidance, owner: .state,
        complexity: 1, in: writer)
    }
    for week in 8..<12 { desk.log(week, 4, "ny-app") }
    try desk.store()
    let book = try desk.book(12)
    #expect(try counts(book.steps(of: [desk.number("email")])) == [0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6])
    // The week of the first mention is left out: it would not be looked at if nobody had come.
    let none = [Double?](repeating: nil, count: 9)
    #expect(try counts(book.steps(of: [desk.number("ny-app")])) == none + [4, 4, 4])
    // Together with a task that was there before, they are counted from its beginning.
    let both = book.steps(of: [try desk.number("ny-app"), try desk.number("email")])
    #expect(counts(both) == [0, 0, 0, 0, 0, 0, 0, 6, 10, 10, 10, 10])
  }

  @Test func `do not count under a task who was turned away while a system was down`() throws {
    let desk = try SeriesDesk()
    for week in 0..<4 { desk.log(week, 20) }
    desk.log(on: SeriesDesk.week(2).adding(1), 30) {
      $0.outcome = .couldNot
      $0.reason = .systemDown
    }
    try desk.store()
    let book = try desk.book(4)
    #expect(try counts(book.steps(of: [desk.number()])) == [20, 20, 20, 20])
    #expect(counts(book.steps(of: nil)) == [20, 20, 50, 20])
  }

  @Test func `hold booked sessions by month, but not by week, and visits by neither`() throws {
    let desk = try SeriesDesk()
    for week in 0..<9 { desk.log(week, 20) }
    desk.log(on: SeriesDesk.week(5), 5) { $0.channel = .careHome }
    desk.log(on: SeriesDesk.week(5), 7) {
      $0.channel = .booked
    }
    try desk.store()
    let weeks = try desk.book(9)
    #expect(counts(weeks.steps(of: nil)).allSatisfy { $0 == 20 })
    let months = try desk.book(9, .month)
    #expect(counts(months.steps(of: nil)) == [90, 90 + 7])
    #expect(try counts(months.steps(of: [desk.number()])) == [90, 90 + 7])
  }

  @Test func `are measured by days with entries where the hours are not known`() throws {
    let desk = try SeriesDesk(knowsHours: false)
    for week in 0..<5 where week != 2 { desk.log(week, 20) }
    desk.log(on: SeriesDesk.week(4).adding(4), 10)
    try desk.store()
    let book = try desk.book(5)
    #expect(!book.knowsHours && book.logged(1) == nil)
    #expect(counts(book.steps(of: nil)) == [20, 20, nil, 20, 30])
    #expect(book.steps(of: nil).map(\.base).filter { $0 >= 1 } == [2, 2, 2, 3])
  }

  @Test func `are none where no week is whole, or nothing was logged`() throws {
    let desk = try SeriesDesk()
    #expect(try desk.book(0).starts == [] && desk.book(0).steps(of: nil) == [])
    let empty = try desk.book(3)
    #expect(
      counts(empty.steps(of: nil)) == [nil, nil, nil] && empty.tasks == [] && empty.place(of: SeriesDesk.week(3)) == nil
    )
  }
}
