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

/// A term is changed: what it is called and where it is, who teaches it and what is lent to it.
@Suite struct TermEditTests {
  private let office: StaffedOffice
  private let term: Term

  init() throws {
    office = try StaffedOffice()
    try office.courseStaff()
    let office = office
    var generator = SharedGenerator(desk: office.desk)
    let start = office.time.day.adding(14)
    term = try office.desk.people.write { writer in
      let offer = try OfferRegister.add(
        try #require(Code("mitid")), .init(title: "MitID for begyndere"), state: .permanent, on: office.time.day,
        in: writer)
      for (code, branch) in [("salen", 0), ("kaelderen", 0), ("syd-lokale", 1)] {
        try RoomRegister.add(
          try #require(Code(code)), .init(branch: office.branches[branch].code, name: code, seats: 4), in: writer)
      }
      for (code, branch) in [("tablets", 0), ("projektor", 1)] {
        _ = try KitRegister.add(
          try #require(Code(code)), .init(name: code, branch: office.branches[branch].code, pieces: 5), in: writer)
      }
      for (name, telephone) in [("Tove Vig", "12345670"), ("Finn Holm", "12345671")] {
        try HelperRegister.add(
          PersonDetails(name: name, telephone: telephone), as: .teacher, on: office.time.day, using: &generator,
          in: writer)
      }
      var plan = TermPlan(
        title: "MitID for begyndere", kind: .series, branch: office.branches[0].code, language: .da)
      plan.seats = SeatRules(seats: 4, listLimit: 2)
      let span = try #require(TimeSpan(from: 600, to: 720))
      func held(_ code: String) throws -> Term {
        let term = try TermRegister.plan(
          try #require(Code(code)), of: offer.id, plan,
          on: (0..<2).map { DateDraft(day: start.adding(7 * $0), span: span) }, at: office.time, using: &generator,
          in: writer)
        try TermRegister.setOpen(true, term.id, at: office.time, in: writer)
        return term
      }
      plan.room = try RoomRegister.room(word: "salen", in: writer.reader).id
      _ = try held("andet-hold")
      plan.room = nil
      return try held("mitid-e26")
    }
  }

  private var path: String { "/courses/terms/\(term.id)" }

  private func now() throws -> Term {
    try office.desk.people.read { try TermRegister.term(term.id, in: $0) }
  }

  private func number(ofRoom word: String) throws -> String {
    try office.desk.people.read { try RoomRegister.room(word: word, in: $0).id.description }
  }

  private func signUp() throws {
    let karin = try office.browser(as: "karin")
    try karin.open(path + "/sign-up")
    try karin.press("Tilmeld", typing: ["name": "Karen Lund", "telephone": "12 34 56 78"])
  }

  @Test func `a room that is taken is saved, told with ways out, and who has a seat is on the list to ring`() throws {
    try signUp()
    // In the same second nobody could say what came first.
    office.wait(5)
    let tina = try office.browser(as: "tina")
    let form = try tina.open(path + "/change")
    #expect(!form.words.contains("syd-lokale"))
    let page = try tina.press("Gem holdet", typing: ["room": number(ofRoom: "salen")])
    #expect(page.path == path)
    #expect(page.words.contains("står på ringelisten"))
    let clashes = try #require(page.element("clashes"))
    #expect(clashes.text.contains("salen bruges også til"))
    let ways = clashes.all("a").compactMap { $0["href"] }
    #expect(ways.contains(path + "/change") && ways.contains { $0.hasPrefix(path + "/dates/") })
    let calls = try tina.open("/courses/calls")
    #expect(calls.element("now")?.text.contains("Karen Lund") == true)
    try tina.open(path + "/change")
    #expect(
      !(try tina.press("Gem holdet", typing: ["room": number(ofRoom: "kaelderen")])).words.contains("bruges også"))
  }

  @Test
  func `everything that is decided of a term is changed at once, and what does not matter to learners rings nobody`()
    throws
  {
    try signUp()
    office.wait(5)
    let bo = try office.browser(as: "bo")
    try bo.open(path + "/change")
    let day = office.time.day.adding(10)
    let page = try bo.press(
      "Gem holdet",
      typing: [
        "price": "50,50", "least": "3", "decides": String(day.day), "decides-month": String(day.month),
        "decides-year": String(day.year), "share": "60", "offer-hours": "24", "spoken": "sv", "campaign": "Seniorsurf",
      ])
    #expect(page.words.contains("Holdet er rettet."))
    let plan = try now().plan
    #expect(plan.price == 5_050 && plan.least == 3 && plan.decides == day && plan.share == 60 && plan.offerHours == 24)
    #expect(plan.language == .sv && plan.campaign == "Seniorsurf" && plan.isAnnounced && plan.takesSignUp)
    #expect(try bo.open("/courses/calls").words.contains("Ingen skal ringes op nu"))
  }

  @Test func `all that is wrong is told at its field, nothing typed is lost, and no person gets into a title`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open(path + "/change")
    let page = try bo.press(
      "Gem holdet",
      typing: ["title": "Kursus for Karen, cpr 010190-1234", "least": "40", "price": "gratis", "decides": "31"])
    #expect(page.status == 422)
    #expect(page.problems.count == 4)
    let form = try #require(page.forms.first { $0.action.hasSuffix("/change") })
    #expect([form["least"], form["price"], form["decides"]] == ["40", "gratis", "31"])
    #expect(try now().plan == term.plan)
    try bo.open(path + "/change")
    #expect(try bo.press("Gem holdet", typing: ["title": " "]).status == 422)
    let late = term.dates[1].day.adding(3)
    try bo.open(path + "/change")
    let decided = try bo.press(
      "Gem holdet",
      typing: [
        "decides": String(late.day), "decides-month": String(late.month), "decides-year": String(late.year),
      ])
    #expect(decided.status == 422)
  }

