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
  /// What is done aside, held back until a test lets it go.
  private final class Aside: Sendable {
    private let held = Mutex<[@Sendable () -> Void]>([])
    func hold(_ job: @escaping @Sendable () -> Void) { held.withLock { $0.append(job) } }
    func go() {
      let jobs = held.withLock { held in
        defer { held = [] }
        return held
      }
      for job in jobs { job() }
    }
    var count: Int { held.withLock { $0.count } }
  }

  /// An office with a month of sessions at two branches, a few of them of a small task.
  private static func office(
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
  private static func propose(
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

  @Test func `are read of the ledger again when one was published, and not for every form that is sent`() throws {
    let aside = Aside()
    let office = try Self.office(keepingDesksFor: .seconds(600), aside: { aside.hold($0) })
    let browser = try office.browser(as: "lone")
    try Self.propose(browser)
    aside.go()
    try browser.open("/releases/proposal")
    let (desk, day) = (office.desk, office.desk.office.clock.today)
    #expect(try desk.released(on: day).isEmpty)
    try browser.press("Frigiv tallene", typing: ["sure": "yes"])
    var isKept = true
    _ = desk.ledger.value(day) {
      isKept = false
      return []
    }
    #expect(isKept)
    aside.go()
    #expect(try desk.released(on: day).count == 1)
  }

  @Test func `are worked out aside, one at a time, and can be stopped`() throws {
    let aside = Aside()
    let office = try Self.office(aside: { aside.hold($0) })
    try office.account("aksel", [.administrator])
    let browser = try office.browser(as: "lone")
    let waiting = try Self.propose(browser)
    #expect(waiting.status == 200 && waiting.element("under-way") != nil && waiting.element("publish") == nil)
    let other = try office.browser(as: "aksel")
    let count = aside.count
    let busy = try Self.propose(other, "09")
    #expect(busy.status == 409 && busy.element("busy") != nil)
    // What was typed stays.
    let form = try #require(busy.forms.first { $0.action == "/releases/new" })
    #expect(form["part"] == "09" && form["t1-1"] == "branch")
    // The same again is the same proposal.
    #expect(try Self.propose(other).path == "/releases/proposal")
    #expect(aside.count == count)
    try browser.open("/releases/proposal")
    let stopped = try browser.press("Stop")
    #expect(stopped.path == "/releases" && stopped.words.contains("Intet er frigivet."))
    aside.go()
    #expect(try browser.open("/releases/proposal").path == "/releases/new")
    #expect(try Self.propose(other, "09").element("under-way") != nil)
    aside.go()
    #expect(try other.open("/releases/proposal").element("publish") != nil)
    other.headers["accept"] = "application/json"
    #expect(try other.open("/releases/proposal").markup.contains("\"running\":false"))
  }

  @Test func `are stopped by whoever sees them, and never by a page that shows another's`() throws {
    let aside = Aside()
    let office = try Self.office(aside: { aside.hold($0) })
    try office.account("aksel", [.administrator])
    let (lone, aksel) = (try office.browser(as: "lone"), try office.browser(as: "aksel"))
    let own = try #require(try Self.propose(lone).forms.first { $0.action == "/releases/proposal/stop" })
    let stop = try own.fields(pressing: "Stop", typing: [:], leaving: [])
    try lone.press("Stop")
    aside.go()
    // Lone's window still shows what she has stopped; meanwhile Aksel works something else out.
    try Self.propose(aksel, "09")
    let late = try lone.send(.post, "/releases/proposal/stop", stop)
    #expect(late.words.contains("Intet andet er stoppet"))
    aside.go()
    #expect(try aksel.open("/releases/proposal").element("publish") != nil)
    let missing = try lone.send(.post, "/releases/proposal/stop", stop.without(["proposal"]))
    #expect(missing.status == 422 || missing.status == 400)
    #expect(try aksel.open("/releases/proposal").element("publish") != nil)
  }

  @Test func `tell how far they are, and are shown at once where somebody will not wait`() throws {
    let aside = Aside()
    let office = try Self.office(aside: { aside.hold($0) })
    let browser = try office.browser(as: "lone")
    let waiting = try Self.propose(browser)
    #expect(waiting.element("aside-text")?.text == "Trin 1 af 5: læser loggen og alt, der er frigivet")
    #expect(waiting.element("aside")?["data-state"] == "/releases/proposal")
    // The bar is there for the script from the first, and seen once there is a share.
    #expect(waiting.root.all("progress").first?["hidden"] != nil)
    let work = try #require(office.desk.releases.work)
    SearchStop.$current.withValue(work.stop) { SearchStop.tell(.guarding, 3, of: 10) }
    browser.headers["accept"] = "application/json"
    let state = try browser.open("/releases/proposal").markup
    #expect(state.contains("\"share\":300") && state.contains("Trin 2 af 5") && state.contains("30 %"))
    browser.headers["accept"] = nil
    // The page can be left, and the list leads back to it.
    #expect(try browser.open("/releases").element("current") != nil)
    try browser.follow("Se forslaget")
    #expect(try browser.press("Vis det, der er fundet nu").element("under-way") != nil)
    #expect(!work.isStopped)
    aside.go()
    #expect(try browser.open("/releases/proposal").element("publish") != nil)
    #expect(work.stop.progress.step == .guarding)
  }

  @Test func `say so where the ledger could not be checked, with a number that leads to the fault`() throws {
    let aside = Aside()
    let office = try Self.office(aside: { aside.hold($0) })
    let browser = try office.browser(as: "lone")
    try browser.open("/releases")
    #expect(try browser.press("Efterprøv nu").element("under-way") != nil)
    _ = try office.desk.office.desk.write { try $0.run("ALTER TABLE release_base RENAME TO elsewhere") }
    aside.go()
    _ = try office.desk.office.desk.write { try $0.run("ALTER TABLE elsewhere RENAME TO release_base") }
    let page = try browser.open("/releases")
    #expect(page.element("check-result") == nil)
    #expect(page.element("aside-failed")?.text.contains("kunne ikke efterprøves") == true)
    #expect(office.told.first?.hasPrefix("POST /releases/ledger/check") == true)
    try browser.press("Efterprøv nu")
    aside.go()
    #expect(try browser.open("/releases").element("aside-failed") == nil)
    #expect(browser.page.element("check-result")?["class"] == "notice success")
  }

  @Test func `are forgotten after an hour, and nobody publishes them then`() throws {
    let office = try Self.office()
    let browser = try office.browser(as: "lone")
    try Self.propose(browser)
    office.wait(ReleaseBench.seconds + 1)
    let again = try office.browser(as: "lone")
    #expect(try again.open("/releases/proposal").path == "/releases/new")
  }

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
