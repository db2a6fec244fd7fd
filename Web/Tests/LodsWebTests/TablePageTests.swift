import Accounts
import DisclosureControl
import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import Reports
import Statistics
import Testing

@testable import LodsWeb

/// Released tables, definitions and files at the web desk.
@Suite struct `Released tables at the web desk` {
  /// An office that has published a table by branch and level.
  private static func office() throws -> (office: StaffedOffice, release: Release) {
    let office = try StaffedOffice()
    for (day, count) in [("2026-10-05", 40), ("2026-10-20", 31)] {
      try office.log(count, on: try StaffedOffice.day(day))
      try office.log(count / 2, "mitid-new-phone", level: .tip, at: "syd", on: try StaffedOffice.day(day))
    }
    let ledger = try office.desk.office.releases()
    let proposal = try ledger.propose(try ReleaseQuery(text: "2026-10;5;branch+level"), seed: 1, effort: .brief)
    return (office, try ledger.publish(proposal))
  }

  private static func document(
    _ office: StaffedOffice, _ release: Release, rows: [ReleaseAxis], columns: [ReleaseAxis] = [],
    _ measure: OpenMeasure = .sessions
  ) throws -> OpenTableDocument {
    let query = try OpenTableQuery(rows: rows, columns: columns, measure: measure, release: release.number)
    return OpenTableDocument(
      of: try OpenTable(query, among: [release]), among: [release], office: office.desk.office.profile, language: .da,
      on: office.desk.office.clock.today)
  }

  @Test func `are listed, shown and fetched as the command line gives them`() throws {
    let (office, release) = try Self.office()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    let list = try browser.open("/tables")
    #expect(list.root.all("a").contains { $0["href"] == "/tables/1/1" })
    let page = try browser.open("/tables/1/1")
    let whole = try Self.document(office, release, rows: [.branch], columns: [.level])
    #expect(page.status == 200 && page.markup.contains(HTMLText.of(ReportHTML(whole.report))))
    #expect(page.root.all("h1").count == 1)
    let file = try browser.open("/tables/1/1/file?format=json-stat")
    #expect(file.markup == whole.dataset.json.text(pretty: true) + "\n")
    #expect(file.header("content-disposition")?.contains("table-1-1-json-stat.json") == true)
    let one = try browser.open("/tables/1/1/file?format=csv&by=level")
    #expect(one.markup == ReportCSV(try Self.document(office, release, rows: [.level]).report, as: .plain).tidy)
    for path in ["/tables/2/1", "/tables/1/2", "/tables/1/0", "/tables/1/1/file?format=pdf", "/tables/x/y"] {
      #expect(try browser.open(path).status == 404, "\(path)")
    }
    #expect(office.told.isEmpty)
  }

  @Test func `say what cannot be had of them`() throws {
    let (office, _) = try Self.office()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    let rate = try browser.open("/tables/1/1?measure=rate")
    #expect(rate.status == 422 && rate.problems == [TablePhrase.rateOfOther(in: .da)])
    #expect(rate.element("report") == nil && rate.element("measure")?["aria-invalid"] == "true")
    #expect(try browser.open("/tables/1/1/file?format=csv&measure=rate").status == 404)
  }

  @Test func `are nobody's who is not signed in`() throws {
    let (office, _) = try Self.office()
    for path in [
      "/tables", "/tables/1/1", "/tables/1/1/file?format=csv", "/definitions", "/definitions/file?format=csv",
    ] {
      #expect(try office.browser().open(path).path == "/sign-in", "\(path)")
      #expect(try office.device().open(path).status == 403, "\(path)")
    }
  }

  @Test func `come with every definition, a dictionary, and what each file is for`() throws {
    let (office, _) = try Self.office()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    let page = try browser.open("/definitions")
    for indicator in Indicator.allCases {
      #expect(page.element(indicator.code) != nil, "\(indicator)")
      for part in IndicatorDefinition(of: indicator).parts { #expect(page.words.contains(part.text.da)) }
    }
    let book = DataDictionary(
      try office.desk.office.releases().categories(), office: office.desk.office.profile, language: .da,
      on: office.desk.office.clock.today)
    #expect(try browser.open("/definitions/file?format=csv").markup == book.csv(as: .plain))
    #expect(try browser.open("/definitions/dictionary").markup.contains(HTMLText.of(ReportHTML(book.report))))
    let files = try browser.open("/downloads")
    #expect(files.root.all("a").contains { $0["href"] == "/tables?release=1" })
    for link in files.root.all("main a").compactMap({ $0["href"] }) where link.hasPrefix("/") {
      #expect(try browser.open(link).status == 200, "\(link)")
    }
  }
}
