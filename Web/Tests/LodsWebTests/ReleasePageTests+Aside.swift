import Accounts
import DisclosureControl
import Municipality
import Office
import Records
import SQLite
import Site
import Testing

@testable import LodsWeb

/// What is worked out aside.
extension `Releases at the web desk` {
  @Test func `are read of the ledger again when one was published, and not for every form that is sent`() throws {
    let aside = Held()
    let office = try Self.office(keepingDesksFor: .seconds(600), aside: { aside.add($0) })
    let browser = try office.browser(as: "lone")
    try Self.propose(browser)
    aside.run()
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
    aside.run()
    #expect(try desk.released(on: day).count == 1)
  }

  @Test func `are worked out aside, one at a time, and can be stopped`() throws {
    let aside = Held()
    let office = try Self.office(aside: { aside.add($0) })
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
    aside.run()
    #expect(try browser.open("/releases/proposal").path == "/releases/new")
    #expect(try Self.propose(other, "09").element("under-way") != nil)
    aside.run()
    #expect(try other.open("/releases/proposal").element("publish") != nil)
    other.headers["accept"] = "application/json"
    #expect(try other.open("/releases/proposal").markup.contains("\"running\":false"))
  }

  @Test func `are stopped by whoever sees them, and never by a page that shows another's`() throws {
    let aside = Held()
    let office = try Self.office(aside: { aside.add($0) })
    try office.account("aksel", [.administrator])
    let (lone, aksel) = (try office.browser(as: "lone"), try office.browser(as: "aksel"))
    let own = try #require(try Self.propose(lone).forms.first { $0.action == "/releases/proposal/stop" })
    let stop = try own.fields(pressing: "Stop", typing: [:], leaving: [])
    try lone.press("Stop")
    aside.run()
    // Lone's window still shows what she has stopped; meanwhile Aksel works something else out.
    try Self.propose(aksel, "09")
    let late = try lone.send(.post, "/releases/proposal/stop", stop)
    #expect(late.words.contains("Intet andet er stoppet"))
    aside.run()
    #expect(try aksel.open("/releases/proposal").element("publish") != nil)
    let missing = try lone.send(.post, "/releases/proposal/stop", stop.without(["proposal"]))
    #expect(missing.status == 422 || missing.status == 400)
    #expect(try aksel.open("/releases/proposal").element("publish") != nil)
  }

  @Test func `tell how far they are, and are shown at once where somebody will not wait`() throws {
    let aside = Held()
    let office = try Self.office(aside: { aside.add($0) })
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
    aside.run()
    #expect(try browser.open("/releases/proposal").element("publish") != nil)
    #expect(work.stop.progress.step == .guarding)
  }

  @Test func `say so where the ledger could not be checked, with a number that leads to the fault`() throws {
    let aside = Held()
    let office = try Self.office(aside: { aside.add($0) })
    let browser = try office.browser(as: "lone")
    try browser.open("/releases")
    #expect(try browser.press("Efterprøv nu").element("under-way") != nil)
    _ = try office.desk.office.desk.write { try $0.run("ALTER TABLE release_base RENAME TO elsewhere") }
    aside.run()
    _ = try office.desk.office.desk.write { try $0.run("ALTER TABLE elsewhere RENAME TO release_base") }
    let page = try browser.open("/releases")
    #expect(page.element("check-result") == nil)
    #expect(page.element("aside-failed")?.text.contains("kunne ikke efterprøves") == true)
    #expect(office.told.first?.hasPrefix("POST /releases/ledger/check") == true)
    try browser.press("Efterprøv nu")
    aside.run()
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
}
