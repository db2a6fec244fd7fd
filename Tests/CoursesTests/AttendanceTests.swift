import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// The list of who came: written on the day, corrected until the term is over.
@Suite struct AttendanceTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  @discardableResult
  private func set(_ presence: Presence, _ enrolment: Enrolment, on date: TermDate, came: Int? = nil) throws
    -> AttendanceSheet
  {
    try office.people.write { writer in
      try AttendanceRegister.set(
        [AttendanceDraft(enrolment.id, presence, came: came)], on: date.id, of: enrolment.term, at: office.time,
        in: writer)
      return try sheet(enrolment.term, in: writer.reader)
    }
  }

  private func sheet(_ term: RowNumber<Term>, in reader: Reader) throws -> AttendanceSheet {
    try AttendanceSheet(of: TermRegister.term(term, in: reader), in: reader)
  }

  private func sheet(_ term: Term) throws -> AttendanceSheet { try office.people.read { try sheet(term.id, in: $0) } }

  @Test func `who came is written on the day and not before, and may be corrected`() throws {
    let term = try office.term(seats: SeatRules(seats: 4, listLimit: 2))
    let anna = try office.signUp("Anna Prøve", to: term)
    let first = term.heldDates[0]
    office.pass(hours: 29 * 24)
    #expect(throws: AttendanceFault.dateToCome(first.day)) { try set(.present, anna, on: first) }
    office.pass(hours: 24)
    #expect(try set(.absent, anna, on: first).lines.first?.marks[first.id]?.came == 0)
    let mark = try set(.partly, anna, on: first).lines.first?.marks[first.id]
    #expect(mark?.presence == .partly && mark?.came == 1)
    #expect(throws: AttendanceFault.dateToCome(term.heldDates[1].day)) {
      try set(.present, anna, on: term.heldDates[1])
    }
  }

  @Test func `only who has a seat is on the list, and of a couple one may come alone`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    let couple = try office.signUp("Anna Prøve", to: term) { $0.party = 2 }
    let waiting = try office.signUp("Bent Prøve", to: term)
    office.pass(hours: 30 * 24)
    let date = term.heldDates[0]
    #expect(throws: AttendanceFault.noSeat) { try set(.present, waiting, on: date) }
    #expect(throws: AttendanceFault.cameOutOfRange(party: 2)) { try set(.present, couple, on: date, came: 3) }
    #expect(throws: AttendanceFault.cameOutOfRange(party: 2)) { try set(.present, couple, on: date, came: 0) }
    #expect(try set(.present, couple, on: date).lines.map { $0.marks[date.id]?.came } == [2])
    let sheet = try set(.present, couple, on: date, came: 1)
    #expect(sheet.lines.map { $0.marks[date.id]?.came } == [1])
    #expect(sheet.share(of: sheet.lines[0]) == AttendanceShare(present: 1))
    #expect(sheet.share(of: sheet.lines[0], member: 1) == AttendanceShare(absent: 1))
    let other = try office.term("andet", seats: SeatRules(seats: 2, listLimit: 2), in: 0)
    #expect(throws: AttendanceFault.noSeat) {
      try office.people.write { writer in
        try AttendanceRegister.set(
          [AttendanceDraft(couple.id, .present)], on: other.heldDates[0].id, of: other.id, at: office.time, in: writer)
      }
    }
  }

  @Test func `one wrong row leaves the whole list unwritten`() throws {
    let term = try office.term(seats: SeatRules(seats: 1, listLimit: 2), in: 0)
    let anna = try office.signUp("Anna Prøve", to: term)
    let bent = try office.signUp("Bent Prøve", to: term)
    #expect(throws: AttendanceFault.noSeat) {
      try office.people.write { writer in
        try AttendanceRegister.set(
          [AttendanceDraft(anna.id, .present), AttendanceDraft(bent.id, .present)], on: term.heldDates[0].id,
          of: term.id, at: office.time, in: writer)
      }
    }
    #expect(try sheet(term).listedDates.isEmpty)
  }

  @Test func `a cancelled date takes no list, and what stood there falls away`() throws {
    let term = try office.term(seats: SeatRules(seats: 4, listLimit: 2), in: 0)
    let anna = try office.signUp("Anna Prøve", to: term)
    let date = term.heldDates[0]
    try set(.present, anna, on: date)
    try office.people.write { try TermRegister.cancel(date.id, of: term.id, at: office.time, in: $0) }
    #expect(try sheet(term).lines.first?.marks.isEmpty == true)
    #expect(throws: AttendanceFault.dateCancelled(date.day)) { try set(.present, anna, on: date) }
  }

  @Test func `a date that has a list was held, and is not moved`() throws {
    let term = try office.term(seats: SeatRules(seats: 4, listLimit: 2), in: 0)
    let anna = try office.signUp("Anna Prøve", to: term)
    let date = term.heldDates[0]
    try set(.present, anna, on: date)
    let later = DateDraft(day: date.day.adding(2), span: date.span)
    #expect(throws: AttendanceFault.hasList(date.day)) {
      try office.people.write { try TermRegister.move(date.id, of: term.id, to: later, at: office.time, in: $0) }
    }
  }

  @Test func `a café counts heads, never more seniors than came`() throws {
    let term = try office.term("cafe", seats: SeatRules(seats: 0, listLimit: 0), in: 0, kind: .cafe)
    let date = term.heldDates[0]
    func count(_ count: DateCount) throws {
      try office.people.write {
        try AttendanceRegister.count(count, on: date.id, of: term.id, at: office.time, in: $0)
      }
    }
    try count(DateCount(walkIns: 14, seniors: 11, staffMinutes: 120))
    try count(DateCount(walkIns: 15, seniors: 11, staffMinutes: 120, volunteerMinutes: 240))
    #expect(
      try sheet(term).counts == [
        date.id: DateCount(walkIns: 15, seniors: 11, staffMinutes: 120, volunteerMinutes: 240)
      ])
    #expect(throws: AttendanceFault.tooManySeniors(of: 3)) { try count(DateCount(walkIns: 3, seniors: 4)) }
    #expect(throws: AttendanceFault.countOutOfRange(field: "walkIns", most: 1_000)) {
      try count(DateCount(walkIns: 1_001))
    }
  }

  @Test func `the person goes and the figure stays; asked before, the person is told`() throws {
    let term = try office.term(seats: SeatRules(seats: 4, listLimit: 2), in: 0)
    let anna = try office.signUp("Anna Prøve", to: term)
    try set(.present, anna, on: term.heldDates[0])
    let person = try #require(anna.person)
    let told = try office.people.read { try DossierSource.attendance.rows(of: person, in: $0) }
    #expect(told.count == 1)
    #expect(
      told.first?.map { $0.value?.da } == [
        "MitID for begyndere", DayText.short(office.today, in: .da), "til stede", "1",
      ])
    try office.people.write { try EnrolmentRegister.erase(person, at: office.time, in: $0) }
    let line = try #require(try sheet(term).lines.first)
    #expect(line.name == nil && line.marks.count == 1)
    #expect(try office.people.read { try DossierSource.attendance.rows(of: person, in: $0) }.isEmpty)
  }

  @Test func `volunteers see first names, and one letter more where two are alike`() throws {
    let term = try office.term(seats: SeatRules(seats: 5, listLimit: 2))
    for name in ["Anna Prøve", "anna Maria Storm", "Bent", "Bo Ea Prøve"] { try office.signUp(name, to: term) }
    let sheet = try sheet(term)
    #expect(ListReader.volunteers.names(of: sheet.lines) == ["Anna P.", "anna S.", "Bent", "Bo"])
    #expect(ListReader.staff.names(of: sheet.lines)[1] == "anna Maria Storm")
  }
}

