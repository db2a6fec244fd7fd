import Language
import Testing

@testable import Reports

/// The page for the committee, whatever it has to hold.
@Suite struct `A report on one page` {
  /// A report with so many owners of long names, as long in words as the report on owners becomes.
  static func report(
    owners: Int, name: String = "Arbetsförmedlingen och Försäkringskassan", notes: Int = 4,
    for audience: ReportAudience = .internal
  ) -> Report {
    let owner = ReportColumn(
      id: "owner", title: Wording(same: "Lösningens ägare"), role: .key, meaning: Wording(same: "Vem som äger den."))
    let hours = ReportColumn(
      id: "hours", title: Wording(same: "Timmar"), unit: .hours, meaning: Wording(same: "Tid."), decimals: 0)
    let cost = ReportColumn(
      id: "cost", title: Wording(same: "Svenska kronor"), unit: .sek, meaning: Wording(same: "Kostnad."), decimals: 0)
    let names = (1...owners).map { ReportTerm("owner\($0)", "\(name) \($0)") }
    let sentence =
      "Siffrorna växer också när registreringen blir bättre, och de räknar möten och inte personer, så att den som "
      + "kommer igen nästa vecka med samma ärende räknas en gång till i den här rapporten."
    let rows = names.map { name -> [ReportCell] in
      [
        .term(name), .count(14_002), .estimate(ReportEstimate(1_072, low: 1_062, high: 1_182, unit: .hours)),
        .estimate(ReportEstimate(418_247, low: 414_365, high: 422_129, unit: .sek)),
      ]
    }
    let bars = names.map { ReportBar($0, .hours(1_072), share: 0.083) }
    return Report(
      id: "owners", title: "Vems lösningar tar tiden i disken? Huvudbiblioteket i Nordhamn",
      office: "Nordhamns kommun",
      period: ReportPeriod(text: "2026", first: Day(number: 20_454), last: Day(number: 20_818)),
      audience: audience, language: .sv, summary: [sentence, sentence, sentence],
      sections: [
        ReportSection(
          id: "time", heading: "Vart går tiden?", body: .bars(ReportBars(item: owner, value: hours, bars: bars)),
          source: "Diskens logg, Nordhamns kommun"),
        ReportSection(
          id: "owners", heading: "Tid efter lösningens ägare",
          body: .table(ReportTable(columns: [owner, SampleReport.sessions, hours, cost], rows: rows, total: rows[0])),
          rule: sentence + " " + sentence, source: "Diskens logg, Nordhamns kommun"),
      ], notes: Array(repeating: sentence, count: notes), generatedOn: Day(number: 20_820),
      sources: ["Diskens logg, Nordhamns kommun"], isOnePage: true)
  }

  @Test(arguments: ReportAudience.allCases)
  func `holds twelve owners of long names in print that can be read`(audience: ReportAudience) {
    let page = OnePage(report: Self.report(owners: 12, for: audience))
    #expect(page.size.points >= 7)
    #expect(page.height(at: page.size.points) <= OnePage.room)
  }

  @Test func `is set in ordinary print where there is little to tell, and never greater for more`() {
    var size = OnePage(report: Self.report(owners: 1, name: "Staten", notes: 1)).size.points
    #expect(size >= 9.5)
    for owners in 2...30 {
      let next = OnePage(report: Self.report(owners: owners)).size.points
      #expect(next <= size)
      size = next
    }
  }

  @Test func `says its size in its style, and other reports have none`() {
    let report = Self.report(owners: 12)
    let points = OnePage(report: report).size.points
    #expect(
      ReportHTML(report).text.contains(
        "html{font-size:\(points == points.rounded() ? "\(Int(points))" : "\(points)")pt}"))
    #expect(!ReportHTML(SampleReport.make()).text.contains(".one "))
  }
}
