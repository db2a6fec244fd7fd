import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@testable import Statistics

@Suite struct `Figures that others have published` {
  private let desk: ReleaseDesk
  private let today: Day

  init() throws {
    desk = try ReleaseDesk()
    today = try #require(Day(iso: "2027-01-10"))
  }

  private func take(_ text: String) throws -> Int {
    try desk.office.desk.write { try ComparisonImport.run(Array(text.utf8), on: today, in: $0) }
  }

  private func figures(_ definition: ComparisonDefinition, _ country: Country = .denmark) throws -> ComparisonSet {
    try desk.office.desk.read { try ComparisonSet(definition, of: country, in: $0) }
  }

  private static let head = "definition;date;group;value;high;unit;source;verified\n"

  @Test(arguments: Country.allCases)
  func `of the country's document can all be read, each with a time and a source`(country: Country) throws {
    let shipped = Catalogue.of(country).figures
    #expect(!shipped.isEmpty)
    let sets = try desk.office.desk.read { try ComparisonSet.all(of: country, in: $0) }
    #expect(sets.reduce(0) { $0 + $1.figures.count } == shipped.count)
    for figure in sets.flatMap(\.figures) {
      #expect(!figure.source.isEmpty && figure.group.all.allSatisfy { !$0.isEmpty } && figure.low >= 0)
      #expect(figure.high.map { $0 > figure.low } ?? true)
    }
  }

  @Test func `called digitally challenged have three definitions, and no set holds two`() throws {
    #expect(
      ComparisonDefinition.allCases.filter(\.isDigitallyChallenged) == [.badlyEquipped, .difficulties, .greyZone])
    let sets = try desk.office.desk.read { try ComparisonSet.all(of: .denmark, in: $0) }
    #expect(Set(sets.map(\.definition)).count == sets.count)
    let values = sets.filter(\.definition.isDigitallyChallenged).map { set in set.figures.map(\.low) }
    #expect(values == [[18, 50, 10], [24], [17]])
  }

  @Test func `are read in, and go before those of the document`() throws {
    #expect(try take(Self.head + "badly-equipped;2022;15–89 år;19,5;;percent;Ny opgørelse;ja\n") == 1)
    let set = try figures(.badlyEquipped)
    let new = try #require(set.figures.first { $0.source == "Ny opgørelse" })
    #expect(new.low == 19.5 && new.high == nil && new.isVerified && new.checkedOn == today)
    #expect(set.figures.count { $0.group.da == "15–89 år" } == 1)
    #expect(try take(Self.head + "exempt-and-grey-zone;2026-04;voksne;12;15.5;percent;KL;nej\n") == 1)
    let grey = try figures(.greyZone).figures
    #expect(
      grey.map(\.low) == [17, 12] && grey.map(\.high) == [22, 15.5] && grey.map(\.time.code) == ["2021", "2026-04"])
    #expect(throws: ComparisonFault.noFigures) { try figures(.users, .sweden) }
  }

  @Test(arguments: [
    ("digitally-challenged;2022;alle;18;;percent;DST;", ComparisonFault.Problem.unknownDefinition(nearest: nil)),
    ("badly-equiped;2022;alle;18;;percent;DST;", .unknownDefinition(nearest: "badly-equipped")),
    ("badly-equipped;2022;alle;18;;procent;DST;", .unknownUnit(nearest: "percent")),
    ("badly-equipped;i fjor;alle;18;;percent;DST;", .badTime),
    ("badly-equipped;2022;alle;118;;percent;DST;", .badNumber), ("badly-equipped;2022;alle;;;percent;DST;", .badNumber),
    ("badly-equipped;2022;alle;18;12;percent;DST;", .badNumber), ("badly-equipped;2022;;18;;percent;DST;", .badText),
    ("badly-equipped;2022;alle;18;;percent;;", .badText),
    ("badly-equipped;2022;010190-1234;18;;percent;DST;", .badText),
  ])
  func `that cannot be used are refused with their line`(line: String, problem: ComparisonFault.Problem) throws {
    #expect(throws: ComparisonFault.file([.init(line: 2, problem: problem)])) { try take(Self.head + line + "\n") }
    #expect(try desk.office.desk.read { try $0.rows("SELECT 1 FROM comparison") { _ in true } }.isEmpty)
  }

  @Test(arguments: [("270.000", 270_000.0), ("270,000", 270_000), ("270 000", 270_000), ("256000", 256_000)])
  func `that count persons are whole, however thousands are written`(text: String, persons: Double) throws {
    #expect(try take(Self.head + "badly-equipped;2022;alle;\(text);;persons;DST;\n") == 1)
    let found = try figures(.badlyEquipped).figures.first { $0.unit == .persons }
    #expect(found?.low == persons)
  }

  @Test(arguments: [
    ("badly-equipped;2022;alle;12,5;;persons;DST;", ComparisonFault.Problem.badNumber),
    ("badly-equipped;2028;alle;12;;percent;DST;", .laterTime),
    ("badly-equipped;2027-02;alle;12;;percent;DST;", .laterTime),
    ("badly-equipped;2022;Alle;18;;percent;DST;\nbadly-equipped;2022;Alle;19;;percent;DST;", .twice),
  ])
  func `that count half a person, are of a time to come, or stand twice are refused`(
    lines: String, problem: ComparisonFault.Problem
  ) throws {
    let line = 1 + lines.split(separator: "\n").count
    #expect(throws: ComparisonFault.file([.init(line: line, problem: problem)])) { try take(Self.head + lines + "\n") }
    #expect(try take(Self.head + "badly-equipped;2027;alle;18;;percent;DST;\n") == 1, "a year that has begun")
    #expect(
      LanguageCode.allCases.allSatisfy { language in
        !ComparisonFault.file([.init(line: 2, problem: problem)]).sentence(in: language).contains("{")
      })
  }

  @Test func `without a column, or without a line, are refused`() {
    #expect(throws: ComparisonFault.file([.init(line: 1, problem: .missingColumn("source"))])) {
      try take("definition;date;group;value;unit\nbadly-equipped;2022;alle;18;percent\n")
    }
    #expect(throws: ComparisonFault.file([.init(line: 1, problem: .nothing)])) { try take(Self.head) }
  }
}
