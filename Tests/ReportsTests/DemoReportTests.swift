import Foundation
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Records
import SQLite
import Statistics
import Testing

@testable import Reports

/// Every report on the invented office of every municipality.
@Suite struct `Every report` {
  static let today = Day(number: 20_778)

  /// An invented office of two years, which is taken away afterwards.
  private func withOffice(_ municipality: DemoMunicipality, _ body: (Office) throws -> Void) throws {
    let folder = Folder(path: FileManager.default.temporaryDirectory.path + "/lods-reports-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let noon = Date(timeIntervalSince1970: Double(Self.today.number) * 86_400 + 12 * 3600)
    var generator = SeededGenerator(seed: 4)
    let plan = DemoPlan(municipality, today: Self.today)
    try body(try DemoOffice(plan).make(in: folder, now: { noon }, using: &generator))
  }

  private func reports(
    _ office: Office, _ period: Period, _ audience: ReportAudience, _ language: LanguageCode
  ) throws -> [Report] {
    let door = Discretion(for: audience)
    let weeks = [try #require(ISOWeek(iso: "2026-W10")), try #require(ISOWeek(iso: "2026-W43"))]
    return [
      try DeskReport(of: office.desk, in: period, for: door, language: language, on: Self.today).report,
      try BorgerserviceReport(of: office.desk, in: period, for: door, language: language, on: Self.today).report,
      try BorgerserviceReport(
        of: office.desk, in: period, weeks: weeks, for: door, language: language, on: Self.today
      ).report,
      try OwnerReport(
        of: office.desk, in: period, hourCost: 390, for: door, language: language, on: Self.today
      ).report,
      try DSTReport(of: office.desk, in: period, for: door, language: language, on: Self.today).report,
      try KBReport(of: office.desk, in: period, for: door, language: language, on: Self.today).report,
    ]
  }

  @Test(arguments: DemoMunicipality.allCases)
  func `can be written of every office, in every language and form`(municipality: DemoMunicipality) throws {
    try withOffice(municipality) { office in
      for (language, code) in zip(LanguageCode.allCases, ["2026-Q3", "2026-W20", "2026"]) {
        for audience in language == .da ? [ReportAudience.house, .internal] : language == .sv ? [.house] : [.internal] {
          for report in try reports(office, try Period(code), audience, language) {
            #expect(!report.sections.isEmpty && !report.summary.isEmpty, "\(report.id)")
            let text = ReportText(report).text
            let html = ReportHTML(report).text
            let tidy = ReportCSV(report, as: .plain).tidy
            let forms = [
              text, html, tidy, ReportCSV(report, as: .danishExcel).blocks, ReportCSV(report, as: .plain).codeBook,
            ]
            #expect(forms.allSatisfy { !$0.isEmpty && !$0.contains("{") || $0 == html }, "\(report.id)")
            #expect(try JSON(parsing: ReportJSON(report).text())["report"]?.string == report.id)
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(report.id)")
            #expect((audience == .internal) == text.contains(ReportPhrase.internalTag(in: language)))
            if report.isOnePage {
              let page = OnePage(report: report)
              #expect(page.size.points >= 9 && page.height(at: page.size.points) <= OnePage.room)
            }
          }
        }
      }
      try checkDays(office)
      try checkCodes(try reports(office, try Period("2026-Q3"), .internal, .en))
    }
  }

  @Test(arguments: ["2026-W20", "2026-05", "2026-Q2", "2026-H1", "2025", "2026-02-10..2026-06-20"])
  func `of any period adds up, list by list, and says how much was captured`(code: String) throws {
    try withOffice(.naestved) { office in
      let period = try Period(code)
      try office.desk.write { writer in
        for branch in try BranchRegister.branches(in: writer.reader) {
          for day in period.yearBefore.days.lowerBound.number...Self.today.number {
            _ = try writer.run(
              "INSERT INTO count_in VALUES (?, ?, 11, 0, ?)", [.whole(branch.number), .whole(day), .whole(day % 40)])
          }
        }
      }
      var filter = EntryFilter()
      (filter.from, filter.to) = (period.days.lowerBound, period.days.upperBound)
      let entries = try office.log.entries(filter)
      let sessions = entries.reduce(0) { $0 + $1.count }
      let mentions = entries.reduce(0) { $0 + $1.count * $1.tasks.count }
      for language in LanguageCode.allCases {
        for audience in [ReportAudience.house, .internal] {
          let made = try reports(office, period, audience, language)
          for report in made {
            let text = ReportText(report).text + ReportCSV(report, as: .plain).codeBook
            #expect(!text.contains("{"), "\(report.id)")
            let isForm = report.id == "dst" || report.id == "kb"
            #expect(isForm || !report.sections.isEmpty && !text.contains("count import"), "\(report.id)")
          }
        }
        let desk = try reports(office, period, .internal, language)[0]
        for section in desk.sections {
          guard case .bars(let bars) = section.body else { continue }
          let sum = bars.bars.reduce(0) { sum, bar in
            if case .count(let number) = bar.value { sum + number } else { sum }
          }
          switch section.id {
          case "tasks", "kinds", "owners": #expect(sum == mentions, "\(code) \(section.id)")
          case "reasons", "barriers", "pathways": break
          default: #expect(sum == sessions, "\(code) \(section.id)")
          }
          #expect(bars.bars.allSatisfy { $0.before != nil && $0.verdict != nil })
        }
        guard case .table(let overview) = try #require(desk.sections.first).body else { return }
        #expect(overview.rows.last?[0].written(in: language) == CapturePhrase.sharedTickets(in: language))
        if case .series(let series)? = desk.sections.first(where: { $0.id == "course" })?.body {
          #expect(series.points.contains { $0.before != nil })
          #expect(series.points.allSatisfy { $0.captured != nil && $0.captured != .notCounted })
        } else {
          #expect(period.length <= 13)
        }
      }
    }
  }

  /// Days read for a whole span are what they are read one by one.
  private func checkDays(_ office: Office) throws {
    try office.desk.read { reader in
      for branch in try BranchRegister.branches(in: reader) {
        let span = Self.today.adding(-400)...Self.today.adding(40)
        let days = try StaffedDays(span, at: branch, country: office.profile.country, in: reader).days
        #expect(days.count == 441)
        for (day, status) in days {
          #expect(try DayStatus.of(day, at: branch, country: office.profile.country, in: reader) == status)
        }
      }
    }
  }

  /// Every code that stands in a column is in its code book, where the column has one.
  private func checkCodes(_ reports: [Report]) throws {
    for report in reports {
      for section in report.sections {
        guard let table = section.body.dataTable(in: report.language) else { continue }
        for row in table.rows {
          for (column, cell) in zip(table.columns, row) where !column.codes.isEmpty {
            guard case .term(let term) = cell else { continue }
            #expect(column.codes.contains { $0.code == term.code }, "\(report.id) \(column.id) \(term.code)")
          }
        }
      }
    }
  }

  @Test func `of the counting shape adds up to the mentions of tasks, and hides no less than the desk's`() throws {
    try withOffice(.faxe) { office in
      let period = try Period("2026-Q3")
      let open = try reports(office, period, .internal, .da)
      guard case .table(let crossing) = try #require(open[1].sections.first).body else { return }
      let sum = crossing.rows.reduce(0) { sum, row in
        if case .count(let number) = row[6] { sum + number } else { sum }
      }
      #expect(crossing.total?[6] == .count(sum))
      var filter = EntryFilter()
      filter.from = period.days.lowerBound
      filter.to = period.days.upperBound
      let entries = try office.log.entries(filter)
      #expect(sum == entries.reduce(0) { $0 + $1.count * $1.tasks.count })
      var counts: [[String]: Int] = [:]
      for entry in entries {
        for task in entry.tasks {
          let key = [
            entry.channel.code, task.task, entry.contact?.code ?? "not-recorded", entry.isMisdirected ? "yes" : "no",
          ]
          counts[key, default: 0] += entry.count
        }
      }
      for row in crossing.rows {
        let codes = [0, 2, 3, 4].map { place in
          if case .term(let term) = row[place] { term.code } else { "" }
        }
        #expect(row[6] == .count(counts[codes] ?? 0))
      }
      #expect(crossing.rows.count == counts.count)
      try attack(try reports(office, period, .house, .da), counts)
    }
  }

  /// The hidden lines of a task, whose sum stands in the report on the desk.
  private func attack(_ closed: [Report], _ counts: [[String]: Int]) throws {
    guard case .table(let crossing) = try #require(closed[1].sections.first).body else { return }
    var hidden: [String: [Int]] = [:]
    for row in crossing.rows {
      let codes = [0, 2, 3, 4].map { place in
        if case .term(let term) = row[place] { term.code } else { "" }
      }
      if case .count(let number) = row[6] { #expect(number >= Discretion.threshold) }
      guard row[6] == .hidden, codes[0] != "all" else { continue }
      hidden[codes[1], default: []].append(counts[codes] ?? 0)
    }
    for (task, numbers) in hidden {
      #expect(numbers.count > 1, "\(task)")
      #expect(numbers.reduce(0, +) - (numbers.count - 1) >= Discretion.threshold, "\(task)")
    }
  }

  @Test func `on owners says what the tasks' minutes say, and asks for no guess of money`() throws {
    try withOffice(.burlov) { office in
      let period = try Period("2026-H1")
      let report = try OwnerReport(
        of: office.desk, in: period, for: Discretion(for: .internal), language: .sv, on: Self.today
      ).report
      guard case .table(let table) = try #require(report.sections.last).body else { return }
      #expect(!table.columns.contains { $0.id == "cost" })
      var filter = EntryFilter()
      filter.from = period.days.lowerBound
      filter.to = period.days.upperBound
      let entries = try office.log.entries(filter)
      let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: office.profile.country) }
      for row in table.rows {
        guard case .term(let owner) = row[0], case .estimate(let hours) = row[2] else {
          Issue.record("no estimate")
          continue
        }
        let codes = Set(tasks.filter { $0.owner.code == owner.code }.map(\.code.text))
        var (minutes, timed, all) = (0.0, 0, 0)
        for entry in entries {
          let met = entry.tasks.count { codes.contains($0.task) }
          all += met * entry.count
          guard let spent = entry.minutes else { continue }
          timed += met * entry.count
          minutes += Double(spent * entry.count * met) / Double(entry.tasks.count)
        }
        #expect(row[1] == .count(all))
        #expect(abs(hours.value - minutes / Double(timed) * Double(all) / 60) < 1e-6)
        #expect(hours.low <= hours.value && hours.value <= hours.high)
      }
      #expect(report.notes.contains { $0.contains("administrat") && !$0.contains("lods ") })
    }
  }
}
