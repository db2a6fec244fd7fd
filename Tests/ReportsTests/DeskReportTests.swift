import Foundation
import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Statistics
import Testing

@testable import Reports

@Suite struct `The report on the desk` {
  let desk: SummaryDesk
  let period = Period(SummaryDesk.today.adding(-80)...SummaryDesk.today.adding(-5))

  init() throws { desk = try SummaryDesk() }

  private func report(_ audience: ReportAudience, _ period: Period? = nil, at branch: String? = nil) throws -> Report {
    try DeskReport(
      of: desk.desk, in: period ?? self.period, at: branch, for: Discretion(for: audience), language: .da,
      on: SummaryDesk.today
    ).report
  }

  /// The entries that count in a period, read one by one.
  private func counted(_ period: Period) throws -> [Entry] {
    try desk.log.entries(EntryFilter()).filter { period.days.contains($0.day) && !$0.isVoid }
  }

  private func sum(_ entries: [Entry]) -> Int { entries.reduce(0) { $0 + $1.count } }

  private func section(_ id: String, of report: Report) throws -> ReportSection {
    try #require(report.sections.first { $0.id == id })
  }

  /// The figures of a section's bars by code.
  private func figures(_ id: String, of report: Report) throws -> [String: Int] {
    guard case .bars(let bars) = try section(id, of: report).body else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: bars.bars.compactMap { bar in
        if case .count(let number) = bar.value { (bar.item.code, number) } else { nil }
      })
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `says what a recount entry by entry says, after voids and corrections`(seed: UInt64) throws {
    try desk.fill(150, seed: seed)
    try desk.correctSome(seed: seed)
    let entries = try counted(period)
    let report = try report(.internal)
    func check(_ id: String, _ codes: [String], _ has: (Entry, String) -> Bool) throws {
      let found = try figures(id, of: report)
      for code in codes { #expect(found[code] ?? 0 == sum(entries.filter { has($0, code) }), "\(id) \(code)") }
      #expect(Set(found.keys).isSubset(of: codes))
    }
    let catalogue = Catalogue.of(.denmark).tasks
    let kinds = Dictionary(uniqueKeysWithValues: catalogue.map { ($0.id, $0.kind) })
    try check("tasks", catalogue.map(\.id)) { entry, code in entry.tasks.contains { $0.task == code } }
    try check("levels", HelpLevel.allCases.map { "\($0.rawValue)" } + ["none"]) {
      ($0.level.map { "\($0.rawValue)" } ?? "none") == $1
    }
    try check("channels", Channel.allCases.map(\.code)) { $0.channel.code == $1 }
    try check("branches", ["havnen", "skoven"]) { $0.branch == $1 }
    try check("outcomes", Outcome.allCases.map(\.code)) { $0.outcome.code == $1 }
    try check("reasons", NotDoneReason.allCases.map(\.code)) { $0.reason?.code == $1 }
    try check("alone", AloneNextTime.allCases.map(\.code) + ["not-recorded"]) {
      ($0.alone?.code ?? "not-recorded") == $1
    }
    try check("weekdays", Weekday.allCases.map(\.code) + ["month-only"]) {
      ($0.isMonthOnly ? "month-only" : $0.day.weekday.code) == $1
    }
    let foundKinds = try figures("kinds", of: report)
    for kind in TaskKind.allCases {
      let mentions = entries.reduce(0) { sum, entry in
        sum + entry.count * entry.tasks.count { kinds[$0.task] == kind }
      }
      #expect(foundKinds[kind.code] ?? 0 == mentions)
    }
    guard case .table(let overview) = try section("overview", of: report).body else { return }
    #expect(overview.rows[0][1] == .count(sum(entries)))
    #expect(overview.rows[3][1] == .count(entries.reduce(0) { $0 + ($1.persons ?? 0) * $1.count }))
    guard case .table(let gaps) = try section("gaps", of: report).body else { return }
    let minutes = try #require(gaps.rows.first { $0[0] == .term(ReportTerm("minutes", "Minutter")) })
    #expect(minutes[1] == .count(sum(entries.filter { $0.minutes == nil })))
    let atOne = try self.report(.internal, at: "skoven")
    #expect(try figures("channels", of: atOne).values.reduce(0, +) == sum(entries.filter { $0.branch == "skoven" }))
    #expect(!atOne.sections.contains { $0.id == "branches" })
  }

  @Test func `of whole months reads no entry at all`() throws {
    try desk.fill(200, seed: 8)
    let month = Period(monthOf: SummaryDesk.today.adding(-40))
    let before = try report(.internal, month)
    // Reading entries would now find none: whatever is told comes from the running totals, however long the log is.
    try desk.desk.write { _ = try $0.run("DELETE FROM entry") }
    let after = try report(.internal, month)
    #expect(before == after)
    #expect(after.sections.count > 8)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `for the house holds no small count, and lets none be worked out of any list`(seed: UInt64) throws {
    try desk.fill(40 + Int(seed) * 25, seed: seed)
    let open = try report(.internal)
    let closed = try report(.house)
    #expect(closed.audience != .internal)
    for section in closed.sections {
      guard case .bars(let bars) = section.body, case .bars(let truth) = try self.section(section.id, of: open).body
      else { continue }
      let counts = Dictionary(
        uniqueKeysWithValues: truth.bars.compactMap { bar in
          if case .count(let number) = bar.value { (bar.item.code, number) } else { nil }
        })
      var hidden: [Int] = []
      for bar in bars.bars {
        let number = counts[bar.item.code] ?? 0
        switch bar.value {
        case .hidden:
          hidden.append(number)
          #expect(number > 0)
          #expect(bar.share == nil || bar.share == .hidden)
          #expect(bar.verdict == nil || bar.verdict == .unknown)
        case .count(let shown): #expect(shown == number && !(1...4).contains(shown), "\(section.id)")
        default: Issue.record("\(section.id)")
        }
      }
      guard !hidden.isEmpty else { continue }
      // The attacker knows the sum of the hidden ones, and that none of them is nought.
      #expect(hidden.count > 1, "\(section.id)")
      #expect(hidden.reduce(0, +) - (hidden.count - 1) >= Discretion.threshold, "\(section.id)")
    }
    try attackMonthOnly(closed, open)
    try checkMeasures(closed)
  }

  /// The sum of the month-only channels stands by weekday: with it no channel may be worked out.
  private func attackMonthOnly(_ closed: Report, _ open: Report) throws {
    let shown = try figures("channels", of: closed)
    let weekdays = try figures("weekdays", of: closed)
    let truth = try figures("channels", of: open)
    guard !shown.isEmpty, !weekdays.isEmpty else { return }
    let days = try figures("weekdays", of: open)
    let hidden = [
      Channel.allCases.filter { $0.keepsMonthOnly && shown[$0.code] == nil }.compactMap { truth[$0.code] },
      Weekday.allCases.filter { weekdays[$0.code] == nil }.compactMap { days[$0.code] },
    ]
    for numbers in hidden where !numbers.isEmpty {
      #expect(numbers.count > 1)
      #expect(numbers.reduce(0, +) - (numbers.count - 1) >= Discretion.threshold)
    }
  }

  private func checkMeasures(_ report: Report) throws {
    for id in ["minutes", "persons"] {
      guard let section = report.sections.first(where: { $0.id == id }), case .table(let table) = section.body
      else { continue }
      for row in table.rows { #expect(row[2] != .hidden && row[2] != .count(0), "\(id)") }
    }
  }

  @Test func `of fewer than five sessions publishes nothing of them`() throws {
    try desk.fill(1, seed: 1)
    let all = Period(SummaryDesk.today.adding(-140)...SummaryDesk.today)
    let sessions = sum(try counted(all))
    let closed = try report(.house, all)
    #expect(closed.sections.isEmpty == (1...4).contains(sessions) || sessions == 0)
    let none = try report(.house, try Period("2020"))
    #expect(none.sections.isEmpty)
    #expect(none.summary.count == 1)
  }

  @Test func `compares with the year before only where something was logged then`() throws {
    try desk.fill(60, seed: 2)
    let report = try report(.internal)
    guard case .bars(let bars) = try section("channels", of: report).body else { return }
    #expect(bars.bars.allSatisfy { $0.before == nil && $0.verdict == nil })
  }

  @Test func `of a small office looks as it was agreed`() throws {
    try desk.fill(45, seed: 21)
    try desk.correctSome(seed: 21)
    let text = ReportText(try report(.house, Period("2026-Q3"))).text
    #expect(text.split(separator: "\n") == GoldenDeskReport.text.split(separator: "\n"))
  }

  @Test func `refuses an unknown branch`() throws {
    #expect(throws: MunicipalityFault.self) { try report(.internal, at: "skovenn") }
  }
}
