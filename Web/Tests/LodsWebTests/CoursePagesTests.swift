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
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("karin", [.desk])
    try office.account("bo", [.manager])
    try office.account("tina", [.teacher], scope: try #require(BranchScope(branches: [office.branches[0].code])))
    try office.account("per", [.dataProtectionOfficer])
    _ = try office.desk.people.write { writer in
      try OfferRegister.add(
        try #require(Code("mitid")), .init(title: "MitID for begyndere"), state: .permanent, on: office.time.day,
        in: writer)
    }
  }

  /// A term of two seats at the first branch, open, with three dates from next week on.
  @discardableResult
  private func term(_ code: String = "mitid-e26", at branch: Int = 0, seats: Int = 2, isOpen: Bool = true) throws
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

  private func signUp(
    _ name: String, _ telephone: String, to term: Term, in browser: TestBrowser
  ) throws -> TestPage {
    try browser.open("/courses/terms/\(term.id)/sign-up")
    return try browser.press("Tilmeld", typing: ["name": name, "telephone": telephone])
  }

  private func enrolments(_ term: Term) throws -> [Enrolment] {
    try office.desk.people.read { try EnrolmentRegister.enrolments(of: term.id, in: $0) }
  }

  private func now(_ term: Term) throws -> Term {
    try office.desk.people.read { try TermRegister.term(term.id, in: $0) }
  }

  // MARK: Seeing

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

  // MARK: Signing up

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

  // MARK: Ringing

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

  // MARK: Planning

  @Test func `a term is planned by a rule, looked at, saved, opened and closed`() throws {
    let tina = try office.browser(as: "tina")
    try tina.open("/courses/plan")
    let wrong = try tina.press("Se datoerne", typing: ["hours": "formiddag"])
    #expect(wrong.status == 422)
    #expect(wrong.problems.contains("Vælg et tilbud."))
    #expect(wrong.problems.contains("Skriv tiden som 10.00-12.00."))
    // From a Tuesday on, over Christmas Day is a Friday: the rule leaves out what is closed.
    let preview = try tina.press(
      "Se datoerne",
      typing: [
        "offer": "mitid", "hours": "10-12", "count": "4", "first": "11", "first-month": "12", "first-year": "2026",
      ])
    #expect(preview.status == 200)
    #expect(preview.element("preview")?.text.contains("fredag 25-12-2026") == true)
    #expect(preview.element("preview")?.text.contains("4 datoer") == true)
    let saved = try tina.press("Gem holdet")
    #expect(saved.words.contains("Holdet er planlagt."))
    let planned = try office.desk.people.read { try TermRegister.term(word: "mitid-e26", in: $0) }
    #expect(planned.heldDates.count == 4)
    #expect(!planned.heldDates.map(\.day.iso).contains("2026-12-25"))
    #expect(try tina.press("Åbn for tilmelding").words.contains("Holdet er åbent for tilmelding."))
    #expect(try now(planned).state == .open)
    #expect(try tina.press("Luk for tilmelding").words.contains("Der er lukket for tilmelding."))
    try tina.open("/courses/plan?from=\(planned.id)")
    let copy = try tina.press("Se datoerne")
    #expect(copy.status == 200)
    #expect(try tina.press("Gem holdet").words.contains("Holdet er planlagt."))
  }

  @Test func `a room of another branch than the term's is refused at its field`() throws {
    try office.desk.people.write { writer in
      for (code, branch) in [("lokale-a", 0), ("lokale-b", 1)] {
        try RoomRegister.add(
          try #require(Code(code)), .init(branch: office.branches[branch].code, name: code, seats: 12), in: writer)
      }
    }
    let bo = try office.browser(as: "bo")
    try bo.open("/courses/plan")
    let wrong = try bo.press(
      "Se datoerne",
      typing: [
        "offer": "mitid", "branch": "nord", "room": "lokale-b", "first": "1", "first-month": "12",
        "first-year": "2026",
      ])
    #expect(wrong.status == 422)
    #expect(wrong.problems == [TermPlanPhrase.roomElsewhere(in: .da)])
    #expect(try bo.press("Se datoerne", typing: ["room": "lokale-a"]).status == 200)
    // Out of the account's reach, it is not taken for no room at all.
    let tina = try office.browser(as: "tina")
    try tina.open("/courses/plan")
    let form = try #require(tina.page.forms.first { $0.action == "/courses/plan" })
    let sent = form.standing.replacing("offer", with: "mitid").replacing("room", with: "lokale-b")
    #expect(try tina.send(.post, form.action, sent).problems.contains(TermPlanPhrase.roomElsewhere(in: .da)))
  }

  @Test func `days that nobody has seen are not saved`() throws {
    let tina = try office.browser(as: "tina")
    try tina.open("/courses/plan")
    try tina.press(
      "Se datoerne",
      typing: ["offer": "mitid", "count": "2", "first": "1", "first-month": "12", "first-year": "2026"])
    let again = try tina.press("Gem holdet", typing: ["count": "3"])
    #expect(again.status == 200)
    #expect(again.element("preview")?.text.contains("3 datoer") == true)
    #expect(
      try office.desk.people.read {
        try TermRegister.terms(from: office.time.day, to: office.time.day.adding(300), in: $0)
      }.isEmpty)
  }

  @Test func `more seats are offered to who waits, and two who change them see both`() throws {
    let term = try term(seats: 1)
    let karin = try office.browser(as: "karin")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    _ = try signUp("Ove Dam", "87 65 43 21", to: term, in: karin)
    let tina = try office.browser(as: "tina")
    let bo = try office.browser(as: "bo")
    try tina.open("/courses/terms/\(term.id)/seats")
    try bo.open("/courses/terms/\(term.id)/seats")
    #expect(try bo.press("Gem pladserne", typing: ["seats-0": "2"]).words.contains("er tilbudt en plads"))
    let late = try tina.press("Gem pladserne", typing: ["seats-0": "3"])
    #expect(late.status == 409)
    let rows = late.element("changed")?.all("tr").map { $0.all("td").map(\.text) } ?? []
    #expect(rows.contains(["2", "3"]))
    #expect(try now(term).plan.seats.seats == 2)
    try tina.press("Brug mit")
    #expect(try now(term).plan.seats.seats == 3)
  }

  @Test func `a date is moved, added and cancelled, and a term is cancelled after what it sets off was said`() throws {
    let term = try term()
    let karin = try office.browser(as: "karin")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    let tina = try office.browser(as: "tina")
    let bo = try office.browser(as: "bo")
    let first = try #require(term.dates.first)
    let day = first.day.adding(1)
    func typed(_ day: Day) -> KeyValuePairs<String, String> {
      ["day": String(day.day), "day-month": String(day.month), "day-year": String(day.year)]
    }
    try bo.open("/courses/terms/\(term.id)/dates/\(first.id)")
    try tina.open("/courses/terms/\(term.id)/dates/\(first.id)")
    #expect(try tina.press("Flyt datoen", typing: typed(day)).words.contains("Datoen er flyttet."))
    #expect(try now(term).dates.first?.day == day)
    #expect(try bo.press("Aflys datoen").status == 409)
    #expect(try now(term).heldDates.count == 3)
    try tina.open("/courses/terms/\(term.id)/dates")
    #expect(try tina.press("Tilføj en dato", typing: typed(day.adding(50))).words.contains("Datoen er tilføjet."))
    #expect(try now(term).heldDates.count == 4)
    let warning = try tina.open("/courses/terms/\(term.id)/cancel")
    #expect(warning.words.contains("1 tilmelding aflyses"))
    #expect(try tina.press("Aflys holdet").words.contains("Holdet er aflyst."))
    #expect(try now(term).state == .cancelled)
    #expect(try karin.open("/courses/calls").element("now")?.text.contains("Karen Lund") == true)
  }

  @Test func `an offer is made, changed by two, decided with a reason and closed to planning`() throws {
    try office.account("trine", [.teacher])
    let tina = try office.browser(as: "trine")
    let bo = try office.browser(as: "bo")
    try tina.open("/courses/new-offer")
    #expect(try tina.press("Gem tilbuddet").problems == ["Skriv titlen."])
    let made = try tina.press("Gem tilbuddet", typing: ["title": "Mobil på rejsen", "goes-on-at": "6"])
    #expect(made.path == "/courses/offers/mobil-paa-rejsen")
    #expect(made.words.contains("Tilbuddet er gemt."))
    try tina.open("/courses/offers/mobil-paa-rejsen/change")
    try bo.open("/courses/offers/mobil-paa-rejsen/change")
    try bo.press("Gem tilbuddet", typing: ["title": "Mobilen på rejsen"])
    let late = try tina.press("Gem tilbuddet", typing: ["title": "Mobil i bussen"])
    #expect(late.status == 409)
    #expect(late.element("changed")?.text.contains("Mobilen på rejsen") == true)
    #expect(try tina.press("Brug mit").heading == "Mobil i bussen")
    let unsaid = try tina.press("Gem beslutningen", typing: ["state": "closed"])
    #expect(unsaid.status == 422)
    let closed = try tina.press("Gem beslutningen", typing: ["state": "closed", "reason": "for få kom"])
    #expect(closed.words.contains("Beslutningen er gemt."))
    #expect(!(try tina.open("/courses/plan")).words.contains("Mobil i bussen"))
    let karin = try office.browser(as: "karin")
    #expect(try karin.open("/courses/offers").words.contains("Mobil i bussen"))
    #expect(try karin.open("/courses/new-offer").status == 403)
    // An offer holds for all branches, and so does who may write it.
    let scoped = try office.browser(as: "tina")
    #expect(try scoped.open("/courses/offers/mitid").words.contains("MitID for begyndere"))
    #expect(!scoped.page.hasButton("Gem beslutningen"))
    for place in ["/courses/new-offer", "/courses/offers/mitid/change"] {
      #expect(try scoped.open(place).status == 403, "\(place)")
    }
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
