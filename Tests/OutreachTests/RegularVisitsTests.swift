import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office
@testable import Outreach

@Suite struct RegularVisitsTests {
  private let test: OutreachOffice
  private let month: Day

  init() throws {
    test = try OutreachOffice()
    month = test.today.firstOfMonth.adding(31).firstOfMonth
  }

  private var end: Day { month.adding(31).firstOfMonth.adding(-1) }

  private func make() throws -> [OutreachVisit] {
    try test.office.desk.write {
      try RegularVisits.make(in: month, tasks: ["mitid-app"], on: test.today, using: &test.generator, in: $0)
    }
  }

  @Test(arguments: [7, 14, 28, 90]) func `asking twice asks for nothing more, also after some have a day`(
    every: Int
  ) throws {
    let team = try test.team("blaa")
    for word in ["bakkely", "solgaarden", "egely"] { try test.place(word) { $0.every = every } }
    let made = try make()
    #expect(made.count == 3 * ((end - month) / every + 1))
    #expect(made.allSatisfy { $0.state == .checked && $0.origin == .regular })
    #expect(try make().isEmpty)
    for visit in made {
      let slot = VisitSlot(day: visit.wish.earliest, begins: 600, team: team.id)
      _ = try test.office.desk.write {
        try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: test.today, in: $0)
      }
    }
    #expect(try make().isEmpty)
  }

  @Test func `every visit lies in the month, and its day the wished number of days after the one before`() throws {
    let team = try test.team("blaa")
    var generator = test.generator
    for index in 0..<20 {
      let every = Int.random(in: 3...60, using: &generator)
      let place = try test.place("sted-\(index)") { $0.every = every }
      let last = month.adding(-Int.random(in: 1...40, using: &generator))
      guard last > test.today else { continue }
      let visit = try test.visit(place) {
        $0.earliest = test.today
        $0.latest = last
        $0.residents = 3
      }
      let slot = VisitSlot(day: last, begins: 600, team: team.id)
      _ = try test.office.desk.write {
        try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: test.today, in: $0)
      }
      let due = try test.office.desk.read { try RegularVisits.due(in: month, on: test.today, in: $0) }
        .filter { $0.place.id == place.id }
      var day = last.adding(every)
      // What should have been before the month is due on its first day.
      if day < month { day = month }
      var wanted: [Day] = []
      while day <= end {
        wanted.append(day)
        day = day.adding(every)
      }
      #expect(due.map(\.day) == wanted)
      #expect(due.allSatisfy { $0.span.lowerBound >= month && $0.span.upperBound <= end })
    }
  }

  @Test func `what is asked for is as last time`() throws {
    let place = try test.place("bakkely") { $0.every = 20 }
    let last = try test.visit(place) {
      $0.tasks = ["mitid-issue", "digital-post-read"]
      $0.residents = 2
      $0.minutes = 90
      $0.skills = ChoiceSet([.registration])
      $0.kit = [.reader: 1]
      $0.earliest = test.today
      $0.latest = test.today.adding(5)
    }
    let made = try make()
    #expect(!made.isEmpty)
    for visit in made {
      #expect(Set(visit.wish.tasks) == Set(last.wish.tasks) && visit.wish.residents == 2)
      #expect(visit.wish.minutes == 90 && visit.wish.skills == last.wish.skills && visit.wish.kit == last.wish.kit)
    }
  }

  @Test func `a place without hours, without a wish or closed all month is left out`() throws {
    try test.place("uden-tider") {
      $0.every = 14
      $0.hours = [:]
    }
    try test.place("uden-oenske")
    let shut = try test.place("lukket") { $0.every = 14 }
    _ = try test.office.desk.write {
      try $0.run(
        "INSERT INTO outreach_closure VALUES (?, ?, ?, 0)",
        [.whole(shut.id.number), .whole(month.number), .whole(end.number)])
    }
    #expect(try make().isEmpty)
  }
}
