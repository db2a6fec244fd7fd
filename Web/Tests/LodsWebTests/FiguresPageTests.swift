import Accounts
import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import Reports
import Site
import Statistics
import Testing

@testable import LodsWeb

/// The reports at the web desk: who sees what.
@Suite struct `Reports at the web desk` {
  /// An office with sessions in a month and its year before, at two branches.
  static func office() throws -> StaffedOffice {
    let office = try StaffedOffice()
    for (month, count) in [("2026-10-05", 40), ("2026-10-20", 31), ("2025-10-06", 22), ("2026-08-03", 12)] {
      try office.log(count, on: try StaffedOffice.day(month))
      try office.log(count / 2, "mitid-new-phone", level: .tip, at: "syd", on: try StaffedOffice.day(month))
    }
    // Three sessions of one task: what may be published does not show them.
    try office.log(3, "digital-post-read", at: "nord", on: try StaffedOffice.day("2026-10-07"))
    return office
  }

  static func report(
    _ kind: FiguresKind, _ office: StaffedOffice, _ period: String, at branch: String? = nil,
    for audience: ReportAudience = .house, cost: Double? = nil, hasStaff: Bool = false
  ) throws -> Report {
    let (file, today) = (office.desk.office.desk, office.desk.office.clock.today)
    let (period, door) = (try Period(period), Discretion(for: audience))
    return switch kind {
    case .overview:
      try OverviewReport(
        of: file, in: period, at: branch,
        seenFrom: period == OverviewReport.usualPeriod(on: today) ? today : OverviewReport.end(of: period, on: today),
        for: door,
        language: .da, on: today
      ).report
    case .indicators:
      try IndicatorReport(of: file, in: period, at: branch, hourCost: cost, for: door, language: .da, on: today).report
    case .desk: try DeskReport(of: file, in: period, at: branch, for: door, language: .da, on: today).report
    case .borgerservice:
      try BorgerserviceReport(of: file, in: period, at: branch, for: door, language: .da, on: today).report
    case .owners:
      try OwnerReport(
        of: file, in: period, at: branch, hourCost: cost, for: door, language: .da, on: today
      ).report
    case .trend:
      // The latest months stand for no period of its own: a year of weeks up to today.
      try TrendReport(
        of: file, task: nil, in: period == OverviewReport.usualPeriod(on: today) ? nil : period, at: branch,
        until: period == OverviewReport.usualPeriod(on: today) ? today : min(period.days.upperBound.adding(1), today),
        for: door, language: .da, on: today
      ).report
    case .triage:
      try TriageReport(
        of: file, in: period, at: branch, staffAtLeastFive: hasStaff, for: door, language: .da, on: today
      ).report
    case .courses: try CoursesReport(of: file, in: period, at: branch, for: door, language: .da, on: today).report
    case .outreach: try OutreachReport(of: file, in: period, at: branch, for: door, language: .da, on: today).report
    case .dst: try DSTReport(of: file, in: period, at: branch, for: door, language: .da, on: today).report
    case .kb: try KBReport(of: file, in: period, at: branch, for: door, language: .da, on: today).report
    }
  }

  @Test(arguments: FiguresKind.all(in: .denmark))
  func `shows the last whole month, or the last twelve, as it may be shown in the house`(
    kind: FiguresKind
  ) throws {
    let office = try Self.office()
    try office.account("sille", [.desk])
    let page = try office.browser(as: "sille").open("/reports/\(kind.rawValue)")
    #expect(page.status == 200)
    let usual = OverviewReport.usualPeriod(on: office.desk.office.clock.today).code
    let period = [.overview, .trend].contains(kind) ? usual : kind == .dst ? "2025" : "2026-10"
    let report = try Self.report(kind, office, period)
    #expect(page.markup.contains(HTMLText.of(ReportHTML(report))))
    #expect(page.heading == report.title)
    #expect(page.root.all("h1").count == 1)
    #expect(page.root.all("main").count == 1)
    #expect(office.told.isEmpty)
  }

