import Language
public import Markup

/// A report as one HTML page that needs nothing else: no script, no other file, its own style.
///
/// Charts are SVG that can be read in black and white, each with its figures as a table, its counting rule and its source.
/// The page prints on A4 with no chart split over two pages and with the headings of tables on every page; an internal
/// report is marked on each of them.
public struct ReportHTML: Sendable {
  /// The report.
  public let report: Report

  /// Makes a renderer.
  public init(_ report: Report) { self.report = report }

  /// The page.
  public var text: String { document.rendered() }

  /// A list with more rows than this may be split over pages.
  private static let longest = 14
  /// A chart's table with more rows than this stands in columns side by side, at most three.
  private static let tall = 8
  /// A series with more steps than this is too long for its table to stand beside it on paper.
  private static let besideDrawing = 24

  var language: LanguageCode { report.language }

  private var document: Document {
    Document(
      lang: language.rawValue, title: report.title + " – " + report.office,
      head: [
        .meta("robots", "noindex"), .style(ReportStyle.paper), .style(ReportStyle.screen), .style(ReportStyle.print),
      ]
        + (report.isOnePage ? [.style(ReportStyle.onePage), .style(OnePage(report: report).size.style)] : [])
    ) {
      HTML.a(.fragment("figures"), .class("skip")) { ReportPhrase.skip(in: language) }
      page(HTML.main(.id("figures")) { figures })
    }
  }

  /// The report without a page around it, for a page that has a frame of its own: its `h1` is that page's.
  ///
  /// ``ReportSheet`` is its style. The links to its sections are to places on the page that it stands on.
  public var content: HTML {
    .div(.id(ReportSheet.id)) { page(HTML.div(.id("figures")) { figures }) }
  }

  private func page(_ main: HTML) -> HTML {
    .div(.class("page " + report.audience.rawValue + (report.isOnePage ? " one" : ""))) {
      // Loose sheets of paper say what they belong to.
      HTML.p(.class("stripe"), .ariaHidden()) {
        (report.marking.map { $0 + " · " } ?? "")
          + [report.office, report.title, report.period.text].joined(separator: " · ")
      }
      header
      main
      footer
    }
  }

  @HTMLBuilder private var figures: HTML {
    says
    let front = report.sections.firstIndex { $0.part != nil } ?? 0
    if front > 0 {
      HTML.div(.class("front")) {
        for (index, section) in report.sections[..<front].enumerated() { self.section(section, index) }
      }
    }
    // What is read first stands above the list of all that follows.
    contents
    for index in front..<report.sections.count {
      if let part = report.sections[index].part { HTML.h2(.class("part"), .id(anchor(index) + "p")) { part } }
      section(report.sections[index], index)
    }
    list(.notes, report.notes)
    list(.sources, report.ownSources)
  }

  // MARK: - Head and foot

  private var header: HTML {
    .header {
      if let tag = report.tag {
        HTML.p(.class("banner")) {
          HTML.strong { tag }
          " "
          report.line
        }
      }
      HTML.p(.class("office")) {
        report.office
        if report.isInvented {
          " "
          HTML.span(.class("invented")) { ReportPhrase.invented(in: language) }
        }
      }
      HTML.h1 { report.title }
      HTML.p(.class("period")) { report.period.text }
    }
  }

  @HTMLBuilder private var says: HTML {
    if !report.summary.isEmpty {
      HTML.section(.class("says"), .ariaLabelledby("says")) {
        HTML.h2(.id("says")) { ReportPhrase.says(in: language) }
        HTML.ul {
          for sentence in report.summary { HTML.li { sentence } }
        }
      }
    }
  }

  /// Links to the sections, for the screen, where there are enough to get lost in.
  @HTMLBuilder private var contents: HTML {
    if report.sections.count > 3 {
      HTML.nav(.ariaLabelledby("contents")) {
        HTML.h2(.id("contents")) { ReportPhrase.contents(in: language) }
        HTML.ul {
          for (index, section) in report.sections.enumerated() {
            if let part = section.part {
              HTML.li(.class("part")) { HTML.a(.fragment(anchor(index) + "p")) { part } }
            }
            HTML.li { HTML.a(.fragment(anchor(index))) { section.heading } }
          }
        }
      }
    }
  }

  @HTMLBuilder private func list(_ heading: ReportPhrase, _ items: [String]) -> HTML {
    if !items.isEmpty {
      HTML.section(.class("list")) {
        HTML.h2 { heading(in: language) }
        HTML.ul {
          for item in items { HTML.li { item } }
        }
      }
    }
  }

  private var footer: HTML {
    .footer {
      HTML.p {
        report.office + " · " + ReportPhrase.madeOn(in: language, ["day": .day(report.generatedOn)])
        " · "
        report.marking ?? report.line
      }
    }
  }

  // MARK: - Sections

  private func anchor(_ index: Int) -> String { "s\(index + 1)" }

  /// Whether a section lies within a part of the report, whose heading stands above its own.
  private func isInPart(_ index: Int) -> Bool { report.sections[...index].contains { $0.part != nil } }

