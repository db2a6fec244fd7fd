import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// What is left of a term when it is over: figures in the file without persons.
@Suite struct CourseTotalsTests {
  private let finished: FinishedOffice
  private var office: TermOffice { finished.office }

  init() throws { finished = try FinishedOffice() }

  @Test func `of a term that is over each person stands in one place, and the parts make up the whole`() throws {
    let term = try office.term(seats: SeatRules(seats: 5, listLimit: 5)) { plan in
      (plan.campaign, plan.stage, plan.price) = ("efteraar-65", 2, 5_000)
    }
    let anna = try office.signUp("Anna Prøve", to: term) { $0.isSenior = true }
    let couple = try office.signUp("Bent Prøve", to: term) { $0.party = 2 }
    let clara = try office.signUp("Clara Prøve", to: term)
    let dan = try office.signUp("Dan Prøve", to: term)
    let eva = try office.signUp("Eva Prøve", to: term)
    let frida = try office.signUp("Frida Prøve", to: term) { $0.party = 3 }
    try office.act(.move(.cancelled), frida, because: "Ville hellere på et andet hold")
    office.pass(hours: 24 * 100)
    for date in term.dates { try finished.came(anna, to: date, 1) }
    // One of the two came, and once both.
    try finished.came(couple, to: term.dates[0], 1)
    try finished.came(couple, to: term.dates[1], 2, presence: 1)
    try finished.came(couple, to: term.dates[2], 0, presence: 2)
    try finished.came(clara, to: term.dates[0], 1)
    try finished.count(term.dates[0], walkIns: 2, seniors: 1, staff: 180, volunteers: 60)
    try finished.count(term.dates[1], staff: 120)
    try finished.end(
      term, [(anna, .completed), (couple, .partly), (clara, .left), (dan, .noShow), (eva, .cancelled)])

    let total = try #require(try finished.move().first)
    let counts = total.counts
    #expect(total.code.text == "efteraar" && total.offer.text == "mitid" && total.title == "MitID for begyndere")
    #expect(total.campaign == "efteraar-65" && total.stage == 2 && total.price == 5_000 && !total.isCancelled)
    #expect(total.days == term.dates[0].day...term.dates[2].day)
    #expect(counts.dates == 3 && counts.datesCancelled == 0 && counts.datesCounted == 3 && counts.minutes == 360)
    #expect(counts.seats == 5 && counts.signedUp == 9 && counts.tookPart == 4)
    #expect(counts.completed == 1 && counts.partly == 2 && counts.leftMidway == 1)
    #expect(counts.noShow == 1 && counts.leftBefore == 0 && counts.unmet == 1 && counts.other == 3)
    #expect(counts.walkIns == 2 && counts.visits == 3 + 3 + 1 + 2 && counts.seniors == 3 + 1)
    #expect(counts.staffMinutes == 300 && counts.volunteerMinutes == 60)
  }

