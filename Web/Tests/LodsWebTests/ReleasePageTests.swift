import Accounts
import DisclosureControl
import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import Reports
import SQLite
import Site
import Statistics
import Synchronization
import Testing

@testable import LodsWeb

/// What is published for everybody, at the web desk.
@Suite struct `Releases at the web desk` {
  /// An office with a month of sessions at two branches, a few of them of a small task.
  static func office(
    keepingDesksFor moment: Duration = .zero,
    aside: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void = { $0() }
  ) throws -> StaffedOffice {
    let office = try StaffedOffice(keepingDesksFor: moment, aside: aside)
    for (day, count) in [("2026-10-05", 40), ("2026-10-20", 31), ("2026-09-07", 30)] {
      try office.log(count, on: try StaffedOffice.day(day))
      try office.log(count / 2, "mitid-new-phone", level: .tip, at: "syd", on: try StaffedOffice.day(day))
    }
    try office.log(3, level: .tip, at: "nord", on: try StaffedOffice.day("2026-10-07"))
    try office.account("lone", [.manager])
    return office
  }

  @discardableResult
  static func propose(
    _ browser: TestBrowser, _ part: String = "10", _ axes: [String] = ["branch", "level"], _ threshold: String = "5"
  ) throws -> TestPage {
    try browser.open("/releases/new")
    return try browser.press(
      "Regn et forslag ud",
      typing: [
        "part": part, "year": "2026", "layout": "own", "t1-1": axes[0], "t1-2": axes.count > 1 ? axes[1] : "",
        "threshold": threshold,
      ])
  }

  @Test func `are proposed, read, published, fetched and verified`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "lone")
    #expect(try browser.open("/releases").words.contains("Intet er frigivet endnu"))
    let page = try Self.propose(browser)
    #expect(page.path == "/releases/proposal" && page.status == 200)
    #expect(page.element("report") != nil && page.element("audit") != nil)
    #expect(page.root.all("h1").count == 1)
    // What a page has buttons for is not told as a command.
    #expect(!page.markup.contains("lods release"))
    #expect(try office.desk.office.releases().releases().isEmpty)

    let unsure = try browser.press("Frigiv tallene")
    #expect(unsure.status == 422 && unsure.problems == [ReleasePagePhrase.sureMissing(in: .da)])
    #expect(try office.desk.office.releases().releases().isEmpty)
    let done = try browser.press("Frigiv tallene", typing: ["sure": "yes"])
    #expect(done.path == "/releases/1" && done.words.contains("Tallene er frigivet."))
    let release = try office.desk.office.releases().release(1)
    #expect(release.blanks > 0)
    let report = ReleaseReport(
      of: release, among: [release], office: office.desk.office.profile, language: .da,
      on: office.desk.office.clock.today
    ).report
    #expect(done.markup.contains(HTMLText.of(ReportHTML(report))))
    let rows = try office.audit().filter { $0.subject.contains("release") || $0.act.contains("elease") }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.name == "Lone" })

    let files: [(String, String, String)] = [
      ("format=html", "release-1.html", ReportHTML(report).text),
      ("format=csv&table=1", "release-1-table-1.csv", ReleaseText.csv(release.tables[0])),
      ("format=excel", "release-1-excel.csv", ReportCSV(report, as: .danishExcel).blocks),
      ("format=json", "release-1.json", ReleaseText.json(release).text() + "\n"),
    ]
    for (query, name, text) in files {
      let file = try browser.open("/releases/1/file?" + query)
      #expect(file.markup == text, "\(name)")
      #expect(file.header("content-disposition")?.contains("filename=\"\(name)\"") == true)
    }
    for query in ["format=csv", "format=csv&table=2", "format=pdf", "format=csv&table=x"] {
      #expect(try browser.open("/releases/1/file?" + query).status == 404, "\(query)")
    }
    try browser.open("/releases")
    let checked = try browser.press("Efterprøv nu")
    #expect(checked.element("check-result")?["class"] == "notice success")
    #expect(office.told.isEmpty)
  }

  @Test func `are published once, however often the button is pressed, and only as they were seen`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "lone")
    let page = try Self.propose(browser)
    let form = try #require(page.forms.first { $0.action == "/releases/proposal/publish" })
    let fields = try form.fields(pressing: "Frigiv tallene", typing: ["sure": "yes"], leaving: [])
    #expect(try browser.send(.post, "/releases/proposal/publish", fields).path == "/releases/1")
    #expect(try browser.send(.post, "/releases/proposal/publish", fields).path == "/releases/1")
    #expect(try office.desk.office.releases().releases().count == 1)
    // Another proposal took its place: what was seen is not what would be published.
    try Self.propose(browser, "09")
    let gone = try browser.send(.post, "/releases/proposal/publish", fields)
    #expect(gone.status == 409 && gone.words.contains("Intet er frigivet."))
    #expect(try office.desk.office.releases().releases().count == 1)
  }

  @Test func `take a new version once enough was corrected`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "lone")
    try Self.propose(browser)
    try browser.press("Frigiv tallene", typing: ["sure": "yes"])
    #expect(try browser.press("Regn en ny udgave ud").element("refused") != nil)
    try office.log(25, on: try StaffedOffice.day("2026-10-12"))
    try browser.open("/releases/1")
    let page = try browser.press("Regn en ny udgave ud")
    #expect(page.element("publish") != nil)
    #expect(try browser.press("Frigiv tallene", typing: ["sure": "yes"]).path == "/releases/2")
    #expect(try office.desk.office.releases().release(2).kind == .revision)
    #expect(try browser.open("/releases").words.contains("ny udgave"))
  }
}
