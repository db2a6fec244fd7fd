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

/// Teachers, volunteers and partners, kept on the web.
@Suite struct HelperPagesTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("bo", [.manager])
    try office.account("tina", [.teacher], scope: try #require(BranchScope(branches: [office.branches[0].code])))
    try office.account("karin", [.desk])
  }

  private func helpers() throws -> [CourseHelper] {
    try office.desk.people.read { try HelperRegister.helpers(in: $0) }
  }

  private func partners() throws -> [CoursePartner] {
    try office.desk.people.read { try PartnerRegister.partners(in: $0) }
  }

  @discardableResult
  private func helper(_ name: String, _ role: HelperRole = .teacher) throws -> CourseHelper {
    var generator = SharedGenerator(desk: office.desk)
    return try office.desk.people.write {
      try HelperRegister.add(
        PersonDetails(name: name, telephone: "20304050"), as: role, on: office.time.day, using: &generator, in: $0)
    }
  }

  /// A term at a branch, which somebody teaches.
  private func term(_ code: String, at branch: Int, by helper: CourseHelper) throws -> Term {
    var generator = SharedGenerator(desk: office.desk)
    return try office.desk.people.write { writer in
      let offer = try OfferRegister.add(
        try #require(Code(code)), .init(title: "MitID for begyndere"), state: .permanent, on: office.time.day,
        in: writer)
      var plan = TermPlan(
        title: "MitID for begyndere", kind: .series, branch: office.branches[branch].code, language: .da)
      plan.seats = SeatRules(seats: 4, listLimit: 2)
      let span = try #require(TimeSpan(from: 600, to: 720))
      let term = try TermRegister.plan(
        try #require(Code(code)), of: offer.id, plan, on: [DateDraft(day: office.time.day.adding(14), span: span)],
        at: office.time, using: &generator, in: writer)
      try TermStaff.set(helper.id, as: .teacher, on: term.id, in: writer)
      return term
    }
  }

  /// What a form sends when days are typed into it.
  private func fields(
    _ form: TestPage.Form, _ words: String, _ days: [String: Day?], _ texts: [String: String] = [:]
  ) throws -> FormFields {
    var fields = try form.fields(pressing: words, typing: [:], leaving: [])
    for (field, day) in days {
      for (end, number) in [("", day?.day), ("-month", day?.month), ("-year", day?.year)] {
        fields = fields.replacing(field + end, with: number.map(String.init) ?? "")
      }
    }
    return texts.reduce(fields) { $0.replacing($1.key, with: $1.value) }
  }

  @discardableResult
  private func press(
    _ browser: TestBrowser, _ words: String, _ days: [String: Day?], _ texts: [String: String] = [:]
  ) throws -> TestPage {
    let form = try #require(browser.page.forms.first { form in form.buttons.contains { $0.text == words } })
    return try browser.send(.post, form.action, fields(form, words, days, texts))
  }

  // MARK: Persons

  @Test func `a fresh office adds a volunteer, takes her from contact to active and puts her on a term`() throws {
    let bo = try office.browser(as: "bo")
    #expect(try bo.open("/courses/helpers").words.contains("Ingen endnu"))
    try bo.follow("Ny underviser eller frivillig")
    let wrong = try bo.press("Tilføj personen", typing: ["name": "Opdigtet Hjælper", "email": "ikke en mail"])
    #expect(wrong.status == 422 && wrong.problems.count == 1)
    #expect(wrong.element("name")?["value"] == "Opdigtet Hjælper")
    let form = try #require(bo.page.forms.first { $0.action == "/courses/helpers/new" })
    let fields = try form.fields(
      pressing: "Tilføj personen", typing: ["telephone": "20 30 40 50", "email": ""], leaving: [])
    let page = try bo.send(.post, "/courses/helpers/new", fields)
    #expect(page.path == "/courses/helpers/1" && page.words.contains("Personen er tilføjet"))
    #expect(page.words.contains("Opdigtet Hjælper") && page.words.contains("20 30 40 50"))
    // The same form twice makes one.
    try bo.send(.post, "/courses/helpers/new", fields)
    #expect(try helpers().count == 1 && helpers()[0].state == .contacted)
    try bo.open("/courses/helpers/1")
    try bo.press("Samtalen er holdt")
    try bo.press("Oplæringen er slut")
    #expect(try bo.press("Gør aktiv").words.contains("kan sættes på hold"))
    #expect(try helpers()[0].steps.map(\.state) == [.contacted, .interviewed, .trained, .active])
    let list = try bo.open("/courses/helpers")
    #expect(list.words.contains("Opdigtet Hjælper") && list.words.contains("Aktiv"))
    #expect(office.told.isEmpty)
  }

  @Test func `nothing that tells who it is stands in an address or a title`() throws {
    let helper = try helper("Opdigtet Hjælper")
    let bo = try office.browser(as: "bo")
    let page = try bo.open("/courses/helpers/\(helper.id)")
    #expect(page.heading == "Opdigtet Hjælper" && !page.title.contains("Opdigtet"))
    let list = try bo.open("/courses/helpers")
    #expect(!list.links.contains { $0.lowercased().contains("opdigtet") })
  }

  @Test func `somebody who is in the list already is not added again, and the way to their page is shown`() throws {
    try helper("Opdigtet Hjælper")
    let bo = try office.browser(as: "bo")
    try bo.open("/courses/helpers/new")
    let page = try bo.press("Tilføj personen", typing: ["name": "Opdigtet Hjælper", "telephone": "20304050"])
    #expect(page.status == 422 && page.words.contains("nummer 1") && page.links.contains("/courses/helpers/1"))
    #expect(!page.words.contains("lods "))
    #expect(try helpers().count == 1)
  }

  @Test func `two who write of the same person: the second sees how it stands`() throws {
    let helper = try helper("Opdigtet Hjælper")
    let (one, other) = (try office.browser(as: "bo"), try office.browser(as: "bo"))
    try one.open("/courses/helpers/\(helper.id)")
    try other.open("/courses/helpers/\(helper.id)")
    try one.press("Holder pause")
    let late = try other.press("Bliver et år mere")
    #expect(late.status == 409 && late.words.contains("imens") && late.words.contains("Holder pause"))
    #expect(try helpers()[0].steps.map(\.state) == [.active, .paused])
    // Pressed twice, it is done once.
    try one.open("/courses/helpers/\(helper.id)")
    let form = try #require(one.page.forms.first { $0.action == "/courses/helpers/\(helper.id)" })
    let fields = try form.fields(pressing: "Er tilbage efter pausen", typing: [:], leaving: [])
    try one.send(.post, "/courses/helpers/\(helper.id)", fields)
    try one.send(.post, "/courses/helpers/\(helper.id)", fields)
    #expect(try helpers()[0].steps.map(\.state) == [.active, .paused, .active])
  }

  @Test func `who ends comes off the terms to come, and what has no teacher then is told with a way on`() throws {
    let helper = try helper("Opdigtet Hjælper")
    let term = try term("mitid", at: 0, by: helper)
    let bo = try office.browser(as: "bo")
    #expect(try bo.open("/courses/helpers/\(helper.id)").links.contains("/courses/terms/\(term.id)"))
    let page = try bo.press("Stopper")
    #expect(page.words.contains("mangler nu en underviser"))
    #expect(page.element("bare")?.all("a").first?["href"] == "/courses/terms/\(term.id)/staff")
    #expect(try helpers()[0].state == .ended)
    #expect(try !(bo.open("/courses/helpers").words.contains("Opdigtet")))
    #expect(try bo.open("/courses/helpers?state=ended").words.contains("Opdigtet"))
  }

  @Test func `terms of other branches are neither shown nor ended`() throws {
    let helper = try helper("Opdigtet Hjælper")
    let term = try term("syd-mitid", at: 1, by: helper)
    let tina = try office.browser(as: "tina")
    let page = try tina.open("/courses/helpers/\(helper.id)")
    #expect(!page.links.contains("/courses/terms/\(term.id)") && page.words.contains("på andre biblioteker"))
    let refused = try tina.press("Stopper")
    #expect(refused.status == 422 && refused.words.contains("som du ikke arbejder med"))
    #expect(try helpers()[0].state == .active)
  }

  @Test func `the desk sees no teacher, and there is no page of one who is not there`() throws {
    let helper = try helper("Opdigtet Hjælper")
    let karin = try office.browser(as: "karin")
    for path in ["helpers", "helpers/new", "helpers/\(helper.id)", "partners", "other-offers"] {
      #expect(try karin.open("/courses/\(path)").status == 403, "\(path)")
    }
    let bo = try office.browser(as: "bo")
    for path in ["helpers/99", "helpers/x", "partners/x", "other-offers/x"] {
      #expect(try bo.open("/courses/\(path)").status == 404, "\(path)")
    }
  }

  // MARK: Partners

  @Test func `a partner is added once, renewed, closed and taken up again`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/courses/partners")
    try bo.follow("Ny partner")
    let day = office.time.day
    let wrong = try bo.press("Gem partneren", typing: ["agreed": "31", "agreed-month": "2", "agreed-year": "2026"])
    #expect(wrong.status == 422 && wrong.problems.count == 2)
    let alone = try press(bo, "Gem partneren", ["agreed": nil, "renews": day.adding(30)], ["name": "Seniornet"])
    #expect(alone.status == 422 && alone.problems.count == 1 && !alone.words.contains("--agreed"))
    let form = try #require(bo.page.forms.first { $0.action == "/courses/partners/new" })
    let fields = try fields(form, "Gem partneren", ["agreed": day.adding(-300)])
    let list = try bo.send(.post, "/courses/partners/new", fields)
    #expect(list.words.contains("Seniornet") && list.words.contains("1 aftale skal fornyes"))
    try bo.send(.post, "/courses/partners/new", fields)
    #expect(try partners().count == 1 && partners()[0].code.text == "seniornet")
    try bo.open("/courses/partners/seniornet")
    let renewed = try press(bo, "Gem partneren", ["renews": day.adding(400)])
    #expect(renewed.words.contains("Partneren er rettet.") && !renewed.words.contains("skal fornyes."))
    #expect(try partners()[0].renews == day.adding(400))
    try bo.open("/courses/partners/seniornet")
    #expect(try bo.press("Afslut samarbejdet").status == 422)
    try press(bo, "Afslut samarbejdet", ["last": day.adding(-1)])
    #expect(try partners()[0].closed == day.adding(-1))
    #expect(try !bo.open("/courses/helpers/new").words.contains("Seniornet"))
    try bo.open("/courses/partners/seniornet")
    try bo.press("Genoptag samarbejdet")
    #expect(try partners()[0].closed == nil)
    #expect(try bo.open("/courses/helpers/new").words.contains("Seniornet"))
    #expect(office.told.isEmpty)
  }

  @Test func `two who change a partner: the second sees both and chooses`() throws {
    try office.desk.people.write {
      _ = try PartnerRegister.add(try #require(Code("seniornet")), .init(name: "Seniornet"), in: $0)
    }
    let (one, other) = (try office.browser(as: "bo"), try office.browser(as: "bo"))
    try one.open("/courses/partners/seniornet")
    try other.open("/courses/partners/seniornet")
    try one.press("Gem partneren", typing: ["name": "Seniornet Nordhavn"])
    let late = try other.press("Gem partneren", typing: ["name": "Seniornet Syd"])
    #expect(late.status == 409 && late.element("changed")?.text.contains("Seniornet Nordhavn") == true)
    #expect(late.element("name")?["value"] == "Seniornet Syd")
    #expect(try partners()[0].name == "Seniornet Nordhavn")
    try other.press("Brug mit")
    #expect(try partners()[0].name == "Seniornet Syd")
  }

  @Test func `two who end working together: the second is told and nothing is overwritten`() throws {
    try office.desk.people.write {
      _ = try PartnerRegister.add(try #require(Code("seniornet")), .init(name: "Seniornet"), in: $0)
    }
    let day = office.time.day
    let (one, other) = (try office.browser(as: "bo"), try office.browser(as: "bo"))
    try one.open("/courses/partners/seniornet")
    try other.open("/courses/partners/seniornet")
    try press(one, "Afslut samarbejdet", ["last": day.adding(20)])
    let late = try press(other, "Afslut samarbejdet", ["last": day.adding(2)])
    #expect(late.status == 422 && late.problems.first?.contains("En kollega har ændret") == true)
    #expect(try partners()[0].closed == day.adding(20))
    try other.press("Genoptag samarbejdet")
    #expect(try partners()[0].closed == nil)
  }

  @Test func `a partner is seen by who plans at one branch, and changed only by who keeps the whole office`() throws {
    try office.desk.people.write {
      _ = try PartnerRegister.add(try #require(Code("seniornet")), .init(name: "Seniornet"), in: $0)
    }
    let tina = try office.browser(as: "tina")
    let page = try tina.open("/courses/partners")
    #expect(page.words.contains("Seniornet") && !page.links.contains("/courses/partners/seniornet"))
    #expect(try tina.open("/courses/partners/seniornet").status == 403)
  }
}

extension TestPage {
  /// Where the links of the page's own part lead.
  fileprivate var links: [String] { root.all("main").flatMap { $0.all("a") }.compactMap { $0["href"] } }
}
