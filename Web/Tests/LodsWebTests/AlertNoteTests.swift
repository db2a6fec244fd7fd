import Accounts
import Language
import Municipality
import Office
import Records
import SQLite
import Site
import Statistics
import Testing

@testable import LodsWeb

/// The known causes at the web desk.
@Suite struct AlertNoteTests {
  private func notes(_ office: StaffedOffice) throws -> [AlertNote] {
    try office.desk.office.desk.read { try AlertNotes.all(in: $0) }
  }

  private func office(weeks: Int = 0) throws -> (StaffedOffice, TestBrowser) {
    let office = try StaffedOffice()
    if weeks > 0 { try office.logWeeks(weeks) }
    try office.account("lone", [.manager])
    return (office, try office.browser(as: "lone"))
  }

  @Test func `a cause that is noted from an alert explains it, and the first page tells of it no more`() throws {
    let (office, browser) = try office(weeks: 40)
    let page = try browser.open("/alerts")
    let links = page.root.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("/alerts/note?") }
    let link = try #require(links.first { $0.contains("task=mitid-app") })
    let form = try #require(try browser.open(link).forms.first { $0.action == "/alerts/note" })
    // The two weeks of the rise.
    #expect([form["task"], form["from"], form["from-month"], form["from-year"]] == ["mitid-app", "2", "11", "2026"])
    #expect([form["until"], form["until-month"], form["cause"], form["text"]] == ["15", "11", "", ""])
    let after = try browser.press("Gem årsagen", typing: ["cause": "letter", "text": "Brev om MitID"])
    #expect(after.path == "/alerts")
    #expect(after.words.contains("Årsagen er skrevet."))
    let known = AlertPageTests.alerts(after, under: "known")
    #expect(known.count == 1)
    #expect(known.first?.contains("Et brev er sendt ud til mange – Brev om MitID, 02-11-2026 til 15-11-2026") == true)
    #expect(!AlertPageTests.alerts(after, under: "changes").contains { $0.contains("MitID: første gang") })
    #expect(try browser.open("/").element("changes")?.text.contains("MitID: første gang") == false)
    let note = try #require(try notes(office).first)
    #expect(note.cause == .letter && note.text == "Brev om MitID" && note.voided == nil)
    #expect(note.first.iso == "2026-11-02" && note.last?.iso == "2026-11-15")

