import Formats
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import Testing

@testable import Statistics

@Suite struct `A population` {
  private let desk: ReleaseDesk
  private let today: Day

  init() throws {
    desk = try ReleaseDesk()
    today = try #require(Day(iso: "2027-01-10"))
  }

  private func take(
    _ text: String, source: String = "Danmarks Statistik, FOLK1A", of day: String? = nil, called name: String? = nil
  ) throws -> Population {
    try take(Array(text.utf8), source: source, of: day, called: name)
  }

  private func take(
    _ bytes: [UInt8], source: String = "Danmarks Statistik, FOLK1A", of day: String? = nil, called name: String? = nil
  ) throws -> Population {
    try desk.office.desk.write { writer in
      try PopulationImport.run(
        bytes, source: source, of: day.flatMap { Day(iso: $0) }, called: name, on: today, in: writer)
    }
  }

  private func problems(_ text: String, of day: String? = "2026-01-01") -> [PopulationProblem] {
    do {
      _ = try take(text, of: day)
      return []
    } catch PopulationFault.file(let findings) {
      return findings.map(\.problem)
    } catch {
      return []
    }
  }

  /// All bands, a line each.
  private static let bands = """
    band;persons
    0-14;1000
    15-24;800
    25-44;1.500
    45-64;1600
    65-74;700
    75-84;400
    85+;120
    """

  @Test func `is taken in by the office's bands, and kept with its day and source`() throws {
    let found = try take(Self.bands, of: "2026-01-01")
    #expect(Population.bands.map { found.persons($0) } == [1000, 800, 1500, 1600, 700, 400, 120])
    #expect(found.day.iso == "2026-01-01" && found.source == "Danmarks Statistik, FOLK1A" && found.imported == today)
    #expect(try desk.office.desk.read { try Population.all(in: $0) } == [found])
  }

  @Test(arguments: [",", ";", "\t"])
  func `by single ages is summed into bands, whatever the order and the separator`(separator: String) throws {
    var random = SeededGenerator(seed: 5)
    let lines = (0...110).shuffled(using: &random).map { age in
      "\(age) år\(separator)2026\(separator)\(age)"
    }
    let found = try take(
      "alder\(separator)tid\(separator)antal\n" + lines.joined(separator: "\n"))
    let expected = [0...14, 15...24, 25...44, 45...64, 65...74, 75...84, 85...110].map { $0.reduce(0, +) }
    #expect(Population.bands.map { found.persons($0) } == expected)
    #expect(found.day.iso == "2026-01-01")
  }

  @Test func `by areas makes up the whole where every area is there, and only then`() throws {
    func lines(_ areas: [String]) -> String {
      "area,band,persons\n"
        + areas.flatMap { area in ["\(area),65-74,10", "\(area),75+ år og derover,5"] }
        .joined(separator: "\n").replacing("75+ år og derover", with: "85 år og derover")
    }
    let two = try take(lines(["north", "South"]), of: "2026-01-01")
    #expect(two.persons(.from65) == nil)
    let all = try take(lines(["north", "South", "island"]), of: "2026-01-01")
    #expect(all.persons(.from65) == 30 && all.persons(.from85) == 15 && all.persons(.from75) == nil)
    let areas = try desk.office.desk.read { try BranchRegister.areas(in: $0) }
    #expect(areas.map { all.persons(.from65, in: $0) } == [10, 10, 10])
  }

