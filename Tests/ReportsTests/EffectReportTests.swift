import Formats
import Foundation
import HelpDesk
import Language
import Municipality
import Records
import Statistics
import Testing

@testable import Courses
@testable import Reports

/// What the report on effect shows, and what it keeps back.
@Suite struct EffectReportTests {
  private let desk: SummaryDesk
  private let objectives = [
    EffectObjective(code: 101, text: "Du kan se nord."), .init(code: 201, text: "Du kan gå hjem."),
  ]
  private static let start = SummaryDesk.today.adding(-60)
  private static let end = SummaryDesk.today.adding(-30)

  init() throws { desk = try SummaryDesk() }

  private func term() throws -> Term {
    let plan = TermPlan(
      title: "Kort", kind: .series, branch: try #require(Code<Branch>("havnen")), language: .da)
    let span = try #require(TimeSpan(from: 600, to: 720))
    var generator = SeededGenerator(seed: 1)
    let dates = try [Self.start, Self.end].enumerated().map { place, day in
      TermDate(
        id: try #require(RowNumber<TermDate>(place + 1)), uid: RandomID(using: &generator), day: day, span: span,
        room: nil, isCancelled: false, sequence: 0, changed: 0)
    }
    return Term(
      id: try #require(RowNumber<Term>(1)), code: try #require(Code<Term>("kort-e26")),
      offer: try #require(RowNumber<CourseOffer>(1)), state: .ended, plan: plan, revision: 1, dates: dates)
  }

  private func learners(_ completed: Int, _ partly: Int, _ noShow: Int, _ left: Int) -> TermLearners {
    var learners = TermLearners()
    learners.completed = completed
    learners.partly = partly
    learners.noShow = noShow
    learners.left = left
    learners.start = completed + partly + noShow + left
    return learners
  }

  /// So many pairs that all rose from 2 to 4 and from "with help" to "alone", and cards without a second one.
  private func cards(_ pairs: Int, before: Int = 0, after: Int = 0) -> [EffectCard] {
    var generator = SeededGenerator(seed: 3)
    func answers(_ rating: Int, _ task: TaskAttempt) -> [Int: EffectAnswer] {
      [101: EffectAnswer(rating: rating, task: task), 201: EffectAnswer(rating: rating, task: task)]
    }
    let couples = (0..<pairs).flatMap { _ in
      let pair = RandomID(using: &generator)
      return [
        EffectCard(side: .before, answers: answers(2, .withHelp), pair: pair),
        EffectCard(side: .after, answers: answers(4, .alone), pair: pair),
      ]
    }
    return couples + (0..<before).map { _ in EffectCard(side: .before, answers: answers(5, .alone)) }
      + (0..<after).map { _ in EffectCard(side: .after, answers: answers(3, .couldNot)) }
  }

  private func report(
    _ cards: [EffectCard], _ learners: TermLearners, _ audience: ReportAudience = .internal, tasks: [String] = [],
    _ language: LanguageCode = .da
  ) throws -> Report {
    let all = try desk.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }
    return try EffectReport(
      of: [TermEffect(term: try term(), objectives: objectives, cards: cards, learners: learners)], title: "Kort",
      tasks: all.filter { tasks.contains($0.code.text) }, desk: desk.desk, for: Discretion(for: audience),
      language: language, on: SummaryDesk.today
    ).report
  }

  private func table(_ id: String, of report: Report) throws -> ReportTable {
    guard case .table(let table) = try #require(report.sections.first { $0.id == id }).body else {
      throw TriageReportFault.staffNotStated
    }
    return table
  }

