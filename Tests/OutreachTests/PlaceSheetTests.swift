import Formats
import Language
import Municipality
import Records
import Routing
import Testing

@testable import Office
@testable import Outreach

@Suite struct PlaceSheetTests {
  private let test: OutreachOffice

  init() throws { test = try OutreachOffice() }

  private func take(_ text: String, into office: OutreachOffice? = nil) throws -> PlaceImport.Report {
    try (office ?? test).office.desk.write {
      try PlaceImport.run(Array(text.utf8), country: .denmark, in: $0)
    }
  }

  private func places(_ office: OutreachOffice? = nil) throws -> [OutreachPlace] {
    try (office ?? test).office.desk.read { try PlaceRegister.places(in: $0) }
  }

  private func findings(_ text: String) -> [PlaceFinding] {
    do {
      _ = try take(text)
      return []
    } catch let fault as PlaceImportFault {
      return fault.findings
    } catch {
      Issue.record(error)
      return []
    }
  }

  @Test func `a Dane's spreadsheet is read, with words, names and decimal commas`() throws {
    let text = """
      Kode;Navn;Slags;Bibliotek;Lokalområde;Breddegrad;Længdegrad;Beboere;Adgang;Wifi;Tider;Dage mellem besøg;Farve
      bakkely;Bakkely;Plejecenter;Haslev;Nord;55,3243;11,9636;42;Elevator + Dørtelefon;Wifi til gæster;man-fre=9.30-11.30+13-16;28;blå
      """
    let report = try take(text)
    #expect(report.added.map(\.code.text) == ["bakkely"] && report.unread == [13])
    let details = try #require(try places().first?.details)
    #expect(details.kind == .careHome && details.branch == test.haslev && details.area == test.north)
    #expect(details.point == GeoPoint(latitude: 55.3243, longitude: 11.9636) && details.residents == 42)
    #expect(details.access.choices == [.lift, .doorphone] && details.wifi == .good && details.every == 28)
    let spans = [TimeSpan(from: 570, to: 690), TimeSpan(from: 780, to: 960)].compactMap(\.self)
    #expect(details.hours[.friday] == spans && details.hours[.saturday] == nil)
    #expect(details.gap == 7 && details.minutes == 60)
  }

  @Test func `a Swede's headings and weekdays are read`() throws {
    let text = """
      Kod,Namn,Typ,Bibliotek,Tider,Område
      lyckan,Lyckan,Särskilt boende,faxe,"mån-ons=09:00-12:00,tors=13:00-15:00",syd
      """
    #expect(try take(text).added.count == 1)
    let details = try #require(try places().first?.details)
    #expect(details.hours.keys.sorted { $0.rawValue < $1.rawValue } == [.monday, .tuesday, .wednesday, .thursday])
    #expect(details.area == test.south && details.branch == test.faxe)
  }

  @Test func `the same file twice adds nothing, and one that says otherwise changes only what it names`() throws {
    let text = "code,name,kind,branch,residents,minutes\nbakkely,Bakkely,care-home,haslev,42,90\n"
    #expect(try take(text).added.count == 1)
    let again = try take(text)
    #expect(again.added.isEmpty && again.changed.isEmpty && again.same == 1)
    let changed = try take("code,name,kind,branch,residents\nbakkely,Bakkely,care-home,faxe,\n")
    #expect(changed.changed.count == 1)
    let details = try #require(try places().first?.details)
    #expect(details.branch == test.faxe && details.residents == nil && details.minutes == 90)
  }

