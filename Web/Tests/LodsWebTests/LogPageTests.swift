import Accounts
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// The log page without scripts, and what its script is answered: each session once, at the branch that it was for.
@Suite struct LogPageTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("karin", [.desk])
  }

  private func sessions(at branch: Int = 0) throws -> Int {
    try office.desk.office.log.sessionsToday(branch: office.branches[branch]).sessions
  }

  /// The fields that the page's form sends, with what was typed.
  private func fields(
    _ browser: TestBrowser, _ typing: KeyValuePairs<String, String> = ["task": "mitid-app", "level": "2"]
  ) throws -> FormFields {
    let form = try #require(browser.page.forms.first { $0.element["id"] == "session" })
    var fields = form.standing.replacing("do", with: "save")
    for (name, value) in typing { fields = fields.replacing(name, with: value) }
    return fields
  }

  /// Sends fields as the page's script does.
  private func script(_ browser: TestBrowser, _ fields: FormFields) throws -> TestPage {
    browser.headers["accept"] = "application/json"
    defer { browser.headers["accept"] = nil }
    return try browser.send(.post, "/log", fields)
  }

  private func form(_ page: TestPage) throws -> TestPage.Form {
    try #require(page.forms.first { $0.element["id"] == "session" })
  }

  // Branches

  @Test func `a device stores nothing that is for another branch, and says where to`() throws {
    let device = try office.device()
    try device.open("/log")
    let foreign = try fields(device).replacing("branch", with: "syd").replacing("persons", with: "4")
    let value = try script(device, foreign)
    #expect(value.status == 403)
    #expect(value.markup.contains("\"field\":\"branch\""))
    #expect(value.markup.contains("denne skranke registrerer kun for Nordbiblioteket"))
    let page = try device.send(.post, "/log", foreign)
    #expect(page.status == 403)
    #expect(page.problems.first?.contains("Log ind for at gemme den, hvor den hører til.") == true)
    #expect(try form(page)["task"] == "mitid-app" && form(page)["persons"] == "4")
    for number in 0...1 { #expect(try sessions(at: number) == 0) }
    try device.open("/log/backlog")
    let bulk = try #require(device.page.forms.first { $0.element["id"] == "bulk" })
    let many = try bulk.fields(pressing: "Gem", typing: ["task": "mitid-app", "level": "2", "count": "4"], leaving: [])
    let asked = try device.send(.post, "/log/backlog", many.replacing("branch", with: "syd"))
    #expect(asked.status == 403)
    #expect(asked.forms.first { $0.element["id"] == "bulk" }?["count"] == "4")
    for number in 0...1 { #expect(try sessions(at: number) == 0) }
  }

  @Test(arguments: [true, false])
  func `a branch that is closed or out of reach is told of as a fault of the one entry`(isClosed: Bool) throws {
    let scope = isClosed ? BranchScope.all : try #require(BranchScope(branches: [office.branches[0].code]))
    try office.account("nora", [.desk], scope: scope)
    if isClosed {
      let yesterday = Day(number: office.desk.office.clock.today.number - 1)
      try office.desk.office.desk.write { try BranchRegister.close(office.branches[1].code, on: yesterday, in: $0) }
    }
    let nora = try office.browser(as: "nora")
    try nora.open("/log")
    let foreign = try fields(nora).replacing("branch", with: "syd")
    let value = try script(nora, foreign)
    #expect(value.status == 403)
    #expect(value.markup.contains("\"field\":\"branch\"") && !value.markup.contains("notAllowed"))
    #expect(try nora.send(.post, "/log", foreign).problems.count == 1)
    for number in 0...1 { #expect(try sessions(at: number) == 0) }
    // What else waits can be sent all the same.
    #expect(try script(nora, foreign.replacing("branch", with: "nord")).status == 200)
    nora.headers["accept"] = "application/json"
    let state = try nora.open("/log/state?branch=syd")
    #expect(state.status == 200)
    #expect(state.markup.contains("\"seal\":") && state.markup.contains("\"today\":null"))
  }

  @Test func `one that arrived under its own branch is not stored again under the device's`() throws {
    let karin = try office.browser(as: "karin")
    try karin.open("/log")
    let sent = try fields(karin).replacing("branch", with: "syd")
    #expect(try script(karin, sent).status == 200)
    let device = try office.device()
    try device.open("/log")
    let again = try script(device, sent.replacing(FormSeal.field, with: fields(device)[FormSeal.field]))
    #expect(again.status == 409)
    #expect(again.markup.contains("otherContent"))
    #expect(try sessions() == 0)
    #expect(try sessions(at: 1) == 1)
  }

  // Twice

  @Test func `one more like it is one more, however often the button is pressed`() throws {
    let device = try office.device()
    try device.open("/log")
    try device.send(.post, "/log", fields(device))
    let receipt = try #require(device.page.forms.first { $0.buttons.contains { $0.text == "Én til magen" } })
    let again = try receipt.fields(pressing: "Én til magen", typing: [:], leaving: [])
    for _ in 0..<3 { #expect(try device.send(.post, "/log", again).status == 200) }
    #expect(try sessions() == 2)
    // And the next receipt is for one more again.
    try device.press("Én til magen")
    #expect(try sessions() == 3)
  }

  @Test func `what was changed after it was saved is saved as new once`() throws {
    let device = try office.device()
    try device.open("/log")
    let first = try fields(device)
    try device.send(.post, "/log", first)
    let asked = try device.send(.post, "/log", first.replacing("level", with: "4"))
    #expect(asked.status == 409)
    let anew = try form(asked).fields(pressing: "Gem som en ny Enter", typing: [:], leaving: [])
    for _ in 0..<2 { #expect(try device.send(.post, "/log", anew).status == 200) }
    #expect(try sessions() == 2)
    // The key that saves does not save it as new.
    #expect(try device.send(.post, "/log", anew.without(["do"]).replacing("do", with: "save")).status == 409)
  }

  @Test func `undo that is pressed twice is undone once, and leaves the form as the first did`() throws {
    let device = try office.device()
    try device.open("/log")
    try device.send(.post, "/log", fields(device, ["task": "mitid-app", "level": "2", "persons": "3"]))
    let receipt = try #require(device.page.forms.first { $0.buttons.contains { $0.text == "Fortryd" } })
    let undo = try receipt.fields(pressing: "Fortryd", typing: [:], leaving: [])
    let pages = try (0..<2).map { _ in try device.send(.post, "/log", undo) }
    for page in pages {
      #expect(page.status == 200)
      #expect(page.words.contains("Fortrudt."))
      #expect(try form(page)["persons"] == "3")
    }
    #expect(try form(pages[0])["id"] == form(pages[1])["id"])
    #expect(try sessions() == 0)
    // It is saved once, from whichever of the two pages.
    for page in pages {
      try device.send(.post, "/log", form(page).fields(pressing: "Gem Enter", typing: [:], leaving: []))
    }
    #expect(try sessions() == 1)
    // Once its time is over, the same press says so.
    office.wait(UndoTicket.seconds + UndoTicket.grace + 1)
    #expect(try device.send(.post, "/log", undo).status == 409)
    #expect(try sessions() == 1)
  }

  // What was typed

  @Test(arguments: [("minutes", "12 min"), ("persons", "mange"), ("quantity", "tre"), ("quantity", "-4")])
  func `a number that cannot be read stands in its field again, and is told of there`(
    field: String, typed: String
  ) throws {
    let device = try office.device()
    try device.open("/log")
    let page = try device.send(
      .post, "/log", fields(device, ["task": "mitid-app", "level": "2", "persons": "2", field: typed]))
    #expect(page.status == 422)
    #expect(page.problems.count == 1)
    #expect(page.element("\(field)-message") != nil)
    #expect(try form(page)[field] == typed)
    #expect(page.element("more")?["open"] != nil, "what is wrong is in sight")
    // It is still there after another session was looked at.
    try device.send(.post, "/log", form(page).standing.replacing("do", with: "slot-2"))
    let back = try device.send(.post, "/log", form(device.page).standing.replacing("do", with: "slot-1"))
    #expect(try form(back)[field] == typed)
    #expect(try sessions() == 0)
  }

  @Test func `a number of times is taken as it was typed`() throws {
    let device = try office.device()
    try device.open("/log")
    try device.send(.post, "/log", fields(device, ["task": "mitid-app", "level": "2", "quantity": "3"]))
    #expect(device.page.words.contains("MitID: første gang i appen ×3"))
  }

  @Test(arguments: ["level", "outcome", "channel", "reason", "barrier", "pathway", "age", "effort", "area", "hour"])
  func `a choice that there is not is told of, and never taken for another`(field: String) throws {
    let device = try office.device()
    try device.open("/log")
    let page = try device.send(.post, "/log", fields(device).replacing(field, with: "noget andet"))
    #expect(page.status == 422)
    #expect(!page.problems.isEmpty)
    #expect(try sessions() == 0)
  }

  @Test(arguments: ["outcome", "part"])
  func `so it is with many sessions alike`(field: String) throws {
    let device = try office.device()
    try device.open("/log/backlog")
    let bulk = try #require(device.page.forms.first { $0.element["id"] == "bulk" })
    let many = try bulk.fields(pressing: "Gem", typing: ["task": "mitid-app", "level": "2", "count": "4"], leaving: [])
    let page = try device.send(.post, "/log/backlog", many.replacing(field, with: "noget andet"))
    #expect(page.status == 422)
    #expect(page.element("\(field)-message") != nil)
    #expect(try sessions() == 0)
  }

  @Test func `a note that is too long is told of and comes back whole`() throws {
    try office.desk.office.desk.write { try Settings.set(.always, for: .note, in: $0) }
    let device = try office.device()
    try device.open("/log")
    #expect(device.page.element("note")?["maxlength"] == nil, "a browser would cut without a word")
    let note = String(repeating: "ville se sin pension ", count: 200) + "slut"
    let page = try device.send(.post, "/log", fields(device).replacing("note", with: note))
    #expect(page.status == 422)
    #expect(page.problems == ["Gør noten kortere: højst 240 tegn."])
    #expect(try form(page)["note"]?.trimmed == note)
  }

  @Test func `a search of any length stands in its field again`() throws {
    let administrator = try office.account("ada", [.administrator])
    let browser = try office.browser(as: administrator.signInName)
    let typed = String(repeating: "mitid og pension ", count: 9).trimmed
    let page = try browser.send(.get, "/tasks", FormFields([.init("q", typed)]))
    #expect(page.element("q")?["value"] == typed)
  }

  // What a device reads

  @Test func `a device is told no number of the branch's sessions`() throws {
    let karin = try office.browser(as: "karin")
    try karin.open("/log")
    try karin.send(.post, "/log", fields(karin))
    #expect(karin.page.element("today")?.text == "1 ekspedition i dag")
    let device = try office.device()
    #expect(try device.open("/log").element("today")?.text == "")
    let saved = try script(device, fields(device))
    #expect(saved.markup.contains("\"today\":null"))
    let ticket = try #require(saved.markup.ranges(of: "\"ticket\":\"").first.map { saved.markup[$0.upperBound...] })
    try device.open("/log")
    let undo = try fields(device).replacing("do", with: "undo")
    let undone = try script(device, undo.replacing("ticket", with: String(ticket.prefix { $0 != "\"" })))
    #expect(undone.markup.contains("\"undone\":true") && undone.markup.contains("\"today\":null"))
    device.headers["accept"] = "application/json"
    #expect(try device.open("/log/state").markup.contains("\"today\":null"))
    karin.headers["accept"] = "application/json"
    #expect(try karin.open("/log/state").markup.contains("\"today\":1"))
  }
}