  @Test func `says who answered, who dropped out and what they can, worked out by hand`() throws {
    let report = try report(cards(9, before: 3, after: 1), learners(10, 2, 1, 3))
    let response = try table("response", of: report).rows
    #expect(response[0][1] == .count(12) && response[0][2] == .count(16))
    #expect(response[1][1] == .count(10) && response[1][2] == .count(12))
    guard case .estimate(let share) = response[0][3] else { throw TriageReportFault.staffNotStated }
    // Wilson of 12 of 16.
    #expect(abs(share.value - 0.75) < 1e-9 && abs(share.low - 0.5050) < 5e-4 && abs(share.high - 0.8982) < 5e-4)
    let ends = try table("ends", of: report)
    #expect(ends.rows.map { $0[1] } == [.count(10), .count(2), .count(0), .count(1), .count(3)])
    #expect(ends.total?[1] == .count(16))
    let first = try table("objectives", of: report).rows[0]
    #expect(first[2] == .count(12) && first[4] == .count(10))
    guard case .estimate(let before) = first[3], case .estimate(let after) = first[5] else {
      throw TriageReportFault.staffNotStated
    }
    #expect(before.value == 0.25 && after.value == 0.9)
    let paired = try table("paired", of: report).rows
    #expect(paired.count == 4)
    #expect(paired[0][2...5] == [.count(9), .count(9), .count(0), .count(0)])
    // 9 of 9 has a chance of 2/512, which is clear among four lines too.
    #expect(paired[0][7] == .term(ReportTerm("rose", "Ja, flere steg")))
    #expect(report.summary.contains("6 af 16 kursister gennemførte ikke (95 %-interval 18\u{A0}% til 61\u{A0}%)."))
    #expect(report.summary.contains { $0.hasPrefix("9 kursister har to kort, der hører sammen. På 4 af 4 linjer") })
    #expect(report.notes.contains { $0.contains("over 60") } && report.notes.contains { $0.contains("faldt fra") })
  }

  @Test func `says in words that no line changed beyond chance, and not that none of none did`() throws {
    let alike = cards(9).map { card in
      EffectCard(side: card.side, answers: [101: EffectAnswer(rating: 3, task: .alone)], pair: card.pair)
    }
    let summary = try report(alike, learners(10, 0, 0, 0)).summary
    #expect(summary.contains { $0.contains("Ingen linje i tabellen ændrede sig mere, end tilfældet kan forklare.") })
    #expect(!summary.contains { $0.contains("På 0 af") })
  }

  @Test func `gives the indicator the objectives on which more rose, in the period in which the term ended`() throws {
    func cells(_ pairs: Int, _ period: Period) throws -> [ReportCell] {
      let effect = TermEffect(
        term: try term(), objectives: objectives, cards: cards(pairs), learners: learners(pairs, 0, 0, 0))
      let report = try IndicatorReport(
        of: desk.desk, in: period, [.courseEffect], effects: [effect], for: Discretion(for: .internal), language: .da,
        on: SummaryDesk.today
      ).report
      return try table(Indicator.courseEffect.code, of: report).rows.flatMap { $0[1...2] }
    }
    let month = Period(monthOf: Self.end)
    let told: [ReportCell] = [.count(4), .count(4), .count(0), .count(4)]
    #expect(try cells(9, month) == told)
    let untold: [ReportCell] = [.notRecorded, .empty, .notRecorded, .empty]
    #expect(try cells(7, month) == untold)
    #expect(try cells(9, Period(monthOf: Self.start)) == untold)
  }

