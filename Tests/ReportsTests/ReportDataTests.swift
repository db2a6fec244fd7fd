import Formats
import Language
import Testing

@testable import Reports

@Suite struct `A report as data` {
  private static let small = Report(
    id: "kort", title: "Kort", office: "Nordhavn", period: ReportPeriod(text: "uge 27", first: day(29), last: day(35)),
    audience: .house, language: .da,
    sections: [
      ReportSection(
        id: "tasks", heading: "Opgaver",
        body: .bars(
          ReportBars(
            item: ReportColumn(
              id: "task", title: Wording(da: "Opgave", sv: "Ärende", en: "Task"), role: .key,
              meaning: Wording(da: "Opgaven.", sv: "Ärendet.", en: "The task.")), value: SampleReport.sessions,
            bars: [
              ReportBar(
                ReportTerm("pas", "Pas; nyt"), .count(1412), share: 0.125, before: .count(900),
                verdict: .more(low: 0.5, high: 0.625)),
              ReportBar(ReportTerm("wifi", "=Wi-Fi"), .hidden, share: 0.25, before: .notRecorded, verdict: .unknown),
            ], total: ReportBar(ReportTerm("all", "I alt"), .count(2000)))),
        rule: "Talt.", source: "Loggen."),
      ReportSection(
        id: "days", heading: "Dage",
        body: .series(
          ReportSeries(
            step: .day, value: SampleReport.sessions,
            points: [
              ReportPoint(day(29), .count(7)), ReportPoint(day(30), .notCounted),
              ReportPoint(day(31), .estimate(ReportEstimate(8.5, low: 6, high: 11, unit: .sessions)), isPartial: true),
            ]))),
    ], generatedOn: day(36))

  private static func day(_ number: Int) -> Day { Day(number: 20_604 + number) }

