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
  /// Whether bars have as much room as the figures beside them leave.
  var isBroad = false
  /// The class of a cell, as the shade of a heat grid.
  var shade: (ReportCell) -> String = { _ in "" }
  /// Whether words for missing figures are short marks, as in a grid.
  var isGrid = false

  private var reading: ReadingTable { ReadingTable(table, in: language) }

  var html: HTML {
    let reading = reading
    let drawing = Drawing(
      reading: reading, keys: max(1, reading.columns.prefix { $0.role == .key }.count), stacks: stacks(reading),
      in: language)
    var index = 0
    var bodies: [HTML] = []
    for group in reading.groups {
      let bars = bars.map { Array($0[index..<index + group.rows.count]) }
      index += group.rows.count
      bodies.append(body(group, drawing, bars))
    }
    return .table(
      .role("table"),
      .class(
        (drawing.stacks ? "stack" : "plain") + (isGrid ? " grid" : "")
          + (bars == nil ? "" : isBroad ? " bars broad" : " bars")
          + (drawing.isCrowded ? " crowd" : ""))
    ) {
      HTML.caption(.class("vh")) { caption }
      HTML.thead(.role("rowgroup")) { head(drawing) }
      HTML.group(bodies)
      if let total = reading.total {
        HTML.tfoot(.role("rowgroup")) { row(total, drawing, bar: bars.map { _ in nil }) }
      }
      if let closing = reading.closing {
        HTML.tfoot(.role("rowgroup")) {
          HTML.tr(.role("row")) {
            HTML.th(.scope("row"), .role("rowheader"), .colspan(drawing.keys)) { closing.name }
            HTML.td(.role("cell"), .class("n"), .colspan(max(1, reading.columns.count - drawing.keys))) {
              content(closing.figure, decimals: nil)
            }
          }
        }
      }
    }
  }

  /// What all cells of a table are drawn by.
  private struct Drawing {
    let reading: ReadingTable
    /// How many columns say what a row is about.
    let keys: Int
    let stacks: Bool

    /// The classes that make the brackets of a column as wide as its widest, so that figures stand under each other.
    let brackets: [String]

    init(reading: ReadingTable, keys: Int, stacks: Bool, in language: LanguageCode) {
      self.reading = reading
      self.keys = keys
      self.stacks = stacks
      brackets = reading.columns.enumerated().map { index, column in
        let widest =
          reading.allRows.map { row -> Int in
            guard case .estimate(let estimate) = row[index] else { return 0 }
            let parts = estimate.parts(in: language, decimals: column.decimals)
            return parts.low.count + parts.high.count + 3
          }.max() ?? 0
        return widest > 0 ? "e\(min(22, max(6, (widest + 1) / 2 * 2)))" : ""
      }
    }

    /// Whether so many columns stand side by side that their headings must stand upright.
    var isCrowded: Bool { reading.isSpread && reading.columns.count > 8 }

    func isRight(_ index: Int) -> Bool { reading.allRows.contains { $0[index].isFigure } }
  }

  /// A table of many columns, or with sentences in them, stands row under row on a telephone.
  private func stacks(_ reading: ReadingTable) -> Bool {
    guard !isGrid else { return false }
    let hasProse = reading.allRows.joined().contains { if case .text(let text) = $0 { text.count > 40 } else { false } }
    return reading.columns.count > 3 || hasProse
  }

  private func head(_ drawing: Drawing) -> HTML {
    .tr(.role("row")) {
      for (index, column) in drawing.reading.columns.enumerated() {
        HTML.th(.scope("col"), .role("columnheader"), .class(drawing.isRight(index) ? "n" : "")) {
          drawing.isCrowded ? HTML.span { column.title[language] } : HTML.text(column.title[language])
        }
        if index == drawing.keys - 1, bars != nil {
          HTML.td(.class("bar"), .role("cell"), .ariaHidden()) { "" }
        }
      }
    }
  }

  private func body(_ group: ReadingTable.Group, _ drawing: Drawing, _ bars: [SVG]?) -> HTML {
    .tbody(.role("rowgroup")) {
      if let heading = group.heading {
        HTML.tr(.role("row"), .class("group")) {
          HTML.th(.scope("rowgroup"), .role("rowheader"), .colspan(drawing.reading.columns.count)) { heading }
        }
      }
      for (index, cells) in group.rows.enumerated() { row(cells, drawing, bar: bars.map { $0[index] }) }
      for told in group.told(in: language) {
        HTML.tr(.role("row"), .class("fold")) {
          HTML.td(.role("cell"), .colspan(drawing.reading.columns.count)) { told }
        }
      }
    }
  }

  private func row(_ cells: [ReportCell], _ drawing: Drawing, bar: SVG??) -> HTML {
    .tr(.role("row"), .class(drawing.reading.isSum(cells) ? "sum" : "")) {
      for (index, cell) in cells.enumerated() {
        self.cell(cell, drawing, at: index)
        if index == drawing.keys - 1, let bar {
          HTML.td(.class("bar"), .role("cell"), .ariaHidden()) { bar.map(HTML.svg) ?? .empty }
        }
      }
    }
  }

  private func cell(_ cell: ReportCell, _ drawing: Drawing, at index: Int) -> HTML {
    let column = drawing.reading.columns[index]
    guard index >= drawing.keys else {
      return .th(.scope("row"), .role("rowheader"), .class(isMoment(cell, column) ? "t" : "")) {
        PageTable.name(cell, in: column, language)
      }
    }
    let classes = [
      drawing.isRight(index) ? "n" : "", cell.size == nil && cell.isFigure ? "none" : "", said(cell), shade(cell),
      isMoment(cell, column) ? "t" : "", drawing.reading.isSum(column) ? "s" : "",
    ]
    return .td(.role("cell"), .class(classes.filter { !$0.isEmpty }.joined(separator: " "))) {
      if drawing.stacks, cell != .empty { HTML.span(.class("k")) { column.title[language] } }
      content(cell, decimals: column.decimals, bracket: drawing.brackets[index])
    }
  }

  /// The class of a cell that holds words: a verdict, or sentences.
  private func said(_ cell: ReportCell) -> String {
    switch cell {
    case .verdict: "v"
    case .text: "prose"
    default: ""
    }
  }

  private func content(_ cell: ReportCell, decimals: Int?, bracket: String = "") -> HTML {
    switch cell {
    case .verdict(let verdict):
      let isChange = verdict.isChange
      let word = VerdictPhrase(verdict)(in: language)
      return .span(.class(isChange ? "verdict changed" : "verdict")) {
        HTML.span(.ariaHidden(), .class("sign")) { verdict.mark }
        " "
        // What stands in most rows is said in words once, above the table; aids read it everywhere.
        HTML.span(.class(isChange ? "" : "vh")) { word }
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
        HTML.small(.class(bracket)) { "(\(parts.low)–\(parts.high))" }
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
  private func isMoment(_ cell: ReportCell, _ column: ReportColumn) -> Bool {
    switch cell {
    case .term: column.unit == .time
    case .day: true
    default: false
    }
  }
}
