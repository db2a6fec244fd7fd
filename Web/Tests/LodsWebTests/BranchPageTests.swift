import Accounts
import Language
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// The pages about branches.
@Suite struct BranchPageTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("karin", [.desk])
    try office.account("bo", [.administrator])
    try office.account("nora", [.manager], scope: try #require(BranchScope(branches: [office.branches[0].code])))
  }

  private func week(_ kind: CalendarRegister.HoursKind, on day: Day? = nil) throws -> CalendarRegister.Week? {
    try office.desk.office.desk.read {
      try CalendarRegister.week(
        kind: kind, at: office.branches[0], on: day ?? office.desk.office.clock.today, in: $0)
    }
  }

  private func closings() throws -> [CalendarRegister.ClosingDay] {
    let first = try #require(Day(iso: "2026-12-01"))
    return try office.desk.office.desk.read {
      try CalendarRegister.closingDays(from: first, to: first.adding(30), in: $0)
    }
  }

  @Test func `everybody who is signed in sees the branches, and nobody changes what is out of reach`() throws {
    let karin = try office.browser(as: "karin")
    #expect(try karin.open("/branches").words.contains("Sydbiblioteket"))
    let page = try karin.open("/branches/nord")
    #expect(page.words.contains("Ingen tider er sat endnu"))
    #expect(!page.words.contains("Ret den bemandede tid"))
    #expect(!page.hasButton("Luk dagen"))
    #expect(try karin.open("/branches/nord/hours/staffed").status == 403)
    #expect(try karin.open("/branches/vest").status == 404)
    let nora = try office.browser(as: "nora")
    #expect(try nora.open("/branches/nord/hours/staffed").status == 200)
    #expect(try nora.open("/branches/syd/hours/staffed").status == 404)
    #expect(try nora.open("/branches/nord/hours/other").status == 404)
    #expect(!(try nora.open("/branches/syd").hasButton("Luk dagen")))
    #expect(try office.device().open("/branches").status == 403)
  }

  @Test func `a week is typed day by day and holds from a day on`() throws {
    let nora = try office.browser(as: "nora")
    try nora.open("/branches/nord/hours/staffed")
    let page = try nora.press(
      "Gem tiderne",
      typing: [
        "mon": "10-17", "tue": "10:00–12:00, 13.00-17.00", "sat": "-", "from": "1", "from-month": "12",
        "from-year": "2026",
      ])
    #expect(page.path == "/branches/nord")
    #expect(page.words.contains("Den bemandede tid er gemt."))
    #expect(try week(.staffed) == nil)
    let later = try #require(Day(iso: "2026-12-01"))
    #expect(try week(.staffed, on: later).map(WeekText.text) == "mon=10:00-17:00,tue=10:00-12:00+13:00-17:00")
    #expect(try week(.open, on: later) == nil)
  }

  @Test func `hours that cannot be read are told at their weekday, and nothing typed is lost`() throws {
    let nora = try office.browser(as: "nora")
    try nora.open("/branches/nord/hours/open")
    let page = try nora.press(
      "Gem tiderne",
      typing: ["mon": "fra ti til fem", "tue": "10-14, 13-17", "wed": "10-17", "from": "31", "from-month": "2"])
    #expect(page.status == 422)
    #expect(
      page.problems == [
        "Skriv tiden for mandag som 10.00-17.00.", "Tiderne for tirsdag går ind over hinanden. Ret den ene.",
        "Skriv en dag fra 01-01-2020 og frem, som dag, måned og år.",
      ])
    let form = try #require(page.forms.first { $0.action.hasSuffix("/hours/open") })
    #expect([form["mon"], form["wed"], form["from"]] == ["fra ti til fem", "10-17", "31"])
    #expect(try week(.open) == nil)
  }

  @Test func `two who change the hours: the second sees both and chooses`() throws {
    let nora = try office.browser(as: "nora")
    let bo = try office.browser(as: "bo")
    try nora.open("/branches/nord/hours/staffed")
    try bo.open("/branches/nord/hours/staffed")
    try bo.press("Gem tiderne", typing: ["mon": "9-12"])
    let page = try nora.press("Gem tiderne", typing: ["mon": "10-17"])
    #expect(page.status == 409)
    let rows = page.element("changed")?.all("tr").map { $0.all("td").map(\.text) } ?? []
    #expect(rows.contains(["09.00-12.00", "10-17"]))
    #expect(try week(.staffed).map(WeekText.text) == "mon=09:00-12:00")
    let after = try nora.press("Brug mine")
    #expect(after.words.contains("Den bemandede tid er gemt."))
    #expect(try week(.staffed).map(WeekText.text) == "mon=10:00-17:00")
  }

  @Test func `the page shows the week as the hours are, with staffed hours as the open ones until they are set`() throws
  {
    let bo = try office.browser(as: "bo")
    try bo.open("/branches/nord/hours/open")
    try bo.press("Gem tiderne", typing: ["sat": "10-14"])
    let page = try bo.open("/branches/nord")
    // The clock of the test stands on a Saturday.
    #expect(page.words.contains("Bemandet 10.00–14.00"))
    #expect(page.words.contains("som åbningstiden"))
    #expect(try bo.open("/branches/nord/hours/staffed").forms.contains { $0["sat"] == "10.00-14.00" })
  }

  @Test func `a day is closed, shown in its month, and opened again`() throws {
    let nora = try office.browser(as: "nora")
    try nora.open("/branches/nord")
    let wrong = try nora.press("Luk dagen")
    #expect(wrong.status == 422)
    #expect(wrong.problems == ["Skriv den dag, der er lukket, som dag, måned og år.", "Skriv, hvorfor der er lukket."])
    let page = try nora.press(
      "Luk dagen", typing: ["day": "24", "day-month": "12", "day-year": "2026", "name": "Juleaften"])
    #expect(page.words.contains("Dagen er lukket."))
    #expect(page.words.contains("torsdag 24-12-2026 Juleaften Lukket her"))
    #expect(page.words.contains("Helligdag"))
    #expect(try closings().map(\.name) == ["Juleaften"])
    try nora.press("Åbn igen (torsdag 24-12-2026)")
    #expect(try closings().isEmpty)
  }

  @Test func `a day that is closed under another name is told of before it is replaced`() throws {
    let nora = try office.browser(as: "nora")
    let bo = try office.browser(as: "bo")
    let day: KeyValuePairs = ["day": "24", "day-month": "12", "day-year": "2026", "name": "Juleaften"]
    try nora.open("/branches/nord")
    try bo.open("/branches/nord")
    try bo.press("Luk dagen", typing: ["day": "24", "day-month": "12", "day-year": "2026", "name": "Jul"])
    let page = try nora.press("Luk dagen", typing: day)
    #expect(page.status == 422)
    #expect(page.problems.first?.contains("allerede lukket: Jul.") == true)
    #expect(try closings().map(\.name) == ["Jul"])
    try nora.press("Brug det nye navn")
    #expect(try closings().map(\.name) == ["Juleaften"])
  }

  @Test func `a person in the reason for a closed day is refused with what it is, and nothing typed is lost`() throws {
    let nora = try office.browser(as: "nora")
    try nora.open("/branches/nord")
    let page = try nora.press(
      "Luk dagen", typing: ["day": "24", "day-month": "12", "day-year": "2026", "name": "Karen Jensen er syg"])
    #expect(page.status == 422)
    #expect(page.problems.first?.contains("et navn (tegn 1–12)") == true)
    #expect(page.forms.contains { $0["name"] == "Karen Jensen er syg" && $0["day"] == "24" })
    #expect(try closings().isEmpty)
  }

  @Test func `an illness in the reason for a closed day is warned of, and the day is closed`() throws {
    let nora = try office.browser(as: "nora")
    try nora.open("/branches/nord")
    let page = try nora.press(
      "Luk dagen", typing: ["day": "24", "day-month": "12", "day-year": "2026", "name": "Lukket pga. sygdom"])
    #expect(page.words.contains("Årsagen nævner noget følsomt"))
    #expect(try closings().map(\.name) == ["Lukket pga. sygdom"])
  }

  @Test func `a day that is closed for all is not closed at one branch as well`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/branches/nord")
    try bo.press(
      "Luk dagen",
      typing: ["day": "24", "day-month": "12", "day-year": "2026", "name": "Juleaften", "everywhere": "yes"])
    let nora = try office.browser(as: "nora")
    try nora.open("/branches/nord")
    let page = try nora.press(
      "Luk dagen", typing: ["day": "24", "day-month": "12", "day-year": "2026", "name": "Flytning"])
    #expect(page.status == 422)
    #expect(page.problems == ["Dagen er allerede lukket på alle biblioteker: Juleaften. Intet er ændret."])
    #expect(try closings().map(\.name) == ["Juleaften"])
  }

  @Test func `only who keeps all branches closes all of them`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/branches/nord")
    try bo.press(
      "Luk dagen",
      typing: ["day": "24", "day-month": "12", "day-year": "2026", "name": "Juleaften", "everywhere": "yes"])
    #expect(try closings().map(\.branch) == [nil])
    let nora = try office.browser(as: "nora")
    let page = try nora.open("/branches/nord?month=2026-12")
    #expect(page.words.contains("Lukket på alle biblioteker"))
    #expect(!page.hasButton("Åbn igen (torsdag 24-12-2026)"))
    #expect(page.element("everywhere") == nil)
    let form = try #require(page.forms.first { $0.action.hasSuffix("/closing-days") })
    let seal = try #require(form["seal"])
    let reopening = FormFields([
      .init("seal", seal), .init("day", "2026-12-24"), .init("everywhere", "yes"), .init("do", "reopen"),
    ])
    #expect(try nora.send(.post, "/branches/nord/closing-days", reopening).status == 403)
    // Asked to close all, a manager of one branch closes that one.
    let closing = FormFields([
      .init("seal", seal), .init("day", "23"), .init("day-month", "12"), .init("day-year", "2026"),
      .init("name", "Lillejul"), .init("everywhere", "yes"), .init("do", "close"),
    ])
    try nora.send(.post, "/branches/nord/closing-days", closing)
    #expect(try closings().first { $0.name == "Lillejul" }?.branch == office.branches[0].number)
    #expect(try closings().count == 2)
  }

  @Test func `months that no calendar has lead to this one`() throws {
    let karin = try office.browser(as: "karin")
    for month in ["2026-13", "abc", "9999-01", "2026-1"] {
      #expect(try karin.open("/branches/nord?month=\(month)").words.contains("November 2026"))
    }
    #expect(try karin.follow("Næste måned").words.contains("December 2026"))
  }

  @Test func `a day that was closed for another reason meanwhile is not opened unseen`() throws {
    let nora = try office.browser(as: "nora")
    let bo = try office.browser(as: "bo")
    try nora.open("/branches/nord")
    try nora.press(
      "Luk dagen", typing: ["day": "24", "day-month": "12", "day-year": "2026", "name": "Juleaften"])
    try bo.open("/branches/nord?month=2026-12")
    try nora.press(
      "Luk dagen", typing: ["day": "24", "day-month": "12", "day-year": "2026", "name": "Vandskade"])
    try nora.press("Brug det nye navn")
    let page = try bo.press("Åbn igen (torsdag 24-12-2026)")
    #expect(page.status == 409)
    #expect(page.words.contains("Dagen er ikke åbnet igen") && page.words.contains("»Vandskade«"))
    #expect(try closings().map(\.name) == ["Vandskade"])
    // Seen as it is now, it is opened; opened by somebody else already, it stays open.
    let karla = try office.browser(as: "bo")
    try karla.open("/branches/nord?month=2026-12")
    try bo.press("Åbn igen (torsdag 24-12-2026)")
    #expect(try closings().isEmpty)
    #expect(try karla.press("Åbn igen (torsdag 24-12-2026)").words.contains("Dagen er åben igen"))
  }

  @Test(arguments: [("da", "10.00-14.00"), ("sv", "10:00-14:00")])
  func `hours are typed as they are shown`(_ language: String, _ hours: String) throws {
    let nora = try office.browser(as: "nora")
    try nora.send(
      .post, "/language",
      FormFields([
        .init("seal", try #require(nora.page.forms.first?["seal"])), .init("language", language), .init("place", "/"),
      ]))
    let page = try nora.open("/branches/nord/hours/open")
    #expect(page.element("week-hint")?.text.contains(hours.prefix(5)) == true)
    try nora.press(language == "da" ? "Gem tiderne" : "Spara tiderna", typing: ["sat": hours])
    let form = try nora.open("/branches/nord/hours/open").forms.first { $0["sat"] != nil }
    #expect(form?["sat"] == hours)
    let shown = hours.replacing("-", with: "–")
    #expect(try nora.open("/branches/nord").words.contains(shown))
  }

  @Test func `weekdays are short to the eye and whole to the ear, without a line under them`() throws {
    let page = try office.browser(as: "nora").open("/branches/nord")
    #expect(page.root.all("abbr").isEmpty)
    let heads = page.root.all("table").first { $0["class"] == "month" }?.all("th").map(\.text) ?? []
    #expect(heads.dropFirst().first == "mamandag")
  }

  @Test func `a branch gets its telephone, and of two who change it the second sees both`() throws {
    let nora = try office.browser(as: "nora")
    let bo = try office.browser(as: "bo")
    try nora.open("/branches/nord")
    try bo.open("/branches/nord")
    #expect(try nora.press("Gem nummeret", typing: ["telephone": "1234"]).words.contains("med otte cifre"))
    #expect(nora.page.forms.first { $0["telephone"] != nil }?["telephone"] == "1234")
    #expect(try nora.press("Gem nummeret", typing: ["telephone": "+45 12345678"]).words.contains("Telefonen er gemt."))
    let second = try bo.press("Gem nummeret", typing: ["telephone": "87654321"])
    #expect(second.status == 422 && second.words.contains("imens skrevet 12 34 56 78"))
    #expect(try bo.press("Gem nummeret").words.contains("87 65 43 21"))
    #expect(try bo.press("Gem nummeret", typing: ["telephone": ""]).words.contains("Telefonen er gemt."))
    #expect(!(try bo.open("/branches/nord").words.contains("87 65 43 21")))
    let karin = try office.browser(as: "karin")
    #expect(!(try karin.open("/branches/nord").hasButton("Gem nummeret")))
    #expect(!(try nora.open("/branches/syd").hasButton("Gem nummeret")))
  }
}
