import Accounts
import Courses
import Language
import Municipality
import Office
import Outreach
import Records
import Site
import Testing

@testable import LodsWeb

/// Kit that terms borrow and teams take along, kept on the web.
@Suite struct KitPageTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("tina", [.teacher], scope: try #require(BranchScope(branches: [office.branches[0].code])))
    try office.account("otto", [.outreach])
    try office.account("karin", [.desk])
  }

  private func kits() throws -> [CourseKit] { try office.desk.people.read { try KitRegister.kits(in: $0) } }
  private func loans() throws -> [KitLoan] { try office.desk.people.read { try KitLoans.loans(in: $0) } }

  @discardableResult
  private func kit(_ code: String, at branch: Int = 0, pieces: Int = 6) throws -> CourseKit {
    try office.desk.people.write {
      try KitRegister.add(
        try #require(Code(code)), .init(name: code, branch: office.branches[branch].code, pieces: pieces), in: $0)
    }
  }

  private func lending(_ pieces: String, until day: Day) -> KeyValuePairs<String, String> {
    [
      "to": "syd", "pieces": pieces, "until": String(day.day), "until-month": String(day.month),
      "until-year": String(day.year),
    ]
  }

  @Test func `kit is made once with its kind, is changed to fewer, and a team takes it along`() throws {
    try office.team("blaa")
    let browser = try office.browser(as: "otto")
    #expect(try browser.open("/outreach/teams/blaa").words.contains("Der ligger intet udstyr på Nordbiblioteket"))
    #expect(try browser.follow("Se og ret udstyret").words.contains("Intet udstyr endnu"))
    try browser.follow("Nyt udstyr")
    let wrong = try browser.press("Gem udstyret", typing: ["name": "Hos 010190-1234", "pieces": "0"])
    #expect(wrong.status == 422 && wrong.problems.count == 3)
    let form = try #require(wrong.forms.first { $0.action == "/courses/new-kit" })
    let fields = try form.fields(
      pressing: "Gem udstyret",
      typing: ["name": "Tablets i kuffert", "pieces": "6", "branch": "nord", "kind": "tablet"], leaving: [])
    let page = try browser.send(.post, "/courses/new-kit", fields)
    #expect(page.words.contains("Udstyret er oprettet") && page.heading == "Tablets i kuffert")
    #expect(try browser.send(.post, "/courses/new-kit", fields).path == page.path)
    let made = try kits()
    #expect(made.count == 1 && made[0].pieces == 6 && made[0].code.text == "tablets-i-kuffert")
    #expect(try browser.open("/outreach/teams/blaa").words.contains("Tablet: 6"))
    try browser.open("/courses/kit/\(made[0].id)/change")
    #expect(try browser.press("Gem udstyret", typing: ["pieces": "4"]).words.contains("Udstyret er rettet"))
    #expect(try browser.open("/outreach/teams/blaa").words.contains("Tablet: 4"))
    // Without a kind it is for courses alone.
    try browser.open("/courses/kit/\(made[0].id)/change")
    try browser.press("Gem udstyret", typing: ["kind": ""])
    #expect(try browser.open("/outreach/teams/blaa").words.contains("Der ligger intet udstyr"))
    #expect(try browser.open("/courses/kit").words.contains("Kun til hold"))
  }

  @Test func `two who change kit, also only its kind: the second sees both and chooses`() throws {
    let path = "/courses/kit/\(try kit("tablets").id)/change"
    let (one, other) = (try office.browser(as: "tina"), try office.browser(as: "otto"))
    try one.open(path)
    try other.open(path)
    try one.press("Gem udstyret", typing: ["kind": "tablet"])
    let page = try other.press("Gem udstyret", typing: ["pieces": "5"])
    #expect(page.status == 409 && page.element("changed")?.text.contains("Tablet") == true)
    #expect(try page.element("pieces")?["value"] == "5" && kits()[0].pieces == 6)
    try other.press("Brug mit", typing: ["kind": "tablet"])
    #expect(try kits()[0].pieces == 5)
    let kinds = try office.desk.people.read { try KitBook.kinds(in: $0) }
    #expect(kinds[try kits()[0].id] == .tablet)
  }

  @Test func `kit is lent once, no more than there is, and is said to be back`() throws {
    let made = try kit("tablets", pieces: 3)
    var (tina, otto) = (try office.browser(as: "tina"), try office.browser(as: "otto"))
    let path = "/courses/kit/\(made.id)"
    let today = office.time.day
    try tina.open(path)
    #expect(try tina.press("Lån ud").problems.count == 3)
    let wrong = try tina.press("Lån ud", typing: lending("2", until: today.adding(-1)))
    #expect(wrong.problems.count == 1)
    let form = try #require(wrong.forms.first { $0.action == path + "/lend" })
    let fields = try form.fields(pressing: "Lån ud", typing: lending("2", until: today.adding(5)), leaving: [])
    let page = try tina.send(.post, path + "/lend", fields)
    #expect(page.words.contains("Udlånet er gemt") && page.element("loans")?.text.contains("Sydbiblioteket") == true)
    try tina.send(.post, path + "/lend", fields)
    #expect(try loans().count == 1)
    #expect(try tina.open("/courses/kit").words.contains("2 til Sydbiblioteket"))
    #expect(try otto.open("/courses/kit").words.contains("2 stk. fra Nordbiblioteket"))
    // Two of the three are away.
    try tina.open(path)
    let much = try tina.press("Lån ud", typing: lending("2", until: today.adding(9)))
    #expect(try much.status == 422 && much.problems[0].contains("kun 1 stk. tilbage") && loans().count == 1)
    // Fewer than are lent is written down, and told.
    try tina.open(path + "/change")
    #expect(try tina.press("Gem udstyret", typing: ["pieces": "1"]).element("too-much") != nil)
    office.wait(2 * 86_400)
    (tina, otto) = (try office.browser(as: "tina"), try office.browser(as: "otto"))
    try tina.open(path)
    try otto.open(path)
    #expect(try tina.press("Er tilbage: Sydbiblioteket").words.contains("Udstyret er meldt tilbage"))
    #expect(try loans()[0].days.upperBound == office.time.day.adding(-1))
    let late = try otto.press("Er tilbage: Sydbiblioteket")
    #expect(late.status == 422 && late.problems.count == 1)
    #expect(try tina.open(path).words.contains("Tidligere lån"))
  }

  @Test func `a loan to come is cancelled, and a second press is told the same`() throws {
    let made = try kit("tablets")
    let (path, start) = ("/courses/kit/\(made.id)", office.time.day.adding(3))
    try office.desk.people.write {
      _ = try KitLoans.lend(made.id, to: office.branches[1].code, pieces: 2, on: start...start.adding(4), in: $0)
    }
    let tina = try office.browser(as: "tina")
    let form = try #require(try tina.open(path).forms.first { $0.action == path + "/back" })
    for _ in 0..<2 {
      let page = try tina.send(.post, form.action, form.standing)
      #expect(page.words.contains("Lånet er aflyst.") && !page.words.contains("meldt tilbage"))
    }
    #expect(try loans().isEmpty)
  }

  @Test func `kit goes out of use and comes back, and then it cannot be lent`() throws {
    let made = try kit("tablets")
    var browser = try office.browser(as: "tina")
    let path = "/courses/kit/\(made.id)"
    try browser.open(path)
    #expect(try browser.press("Tag ud af brug").words.contains("Den sidste dag er gemt"))
    #expect(try kits()[0].closed == office.time.day)
    let refused = try browser.press("Lån ud", typing: lending("2", until: office.time.day.adding(3)))
    #expect(refused.status == 422 && refused.problems[0].contains("ude af brug efter"))
    office.wait(86_400)
    browser = try office.browser(as: "tina")
    let page = try browser.open(path)
    #expect(page.words.contains("Ude af brug efter") && !page.hasButton("Lån ud"))
    try browser.press("Tag i brug igen")
    #expect(try kits()[0].closed == nil)
  }

  @Test func `kit of other branches is not there, and only who teaches or drives keeps kit`() throws {
    let (own, other) = (try kit("tablets"), try kit("projektor", at: 1))
    let tina = try office.browser(as: "tina")
    let list = try tina.open("/courses/kit")
    #expect(list.words.contains("tablets") && !list.words.contains("projektor"))
    for path in ["", "/change"] { #expect(try tina.open("/courses/kit/\(other.id)\(path)").status == 404) }
    // A loan of other kit is not ended from her page.
    let loan = try office.desk.people.write {
      try KitLoans.lend(
        other.id, to: office.branches[0].code, pieces: 1, on: office.time.day...office.time.day.adding(3), in: $0)
    }
    try tina.open("/courses/kit/\(own.id)")
    let form = try #require(tina.page.forms.first { $0.action.hasSuffix("/lend") })
    let fields = try form.fields(pressing: "Lån ud", typing: [:], leaving: []).replacing("loan", with: "\(loan.id)")
    #expect(try tina.send(.post, "/courses/kit/\(own.id)/back", fields).status == 422)
    #expect(try loans().count == 1 && loans()[0].days.upperBound == office.time.day.adding(3))
    #expect(try tina.open("/courses/kit").words.contains("projektor: 1 stk. fra Sydbiblioteket"))
    #expect(try office.browser(as: "karin").open("/courses/kit").status == 403)
  }
}