  @Test func `in plain tidy rows looks as it was agreed`() {
    #expect(
      ReportCSV(Self.small, as: .plain).tidy == """
        report,office,from,to,for,section,task,day,measure,value,low,high,unit,status,remark
        kort,Nordhavn,2026-06-29,2026-07-05,house,tasks,pas,,sessions,1412,,,sessions,ok,
        kort,Nordhavn,2026-06-29,2026-07-05,house,tasks,pas,,share,0.125,,,share,ok,
        kort,Nordhavn,2026-06-29,2026-07-05,house,tasks,pas,,before,900,,,sessions,ok,
        kort,Nordhavn,2026-06-29,2026-07-05,house,tasks,pas,,change,more,0.5,0.625,share,ok,
        kort,Nordhavn,2026-06-29,2026-07-05,house,tasks,wifi,,sessions,..,,,sessions,hidden,
        kort,Nordhavn,2026-06-29,2026-07-05,house,tasks,wifi,,share,..,,,share,hidden,
        kort,Nordhavn,2026-06-29,2026-07-05,house,tasks,wifi,,before,,,,sessions,not-recorded,
        kort,Nordhavn,2026-06-29,2026-07-05,house,tasks,wifi,,change,unknown,,,share,ok,
        kort,Nordhavn,2026-06-29,2026-07-05,house,tasks,TOTAL,,sessions,2000,,,sessions,ok,
        kort,Nordhavn,2026-06-29,2026-07-05,house,days,,2026-06-29,sessions,7,,,sessions,ok,
        kort,Nordhavn,2026-06-29,2026-07-05,house,days,,2026-06-30,sessions,,,,sessions,not-counted,
        kort,Nordhavn,2026-06-29,2026-07-05,house,days,,2026-07-01,sessions,8.5,6,11,sessions,estimate,partial

        """)
  }

  @Test func `in blocks for a Danish spreadsheet looks as it was agreed`() {
    let golden = """
      \u{FEFF}Kort;
      Nordhavn;
      uge 27;29-06-2026;05-07-2026
      Lavet 06-07-2026
      Til brug i huset: Små tal er skjult.

      Opgaver
      Opgave;Ekspeditioner;Andel;Året før;Forskel;Forskel: nedre ende;Forskel: øvre ende
      "Pas; nyt";1412;0,125;900;flere;0,5;0,625
      '=Wi-Fi;..;..;ikke registreret;kan ikke siges;;
      I alt;2000;;;;;
      Sådan er der talt:;Talt.
      Kilde:;Loggen.

      Dage
      Dag;Ekspeditioner;Ekspeditioner: nedre ende;Ekspeditioner: øvre ende;Bemærk
      29-06-2026;7;;;
      30-06-2026;ikke talt;;;
      01-07-2026;8,5;6;11;ikke slut endnu

      """
    #expect(ReportCSV(Self.small, as: .danishExcel).blocks == golden.replacing("\n", with: "\r\n"))
  }

  @Test(arguments: CSVDialect.allCases, 1...4 as ClosedRange<UInt64>)
  func `can be read with the code book alone`(dialect: CSVDialect, seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    let drawn = random.make(.sv)
    for report in [drawn, SampleReport.make(), SampleReport.make(for: .internal)] {
      let csv = ReportCSV(report, as: dialect)
      let separator: CSVSeparator = dialect == .plain ? .comma : .semicolon
      let tidy = CSVReader.rows(of: csv.tidy, separator: separator)
      let book = CSVReader.rows(of: csv.codeBook, separator: separator)
      #expect(tidy.findings.isEmpty && book.findings.isEmpty)
      #expect(Set(book.rows.map(\.fields.count)) == [11])
      let header = try #require(tidy.rows.first).texts
      #expect(Set(tidy.rows.map(\.fields.count)) == [header.count])
      #expect(Set(header).count == header.count)

      // What the book says: a section's or every section's column, or a code of it.
      let told = Set(book.rows.map { "\($0.texts[0])/\($0.texts[1])/\($0.texts[3])" })
      let spans = Set(book.rows.filter { $0.texts[4] == "time" }.map { $0.texts[1] })
      for row in tidy.rows.dropFirst() {
        let cells = Dictionary(uniqueKeysWithValues: zip(header, row.texts))
        let section = cells["section"] ?? ""
        #expect(told.contains("\(section)//"))
        #expect(told.contains("\(section)/\(cells["measure"] ?? "")/"))
        for column in ["unit", "status", "for"] { #expect(told.contains("/\(column)/\(cells[column] ?? "")")) }
        for column in header.dropFirst(6).prefix(while: { $0 != "measure" }) where cells[column]?.isEmpty == false {
          #expect(told.contains("\(section)/\(column)/"))
          let code = cells[column] ?? ""
          guard code.hasPrefix("code") || report.id != "random", !spans.contains(column), code != "TOTAL" else {
            continue
          }
          #expect(told.contains("\(section)/\(column)/\(code)"), "\(section) \(column) \(code)")
        }
      }
    }
  }

  @Test func `in JSON says for whom, explains its columns and flags what is not there`() throws {
    let json = try JSON(parsing: ReportJSON(Self.small).text(pretty: true))
    #expect(json["report"]?.string == "kort")
    #expect(json["for"]?.string == "house")
    #expect(json["language"]?.string == "da")
    #expect(json["period"]?["first"]?.string == "2026-06-29")
    let bars = try #require(json["sections"]?[0])
    #expect(bars["kind"]?.string == "bars")
    #expect(
      bars["columns"]?.array?.compactMap { $0["id"]?.string } == ["task", "sessions", "share", "before", "change"])
    #expect(bars["columns"]?[1]?["title"]?["sv"]?.string == "Möten")
    #expect(bars["columns"]?[4]?["codes"]?.array?.count == 5)
    #expect(bars["rows"]?[0]?["task"]?["label"]?.string == "Pas; nyt")
    #expect(bars["rows"]?[0]?["sessions"]?["value"]?.int == 1412)
    #expect(bars["rows"]?[0]?["change"]?["low"]?.double == 0.5)
    #expect(bars["rows"]?[1]?["sessions"] == ["value": nil, "hidden": true])
    #expect(bars["rows"]?[1]?["before"] == ["value": nil, "notRecorded": true])
    #expect(bars["total"]?["sessions"]?["value"]?.int == 2000)
    let days = try #require(json["sections"]?[1]?["rows"])
    #expect(days[1]?["sessions"] == ["value": nil, "notCounted": true])
    #expect(days[2]?["sessions"] == ["value": 8.5, "low": 6.0, "high": 11.0])
    #expect(days[2]?["note"]?["value"]?.string == "partial")
    #expect(ReportJSON(Self.small).text().hasSuffix("}\n"))
  }

  @Test func `keeps every figure of a mix and a grid, one row for each`() throws {
    let json = try JSON(parsing: ReportJSON(SampleReport.make(for: .internal)).text())
    let rows = { (id: String) in
      json["sections"]?.array?.first { $0["id"]?.string == id }?["rows"]?.array ?? []
    }
    #expect(rows("levels").count == 20)
    #expect(rows("levels").prefix(5).compactMap { $0["sessions"]?["value"]?.int }.reduce(0, +) == 1687)
    #expect(rows("hours").count == 54)
  }
}
