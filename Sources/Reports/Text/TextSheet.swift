import Console
import Language

/// A table of a report for a terminal of some width.
///
/// Names are cut first, then bars shrink, then verdicts lose their intervals; where even that is too wide, every row
/// stands as a small list, so that no figure is ever cut.
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
  private struct Fit {
    let bar: Int
    let verdict: Verdict
  }

  private enum Verdict {
    case whole, span, mark
  }

  private static let fits = [
    Fit(bar: 20, verdict: .whole), Fit(bar: 12, verdict: .whole), Fit(bar: 12, verdict: .span),
    Fit(bar: 6, verdict: .span), Fit(bar: 0, verdict: .span), Fit(bar: 6, verdict: .mark), Fit(bar: 0, verdict: .mark),
  ]

  /// The narrowest that names are cut to before something else gives way.
  private static let narrowest = 16

  var lines: [String] {
    for fit in TextSheet.fits {
      if let lines = lines(fit) { return lines + key(fit) }
    }
    return list
  }

  private var keys: [Int] { table.columns.indices.filter { table.columns[$0].role == .key } }

  private func lines(_ fit: Fit) -> [String]? {
    let natural = keys.map { key in
      (table.rows + total).map { CellWidth.of(text($0[key], fit, key)) }.max() ?? 0
    }
    var widths = zip(keys, natural).map { max(CellWidth.of(TextLine.cleaned(table.columns[$0].title[language])), $1) }
    while true {
      let lines = drawn(fit, widths)
      let excess = (lines.map(CellWidth.of).max() ?? 0) - width
      guard excess > 0 else { return lines }
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > TextSheet.narrowest
      else { return nil }
      widths[widest] = max(TextSheet.narrowest, widths[widest] - excess)
    }
  }

  private func drawn(_ fit: Fit, _ widths: [Int]) -> [String] {
    let barPlace = bars.isEmpty || fit.bar == 0 ? nil : lastKey + 1
    var columns = table.columns.indices.map { index -> TableColumn in
      let title = TextLine.cleaned(table.columns[index].title[language])
      let key = keys.firstIndex(of: index)
      return TableColumn(key.map { TextLine.cut(title, to: widths[$0]) } ?? title, alignment(index))
    }
    if let barPlace { columns.insert(TableColumn(""), at: barPlace) }
    var text = TextTable(columns, in: language)
    let cells = { (row: [ReportCell]) in
      table.columns.indices.map { index -> String in
        let cell = self.text(row[index], fit, index)
        return keys.firstIndex(of: index).map { TextLine.cut(cell, to: widths[$0]) } ?? cell
      }
    }
    for (index, row) in table.rows.enumerated() {
      var row = cells(row)
      if let barPlace {
        let share = index < bars.count ? bars[index] : nil
        row.insert(share.map { Bar(width: fit.bar, blocks: blocks).text($0) } ?? "", at: barPlace)
      }
      text.add(row)
    }
    if var closing = table.total.map(cells) {
      if let barPlace { closing.insert("", at: barPlace) }
      text.total = closing
    }
    return text.text(width: nil, blocks: blocks).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  private var total: [[ReportCell]] { table.total.map { [$0] } ?? [] }
  /// Bars stand behind the first figure.
  private var lastKey: Int { table.columns.firstIndex { $0.role == .measure } ?? table.columns.count - 1 }

  private func alignment(_ index: Int) -> TableAlignment {
    let cells = (table.rows + total).map { $0[index] }
    guard cells.contains(where: \.isFigure) else { return .left }
    let hasEstimate = cells.contains { if case .estimate = $0 { true } else { false } }
    return hasEstimate || isGrid ? .right : .decimal
  }

  private func text(_ cell: ReportCell, _ fit: Fit, _ index: Int) -> String {
    if isGrid, cell == .notCounted || cell == .notRecorded { return "–" }
    guard case .verdict(let verdict) = cell else {
      return TextLine.cleaned(cell.written(in: language, decimals: table.columns[index].decimals))
    }
    let mark = blocks ? verdict.mark : VerdictPhrase(verdict)(in: language)
    switch fit.verdict {
    case .whole: return blocks ? "\(mark) \(verdict.written(in: language))" : verdict.written(in: language)
    case .span: return [mark, verdict.span(in: language)].compactMap(\.self).joined(separator: " ")
    case .mark: return mark
    }
  }

  /// What the marks of verdicts mean, where they stand without words.
  private func key(_ fit: Fit) -> [String] {
    let column = table.columns.firstIndex { $0.id == ReportColumn.change.id }
    guard blocks, fit.verdict != .whole, let column else { return [] }
    let marks = [ReportVerdict.more(low: 0, high: 0), .fewer(low: 0, high: 0), .chance(low: 0, high: 0), .unknown]
    let used = Set(
      (table.rows + total).compactMap { row in
        if case .verdict(let verdict) = row[column] { verdict.mark } else { nil }
      })
    let words = marks.filter { used.contains($0.mark) }.map {
      ($0.mark + " " + VerdictPhrase($0)(in: language)).replacing(" ", with: "\u{A0}")
    }
    return TextLine.wrapped(words.joined(separator: "   "), to: width)
  }

  // MARK: - Rows as lists

  private var list: [String] {
    (table.rows + total).flatMap { row -> [String] in
      let about = keys.map { row[$0].written(in: language) }.joined(separator: ", ")
      let items = table.columns.indices.filter { !keys.contains($0) && row[$0] != .empty }.map { index in
        let column = table.columns[index]
        let value = row[index].written(in: language, decimals: column.decimals)
        return TextLine.cleaned("\(column.title[language]): \(value)")
      }
      return TextLine.wrapped(about, to: width) + flow(items)
    }
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
