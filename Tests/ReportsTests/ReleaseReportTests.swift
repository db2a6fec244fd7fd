import Formats
import Language
import Statistics
import Testing

@testable import Reports

/// The document of a release: what was published and nothing else.
@Suite struct `The document of a release` {
  private static let today = SampleReport.day(7, 20)

  private static func bars(_ section: ReportSection) -> ReportBars? {
    if case .bars(let bars) = section.body { bars } else { nil }
  }

  private static func table(_ section: ReportSection) -> ReportTable? {
    if case .table(let table) = section.body { table } else { nil }
  }

  @Test func `says in 80 columns what was released, and how to read it`() throws {
    let text = ReportText(try SampleRelease.report()).text
    #expect(text == GoldenRelease.text, "\(text)")
  }

  @Test(arguments: LanguageCode.allCases) func `is written in every form and language`(
    language: LanguageCode
  ) throws {
    let report = try SampleRelease.report(language)
    let title = ["Frigivne tal", "Offentliggjorda siffror", "Released figures"]
    for form in `A figure that is kept back`.everything(report) {
      #expect(!form.isEmpty)
      #expect(!form.contains("{n") && !form.contains("{release"), "\(form)")
    }
    #expect(ReportText(report).text.contains(title[LanguageCode.allCases.firstIndex(of: language) ?? 0]))
    #expect(ReportText(report).text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(ReportHTML(report).text.contains("<tr role=\"row\" class=\"sum\">"))
    #expect(report.audience == .publication && report.isInvented)
  }

  @Test func `has a row for every number in its tidy file, and sums under TOTAL`() throws {
    let tidy = ReportCSV(try SampleRelease.report(), as: .plain).tidy
    let rows = tidy.split(separator: "\n").dropFirst().map(String.init)
    #expect(rows.count { $0.contains(",table1,") } == 9)
    #expect(rows.contains { $0.contains(",table1,main,2,,,,sessions,1012,,,sessions,ok,") }, "\(tidy)")
    #expect(rows.contains { $0.contains(",table1,TOTAL,TOTAL,,,,sessions,1057,") })
    #expect(rows.contains { $0.contains(",table1,harbour,1,,,,sessions,..,,,sessions,hidden,") })
    let json = try JSON(parsing: ReportJSON(try SampleRelease.report()).text())
    #expect(json["for"]?.string == "publication" && json["sections"]?[0]?["rows"]?.array?.count == 9)
    #expect(json["sections"]?[0]?["rows"]?[3]?["sessions"]?["hidden"]?.bool == true)
    let book = ReportCSV(try SampleRelease.report(), as: .plain).codeBook
    #expect(book.contains("table1,branch,code,TOTAL,,,,,I alt,Totalt,Total"), "\(book)")
  }

