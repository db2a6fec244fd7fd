import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Statistics
import Testing

@testable import Reports

/// What the report on a task over time says while the catalogue, the branches and the calendar change.
@Suite struct `The report on a task over time` {
  private let desk: SummaryDesk
  /// A Sunday; the report is made on the Monday after it.
  private let last: Day

  init() throws {
    desk = try SummaryDesk()
    last = try #require(Day(iso: "2026-11-15"))
  }

  private func log(_ day: Day, _ count: Int, _ task: String = "wifi", at branch: String = "havnen") throws {
    var generator = SystemRandomNumberGenerator()
    var form = EntryForm(id: RandomID(using: &generator), tasks: [.init(task)], outcome: .done)
    (form.branch, form.count, form.level, form.time) = (branch, count, .sideBySide, .day(day, nil))
    _ = try desk.log.log(form)
  }

  /// Logs on the Tuesday of each of some weeks, counted back from the last one, 0.
  private func log(
    _ weeks: ClosedRange<Int>, _ count: Int, _ task: String = "wifi", at branch: String = "havnen"
  ) throws {
    for week in weeks { try log(last.adding(-5 - 7 * week), count + week % 3, task, at: branch) }
  }

  /// Staffs both desks from 10 to 14 on Tuesdays.
  private func staff() throws {
    try desk.desk.write { writer in
      let span = try #require(TimeSpan("10-14"))
      for branch in try BranchRegister.branches(in: writer.reader) {
        try CalendarRegister.setHours([.tuesday: [span]], kind: .staffed, at: branch, from: branch.opened, in: writer)
      }
    }
  }

  private func report(
    _ task: String? = nil, _ period: String? = nil, by length: SeriesLength = .week, at branch: String? = nil,
    on day: Day? = nil, _ language: LanguageCode = .da
  ) throws -> Report {
    let today = day ?? last.adding(1)
    return try TrendReport(
      of: desk.desk, task: task, by: length, in: period.map { try Period($0) }, at: branch, until: today,
      for: Discretion(for: .internal), language: language, on: today
    ).report
  }

  private func points(_ report: Report) -> [ReportPoint] {
    guard case .series(let series) = report.sections.first?.body else { return [] }
    return series.points
  }

  // MARK: - The catalogue