  @Test func `two who change a term see both and choose, and a form sent twice is done once`() throws {
    let (tina, bo) = (try office.browser(as: "tina"), try office.browser(as: "bo"))
    try tina.open(path + "/change")
    try bo.open(path + "/change")
    let form = try #require(bo.page.forms.first { $0.action.hasSuffix("/change") })
    let fields = try form.fields(pressing: "Gem holdet", typing: ["table": "bord 3"], leaving: [])
    for _ in 0..<2 {
      #expect(try bo.send(.post, path + "/change", fields).words.contains("Holdet er rettet."))
    }
    let revision = try now().revision
    #expect(revision == term.revision + 2)
    let late = try tina.press("Gem holdet", typing: ["table": "bord 7"])
    #expect(late.status == 409)
    let rows = late.element("changed")?.all("tr").map { $0.all("td").map(\.text) } ?? []
    #expect(rows.contains(["bord 3", "bord 7"]))
    #expect(try now().plan.table == "bord 3")
    #expect(try tina.press("Brug mit").words.contains("Holdet er rettet."))
    #expect(try now().plan.table == "bord 7")
  }

  @Test func `a teacher is put on, gets another duty and is taken off, and one in two places is told`() throws {
    let tina = try office.browser(as: "tina")
    let tove = try office.desk.people.read { try HelperRegister.helpers(in: $0)[0].id }
    let other = try office.desk.people.read { try TermRegister.term(word: "andet-hold", in: $0) }
    try office.desk.people.write { try TermStaff.set(tove, as: .teacher, on: other.id, in: $0) }
    try tina.open(path + "/staff")
    #expect(try tina.press("Sæt på holdet").problems == ["Vælg en person."])
    let page = try tina.press("Sæt på holdet", typing: ["helper": tove.description, "duty": "teacher"])
    #expect(page.words.contains("Personen er på holdet."))
    #expect(page.element("clashes")?.text.contains("Tove Vig skal være to steder") == true)
    #expect(page.element("clashes")?.all("a").contains { $0["href"] == path + "/staff" } == true)
    try tina.press("Gem rollen (Tove Vig)", typing: ["duty-\(tove)": "backup"])
    let duties = try office.desk.people.read { try TermStaff.members(of: term.id, in: $0).map(\.duty) }
    #expect(duties == [.backup])
    #expect(try tina.press("Tag af holdet (Tove Vig)").words.contains("Ingen er på holdet endnu."))
    #expect(try tina.open(path).words.contains("Ingen endnu"))
  }

