import Markup
import Municipality
import Site
import Testing

@testable import LodsWeb

/// The take-away slip as a page.
@Suite struct SlipTests {
  @Test func `a device prints a slip in any of the three languages, without a style or script in the page`() throws {
    let office = try StaffedOffice()
    let browser = try office.device()
    let page = try browser.open("/slip/mitid-app")
    #expect(page.status == 200)
    #expect(page.heading == "MitID: første gang i appen")
    #expect(page.words.contains("Det næste skridt"))
    #expect(page.root.all("html").first?["lang"] == "da")
    #expect(!page.markup.contains("<style") && !page.markup.contains(" style="))
    let swedish = try browser.follow("svenska")
    #expect(swedish.root.all("html").first?["lang"] == "sv")
    #expect(swedish.words.contains("Nästa steg"))
    // Who stands at the desk goes on in their own language.
    #expect(swedish.root.all("nav").first?["lang"] == "da")
  }

  @Test func `the slip's style sheet is one of the desk's own files`() throws {
    let office = try StaffedOffice()
    let browser = office.browser()
    let page = try browser.open(Asset.slipStyle.link.text)
    #expect(page.status == 200)
    #expect(page.markup.contains("@page"))
  }

  @Test func `a task without a slip says so, an unknown one is not there, and nobody gets none`() throws {
    let office = try StaffedOffice()
    let browser = try office.device()
    let tasks = try TaskShelf(office.desk.office).tasks
    let without = try #require(try tasks.first { try browser.open("/slip/\($0.code)").status == 404 })
    #expect(try browser.open("/slip/\(without.code)").heading == "Der er ingen seddel til opgaven")
    #expect(try browser.open("/slip/no-such-task").heading == "Siden findes ikke")
    #expect(try office.browser().open("/slip/mitid-app").path == "/sign-in")
  }
}
