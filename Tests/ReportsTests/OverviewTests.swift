import Foundation
import Formats
import Language
import Municipality
import Office
import Records
import SQLite
import Statistics
import Testing

@testable import Reports

/// The manager's overview, on invented offices.
@Suite struct `The overview` {
  static let today = Day(number: 20_779)

  private func withOffice(_ municipality: DemoMunicipality, _ body: (Office) throws -> Void) throws {
    let folder = Folder(path: FileManager.default.temporaryDirectory.path + "/lods-overview-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let noon = Date(timeIntervalSince1970: Double(Self.today.number) * 86_400 + 12 * 3600)
    var generator = SeededGenerator(seed: 1)
    try body(
      try DemoOffice(DemoPlan(municipality, today: Self.today)).make(in: folder, now: { noon }, using: &generator))
  }

  private func overview(_ office: Office, _ audience: ReportAudience, _ language: LanguageCode) throws -> Report {
    try OverviewReport(
      of: office.desk, in: OverviewReport.usualPeriod(on: Self.today), seenFrom: Self.today,
      for: Discretion(for: audience), language: language, on: Self.today
    ).report
  }

  @Test(arguments: [(DemoMunicipality.helsingor, LanguageCode.da), (.burlov, .sv)])
  func `names the planted outage, growth and gap on its first page, and calls nothing else a change`(
    municipality: DemoMunicipality, language: LanguageCode
  ) throws {
    try withOffice(municipality) { office in
      let report = try overview(office, .house, language)
      let first = report.sections.prefix { $0.part == nil }
      let changes = try #require(first.first { $0.id == "changes" })
      guard case .table(let table) = changes.body else {
        Issue.record("the changes are no table")
        return
      }
      let kinds = table.rows.map { row -> String in
        if case .term(let term) = row[0] { term.code } else { "" }
      }
      #expect(kinds.sorted() == ["growth", "lost-logging", "outage"])
      #expect(table.rows.allSatisfy { row in row.count == 3 && !row.contains(.empty) })
      #expect(report.summary.first?.contains("3 ") == true)
      #expect(first.last?.id == "unknown" && !first.contains { $0.id == "known" })
      // What is told of the period beside the year before on the way to the tables judges nothing.
      for section in report.sections where section.id.hasPrefix("picture-") {
        guard case .bars(let bars) = section.body else { continue }
        #expect(bars.bars.allSatisfy { $0.verdict == nil })
      }
      let parts = report.sections.compactMap(\.part)
      #expect(parts.count == 4 && Set(report.sections.map(\.id)).count == report.sections.count)
      try checkForms(report)
    }
  }

  private func checkForms(_ report: Report) throws {
    let html = ReportHTML(report).text
    let page = TagReader(html)
    #expect(page.problems.isEmpty && Set(page.values["id"] ?? []).count == page.values["id"]?.count)
    for part in report.sections.compactMap(\.part) { #expect(html.contains("\">\(part)</h2>")) }
    let text = ReportText(report).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try JSON(parsing: ReportJSON(report).text())["sections"]?.array?.count == report.sections.count)
    #expect(!ReportCSV(report, as: .plain).tidy.contains("{"))
    // What is printed for a meeting names no command.
    #expect(!html.contains("lods "))
  }

  @Test func `shows no small count for the house, and every focus area for internal use`() throws {
    try withOffice(.naestved) { office in
      let house = try overview(office, .house, .en)
      for section in house.sections {
        guard let table = section.body.dataTable(in: .en) else { continue }
        for (row, column) in table.rows.flatMap({ zip($0, table.columns) })
        where [.sessions, .mentions, .persons].contains(column.unit) {
          if case .count(let count) = row { #expect(!(1..<Discretion.threshold).contains(count), "\(section.id)") }
        }
      }
      let whole = try overview(office, .internal, .en)
      let tags = try #require(whole.sections.first { $0.id == "tags" })
      guard case .bars(let bars) = tags.body else { return }
      let tasks = try office.desk.read { try TagRegister.tags(in: $0) }
      for bar in bars.bars {
        let codes = Set(tasks.first { $0.code.text == bar.item.code }?.tasks ?? [])
        let sum = try mentions(of: codes, in: office)
        #expect(bar.value == .count(sum), "\(bar.item.code)")
      }
      #expect(!bars.bars.isEmpty)
    }
  }

  @Test func `tells no week of a task beside its figure, and no count in what stands out`() throws {
    try withOffice(.helsingor) { office in
      var drawn = 0
      for code in ["2026-07-06..2026-07-19", "2026-06-29..2026-08-02"] {
        let period = try Period(code)
        let report = try OverviewReport(
          of: office.desk, in: period, seenFrom: OverviewReport.end(of: period, on: Self.today),
          for: Discretion(for: .house), language: .da, on: Self.today
        ).report
        let tables = report.sections.compactMap { section -> (String, ReportTable)? in
          section.body.dataTable(in: .da).map { (section.id, $0) }
        }
        let tasks = try #require(tables.first { $0.0 == "tasks" }?.1)
        for section in report.sections where section.id.hasPrefix("weeks-") {
          guard case .series(let series) = section.body else { continue }
          let inside = series.points.filter {
            period.days.contains($0.start) && period.days.contains($0.start.adding(6))
          }
          let hidden = inside.count { $0.value == .hidden }
          let shown = inside.reduce(0) { sum, point in
            if case .count(let number) = point.value { sum + number } else { sum }
          }
          let row = tasks.rows.first {
            if case .term(let term) = $0[0] { "weeks-" + term.code == section.id } else { false }
          }
          guard case .count(let whole)? = row?[1] else { continue }
          drawn += 1
          // What is left of the figure is no week alone, and could be five or more of each.
          #expect(hidden == 0 || (hidden > 1 && whole - shown - (hidden - 1) >= Discretion.threshold), "\(code)")
        }
      }
      #expect(drawn > 0)
    }
  }

  @Test func `refuses a period that has not begun or was over before the log, and looks into the last days of one`()
    throws
  {
    try withOffice(.helsingor) { office in
      func overview(_ code: String) throws -> Report {
        let period = try Period(code)
        return try OverviewReport(
          of: office.desk, in: period, seenFrom: OverviewReport.end(of: period, on: Self.today),
          for: Discretion(for: .house), language: .sv, on: Self.today
        ).report
      }
      #expect(throws: TrendFault.notBegun(try Period("2027-Q1"))) { try overview("2027-Q1") }
      #expect(throws: TrendFault.self) { try overview("2019") }
      let week = try overview("2026-10-12..2026-10-15")
      guard case .table(let table)? = week.sections.first(where: { $0.id == "changes" })?.body else {
        Issue.record("the outage of the last days is missing")
        return
      }
      #expect(table.rows.contains { if case .term(let term) = $0[0] { term.code == "outage" } else { false } })
      let year = try overview("2025")
      guard case .table(let figures)? = year.sections.first(where: { $0.id == "figures" })?.body else { return }
      #expect(figures.columns.count == 2, "a year that was counted otherwise stands beside")
    }
  }

  /// The mentions of some tasks in the usual period, counted entry by entry.
  private func mentions(of codes: Set<String>, in office: Office) throws -> Int {
    let days = OverviewReport.usualPeriod(on: Self.today).days
    return try office.desk.read { reader in
      try reader.rows(
        """
        SELECT task.code, sum(entry.count) FROM entry
        JOIN entry_task ON entry_task.entry = entry.id JOIN task ON task.number = entry_task.task
        WHERE entry.is_void = 0 AND entry.day BETWEEN ? AND ? GROUP BY task.code
        """, [.whole(days.lowerBound.number), .whole(days.upperBound.number)]
      ) { ($0.text(0), $0.whole(1)) }
    }.reduce(0) { $0 + (codes.contains($1.0) ? $1.1 : 0) }
  }

  // MARK: - Focus areas

  @Test func `tells sums of tasks from which no hidden task can be told to be small`() {
    var generator = SeededGenerator(seed: 12)
    let door = Discretion(for: .house)
    var (shown, withheld) = (0, 0)
    for _ in 0..<3000 {
      let counts = (0..<6).map { _ in
        Bool.random(using: &generator)
          ? Int.random(in: 0...6, using: &generator) : Int.random(in: 5...30, using: &generator)
      }
      guard let hidden = door.hidden(in: counts), hidden.contains(true) else { continue }
      let parts = (0..<3).map { _ in Set((0..<6).filter { _ in Bool.random(using: &generator) }) }
      let sums = TagLines.sums(parts, counts, hidden: hidden, blocks: counts.map { _ in 0 })
      let known = zip(parts, sums).filter { $0.1 != nil }.map(\.0)
      shown += known.count
      withheld += parts.count - known.count
      let behind = counts.indices.filter { hidden[$0] }
      guard behind.reduce(0, { $0 + counts[$1] }) <= 26 else { continue }
      for (place, greatest) in greatest(behind, counts, known) {
        #expect(greatest >= Discretion.threshold, "\(counts) \(hidden) \(parts) \(place)")
      }
    }
    #expect(shown > 300 && withheld > 300)
  }

  /// The greatest that each hidden count can be for somebody who knows all of them together and some sums: every list of
  /// counts that fits is tried.
  private func greatest(_ behind: [Int], _ counts: [Int], _ known: [Set<Int>]) -> [Int: Int] {
    let sum = { (part: Set<Int>, values: [Int: Int]) in
      behind.reduce(0) { $0 + (part.contains($1) ? values[$1] ?? 0 : 0) }
    }
    let truth = Dictionary(uniqueKeysWithValues: behind.map { ($0, counts[$0]) })
    let sums = ([Set(behind)] + known).map { ($0, sum($0, truth)) }
    var found: [Int: Int] = [:]
    func place(_ index: Int, _ values: [Int: Int], _ left: Int) {
      guard index < behind.count else {
        if sums.allSatisfy({ sum($0.0, values) == $0.1 }) { found.merge(values, uniquingKeysWith: max) }
        return
      }
      guard left >= behind.count - index else { return }
      for number in 1...(left - (behind.count - index - 1)) {
        place(index + 1, values.merging([behind[index]: number]) { $1 }, left - number)
      }
    }
    place(0, [:], sums[0].1)
    return found
  }
}
