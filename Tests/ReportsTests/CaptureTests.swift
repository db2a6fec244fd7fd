import Foundation
import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Statistics
import Testing

@testable import Reports

@Suite struct `How much of what came was logged` {
  private let desk: SummaryDesk
  private let period: Period

  init() throws {
    desk = try SummaryDesk()
    try desk.fill(160, seed: 5)
    period = try Period("2026-Q3")
  }

  /// Counts so many on every day of the year at a branch.
  private func count(_ number: Int, _ kind: CountKind, at code: String, every step: Int = 1) throws {
    try desk.desk.write { writer in
      let branch = try BranchRegister.branch(word: code, in: writer.reader)
      for back in stride(from: 0, to: 420, by: step) {
        try writer.run(
          "INSERT INTO count_in VALUES (?, ?, 11, ?, ?)",
          [
            .whole(branch.number), .whole(SummaryDesk.today.adding(-back).number), .whole(kind.number), .whole(number),
          ])
      }
    }
  }

  private func reports(_ audience: ReportAudience) throws -> [Report] {
    let door = Discretion(for: audience)
    let today = SummaryDesk.today
    return [
      try DeskReport(of: desk.desk, in: period, for: door, language: .da, on: today).report,
      try OwnerReport(of: desk.desk, in: period, hourCost: 390, for: door, language: .da, on: today).report,
      try BorgerserviceReport(of: desk.desk, in: period, for: door, language: .da, on: today).report,
    ]
  }

  @Test(arguments: [ReportAudience.house, .internal])
  func `is said once not to be known where nothing was counted, and who can mend it`(audience: ReportAudience) throws {
    for report in try reports(audience) {
      let text = ReportText(report).text.split(whereSeparator: \.isNewline).joined(separator: " ")
      #expect(text.components(separatedBy: "Hverken kønumre eller besøg er talt").count == 2, "\(report.id)")
      #expect(report.notes.contains { $0.contains("kan en administrator læse dem ind") }, "\(report.id)")
      // A manager reads this in a browser, and has no command line.
      #expect(!text.contains("lods "), "\(report.id)")
      #expect(!report.sections.contains { $0.id == "capture" })
    }
  }

  @Test func `is the sessions of desk and café on counted days over what was counted`() throws {
    try count(7, .ticket, at: "havnen", every: 2)
    try count(30, .door, at: "skoven")
    // Where both were counted the queue is nearer to the desk than the door.
    try count(99, .door, at: "havnen")
    let report = try reports(.internal)[0]
    let entries = try desk.log.entries(EntryFilter()).filter { entry in
      period.days.contains(entry.day) && (entry.channel == .desk || entry.channel == .cafe)
    }
    let isCounted = { (day: Day) in (SummaryDesk.today - day).isMultiple(of: 2) }
    let logged = { (branch: String) in
      entries.filter { $0.branch == branch && (branch == "skoven" || isCounted($0.day)) }.reduce(0) { $0 + $1.count }
    }
    guard case .table(let table) = try #require(report.sections.first { $0.id == "capture" }).body else { return }
    let days = period.days.upperBound - period.days.lowerBound + 1
    let rows = table.rows.map { $0.dropFirst(2).prefix(4).map { $0 } }
    let halved = (0..<days).count { isCounted(period.days.lowerBound.adding($0)) }
    #expect(table.rows.map { $0[0] } == [.term(ReportTerm("havnen", "Havnen")), .term(ReportTerm("skoven", "Skoven"))])
    #expect(
      rows[0] == [
        .count(halved), .count(halved * 7), .count(logged("havnen")),
        .share(Double(logged("havnen")) / Double(halved * 7)),
      ])
    #expect(
      rows[1] == [
        .count(days), .count(days * 30), .count(logged("skoven")),
        .share(Double(logged("skoven")) / Double(days * 30)),
      ])
    guard case .series(let series) = try #require(report.sections.first { $0.id == "course" }).body else { return }
    #expect(series.captured != nil && series.points.allSatisfy { $0.captured != nil })
    for report in try reports(.internal) {
      let isSaid = report.summary.contains { $0.contains("kønumre er registreret") && $0.contains("100 besøg") }
      #expect(isSaid, "\(report.id)")
    }
  }

  @Test func `has an interval where not every staffed day was counted, and none where all were`() throws {
    let branch = try desk.desk.read { try BranchRegister.branch(word: "havnen", in: $0) }
    var generator = SeededGenerator(seed: 3)
    let days = (0..<60).map { number in
      CountedDay(
        branch: branch.number, day: period.days.lowerBound.adding(number), kind: .ticket, counted: 20,
        logged: Int.random(in: 8...20, using: &generator))
    }
    let capture = Capture(kind: .ticket, branches: [branch], now: days, before: [])
    let share = try #require(Capture.sum(days).share)
    let part = try #require(capture.estimate(staffed: 90))
    let unknown = try #require(capture.estimate(staffed: nil))
    #expect(abs(part.value - share) < 1e-9)
    #expect(part.low < share && share < part.high)
    #expect(unknown.low < part.low && part.high < unknown.high)
    #expect(capture.estimate(staffed: 60) == nil)
  }

  @Test func `of whole months costs no reading of entries`() throws {
    try count(7, .ticket, at: "havnen")
    let before = try reports(.internal)
    try desk.desk.write { _ = try $0.run("DELETE FROM entry") }
    #expect(try reports(.internal) == before)
  }
}
