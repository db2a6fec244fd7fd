import Formats
import HelpDesk
import Language
import Municipality
import Testing

@testable import Reports
@testable import Statistics

@Suite struct `A table as open data` {
  private func document(
    _ query: OpenTableQuery, language: LanguageCode = .da, population: Population? = nil
  ) throws -> OpenTableDocument {
    let half = try SampleRelease.half()
    return OpenTableDocument(
      of: try OpenTable(query, among: [half]), population: population, among: [half], office: SampleRelease.office,
      language: language, on: SampleReport.day(7, 20))
  }

  private func query(
    _ rows: [ReleaseAxis], _ columns: [ReleaseAxis] = [], measure: OpenMeasure = .sessions
  ) throws -> OpenTableQuery {
    try OpenTableQuery(rows: rows, columns: columns, measure: measure, period: try Period("2026-H1"))
  }

  @Test func `has null and a mark for what is blank, and a number for all else`() throws {
    let set = try document(query([.branch], [.level])).dataset
    #expect(set.dimensions.map(\.id) == ["branch", "level", "period", "measure"])
    #expect(set.cells.map(\.value) == [30, 1012, 1042, nil, nil, 15, nil, nil, 1057])
    #expect(set.cells.map(\.status) == [nil, nil, nil, "..", "..", nil, "..", "..", nil])
    #expect(set.dimensions[0].categories.map(\.id) == ["main", "harbour", "TOTAL"])
    #expect(set.dimensions[0].categories[2].children == ["main", "harbour"])
    #expect(set.dimensions.map(\.role) == [.geo, nil, .time, .metric])
    #expect(set.dimensions[2].categories.map(\.id) == ["2026-H1"] && set.updated == "2026-07-02")
    #expect(set.json["extension"]?["status"]?["label"]?[".."]?.string?.isEmpty == false)
    #expect(set.json["extension"]?["threshold"]?.int == 5 && set.json["extension"]?["release"]?.int == 2)
    // Invented figures say so wherever they go.
    #expect(set.label?.contains("opdigtede") == true && set.notes.contains { $0.contains("opdigtede") })
    #expect(try JSONStatDataset(parsing: set.json.bytes()) == set)
  }

  @Test func `has the same codes and figures in every language, under other names`() throws {
    let sets = try LanguageCode.allCases.map { try document(query([.level], [.branch]), language: $0).dataset }
    for set in sets {
      #expect(set.cells == sets[0].cells)
      #expect(set.dimensions.map { $0.categories.map(\.id) } == sets[0].dimensions.map { $0.categories.map(\.id) })
    }
    #expect(Set(sets.compactMap(\.label)).count == 3 && Set(sets.map { $0.dimensions[1].label }).count == 3)
  }

  @Test func `says the same as a page, a file and a data set`() throws {
    let document = try document(query([.branch], [.level]))
    let rows = CSVReader.rows(of: ReportCSV(document.report, as: .plain).tidy).rows.dropFirst().map(\.texts)
    #expect(rows.count == document.dataset.cells.count)
    for (row, cell) in zip(rows, document.dataset.cells) {
      let value = cell.value.int.map(String.init) ?? ".."
      #expect(row.contains(value) && row.contains(cell.status == nil ? "ok" : "hidden"))
    }
    let text = ReportText(document.report).text
    #expect(text.contains("1.042") && text.contains("Antal under 5 vises ikke") && text.contains("Frigivelse 2"))
    #expect(!text.contains("999"))
    #expect(ReportHTML(document.report).text.contains("1.012"))
  }

  @Test func `that is a part of a larger one says which`() throws {
    let document = try document(query([.branch]))
    #expect(document.dataset.cells.map(\.value) == [1042, 15, 1057])
    #expect(document.notes.contains { $0.contains("tabel 1") && $0.contains("sted og hjælpegrad") })
  }

  @Test func `of rates tells the day and source of the inhabitants, and marks what nobody counts`() throws {
    let ages = [
      SampleRelease.category("65-74", "65–74", 5), SampleRelease.category("not-recorded", "Ikke oplyst", 0),
    ]
    let release = try SampleRelease.make(
      1, "2026-H1;5;age", [SampleRelease.table([.age], [ages], [123, 40, 163])])
    let persons = Dictionary(uniqueKeysWithValues: Population.bands.map { ($0, 1000) })
    let population = Population(
      day: SampleReport.day(1, 1), source: "FOLK1A", imported: SampleReport.day(2, 1), persons: [0: persons], areas: [])
    let document = OpenTableDocument(
      of: try OpenTable(query([.age], measure: .rate), among: [release]), population: population, among: [release],
      office: SampleRelease.swedish, language: .sv, on: SampleReport.day(7, 20))
    #expect(document.dataset.cells.map(\.value) == [.number(123), nil, .number(23.3)])
    #expect(document.dataset.cells.map(\.status) == [nil, ".", nil])
    #expect(document.dataset.dimensions[2].categories[0].unit?.decimals == 1)
    #expect(document.notes.contains { $0.contains("2026-01-01") && $0.contains("FOLK1A") })
    let rows = CSVReader.rows(of: ReportCSV(document.report, as: .plain).tidy).rows.map(\.texts)
    #expect(rows[1].contains("123") && rows[1].contains("perThousand") && rows[2].contains("not-counted"))
    #expect(document.dataset.label?.contains("påhittade") == false)
  }
}
