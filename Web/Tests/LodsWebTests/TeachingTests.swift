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

/// An office with a term at nord that meets today and in a week: Anna alone, and Bo with somebody along.
private struct Classroom {
  let office: StaffedOffice
  let term: Term

  init() throws {
    office = try StaffedOffice()
    let time = office.time
    var generator = SeededGenerator(seed: 3)
    let nord = office.branches[0].code
    let codes = (try #require(Code<CourseOffer>("mitid")), try #require(Code<Term>("mitid-e26")))
    let span = try #require(TimeSpan(from: 600, to: 720))
    term = try office.desk.people.write { writer in
      let offer = try OfferRegister.add(
        codes.0, OfferRegister.Draft(title: "MitID"), state: .permanent, on: time.day, in: writer)
      let plan = TermPlan(title: "MitID for begyndere", kind: .series, branch: nord, language: .da)
      let dates = [0, 7].map { DateDraft(day: time.day.adding($0), span: span) }
      let term = try TermRegister.plan(
        codes.1, of: offer.id, plan, on: dates, at: time, using: &generator, in: writer)
      try TermRegister.setOpen(true, term.id, at: time, in: writer)
      for (name, number, party) in [("Anna Andersen", "20304050", 1), ("Bo Bendtsen", "20304051", 2)] {
        var signUp = SignUp(try PersonDetails(name: name, telephone: number))
        signUp.party = party
        try EnrolmentRegister.signUp(signUp, to: term.id, by: .commandLine, at: time, using: &generator, in: writer)
      }
      return try TermRegister.term(term.id, in: writer.reader)
    }
    try office.account("tove", [.teacher])
  }

  var path: String { "/courses/terms/\(term.id)" }

  /// What stands about each party today, as the forms write it.
  func marks() throws -> [String] {
    let sheet = try office.desk.people.read { try AttendanceSheet(of: term, in: $0) }
    return sheet.lines.map { MarkText.of($0.marks[term.dates[0].id]) }
  }
}

@Suite struct TeachingTests {
  private let room: Classroom
  private var office: StaffedOffice { room.office }

  init() throws { room = try Classroom() }

  @Test func `the list is marked and counted, and no name stands in the title or the address`() throws {
    let tove = try office.browser(as: "tove")
    let first = try tove.open(room.path + "/attendance")
    #expect(first.words.contains("Anna Andersen") && first.words.contains("0 af 3 er kommet. 2 mangler et kryds."))
    let page = try tove.press(
      "Gem listen", typing: ["p-1": "partly", "p-2": "present", "came-2": "1", "walk-ins": "4", "seniors": "3"])
    #expect(page.status == 200 && page.path == room.path + "/attendance")
    #expect(page.words.contains("Listen er gemt.") && page.words.contains("2 af 3 er kommet."))
    #expect(!page.title.contains("Anna"))
    #expect(try room.marks() == ["partly:1", "present:1"])
    let count = try office.desk.people.read { try AttendanceRegister.counts(of: room.term.id, in: $0).values.first }
    #expect(count == DateCount(walkIns: 4, seniors: 3))
  }

  @Test func `a term is ended when its last date is there, and dates without a list only when they were seen`() throws {
    let tove = try office.browser(as: "tove")
    let early = try tove.open(room.path + "/end")
    #expect(early.words.contains("mødes sidste gang") && !early.hasButton("Afslut holdet"))
    office.wait(7 * 86_400)
    let late = try office.browser(as: "tove")
    let none = try late.open(room.path + "/end")
    #expect(none.words.contains("Der står ikke for en eneste dato") && !none.words.contains("lods "))
    #expect(none.forms.allSatisfy { !$0.action.hasSuffix("/end") })
    let dates = room.term.dates
    try late.open(room.path + "/attendance?date=\(dates[0].id)")
    try late.press("Gem listen", typing: ["p-1": "present", "p-2": "absent"])
    let page = try late.open(room.path + "/end")
    #expect(page.words.contains("1 dato mangler en liste."))
    let form = try #require(page.forms.first { $0.action.hasSuffix("/end") })
    // What was not seen on the page is not accepted.
    let unseen = try late.send(.post, form.action, form.standing.replacing("accepted", with: ""))
    #expect(unseen.status == 409 && unseen.words.contains("Der mangler flere lister"))
    try late.open(room.path + "/end")
    let ended = try late.press("Afslut uden de lister")
    #expect(ended.path == room.path + "/certificates" && ended.words.contains("Holdet er afsluttet."))
    let stands = try office.desk.people.read { reader in
      try EnrolmentRegister.enrolments(of: room.term.id, in: reader).map(\.status)
    }
    #expect(stands == [.completed, .noShow])
    #expect(try late.send(.post, form.action, form.standing).path == room.path + "/certificates")
    try office.account("karin", [.desk])
    #expect(try office.browser(as: "karin").open(room.path + "/end").status == 403)
  }

