import Language
import Markup
import Testing

@testable import Reports

@Suite struct `A report as a page` {
  @Test(arguments: 1...9 as ClosedRange<UInt64>)
  func `is well formed, and hostile labels change no tag`(seed: UInt64) {
    let language = LanguageCode.allCases[Int(seed % 3)]
    var hostile = RandomReport(seed: seed)
    var harmless = RandomReport(seed: seed)
    harmless.labels = RandomReport.hostile.enumerated().map { $1.isEmpty ? "" : "navn \($0)" }
    let page = TagReader(ReportHTML(hostile.make(language)).text)
    #expect(page.problems.isEmpty)
    #expect(page.tags == TagReader(ReportHTML(harmless.make(language)).text).tags)
    #expect(Set(page.values["id"] ?? []).count == page.values["id"]?.count)
  }

  @Test func `needs no script and no other file`() {
    for audience in ReportAudience.allCases {
      let text = ReportHTML(SampleReport.make(for: audience)).text
      for word in [
        "<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "@font-face", " on", "javascript:",
      ]
      where word != " on" {
        #expect(!text.contains(word), "\(word)")
      }
      let addresses = text.replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!addresses.contains("http"))
      #expect(TagReader(text).values["href"]?.allSatisfy { $0.hasPrefix("#") } == true)
    }
  }

  @Test func `names its language, its headings and every cell that heads others`() {
    let report = SampleReport.make()
    let text = ReportHTML(report).text
    let page = TagReader(text)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">"))
    #expect(text.contains("<title>\(report.title) – Nordhavn Kommune</title>"))
    #expect(page.tags.filter { $0.hasPrefix("h1") }.count == 1)
    for section in report.sections { #expect(text.contains(">\(section.heading)</h2>")) }
    #expect(page.tags.filter { $0.hasPrefix("th ") }.allSatisfy { $0.contains(" scope") })
    let tables = page.tags.filter { $0.hasPrefix("table") }.count
    #expect(tables == page.tags.filter { $0.hasPrefix("caption") }.count)
    // Every link leads to a place on the page.
    let ids = Set(page.values["id"] ?? [])
    #expect(page.values["href"]?.allSatisfy { ids.contains(String($0.dropFirst())) } == true)
    #expect(page.values["aria-labelledby"]?.allSatisfy(ids.contains) == true)
  }

  @Test func `has a name and a description for each chart, and its figures as a table`() {
    let text = ReportHTML(SampleReport.make()).text
    let charts = text.split(separator: "<svg ").dropFirst().filter { $0.contains("class=\"chart") }
    // A series and a mix, each once for wide and once for narrow pages.
    #expect(charts.count == 4)
    for chart in charts {
      #expect(chart.contains("role=\"img\""))
      #expect(chart.contains("<title>"))
      #expect(chart.contains("<desc>"))
    }
    #expect(text.contains("Ekspeditioner fra uge 27 2026 til uge 40 2026. Højest i uge 36 2026: 231."))
    for figure in ["231", "48 %", "1.687"] { #expect(text.replacing("\u{A0}", with: " ").contains(">\(figure)</td>")) }
  }

  @Test func `has the counting rule and the source under each section`() {
    let report = SampleReport.make()
    let text = ReportHTML(report).text
    let rules = report.sections.filter { !$0.rule.isEmpty }.count
    #expect(rules == 6)
    #expect(text.split(separator: "<strong>Sådan er der talt:</strong>").count == rules + 1)
    #expect(text.split(separator: "<strong>Kilde:</strong>").count == rules + 1)
  }

  @Test func `marks every printed page of an internal report, and no other`() {
    let inside = ReportHTML(SampleReport.make(for: .internal)).text
    #expect(inside.contains("<p class=\"stripe\" aria-hidden=\"true\">INTERN · Kun til eget brug."))
    #expect(inside.contains("<div class=\"page internal\">"))
    // What is fixed stands on every page of print.
    #expect(inside.contains(".stripe{display:block;position:fixed"))
    let outside = ReportHTML(SampleReport.make()).text
    #expect(!outside.contains("INTERN"))
    #expect(outside.contains("Til brug i huset: Små tal er skjult."))
  }

  @Test func `leaves a gap where nobody counted and draws a zero where nobody came`() {
    let column = SampleReport.sessions
    let point = { (cell: ReportCell, month: Int) in ReportPoint(SampleReport.day(month, 1), cell) }
    let lines = [ReportCell.count(0), .notCounted].map { middle in
      let series = ReportSeries(
        step: .month, value: column,
        points: [point(.count(5), 1), point(.count(6), 2), point(middle, 3), point(.count(7), 4), point(.count(8), 5)])
      let chart = HTML.group { SeriesChart(series: series, language: .da, isNarrow: false).svg(title: "x") }.rendered()
      return (
        paths: chart.split(separator: "class=\"line\"").count - 1,
        gaps: chart.split(separator: "class=\"gap\"").count - 1
      )
    }
    #expect(lines[0] == (paths: 1, gaps: 0))
    #expect(lines[1] == (paths: 2, gaps: 1))
  }
}
