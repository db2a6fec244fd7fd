import Chance
import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office
@testable import Statistics

@Suite struct `What stands out in a log` {
  /// A log of quiet weeks: two tasks that come by chance.
  private func quiet(
    _ weeks: Int, branches: [(code: String, opened: Day)] = [("main", SeriesDesk.first)],
    skipping: (Int, String) -> Bool = { _, _ in false }
  ) throws -> SeriesDesk {
    let desk = try SeriesDesk(branches)
    var random = SeededGenerator(seed: 21)
    // Tasks that the catalogue held from the beginning are known by a later one that came.
    let last = try desk.office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark).last?.code.text }
    desk.log(on: SeriesDesk.first.adding(1), 1, try #require(last))
    for week in 0..<weeks {
      for branch in branches where branch.opened <= SeriesDesk.week(week) && !skipping(week, branch.code) {
        for (task, mean) in [("mitid-app", 16.0), ("email", 6)] {
          desk.log(week, CountDistribution(mean: mean, dispersion: 1).quantile(random.share()), task, at: branch.code)
        }
      }
    }
    return desk
  }

  @Test func `is nothing where nothing happened`() throws {
    let desk = try quiet(112)
    try desk.store()
    let book = try desk.alerts(after: 112)
    #expect(
      book.alerts == [] && book.ground.judged == 4 && book.ground.judgesRises && book.ground.judgesGrowth
        && book.ground.young == [])
    #expect(abs(book.ground.expectedByChance - 4 * AlertGround.falsePerWeek) < 1e-12)
  }

  @Test func `is a doubling within two weeks, until its cause is known, which then leaves what is usual alone`() throws
  {
    let desk = try quiet(112)
    desk.log(110, 18, entries: 9)
    desk.log(111, 18, entries: 9)
    try desk.store()
    let number = try desk.number()
    let alert = try #require(try desk.alerts(after: 112).alerts.first { $0.task == number })
    guard case .rise(let rise) = alert.finding else { return #expect(alert.kind == .rise) }
    #expect(alert.isChange && rise.weeks == 2 && rise.count > rise.limit && abs(rise.expected - 32) < 8)
    #expect(alert.days == SeriesDesk.week(110)...SeriesDesk.week(112).adding(-1))
    let task = try desk.office.desk.read { try TaskRegister.task(word: "mitid-app", in: $0, of: .denmark) }
    let note = try desk.office.desk.write { writer in
      try AlertNotes.add(
        .letter, task: task, text: "Brev om MitID", from: SeriesDesk.week(110), until: SeriesDesk.week(111).adding(6),
        in: writer)
    }
    let explained = try #require(try desk.alerts(after: 112).alerts.first { $0.task == number })
    #expect(explained.note == note && !explained.isChange && explained.isClear)
    // Weeks later the letter is over, and not part of what is usual.
    for week in 112..<120 {
      desk.log(week, 16)
      desk.log(week, 6, "email")
    }
    try desk.store()
    func expected() throws -> Double {
      let book = try desk.alerts(after: 120)
      let judge = AlertJudge(weeks: book.weeks, tasks: [], notes: book.notes, counted: [])
      let steps = book.weeks.steps(of: [number], without: judge.leftOut(number))
      return try #require(SeriesAlarm(steps, at: 119)).expected
    }
    let without = try expected()
    _ = try desk.office.desk.write { try AlertNotes.void(note.number, on: SeriesDesk.week(120), in: $0) }
    #expect(try expected() > without)
  }

  @Test func `is to be watched where it hangs on one entry`() throws {
    let desk = try quiet(112)
    desk.log(on: SeriesDesk.week(111).adding(1), 40)
    try desk.store()
    let number = try desk.number()
    let alert = try #require(try desk.alerts(after: 112).alerts.first { $0.task == number })
    #expect(alert.kind == .rise && !alert.isClear && !alert.isChange)
  }

  @Test func `is growth over a year, told once though it is a rise too, and not where a task changed its name`() throws
  {
    let desk = try quiet(112)
    for week in 90..<112 { desk.log(week, week - 84, "passwords", entries: 4) }
    for week in 0..<104 { desk.log(week, 10, "wifi") }
    for week in 104..<112 { desk.log(week, 10, "apps") }
    try desk.store()
    let grown = try desk.number("passwords")
    let taken = try desk.number("apps")
    let book = try desk.alerts(after: 112)
    #expect(book.alerts.count { $0.task == grown } == 1)
    let alert = try #require(book.alerts.first { $0.task == grown })
    guard case .growth(let trend) = alert.finding else { return #expect(alert.kind == .growth) }
    #expect(trend.countBefore == 0 && abs(trend.now.value - 21) < 4 && alert.isChange)
    // What happened on a day explains no growth of months, what has gone on for most of them does.
    for (first, last, isExplained) in [(108, SeriesDesk.week(108), false), (105, nil, true)] {
      let note = try desk.office.desk.write { writer in
        try AlertNotes.add(.other, task: nil, text: nil, from: SeriesDesk.week(first), until: last, in: writer)
      }
      let told = try desk.alerts(after: 112).alerts.first { $0.task == grown && $0.kind == .growth }
      #expect(told?.isChange == !isExplained)
      _ = try desk.office.desk.write { try AlertNotes.void(note.number, on: SeriesDesk.week(112), in: $0) }
    }
    // Before the catalogue is told that the one went into the other, the other grows.
    #expect(book.alerts.contains { $0.task == taken })
    _ = try desk.office.desk.write { writer in
      try writer.run("UPDATE task SET is_retired = 1 WHERE code = ?", [.text(.literal("wifi"))])
    }
    let parents = try desk.office.desk.read { reader in
      try TaskRegister.tasks(in: reader, of: .denmark).filter { ["wifi", "apps"].contains($0.code.text) }.map(\.parent)
    }
    #expect(Set(parents).count == 1, "both are of one group")
    #expect(try !desk.alerts(after: 112).alerts.contains { $0.task == taken })
  }

  @Test func `is a gap at a branch whose desk was staffed, and no fall in need`() throws {
    let branches = [("main", SeriesDesk.first), ("harbour", SeriesDesk.week(40))]
    let desk = try quiet(112, branches: branches) { week, branch in branch == "harbour" && (94..<98).contains(week) }
    try desk.store()
    let alerts = try desk.alerts(after: 112).alerts
    #expect(alerts.map(\.kind) == [.lostLogging])
    let alert = try #require(alerts.first)
    guard case .gap(let gap) = alert.finding else { return #expect(alert.kind == .lostLogging) }
    #expect(alert.branch?.code.text == "harbour" && gap.staffed == 8 && gap.hours == 32 && !gap.isOpen)
    #expect(gap.days == SeriesDesk.week(94).adding(1)...SeriesDesk.week(97).adding(3))
    let expected = try #require(gap.expected)
    #expect(abs(expected - 88) < 12)
    // A year later it is no news.
    for week in 112..<140 {
      desk.log(week, 22)
      desk.log(week, 22, at: "harbour")
    }
    try desk.store()
    #expect(try !desk.alerts(after: 140).alerts.contains { $0.kind == .lostLogging })
  }

  @Test func `is an outage, named by its day`() throws {
    let desk = try quiet(112)
    desk.log(on: SeriesDesk.week(108).adding(1), 20) {
      $0.outcome = .couldNot
      $0.reason = .systemDown
    }
    try desk.store()
    let alerts = try desk.alerts(after: 112).alerts
    let day = SeriesDesk.week(108).adding(1)
    #expect(alerts.map(\.kind) == [.outage] && alerts.first?.days == day...day)
    #expect(alerts.first?.finding == .outage(turnedAway: 20))
  }

  @Test func `is a capture that fell, where tickets were counted`() throws {
    let desk = try quiet(112)
    try desk.office.desk.write { writer in
      for week in 60..<112 {
        for day in [1, 3] {
          let tickets = week < 104 ? 12 : 30 + week % 3
          try writer.run(
            "INSERT INTO count_in VALUES (1, ?, 11, 0, ?)",
            [.whole(SeriesDesk.week(week).adding(day).number), .whole(tickets + week % 4)])
        }
      }
    }
    try desk.store()
    let alerts = try desk.alerts(after: 112).alerts
    #expect(alerts.map(\.kind) == [.lostLogging])
    guard case .capture(let fall)? = alerts.first?.finding else { return #expect(alerts.isEmpty) }
    #expect(fall.kind == .ticket && fall.now < 0.5 && fall.before > 0.6)
  }

  @Test func `is not judged in a log that is too short, nor of a task that is too new`() throws {
    let short = try quiet(20)
    try short.store()
    let early = try short.alerts(after: 20)
    #expect(!early.ground.judgesRises && !early.ground.judgesGrowth && early.ground.judged == 0 && early.alerts == [])
    let empty = try SeriesDesk().alerts(after: 3)
    #expect(!empty.ground.judgesRises && empty.alerts == [])
    let desk = try quiet(50)
    try desk.store()
    try desk.office.desk.write { writer in
      try TaskRegister.add(
        #require(Code("ny-app")), name: "Ny app", parent: #require(Code("devices")), kind: .guidance, owner: .state,
        complexity: 1, in: writer)
    }
    for week in 44..<50 { desk.log(week, 8, "ny-app") }
    try desk.store()
    let book = try desk.alerts(after: 50)
    let young = try desk.number("ny-app")
    #expect(book.ground.judgesRises && !book.ground.judgesGrowth && book.ground.young == [young])
    #expect(book.alerts == [])
  }

  @Test func `is known by notes that are only added to, ended and taken back`() throws {
    let desk = try SeriesDesk()
    let (first, day) = (SeriesDesk.week(1), SeriesDesk.week(2))
    try desk.office.desk.write { writer in
      let note = try AlertNotes.add(
        .campaign, task: nil, text: "  Uge   om  apps ", from: first, until: nil, in: writer)
      #expect(note.text == "Uge om apps" && note.last == nil && note.explains(nil, in: day...day.adding(400)))
      #expect(try AlertNotes.end(note.number, on: day, in: writer).last == day)
      let again = try AlertNotes.end(note.number, on: day.adding(1), in: writer)
      #expect(again.last == day.adding(1) && !again.explains(3, in: day.adding(2)...day.adding(9)))
      #expect(throws: AlertFault.endsBeforeItBegins) {
        try AlertNotes.end(note.number, on: first.adding(-1), in: writer)
      }
      #expect(try AlertNotes.void(note.number, on: day, in: writer).voided == day)
      #expect(throws: AlertFault.alreadyVoid) { try AlertNotes.end(note.number, on: day, in: writer) }
      #expect(throws: AlertFault.unknownNote) { try AlertNotes.void(9, on: day, in: writer) }
      #expect(throws: AlertFault.endsBeforeItBegins) {
        try AlertNotes.add(.other, task: nil, text: nil, from: day, until: first, in: writer)
      }
      #expect(throws: AlertFault.refusedText) {
        try AlertNotes.add(.other, task: nil, text: "Ring 20 30 40 50", from: day, until: nil, in: writer)
      }
      #expect(throws: AlertFault.textTooLong(limit: 120)) {
        try AlertNotes.add(
          .other, task: nil, text: String(repeating: "a", count: 121), from: day, until: nil, in: writer)
      }
      #expect(try AlertNotes.all(in: writer.reader).count == 1)
    }
    for sql in ["UPDATE alert_note SET cause = 0", "DELETE FROM alert_note_end"] as [SQL] {
      #expect(throws: (any Error).self) { try desk.office.desk.write { _ = try $0.run(sql) } }
    }
  }

  @Test func `is the planted outage, growth and gap of an invented office, and nothing else`() throws {
    let folder = try TemporaryFolder()
    let today = Day(number: 20_778)
    let plan = DemoPlan(.faxe, from: today.adding(-480).firstOfMonth, to: today.adding(-1))
    var random = SeededGenerator(seed: 1)
    let office = try Self.invented(plan, in: folder, using: &random)
    let book = try AlertBook(of: office, on: today)
    let tasks = try office.read { try TaskRegister.tasks(in: $0, of: .denmark) }
    let grown = try #require(tasks.first { $0.code.text == plan.growingTask }).number
    let changes = book.alerts.filter(\.isChange)
    #expect(changes.map(\.kind) == [.outage, .growth, .lostLogging], "\(changes)")
    #expect(changes.first?.days == plan.outage...plan.outage)
    #expect(changes.contains { $0.kind == .growth && $0.task == grown })
    #expect(changes.last?.branch?.code.text == plan.carelessBranch)
    #expect(changes.last.map { plan.missingWeeks.contains($0.days.lowerBound) } == true)
    #expect(changes.last.map { plan.missingWeeks.contains($0.days.upperBound) } == true)
  }

  /// An invented office with its desk log alone.
  private static func invented(
    _ plan: DemoPlan, in folder: TemporaryFolder, using random: inout SeededGenerator
  ) throws -> DeskFile {
    let desk = try Office.found(
      in: Folder(path: folder.path), name: .literal("Prøveby"), country: .denmark, isDemo: true,
      now: { Date(timeIntervalSince1970: 1_795_258_800) }
    ).desk
    try desk.write { try DemoSetUp(plan: plan).run(in: $0) }
    let book = try DemoBook(plan: plan, desk: desk)
    for month in plan.months { try book.write(month, using: &random) }
    return desk
  }
}
