import Accounts
import Municipality
import Site
import Testing

@testable import LodsWeb

/// What is refused, and to whom.
extension `Releases at the web desk` {
  @Test func `say why nothing can be published, what could be, and draft an answer`() throws {
    let office = try Self.office()
    try office.log(2, "digital-post-read", on: try StaffedOffice.day("2026-08-03"))
    let browser = try office.browser(as: "lone")
    let page = try Self.propose(browser, "08", ["task", "branch"])
    #expect(page.status == 200 && page.element("refused") != nil && page.element("publish") == nil)
    #expect(!page.markup.contains("lods release"))
    let draft = try browser.open("/releases/proposal/answer")
    #expect(draft.status == 200 && draft.element("report") != nil)
    // The choice comes back as it was.
    try browser.open("/releases/proposal")
    let form = try #require(try browser.follow("Ret valget").forms.first { $0.action == "/releases/new" })
    #expect(["part", "year", "layout", "t1-1", "t1-2"].map { form[$0] } == ["08", "2026", "own", "task", "branch"])
    // Published already: said, with the way there.
    try Self.propose(browser)
    try browser.press("Frigiv tallene", typing: ["sure": "yes"])
    let same = try Self.propose(browser)
    #expect(same.element("refused")?.text.contains("nummer 1") == true)
    #expect(same.root.all("a").contains { $0["href"] == "/releases/1" })
    #expect(try browser.open("/releases/proposal/answer").status == 404)
  }

  @Test func `have an answer that gives and one that refuses, without a number of the table`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "lone")
    try Self.propose(browser)
    let given = try browser.open("/releases/proposal/answer")
    let refused = try browser.open("/releases/proposal/answer?refuse=yes")
    #expect(given.status == 200 && refused.status == 200)
    #expect(given.markup != refused.markup)
    for page in [given, refused] { #expect(!page.markup.contains("lods release")) }
  }

  @Test func `say what is wrong with what is asked, and keep it typed`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "lone")
    let cases: [(KeyValuePairs<String, String>, String)] = [
      (["part": "year", "layout": "standard"], "part"), (["part": "10", "threshold": "1"], "threshold"),
      (["part": "10", "threshold": "mange"], "threshold"), (["part": "10", "layout": "own"], "t1-1"),
      (["part": "10", "layout": "own", "t1-1": "age", "t1-2": "age"], "t1-1"),
      (["part": "10", "layout": "own", "t1-1": "level", "band": "alle sammen"], "band"),
      (["part": "10", "layout": "own", "t1-1": "level", "band": "area:x=a+b"], "band"),
    ]
    for (typed, field) in cases {
      try browser.open("/releases/new")
      let page = try browser.press("Regn et forslag ud", typing: typed)
      #expect(page.status == 422 && page.problems.count == 1, "\(typed)")
      #expect(page.element(field)?["aria-invalid"] == "true" || field == "part", "\(typed)")
      let form = try #require(page.forms.first { $0.action == "/releases/new" })
      for (name, value) in typed { #expect(form[name] == value, "\(name)") }
      #expect(!page.problems[0].contains("--"))
    }
    #expect(try browser.send(.post, "/releases/new", FormFields([])).status == 403)
  }

  @Test(arguments: StaffRole.allCases) func `are for those who lead the whole office`(role: StaffRole) throws {
    let office = try Self.office()
    try office.account("nn", [role])
    let browser = try office.browser(as: "nn")
    let reads = [.manager, .administrator, .dataProtectionOfficer].contains(role)
    let publishes = [.manager, .administrator].contains(role)
    #expect(try browser.open("/releases").status == (reads ? 200 : 403))
    #expect(try browser.open("/releases/new").status == (publishes ? 200 : 403))
    #expect(try browser.open("/releases/proposal").status == (publishes ? 200 : 403))
    #expect(try browser.open("/releases/9").status == (reads ? 404 : 403))
  }

  @Test func `are not for somebody who leads some of the branches`() throws {
    let office = try Self.office()
    try office.account(
      "bodil", [.manager], scope: try #require(BranchScope(branches: [office.branches[0].code])))
    let browser = try office.browser(as: "bodil")
    for path in ["/releases", "/releases/new", "/releases/proposal", "/releases/1", "/releases/1/file?format=json"] {
      #expect(try browser.open(path).status == 403, "\(path)")
    }
  }
}
