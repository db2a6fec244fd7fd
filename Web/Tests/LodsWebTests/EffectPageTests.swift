import Accounts
import Courses
import Language
import Municipality
import Office
import People
import Records
import SQLite
import Site
import Testing

@testable import LodsWeb

/// What learners could before and after a course, at the web desk.
@Suite struct `The effect of courses at the web desk` {
  /// A term at nord that began a week ago, with cards of some learners before it.
  private static func office(cards: Int) throws -> StaffedOffice {
    let office = try StaffedOffice()
    let time = office.time
    var generator = SeededGenerator(seed: 3)
    let nord = office.branches[0].code
    let codes = (try #require(Code<CourseOffer>("mitid")), try #require(Code<Term>("mitid-e26")))
    let span = try #require(TimeSpan(from: 600, to: 720))
    let term = try office.desk.people.write { writer in
      let offer = try OfferRegister.add(
        codes.0, OfferRegister.Draft(title: "MitID"), state: .permanent, on: time.day, in: writer)
      let plan = TermPlan(title: "MitID for begyndere", kind: .series, branch: nord, language: .da)
      let dates = [0, 7].map { DateDraft(day: time.day.adding($0), span: span) }
      return try TermRegister.plan(codes.1, of: offer.id, plan, on: dates, at: time, using: &generator, in: writer)
    }
    try office.account("lone", [.manager])
    try office.account("tove", [.teacher])
    if cards > 0 {
      let tove = try office.browser(as: "tove")
      try tove.open("/courses/terms/\(term.id)/cards?side=before")
      let lines = (0..<cards).map { "312 ahn hest \(10 + $0)" }.joined(separator: "\n")
      #expect(try tove.press("Gem kortene", typing: ["lines": lines]).status == 200)
    }
    return office
  }

  @Test func `is shown for all terms of an offer and for one, and fetched as a table and as data`() throws {
    let office = try Self.office(cards: 6)
    let lone = try office.browser(as: "lone")
    #expect(try lone.open("/effect").words.contains("Vælg et tilbud"))
    for what in ["offer.mitid", "term.mitid-e26"] {
      let page = try lone.open("/effect?what=\(what)")
      #expect(page.status == 200 && page.element("report") != nil && page.root.all("h1").count == 1)
      #expect(page.words.contains("6") && !page.markup.contains("lods effect"))
      let csv = try lone.open("/effect/file?format=csv&what=\(what)")
      #expect(csv.status == 200 && csv.header("content-disposition")?.contains("effect-mitid") == true)
      #expect(csv.markup.contains(","))
    }
    for path in [
      "/effect?what=offer.x", "/effect?what=x", "/effect/file?format=pdf&what=offer.mitid", "/effect/file?format=csv",
    ] {
      #expect(try lone.open(path).status == 404, "\(path)")
    }
    #expect(office.told.isEmpty)
  }

  @Test func `an offer's terms can be those that began in one year, and only in a year that there was`() throws {
    let office = try Self.office(cards: 6)
    let time = office.time
    var generator = SeededGenerator(seed: 8)
    let span = try #require(TimeSpan(from: 600, to: 720))
    let code = try #require(Code<Term>("mitid-f26"))
    try office.desk.people.write { writer in
      let offer = try OfferRegister.offer(word: "mitid", in: writer.reader)
      let plan = TermPlan(
        title: "MitID for begyndere", kind: .series, branch: office.branches[0].code, language: .da)
      // As if it had been planned then: what is over cannot be planned now.
      let term = try TermRegister.plan(
        code, of: offer.id, plan, on: [DateDraft(day: time.day.adding(1), span: span)], at: time, using: &generator,
        in: writer)
      try writer.run(
        "UPDATE term_date SET day = ? WHERE term = ?", [.whole(time.day.number - 400), .whole(term.id.number)])
    }
    let lone = try office.browser(as: "lone")
    let (now, then) = (time.day.year, time.day.adding(-400).year)
    let both = try lone.open("/effect?what=offer.mitid")
    #expect(both.element("year") != nil)
    let one = try lone.open("/effect?what=offer.mitid&year=\(now)")
    #expect(one.status == 200 && one.words.contains("MitID \(now)") && one.element("report") != nil)
    #expect(one.markup.contains("year=\(now)"))
    #expect(try lone.open("/effect?what=offer.mitid&year=\(then)").words.contains("MitID \(then)"))
    #expect(
      try lone.open("/effect/file?format=csv&what=offer.mitid&year=\(now)").header("content-disposition")?
        .contains("effect-mitid-\(now)") == true)
    for year in ["\(now + 1)", "x", "0"] {
      #expect(try lone.open("/effect?what=offer.mitid&year=\(year)").status == 404)
    }
  }

  @Test func `hides what few have answered, and hands out all of it to those who may, which the audit keeps`() throws {
    let office = try Self.office(cards: 3)
    let (lone, tove) = (try office.browser(as: "lone"), try office.browser(as: "tove"))
    let house = try lone.open("/effect?what=term.mitid-e26")
    let all = try lone.open("/effect?what=term.mitid-e26&for=internal")
    #expect(house.markup != all.markup && all.words.contains(FiguresPhrase.noted(in: .da)))
    let seen = try office.audit().count { $0.subject.contains("effect") }
    #expect(seen == 1)
    #expect(try tove.open("/effect?what=term.mitid-e26&for=internal").status == 403)
    #expect(try tove.open("/effect?what=term.mitid-e26").status == 200)
    #expect(try office.audit().count { $0.subject.contains("effect") } == seen)
  }

  @Test func `of another branch's terms is like none, and outreach does not see it`() throws {
    let office = try Self.office(cards: 0)
    try office.account("sune", [.manager], scope: try #require(BranchScope(branches: [office.branches[1].code])))
    try office.account("otto", [.outreach])
    let sune = try office.browser(as: "sune")
    #expect(try sune.open("/effect").words.contains("Intet hold er begyndt endnu"))
    #expect(try sune.open("/effect?what=term.mitid-e26").status == 404)
    #expect(try sune.open("/effect/file?format=csv&what=offer.mitid").status == 404)
    #expect(try office.browser(as: "otto").open("/effect").status == 403)
  }
}