  @Test(arguments: StaffRole.allCases) func `gives each role the figures that it may see`(role: StaffRole) throws {
    let office = try Self.office()
    try office.account("nn", [role])
    let browser = try office.browser(as: "nn")
    let before = try office.audit().count { $0.act == AuditTrail.Act.internalFigures.rawValue }
    // The address cut short is that of the first report.
    let first = try browser.open("/reports")
    #expect(first.status == 200 && first.path == "/reports/desk")
    #expect(try office.audit().count { $0.act == AuditTrail.Act.internalFigures.rawValue } == before)

    let page = try browser.open("/reports/desk?year=2026&part=10&for=internal")
    let sees = [StaffRole.manager, .administrator, .dataProtectionOfficer].contains(role)
    #expect(page.status == (sees ? 200 : 403))
    let report = try Self.report(.desk, office, "2026-10", for: .internal)
    #expect(page.markup.contains(HTMLText.of(ReportHTML(report))) == sees)
    let rows = try office.audit().filter { $0.act == AuditTrail.Act.internalFigures.rawValue }
    #expect(rows.count == before + (sees ? 1 : 0))
    if sees {
      #expect(rows.last?.subject == "report desk")
      let own = try office.desk.people.read { try AccountRegister.credentials(signInName: "nn", in: $0) }?.account
      #expect(rows.last?.account == own?.id.number)
    } else {
      #expect(try office.audit().contains { $0.act == AuditTrail.Act.accessDenied.rawValue })
    }
    let file = try browser.open("/reports/desk/file?format=csv&year=2026&part=10&for=internal")
    #expect(file.status == (sees ? 200 : 403))
  }

  @Test func `says of an overview that has not begun where to choose another time`() throws {
    let office = try Self.office()
    try office.account("sille", [.manager])
    let page = try office.browser(as: "sille").open("/reports/overview?year=2027&part=Q1")
    #expect(page.status == 422 && page.markup.contains("er ikke begyndt"))
    #expect(try office.browser(as: "sille").open("/reports/overview/file?format=html&year=2027&part=Q1").status == 422)
  }

  @Test func `lets in neither nobody nor a device`() throws {
    let office = try Self.office()
    for path in ["/reports/desk", "/reports/owners", "/reports/desk/file?format=csv"] {
      #expect(try office.browser().open(path).path == "/sign-in")
      #expect(try office.device().open(path).status == 403)
    }
  }

  @Test func `knows no other report and no other form`() throws {
    let office = try Self.office()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    for path in [
      "/reports/kb", "/reports/effects", "/reports/trend?task=findesikke", "/reports/DESK", "/reports/..",
      "/reports/desk/file", "/reports/desk/file?format=pdf",
      "/reports/desk?branch=vest", "/reports/desk/file?format=csv&branch=vest",
    ] {
      #expect(try browser.open(path).status == 404, "\(path)")
    }
  }

