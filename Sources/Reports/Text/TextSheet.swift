import Console
import Language

/// A table of a report for a terminal of some width.
///
/// Headings and names go on over several lines, bars shrink, verdicts lose their words, intervals go under their figures;
/// where even that is too wide, every row stands as a small list. No name and no figure is ever cut.
struct TextSheet {
  var table: ReportTable
  let language: LanguageCode
  let width: Int
  let blocks: Bool
  /// How long each row's bar is, 0…1; nil for a row without one, empty for no bars at all.
  var bars: [Double?] = []
  /// Whether words for missing figures are short marks, as in a grid.
  var isGrid = false

  /// How much room bars and verdicts take.
  struct Fit {
    let bar: Int
    let verdict: Verdict
    /// Whether intervals stand under their figures.
    var isStacked = false
  }

  enum Verdict {
    case words, span, mark
  }

  private static let fits = [
    Fit(bar: 20, verdict: .words), Fit(bar: 12, verdict: .words), Fit(bar: 12, verdict: .span),
    Fit(bar: 8, verdict: .span), Fit(bar: 5, verdict: .span), Fit(bar: 0, verdict: .span), Fit(bar: 0, verdict: .mark),
    Fit(bar: 0, verdict: .span, isStacked: true), Fit(bar: 0, verdict: .mark, isStacked: true),
  ]

  var lines: [String] {
    let reading = ReadingTable(table, in: language)
    if let lines = drawn(reading) { return lines }
    // Names across that do not fit beside each other stand in several tables.
    for number in 2...TextSheet.mostParts {
      if let parts = reading.parts(number)?.map({ drawn($0) }), !parts.contains(nil) {
        return Array(parts.compactMap(\.self).joined(separator: [""]))
      }
    }
    return list(reading)
  }

  private static let mostParts = 4

  /// The table in columns; nil where it does not fit.
  private func drawn(_ reading: ReadingTable) -> [String]? {
    var best: (drawing: TextDrawing, fit: Fit)?
    for fit in bars.isEmpty ? TextSheet.fits.filter({ $0.bar.isMultiple(of: 20) }) : TextSheet.fits {
      let drawing = TextDrawing(
        reading: reading, language: language, width: width, blocks: blocks, bars: fit.bar > 0 ? bars : [],
        barWidth: fit.bar, text: { text($0, fit, $1) }, leansRight: { leansRight($0) })
      guard let drawing else { continue }
      guard let found = best else {
        best = (drawing, fit)
        continue
      }
      // Bars and words give way while many names are broken by them, but bars go only where nothing else helps.
      guard found.drawing.broken * 3 > reading.allRows.count, fit.bar > 0 || bars.isEmpty else { break }
      if drawing.broken < found.drawing.broken { best = (drawing, fit) }
    }
    guard let best else { return nil }
    return best.drawing.lines + key(best.fit, reading)
  }

  /// Estimates end in a bracket and grids in marks, so that their decimals cannot stand under each other.
  private func leansRight(_ cells: [ReportCell]) -> Bool {
    isGrid || cells.contains { if case .estimate = $0 { true } else { false } }
  }

  private func text(_ cell: ReportCell, _ fit: Fit, _ column: ReportColumn) -> String {
    if fit.isStacked {
      switch cell {
      case .estimate(let estimate):
        let parts = estimate.parts(in: language, decimals: column.decimals)
        return "\(parts.value)\n(\(parts.low)–\(parts.high))"
      case .notRecorded, .notCounted: return cell.written(in: language).replacing(" ", with: "\n")
      default: break
      }
    }
    if isGrid, cell == .notCounted || cell == .notRecorded { return "–" }
    guard case .verdict(let verdict) = cell else {
      return TextLine.cleaned(cell.written(in: language, decimals: column.decimals))
    }
    let words = fit.verdict == .words && verdict.isChange ? VerdictPhrase(verdict)(in: language) + "," : nil
    let span = fit.verdict == .mark ? nil : verdict.span(in: language)
    return [verdict.mark(blocks: blocks), words, span].compactMap(\.self).joined(separator: " ")
  }

  /// What the marks of verdicts mean, where they stand without words.
  private func key(_ fit: Fit, _ reading: ReadingTable) -> [String] {
    let words = ReportVerdict.key(
      to: reading.allRows.flatMap(\.self), in: language, blocks: blocks, withChanges: fit.verdict != .words
    ).map { $0.replacing(" ", with: "\u{A0}") }
    return words.isEmpty ? [] : TextLine.wrapped(words.joined(separator: "   "), to: width)
  }

  // MARK: - Rows as lists

  private func list(_ reading: ReadingTable) -> [String] {
    let rows = reading.groups.flatMap { group -> [String] in
      let heading = group.heading.map { TextLine.wrapped($0, to: width) } ?? []
      return heading + group.rows.flatMap { item($0, reading.columns) }
        + group.told(in: language).flatMap { TextLine.wrapped($0, to: width) }
    }
    let closing = reading.closing.map { name, figure in
      TextLine.wrapped("\(name): \(figure.written(in: language))", to: width)
    }
    return rows + (reading.total.map { item($0, reading.columns) } ?? []) + (closing ?? [])
  }

  private func item(_ row: [ReportCell], _ columns: [ReportColumn]) -> [String] {
    let names = columns.indices.filter { columns[$0].role == .key && row[$0] != .empty }
      .map { row[$0].written(in: language) }
    let items = columns.indices.filter { columns[$0].role != .key && row[$0] != .empty }.map { index in
      let value = row[index].written(in: language, decimals: columns[index].decimals)
      return TextLine.cleaned("\(columns[index].title[language]): \(value)")
    }
    return TextLine.wrapped(names.joined(separator: " · "), to: width) + flow(items)
  }

  /// Items one after another, with a dot between them, and a new line where the next does not fit.
  private func flow(_ items: [String]) -> [String] {
    var lines: [String] = []
    for item in items {
      if let last = lines.last, CellWidth.of(last) + 3 + CellWidth.of(item) <= width {
        lines[lines.count - 1] = last + " · " + item
      } else {
        lines.append("  " + item)
      }
    }
    return lines.flatMap { TextLine.wrapped(String($0.dropFirst(2)), to: width, after: "  ") }
  }
}