  private func section(_ section: ReportSection, _ index: Int) -> HTML {
    let id = anchor(index)
    return .section(.id(id), .class("section"), .ariaLabelledby(id + "h")) {
      let table = section.body.pageTable(in: language)
      // The heading stays with what it heads.
      HTML.div(.class(isLong(section.body, table) ? "open" : "keep")) {
        isInPart(index) ? HTML.h3(.id(id + "h")) { section.heading } : HTML.h2(.id(id + "h")) { section.heading }
        if let lead = section.lead { HTML.p(.class("lead")) { lead } }
        if case .series = section.body, let table, table.rows.count > ReportHTML.besideDrawing {
          seriesLegend(section.body)
          figure(section)
        } else if case .series = section.body, let table {
          seriesLegend(section.body)
          HTML.div(.class("pair")) {
            figure(section)
            HTML.div(.class("beside")) { figures(section, table) }
          }
        } else {
          figure(section)
        }
      }
      if case .mix = section.body, let table { figures(section, table) }
      if case .series = section.body, let table, table.rows.count > ReportHTML.besideDrawing { figures(section, table) }
      if let table = drawnTable(section.body), ReadingTable(table, in: language).allRows.joined().contains(.hidden) {
        HTML.p(.class("told")) { ReportPhrase.hiddenNote(in: language) }
      }
      if !section.rule.isEmpty || !section.source.isEmpty {
        HTML.p(.class("told")) {
          told(.rule, section.rule)
          if !section.rule.isEmpty { " " }
          told(.source, section.source)
        }
      }
    }
  }

  @HTMLBuilder private func told(_ phrase: ReportPhrase, _ text: String) -> HTML {
    if !text.isEmpty {
      HTML.span {
        HTML.strong { phrase(in: language) }
        " " + text
      }
    }
  }

  /// The table as it is drawn, without the lines that are folded.
  private func drawnTable(_ body: ReportBody) -> ReportTable? {
    if case .bars(let bars) = body { bars.folded.bars.table(in: language) } else { body.pageTable(in: language) }
  }

  @HTMLBuilder private func seriesLegend(_ body: ReportBody) -> HTML {
    if case .series(let series) = body { legend(series) }
  }

  private func isLong(_ body: ReportBody, _ table: ReportTable?) -> Bool {
    guard let table, !isChart(body) else { return false }
    return table.rows.count > ReportHTML.longest
  }

  /// Whether the body is drawn apart from its table.
  private func isChart(_ body: ReportBody) -> Bool {
    switch body {
    case .series, .mix: true
    default: false
    }
  }

  /// What stands under the heading: the drawing, or the table itself where the drawing is inside it.
  @HTMLBuilder private func figure(_ section: ReportSection) -> HTML {
    switch section.body {
    case .text(let paragraphs):
      for paragraph in paragraphs { HTML.p { paragraph } }
    case .table(let table):
      legend(verdicts: ReadingTable(table, in: language).allRows.flatMap(\.self))
      PageTable(table: table, language: language, caption: section.heading).html
    case .bars(let bars):
      let (drawn, names) = bars.folded
      legend(drawn)
      barTable(drawn, section)
      if !names.isEmpty {
        let list = names.joined(separator: " · ")
        HTML.p(.class("told")) { ReportPhrase.foldedNote(in: language, ["names": .text(list)]) }
      }
    case .grid(let grid):
      PageTable(
        table: grid.pageTable, language: language, caption: section.heading,
        shade: { cell in grid.shade(cell).map { "h h\($0)" } ?? (cell == .notCounted ? "nobody" : "") }, isGrid: true
      ).html
      scale(grid)
    case .series(let series):
      HTML.figure {
        SeriesChart(series: series, language: language, isNarrow: false).svg(title: section.heading)
        SeriesChart(series: series, language: language, isNarrow: true).svg(title: section.heading)
      }
    case .mix(let mix):
      HTML.ul(.class("legend")) {
        for (index, part) in mix.parts.enumerated() { Swatch.part(index, part.label) }
      }
      HTML.figure {
        MixChart(mix: mix, language: language, isNarrow: false).svg(title: section.heading)
        MixChart(mix: mix, language: language, isNarrow: true).svg(title: section.heading)
      }
    }
  }

  /// The table of a chart, in columns side by side where it is long.
  @HTMLBuilder private func figures(_ section: ReportSection, _ table: ReportTable) -> HTML {
    if isChart(section.body) {
      let table = table.withRemarksInNames(in: language)
      let isLong = table.rows.count > ReportHTML.besideDrawing
      let pieces = min(3, max(1, (table.rows.count + ReportHTML.tall - 1) / ReportHTML.tall))
      let length = (table.rows.count + pieces - 1) / pieces
      HTML.p(.class("above")) { ReportPhrase.asTable(in: language) }
      HTML.div(.class(isLong ? "figures many" : "figures")) {
        for start in stride(from: 0, to: table.rows.count, by: max(1, length)) {
          let rows = Array(table.rows[start..<min(start + length, table.rows.count)])
          PageTable(
            table: ReportTable(columns: table.columns, rows: rows), language: language,
            caption: section.heading
          ).html
        }
      }
    }
  }

  private func barTable(_ bars: ReportBars, _ section: ReportSection) -> HTML {
    let drawn = bars.bars.filter { $0.item.code != ReportTerm.restCode }
    let most = drawn.flatMap { [$0.value.size, $0.before?.size] }.compactMap(\.self).max() ?? 0
    let length = { (cell: ReportCell?) in cell?.size.map { most > 0 ? max(0, $0) / most : 0 } }
    return PageTable(
      table: bars.table(in: language), language: language, caption: section.heading,
      bars: bars.bars.map { bar in
        guard bar.item.code != ReportTerm.restCode else { return BarDrawing(now: nil, before: nil).svg }
        return BarDrawing(now: length(bar.value), before: length(bar.before)).svg
      }, isBroad: bars.bars.allSatisfy { $0.verdict == nil }
    ).html
  }
}