/// The rule of how much of a term completes it.
@Suite struct AttendanceShareTests {
  @Test(arguments: [
    (AttendanceShare(present: 8), 75, TermOutcome.completed),
    (AttendanceShare(present: 6, absent: 2), 75, .completed),
    (AttendanceShare(present: 5, absent: 3), 75, .partly),
    (AttendanceShare(present: 5, partly: 2, absent: 1), 75, .completed),
    (AttendanceShare(present: 5, partly: 1, absent: 2), 75, .partly),
    (AttendanceShare(present: 3, leftOut: 1), 75, .completed),
    (AttendanceShare(present: 1, leftOut: 3), 75, .partly),
    (AttendanceShare(present: 2, leftOut: 2), 100, .completed),
    (AttendanceShare(present: 2, absent: 5), 25, .completed),
    (AttendanceShare(partly: 4), 75, .partly),
    (AttendanceShare(partly: 1), 50, .completed),
    (AttendanceShare(partly: 1), 75, .partly),
    (AttendanceShare(absent: 2, leftOut: 2), 75, .noShow),
    (AttendanceShare(leftOut: 4), 1, .noShow),
  ])
  func `the share decides`(share: AttendanceShare, percent: Int, outcome: TermOutcome) {
    #expect(share.outcome(asking: percent) == outcome, "\(share)")
  }

  /// The kinds of dates from the least to the most.
  private let kinds: [WritableKeyPath<AttendanceShare, Int>] = [\.absent, \.leftOut, \.partly, \.present]

  @Test func `it never harms to come, to stay longer, or to have said so`() {
    var generator = SeededGenerator(seed: 41)
    func rank(_ outcome: TermOutcome) -> Int { [.noShow, .partly, .completed].firstIndex(of: outcome) ?? 0 }
    var completed = 0
    for _ in 0..<20_000 {
      var share = AttendanceShare()
      for kind in kinds { share[keyPath: kind] = Int.random(in: 0...6, using: &generator) }
      let percent = Int.random(in: 1...100, using: &generator)
      let before = share.outcome(asking: percent)
      if before == .completed { completed += 1 }
      // One date more, of a better kind.
      let from = Int.random(in: 0..<3, using: &generator)
      guard share[keyPath: kinds[from]] > 0 else { continue }
      var better = share
      better[keyPath: kinds[from]] -= 1
      better[keyPath: kinds[Int.random(in: (from + 1)...3, using: &generator)]] += 1
      #expect(rank(better.outcome(asking: percent)) >= rank(before), "\(share) \(better) \(percent)")
      // A term that asks for less is not harder.
      #expect(rank(share.outcome(asking: max(1, percent - 10))) >= rank(before), "\(share) \(percent)")
    }
    #expect(completed > 1_000)
  }

  @Test func `nobody completes who came to less than half, nor fails who came to all`() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<5_000 {
      var share = AttendanceShare()
      for kind in kinds { share[keyPath: kind] = Int.random(in: 0...6, using: &generator) }
      let percent = Int.random(in: 50...100, using: &generator)
      let halves = 2 * share.present + share.partly
      if share.outcome(asking: percent) == .completed { #expect(halves >= share.dates) }
      if share.present > 0, share.present == share.dates { #expect(share.outcome(asking: percent) == .completed) }
      #expect((share.outcome(asking: percent) == .noShow) == (halves == 0))
      #expect(share.halves <= 2 * share.counted)
    }
  }
}