  @Test func `under eight pairs are not read together, whoever it is for`() throws {
    for audience in [ReportAudience.house, .internal] {
      let report = try report(cards(7, before: 9, after: 9), learners(30, 0, 0, 0), audience)
      guard case .text(let said) = try #require(report.sections.first { $0.id == "paired" }).body else {
        Issue.record("pairs were read")
        return
      }
      #expect(said[0].hasPrefix("Færre end 8 kursister"))
      #expect(report.summary.contains(said[0]))
    }
  }

  /// Every count that a published report shows.
  private func counts(_ report: Report) -> [Int] {
    report.sections.flatMap { section -> [Int] in
      guard case .table(let table) = section.body else { return [] }
      return (table.rows + [table.total].compactMap(\.self)).joined().compactMap {
        if case .count(let number) = $0 { number } else { nil }
      }
    }
  }

  @Test(arguments: 0..<80)
  func `a published report shows no figure of one to four, and lets none be worked out`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func draw(_ most: Int) -> Int { Int.random(in: 0...most, using: &generator) }
    let cards = cards(draw(30), before: draw(20), after: draw(20))
    let learners = learners(draw(40), draw(6), draw(6), draw(6))
    let report = try report(cards, learners, .house)
    #expect(counts(report).allSatisfy { $0 == 0 || $0 >= 5 })
    let response = try table("response", of: report).rows
    func count(_ cell: ReportCell) -> Int? { if case .count(let number) = cell { number } else { nil } }
    // Cards and learners stand side by side: their difference is the number of those without a card.
    if let start = count(response[0][2]) {
      for row in response {
        if let cards = count(row[1]), cards <= start { #expect(start - cards == 0 || start - cards >= 5) }
      }
      if let end = count(response[1][2]) { #expect(start - end == 0 || start - end >= 5) }
    }
    // Answers and cards: their difference is the number of those who left it out; shares give the parts away.
    if report.sections.contains(where: { $0.id == "objectives" }) {
      for row in try table("objectives", of: report).rows {
        for place in [2, 4] {
          guard let answered = count(row[place]), case .estimate(let share) = row[place + 1] else { continue }
          let good = Int((share.value * Double(answered)).rounded())
          #expect([good, answered - good].allSatisfy { $0 == 0 || $0 >= 5 })
        }
      }
    }
    if case .table(let paired)? = report.sections.first(where: { $0.id == "paired" })?.body {
      let (before, after) = (count(response[0][1]), count(response[1][1]))
      for row in paired.rows {
        guard let pairs = count(row[2]) else { continue }
        for cards in [before, after].compactMap(\.self) { #expect(cards - pairs == 0 || cards - pairs >= 5) }
      }
    }
  }

  @Test func `the desk's answers stand beside it as a weak sign, of the weeks before and after, each session once`()
    throws
  {
    func log(_ count: Int, _ alone: AloneNextTime?, _ day: Day, _ change: (inout EntryForm) -> Void = { _ in }) throws {
      var generator = SystemRandomNumberGenerator()
      var form = EntryForm(id: RandomID(using: &generator), tasks: [.init("print-scan")], outcome: .done)
      form.branch = "havnen"
      form.time = .day(day, nil)
      form.count = count
      form.alone = alone
      form.level = .tip
      change(&form)
      _ = try desk.log.log(form)
    }
    try log(6, .yes, Self.start.adding(-1))
    try log(14, .no, Self.start.adding(-91))
    try log(9, nil, Self.start.adding(-3))
    try log(12, .yes, Self.end.adding(1)) {
      $0.tasks.append(.init("digital-post-read")); $0.level = .tip
    }
    try log(8, .no, SummaryDesk.today)
    // None of these counts: too early, while the course went on, elsewhere, another task.
    try log(7, .yes, Self.start.adding(-92))
    try log(7, .yes, Self.start)
    try log(7, .yes, Self.end)
    try log(7, .yes, Self.end.adding(2)) { $0.branch = "skoven" }
    try log(7, .yes, Self.end.adding(2)) { $0.tasks = [.init("mitid-app")] }
    let report = try report(cards(9), learners(12, 0, 0, 0), tasks: ["print-scan", "digital-post-read"])
    let rows = try table("desk", of: report).rows
    #expect(rows.map { $0[1] } == [.count(20), .count(20)])
    let shares = rows.compactMap { if case .estimate(let share) = $0[2] { share.value } else { nil } }
    #expect(shares == [0.3, 0.6])
    let section = try #require(report.sections.first { $0.id == "desk" })
    #expect(section.lead?.hasPrefix("Det er et svagt tegn") == true)
    #expect(report.notes.contains { $0.hasPrefix("De 13 uger efter holdet slutter først") })
    #expect(try !self.report(cards(9), learners(12, 0, 0, 0)).sections.contains { $0.id == "desk" })
  }

  @Test(arguments: LanguageCode.allCases)
  func `is there as text, page, data and code book in every language, and an internal one is marked`(
    language: LanguageCode
  ) throws {
    let report = try report(cards(9, before: 3, after: 1), learners(10, 2, 1, 3), .internal, language)
    let text = ReportText(report, width: 90, blocks: true).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 90 })
    #expect(ReportHTML(report).text.contains("Du kan se nord."))
    #expect(ReportCSV(report, as: .plain).tidy.contains("goodBefore"))
    #expect(!ReportCSV(report, as: .plain).codeBook.isEmpty)
    #expect(ReportJSON(report).text(pretty: true).contains("\"for\": \"internal\""))
  }

  @Test func `nothing is made up where no card was entered and nobody signed up`() throws {
    let report = try report([], TermLearners())
    #expect(report.summary == ["Ingen kort er tastet endnu."])
    #expect(report.sections.map(\.id) == ["response", "ends"])
  }
}