  @Test func `whoever is not marked yet is present at one press`() throws {
    let tove = try office.browser(as: "tove")
    try tove.open(room.path + "/attendance")
    try tove.press("Resten er til stede", typing: ["p-1": "excused"])
    #expect(try room.marks() == ["excused:0", "present:2"])
  }

  @Test func `two tablets mark different rows, and both are kept`() throws {
    let (one, other) = (try office.browser(as: "tove"), try office.browser(as: "tove"))
    try one.open(room.path + "/attendance")
    try other.open(room.path + "/attendance")
    try one.press("Gem listen", typing: ["p-1": "present"])
    #expect(try other.press("Gem listen", typing: ["p-2": "absent"]).status == 200)
    #expect(try room.marks() == ["present:1", "absent:0"])
  }

  @Test func `of the same row the second sees both and chooses`() throws {
    let (one, other) = (try office.browser(as: "tove"), try office.browser(as: "tove"))
    try one.open(room.path + "/attendance")
    try other.open(room.path + "/attendance")
    try one.press("Gem listen", typing: ["p-1": "present"])
    let page = try other.press("Gem listen", typing: ["p-1": "absent", "p-2": "present"])
    #expect(page.status == 409)
    #expect(page.words.contains("En kollega har rettet listen imens") && page.words.contains("Der står nu: Til stede"))
    #expect(try room.marks() == ["present:1", ""])
    #expect(try other.press("Gem det, jeg har valgt").status == 200)
    #expect(try room.marks() == ["absent:0", "present:2"])
  }

  @Test func `a number that cannot be read is told, and nothing typed is lost`() throws {
    let tove = try office.browser(as: "tove")
    try tove.open(room.path + "/attendance")
    let page = try tove.press("Gem listen", typing: ["p-1": "present", "walk-ins": "fire"])
    #expect(page.status == 422)
    #expect(page.problems == ["Skriv et helt tal, fx 12, eller lad feltet stå tomt."])
    #expect(page.forms.first { $0.action == room.path + "/attendance" }?["walk-ins"] == "fire")
    #expect(try room.marks() == ["", ""])
    let more = try tove.press("Gem listen", typing: ["walk-ins": "2", "seniors": "3"])
    #expect(more.status == 422 && more.problems.count == 1)
  }

  @Test func `the script saves and is told what stands there now`() throws {
    let tove = try office.browser(as: "tove")
    let page = try tove.open(room.path + "/attendance")
    let form = try #require(page.forms.first { $0.action == room.path + "/attendance" })
    tove.headers["accept"] = "application/json"
    let fields = form.standing.replacing("p-1", with: "present").replacing("do", with: "save")
    let answer = try tove.send(.post, form.action, fields)
    #expect(answer.status == 200)
    #expect(answer.markup.contains("\"1\":\"present:1\"") && answer.markup.contains("Gemt kl. 11.00"))
    #expect(try room.marks() == ["present:1", ""])
    // The same old form with another choice is somebody else's by now.
    #expect(try tove.send(.post, form.action, fields.replacing("p-1", with: "absent")).status == 409)
  }

  @Test func `a date to come is not marked`() throws {
    let tove = try office.browser(as: "tove")
    let page = try tove.open(room.path + "/attendance?date=\(room.term.dates[1].id)")
    #expect(page.words.contains("ikke kommet endnu") && !page.hasButton("Gem listen"))
    #expect(try tove.open(room.path + "/attendance?date=99").status == 404)
  }

