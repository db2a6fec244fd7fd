public import Language

/// A table of texts for the terminal, with a heading and an optional line of totals.
///
/// Widths are counted in cells, by characters as a reader sees them, so that "Å" written as two code points and
/// "日" stand in line. Nothing in a cell can steer the terminal: control characters become spaces.
public struct TextTable: Sendable {
  /// The columns, from left to right.
  public let columns: [TableColumn]
  /// The language whose decimal mark is looked for.
  public let language: LanguageCode
  /// The totals under the rows; nil for none.
  public var total: [String]?
  private var rows: [[String]] = []

  private static let gap = 2
  private static let narrowest = 4
  /// Words keep so many cells while a heading over numbers can still give some up.
  private static let readable = 10

  /// Makes a table without rows.
  public init(_ columns: [TableColumn], in language: LanguageCode) {
    self.columns = columns
    self.language = language
  }

  /// Adds a row; cells that are missing at its end are empty, cells beyond the columns are left out.
  public mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The number of rows, heading and totals not counted.
  public var count: Int { rows.count }

  /// The table for a terminal: fitted to its width where it is one, whole where it is a file or a pipe.
  public func text(on terminal: Terminal) -> String {
    text(
      width: terminal.showsOutput ? terminal.width : nil, color: terminal.usesColor, blocks: terminal.usesBlocks)
  }

  /// The table as lines, each ended.
  ///
  /// - Parameter width: The cells to fit in; nil for no limit. Columns that lean left are cut, the widest first, then the
  ///   headings over numbers, both down to four cells; of a column that is whole only the heading is cut. A table of
  ///   many numbers may still be wider.
  /// - Parameter blocks: Whether lines are drawn with "─" rather than "-".
  public func text(width: Int?, color: Bool = false, blocks: Bool = true) -> String {
    var body = (rows + (total.map { [$0] } ?? [])).map(filled)
    for (index, column) in columns.enumerated() where column.alignment == .decimal { alignDecimals(&body, index) }
    let titles = columns.map { CellText.cleaned($0.title) }
    let widths = fittedWidths(body, under: titles, within: width)
    let rule = widths.map { String(repeating: blocks ? "─" : "-", count: $0) }.joined(separator: "  ") + "\n"

    var text = line(titles, widths, color) { _ in .bold } + rule
    for (index, cells) in body.enumerated() {
      let isTotal = total != nil && index == body.count - 1
      if isTotal { text += rule }
      text += line(cells, widths, color) { isTotal ? .bold : columns[$0].paint }
    }
    return text
  }

  private func filled(_ cells: [String]) -> [String] {
    columns.indices.map { $0 < cells.count ? CellText.cleaned(cells[$0]) : "" }
  }

  private func line(_ cells: [String], _ widths: [Int], _ color: Bool, paint: (Int) -> Paint) -> String {
    var line = ""
    var missing = 0
    for (index, cell) in cells.enumerated() {
      var cell = CellText.fitted(cell, to: widths[index])
      var blank = widths[index] - CellWidth.of(cell)
      let before = columns[index].alignment == .left ? 0 : blank
      // Blanks wait until something follows them, so that no line ends in spaces.
      missing += before
      while cell.last == " " {
        cell.removeLast()
        blank += 1
      }
      if !cell.isEmpty {
        line += CellText.spaces(missing) + (color ? paint(index).applied(to: cell) : cell)
        missing = 0
      }
      missing += blank - before + TextTable.gap
    }
    return line + "\n"
  }

  private func fittedWidths(_ body: [[String]], under titles: [String], within limit: Int?) -> [Int] {
    let cells = columns.indices.map { column in body.map { CellWidth.of($0[column]) }.max() ?? 0 }
    var widths = columns.indices.map { max(cells[$0], CellWidth.of(titles[$0])) }
    guard let limit else { return widths }
    var excess = widths.reduce(0, +) + TextTable.gap * max(0, columns.count - 1) - limit
    func cut(_ cuttable: [Int], downTo least: (Int) -> Int) {
      while excess > 0 {
        guard let widest = cuttable.filter({ widths[$0] > least($0) }).max(by: { widths[$0] < widths[$1] }) else {
          return
        }
        widths[widest] -= 1
        excess -= 1
      }
    }
    let left = columns.indices.filter { columns[$0].alignment == .left }
    cut(left) { max(TextTable.readable, columns[$0].isWhole ? cells[$0] : 0) }
    cut(columns.indices.filter { columns[$0].alignment != .left }) { max(TextTable.narrowest, cells[$0]) }
    cut(left) { max(TextTable.narrowest, columns[$0].isWhole ? cells[$0] : 0) }
    return widths
  }

  /// Pads the cells of a column at their ends, so that leaning right puts decimal marks under each other.
  private func alignDecimals(_ lines: inout [[String]], _ column: Int) {
    let tails = lines.map { CellWidth.of(String($0[column][wholePartEnd($0[column])...])) }
    let longest = tails.max() ?? 0
    for index in lines.indices where !lines[index][column].isEmpty {
      lines[index][column] += CellText.spaces(longest - tails[index])
    }
  }

  /// The end of a number's whole part: its decimal mark, or else the place after its last digit.
  private func wholePartEnd(_ text: String) -> String.Index {
    let mark: Character = language == .en ? "." : ","
    if let index = text.lastIndex(of: mark), text[text.index(after: index)...].first?.isNumber == true { return index }
    return text.lastIndex(where: \.isNumber).map { text.index(after: $0) } ?? text.endIndex
  }
}
