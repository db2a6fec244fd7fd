import Console
import Language

/// A report as aligned text with small bars, for a terminal or a plain file; no colour is needed.
///
/// No line is wider than the width, and no name or figure is cut: where a table does not fit, its rows stand as lists.
public struct ReportText: Sendable {
  /// The report.
  public let report: Report
  /// The cells of a line; at least 20.
  public let width: Int
  /// Whether bars are drawn with block characters rather than number signs.
  public let blocks: Bool

  /// Makes a renderer.
  public init(_ report: Report, width: Int = 80, blocks: Bool = true) {
    self.report = report
    self.width = max(20, width)
    self.blocks = blocks
  }

  /// The lines, each ended.
  public var text: String {
    let lines = head + says + report.sections.flatMap(section) + foot
    return lines.map(trimmed).joined(separator: "\n") + "\n"
  }

  private var language: LanguageCode { report.language }

  // MARK: - Head and foot

  private var head: [String] {
    let invented = report.isInvented ? " · " + ReportPhrase.invented(in: language) : ""
    return mark + TextLine.wrapped(report.office + invented, to: width) + TextLine.wrapped(report.title, to: width)
      + TextLine.wrapped(report.period.text, to: width) + [rule("═", "=")]
  }

  /// An internal report says so first and last.
  private var mark: [String] {
    report.marking.map { TextLine.wrapped($0, to: width) } ?? []
  }

  private var says: [String] {
    guard !report.summary.isEmpty else { return [] }
    return headed(.says)
      + report.summary.flatMap { TextLine.wrapped($0, to: width, after: blocks ? "• " : "* ") }
  }

  private var foot: [String] {
    let notes =
      report.notes.isEmpty
      ? []
      : headed(.notes) + report.notes.flatMap { TextLine.wrapped($0, to: width, after: "- ") }
    let sources =
      report.ownSources.isEmpty
      ? []
      : headed(.sources)
        + report.ownSources.flatMap { TextLine.wrapped($0, to: width, after: "- ") }
    let made = ReportPhrase.madeOn(in: language, ["day": .day(report.generatedOn)])
    let shown = report.marking == nil ? TextLine.wrapped(report.line, to: width) : []
    return notes + sources + ["", rule("═", "=")] + TextLine.wrapped(made, to: width) + shown + mark
  }

  private func headed(_ phrase: ReportPhrase) -> [String] {
    [""] + TextLine.wrapped(phrase(in: language), to: width)
  }

  private func rule(_ block: Character, _ plain: Character) -> String {
    String(repeating: blocks ? block : plain, count: width)
  }

  // MARK: - Sections

  private func section(_ section: ReportSection) -> [String] {
    let lead = section.lead.map { TextLine.wrapped($0, to: width) } ?? []
    let told = [(ReportPhrase.rule, section.rule), (.source, section.source)].flatMap { phrase, text in
      text.isEmpty ? [] : TextLine.wrapped(phrase(in: language) + " " + text, to: width)
    }
    let heading = TextLine.wrapped(section.heading, to: width)
    let line = String(
      repeating: blocks ? "─" : "-", count: min(width, heading.map(CellWidth.of).max() ?? 0))
    let body = body(section.body)
    let part = section.part.map { [""] + TextLine.wrapped($0.uppercased(), to: width) + [rule("═", "=")] } ?? []
    return part + [""] + heading + [line] + lead + (lead.isEmpty ? [] : [""]) + body + (told.isEmpty ? [] : [""]) + told
  }

  private func body(_ body: ReportBody) -> [String] {
    guard let table = body.pageTable(in: language) else {
      guard case .text(let paragraphs) = body else { return [] }
      return Array(paragraphs.map { TextLine.wrapped($0, to: width) }.joined(separator: [""]))
    }
    var sheet = TextSheet(table: table, language: language, width: width, blocks: blocks)
    var above: [String] = []
    var below: [String] = []
    switch body {
    case .bars(let bars):
      let (drawn, names) = bars.folded
      sheet.table = drawn.table(in: language)
      sheet.bars = TextBars.lengths(drawn.bars.map { $0.item.code == ReportTerm.restCode ? .empty : $0.value })
      if !names.isEmpty {
        let list = names.joined(separator: " · ")
        below = TextLine.wrapped(ReportPhrase.foldedNote(in: language, ["names": .text(list)]), to: width)
      }
    case .series(let series): sheet.bars = TextBars.lengths(series.points.map(\.value))
    case .mix(let mix):
      let drawing = TextMix(mix: mix, language: language, width: width, blocks: blocks)
      above = drawing.lines + drawing.key + [""]
      sheet.table = drawing.table
    case .grid(let grid):
      sheet.isGrid = true
      if grid.cells.joined().contains(.notCounted) {
        below = TextLine.wrapped(ReportPhrase.gridGap(in: language), to: width)
      }
    case .table, .text: break
    }
    if (sheet.table.rows + [sheet.table.total ?? []]).joined().contains(.hidden) {
      below += TextLine.wrapped(ReportPhrase.hiddenNote(in: language), to: width)
    }
    return above + sheet.lines + below
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
