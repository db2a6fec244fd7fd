import Language
import Markup

/// A table of a page; on a telephone a wide one stands row under row, each figure with its name.
struct PageTable {
  let table: ReportTable
  let language: LanguageCode
  /// The name for aids; the heading above the table says the same to the eye.
  let caption: String
  /// What stands behind the first column that says what the row is about, as a bar; one for each row.
  var bars: [SVG]?
  /// The class of a cell, as the shade of a heat grid.
  var shade: (ReportCell) -> String = { _ in "" }
  /// Whether words for missing figures are short marks, as in a grid.
  var isGrid = false

  private var stacks: Bool { !isGrid && table.columns.count > 3 }
  private var keys: Int { max(1, table.columns.prefix { $0.role == .key }.count) }

  var html: HTML {
    .table(
      .role("table"), .class((stacks ? "stack" : "plain") + (isGrid ? " grid" : "") + (bars == nil ? "" : " bars"))
    ) {
      HTML.caption(.class("vh")) { caption }
      HTML.thead(.role("rowgroup")) { head }
      HTML.tbody(.role("rowgroup")) {
        for (index, cells) in table.rows.enumerated() { row(cells, bar: bars.map { $0[index] }) }
      }
      if let total = table.total {
        HTML.tfoot(.role("rowgroup")) { row(total, bar: bars.map { _ in nil }) }
      }
    }
  }

  private var head: HTML {
    .tr(.role("row")) {
      for (index, column) in table.columns.enumerated() {
        HTML.th(.scope("col"), .role("columnheader"), .class(isRight(index) ? "n" : "")) { column.title[language] }
        if index == keys - 1, bars != nil {
          HTML.td(.class("bar"), .role("cell"), .ariaHidden()) { "" }
        }
      }
    }
  }

  private func row(_ cells: [ReportCell], bar: SVG??) -> HTML {
    .tr(.role("row")) {
      for (index, cell) in cells.enumerated() {
        self.cell(cell, at: index)
        if index == keys - 1, let bar {
          HTML.td(.class("bar"), .role("cell"), .ariaHidden()) { bar.map(HTML.svg) ?? .empty }
        }
      }
    }
  }

  private func cell(_ cell: ReportCell, at index: Int) -> HTML {
    guard index >= keys else {
      return .th(.scope("row"), .role("rowheader"), .class(isMoment(cell, at: index) ? "t" : "")) {
        PageTable.name(cell, in: table.columns[index], language)
      }
    }
    let classes = [isRight(index) ? "n" : "", cell.size == nil && cell.isFigure ? "none" : "", shade(cell)]
    return .td(.role("cell"), .class(classes.filter { !$0.isEmpty }.joined(separator: " "))) {
      if stacks, cell != .empty { HTML.span(.class("k")) { table.columns[index].title[language] } }
      content(cell, decimals: table.columns[index].decimals)
    }
  }

  private func content(_ cell: ReportCell, decimals: Int?) -> HTML {
    switch cell {
    case .verdict(let verdict):
      return .span(.class("verdict")) {
        HTML.span(.ariaHidden(), .class("sign")) { verdict.mark }
        " "
        VerdictPhrase(verdict)(in: language)
        if let span = verdict.span(in: language) {
          " "
          HTML.small { span }
        }
      }
    case .estimate(let estimate):
      let parts = estimate.parts(in: language, decimals: decimals)
      return .span(.class("estimate")) {
        parts.value
        " "
        HTML.small { "(\(parts.low)–\(parts.high))" }
      }
    case .hidden:
      return .span(.title(ReportPhrase.hidden(in: language))) { ReportCell.hiddenMark }
    case .notCounted where isGrid, .notRecorded where isGrid:
      return .span(.title(cell.written(in: language))) { "–" }
    default: return .text(cell.written(in: language, decimals: decimals))
    }
  }

  /// What a cell at the start of a row says; a day, week or month stays on one line.
  static func name(_ cell: ReportCell, in column: ReportColumn, _ language: LanguageCode) -> String {
    let text = cell.written(in: language)
    if case .term = cell, column.unit == .time { return text.replacing(" ", with: "\u{A0}") }
    return text
  }

  /// Whether the cell is a day, week or month alone, which is never broken, not at its hyphens either.
  private func isMoment(_ cell: ReportCell, at index: Int) -> Bool {
    if case .term = cell { table.columns[index].unit == .time } else { false }
  }

  private func isRight(_ index: Int) -> Bool {
    (table.rows + (table.total.map { [$0] } ?? [])).contains { $0[index].isFigure }
  }
}