  @Test(arguments: [
    ("0-17;5", PopulationProblem.cutsAcross("0–17", ["0–14", "15–24"])),
    ("65+;5", .cutsAcross("65+", ["65–74", "75–84", "85+"])),
    ("60-69;5", .cutsAcross("60–69", ["45–64", "65–74"])),
    ("16-24;5", .agesMissing("15", of: "15–24")), ("15-20;5", .agesMissing("21–24", of: "15–24")),
    ("85-89;5", .agesMissing("90+", of: "85+")),
    ("65-69;5\n65;1\n70-74;3", .agesTwice("65")), ("65-74;5\n65-74;6", .agesTwice("65–74")),
    ("unge;5", .badAges), ("74-65;5", .badAges), ("999;5", .badAges), ("65-74;mange", .badNumber),
    ("65-74;-5", .badNumber), ("65-74;5,5", .badNumber), ("65-74", .shortLine), ("I alt;5", .nothing),
  ])
  func `of other bands is refused with the reason, and nothing is kept`(lines: String, problem: PopulationProblem)
    throws
  {
    #expect(problems("band;persons\n" + lines).first == problem)
    #expect(try desk.office.desk.read { try Population.all(in: $0) }.isEmpty)
  }

  @Test func `says which column, area or day is wrong, each with its line`() throws {
    #expect(problems("alder;x\n65-74;5") == [.missingColumn("persons")])
    #expect(problems("area;band;persons\nnorht;65-74;5") == [.unknownArea(nearest: "north")])
    #expect(problems("band;persons\n65-74;5", of: nil) == [.noDay])
    #expect(problems("band;date;persons\n65-74;i går;5", of: nil).first == .badDay)
    let two = "band;date;persons\n65-74;2025;5\n65-74;2026K2;6"
    let days = ["2025-01-01", "2026-04-01"].compactMap { Day(iso: $0) }
    #expect(problems(two, of: nil) == [.severalDays(days)] && problems(two) == [.otherDays(days)])
    #expect(try take(two, of: "2026-04-01").persons(.from65) == 6)
    #expect(throws: PopulationFault.badSource) { try take(Self.bands, source: " ", of: "2026-01-01") }
    #expect(throws: PopulationFault.badSource) { try take(Self.bands, source: "010190-1234", of: "2026-01-01") }
    let fault = PopulationFault.file([
      PopulationFinding(line: 3, problem: .cutsAcross("0–17", ["0–14", "15–24"]))
    ])
    #expect(
      fault.sentence(in: .da).contains("linje 3: Aldersgruppen 0–17 går på tværs af kontorets grupper 0–14, 15–24"))
  }

  /// A data set as a statistical office hands it out: one municipality, ages, one time, both sexes together.
  private func statistics(
    sexes: Int = 1, ages: [(String, String)], times: [String] = ["2026K1"], municipality: String = "Prøveby",
    sex: String = "I alt"
  ) -> String {
    let set = JSONStatDataset(
      dimensions: [
        JSONStatDimension(id: "OMRÅDE", label: "område", categories: [.init(id: "217", label: municipality)]),
        JSONStatDimension(
          id: "KØN", label: "køn",
          categories: (0..<sexes).map { .init(id: "\($0)", label: sexes == 1 ? sex : "Køn \($0)") }),
        JSONStatDimension(id: "ALDER", label: "alder", categories: ages.map { .init(id: $0.0, label: $0.1) }),
        JSONStatDimension(id: "Tid", label: "tid", role: .time, categories: times.map { .init(id: $0) }),
      ],
      cells: (0..<sexes * ages.count * times.count).map { JSONStatCell(.whole($0 + 1)) })
    return set.json.text()
  }

  @Test func `is read from a JSON-stat data set, whose label tells the ages`() throws {
    let ages = [("IALT", "I alt"), ("6574", "65-74 år"), ("85OV", "85 år og derover")]
    let found = try take(statistics(ages: ages))
    #expect(found.persons(.from65) == 2 && found.persons(.from85) == 3 && found.persons(.from75) == nil)
    #expect(found.day.iso == "2026-01-01")
    let newer = try take(statistics(ages: ages, times: ["2025K4", "2026K1"]), of: "2026-01-01")
    #expect(newer.persons(.from65) == 4)
  }

  @Test func `in a data set that is split by more, has no ages, or is broken is refused`() {
    #expect(problems(statistics(sexes: 2, ages: [("1", "65-74 år")])) == [.splitByMore(categories: 2)])
    #expect(problems(statistics(ages: [("1", "0-17 år")])).first == .cutsAcross("0–17", ["0–14", "15–24"]))
    let none = JSONStatDataset(
      dimensions: [JSONStatDimension(id: "x", categories: [.init(id: "a"), .init(id: "b")])],
      cells: [JSONStatCell(1), JSONStatCell(2)])
    #expect(problems(none.json.text()) == [.noAges])
    #expect(problems(#"{"dataset": {}}"#) == [.notJSONStat(path: "")])
    let short = statistics(ages: [("1", "65-74 år"), ("2", "75-84 år")]).replacing("[1,2]", with: "[1]")
    #expect(problems(short) == [.notJSONStat(path: "value")])
  }

  @Test(arguments: [
    ("1000", 1000), ("1.000", 1000), ("1 000", 1000), ("1\u{A0}000", 1000), ("1,000", 1000), ("12,345,678", 12_345_678),
    ("1.234.567", 1_234_567), ("1000,0", 1000), ("1000.0", 1000), ("0", 0),
  ])
  func `is a thousand, however thousands are written`(text: String, persons: Int) throws {
    let found = try take("band;persons\n65-74;\(text)", of: "2026-01-01")
    #expect(found.persons(.from65) == persons)
    #expect(try take("band,persons\n65-74,\"\(text)\"", of: "2026-01-01").persons(.from65) == persons)
  }

  @Test func `is read with a mark at the beginning, in an old encoding and with lines of Windows`() throws {
    let text = "område;alder;antal\r\nhele kommunen;65-74 år;700\r\n"
    let plain = try take(text, of: "2026-01-01")
    #expect(plain.persons(.from65) == 700)
    #expect(try take([0xEF, 0xBB, 0xBF] + Array(text.utf8), of: "2026-01-01") == plain)
    let old = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    #expect(try take(old, of: "2026-01-01") == plain)
    let set = statistics(ages: [("6574", "65-74 år")])
    #expect(try take([0xEF, 0xBB, 0xBF] + Array(set.utf8)).persons(.from65) == 1)
  }

  @Test(arguments: [
    ("", PopulationProblem.nothing), ("\n\n", .nothing), ("band;persons", .nothing),
    ("alder;køn;antal\n65-74;mænd;5\n65-74;kvinder;6", .bySex), ("alder;kön;antal\n65-74;Män;5", .bySex),
    ("{\"version\": \"2.0\",", .format(.unexpectedEnd)),
    ("{\"version\": \"2.0\", \"class\": \"collection\"}", .notJSONStat(path: "")),
  ])
  func `is refused of a file that is empty, cut off, of one sex, or of another kind`(
    text: String, problem: PopulationProblem
  ) {
    let found = problems(text).first
    if case .notJSONStat = problem {
      if case .notJSONStat? = found {} else { Issue.record("\(String(describing: found))") }
    } else {
      #expect(found == problem)
    }
  }

  @Test func `is not that of another municipality, nor of a day to come`() throws {
    let ages = [("6574", "65-74 år")]
    #expect(problems(statistics(ages: ages, municipality: "Andenby")) == [.otherMunicipality])
    #expect(problems(statistics(ages: ages, municipality: "")) == [])
    let named = try take(statistics(ages: ages, municipality: "Andenby"), called: "Andenby Kommune")
    #expect(named.persons(.from65) == 1)
    #expect(try take("area;band;persons\n999 Prøveby;65-74;7", of: "2026-01-01").persons(.from65) == 7)
    #expect(problems("area;band;persons\nAndenby;65-74;7").first == .unknownArea(nearest: nil))
    // An area by itself is that area, and not the whole.
    let north = try take(statistics(ages: ages, municipality: "North"))
    #expect(north.persons(.from65) == nil)
    #expect(problems("band;persons\n65-74;5", of: "2027-01-11") == [.laterDay])
    #expect(problems(statistics(ages: ages, times: ["2028"]), of: nil) == [.laterDay])
    #expect(problems("band;persons\n65-74;5", of: "2027-01-10") == [])
    #expect(problems(statistics(ages: ages, sex: "Kvinder")) == [.bySex])
  }

  @Test(arguments: [
    ("Helsingør Kommune", "Helsingør", true), ("Helsingør Kommune", "217 Helsingør", true),
    ("Burlövs kommun", "1231 Burlöv", true), ("Malmö stad", "Malmö", true),
    ("Borgerservice i Faxe Kommune", "Faxe", true), ("Lyngby-Taarbæk Kommune", "Lyngby-Taarbæk", true),
    ("Helsingør Kommune", "Helsinge", false), ("Ringsted Kommune", "Ring", false), ("Faxe Kommune", "Greve", false),
    ("Faxe Kommune", "Region Sjælland", false), ("Faxe Kommune", "i alt", true), ("Faxe Kommune", "Kommune", false),
  ])
  func `is the office's where the file calls it as the office`(office: String, word: String, isMeant: Bool) {
    #expect(MunicipalityName(office: office, other: nil).isMeant(by: word) == isMeant)
  }

  @Test func `of the whole stays what it was where an area opens or closes later`() throws {
    let lines = ["north;65-74;10", "south;65-74;20", "island;65-74;30"]
    let found = try take("area;band;persons\n" + lines.joined(separator: "\n"), of: "2026-01-01")
    #expect(found.persons(.from65) == 60)
    func stored() throws -> Population? { try desk.office.desk.read { try Population.all(in: $0) }.first }
    try desk.office.desk.write { try BranchRegister.closeArea(#require(Code<Area>("island")), in: $0) }
    #expect(try stored()?.persons(.from65) == 60)
    try desk.office.desk.write { try BranchRegister.addArea(#require(Code<Area>("new")), name: "New", in: $0) }
    #expect(try stored()?.persons(.from65) == 60)
    // The areas of now make a whole of now.
    #expect(try take("area;band;persons\nnorth;65-74;10\nsouth;65-74;20", of: "2027-01-01").persons(.from65) == nil)
    let new = "area;band;persons\nnorth;65-74;10\nsouth;65-74;20\nnew;65-74;5"
    #expect(try take(new, of: "2027-01-01").persons(.from65) == 35)
    #expect(problems(new + "\n;65-74;30") == [.moreInAreas("65–74")])
    #expect(problems(new + "\n;65-74;36") == [])
  }

  @Test func `of the same day replaces the older one, and the one nearest before a period's end is taken`() throws {
    _ = try take(Self.bands, of: "2025-01-01")
    _ = try take(Self.bands, of: "2026-01-01")
    let again = try take("band;persons\n65-74;9", of: "2026-01-01")
    #expect(again.persons(.from65) == 9 && again.persons(.to14) == nil)
    func beside(_ period: String) throws -> String? {
      try desk.office.desk.read { try Population.beside(try Period(period), in: $0) }?.day.iso
    }
    #expect(try beside("2026-H1") == "2026-01-01" && beside("2025") == "2025-01-01" && beside("2024") == "2025-01-01")
    #expect(try desk.office.desk.read { try Population.all(in: $0) }.map(\.day.iso) == ["2026-01-01", "2025-01-01"])
  }

  @Test(arguments: [
    ("0", "0"), ("0 år", "0"), ("0-14", "0–14"), ("15–24 år", "15–24"), ("25 til 44", "25–44"), ("85+", "85+"),
    ("100+ år", "100+"), ("85 år och äldre", "85+"), ("85 years and over", "85+"),
  ])
  func `is written with ages in many ways`(text: String, ages: String) { #expect(AgeSpan(text)?.text == ages) }
}
