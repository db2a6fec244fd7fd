import Language
import Municipality
import People
import Records
import Routing
import SQLite
import Testing

@testable import Office
@testable import Outreach

@Suite struct RouteSheetTests {
  private let test: OutreachOffice
  private let team: OutreachTeam
  private let day: Day

  init() throws {
    test = try OutreachOffice()
    team = try test.team("blaa")
    day = test.monday(inWeeks: 2)
  }

  private func schedule(_ visit: OutreachVisit, at begins: Int, with other: OutreachTeam? = nil) throws {
    try test.office.desk.write {
      _ = try VisitRegister.schedule(
        visit.number, at: VisitSlot(day: day, begins: begins, team: team.id, other: other?.id), because: .plan,
        on: test.today, in: $0)
    }
  }

  private func sheets(ringing: Bool = true) throws -> [RouteSheet] {
    try test.office.people().read { people in
      try test.office.desk.read {
        try RouteSheet.sheets(on: day, country: .denmark, contacts: ringing ? people : nil, in: $0)
      }
    }
  }

  /// Somebody to ring at a place, as the register of contacts writes them.
  private func contact(_ place: OutreachPlace, _ name: String, _ telephone: String) throws {
    try test.office.people().write { writer in
      let holding = try Holding(id: RandomID(using: &test.generator), .careHome, day: test.today, today: test.today)
      let person = RandomID(using: &test.generator)
      try PersonRegister.add(
        PersonRecord(id: person, details: PersonDetails(name: name, telephone: telephone)), holding, in: writer)
      try writer.run(
        "INSERT INTO outreach_contact VALUES (?, ?, ?)",
        [.whole(place.id.number), .blob(person.bytes), .blob(holding.id.bytes)])
    }
  }

  @Test func `the lines of a day follow the clock, with lunch where it lies`() throws {
    try schedule(try test.visit(try test.place("bakkely", north: 3, east: 3)), at: 570)
    try schedule(try test.visit(try test.place("solgaarden", north: 5, east: 1)), at: 780)
    try schedule(try test.visit(try test.place("lindevang", north: 1, east: 4)), at: 885)
    let sheet = try #require(try sheets().first)
    let lines = RouteLine.lines(of: sheet, in: .da)
    let kinds: [RouteLine.Kind] = [.leaves, .stop(0), .lunch, .stop(1), .stop(2), .back]
    #expect(lines.map(\.kind) == kinds)
    let minutes: [Int] = lines.compactMap { line in TimeSpan.minute(String(line.time.prefix { $0 != "–" })) }
    #expect(minutes.count == lines.count)
    #expect(minutes == minutes.sorted())
    #expect(lines[1].time == "09.30–10.30")
    let there: Int = sheet.route.legs.map(\.travel).reduce(0, +)
    let backwards: Int = sheet.route.back - 945
    #expect(sheet.route.travel == there + backwards)
  }

  @Test func `a home visit stands with its number and area, and whom to ring only where it was asked for`() throws {
    let place = try test.place("bakkely")
    try contact(place, "Kirsten Prøve", "20304050")
    try schedule(try test.visit(place), at: 570)
    let home = try test.visit(place) { $0.target = .home(test.south) }
    try schedule(home, at: 780)
    let page = RouteSheetPaper(try sheets(), in: .da).text
    #expect(page.contains("Ring til Kirsten Prøve, 20304050") && page.contains("makulér det"))
    #expect(page.contains("Hjemmebesøg i Syd"))
    #expect(page.contains("Besøg nr. \(home.number)"))
    #expect(page.contains("Navn og adresse: se arket til makulering"))
    let bare = RouteSheetPaper(try sheets(ringing: false), in: .da).text
    #expect(!bare.contains("Kirsten") && !bare.contains("20304050"))
  }

  @Test func `a visit of two teams stands on both sheets, and the first brings the kit`() throws {
    let red = try test.team("roed")
    let visit = try test.visit(try test.place("bakkely") { $0.teams = 2 }) { $0.kit = [.tablet: 4] }
    try schedule(visit, at: 570, with: red)
    let both = try sheets()
    #expect(both.map { $0.stops.map(\.other) } == [["Roed"], ["Blaa"]])
    #expect(both.map { $0.kit[.tablet] } == [4, nil])
    let one = try test.office.desk.read { try RouteSheet.sheets(on: day, of: red.id, country: .denmark, in: $0) }
    #expect(one.map(\.team.code.text) == ["roed"])
  }

  @Test(arguments: LanguageCode.allCases)
  func `what a place is called is written as text, whatever is in it`(_ language: LanguageCode) throws {
    try schedule(try test.visit(try test.place("bakkely") { $0.name = "Bakkely <b>& Søn</b>" }), at: 570)
    let page = RouteSheetPaper(try sheets(), in: language).text
    #expect(page.contains("Bakkely &lt;b&gt;&amp; Søn&lt;/b&gt;") && !page.contains("<b>"))
  }
}
