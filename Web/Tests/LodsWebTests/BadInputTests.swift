import Accounts
import HelpDesk
import LodsWeb
import Records
import Site
import Testing

@testable import LodsWeb

/// What goes wrong at a busy desk: said in words, and nothing typed is lost.
@Suite struct BadInputTests {
  @Test func `half a form comes back with what is missing, and with all that was typed`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .outreach)
    let page = try await browser.get("/log")
    let answer = try await browser.submit(
      page.form(to: "/log"), pressing: ("do", "save"), ["task": TestDesk.task, "persons": "3", "minutes": "17"])
    #expect(answer.status == 422)
    #expect(answer.text.contains("Ret dette først"))
    let again = try #require(answer.form(to: "/log"))
    #expect(again["task"] == TestDesk.task && again["persons"] == "3" && again["minutes"] == "17")
    #expect(again["id"] == page.form(to: "/log")?["id"])
    #expect(try desk.sessions() == 0)
    let saved = try await browser.submit(again, pressing: ("do", "save"), ["level": "1"])
    #expect(saved.status == 200)
    #expect(try desk.sessions() == 1)
  }

  @Test(arguments: ["minutes", "persons"])
  func `a number that is none, or out of all measure, is told at its field`(field: String) async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .outreach)
    let form = try await browser.get("/log").form(to: "/log")
    for value in ["x", "-1", "1e3", "0x10", "９", "99999999999999999999999", "1 000", "١٢"] {
      let answer = try await browser.submit(
        form, pressing: ("do", "save"), ["task": TestDesk.task, "level": "1", field: value])
      #expect(answer.status == 422, "\(value)")
      #expect(answer.text.contains("id=\"\(field)-message\""), "\(value)")
    }
    #expect(try desk.sessions() == 0)
  }

  @Test func `numbers that no machine can add up do not stop the program`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .outreach)
    let form = try #require(try await browser.get("/log").form(to: "/log"))
    let most = String(Int.max)
    let many = FormFields(
      form.fields.without(["task"]).fields + [
        .init("task", "\(TestDesk.task):\(most)"), .init("task", "\(TestDesk.task):\(most)"), .init("level", "1"),
        .init("task", "\(TestDesk.task):-\(most)"), .init("quantity", most), .init("seconds", most),
        .init("since", "1"), .init("slot", "-\(most)"), .init("suggested", most), .init("hour", "\(most)-01-01T00:00Z"),
        .init("do", "save"),
      ])
    let answer = try await browser.send("POST", "/log", many)
    #expect(answer.status == 422)
    #expect(try desk.sessions() == 0)
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `a form whose sign-in is over is kept, and goes through once its owner has signed in`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .desk)
    let form = try await browser.get("/log").form(to: "/log")
    desk.clock.pass(Double(desk.web.terms.idle + 1))
    let asked = try await browser.submit(
      form, pressing: ("do", "save"), ["task": TestDesk.task, "level": "2", "persons": "4"])
    #expect(asked.status == 401)
    #expect(try desk.sessions() == 0)
    let signIn = try #require(asked.form(to: "/sign-in"))
    // A wrong password does not lose it either.
    let wrong = try await browser.submit(signIn, ["name": "skranke", "password": "not the password at all"])
    #expect(wrong.status == 422)
    let back = try await browser.submit(
      wrong.form(to: "/sign-in"), ["name": "skranke", "password": TestDesk.password])
    #expect(back.status == 200)
    let kept = try #require(back.form(to: "/log"))
    #expect(kept["persons"] == "4" && kept["task"] == TestDesk.task)
    #expect(kept["password"] == nil && kept["seal"] == FormSeal.seal(of: browser.cookies["lods-session"] ?? ""))
    #expect(try await browser.submit(kept).status == 200)
    #expect(try desk.sessions() == 1)
  }

  @Test func `a form of before a second sign-in is shown again, and sent by whoever sits there`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    try browser.enter(as: .desk)
    let form = try await browser.get("/log").form(to: "/log")
    // In a second window somebody signs in anew: the cookie is another one now.
    try browser.enter(as: .desk)
    let held = try await browser.submit(form, pressing: ("do", "save"), ["task": TestDesk.task, "level": "2"])
    #expect(held.status == 403)
    #expect(try desk.sessions() == 0)
    #expect(held.text.contains("Det er ikke sendt endnu"))
    #expect(try await browser.submit(held.form(to: "/log")).status == 200)
    #expect(try desk.sessions() == 1)
  }

  @Test func `a double click stores once`() async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    browser.becomeDevice()
    let form = try await browser.get("/log").form(to: "/log")
    let change = ["task": TestDesk.task, "level": "2"]
    async let first = browser.submit(form, pressing: ("do", "save"), change)
    async let second = browser.submit(form, pressing: ("do", "save"), change)
    #expect(try await [first.status, second.status] == [200, 200])
    #expect(try desk.sessions() == 1)
    // And by the back button, later.
    #expect(try await browser.submit(form, pressing: ("do", "save"), change).status == 200)
    #expect(try desk.sessions() == 1)
  }

  @Test func `the same form with other content is asked about, not stored over the first and not dropped`() async throws
  {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk)
    browser.becomeDevice()
    let form = try await browser.get("/log").form(to: "/log")
    _ = try await browser.submit(form, pressing: ("do", "save"), ["task": TestDesk.task, "level": "2"])
    let asked = try await browser.submit(form, pressing: ("do", "save"), ["task": TestDesk.task, "level": "4"])
    #expect(asked.status == 409)
    #expect(try desk.sessions() == 1)
    let kept = try #require(asked.form(to: "/log"))
    #expect(kept["level"] == "4")
    #expect(try await browser.submit(kept, pressing: ("do", "save-new")).status == 200)
    #expect(try desk.sessions() == 2)
  }

  @Test(arguments: ["%ff", "%C3%28", "a=%", "a=%zz", "%ED%A0%80=1"])
  func `bytes that are no text are refused in words`(query: String) async throws {
    let desk = try TestDesk()
    let browser = DoorBrowser(desk, headers: ["accept-language": "sv"])
    for (method, target, body) in [("GET", "/sign-in?" + query, ""), ("POST", "/sign-in", query)] {
      let answer = try await browser.send(
        method, target, headers: ["content-type": "application/x-www-form-urlencoded"], body: Array(body.utf8))
      #expect(answer.status == 400)
      #expect(answer.text.contains("Formuläret gick inte att läsa"))
      RouteWalk.expectWhole(answer, query)
    }
    let raw = try await browser.send(
      "POST", "/sign-in", headers: ["content-type": "application/x-www-form-urlencoded"], body: [0x61, 0x3D, 0xFF])
    #expect(raw.status == 400)
    #expect(desk.incidents.all.isEmpty)
  }

  @Test func `each refusal speaks the language of whoever is refused`() async throws {
    let desk = try TestDesk()
    for (language, words) in [("da", "Siden findes ikke"), ("sv", "Sidan finns inte"), ("en", "There is no such page")]
    {
      let answer = try await DoorBrowser(desk, headers: ["accept-language": language]).get("/nowhere")
      #expect(answer.status == 404)
      #expect(answer.text.contains(words))
      #expect(answer.text.contains("<html lang=\"\(language)\""))
    }
  }
}