  @Test func `kit is lent, changed and taken back; that of another branch is out of an account's reach`() throws {
    let tina = try office.browser(as: "tina")
    let (tablets, projector) = try office.desk.people.read { reader in
      (try KitRegister.kit(word: "tablets", in: reader).id, try KitRegister.kit(word: "projektor", in: reader).id)
    }
    let page = try tina.open(path + "/staff")
    #expect(!page.words.contains("projektor"))
    let form = try #require(page.forms.last { $0.action.hasSuffix("/staff") })
    let forged = form.standing.replacing("do", with: "lend").replacing("kit", with: projector.description)
      .replacing("pieces", with: "1")
    #expect(try tina.send(.post, path + "/staff", forged).status == 422)
    try tina.open(path + "/staff")
    let much = try tina.press("Lån ud til holdet", typing: ["kit": tablets.description, "pieces": "9"])
    #expect(much.words.contains("Udstyret er gemt."))
    #expect(much.element("clashes")?.text.contains("tablets: der er 5") == true)
    #expect(try tina.press("Gem antallet (tablets)", typing: ["pieces-\(tablets)": "0"]).status == 422)
    try tina.press("Gem antallet (tablets)", typing: ["pieces-\(tablets)": "4"])
    let lent = try office.desk.people.read { try TermStaff.loans(of: term.id, in: $0).map(\.pieces) }
    #expect(lent == [4])
    #expect(try tina.press("Tag tilbage (tablets)").words.contains("Holdet låner ikke noget."))
  }

  @Test func `two who staff a term: the second sees what the first did before anything is written`() throws {
    let (tina, bo) = (try office.browser(as: "tina"), try office.browser(as: "bo"))
    let helpers = try office.desk.people.read { try HelperRegister.helpers(in: $0).map(\.id) }
    try tina.open(path + "/staff")
    try bo.open(path + "/staff")
    try bo.press("Sæt på holdet", typing: ["helper": helpers[0].description, "duty": "teacher"])
    let late = try tina.press("Sæt på holdet", typing: ["helper": helpers[1].description, "duty": "second"])
    #expect(late.status == 409)
    #expect(late.element("staff")?.text.contains("Tove Vig") == true)
    #expect(try office.desk.people.read { try TermStaff.members(of: term.id, in: $0).count } == 1)
    #expect(try tina.press("Sæt på holdet").words.contains("Personen er på holdet."))
    #expect(try office.desk.people.read { try TermStaff.members(of: term.id, in: $0).count } == 2)
  }

  @Test func `who plans nothing changes nothing, nor does anybody out of their branches or after the end`() throws {
    let karin = try office.browser(as: "karin")
    for page in ["/change", "/staff"] { #expect(try karin.open(path + page).status == 403) }
    try office.account("sofie", [.teacher], scope: try #require(BranchScope(branches: [office.branches[1].code])))
    let sofie = try office.browser(as: "sofie")
    for page in ["/change", "/staff"] { #expect(try sofie.open(path + page).status == 404) }
    let bo = try office.browser(as: "bo")
    try bo.open(path + "/change")
    let id = term.id
    try office.desk.people.write {
      try EnrolmentRegister.cancel(id, by: .commandLine, at: office.time, in: $0)
    }
    let late = try bo.press("Gem holdet", typing: ["table": "bord 3"])
    #expect([409, 422].contains(late.status))
    #expect(!late.words.contains("lods "))
  }
}