  @Test func `only who teaches sees it, and only at the branches of the account`() throws {
    try office.account("sigrid", [.teacher], scope: try #require(BranchScope(branches: [office.branches[1].code])))
    try office.account("dan", [.desk])
    for place in ["/attendance", "/attendance/paper", "/cards", "/cards/effect", "/certificates"] {
      #expect(try office.browser(as: "sigrid").open(room.path + place).status == 404)
      #expect(try office.browser(as: "dan").open(room.path + place).status == 403)
    }
  }

  @Test func `the list comes out on paper, with its style in a file of its own`() throws {
    let tove = try office.browser(as: "tove")
    let page = try tove.open(room.path + "/attendance/paper")
    #expect(page.markup.contains("Anna Andersen") && !page.markup.contains("<style"))
    #expect(try office.audit().count { $0.act == "persons-exported" && $0.name == "Tove" } == 1)
    let volunteers = try tove.open(room.path + "/attendance/paper?reader=volunteers")
    #expect(volunteers.markup.contains("Anna") && !volunteers.markup.contains("Andersen"))
    let link = try #require(volunteers.markup.firstMatch(of: /\/assets\/[0-9a-f]{16}\/paper\.css/))
    let sheet = try tove.open(String(link.output))
    #expect(sheet.status == 200 && sheet.markup.contains("@page"))
  }

  @Test func `cards are typed a line each, all or none, and once however often it is pressed`() throws {
    let tove = try office.browser(as: "tove")
    try tove.open(room.path + "/cards?side=before")
    let wrong = try tove.press("Gem kortene", typing: ["lines": "312 ahn hest 42\n912 ahn ko 7"])
    #expect(wrong.status == 422)
    #expect(wrong.problems.count == 1 && wrong.problems[0].hasPrefix("Linje 2:"))
    #expect(wrong.words.contains("Linje 1: 3 1 2 · alene, med hjælp, kunne ikke · med kode"))
    #expect(!wrong.words.contains("Linje 1: hest"))
    let form = try #require(wrong.forms.first { $0.action == room.path + "/cards" })
    let fields = form.standing.replacing("lines", with: "312 ahn hest 42\r\n212 ahn ko 7").replacing("do", with: "save")
    for _ in 1...2 { #expect(try tove.send(.post, form.action, fields).words.contains("Kortene er gemt.")) }
    let cards = try office.desk.people.read { try EffectRegister.cards(of: room.term.id, in: $0) }
    #expect(cards.count == 2)
    #expect(try tove.open(room.path + "/cards/effect").status == 200)
    #expect(try tove.open(room.path + "/cards/paper?side=after").markup.contains("Andet kort"))
  }

  @Test func `certificates are printed once the term is ended, for those who completed`() throws {
    let tove = try office.browser(as: "tove")
    try tove.open(room.path + "/attendance")
    try tove.press("Gem listen", typing: ["p-1": "present", "p-2": "absent"])
    #expect(try tove.open(room.path + "/certificates").words.contains("når holdet er afsluttet"))
    #expect(try tove.open(room.path + "/certificates/paper").status == 422)
    office.wait(7 * 86_400)
    try office.desk.people.write {
      _ = try TermEnd.end(
        room.term.id, acceptingMissing: [room.term.dates[1].id], by: .commandLine, at: office.time, in: $0)
    }
    let again = try office.browser(as: "tove")
    let page = try again.open(room.path + "/certificates")
    #expect(page.hasLink("Udskriv alle beviser"))
    let paper = try again.open(room.path + "/certificates/paper?number=1")
    #expect(paper.markup.contains("Anna Andersen") && paper.markup.contains("har gennemført kurset"))
    #expect(try office.audit().count { $0.act == "persons-exported" } == 1)
    #expect(try again.open(room.path + "/certificates/paper?number=2").status == 422)
    // A list that was wrong is put right afterwards, and who has completed follows.
    let list = try again.open(room.path + "/attendance?date=\(room.term.dates[0].id)")
    #expect(list.words.contains("Holdet er afsluttet. Listen kan rettes til og med"))
    let corrected = try again.press("Gem listen", typing: ["p-2": "present"])
    #expect(corrected.words.contains("nogle står nu anderledes") && corrected.words.contains("bed om det tilbage"))
    #expect(try again.open(room.path + "/certificates/paper?number=2").status == 200)
    // All at once: no tap is saved by itself, and a list that was never written is written whole.
    let other = room.path + "/attendance?date=\(room.term.dates[1].id)"
    #expect(try !again.open(other).markup.contains("attendance.js"))
    #expect(try again.press("Gem listen", typing: ["p-1": "present"]).status == 422)
    try again.open(other)
    let whole = try again.press("Gem listen", typing: ["p-1": "present", "p-2": "present"])
    #expect(whole.words.contains("Listen er gemt"))
    let form = try #require(try again.open(other).forms.first { $0.action.hasSuffix("/attendance") })
    again.headers["accept"] = "application/json"
    #expect(try again.send(.post, form.action, form.standing.replacing("do", with: "save")).status == 409)
  }
}

extension TestPage {
  /// Whether there is a link with some words.
  fileprivate func hasLink(_ words: String) -> Bool { root.all("a").contains { $0.text == words } }
}
