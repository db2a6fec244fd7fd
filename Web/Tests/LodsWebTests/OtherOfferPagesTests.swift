import Accounts
import Courses
import Language
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// Calendars of others, read in on the web.
@Suite struct OtherOfferPagesTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("bo", [.manager])
    try office.account("tina", [.teacher], scope: try #require(BranchScope(branches: [office.branches[0].code])))
  }

  private func sources() throws -> [OtherSource] {
    try office.desk.people.read { try OtherOfferRegister.sources(on: office.time.day, in: $0) }
  }

  /// A calendar with an event of a day from 10.30 to 12.
  private func calendar(_ titles: [String], on day: Day, more: String = "") -> String {
    let stamp = day.iso.filter { $0 != "-" }
    let events = titles.enumerated().map { place, title in
      "BEGIN:VEVENT\r\nUID:\(place)\r\nDTSTART:\(stamp)T103000\r\nDTEND:\(stamp)T120000\r\nSUMMARY:\(title)\r\n"
        + "LOCATION:Salen\r\nEND:VEVENT\r\n"
    }
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events.joined() + more + "END:VCALENDAR\r\n"
  }

  /// A term for seniors at a branch, which meets on a day from 10 to 12.
  private func term(_ code: String, at branch: Int, on day: Day) throws {
    var generator = SharedGenerator(desk: office.desk)
    try office.desk.people.write { writer in
      let offer = try OfferRegister.add(
        try #require(Code(code)), .init(title: "Hold \(code)", audience: .seniors), state: .permanent,
        on: office.time.day, in: writer)
      var plan = TermPlan(title: "Hold \(code)", kind: .series, branch: office.branches[branch].code, language: .da)
      plan.seats = SeatRules(seats: 4, listLimit: 2)
      let span = try #require(TimeSpan(from: 600, to: 720))
      _ = try TermRegister.plan(
        try #require(Code(code)), of: offer.id, plan, on: [DateDraft(day: day, span: span)], at: office.time,
        using: &generator, in: writer)
    }
  }

  @Test func `a calendar is read in from a file, tells what falls together, and is read in anew`() throws {
    let day = office.time.day.adding(14)
    try term("nord-hold", at: 0, on: day)
    try term("syd-hold", at: 1, on: day)
    let bo = try office.browser(as: "bo")
    #expect(try bo.open("/courses/other-offers").words.contains("Ingen kalendere endnu"))
    #expect(try bo.press("Læs kalenderen ind").problems.count == 3)
    let page = try bo.press(
      "Læs kalenderen ind",
      typing: ["name": "Seniorhuset", "audience": "seniors", "upload": calendar(["Bankospil"], on: day)])
    #expect(page.words.contains("Seniorhuset er læst ind: 1 dato, heraf 1 ny"))
    let together = try #require(page.element("together"))
    #expect(together.text.contains("Hold nord-hold") && together.text.contains("Hold syd-hold"))
    #expect(together.text.contains("Bankospil") && together.text.contains("Salen"))
    let link = try #require(together.all("a").compactMap { $0["href"] }.first)
    #expect(try bo.open(link).element("overlaps")?.text.contains("Bankospil") == true)
    try bo.open("/courses/other-offers")
    // Who plans at one branch sees what falls together there.
    let tina = try office.browser(as: "tina")
    let own = try tina.open("/courses/other-offers")
    #expect(
      own.words.contains("Hold nord-hold") && !own.words.contains("syd-hold") && !own.hasButton("Læs kalenderen ind"))
    // The same one again takes its place, and keeps its name.
    let again = try bo.press(
      "Læs kalenderen ind",
      typing: ["calendar": "seniorhuset", "upload": calendar(["Bankospil", "Sang"], on: day)])
    #expect(again.words.contains("2 datoer, heraf 1 ny"))
    #expect(try sources().map(\.name) == ["Seniorhuset"])
    // Pressed twice, a new one is read in once and called no other's.
    try bo.open("/courses/other-offers")
    let form = try #require(bo.page.forms.first { $0.action == "/courses/other-offers" })
    let fields = try form.fields(
      pressing: "Læs kalenderen ind",
      typing: ["name": "Klubben", "audience": "seniors", "upload": calendar(["Kortspil"], on: day)], leaving: [])
    for _ in 0..<2 { #expect(try bo.send(.post, "/courses/other-offers", fields).status == 200) }
    #expect(try sources().count == 2)
    try bo.open("/courses/other-offers")
    // By its name alone it is not read in as another.
    let twice = try bo.press(
      "Læs kalenderen ind",
      typing: ["name": "Seniorhuset", "audience": "seniors", "upload": calendar(["Sang"], on: day)])
    #expect(twice.status == 422 && twice.words.contains("læst ind før"))
    #expect(office.told.isEmpty)
  }

  @Test func `what cannot be read is told, and the rest is read in only when asked for, from the file that waits`()
    throws
  {
    let day = office.time.day.adding(14)
    let bo = try office.browser(as: "bo")
    try bo.open("/courses/other-offers")
    let broken = try bo.press(
      "Læs kalenderen ind", typing: ["name": "Seniorhuset", "audience": "seniors", "upload": "ingen kalender"])
    #expect(broken.status == 422 && !broken.words.contains("lods") && broken.element("skip") == nil)
    let bad = calendar(["Bankospil"], on: day, more: "BEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Fest\r\nEND:VEVENT\r\n")
    let told = try bo.press("Læs kalenderen ind", typing: ["upload": bad])
    #expect(told.status == 422 && told.words.contains("Linje") && !told.words.contains("--"))
    #expect(told.element("name")?["value"] == "Seniorhuset")
    #expect(try sources().isEmpty)
    let done = try bo.press("Læs kalenderen ind", typing: ["skip": "yes"])
    #expect(done.words.contains("er læst ind: 1 dato") && done.words.contains("Der var 1 fejl i filen"))
    #expect(try sources().count == 1)
  }

  @Test func `a title that points at a person is not kept`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/courses/other-offers")
    let page = try bo.press(
      "Læs kalenderen ind",
      typing: [
        "name": "Seniorhuset", "audience": "seniors",
        "upload": calendar(["Samtale 010190-1234"], on: office.time.day.adding(3)),
      ])
    #expect(page.words.contains("1 dato er læst ind uden titel eller sted"))
    #expect(try bo.open("/courses/other-offers/seniorhuset").words.contains("uden titel"))
  }

  @Test func `a calendar is removed once, by who keeps the whole office`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/courses/other-offers")
    try bo.press(
      "Læs kalenderen ind",
      typing: [
        "name": "Seniorhuset", "audience": "seniors", "upload": calendar(["Sang"], on: office.time.day.adding(3)),
      ])
    let tina = try office.browser(as: "tina")
    #expect(try !tina.open("/courses/other-offers/seniorhuset").hasButton("Fjern kalenderen"))
    let form = try #require(
      try bo.open("/courses/other-offers/seniorhuset").forms.first { $0.action.contains("remove") })
    let refused = try tina.send(
      .post, form.action, form.standing.replacing(FormSeal.field, with: tina.page.forms.first?[FormSeal.field]))
    #expect(refused.status == 403)
    #expect(try bo.send(.post, form.action, form.standing).words.contains("Kalenderen er fjernet."))
    #expect(try bo.send(.post, form.action, form.standing).words.contains("Kalenderen er fjernet."))
    #expect(try sources().isEmpty)
  }
}
