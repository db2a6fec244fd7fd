import Accounts
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// The first page.
@Suite struct `The first page` {
  /// The figures at the top: each label with what stands under it.
  private func figures(_ page: TestPage) -> [String] {
    page.root.all("dl").first { $0["class"] == "figures" }?.all("div").map(\.text) ?? []
  }

  private func rows(_ page: TestPage, under title: String) -> [String] {
    page.root.all("section").first { $0["aria-labelledby"] == title }?.all("tbody").first?.all("tr").map(\.text) ?? []
  }

  @Test func `leads nobody to the sign-in and a device to the desk`() throws {
    let office = try StaffedOffice()
    #expect(try office.browser().open("/").path == "/sign-in")
    #expect(try office.device().open("/").path == "/log")
  }

  @Test func `says what was logged today at one branch`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    try office.log(7, level: .tip)
    try office.log(2, "mitid-new-phone", level: .sideBySide)
    try office.log(50, at: "syd")
    try office.log(90, on: office.desk.office.clock.today.adding(-1))
    let browser = try office.browser(as: "sille")
    let page = try browser.open("/")
    #expect(page.status == 200)
    #expect(page.heading == "I dag")
    #expect(page.words.contains("Lørdag den 21. november 2026 · Nordbiblioteket"))
    let logged = try office.desk.office.log.sessionsToday(branch: office.branches[0]).sessions
    #expect(logged == 9)
    #expect(figures(page).first?.hasPrefix("Ekspeditioner i dag 9") == true, "\(figures(page))")
    #expect(rows(page, under: "tasks-title").map { $0.split(separator: " ").last.map(String.init) } == ["7", "2"])
    #expect(rows(page, under: "levels-title").count == HelpLevel.allCases.count)
    #expect(rows(page, under: "levels-title").map { String($0.last ?? " ") } == ["0", "7", "2", "0", "0"])

    let other = try browser.press("Vis", typing: ["branch": "syd"])
    #expect(figures(other).first?.hasPrefix("Ekspeditioner i dag 50") == true)
    #expect(other.root.all("a").contains { $0["href"] == "/log?branch=syd" })
  }

  @Test func `names five tasks and counts the others together`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let tasks = try office.desk.office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }
      .filter { $0.kind == .guidance }.prefix(7)
    for (place, task) in tasks.enumerated() { try office.log(10 - place, task.code.text) }
    let page = try office.browser(as: "sille").open("/")
    #expect(rows(page, under: "tasks-title").count == StartModel.named)
    #expect(page.words.contains("Andre opgaver: 9"))
  }

  @Test func `shows nothing of a branch out of reach, and does not tell it from one that is not there`() throws {
    let office = try StaffedOffice()
    let nord = try #require(BranchScope(branches: [office.branches[0].code]))
    try office.account("lone", [.manager], scope: nord)
    let browser = try office.browser(as: "lone")
    let own = try browser.open("/")
    #expect(own.status == 200)
    #expect(!own.markup.contains("Sydbiblioteket"))
    let foreign = try browser.open("/?branch=syd")
    let missing = try browser.open("/?branch=vest")
    #expect(foreign.status == 404)
    #expect(missing.status == 404)
    #expect(foreign.words == missing.words)
  }

  @Test func `tells the staffed days on which nothing was logged, back to the first session`() throws {
    let office = try StaffedOffice()
    let today = office.desk.office.clock.today
    try office.account("sille", [.desk])
    try office.account("dorte", [.dataProtectionOfficer])
    try office.staff(from: today.adding(-60))
    try office.log(3, on: today.adding(-4))
    try office.log(3, on: today.adding(-2))
    let browser = try office.browser(as: "sille")
    let page = try browser.open("/")
    #expect(figures(page).contains("Bemandede dage uden tal 2 20-11-2026, 18-11-2026"), "\(figures(page))")
    #expect(page.root.all("a").contains { $0["href"] == "/log/backlog?branch=nord" })
    #expect(figures(page).contains { $0.hasPrefix("Skranken i dag 6 timer") })
    // Who may not log is not led there.
    let officer = try office.browser(as: "dorte").open("/")
    #expect(officer.status == 200)
    #expect(!officer.root.all("a").contains { $0["href"]?.hasPrefix("/log") == true })
  }

  @Test func `tells an administrator alone what should be seen to`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    try office.account("lone", [.manager])
    // The office of a test has branches without hours and no backup.
    let page = try office.browser(as: "aksel").open("/")
    #expect(page.root.all("a").contains { $0["href"] == "/doctor" })
    let manager = try office.browser(as: "lone").open("/")
    #expect(!manager.root.all("a").contains { $0["href"] == "/doctor" })
    #expect(office.told.isEmpty)
  }

  @Test func `says what to do where the account has no branch that is open`() throws {
    let office = try StaffedOffice()
    let nord = office.branches[0].code
    try office.account("sille", [.desk], scope: try #require(BranchScope(branches: [nord])))
    try office.desk.office.desk.write {
      try BranchRegister.close(nord, on: try StaffedOffice.day("2026-01-01"), in: $0)
    }
    let page = try office.browser(as: "sille").open("/")
    #expect(page.status == 200)
    #expect(page.words.contains("Bed en administrator"))
    let log = try office.browser(as: "sille").open("/log")
    #expect(log.status == 422 && log.words.contains("Bed en administrator"))
  }

  @Test func `looks the office over once in a while, not for every page`() throws {
    let memo = CheckupMemo()
    let start = Date(timeIntervalSince1970: 1_795_255_200)
    var looks = 0
    func ask(after seconds: Double) -> CheckupMemo.Findings? {
      memo.findings(at: start + seconds) {
        looks += 1
        return CheckupMemo.Findings(toMend: looks, pastTerm: 0)
      }
    }
    #expect(ask(after: 0)?.toMend == 1)
    #expect(ask(after: CheckupMemo.seconds - 1)?.toMend == 1)
    #expect(ask(after: CheckupMemo.seconds + 1)?.toMend == 2)
    memo.forget()
    #expect(ask(after: CheckupMemo.seconds + 2)?.toMend == 3)
    // Who asks meanwhile does not wait for it, and looks not a second time.
    let other = CheckupMemo()
    let outer = other.findings(at: start) {
      #expect(other.findings(at: start) { CheckupMemo.Findings(toMend: 9, pastTerm: 9) } == nil)
      return CheckupMemo.Findings(toMend: 1, pastTerm: 0)
    }
    #expect(outer?.toMend == 1)
  }

  @Test(arguments: LanguageCode.allCases) func `reads in every language`(language: LanguageCode) throws {
    let office = try StaffedOffice(country: language == .sv ? .sweden : .denmark)
    try office.account("sille", [.desk], language: language)
    let browser = office.browser()
    browser.headers["accept-language"] = "da"
    try browser.open("/sign-in")
    try browser.press("Log ind", typing: ["name": "sille", "password": StaffedOffice.password])
    let page = try browser.open("/")
    #expect(page.markup.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.heading == StartPhrase.title(in: language))
    #expect(!page.words.contains("{"))
  }
}