  @Test func `a term that was cancelled was held as long as somebody counted who came`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    let anna = try office.signUp("Anna Prøve", to: term)
    for name in ["Bent", "Clara"] { try office.signUp(name + " Prøve", to: term) }
    let other = try office.term("vinter", seats: SeatRules(seats: 2, listLimit: 2))
    try office.signUp("Dan Prøve", to: other)
    try office.people.write { writer in
      for id in [term.id, other.id] {
        try EnrolmentRegister.cancel(id, by: .commandLine, at: office.time, in: writer)
      }
    }
    // Nothing is moved before the days are over.
    #expect(try finished.move().isEmpty)
    office.pass(hours: 24 * 100)
    try finished.came(anna, to: term.dates[0], 1)
    let totals = try finished.move()
    let halfway = try #require(totals.first { $0.code.text == "efteraar" }).counts
    #expect(halfway.dates == 1 && halfway.datesCancelled == 2 && halfway.tookPart == 1 && halfway.unmet == 2)
    let never = try #require(totals.first { $0.code.text == "vinter" })
    #expect(never.isCancelled && never.counts.dates == 0 && never.counts.unmet == 1 && never.goesOn == nil)
  }

  @Test func `a title that names somebody does not get among the figures, nor does a campaign`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2), kind: .pair) { plan in
      plan.campaign = "ring 20 30 40 50"
    }
    // As one may stand in a file from before titles were looked through.
    _ = try office.people.write { try $0.run("UPDATE term SET title = 'Makkerpar med Kirsten Mortensen'") }
    office.pass(hours: 24 * 100)
    try finished.end(term)
    let total = try #require(try finished.move().first)
    #expect(total.title == "mitid" && total.campaign == nil)
  }

  @Test func `the days of an open café are kept with who came, and measured by their mean`() throws {
    let term = try office.term("cafe", seats: SeatRules(seats: 0, listLimit: 0), kind: .cafe)
    _ = try office.people.write { try $0.run("UPDATE course_offer SET goes_on_at = 6") }
    office.pass(hours: 24 * 100)
    try finished.count(term.dates[0], walkIns: 9, seniors: 7)
    try finished.count(term.dates[1], walkIns: 4)
    try finished.end(term)
    let total = try #require(try finished.move().first)
    #expect(total.cafeDays.map(\.day) == term.dates.prefix(2).map(\.day) && total.cafeDays.map(\.visits) == [9, 4])
    #expect(total.counts.visits == 13 && total.counts.walkIns == 13 && total.counts.datesCounted == 2)
    #expect(total.turnout == 7 && total.goesOn == true)
    let days = try finished.desk.read {
      try CourseTotals.cafeDays(in: term.dates[1].day...term.dates[2].day, reader: $0)
    }
    #expect(days.map(\.visits) == [4])
  }

  @Test func `a list that is corrected late changes the figures, and what is unchanged is not written again`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    let anna = try office.signUp("Anna Prøve", to: term)
    office.pass(hours: 24 * 100)
    try finished.end(term, [(anna, .completed)])
    func write() throws -> Int { try CourseTotals.move(from: office.people, to: finished.desk, on: office.today) }
    #expect(try write() == 1)
    #expect(try write() == 0)
    try finished.came(anna, to: term.dates[0], 1)
    #expect(try write() == 1)
    #expect(try finished.totals().map(\.counts.visits) == [1])
    // Old terms are not read again each day.
    office.pass(hours: 24 * 420)
    try finished.came(anna, to: term.dates[1], 1)
    #expect(try write() == 0)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `whatever came, the parts add up, a kill loses nothing, and the figures outlive the names`(seed: UInt64) throws {
    var draw = SeededGenerator(seed: seed)
    for number in 0..<3 {
      let seats = Int.random(in: 1...6, using: &draw)
      let term = try office.term("hold-\(number)", seats: SeatRules(seats: seats, listLimit: 20), in: 20)
      var enrolments: [Enrolment] = []
      for person in 0..<Int.random(in: 0...9, using: &draw) {
        let party = Int.random(in: 1...min(3, seats), using: &draw)
        let isSenior: Bool? = Bool.random(using: &draw) ? nil : Bool.random(using: &draw)
        enrolments.append(
          try office.signUp("Person \(number)\(person) Prøve", to: term) {
            ($0.party, $0.isSenior) = (party, isSenior)
          })
      }
      for enrolment in enrolments {
        for date in term.dates where Bool.random(using: &draw) {
          try finished.came(
            enrolment, to: date, Int.random(in: 0...enrolment.party, using: &draw),
            presence: Int.random(in: 0...3, using: &draw))
        }
      }
      for date in term.dates where Bool.random(using: &draw) {
        try finished.count(date, walkIns: Int.random(in: 0...5, using: &draw), staff: 60)
      }
      let all: [EnrolmentStatus] = [.completed, .partly, .noShow, .left, .declined, .expired, .cancelled]
      // Some are left as they were, as where nobody ended the term properly.
      let outcomes = enrolments.compactMap { enrolment -> (Enrolment, EnrolmentStatus)? in
        guard enrolment.status == .enrolled || Bool.random(using: &draw) else { return nil }
        return (enrolment, all[Int.random(in: 0..<all.count, using: &draw)])
      }
      try finished.end(term, outcomes)
    }
    office.pass(hours: 24 * 60)

    // A program that read and was killed before it wrote leaves nothing half done.
    let read = try office.people.read {
      try FinishedTerms(reader: $0).totals(until: office.today) { _, _ in false }
    }
    #expect(try finished.totals().isEmpty)
    let moved = try finished.move()
    #expect(Set(moved) == Set(read) && moved.count == 3)
    #expect(try finished.move() == moved)
    for counts in moved.map(\.counts) {
      #expect([counts.completed, counts.partly, counts.leftMidway].allSatisfy { $0 >= 0 })
      #expect([counts.noShow, counts.leftBefore, counts.unmet, counts.other].allSatisfy { $0 >= 0 })
      #expect(counts.noShow + counts.leftBefore + counts.unmet + counts.other == counts.signedUp - counts.tookPart)
      // Without any list of who came, the statuses alone say it, and nobody knows how often.
      let isWithoutLists = counts.visits == counts.walkIns
      #expect((counts.tookPart <= counts.visits || isWithoutLists) && counts.seniors <= counts.visits)
    }

    let persons = try office.people.read { reader in
      try reader.rows("SELECT id FROM person") { RandomID(bytes: $0.blob(0)) }.compactMap(\.self)
    }
    try office.people.write { writer in
      for person in persons { try EnrolmentRegister.erase(person, at: office.time, in: writer) }
    }
    #expect(try finished.move() == moved)
    #expect(try office.people.read { try $0.first("SELECT count(*) FROM person") { $0.whole(0) } } == 0)
  }

  @Test func `what is killed while it writes is whole the next time`() throws {
    struct Killed: Error {}
    for number in 0..<3 {
      let term = try office.term("hold-\(number)", seats: SeatRules(seats: 2, listLimit: 2))
      try finished.end(term)
    }
    office.pass(hours: 24 * 100)
    let totals = try office.people.read {
      try FinishedTerms(reader: $0).totals(until: office.today) { _, _ in false }
    }
    #expect(throws: Killed.self) {
      try finished.desk.write { writer in
        try CourseTotals.write(totals[0], in: writer)
        throw Killed()
      }
    }
    #expect(try finished.totals().isEmpty)
    #expect(try finished.move() == totals.sorted { $0.code < $1.code })
  }
}