  @Test func `gives figures of the whole office to those alone who have all its branches`() throws {
    let office = try Self.office()
    let syd = office.branches[1]
    try office.account("lone", [.manager], scope: try #require(BranchScope(branches: [syd.code])))
    let browser = try office.browser(as: "lone")
    let own = HTMLText.of(ReportHTML(try Self.report(.desk, office, "2026-10", at: "syd", for: .internal)))
    for query in ["", "&branch=syd", "&branch="] {
      let page = try browser.open("/reports/desk?year=2026&part=10&for=internal" + query)
      #expect(page.markup.contains(own), "\(query)")
      #expect(page.words.contains("Din konto dækker nogle af bibliotekerne."))
      #expect(page.element("branch") == nil)
      #expect(!page.markup.contains("Nordbiblioteket"))
    }
    #expect(try browser.open("/reports/desk?branch=nord").status == 404)
    #expect(try browser.open("/reports/desk/file?format=json&branch=nord").status == 404)
    let file = try browser.open("/reports/desk/file?format=json&year=2026&part=10")
    #expect(file.markup == ReportJSON(try Self.report(.desk, office, "2026-10", at: "syd")).text(pretty: true))
  }

  @Test func `shows nothing where none of the account's branches is there`() throws {
    let office = try Self.office()
    let gone = try #require(Code<Branch>("vest"))
    try office.account("lone", [.manager], scope: try #require(BranchScope(branches: [gone])))
    let browser = try office.browser(as: "lone")
    let page = try browser.open("/reports/desk?year=2026&part=10&for=internal")
    #expect(page.element("report") == nil)
    #expect(page.words.contains("Bed en administrator"))
    #expect(try browser.open("/reports/desk/file?format=csv").element("report") == nil)
    #expect(!(try office.audit().contains { $0.act == AuditTrail.Act.internalFigures.rawValue }))
  }

  @Test func `takes the form of the page, and remembers what was chosen`() throws {
    let office = try Self.office()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    try browser.open("/reports/owners")
    let page = try browser.press(
      "Vis rapporten",
      typing: ["part": "H2", "year": "2026", "branch": "nord", "for": "internal", "hour-cost": "412,50"])
    let report = try Self.report(.owners, office, "2026-H2", at: "nord", for: .internal, cost: 412.5)
    #expect(page.markup.contains(HTMLText.of(ReportHTML(report))))
    let form = try #require(page.forms.first { $0.action == "/reports/owners" })
    #expect(
      ["part", "year", "branch", "for", "hour-cost"].map { form[$0] } == ["H2", "2026", "nord", "internal", "412,50"])
    let file = try browser.follow("Data (csv)")
    #expect(file.markup == ReportCSV(report, as: .plain).tidy)
  }

  @Test func `says what is wrong with a period and shows the form again`() throws {
    let office = try Self.office()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    for (query, field) in [
      ("period=2026-W60", "period"), ("period=i+fjor", "period"), ("period=2026-03-02..2026-03-01", "period"),
      ("period=1990-01-01..2026-01-01", "period"), ("year=hvert", "year"), ("year=%3Cb%3E", "year"),
    ] {
      for place in ["/reports/desk?", "/reports/desk/file?format=csv&"] {
        let page = try browser.open(place + query)
        #expect(page.status == 422, "\(query)")
        #expect(page.problems.count == 1)
        #expect(page.title.hasPrefix("Fejl: "))
        #expect(page.element(field)?["aria-invalid"] == "true", "\(query)")
        #expect(page.element("report") == nil)
        #expect(!page.problems[0].contains("fjor"))
        #expect(!page.markup.contains("<b>"))
      }
    }
    let cost = try browser.open("/reports/owners?hour-cost=mange")
    #expect(cost.problems == [FiguresPhrase.costWrong(in: .da)])
    let weeks = try browser.open("/reports/borgerservice?weeks=2026-W10&period=2026")
    #expect(weeks.problems == [FiguresPhrase.weeksAndPeriod(in: .da)])
    #expect(try browser.open("/reports/borgerservice?weeks=10,11").problems.count == 1)
  }

  @Test func `lets those who see published figures choose no days of their own`() throws {
    // With two spans that differ by a day, small figures could be worked out.
    let office = try Self.office()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    let page = try browser.open("/reports/desk?period=2026-10-01..2026-10-20&year=2026&part=10")
    #expect(page.element("period") == nil)
    #expect(page.markup.contains(HTMLText.of(ReportHTML(try Self.report(.desk, office, "2026-10")))))
    let weeks = try browser.open("/reports/borgerservice?weeks=2026-W41&year=2026&part=10")
    #expect(weeks.markup.contains(HTMLText.of(ReportHTML(try Self.report(.borgerservice, office, "2026-10")))))
  }

  @Test func `shows the form of the office's own country and no other`() throws {
    let office = try StaffedOffice(country: .sweden)
    try office.account("lone", [.manager], language: .sv)
    let browser = try office.browser(as: "lone")
    #expect(try browser.open("/reports/dst").status == 404)
    let page = try browser.open("/reports/kb")
    #expect(page.status == 200 && !page.markup.contains("/reports/dst"))
  }

  @Test func `tells how a task goes at a branch, in months`() throws {
    let office = try Self.office()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    try browser.open("/reports/trend")
    let page = try browser.press(
      "Vis rapporten",
      typing: ["task": "mitid-new-phone", "step": "month", "part": "year", "year": "2026", "branch": "syd"])
    let (file, today) = (office.desk.office.desk, office.desk.office.clock.today)
    let report = try TrendReport(
      of: file, task: "mitid-new-phone", by: .month, in: try Period("2026"), at: "syd", until: today,
      for: Discretion(for: .house), language: .da, on: today
    ).report
    #expect(page.status == 200 && page.markup.contains(HTMLText.of(ReportHTML(report))))
    let form = try #require(page.forms.first { $0.action == "/reports/trend" })
    #expect(["task", "step", "branch"].map { form[$0] } == ["mitid-new-phone", "month", "syd"])
    #expect(try browser.follow("JSON").markup == ReportJSON(report).text(pretty: true))
    let name = browser.page.header("content-disposition") ?? ""
    #expect(name.contains("trend-mitid-new-phone-month-2026-syd.json"))
    let early = try browser.open("/reports/trend?part=year&year=2027")
    #expect(early.status == 422 && early.problems.count == 1)
  }

  @Test func `shows triage at a branch only where a manager says that five work there`() throws {
    let office = try Self.office()
    try office.account("lone", [.manager])
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "lone")
    let refused = try browser.open("/reports/triage?year=2026&part=10&branch=nord")
    #expect(refused.status == 422 && refused.problems == [FiguresPhrase.staffNotStated(in: .da)])
    #expect(refused.element("report") == nil && refused.element("staff") != nil)
    let page = try browser.open("/reports/triage?year=2026&part=10&branch=nord&staff=yes")
    let report = try Self.report(.triage, office, "2026-10", at: "nord", hasStaff: true)
    #expect(page.status == 200 && page.markup.contains(HTMLText.of(ReportHTML(report))))
    // Who does not see all figures cannot say it.
    let desk = try office.browser(as: "sille").open("/reports/triage?year=2026&part=10&branch=nord&staff=yes")
    #expect(desk.status == 422 && desk.element("staff") == nil && desk.element("report") == nil)
  }
}