  private func retire(_ task: String) throws {
    _ = try desk.desk.write { writer in
      try writer.run(
        "UPDATE task SET is_retired = 1 WHERE code = ?", [.text(try #require(Code<OfficeTask>(task)).screened)])
    }
  }

  @Test(arguments: LanguageCode.allCases)
  func `says that a task took over from one that left the catalogue`(language: LanguageCode) throws {
    try staff()
    try log(8...80, 10, "wifi")
    try log(0...7, 10, "apps")
    // The last sentence is of the branch that was staffed and has no entry.
    #expect(try report("apps", language).summary.count == 2)
    try retire("wifi")
    let found = try report("apps", language)
    let name = try desk.desk.read { try TaskRegister.task(word: "wifi", in: $0, of: .denmark).name[language] }
    #expect(found.summary.count == 3 && found.summary[1].contains(name), "\(found.summary)")
    // A task that grows also together with the one that left grows.
    try log(0...7, 30, "apps")
    #expect(try report("apps", language).summary.count == 2)
    let gone = try report("wifi", language).summary
    #expect(gone.count == 3 && gone[1] == TrendPhrase.retired(in: language, ["name": .text(name)]), "\(gone)")
  }

  private func report(_ task: String, _ language: LanguageCode) throws -> Report {
    try report(task, nil, language)
  }

  private func report(_ task: String, _ period: String?, _ language: LanguageCode) throws -> Report {
    try report(task, period, by: .week, at: nil, on: nil, language)
  }

  // MARK: - Branches

  @Test func `says that not the same branches counted in both years`() throws {
    try staff()
    try log(0...80, 10)
    try log(0...20, 90, at: "skoven")
    let grown = try report()
    #expect(grown.summary[0].contains("steget"))
    #expect(grown.summary[1].contains("ikke de samme biblioteker") && grown.summary[1].contains("Havnen"))
    // A branch by itself has nothing to compare with.
    let own = try report(at: "skoven")
    #expect(own.summary.count >= 1 && own.summary[0].contains("ikke talt"), "\(own.summary)")
    // What rises at the branch that was there all the time too needs no word.
    try log(0...12, 15)
    #expect(try !report().summary.contains { $0.contains("ikke de samme biblioteker") })
  }

  // MARK: - Known causes

  @Test func `says where a task with a cause stands, and the cause`() throws {
    try staff()
    try log(0...80, 10)
    let text = "Der er talt for lidt"
    #expect(try !report().summary[0].contains(text))
    let note = try desk.desk.write { writer in
      try AlertNotes.add(.campaign, task: nil, text: nil, from: last.adding(-300), until: nil, in: writer)
    }
    let found = try report()
    #expect(!found.summary[0].contains(text) && found.summary.contains { $0.hasPrefix("Kendt årsag") })
    _ = try desk.desk.write { try AlertNotes.void(note.number, on: last, in: $0) }
    #expect(try !report().summary.contains { $0.hasPrefix("Kendt årsag") })
  }

  @Test func `says of what its intervals are`() throws {
    try staff()
    try log(0...80, 10)
    let levels = try #require(try report().sections.last)
    #expect(levels.rule.contains("15-11-2026") && levels.rule.contains("ikke gjort bredere"))
    // Of an earlier period it is looked at from its end.
    let earlier = try #require(try report(nil, "2026-08").sections.last)
    #expect(earlier.id == "levels" && earlier.rule.contains("30-08-2026"), "\(earlier.rule)")
  }

  // MARK: - The calendar

  @Test func `draws week 53 and the turn of a year beside the weeks 52 weeks before`() throws {
    try staff()
    let end = try #require(Day(iso: "2021-01-10"))
    for week in 0..<90 { try log(end.adding(-5 - 7 * week), week + 1) }
    let found = try report(nil, "2020-12-21..2021-01-10", on: end.adding(1))
    let drawn = points(found)
    #expect(drawn.map { $0.start.week.iso } == ["2020-W52", "2020-W53", "2021-W01"])
    #expect(drawn.map(\.value) == [.count(3), .count(2), .count(1)])
    #expect(drawn.map(\.before) == [.count(55), .count(54), .count(53)])
  }

  @Test func `counts the weeks and months in which the clocks change, and a leap day, as any other`() throws {
    try staff()
    // The Sundays on which the clocks change, the days around them, and a leap day.
    let days = [
      "2023-10-28", "2023-10-29", "2023-10-30", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-30", "2024-03-31",
      "2024-04-01",
    ].compactMap { Day(iso: $0) }
    for (number, day) in days.enumerated() { try log(day, 10 + number) }
    let today = try #require(Day(iso: "2024-05-06"))
    let months = points(try report(nil, "2023-10-01..2024-04-30", by: .month, on: today))
    #expect(months.map { $0.start.iso.prefix(7) }.first == "2023-10" && months.count == 7)
    let figures = try desk.desk.read { reader in
      try SeriesBook(
        .month, in: #require(Day(iso: "2023-10-01"))...today, at: BranchRegister.branches(in: reader),
        country: .denmark, reader: reader)
    }
    #expect(figures.starts.map { figures.end(of: figures.place(of: $0) ?? 0).day } == [31, 30, 31, 31, 29, 31, 30])
    let weeks = try report(nil, "2023-10-23..2024-04-07", on: today)
    #expect(points(weeks).count == 24)
    #expect(zip(points(weeks), points(weeks).dropFirst()).allSatisfy { $1.start - $0.start == 7 })
    let desk = try DeskReport(
      of: desk.desk, in: Period("2024-03-25..2024-03-31"), for: Discretion(for: .internal), language: .da, on: today
    ).report
    // Both Saturday and Sunday of the week in which an hour is missing.
    #expect(desk.summary.first?.contains("33 ekspeditioner") == true, "\(desk.summary)")
  }
}
