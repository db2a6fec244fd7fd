import Accounts
import HelpDesk
import Language
import Municipality
import Office
import Site
import Testing

@testable import LodsWeb

/// Many sessions alike in one entry.
@Suite struct BulkTests {
  private let office: StaffedOffice
  private let browser: TestBrowser

  init() throws {
    office = try StaffedOffice()
    try office.account("karin", [.desk])
    browser = try office.browser(as: "karin")
  }

  private func sessions(at branch: Int = 0) throws -> Int {
    try office.desk.office.log.sessionsToday(branch: office.branches[branch]).sessions
  }

  @Test func `a backlog is stored as one entry with a number, and can be taken back for a minute`() throws {
    try browser.open("/log/backlog?branch=nord")
    let page = try browser.press(
      "Gem", typing: ["task": "mitid-app", "level": "2", "count": "12", "minutes": "5", "branch": "nord"])
    #expect(page.status == 200)
    #expect(page.words.contains("12 × MitID: første gang i appen · side om side · 5 min"))
    #expect(try sessions() == 12)
    let after = try browser.press("Fortryd")
    #expect(after.words.contains("Fortrudt."))
    #expect(try sessions() == 0)
    // What was typed stands in the form again.
    let form = try #require(after.forms.first { $0.element["id"] == "bulk" })
    #expect(form["count"] == "12")
    #expect(form["level"] == "2")
    #expect(form["task"] == "mitid-app")
  }

  @Test func `after the minute the entry stays`() throws {
    try browser.open("/log/backlog")
    try browser.press("Gem", typing: ["task": "mitid-app", "level": "2", "count": "3"])
    office.wait(90)
    let page = try browser.press("Fortryd")
    #expect(page.status == 409)
    #expect(page.words.contains("Minuttet er gået"))
    #expect(try sessions() == 3)
  }

  @Test func `one more keeps the branch, the day and the part of the day, and nothing else`() throws {
    try browser.open("/log/backlog?branch=syd")
    let page = try browser.press(
      "Gem",
      typing: [
        "task": "mitid-app", "level": "1", "count": "2", "day": "20", "day-month": "11", "day-year": "2026",
        "part": "morning",
      ])
    let form = try #require(page.forms.first { $0.element["id"] == "bulk" })
    #expect(form["branch"] == "syd")
    #expect([form["day"], form["day-month"], form["day-year"], form["part"]] == ["20", "11", "2026", "morning"])
    #expect(form["count"] == "")
    #expect(form["task"] == "")
    #expect(page.words.contains("i går formiddag"))
  }

  @Test func `whoever is turned away by a system that is down counts as could not`() throws {
    try browser.open("/log/system-down?branch=nord")
    let page = try browser.press("Gem", typing: ["task": "mitid-app", "count": "30"])
    #expect(page.words.contains("30 × MitID: første gang i appen · systemet var nede"))
    #expect(try sessions() == 30)
  }

  @Test func `each fault stands at its field and all of them in the summary, and nothing typed is lost`() throws {
    try browser.open("/log/backlog?branch=nord")
    let page = try browser.press(
      "Gem", typing: ["count": "501", "minutes": "mange", "day": "30", "day-month": "2", "day-year": "2026"])
    #expect(page.status == 422)
    #expect(
      page.problems == [
        "Vælg, hvad borgerne kom for.", "Skriv et helt tal fra 0 til 600.", "Skriv et antal fra 1 til 500.",
        "Skriv en dag, der har været, som dag, måned og år.",
      ])
    let form = try #require(page.forms.first { $0.element["id"] == "bulk" })
    #expect([form["count"], form["minutes"], form["day"]] == ["501", "mange", "30"])
    #expect(page.title.hasPrefix("Fejl:"))
    for id in ["task", "minutes", "count", "day"] { #expect(page.element(id) != nil) }
    #expect(try sessions() == 0)
  }

  @Test func `a day before the branch opened and one to come are refused in words`() throws {
    try browser.open("/log/backlog?branch=nord")
    let page = try browser.press(
      "Gem",
      typing: ["task": "mitid-app", "level": "2", "count": "2", "day": "31", "day-month": "12", "day-year": "2019"])
    #expect(page.problems == ["Nordbiblioteket åbnede 01-01-2020. Skriv den dag eller en senere."])
    let later = try browser.press("Gem", typing: ["day": "22", "day-month": "11", "day-year": "26"])
    #expect(later.problems == ["Skriv en dag, der har været, som dag, måned og år."])
    let right = try browser.press("Gem", typing: ["day": "1", "day-month": "1", "day-year": "20"])
    #expect(right.words.contains("2 × MitID"))
  }

  @Test func `guidance needs its level, an authority's own task has none`() throws {
    try browser.open("/log/backlog?branch=nord")
    let page = try browser.press("Gem", typing: ["task": "mitid-app", "count": "2"])
    #expect(page.problems == ["Vælg, hvor meget du hjalp."])
    let tasks = try TaskShelf(office.desk.office).tasks
    let transaction = try #require(tasks.first { $0.kind == .transaction && !$0.isRetired })
    try browser.open("/log/backlog?branch=nord")
    let stored = try browser.press("Gem", typing: ["task": transaction.code.text, "count": "2"])
    #expect(stored.problems == [])
    #expect(try sessions() == 2)
  }

  @Test func `the same form sent twice is stored once, and changed in between it asks`() throws {
    try browser.open("/log/backlog?branch=nord")
    let form = try #require(browser.page.forms.first { $0.element["id"] == "bulk" })
    var fields = try form.fields(
      pressing: "Gem", typing: ["task": "mitid-app", "level": "2", "count": "4"], leaving: [])
    try browser.send(.post, "/log/backlog", fields)
    let twice = try browser.send(.post, "/log/backlog", fields)
    #expect(twice.status == 200)
    #expect(!twice.hasButton("Fortryd"))
    #expect(try sessions() == 4)
    fields = fields.replacing("count", with: "5")
    let changed = try browser.send(.post, "/log/backlog", fields)
    #expect(changed.status == 409)
    #expect(try sessions() == 4)
    try browser.press("Gem som en ny")
    #expect(try sessions() == 9)
  }

  @Test func `who may not reach a branch cannot log there`() throws {
    let scope = try #require(BranchScope(branches: [office.branches[0].code]))
    try office.account("nora", [.desk], scope: scope)
    let nora = try office.browser(as: "nora")
    try nora.open("/log/backlog")
    let form = try #require(nora.page.forms.first { $0.element["id"] == "bulk" })
    let fields = try form.fields(
      pressing: "Gem", typing: ["task": "mitid-app", "level": "2", "count": "4"], leaving: [])
    #expect(try nora.send(.post, "/log/backlog", fields.replacing("branch", with: "syd")).status == 403)
    #expect(try sessions(at: 1) == 0)
    let device = try office.device(at: 0)
    #expect(try device.open("/log/system-down?branch=syd").words.contains("Nordbiblioteket"))
  }
}
