import Accounts
import Foundation
import Language
import Municipality
import Records
import Site
import Testing
import Triage

@testable import LodsWeb

/// Practice on written cases at the web desk.
@Suite struct `Practice at the web desk` {
  private static func browser() throws -> (TestBrowser, StaffedOffice) {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    return (try office.browser(as: "sille"), office)
  }

  /// The case that a page asks.
  private static func one(on page: TestPage) throws -> PracticeCase {
    let set = try PracticeSet.shipped(for: .denmark)
    return try #require(set.cases.first { page.words.contains($0.story) })
  }

  @Test func `goes from case to case alone, and ends with one's own result`() throws {
    let (browser, office) = try Self.browser()
    try browser.open("/practice")
    var page = try browser.press("Begynd", typing: ["cases": "5", "round": "17"])
    for place in 1...5 {
      #expect(page.heading == "Sag \(place) af 5")
      let one = try Self.one(on: page)
      #expect(page.element("reference") == nil && !page.words.contains(one.reason))
      page = try browser.press("Se facit", typing: ["answer-1": one.reference.word])
      #expect(page.element("reference")?["class"] == "notice success" && page.words.contains(one.reason))
      page = try browser.press(place < 5 ? "Næste sag" : "Se, hvordan det gik")
    }
    #expect(page.element("result")?.text.contains("5 sager besvaret: 5 som facit") == true)
    #expect(try office.audit().allSatisfy { !$0.subject.contains("practice") })
    #expect(office.told.isEmpty)
  }

  @Test func `draws the same cases for the same round`() throws {
    let (browser, _) = try Self.browser()
    var stories: [String] = []
    for _ in 0..<2 {
      try browser.open("/practice")
      stories.append(try Self.one(on: try browser.press("Begynd", typing: ["round": "42"])).id)
    }
    #expect(stories[0] == stories[1])
  }

  @Test func `asks again where somebody has not answered, and keeps the others' answers`() throws {
    let (browser, _) = try Self.browser()
    try browser.open("/practice")
    try browser.press("Begynd", typing: ["persons": "3", "cases": "5"])
    let page = try browser.press("Se facit", typing: ["answer-1": "2", "answer-3": "1"])
    #expect(page.status == 422 && page.problems == [PracticePhrase.answerMissing(in: .da)])
    let form = try #require(page.forms.first { $0.action == "/practice" })
    #expect(form["answer-1"] == "2" && form["answer-3"] == "1" && page.element("reference") == nil)
  }

  @Test(arguments: [2, 4]) func `shows a group's answers side by side, and figures only where they are enough`(
    persons: Int
  ) throws {
    let (browser, _) = try Self.browser()
    try browser.open("/practice")
    var page = try browser.press("Begynd", typing: ["persons": "\(persons)", "cases": "5"])
    let form = try #require(page.forms.first { $0.action == "/practice" })
    var fields = try form.fields(pressing: "Se facit", typing: [:], leaving: [])
    for person in 1...persons { fields = fields.replacing("answer-\(person)", with: person == 1 ? "1" : "3") }
    page = try browser.send(.post, "/practice", fields)
    #expect(page.root.all("li").count { $0.text.hasPrefix("3 ") } == persons - 1)
    page = try browser.press("Slut runden")
    let result = page.element("result")?.text ?? ""
    #expect(result.contains("personer svarede") == (persons >= GroupAgreement.leastPersons))
    #expect(result.contains("regne de andres svar ud") == (persons < GroupAgreement.leastPersons))
  }

  @Test func `takes nothing that no page of a round has sent`() throws {
    let (browser, _) = try Self.browser()
    try browser.open("/practice")
    let form = try #require(browser.page.forms.first { $0.action == "/practice" })
    let seal = form[FormSeal.field] ?? ""
    for more in [
      [("do", "next")], [("do", "answer"), ("round", "1"), ("cases", "5"), ("persons", "1"), ("place", "99")],
      [("do", "next"), ("round", "1"), ("cases", "5"), ("persons", "1"), ("place", "0"), ("said", "0:findesikke:2")],
      [("do", "next"), ("round", "x"), ("cases", "5"), ("persons", "1"), ("place", "0")], [("do", "slet")],
    ] {
      let fields = FormFields([.init(FormSeal.field, seal)] + more.map { .init($0.0, $0.1) })
      #expect(try browser.send(.post, "/practice", fields).status == 400, "\(more)")
    }
  }
}
