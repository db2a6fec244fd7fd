import Accounts
import Courses
import Language
import Municipality
import Office
import People
import Records
import Site
import Testing

@testable import LodsWeb

/// The pages of courses: terms, signing up, ringing, planning.
@Suite struct CoursePagesTests {
  let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.courseStaff()
    try office.account("per", [.dataProtectionOfficer])
    _ = try office.desk.people.write { writer in
      try OfferRegister.add(
        try #require(Code("mitid")), .init(title: "MitID for begyndere"), state: .permanent, on: office.time.day,
        in: writer)
    }
  }

  /// A term of two seats at the first branch, open, with three dates from next week on.
  @discardableResult
  func term(_ code: String = "mitid-e26", at branch: Int = 0, seats: Int = 2, isOpen: Bool = true) throws
    -> Term
  {
    var generator = SharedGenerator(desk: office.desk)
    let start = office.time.day.adding(14)
    return try office.desk.people.write { writer in
      var plan = TermPlan(
        title: "MitID for begyndere", kind: .series, branch: office.branches[branch].code, language: .da)
      plan.seats = SeatRules(seats: seats, listLimit: 2)
      let span = try #require(TimeSpan(from: 600, to: 720))
      let offer = try OfferRegister.offer(word: "mitid", in: writer.reader)
      let term = try TermRegister.plan(
        try #require(Code(code)), of: offer.id, plan,
        on: (0..<3).map { DateDraft(day: start.adding(7 * $0), span: span) }, at: office.time, using: &generator,
        in: writer)
      if isOpen { try TermRegister.setOpen(true, term.id, at: office.time, in: writer) }
      return term
    }
  }

  func signUp(
    _ name: String, _ telephone: String, to term: Term, in browser: TestBrowser
  ) throws -> TestPage {
    try browser.open("/courses/terms/\(term.id)/sign-up")
    return try browser.press("Tilmeld", typing: ["name": name, "telephone": telephone])
  }

  func enrolments(_ term: Term) throws -> [Enrolment] {
    try office.desk.people.read { try EnrolmentRegister.enrolments(of: term.id, in: $0) }
  }

  func now(_ term: Term) throws -> Term {
    try office.desk.people.read { try TermRegister.term(term.id, in: $0) }
  }

  @Test func `who helps citizens sees the terms of their branches and nobody else's`() throws {
    let north = try term()
    let south = try term("mitid-syd", at: 1)
    let karin = try office.browser(as: "karin")
    let list = try karin.open("/courses")
    #expect(list.words.contains("mitid-e26") && list.words.contains("mitid-syd"))
    #expect(try karin.open("/courses?branch=syd").words.contains("mitid-e26") == false)
    #expect(try karin.open("/courses?text=skat").words.contains("Ingen hold her"))
    #expect(!(try karin.open("/courses/terms/\(north.id)")).words.contains("Planlægning"))
    let tina = try office.browser(as: "tina")
    #expect(!(try tina.open("/courses")).words.contains("mitid-syd"))
    for page in ["", "/sign-up", "/enrolments/1", "/seats", "/cancel", "/dates"] {
      #expect(try tina.open("/courses/terms/\(south.id)\(page)").status == 404)
    }
    #expect(try tina.open("/courses/terms/\(north.id)").words.contains("Planlægning"))
    let per = try office.browser(as: "per")
    #expect(try per.open("/courses").status == 403)
    #expect(try per.open("/courses/calls").status == 403)
    #expect(try karin.open("/courses/plan").status == 403)
    #expect(try karin.open("/courses/terms/\(north.id)/cancel").status == 403)
    #expect(try office.device().open("/courses").status == 403)
  }

  @Test func `outreach sees which terms there are and what is on, and no learner`() throws {
    let term = try term()
    let karin = try office.browser(as: "karin")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    try office.account("otto", [.outreach])
    let otto = try office.browser(as: "otto")
    let list = try otto.open("/courses")
    #expect(list.words.contains("mitid-e26"))
    #expect(!list.root.all("a").contains { $0["href"]?.hasPrefix("/courses/terms/") == true })
    #expect(!list.root.all("a").contains { $0["href"] == "/courses/calls" })
    #expect(try otto.open("/courses/today").status == 200)
    for place in ["/courses/calls", "/courses/terms/\(term.id)", "/courses/terms/\(term.id)/sign-up"] {
      #expect(try otto.open(place).status == 403, "\(place)")
    }
    #expect(try otto.open("/courses/terms/\(term.id)/enrolments/1").status == 403)
  }

  @Test func `what is on today stands on its page and on the screen`() throws {
    let term = try term()
    let day = try #require(term.start)
    let karin = try office.browser(as: "karin")
    #expect(try karin.open("/courses/today").words.contains("Ingen hold den dag."))
    #expect(try karin.open("/courses/today?day=\(day.iso)").words.contains("MitID for begyndere"))
    let screen = try karin.open("/courses/today/screen?day=\(day.iso)")
    #expect(screen.markup.contains("MitID for begyndere"))
    #expect(!screen.markup.contains("<style"))
  }

  @Test func `nothing went wrong inside, and no name stands in an address`() throws {
    let term = try term()
    let karin = try office.browser(as: "karin")
    let page = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    for link in page.root.all("a").compactMap({ $0["href"] }) where link.hasPrefix("/") {
      #expect(!link.contains("Karen") && !link.contains("12"))
    }
    #expect(office.told.isEmpty)
  }
}
