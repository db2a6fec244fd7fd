import Accounts
import Foundation
import Language
import Municipality
import Office
import Records
import SQLite
import Site
import Testing

@testable import LodsWeb

/// The pages that look over the office.
@Suite struct OversightTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("karin", [.desk, .manager])
    try office.account("bo", [.administrator])
    try office.account("dora", [.dataProtectionOfficer])
  }

  /// Adds rows to the audit.
  private func note(_ count: Int) throws {
    for _ in 0..<count {
      try AuditTrail.append(.internalFigures, at: office.desk.now(), to: office.desk.people)
    }
  }

  private func lines(_ page: TestPage) -> [String] {
    page.root.all("ol").filter { $0["class"] == "timeline" }.flatMap { $0.all("li") }.map(\.text)
  }

  @Test func `administrators and data-protection officers look over the office, and nobody else`() throws {
    for (path, officerMay) in [
      ("/audit", true), ("/privacy", true), ("/privacy/file?format=html", true), ("/doctor", false),
    ] {
      #expect(try office.browser(as: "bo").open(path).status == 200)
      #expect(try office.browser(as: "dora").open(path).status == (officerMay ? 200 : 403))
      #expect(try office.browser(as: "karin").open(path).status == 403)
      #expect(try office.device().open(path).status == 403)
      #expect(try office.browser().open(path).path == "/sign-in")
    }
    let dora = try office.browser(as: "dora")
    let page = try dora.open("/audit")
    #expect(page.root.all("a").contains { $0["href"] == "/privacy" })
    #expect(!page.root.all("a").contains { $0["href"] == "/doctor" })
    #expect(!page.root.all("a").contains { $0["href"] == "/log" })
  }

  @Test func `the audit shows the newest first, with who and what, a hundred on a page`() throws {
    try note(230)
    let bo = try office.browser(as: "bo")
    let page = try bo.open("/audit")
    #expect(lines(page).count == 100)
    #expect(page.words.contains("Sporet er ubrudt"))
    #expect(lines(page).first?.contains("Bo") == true)
    let rows = try office.audit()
    #expect(lines(page).first?.contains("nr. \(rows.count)") == true)
    try bo.follow("Ældre")
    let last = try bo.follow("Ældre")
    #expect(lines(last).count == rows.count - 200)
    #expect(lines(last).last?.contains("nr. 1") == true)
    #expect(!last.root.all("a").contains { $0.text == "Ældre" })
    #expect(try bo.open("/audit?page=99").words.contains("Side 3 af 3"))
  }

  @Test func `the audit is asked for days of the office's own and for an act`() throws {
    try note(2)
    // Half an hour after midnight in Denmark it is still the day before in Greenwich.
    office.wait(13.5 * 3600)
    try note(1)
    let bo = try office.browser(as: "bo")
    let page = try bo.press(
      "Vis", typing: ["from": "22", "from-month": "11", "from-year": "2026", "act": "internal-figures"],
      opening: "/audit")
    #expect(lines(page).count == 1)
    #expect(lines(page).first?.hasPrefix("00.30") == true)
    let before = try bo.open("/audit?to=21&to-month=11&to-year=2026&act=internal-figures")
    #expect(lines(before).count == 2)
    #expect(try lines(bo.open("/audit?act=backup-made")).isEmpty)
  }

  @Test func `days that do not exist and spans that run backwards are told at their fields`() throws {
    let bo = try office.browser(as: "bo")
    let page = try bo.press(
      "Vis", typing: ["from": "30", "from-month": "2", "from-year": "2026", "to": "1"], opening: "/audit")
    #expect(page.status == 422)
    #expect(page.problems.count == 2)
    #expect(page.forms.first { $0.action == "/audit" }?["from"] == "30")
    let back = try bo.open(
      "/audit?from=2&from-month=1&from-year=2026&to=1&to-month=1&to-year=2026")
    #expect(back.problems == ["Skriv en sidste dag, der ikke ligger før den første."])
  }

  @Test func `a broken trail is told, with what to do`() throws {
    try note(3)
    let people = office.desk.people
    _ = try people.write { try $0.run("UPDATE audit SET act = 'backup-made' WHERE number = 2") }
    let page = try office.browser(as: "bo").open("/audit")
    #expect(page.element("chain")?["class"] == "notice error")
    #expect(page.words.contains("Sporet er brudt"))
    #expect(page.words.contains("Bed den, der driver Lods, om at kopiere hele mappen"))
    let doctor = try office.browser(as: "bo").open("/doctor")
    #expect(doctor.words.contains("Skal ordnes"))
  }

  @Test func `the privacy paper says what the program's own says, on the page and as files`() throws {
    let dora = try office.browser(as: "dora")
    let paper = try PrivacyPaper(of: office.desk.office, in: .da).paper
    let page = try dora.open("/privacy")
    for block in paper.blocks {
      switch block {
      case .heading(_, let text), .text(let text), .blank(let text): #expect(page.words.contains(one(text)))
      case .list(let items): for item in items { #expect(page.words.contains(one(item))) }
      case .table(let head, let rows): for cell in head + rows.joined() { #expect(page.words.contains(one(cell))) }
      }
    }
    // The list at the top leads to every chapter.
    let links = page.root.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("#chapter") }
    #expect(links.count == paper.chapters.count && links.count >= 5)
    for (link, name) in zip(links, paper.chapters) {
      #expect(page.element(String(link.dropFirst()))?.text == one(name))
    }
    let html = try dora.open("/privacy/file?format=html")
    #expect(html.markup == PaperHTML(paper).text)
    #expect(html.header("content-disposition")?.contains("persondata-2026-11-21.html") == true)
    let markdown = try dora.open("/privacy/file?format=markdown")
    #expect(markdown.markup == PaperMarkdown(paper).text)
    #expect(try dora.open("/privacy/file?format=exe").status == 404)
  }

  private func one(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  @Test func `the check-up says what the program's own says, what must be mended first`() throws {
    let page = try office.browser(as: "bo").open("/doctor")
    let rows = try Checkup(of: office.desk.office.folder, thorough: false, now: office.desk.now).rows
    // Free space and sizes change while the test runs.
    for row in rows where ![.space, .file].contains(row.subject) {
      #expect(page.words.contains(one(row.sentence(in: .da))))
    }
    #expect(page.words.contains("Der er ingen sikkerhedskopi") || page.words.contains("Alt er i orden"))
    #expect(try office.browser(as: "bo").open("/doctor?thorough=yes").status == 200)
  }
}

/// What anybody may read.
@Suite struct StatementTests {
  @Test func `the statement goes by the law of the office's country, and says that it is a draft`() throws {
    for (country, law, authority) in [
      (Country.denmark, "webtilgængelighedsloven", "Digitaliseringsstyrelsen"),
      (.sweden, "2018:1937", "DIGG"),
    ] {
      let office = try StaffedOffice(country: country)
      for language in ["da", "sv", "en"] {
        let browser = office.browser()
        browser.headers["accept-language"] = language
        let page = try browser.open("/was")
        #expect(page.path == "/accessibility")
        #expect(page.root.all("html").first?["lang"] == language)
        #expect(page.words.contains(law) && page.words.contains(authority))
        #expect(page.words.contains("EN 301 549 v3.2.1") && page.words.contains("WCAG 2.1"))
        #expect(page.words.contains("Nordhavn"))
        #expect(page.element("draft") != nil)
      }
    }
  }

  @Test func `everybody may read what Lods keeps, and which version it is`() throws {
    let office = try StaffedOffice()
    let page = try office.browser().open("/about")
    #expect(page.status == 200)
    #expect(page.words.contains(WebCommand.version))
    #expect(page.words.contains("Det gemmes ikke"))
    #expect(try office.device().open("/about").status == 200)
  }
}

extension TestBrowser {
  /// Opens a page and presses a button on it.
  @discardableResult
  fileprivate func press(
    _ words: String, typing: KeyValuePairs<String, String>, opening address: String
  ) throws -> TestPage {
    try open(address)
    return try press(words, typing: typing)
  }
}
