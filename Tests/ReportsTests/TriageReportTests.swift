import Foundation
import HelpDesk
import Language
import Municipality
import Records
import Statistics
import Testing

@testable import Reports

@Suite struct `The report on triage` {
  let desk: SummaryDesk
  let period = Period(SummaryDesk.today.adding(-80)...SummaryDesk.today.adding(-5))
  private static let tasks = ["mitid-app", "print-scan", "digital-post"]

  init() throws { desk = try SummaryDesk() }

  @discardableResult
  private func log(
    _ count: Int, _ advised: HelpLevel?, _ given: HelpLevel, task: String? = nil,
    _ change: (inout EntryForm) -> Void = { _ in }
  ) throws -> Entry {
    var generator = SystemRandomNumberGenerator()
    var form = EntryForm(
      id: RandomID(using: &generator), tasks: [.init(try task ?? guidance()[0])], outcome: .done)
    form.branch = "havnen"
    form.time = .day(SummaryDesk.today.adding(-30), nil)
    form.level = given
    form.suggested = advised
    form.suggestedBy = advised.map { _ in "dk-2026-1" }
    form.count = count
    change(&form)
    return try desk.log.log(form).entry
  }

  private func guidance() throws -> [String] {
    try desk.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }.filter { $0.kind == .guidance }.map(\.code.text)
  }

  /// Fifty sessions: 20 tips as advised, 15 side by side as advised, 5 with more help, 10 with less.
  private func logFifty() throws {
    try log(20, .tip, .tip) { $0.alone = .yes }
    try log(15, .sideBySide, .sideBySide) { $0.alone = .no }
    try log(5, .tip, .sideBySide) { $0.otherBecause = .neededMore }
    try log(10, .sideBySide, .tip) {
      $0.otherBecause = .wish
      $0.outcome = .partly
      $0.alone = .yes
    }
  }

  private func report(
    _ audience: ReportAudience, at branch: String? = nil, hasStaff: Bool = false, _ language: LanguageCode = .da
  ) throws -> Report {
    try TriageReport(
      of: desk.desk, in: period, at: branch, staffAtLeastFive: hasStaff, for: Discretion(for: audience),
      language: language, on: SummaryDesk.today
    ).report
  }

  private func table(_ id: String, of report: Report) throws -> ReportTable {
    guard case .table(let table) = try #require(report.sections.first { $0.id == id }).body else {
      throw TriageReportFault.staffNotStated
    }
    return table
  }

  private func estimate(_ cell: ReportCell) throws -> ReportEstimate {
    guard case .estimate(let estimate) = cell else { throw TriageReportFault.staffNotStated }
    return estimate
  }

  private func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 0.000_6 }

  @Test(arguments: [ReportAudience.house, .internal])
  func `says the agreement and kappa of a table that was worked out by hand`(audience: ReportAudience) throws {
    try logFifty()
    // None of these counts: no advice, another period, taken back.
    try log(40, nil, .tip)
    try log(40, .tip, .penHolder) { $0.time = .day(SummaryDesk.today.adding(-90), nil) }
    _ = try desk.log.void(try log(40, .tip, .penHolder).id, because: .practice)
    let report = try report(audience)
    let agreement = try table("agreement", of: report)
    #expect(agreement.rows.map { $0[1] } == [.count(35), .count(5), .count(10)])
    #expect(agreement.total?[1] == .count(50))
    // Wilson's interval of 35 of 50.
    let alike = try estimate(agreement.rows[0][2])
    #expect(isNear(alike.value, 0.7) && isNear(alike.low, 0.5625) && isNear(alike.high, 0.8090))
    // Weights 1 and ¾: po = 0.925, pe = 0.875, so kappa = 0.4; of two levels the weights cancel, and the variance of
    // Fleiss, Cohen and Everitt is (0.10972 + 0.10188 − 0.01) / 12.5.
    let kappa = try estimate(try table("kappa", of: report).rows[0][1])
    #expect(isNear(kappa.value, 0.4) && isNear(kappa.low, 0.15) && isNear(kappa.high, 0.65))
    #expect(report.summary.contains { $0.contains("kappa er 0,40 (mellem 0,15 og 0,65)") })
    #expect(report.summary.contains { $0.hasPrefix("40 andre ekspeditioner") })
    #expect(report.sections.contains { $0.id == "pairs" } == (audience == .internal))
  }

  @Test func `counts reasons, outcomes and alone next time by the level advised and given`() throws {
    try logFifty()
    let report = try report(.internal)
    let reasons = try table("reasons", of: report)
    let found = Dictionary(
      uniqueKeysWithValues: reasons.rows.compactMap { row -> (String, ReportCell)? in
        guard case .term(let term) = row[0] else { return nil }
        return (term.code, row[1])
      })
    #expect(found["wish"] == .count(10) && found["needed-more"] == .count(5) && found["time"] == .count(0))
    #expect(found["not-recorded"] == .count(0) && reasons.total?[1] == .count(15))
    let advised = try table("advised", of: report).rows[2]
    #expect(advised[1] == .count(25))
    #expect(try isNear(estimate(advised[2]).value, 0.6) && isNear(estimate(advised[3]).value, 0.4))
    #expect(try isNear(estimate(advised[4]).value, 0) && isNear(estimate(advised[5]).value, 0.4))
    let given = try table("given", of: report).rows
    #expect(given[1][1] == .count(30) && given[2][1] == .count(20) && given[0][1] == .count(0))
    #expect(try isNear(estimate(given[1][5]).value, 1) && isNear(estimate(given[2][5]).value, 0))
    guard case .grid(let grid) = try #require(report.sections.first { $0.id == "pairs" }).body else { return }
    #expect(grid.cells[1][2] == .count(5) && grid.cells[2][1] == .count(10))
  }

  @Test func `counts a session with two tasks under both, but no task that is not guidance`() throws {
    let guidance = try guidance()
    let other = try #require(
      desk.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }.first { $0.kind == .transaction }?.code.text)
    try log(12, .tip, .tip) { $0.tasks = [.init(guidance[0]), .init(guidance[1]), .init(other)] }
    try log(8, .tip, .sideBySide) { $0.tasks = [.init(guidance[1])] }
    let rows = try table("tasks", of: try report(.internal)).rows
    #expect(rows.map { $0[1] } == [.count(20), .count(12)])
    #expect(try isNear(estimate(rows[0][2]).value, 0.6) && isNear(estimate(rows[0][3]).value, 0.4))
  }

  @Test func `publishes nothing but the number where few went another way`() throws {
    try log(60, .tip, .tip)
    try log(3, .tip, .sideBySide)
    try log(9, .sideBySide, .tip)
    let report = try report(.house)
    #expect(report.sections.isEmpty && report.notes.count == 1)
    #expect(report.summary.count == 2)
    #expect(report.summary[1].hasPrefix("Hvor tit forslaget blev fulgt, kan ikke vises"))
    #expect(!ReportText(report).text.contains("63") && !ReportText(report).text.contains("kappa"))
    #expect(try self.report(.internal).sections.count > 6)
  }

  @Test func `publishes nothing at all of one to four sessions, and says so of none`() throws {
    #expect(try report(.house).summary.first?.hasPrefix("Ingen ekspeditioner") == true)
    try log(4, .tip, .tip)
    let report = try report(.house)
    #expect(report.sections.isEmpty && report.summary.first?.hasPrefix("For få") == true)
  }

  /// Every figure that a row shows, as the count it can be turned back into.
  private func counts(_ row: [ReportCell]) -> [Int] {
    guard case .count(let whole) = row[1] else { return [] }
    return [whole]
      + row.dropFirst(2).compactMap { cell in
        if case .estimate(let share) = cell { Int((share.value * Double(whole)).rounded()) } else { nil }
      }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `shows no count of one to four, nor a share that would tell one`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let guidance = try guidance().prefix(4)
    for _ in 0..<40 {
      let advised = HelpLevel.allCases.randomElement(using: &generator) ?? .tip
      let given = Bool.random(using: &generator) ? advised : HelpLevel.allCases.randomElement(using: &generator) ?? .tip
      try log(Int.random(in: 1...9, using: &generator), advised, given, task: guidance.randomElement(using: &generator))
      {
        $0.branch = Int.random(in: 0..<9, using: &generator) == 0 ? "skoven" : "havnen"
        $0.outcome = Outcome.allCases.randomElement(using: &generator) ?? .done
        $0.alone = AloneNextTime.allCases.randomElement(using: &generator)
        $0.suggestedBy = ["dk-2026-1", "dk-2026-2", nil].randomElement(using: &generator) ?? nil
        if advised != given { $0.otherBecause = HelpLevelReason.allCases.randomElement(using: &generator) }
      }
    }
    let report = try report(.house, hasStaff: true)
    let entries = try desk.log.entries(EntryFilter())
    var shown = 0
    for section in report.sections where section.id != "kappa" {
      guard case .table(let table) = section.body else { continue }
      for row in table.rows {
        // Elsewhere the shares are of the row's own sessions.
        let isByLevel = ["advised", "given"].contains(section.id)
        let isOfAll = ["agreement", "reasons"].contains(section.id)
        let row = isByLevel ? Array(row.prefix(5)) : isOfAll ? Array(row.prefix(2)) : row
        shown += counts(row).count
        for count in counts(row) { #expect(!(1...4).contains(count), "\(section.id)") }
      }
      if ["advised", "given"].contains(section.id) {
        for (level, row) in table.rows.enumerated() {
          guard case .estimate(let share) = row[5] else { continue }
          let said = entries.filter { (section.id == "given" ? $0.level : $0.suggested)?.rawValue == level }
          let base = said.filter { [.yes, .no].contains($0.alone) }.reduce(0) { $0 + $1.count }
          let yes = Int((share.value * Double(base)).rounded())
          #expect(!(1...4).contains(yes) && !(1...4).contains(base - yes), "alone")
        }
      }
      let hidden = table.rows.count { $0[1] == .hidden }
      #expect(hidden != 1, "\(section.id): a single hidden row can be worked out")
    }
    #expect(shown > 10)
    #expect(!report.sections.contains { $0.id == "pairs" })
  }

  @Test func `is not split by branch unless somebody states that at least five work at each`() throws {
    try logFifty()
    #expect(throws: TriageReportFault.staffNotStated) { try report(.internal, at: "havnen") }
    let whole = try report(.internal)
    #expect(!whole.sections.contains { $0.id == "branches" })
    #expect(whole.notes.contains { $0.contains("sig det, når rapporten laves") })
    let split = try report(.internal, hasStaff: true)
    #expect(try table("branches", of: split).rows.map { $0[1] } == [.count(50)])
    #expect(split.notes.contains { $0.contains("kan ikke kontrollere") })
    #expect(try report(.internal, at: "skoven", hasStaff: true).summary.first?.hasPrefix("Ingen") == true)
  }

  @Test func `has no interval where all agree and no kappa of a few`() throws {
    try log(6, .tip, .tip)
    #expect(try report(.house).summary.contains("Kappa regnes først ud fra 10 ekspeditioner."))
    try log(6, .sideBySide, .sideBySide)
    let report = try report(.house)
    #expect(report.summary.contains("Alle fik den foreslåede hjælpegrad, så vægtet kappa er 1 og har intet interval."))
  }

  @Test func `reads in Danish as it is meant to`() throws {
    try logFifty()
    let text = ReportText(try report(.house), width: 90).text.replacing("\u{A0}", with: " ")
    for line in [
      "• 50 ekspeditioner i", "• Den foreslåede hjælpegrad blev givet i 70", "Følges forslaget?",
      "Som foreslået                          35  70 % (56 %–81 %)", "Mere hjælp end foreslået", "Vægtet kappa",
      "Hvorfor blev det en anden hjælpegrad?", "Borgeren ønskede det", "Hvordan gik det, efter den givne hjælpegrad?",
      "- Intervallerne er for smalle:", "- Medarbejderne så forslaget, før de valgte", "- Udfaldet siger intet om",
      "- Hvor tit der blev svaret »ved ikke«, kan ikke siges", "- Tallene er ikke delt efter bibliotek",
    ] {
      #expect(text.contains(line), "\(line)\n\(text)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 90 })
  }
}