    try browser.open("/alerts")
    // Taken back, it stands in the list, and explains nothing.
    let back = try browser.press("Tag tilbage (Et brev er sendt ud til mange – Brev om MitID, 02-11-2026)")
    #expect(back.words.contains("Årsagen er taget tilbage."))
    #expect(back.words.contains("taget tilbage 21-11-2026"))
    #expect(AlertPageTests.alerts(back, under: "changes").contains { $0.contains("MitID: første gang") })
    #expect(try notes(office).first?.voided == office.desk.office.clock.today)
  }

  @Test func `without days it holds from today until further notice, and ends today`() throws {
    let (office, browser) = try office()
    try browser.open("/alerts/note")
    let page = try browser.press(
      "Gem årsagen", typing: ["cause": "campaign", "from": "", "from-month": "", "from-year": ""])
    #expect(page.words.contains("Alle opgaver") && page.words.contains("indtil videre"))
    let today = office.desk.office.clock.today
    #expect(try notes(office).map(\.first) == [today])
    #expect(try notes(office).map(\.last) == [nil])
    let ended = try browser.press("Slut i dag (Vores egen kampagne, 21-11-2026)")
    #expect(ended.words.contains("Årsagen slutter i dag."))
    #expect(try notes(office).map(\.last) == [today])
    #expect(!ended.root.all("button").contains { $0.text.hasPrefix("Slut i dag") })
  }

  @Test func `a bad form tells where, keeps what was typed, and notes nothing`() throws {
    let (office, browser) = try office()
    try browser.open("/alerts/note")
    let page = try browser.press(
      "Gem årsagen",
      typing: ["task": "mitid-app", "text": "Brev om app", "from": "31", "from-month": "2", "until": "x"])
    #expect(page.status == 422)
    #expect(page.title.hasPrefix("Fejl:"))
    #expect(
      page.problems == [
        "Vælg, hvad årsagen er.", "Skriv en dag, der findes, som dag, måned og år.",
        "Skriv en dag, der findes, som dag, måned og år.",
      ])
    let links = page.element("problems")?.all("a").compactMap { $0["href"] }
    #expect(links == ["#cause", "#from", "#until"])
    let form = try #require(page.forms.first { $0.action == "/alerts/note" })
    #expect([form["task"], form["text"], form["from"], form["until"]] == ["mitid-app", "Brev om app", "31", "x"])

    for (typed, field, sentence) in [
      (
        ["cause": "other", "from": "3", "until": "2", "until-month": "11", "until-year": "2026"] as KeyValuePairs,
        "until",
        "Den sidste dag ligger før den første."
      ),
      (["cause": "other", "text": "Ring til 20 30 40 50"], "text", "Teksten kan ikke gemmes"),
      (["cause": "other", "text": String(repeating: "brev ", count: 25)], "text", "Skriv årsagen med højst 120 tegn."),
    ] {
      try browser.open("/alerts/note?from=2026-11-03")
      let page = try browser.press("Gem årsagen", typing: typed)
      #expect(page.status == 422)
      #expect(page.problems.count == 1 && page.problems.first?.contains(sentence) == true, "\(page.problems)")
      #expect(page.element("problems")?.all("a").first?["href"] == "#" + field)
      #expect(page.element(field + "-message") != nil)
      #expect(!page.problems.joined().contains("20 30 40 50"))
    }
    #expect(try notes(office).isEmpty)
    #expect(office.told.isEmpty)
  }

  @Test func `a task that left the catalogue meanwhile is told at its field`() throws {
    let (office, browser) = try office()
    let page = try browser.open("/alerts/note?task=mitid-app&cause=letter")
    let form = try #require(page.forms.first { $0.action == "/alerts/note" })
    _ = try office.desk.office.desk.write { try $0.run("UPDATE task SET is_retired = 1 WHERE code = 'mitid-app'") }
    let after = try browser.send(.post, "/alerts/note", form.standing)
    #expect(after.problems == ["Opgaven er ikke i brug mere. Vælg en anden, eller vælg alle opgaver."])
    #expect(try notes(office).isEmpty)
  }

  @Test func `a text on something sensitive is kept with a word of care`() throws {
    let (office, browser) = try office()
    try browser.open("/alerts/note")
    let page = try browser.press("Gem årsagen", typing: ["cause": "letter", "text": "Brev om sygdom"])
    #expect(page.root.all("div").contains { $0["class"] == "notice warning" && $0.text.contains("noget følsomt") })
    #expect(try notes(office).count == 1)
  }

  @Test func `pressed twice, it is done once`() throws {
    let (office, browser) = try office()
    let form = try #require(
      try browser.open("/alerts/note?cause=letter").forms.first { $0.action == "/alerts/note" })
    for _ in 0..<2 {
      #expect(try browser.send(.post, "/alerts/note", form.standing).words.contains("Årsagen er skrevet."))
    }
    #expect(try notes(office).count == 1)
    let page = try browser.open("/alerts")
    let change = try #require(page.forms.first { $0.action == "/alerts/notes/1" }).standing
    for word in ["end", "end", "void", "void"] {
      let after = try browser.send(.post, "/alerts/notes/1", change.replacing("do", with: word))
      #expect(after.status == 200, "\(word)")
    }
    let steps = try office.desk.office.desk.read { try $0.first("SELECT count(*) FROM alert_note_end") { $0.whole(0) } }
    #expect(steps == 2)
    // Over for good: to end it again is told, not done.
    let late = try browser.send(.post, "/alerts/notes/1", change.replacing("do", with: "end"))
    #expect(late.status == 409)
    #expect(late.element("trouble")?.text.contains("allerede taget tilbage") == true)
  }

  @Test func `a cause that is not there is not found, and what a form cannot ask is refused`() throws {
    let (office, browser) = try office()
    let seal = try #require(try browser.open("/alerts/note").forms.first { $0.action == "/alerts/note" }).standing
    #expect(try browser.send(.post, "/alerts/notes/7", seal.replacing("do", with: "void")).status == 404)
    #expect(try browser.send(.post, "/alerts/notes/x", seal.replacing("do", with: "void")).status == 404)
    #expect(try browser.send(.post, "/alerts/notes/7", seal.replacing("do", with: "erase")).status == 400)
    #expect(office.told.isEmpty)
  }

  @Test func `those who do not keep the whole office note, end and take back nothing`() throws {
    let (office, browser) = try office()
    try browser.open("/alerts/note")
    try browser.press("Gem årsagen", typing: ["cause": "letter"])
    let nord = try #require(BranchScope(branches: [office.branches[0].code]))
    try office.account("sille", [.desk])
    try office.account("dorte", [.dataProtectionOfficer])
    try office.account("nora", [.manager], scope: nord)
    for name in ["sille", "dorte", "nora"] {
      let other = try office.browser(as: name)
      let page = try other.open("/alerts")
      #expect(page.words.contains("Et brev er sendt ud til mange"))
      #expect(!page.root.all("button").contains { $0.text.hasPrefix("Tag tilbage") })
      let seal = try #require(page.forms.first { $0.action == "/language" }?[FormSeal.field])
      for (place, word) in [("/alerts/note", "save"), ("/alerts/notes/1", "void"), ("/alerts/notes/1", "end")] {
        let fields = FormFields([.init(FormSeal.field, seal), .init("do", word), .init("cause", "other")])
        #expect(try other.send(.post, place, fields).status == 403, "\(name) \(place)")
      }
    }
    #expect(try notes(office).map(\.voided) == [nil])
    #expect(try notes(office).map(\.last) == [nil])
  }
}