  @Test func `holds nothing that is private of the release`() throws {
    let other = [UInt64(7), 8].map { seed in
      Result { `A figure that is kept back`.everything(try SampleRelease.report(seed: seed)) }
    }
    #expect(try other[0].get() == other[1].get())
    // How many blanks are small is said in proposals alone.
    for language in LanguageCode.allCases {
      let text = ReportText(try SampleRelease.report(language)).text
      for word in ["Skjult:", "Dolt:", "Blank:", "witness", "seed"] { #expect(!text.contains(word), "\(word)") }
    }
  }

  @Test func `compares with the year before only what is shown in both years`() throws {
    let report = try SampleRelease.report()
    #expect(report.summary == ["1.057 ekspeditioner i 1. halvår 2026. I 1. halvår 2025 var der 920."])
    let section = try #require(report.sections.first { $0.id == "before" })
    let table = try #require(Self.table(section))
    let row = table.rows.map { $0.map { $0.written(in: .da) } }
    #expect(row == [["Sted", "Havnen", "15", "9"]])
    let bars = try #require(Self.bars(report.sections[1]))
    #expect(bars.bars.map(\.before) == [nil, nil] && bars.total?.before == .count(920))
    let alone = ReleaseReport(
      of: try SampleRelease.half(), among: [try SampleRelease.half()], office: SampleRelease.office, language: .da,
      on: Self.today
    ).report
    #expect(!alone.sections.contains { $0.id == "before" })
    #expect(alone.summary == ["1.057 ekspeditioner i 1. halvår 2026."])
  }

  @Test func `takes the year before from the newest release of the same table over the same months`() throws {
    let old = try SampleRelease.before()
    let newer = try SampleRelease.make(
      2, "2025-H1;5;barrier", [SampleRelease.table([.barrier], [SampleRelease.barriers], [700, 230, 930])])
    let elsewhere = try SampleRelease.make(
      3, "2025-Q1;5;barrier", [SampleRelease.table([.barrier], [SampleRelease.barriers], [1, 2, 3])])
    let half = try SampleRelease.half(4)
    let report = ReleaseReport(
      of: half, among: [old, newer, elsewhere, half], office: SampleRelease.office, language: .da, on: Self.today
    ).report
    let bars = try #require(Self.bars(report.sections[1]))
    #expect(bars.total?.before == .count(930))
    #expect(report.notes.filter { $0.contains("1. halvår 2025") }.count == 2)
    // A category of the same code that holds something else is another one.
    let moved = try SampleRelease.make(
      5, "2025-H1;5;barrier",
      [
        SampleRelease.table(
          [.barrier], [[SampleRelease.category("none", "Ingen", 4), SampleRelease.barriers[1]]], [10, 20, 30])
      ])
    let now = try SampleRelease.make(
      6, "2026-H1;5;barrier", [SampleRelease.table([.barrier], [SampleRelease.barriers], [100, 200, 300])])
    let after = ReleaseReport(
      of: now, among: [moved, now], office: SampleRelease.office, language: .da, on: Self.today
    ).report
    let lines = try #require(Self.bars(after.sections[0]))
    #expect(lines.bars.map(\.before) == [nil, .count(20)])
  }

  @Test func `says which release it replaces, and which one replaces it`() throws {
    let first = try SampleRelease.half(1)
    let again = try SampleRelease.half(2, kind: .revision)
    let third = try SampleRelease.half(3, kind: .revision)
    let other = try SampleRelease.make(
      4, "2026-H1;5;barrier", [SampleRelease.table([.barrier], [SampleRelease.barriers], [100, 200, 300])])
    let all = [first, again, third, other]
    func notes(_ release: Release) -> String {
      ReleaseReport(of: release, among: all, office: SampleRelease.office, language: .da, on: Self.today).report.notes
        .joined(separator: "\n")
    }
    #expect(notes(first).contains("Den erstatter ikke nogen tidligere.") && notes(first).contains("Brug frigivelse 3"))
    #expect(notes(again).contains("erstatter frigivelse 1.") && notes(again).contains("Brug frigivelse 3"))
    #expect(notes(third).contains("erstatter frigivelse 2.") && !notes(third).contains("Brug frigivelse"))
    #expect(notes(third).contains("Andre tabeller over samme periode står i frigivelse 4."))
    #expect(notes(other).contains("Andre tabeller over samme periode står i frigivelserne 1, 2, 3."))
  }

  @Test func `can be of one table alone`() throws {
    let half = try SampleRelease.half()
    let report = ReleaseReport(
      of: half, table: 1, among: [half], office: SampleRelease.office, language: .da, on: Self.today
    ).report
    #expect(report.sections.map(\.id) == ["table2"] && report.sections[0].heading == "Tabel 2: Barriere")
    #expect(!report.notes.contains { $0.contains("opgavelisten") })
  }

  @Test func `keeps the order of its lists, whatever the sizes`() throws {
    for cells in [[1000, 5, 1005], [5, 1000, 1005], [nil, nil, 1005]] as [[Int?]] {
      let release = try SampleRelease.make(
        1, "2026-H1;5;barrier", [SampleRelease.table([.barrier], [SampleRelease.barriers], cells)])
      let report = ReleaseReport(
        of: release, among: [release], office: SampleRelease.office, language: .da, on: Self.today
      ).report
      let bars = try #require(Self.bars(report.sections[0]))
      #expect(bars.bars.map(\.item.code) == ["none", "language"])
    }
  }

  @Test func `sets the last of three axes across and the first as headings, and names rows of zeros`() throws {
    let ages = [
      SampleRelease.category("0-14", "0–14", 1), SampleRelease.category("15-24", "15–24", 2),
      SampleRelease.category("85+", "85+", 8),
    ]
    let cells: [Int?] = [
      0, 0, 0, 7, 8, 15, 20, nil, nil, 27, nil, nil,
      0, 0, 0, 0, 0, 0, 6, 9, 15, 6, 9, 15,
      0, 0, 0, 7, 8, 15, 26, nil, nil, 33, nil, nil,
    ]
    let release = try SampleRelease.make(
      1, "2026-H1;5;branch+age+level",
      [SampleRelease.table([.branch, .age, .level], [SampleRelease.branches, ages, SampleRelease.levels], cells)])
    let report = ReleaseReport(
      of: release, among: [release], office: SampleRelease.office, language: .da, on: Self.today
    ).report
    let table = try #require(Self.table(report.sections[0]))
    #expect(table.rows.count == 36)
    let reading = ReadingTable(table, in: .da)
    #expect(reading.groups.map(\.heading) == ["Sted: Hovedbiblioteket", "Sted: Havnen", "Sted: I alt"])
    #expect(reading.columns.map { $0.title[.da] } == ["Alder", "Selv, med et tip", "Side om side", "I alt"])
    #expect(reading.columns.map(reading.isSum) == [false, false, false, true])
    #expect(reading.groups[1].zeros == ["0–14", "15–24"])
    #expect(reading.groups[0].rows.map(reading.isSum) == [false, false, true])
    #expect(ReportText(report).text.contains("Kun nuller: 0–14 · 15–24."))
    let parts = try #require(reading.parts(2))
    #expect(
      parts.map { $0.columns.map { $0.title[.da] } } == [
        ["Alder", "Selv, med et tip", "Side om side"], ["Alder", "I alt"],
      ])
    #expect(parts.map { $0.groups[1].zeros.count } == [0, 2])
    #expect(reading.parts(4) == nil)
    // Where the names across do not fit, they stand in tables under each other, and no figure is lost.
    let narrow = ReportText(report, width: 24).text
    #expect(narrow.ranges(of: "Sted: Havnen").count > 1, "\(narrow)")
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 24 })
  }
}
