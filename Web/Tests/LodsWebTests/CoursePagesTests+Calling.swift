import Courses
import Language
import Municipality
import Records
import Site
import Testing

@testable import LodsWeb

/// Ringing and writing.
extension CoursePagesTests {
  @Test func `who leaves gives the seat on: the next is on top of the list to ring and says yes`() throws {
    let term = try term(seats: 1)
    let karin = try office.browser(as: "karin")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    _ = try signUp("Ove Dam", "87 65 43 21", to: term, in: karin)
    #expect(try karin.open("/courses/calls").words.contains("Ingen skal ringes op nu"))
    try karin.open("/courses/terms/\(term.id)/enrolments/1")
    let left = try karin.press("Meld fra")
    #expect(left.words.contains("Personen er meldt fra."))
    #expect(left.element("receipt")?.text.contains("Ove Dam") == true)
    let calls = try karin.open("/courses/calls")
    #expect(calls.element("now")?.text.contains("87 65 43 21") == true)
    #expect(calls.element("now")?.text.contains("Vil du have pladsen?") == true)
    let done = try karin.press("Ja tak til pladsen1")
    #expect(done.words.contains("Ove Dam har sagt ja og har nu plads"))
    #expect(try enrolments(term).map(\.status) == [.left, .enrolled])
    #expect(done.words.contains("Ingen skal ringes op nu"))
  }

  @Test func `two who ring the same: the second is told and nothing is written twice`() throws {
    let term = try term(seats: 1)
    let karin = try office.browser(as: "karin")
    let bo = try office.browser(as: "bo")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    _ = try signUp("Ove Dam", "87 65 43 21", to: term, in: karin)
    try karin.open("/courses/terms/\(term.id)/enrolments/1")
    try karin.press("Meld fra")
    try karin.open("/courses/calls")
    try bo.open("/courses/calls")
    try bo.press("Nej tak2")
    let page = try karin.press("Ja tak til pladsen1")
    #expect(page.status == 409)
    #expect(page.element("trouble")?.text.contains("kollega") == true)
    #expect(try enrolments(term).map(\.status) == [.left, .declined])
  }

  @Test func `nobody takes the telephone: pressed twice it is one try, and the call can wait for a day`() throws {
    let term = try term(seats: 1)
    let karin = try office.browser(as: "karin")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    _ = try signUp("Ove Dam", "87 65 43 21", to: term, in: karin)
    try karin.open("/courses/terms/\(term.id)/enrolments/1")
    try karin.press("Meld fra")
    try karin.open("/courses/calls")
    let form = try #require(karin.page.forms.first { $0.action == "/courses/calls" && $0.method == .post })
    let fields = try form.fields(pressing: "Svarer ikke3", typing: [:], leaving: [])
    for _ in 0..<2 { try karin.send(.post, "/courses/calls", fields) }
    #expect(karin.page.words.contains("Ringet 1 gang"))
    let tomorrow = office.time.day.adding(1).iso
    let later = try karin.press("Ring igen5", typing: ["again": tomorrow])
    #expect(later.words.contains("Ingen skal ringes op nu"))
    let page = try karin.open("/courses/terms/\(term.id)/enrolments/2")
    #expect(page.words.contains("bad om et nyt opkald"))
  }

  @Test func `a seat out of turn asks for a reason without a name, and a colleague's change is shown first`() throws {
    let term = try term(seats: 1)
    let karin = try office.browser(as: "karin")
    let bo = try office.browser(as: "bo")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    let own = try karin.open("/courses/terms/\(term.id)/enrolments/1")
    #expect(!own.hasButton("Flyt"))
    let tina = try office.browser(as: "tina")
    try tina.open("/courses/terms/\(term.id)/enrolments/1")
    let missing = try tina.press("Flyt", typing: ["to": "cancelled"])
    #expect(missing.status == 422)
    #expect(missing.problems == ["Skriv hvorfor. Den, der spørger, skal kunne få et svar."])
    let named = try tina.press("Flyt", typing: ["reason": "Ove Dam skal have den"])
    #expect(named.status == 422)
    try bo.open("/courses/terms/\(term.id)/enrolments/1")
    try bo.press("Meld fra")
    let late = try tina.press("Flyt", typing: ["reason": "dobbelt booking"])
    #expect(late.status == 409)
    #expect(late.words.contains("En kollega har ændret tilmeldingen imens. Den står nu som: meldte fra."))
    #expect(try enrolments(term).map(\.status) == [.left])
    // Who plans nothing moves nobody, whatever is sent.
    try karin.open("/courses/terms/\(term.id)/enrolments/1")
    let form = try #require(karin.page.forms.first { $0.action.hasSuffix("/enrolments/1") })
    let forged = form.standing.replacing("do", with: "move").replacing("to", with: "enrolled")
      .replacing("reason", with: "dobbelt booking")
    #expect(try karin.send(.post, form.action, forged).status == 403)
    #expect(try enrolments(term).map(\.status) == [.left])
  }

  @Test func `messages are seen, handed out with a line in the audit, and marked as sent once`() throws {
    let term = try term()
    let karin = try office.browser(as: "karin")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    #expect(try karin.open("/courses/messages").status == 403)
    let bo = try office.browser(as: "bo")
    let page = try bo.open("/courses/messages?kind=confirmation&way=letter")
    #expect(page.words.contains("Kære Karen Lund") || page.words.contains("Karen Lund"))
    let form = try #require(bo.page.forms.first { $0.action == "/courses/messages" })
    let sent = try form.fields(pressing: "Markér 1 som sendt", typing: [:], leaving: [])
    let file = try bo.press("Hent fil med 1 besked")
    #expect(file.header("content-disposition")?.contains("confirmation-letter-") == true)
    #expect(file.header("content-disposition")?.contains("Karen") == false)
    #expect(file.markup.contains("Karen Lund"))
    #expect(try office.audit().contains { $0.act == "persons-exported" })
    for _ in 0..<2 {
      #expect(try bo.send(.post, "/courses/messages", sent).words.contains("Beskederne er markeret som sendt"))
    }
    #expect(bo.page.words.contains("Ingen beskeder venter."))
  }
}
