import Formats
import HelpDesk
import Language
import Municipality
import Records
import Statistics
import Testing

@testable import Reports

/// The two files that a data office gets, read by somebody who has seen no report and no program.
@Suite struct `A data office with the CSV and its code book alone` {
  private func records(_ text: String) throws -> [[String: String]] {
    let rows = OutsiderCell.records(text)
    let header = try #require(rows.first)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  @Test(arguments: LanguageCode.allCases, [ReportAudience.house, .internal])
  func `finds every column and every code explained in three languages`(
    language: LanguageCode, audience: ReportAudience
  ) throws {
    let office = try OutsiderOffice(seed: 1, isLarge: true)
    let today = OutsiderOffice.today
    let door = Discretion(for: audience)
    let weeks = try ["2026-W33", "2026-W36"].map { try #require(ISOWeek(iso: $0)) }
    let reports = try ["2026-Q3", "2026"].flatMap { code -> [Report] in
      let period = try Period(code)
      return [
        try DeskReport(of: office.desk, in: period, for: door, language: language, on: today).report,
        try BorgerserviceReport(of: office.desk, in: period, for: door, language: language, on: today).report,
        try BorgerserviceReport(
          of: office.desk, in: period, weeks: weeks, for: door, language: language, on: today
        ).report,
        try OwnerReport(of: office.desk, in: period, hourCost: 390, for: door, language: language, on: today).report,
        try DSTReport(of: office.desk, in: period, for: door, language: language, on: today).report,
        try KBReport(of: office.desk, in: period, for: door, language: language, on: today).report,
      ]
    }
    for report in reports { try check(report) }
  }

  private func check(_ report: Report) throws {
    let csv = ReportCSV(report, as: .plain)
    let data = try records(csv.tidy)
    let book = try records(csv.codeBook)
    #expect(!data.isEmpty && !book.isEmpty)
    struct Place: Hashable {
      let section: String
      let column: String
      let code: String
    }
    var told: [Place: [String: String]] = [:]
    for row in book {
      let place = Place(section: row["section"] ?? "", column: row["column"] ?? "", code: row["code"] ?? "")
      told[place] = row
      // Whatever stands in the book stands in all three languages.
      for what in ["title", "meaning"] {
        let words = ["Da", "Sv", "En"].map { row[what + $0] ?? "" }
        #expect(words.allSatisfy(\.isEmpty) || !words.contains(""), "\(report.id) \(place) \(words)")
      }
      if row["role"] != "section" {
        #expect(row["meaningDa"]?.isEmpty == false, "\(report.id) \(place)")
      }
    }
    let isTold = { (section: String, column: String, code: String) in
      told[Place(section: section, column: column, code: code)] != nil
        || told[Place(section: "", column: column, code: code)] != nil
    }
    let times: Set = ["day", "week", "month", "hour", "from", "to", "office", "localCode"]
    for row in data {
      let section = row["section"] ?? ""
      #expect(isTold(section, "", ""), "\(report.id) section \(section)")
      let measure = row["measure"] ?? ""
      #expect(isTold(section, measure, ""), "\(report.id) \(section) \(measure)")
      for (column, value) in row where !value.isEmpty {
        // What has a name is explained, and what is not a number is a code that is.
        if !["measure", "section", "value", "low", "high"].contains(column) {
          #expect(isTold(section, column, ""), "\(report.id) \(section) column \(column)")
        }
        if times.contains(column) || ["section", "measure", "low", "high"].contains(column) { continue }
        if value == "TOTAL" {
          #expect(isTold("", "", "TOTAL"))
        } else if column == "value" {
          let isKnown = Double(value) != nil || value == ".." || isTold(section, measure, value)
          #expect(isKnown, "\(report.id) \(section) \(value)")
        } else if column == "remark" {
          // Sentences of official forms explain themselves.
          #expect(isTold(section, "remark", value) || value.contains(" "), "\(report.id) \(section) \(value)")
        } else {
          #expect(isTold(section, column, value), "\(report.id) \(section) \(column) \(value)")
        }
      }
    }
  }

  @Test func `finds no two rows that say the same thing about the same`() throws {
    let office = try OutsiderOffice(seed: 4, isLarge: true)
    for code in ["2026-Q3", "2026-08", "2026", "2026-W34", "2026-07-15..2026-09-10"] {
      let report = try DeskReport(
        of: office.desk, in: try Period(code), for: Discretion(for: .internal), language: .sv,
        on: OutsiderOffice.today
      ).report
      var met: Set<[String]> = []
      for row in try records(ReportCSV(report, as: .plain).tidy) {
        let about = row.filter { !["value", "low", "high", "unit", "status", "remark"].contains($0.key) }
          .sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
        #expect(met.insert(about).inserted, "\(code) \(about)")
      }
    }
  }
}
