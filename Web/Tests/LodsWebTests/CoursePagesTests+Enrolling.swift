import Courses
import People
import Records
import Site
import Testing

@testable import LodsWeb

/// Signing up.
extension CoursePagesTests {
  @Test func `the first get seats, the next a place in line, and the page says what to say`() throws {
    let term = try term(seats: 1)
    let karin = try office.browser(as: "karin")
    let first = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    #expect(first.path == "/courses/terms/\(term.id)/enrolments/1")
    #expect(first.words.contains("Tilmeldingen er gemt."))
    #expect(first.words.contains("Tilmeldt"))
    #expect(first.words.contains("»MitID for begyndere«"))
    #expect(first.words.contains("Datatilsynet"))
    let second = try signUp("Ove Dam", "87 65 43 21", to: term, in: karin)
    #expect(second.words.contains("Du er nummer 1 på ventelisten"))
    let page = try karin.open("/courses/terms/\(term.id)")
    #expect(page.element("learners-0")?.text.contains("Karen Lund") == true)
    #expect(page.element("learners-20")?.text.contains("Ove Dam") == true)
    let history = try office.desk.people.read { reader in
      try EnrolmentRegister.history(of: EnrolmentRegister.enrolments(of: term.id, in: reader)[0].id, in: reader)
    }
    #expect(history.allSatisfy { $0.actor > 0 })
  }

  @Test func `all that is wrong is told at once, and nothing typed is lost`() throws {
    let term = try term()
    let karin = try office.browser(as: "karin")
    try karin.open("/courses/terms/\(term.id)/sign-up")
    let page = try karin.press(
      "Tilmeld",
      typing: ["name": " ", "email": "ove", "party": "40", "wish": "Ring til Ove Dam på 87 65 43 21", "device": "ipad"])
    #expect(page.status == 422)
    #expect(page.problems.count == 4)
    #expect(page.title.hasPrefix("Fejl:"))
    let form = try #require(page.forms.first { $0.action.hasSuffix("/sign-up") })
    #expect([form["email"], form["party"], form["device"]] == ["ove", "40", "ipad"])
    #expect(try enrolments(term).isEmpty)
  }

  @Test func `the same person is not signed up twice, and the page leads to the enrolment there is`() throws {
    let term = try term()
    let karin = try office.browser(as: "karin")
    _ = try signUp("Karen Lund", "12345678", to: term, in: karin)
    let page = try signUp("karen lund", "+45 12 34 56 78", to: term, in: karin)
    #expect(page.status == 422)
    #expect(page.problems.first?.contains("står allerede på holdet") == true)
    #expect(try karin.follow("Se den tilmelding, der er").heading == "Karen Lund")
    #expect(try enrolments(term).count == 1)
  }

  @Test func `somebody known with another number is asked about, and nothing changes unasked`() throws {
    let (first, second, third) = (try term(), try self.term("mitid-k27"), try self.term("mitid-s27"))
    let karin = try office.browser(as: "karin")
    func stored() throws -> [String?] {
      let details = try office.desk.people.read { reader in
        try EnrolmentRegister.enrolments(of: first.id, in: reader)[0].person
          .flatMap { try PersonRegister.person($0, in: reader) }?.details
      }
      return [details?.telephone, details?.email]
    }
    func ask(_ term: Term) throws -> TestPage {
      try karin.open("/courses/terms/\(term.id)/sign-up")
      return try karin.press(
        "Tilmeld", typing: ["name": "Karen Lund", "telephone": "87654321", "email": "karen@eksempel.dk"])
    }
    try karin.open("/courses/terms/\(first.id)/sign-up")
    try karin.press("Tilmeld", typing: ["name": "Karen Lund", "telephone": "12345678", "email": "karen@eksempel.dk"])
    let page = try ask(second)
    #expect(page.status == 422 && page.problems == ["Hvilket telefonnummer er det rigtige?"])
    #expect(
      page.words.contains("Det slutter på 78") && !page.words.contains("12345678")
        && page.words.contains("Ret til 87654321"))
    #expect(try enrolments(second).isEmpty && stored() == ["12345678", "karen@eksempel.dk"])
    #expect(try karin.press("Tilmeld", typing: ["keep-telephone": "stored"]).words.contains("Tilmeldingen er gemt."))
    #expect(try stored() == ["12345678", "karen@eksempel.dk"] && enrolments(second).count == 1)
    #expect(try !office.audit().contains { $0.act == "right-used" })
    _ = try ask(third)
    #expect(try karin.press("Tilmeld", typing: ["keep-telephone": "said"]).words.contains("Tilmeldingen er gemt."))
    #expect(try stored() == ["87654321", "karen@eksempel.dk"])
    #expect(try office.audit().count { $0.act == "right-used" } == 1)
    // What is typed of somebody is left in no browser.
    let form = try karin.open("/courses/terms/\(third.id)/sign-up").root.all("form").first {
      $0["action"]?.hasSuffix("/sign-up") == true
    }
    #expect(form?["data-draft"] == "none")
  }

  @Test func `a form sent twice signs up once`() throws {
    let term = try term()
    let karin = try office.browser(as: "karin")
    try karin.open("/courses/terms/\(term.id)/sign-up")
    let form = try #require(karin.page.forms.first { $0.action.hasSuffix("/sign-up") })
    let fields = try form.fields(
      pressing: "Tilmeld", typing: ["name": "Karen Lund", "telephone": "12345678"], leaving: [])
    for _ in 0..<2 {
      let page = try karin.send(.post, "/courses/terms/\(term.id)/sign-up", fields)
      #expect(page.words.contains("Tilmeldingen er gemt."))
    }
    #expect(try enrolments(term).count == 1)
  }

  @Test func `a term that is not open, a full one and a closed one say so`() throws {
    let planned = try term("plan", isOpen: false)
    let full = try term("fuld", seats: 1)
    let karin = try office.browser(as: "karin")
    let page = try karin.open("/courses/terms/\(planned.id)/sign-up")
    #expect(page.words.contains("ikke åbnet for tilmelding"))
    #expect(!page.words.contains("lods "))
    #expect(!page.hasButton("Tilmeld"))
    for number in 1...3 { _ = try signUp("Gæst \(number)", "1234567\(number)", to: full, in: karin) }
    let refused = try signUp("Gæst 4", "12345674", to: full, in: karin)
    #expect(refused.problems.first?.contains("ventelisten er fuld") == true)
    #expect(try enrolments(full).count == 3)
  }
}