  @Test func `every fault is told with line and column, and one fault keeps all from being saved`() throws {
    let text = """
      code,name,kind,branch,latitude,longitude,minutes,hours,every
      god,God,school,haslev,,,60,,
      Ærø,Sted,care-home,haslev,,,60,,
      a,,home,ukendt,12.1,55.2,4,mon=12:00-10:00,0
      god,Igen,school,haslev,55.2,,60,,
      b,B,school,haslev,5.5,12.1,60,,,mere
      """
    let found = findings(text)
    let said = found.map { "\($0.line):\($0.column) \($0.place?.rawValue ?? "-")" }
    #expect(
      said == [
        "3:1 code", "4:3 name", "4:4 kind", "4:9 branch", "4:16 latitude", "4:26 minutes", "4:28 hours", "4:44 every",
        "5:1 code", "5:29 longitude", "6:19 latitude", "6:33 -",
      ])
    #expect(try places().isEmpty)
    let sentence = PlaceImportFault(findings: found).sentence(in: .da)
    #expect(
      sentence.contains("12 fejl") && sentence.contains("linje 4, kolonne 16: Breddegrad: Det ligner ombyttede tal"))
    #expect(sentence.contains("linje 4, kolonne 26: Minutter: skriv et helt tal fra 5 til 600."))
  }

  @Test func `a file without the columns that must be there names each of them`() {
    #expect(findings("code,kind\n").map(\.place) == [.name, .branch])
    #expect(findings("").map(\.place) == [.code, .name, .kind, .branch])
    #expect(findings("code,Kode,name,kind,branch\n").map(\.problem) == [.repeatedColumn])
  }

  @Test func `a text about a person is refused where it stands, and the sentence does not repeat it`() {
    let found = findings("code,name,kind,branch,note\na,A,school,haslev,Ring til Bent på 010250-1234\n")
    #expect(found.map(\.place) == [.note])
    #expect(!PlaceImportFault(findings: found).sentence(in: .da).contains("1234"))
  }

  @Test func `no heading stands for two columns`() {
    for column in PlaceColumn.allCases {
      #expect(PlaceColumn(heading: column.rawValue) == column)
      for language in LanguageCode.allCases {
        #expect(PlaceColumn(heading: column.heading[language]) == column, "\(column) in \(language)")
      }
    }
  }

  @Test(arguments: [nil, LanguageCode.da, .sv, .en])
  func `what is exported and imported is the same, whatever the places are`(language: LanguageCode?) throws {
    var generator = SeededGenerator(seed: 21)
    let teams = [try test.team("blaa"), try test.team("groen")]
    for number in 1...40 { try add(number, teams, using: &generator) }
    let text = try test.office.desk.read {
      try PlaceExport.text(as: language == nil ? .plain : .danishExcel, in: language, from: $0)
    }
    let same = try take(text)
    #expect(same.same == 40 && same.added.isEmpty && same.changed.isEmpty)
    let other = try OutreachOffice()
    for word in ["blaa", "groen"] { try other.team(word) }
    #expect(try take(text, into: other).added.count == 40)
    #expect(try places(other) == places())
  }

  private func add(_ number: Int, _ teams: [OutreachTeam], using generator: inout SeededGenerator) throws {
    func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &generator) ? value : nil }
    let code = try #require(Code<OutreachPlace>("sted-\(number)"))
    let names = [
      "Bakkely", "Rønnebo; øst", "\"Solhjem\"", "Åsen, afd. 2", "=Plejehjem", "+Skolen", "Vej - nord", "'Hus'",
    ]
    var details = PlaceDetails(
      PlaceKind.allCases.randomElement(using: &generator) ?? .school,
      name: names.randomElement(using: &generator) ?? "",
      branch: Bool.random(using: &generator) ? test.haslev : test.faxe)
    details.address = maybe("Søndergade \(number), 4690 Haslev")
    details.point = maybe(
      try #require(
        GeoPoint(
          latitude: Double.random(in: 54.6...57.7, using: &generator),
          longitude: Double.random(in: 8.1...15.1, using: &generator))))
    details.area = maybe(Bool.random(using: &generator) ? test.north : test.south)
    details.residents = maybe(Int.random(in: 0...10_000, using: &generator))
    details.access = ChoiceSet(bits: Int.random(in: 0..<32, using: &generator))
    details.parking = maybe(PlaceParking.allCases.randomElement(using: &generator) ?? .free)
    details.wifi = maybe(PlaceWifi.allCases.randomElement(using: &generator) ?? .good)
    for weekday in Weekday.allCases where Bool.random(using: &generator) {
      let start = Int.random(in: 0..<600, using: &generator)
      let (middle, end) = (
        start + Int.random(in: 1...120, using: &generator), Int.random(in: 1_000...1_440, using: &generator)
      )
      details.hours[weekday] = [TimeSpan(from: start, to: middle), maybe(TimeSpan(from: 800, to: end)) ?? nil]
        .compactMap(\.self)
    }
    details.every = maybe(Int.random(in: 1...366, using: &generator))
    details.gap = Int.random(in: 0...366, using: &generator)
    details.minutes = Int.random(in: 5...600, using: &generator)
    details.staff = Int.random(in: 1...4, using: &generator)
    details.teams = Int.random(in: 1...2, using: &generator)
    details.team = maybe(teams[Int.random(in: 0...1, using: &generator)].id)
    details.note = maybe("Kør om bagved; \"port\" 2, kælderen")
    let closed = maybe(test.today.adding(Int.random(in: -100...100, using: &generator)))
    try test.office.desk.write { writer in
      let place = try PlaceRegister.add(code, details, in: writer)
      if let closed { try PlaceRegister.close(place.id, on: closed, in: writer) }
    }
  }
}
