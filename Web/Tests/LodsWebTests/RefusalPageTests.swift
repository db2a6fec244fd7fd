import Accounts
import LodsWeb
import Site
import Testing

@testable import LodsWeb

/// Pages that no place of the desk makes: they know who asks as well as any other.
@Suite struct RefusalPageTests {
  /// Somebody who reads English at a browser that would rather have Danish.
  private static func reader(of desk: TestDesk) async throws -> DoorBrowser {
    let browser = DoorBrowser(desk, headers: ["accept-language": "da-DK"])
    try browser.enter(as: .administrator)
    try await browser.submit(try await browser.get("/me").form(to: "/language"), pressing: ("language", "en"))
    browser.cookies["lods-language"] = nil
    return browser
  }

  private static func refusals(_ browser: DoorBrowser) async throws -> [(Int, String, TestAnswer)] {
    [
      (404, "There is no such page", try await browser.send("GET", "/nowhere")),
      (404, "There is no such page", try await browser.send("POST", "/nowhere")),
      (405, "The page cannot do that", try await browser.send("PUT", "/log")),
      (400, "The form was not readable", try await browser.send("GET", "/log?a=%ff")),
      (
        413, "It is too large",
        try await browser.send("POST", "/log", FormFields([.init("a", String(repeating: "a", count: 1_100_000))]))
      ),
    ]
  }

  @Test func `a refusal is in the language of the account, and the page says who is signed in`() async throws {
    let desk = try TestDesk()
    for (status, title, answer) in try await Self.refusals(try await Self.reader(of: desk)) {
      #expect(answer.status == status)
      #expect(answer["content-language"] == "en")
      #expect(answer.text.contains("<h1>\(title)</h1>"), "\(status)")
      #expect(answer.text.contains("Aksel Admin"), "\(status)")
      #expect(answer.text.contains("href=\"/audit\""), "\(status)")
      #expect(!answer.text.contains("href=\"/sign-in\""), "\(status)")
    }
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `the language can be changed on a refusal, by whoever is signed in and by whoever is not`() async throws {
    let desk = try TestDesk()
    let browser = try await Self.reader(of: desk)
    for (status, _, answer) in try await Self.refusals(browser) {
      let changed = try await browser.submit(answer.form(to: "/language"), pressing: ("language", "sv"))
      #expect(changed.status != 403, "\(status)")
      #expect(changed["content-language"] == "sv", "\(status)")
    }
    // The very first page of a browser.
    let stranger = DoorBrowser(desk)
    let lost = try await stranger.get("/nowhere")
    let found = try await stranger.submit(lost.form(to: "/language"), pressing: ("language", "sv"))
    #expect(found.status == 404)
    #expect(found.text.contains("<h1>Sidan finns inte</h1>"))
  }

  @Test func `under another name nobody is known and nothing can be done`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk, host: "evil.example", headers: ["accept-language": "sv"])
    try browser.enter(as: .administrator)
    let answer = try await browser.send("GET", "/accounts")
    #expect(answer.status == 421)
    #expect(answer["content-language"] == "sv")
    #expect(answer.forms.isEmpty)
    #expect(!answer.text.contains("Aksel"))
    #expect(answer.all("set-cookie").isEmpty)
  }

  @Test func `what was too large is told as it is`() async throws {
    let browser = DoorBrowser(try TestDesk())
    let answer = try await browser.send(
      "POST", "/sign-in", FormFields([.init("a", String(repeating: "a", count: 1_100_000))]))
    #expect(answer.status == 413)
    #expect(answer.text.contains("intet af det er gemt"))
    #expect(answer.text.contains("Er felterne tomme, så udfyld dem igen"))
  }

  @Test func `a change of language keeps what was asked of the page`() async throws {
    let browser = DoorBrowser(try TestDesk())
    try browser.enter(as: .administrator)
    let page = try await browser.get("/tasks?q=mitid+n%C3%B8gle%26&x=%2F%2Fevil.example")
    let form = try #require(page.form(to: "/language"))
    let answer = try await browser.send(
      "POST", "/language", FormFields(form.fields.fields + [.init("language", "sv")]))
    #expect(answer.status == 303)
    #expect(answer["location"] == "/tasks?q=mitid+n%C3%B8gle%26&x=%2F%2Fevil.example")
    let shown = try await browser.get(try #require(answer["location"]))
    #expect(shown["content-language"] == "sv")
    #expect(shown.text.contains("mitid nøgle&amp;"))
  }

  @Test func `on the answer to a form a change of language leads to the page of the form`() async throws {
    let browser = DoorBrowser(try TestDesk())
    try browser.enter(as: .administrator)
    let page = try await browser.get("/accounts/new")
    let again = try await browser.submit(page.form(to: "/accounts/new"))
    #expect(again.status == 422)
    #expect(again.form(to: "/language")?["place"] == "/accounts/new")
    // A form whose place is for sending only: the page above it.
    let seal = try #require(page.form(to: "/accounts/new")?[FormSeal.field])
    let gone = try await browser.send(
      "POST", "/accounts/1/nothing/here", FormFields([.init(FormSeal.field, seal)]))
    #expect(gone.status == 404)
    #expect(gone.form(to: "/language")?["place"] == "/accounts/1")
  }

  @Test(arguments: [
    ("/tasks?q=a", "/tasks?q=a"), ("/tasks?q=%2f%2fevil.example", "/tasks?q=%2F%2Fevil.example"),
    ("/tasks?q=a&q=b", "/tasks?q=a&q=b"), ("/tasks?", "/tasks"), ("/tasks?a=%ff", "/tasks"), ("/tasks", "/tasks"),
    ("//evil.example?q=a", "/"), ("https://evil.example/?a=b", "/"), ("?q=a", "/"), ("", "/"),
    ("/tasks?q=a\r\nset-cookie: b=c", "/tasks?q=a%0D%0Aset-cookie%3A+b%3Dc"), ("/tasks?q=a#b", "/tasks?q=a%23b"),
  ])
  func `a way back with a query leads nowhere else`(place: String, location: String) {
    let headers = SitePath.redirect(to: place).headers
    #expect(headers.first { $0.name == "location" }?.value == location)
  }
}
