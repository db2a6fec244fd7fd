import Courses
import Foundation
import HelpDesk
import Language
import Municipality
import Outreach
import Records
import SQLite
import Statistics
import Testing

@testable import Reports

@Suite struct `An indicator` {
  private let desk: CourseDesk
  private let today = SummaryDesk.today

  init() throws { desk = try CourseDesk() }

  // MARK: - Helpers

  private func report(
    _ period: String, _ audience: ReportAudience = .internal, _ indicators: [Indicator] = Indicator.allCases,
    at branch: String? = nil, hourCost: Double? = nil, compares: Bool = false, _ language: LanguageCode = .da
  ) throws -> Report {
    try IndicatorReport(
      of: desk.desk, in: Period(period), indicators, at: branch, hourCost: hourCost, comparesPublished: compares,
      for: Discretion(for: audience), language: language, on: today
    ).report
  }

  /// The cells of a column of an indicator's table, by the code of the line.
  private func cells(_ report: Report, _ indicator: Indicator, _ column: String = "value") throws -> [String:
    ReportCell]
  {
    guard case .table(let table) = try #require(report.sections.first { $0.id == indicator.code }).body else {
      return [:]
    }
    guard let place = table.columns.firstIndex(where: { $0.id == column }) else { return [:] }
    return Dictionary(
      table.rows.map { row in
        if case .term(let term) = row[0] { (term.code, row[place]) } else { ("", row[place]) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The shown counts of a list of the report on the desk, by code.
  private func bars(_ report: Report, _ id: String) throws -> [String: ReportCell] {
    guard case .bars(let bars) = report.sections.first(where: { $0.id == id })?.body else { return [:] }
    return Dictionary(bars.bars.map { ($0.item.code, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private func log(_ count: Int, on day: String, _ change: (inout EntryForm) -> Void = { _ in }) throws {
    var generator = SystemRandomNumberGenerator()
    var form = EntryForm(id: RandomID(using: &generator), tasks: [.init("mitid-app")], outcome: .done)
    (form.branch, form.count, form.level) = ("havnen", count, .sideBySide)
    form.time = .day(try #require(Day(iso: day)), nil)
    change(&form)
    _ = try desk.summary.log.log(form)
  }

  /// Staffs both desks from 10 to 12 on Mondays to Fridays.
  private func staff() throws {
    try desk.desk.write { writer in
      let span = try #require(TimeSpan(from: 600, to: 720))
      let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [span]) })
      for branch in try BranchRegister.branches(in: writer.reader) {
        try CalendarRegister.setHours(week, kind: .open, at: branch, from: Day(number: 0), in: writer)
      }
    }
  }

  // MARK: - Figures

  @Test func `is worked out by hand from the log`() throws {
    try staff()
    try log(30, on: "2026-10-06") { ($0.minutes, $0.alone, $0.barriers) = (10, .yes, ChoiceSet(bits: 0)) }
    try log(10, on: "2026-10-14") {
      ($0.minutes, $0.alone, $0.level, $0.outcome, $0.reason) = (20, .no, .tip, .couldNot, .systemDown)
    }
    try log(8, on: "2026-10-01") { $0.channel = .homeVisit }
    let found = try report("2026-10")
    let hours = try cells(found, .staffedHour)
    // Two desks (the third has not opened yet), 22 weekdays of two hours in October 2026.
    #expect(hours["staffed-hours"] == .hours(88))
    // Something was logged on two days of one desk; the visits keep their month alone.
    #expect(hours["hours-without-entries"] == .hours(84))
    #expect(hours["per-100-staffed-hours"] == .count(45))
    #expect(try cells(found, .staffedHour, "base")["per-100-staffed-hours"] == .count(40))
    guard case .estimate(let mean) = try cells(found, .minutes)["mean-minutes"] else {
      Issue.record("no mean")
      return
    }
    #expect(abs(mean.value - 500.0 / 40) < 1e-9 && mean.low <= mean.value && mean.high >= mean.value)
    #expect(try cells(found, .minutes)["recorded-hours"] == .hours(500.0 / 60))
    #expect(try cells(found, .levels)["2"] == .share(38.0 / 48) && cells(found, .levels)["1"] == .share(10.0 / 48))
    #expect(try cells(found, .levels, "base")["2"] == .count(48))
    #expect(try cells(found, .alone, "base")["alone"] == .count(40))
    #expect(try cells(found, .couldNot)["could-not"] == .share(10.0 / 48))
    #expect(try cells(found, .couldNot)["system-down"] == .count(10))
    #expect(try cells(found, .barriers)["none"] == .share(1) && cells(found, .barriers, "base")["none"] == .count(30))
  }

  @Test(arguments: [ReportAudience.house, .internal], [3, 17] as [UInt64])
  func `is the figure of the report that it comes from, hidden where that one hides it`(
    audience: ReportAudience, seed: UInt64
  ) throws {
    try desk.summary.fill(seed == 3 ? 30 : 220, seed: seed)
    try desk.summary.correctSome(seed: seed)
    let (period, door) = (try Period("2026-10"), Discretion(for: audience))
    let found = try report("2026-10", audience, hourCost: 400)
    let log = try DeskReport(of: desk.desk, in: period, for: door, language: .da, on: today).report
    let owners = try OwnerReport(of: desk.desk, in: period, hourCost: 400, for: door, language: .da, on: today).report
    let levels = try bars(log, "levels")
    let (shares, bases) = (try cells(found, .levels), try cells(found, .levels, "base"))
    for level in HelpLevel.allCases.map({ "\($0.rawValue)" }) {
      guard case .share(let share) = shares[level], case .count(let base) = bases[level] else {
        #expect(shares[level] == .hidden && (levels[level] ?? .hidden) == .hidden || levels["none"] == .hidden)
        continue
      }
      #expect(levels[level] == .count(Int((share * Double(base)).rounded())))
    }
    let reasons = try cells(found, .couldNot).filter { $0.key != "could-not" && !$0.key.hasPrefix("captured") }
    #expect(reasons.count == NotDoneReason.allCases.count)
    for (code, cell) in try bars(log, "reasons") { #expect(reasons[code] == cell, "\(code)") }
    for owner in Owner.allCases {
      let hours = IndicatorSpan.cell(owners, "owners", owner.code, column: 2) ?? .empty
      let cost = IndicatorSpan.cell(owners, "owners", owner.code, column: 3) ?? .empty
      #expect(try cells(found, .owners)[owner.code] ?? .empty == hours)
      #expect(try cells(found, .owners)["cost-" + owner.code] ?? .empty == cost)
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `shows the house no count of 1 to 4, nor a share of one`(seed: UInt64) throws {
    try staff()
    try desk.summary.fill(12 + Int(seed) * 14, seed: seed)
    try desk.summary.correctSome(seed: seed)
    let found = try report("2026-10", .house)
    let rates: Set<String> = ["per-100-staffed-hours", "per-100-course-visits"]
    let people: [Indicator] = [
      .staffedHour, .minutes, .levels, .alone, .couldNot, .barriers, .besideCourses, .owners, .triage, .rates,
    ]
    for indicator in people {
      let bases = try cells(found, indicator, "base")
      for (line, cell) in try cells(found, indicator) {
        if case .count(let number) = cell, !rates.contains(line) { #expect(!(1..<5).contains(number), "\(line)") }
        guard case .count(let base) = bases[line] ?? .empty else { continue }
        #expect(!(1..<5).contains(base), "\(indicator) \(line)")
        if case .share(let share) = cell {
          #expect(!(1..<5).contains(Int((share * Double(base)).rounded())), "\(indicator) \(line)")
        }
      }
    }
  }

  @Test func `stands beside the period before and the year before as those periods tell it themselves`() throws {
    try staff()
    try desk.summary.fill(150, seed: 9)
    for day in ["2025-10-07", "2025-10-14"] {
      try log(12, on: day) { ($0.minutes, $0.alone) = (15, .yes) }
    }
    let (now, last, then) = (try report("2026-10"), try report("2026-09"), try report("2025-10"))
    for indicator in Indicator.allCases {
      let own = (try cells(last, indicator), try cells(then, indicator))
      for (line, cell) in try cells(now, indicator, "previous") where cell != .empty {
        #expect(own.0[line] == cell, "\(indicator) \(line)")
      }
      for (line, cell) in try cells(now, indicator, "before") where cell != .empty {
        #expect(own.1[line] == cell, "\(indicator) \(line)")
      }
    }
    #expect(try cells(now, .minutes, "before")["recorded-hours"] == .hours(6))
    // A year has no other year between itself and the year before: it stands once.
    #expect(try cells(report("2026"), .minutes, "previous").isEmpty)
    #expect(try cells(report("2024-11-01..2026-10-31"), .minutes, "before").isEmpty)
  }

  @Test func `of courses is that of the report on courses, with the hidden guidance beside it`() throws {
    try desk.fillSeason()
    let (found, courses) = (try report("2026"), try desk.courses(.internal))
    #expect(try cells(found, .courseFill)["seats-filled"] == IndicatorSpan.cell(courses, "overview", "fill-rate"))
    guard case .estimate(let completed) = try cells(found, .courseFill)["completed"] else {
      Issue.record("no completion")
      return
    }
    // 6 + 5 + 26 of 9 + 5 + 26 who came.
    #expect(abs(completed.value - 37.0 / 40) < 1e-9)
    #expect(try cells(found, .courseFill, "base")["completed"] == .count(40))
    let beside = try cells(found, .besideCourses)
    // 25 + 15 + 26 + 28 visits; all sessions but the two about a tablet are guidance with a level.
    #expect(beside["course-visits"] == .count(94) && beside["guidance-sessions"] == .count(38))
    #expect(beside["per-100-course-visits"] == .count(40))
  }

  @Test func `of age is told to a thousand inhabitants where age is asked and the population is known`() throws {
    try desk.desk.write { try Settings.set(.always, for: .age, in: $0) }
    try log(20, on: "2026-10-06") { $0.age = .from75 }
    try log(10, on: "2026-10-07") { $0.age = .from45 }
    try log(10, on: "2026-10-08")
    var found = try report("2026-10")
    #expect(try cells(found, .rates, "why")["75-84"] == .term(reason(.noPopulation)))
    let file = "band;persons\n0-14;1000\n15-24;800\n25-44;1500\n45-64;1600\n65-74;700\n75-84;400\n85+;120\n"
    _ = try desk.desk.write { writer in
      try PopulationImport.run(
        Array(file.utf8), source: "Danmarks Statistik", of: Day(iso: "2026-01-01"), on: today, in: writer)
    }
    found = try report("2026-10")
    let rates = try cells(found, .rates)
    #expect(rates["75-84"] == .rate(50) && rates["45-64"] == .rate(6.25) && rates["85+"] == .rate(0))
    #expect(rates["age-recorded"] == .share(0.75))
    #expect(try cells(report("2026-10", at: "havnen"), .rates, "why")["75-84"] == .term(reason(.wholeOnly)))
    let told =
      "Befolkningstallet bag oktober 2026, september 2026, oktober 2025 er fra 01-01-2026 (Danmarks Statistik)."
    #expect(found.notes.contains(told), "\(found.notes)")
  }

  @Test func `of care homes counts the homes and no other places`() throws {
    let havnen = try #require(Code<Branch>("havnen"))
    let places = try desk.desk.write { writer in
      try [("bakkely", PlaceKind.careHome), ("solbo", .careHome), ("skolen", .school)].map { code, kind in
        let details = PlaceDetails(kind, name: code.capitalized, branch: havnen)
        return try PlaceRegister.add(try #require(Code<OutreachPlace>(code)), details, in: writer)
      }
    }
    // Before the first visit of all, none is not nought.
    #expect(try cells(report("2026-10"), .careHomes, "why")["care-homes-reached"] == .term(reason(.nothing)))
    let team = try desk.desk.write { writer in
      try TeamRegister.add(
        try #require(Code<OutreachTeam>("blaa")),
        TeamDetails(
          name: "Blå", branch: havnen, hours: [:], lunchWindow: try #require(TimeSpan(from: 660, to: 810))), in: writer)
    }
    var generator = SeededGenerator(seed: 8)
    for (place, date, reached) in [(places[2], "2026-09-08", 0.0), (places[0], "2026-10-06", 0.5)] {
      let day = try #require(Day(iso: date))
      let wish = VisitWish(
        .place(place.id), branch: havnen, tasks: ["mitid-app"], residents: 2, from: day, to: day.adding(30))
      let id = RandomID(using: &generator)
      try desk.desk.write { writer in
        let visit = try VisitRegister.add(
          wish, id: id, origin: .request, on: day, in: writer)
        try VisitRegister.check(visit.number, meets: true, on: day, in: writer)
        try VisitRegister.schedule(
          visit.number, at: VisitSlot(day: day, begins: 570, team: team.id), because: .plan, on: day, in: writer)
        try VisitRegister.step(visit.number, to: .done, because: .day, on: day, in: writer)
      }
      let found = try report("2026-10")
      #expect(try cells(found, .careHomes)["care-homes-reached"] == .share(reached))
      #expect(try cells(found, .careHomes, "base")["care-homes-reached"] == .count(2))
    }
  }

  // MARK: - What cannot be told

  private func reason(_ reason: IndicatorReason) -> ReportTerm { ReportTerm(reason.rawValue, reason.wording[.da]) }

  @Test func `that cannot be told says why, each by its own reason`() throws {
    let expected: [(Indicator, IndicatorReason)] = [
      (.staffedHour, .noHours), (.minutes, .nothing), (.levels, .nothing), (.alone, .nothing), (.couldNot, .nothing),
      (.barriers, .nothing), (.besideCourses, .nothing), (.owners, .nothing), (.careHomes, .noHomes),
      (.courseFill, .noTerms), (.courseEffect, .noTerms), (.triage, .noAdvice), (.rates, .nothing),
    ]
    #expect(Set(expected.map(\.0)) == Set(Indicator.allCases))
    let found = try report("2026-10")
    for (indicator, why) in expected {
      let reasons = try cells(found, indicator, "why").filter { !$0.key.hasPrefix("captured") }
      #expect(reasons.values.contains(.term(reason(why))), "\(indicator): \(reasons)")
    }
    #expect(found.summary.first == "0 af 13 indikatorer kan siges for oktober 2026.")
    try log(9, on: "2026-10-06")
    #expect(try cells(report("2026-10"), .rates, "why")["75-84"] == .term(reason(.notAsked)))
    #expect(try cells(report("2026-10"), .owners, "why")["cost"] == .term(reason(.noCost)))
    try log(3, on: "2026-09-08")
    #expect(try cells(report("2026-09", .house), .levels, "why")["2"] == .term(reason(.tooFew)))
    #expect(try cells(report("2026-09"), .levels)["2"] == .share(1))
  }

  @Test func `of a period that has not begun is told of nothing, and stands beside nothing`() throws {
    try staff()
    try log(9, on: "2026-10-06")
    let found = try report("2027", .internal)
    #expect(found.summary == ["Intet kan siges, for 2027 er ikke begyndt."])
    for indicator in Indicator.allCases {
      #expect(try cells(found, indicator).values.allSatisfy { $0 == .notRecorded }, "\(indicator)")
      #expect(try cells(found, indicator, "why").values.allSatisfy { $0 == .term(reason(.notBegun)) }, "\(indicator)")
      #expect(try cells(found, indicator, "previous").isEmpty && cells(found, indicator, "before").isEmpty)
    }
    // Half of a period that has begun is told as far as it goes; the first day that is to come is not.
    #expect(try cells(report("2026-H2"), .levels, "base")["2"] == .count(9))
    #expect(try report("2026-11-22..2026-11-30").summary.first?.contains("ikke begyndt") == true)
    #expect(try report("2026-11-21..2026-11-30").summary.first?.contains("ikke begyndt") == false)
  }

  @Test func `says which desks opened and closed between its periods`() throws {
    try desk.desk.write { writer in
      try BranchRegister.add(
        #require(Code("ny")), name: "Ny", opened: #require(Day(iso: "2026-05-04")), in: writer)
      try BranchRegister.close(#require(Code("skoven")), on: Day(iso: "2026-08-31"), in: writer)
    }
    let notes = try report("2026-10").notes
    #expect(notes.contains { $0.hasPrefix("Ny åbnede 04-05-2026") })
    #expect(notes.contains { $0.hasPrefix("Skoven lukkede efter 31-08-2026") })
    #expect(try report("2025-10").notes.allSatisfy { !$0.contains("åbnede") && !$0.contains("lukkede") })
    // A desk by itself has nothing beside it that could have opened.
    #expect(try report("2026-10", at: "havnen").notes.allSatisfy { !$0.contains("åbnede") })
    // Before it opened there is nothing to tell, and the reason is that nothing was logged.
    #expect(try cells(report("2026-04", at: "ny"), .levels, "why")["2"] == .term(reason(.nothing)))
  }

  @Test func `of the desk always has how much was logged beside it`() throws {
    try log(20, on: "2026-10-06")
    for indicator in Indicator.allCases {
      let captured = try cells(report("2026-10"), indicator).filter { $0.key.hasPrefix("captured") }
      #expect(captured.isEmpty == !indicator.isOfDesk && captured.values.allSatisfy { $0 == .notCounted })
    }
    try desk.desk.write { writer in
      let branch = try BranchRegister.branch(word: "havnen", in: writer.reader)
      let day = try #require(Day(iso: "2026-10-06"))
      try writer.run(
        "INSERT INTO count_in VALUES (?, ?, 11, ?, ?)",
        [.whole(branch.number), .whole(day.number), .whole(CountKind.ticket.number), .whole(25)])
    }
    for indicator in Indicator.allCases where indicator.isOfDesk {
      #expect(try cells(report("2026-10"), indicator)["captured-tickets"] == .share(0.8), "\(indicator)")
    }
  }

  @Test func `of triage is hidden where it would tell how few had no advice`() throws {
    func session(_ count: Int, advised: HelpLevel?) throws {
      try log(count, on: "2026-10-06") {
        $0.suggested = advised
        $0.suggestedBy = advised.map { _ in "dk-2026-1" }
      }
    }
    try session(20, advised: .sideBySide)
    guard case .estimate(let share) = try cells(report("2026-10", .house), .triage)["as-advised"] else {
      Issue.record("no share")
      return
    }
    #expect(share.value == 1 && share.low < 1)
    try session(3, advised: nil)
    // 23 sessions have a level: less the 20 with advice, the 3 without would be told.
    #expect(try cells(report("2026-10", .house), .levels, "base")["2"] == .count(23))
    #expect(try cells(report("2026-10", .house), .triage)["as-advised"] == .hidden)
    #expect(try cells(report("2026-10", .house), .triage, "base")["as-advised"] == .hidden)
    #expect(try cells(report("2026-10"), .triage, "base")["as-advised"] == .count(20))
    try session(2, advised: nil)
    #expect(try cells(report("2026-10", .house), .triage, "base")["as-advised"] == .count(20))
  }

  // MARK: - Definitions

  @Test(arguments: LanguageCode.allCases) func `has a page of its own at the end`(language: LanguageCode) throws {
    let found = try report("2026-10", .internal, Indicator.allCases, language)
    let pages = found.sections.suffix(Indicator.allCases.count)
    #expect(pages.map(\.id) == Indicator.allCases.map { "definition-" + $0.code })
    var texts: Set<String> = []
    for page in pages {
      guard case .text(let paragraphs) = page.body else { continue }
      // The page is read in a browser and on paper too, where no command can be typed.
      #expect(paragraphs.count == 5 && !paragraphs.contains { $0.contains("lods ") }, "\(page.id)")
      texts.formUnion(paragraphs)
    }
    #expect(texts.count == 5 * Indicator.allCases.count)
    let text = ReportText(found).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `stands beside published figures, one definition in a table, with day and source`() throws {
    let found = try report("2026-10", compares: true)
    let sets = try desk.desk.read { try ComparisonSet.all(of: .denmark, in: $0) }
    let published = found.sections.filter { $0.id.hasPrefix("published-") }
    #expect(!sets.isEmpty && published.map(\.id) == sets.map { "published-" + $0.definition.code })
    for (section, set) in zip(published, sets) {
      guard case .table(let table) = section.body, let newest = set.figures.last else { continue }
      #expect(table.rows.count == set.figures.count { $0.time.days == newest.time.days })
      #expect(section.source.contains(newest.source))
    }
    #expect(try report("2026-10").sections.allSatisfy { !$0.id.hasPrefix("published-") })
  }

  @Test func `tells a published share as its publisher did, and what each figure is counted in`() throws {
    let file = """
      definition;date;group;value;high;unit;source;verified
      public-users;2026;alle;88,4;;percent;Kilde;ja
      library-teaching;2026;alle;7.400;;lessons;Kilde;ja
      library-teaching;2026;alle;159.600;;participants;Kilde;ja
      """
    _ = try desk.desk.write { try ComparisonImport.run(Array(file.utf8), on: today, in: $0) }
    let written = try ReportText(report("2026-10", compares: true)).text
    #expect(written.contains("88,4 %") || written.contains("88,4\u{A0}%"))
    #expect(written.contains("undervisningsgange") && written.contains("deltagere") && written.contains("procent"))
  }

  private func report(
    _ period: String, _ audience: ReportAudience, _ indicators: [Indicator], _ language: LanguageCode
  ) throws -> Report {
    try report(period, audience, indicators, at: nil, hourCost: nil, compares: false, language)
  }
}
