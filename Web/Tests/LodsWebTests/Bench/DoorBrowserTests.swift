import Site
import Testing

@testable import LodsWeb

@Suite struct DoorBrowserTests {
  @Test func `the test browser signs in, logs a session and signs out as a person would`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    let page = try await browser.signIn(.desk)
    #expect(page.status == 200)
    #expect(page.text.contains("Sille Skranke"))
    let form = try #require(try await browser.get("/log").form(to: "/log"))
    let saved = try await browser.submit(form, pressing: ("do", "save"), ["task": TestDesk.task, "level": "2"])
    #expect(saved.status == 200)
    #expect(try desk.sessions() == 1)
    let out = try await browser.submit(saved.form(to: "/sign-out"))
    #expect(out.form(to: "/sign-in") != nil)
    #expect(desk.incidents.all.isEmpty)
  }
}
