import Formats
import Language
import Markup
import Testing

@testable import Reports

@Suite struct `A figure that is kept back` {
  /// All that the renderers write of a report.
  static func everything(_ report: Report) -> [String] {
    CSVDialect.allCases.flatMap { dialect in
      let csv = ReportCSV(report, as: dialect)
      return [csv.blocks, csv.tidy, csv.codeBook]
    } + [ReportJSON(report).text(), ReportHTML(report).text]
      + [30, 110].flatMap { width in
        [true, false].map { ReportText(report, width: width, blocks: $0).text }
      }
  }

  @Test(arguments: 1...9 as ClosedRange<UInt64>)
  func `changes nothing in any renderer, however carelessly the rest is filled`(seed: UInt64) {
    let language = LanguageCode.allCases[Int(seed % 3)]
    var one = RandomReport(seed: seed)
    var other = RandomReport(seed: seed)
    other.secret = 1_234_567
    #expect(Self.everything(one.make(language)) == Self.everything(other.make(language)))
  }

  @Test func `is two points in text, page and CSV, and null with a flag in JSON`() throws {
    let report = SampleReport.make()
    let json = try JSON(parsing: ReportJSON(report).text())
    let row = try #require(json["sections"]?[0]?["rows"]?[9])
    #expect(row["task"]?["value"]?.string == "exemption")
    for key in ["sessions", "share", "before"] {
      #expect(row[key]?["value"]?.isNull == true)
      #expect(row[key]?["hidden"]?.bool == true)
    }
    #expect(row["change"]?["value"]?.string == "unknown")
    #expect(ReportCSV(report, as: .plain).tidy.contains(",exemption,,,,,,,sessions,..,,,sessions,hidden,\n"))
    #expect(
      ReportCSV(report, as: .danishExcel).blocks.contains("Fritagelse for Digital Post;..;..;..;kan ikke siges;;"))
    #expect(ReportHTML(report).text.contains("<span title=\"skjult\">..</span>"))
    #expect(ReportText(report).text.contains(".. betyder, at tallet er skjult"))
  }

  @Test func `takes what is computed from it along`() {
    let columns = [
      ReportColumn(id: "n", title: Wording(same: "n"), meaning: Wording(same: "n"), dependsOn: nil),
      ReportColumn(id: "c", title: Wording(same: "c"), meaning: Wording(same: "c"), dependsOn: "b"),
      ReportColumn(id: "b", title: Wording(same: "b"), meaning: Wording(same: "b"), dependsOn: "n"),
    ]
    let table = ReportTable(
      columns: columns, rows: [[.hidden, .count(1), .count(2)], [.count(3), .count(4)]], total: [.hidden])
    #expect(table.rows == [[.hidden, .hidden, .hidden], [.count(3), .count(4), .empty]])
    #expect(table.total == [.hidden, .hidden, .hidden])
  }

  @Test func `leaves no gap in a stacked bar that would measure it`() {
    let part = { (share: Double?) in share.map { ReportPart(.count(1), share: $0) } ?? ReportPart.hidden }
    let bars = [[0.2, nil, 0.3, nil], [nil, 0.2, nil, 0.3]].map { shares in
      let column = ReportColumn(id: "x", title: Wording(same: "x"), role: .key, meaning: Wording(same: "x"))
      let mix = ReportMix(
        item: column, part: column, value: column, parts: (0..<4).map { ReportTerm("\($0)", "\($0)") },
        lines: [ReportMixLine(ReportTerm("all", "all"), whole: .count(10), parts: shares.map(part))])
      return MixChart(mix: mix, language: .da, isNarrow: false).svg(title: "x").rendered()
        .split(separator: "<rect ").dropFirst().compactMap {
          $0.split(separator: "\"").dropFirst().first.map(String.init)
        }
    }
    #expect(bars[0] == bars[1])
    #expect(bars[0].count == 3)
  }
}
