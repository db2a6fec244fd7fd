import Console
import Language

/// A table drawn in columns, with headings and names that go on over several lines where they must.
struct TextDrawing {
  /// The lines, none wider than asked for.
  let lines: [String]
  /// How many rows take more than one line.
  let broken: Int

  /// One column as it is drawn.
  private struct Column {
    let title: String
    /// The cells of the rows, the closing row last.
    var cells: [String]
    let isRight: Bool
    /// Whether cells may go on over several lines.
    let isFlexible: Bool
    /// Whether the next lines of a name are indented, so that they are not taken for rows.
    let hangs: Bool
    /// The width of a column of bars; nil where the cells decide.
    var fixed: Int?
    var width = 0

    private var longestWord: Int { min(20, words(in: [title])) }

    func words(in texts: [String]) -> Int {
      texts.flatMap { $0.split(separator: " ") }.map { CellWidth.of(String($0)) }.max() ?? 0
    }

    /// The lines of a cell that holds several.
    func parts(_ index: Int) -> [String] {
      cells[index].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The width with a heading that goes on over several lines.
    var natural: Int {
      fixed ?? max(longestWord, cells.indices.flatMap { parts($0).map(CellWidth.of) }.max() ?? 0)
    }
    /// The width with a heading on one line.
    var comfortable: Int { fixed ?? max(natural, CellWidth.of(title)) }
    /// The narrowest that reads well: whole words, where they are not too long.
    var narrowest: Int {
      isFlexible ? min(natural, max(longestWord, min(20, words(in: cells) + (hangs ? 2 : 0)), 14)) : natural
    }

    func wrapped(_ text: String) -> [String] {
      guard CellWidth.of(text) > width else { return [text] }
      guard hangs, width > 8 else { return TextLine.wrapped(text, to: width) }
      return TextLine.wrapped(text, to: width - 2).enumerated().map { ($0 == 0 ? "" : "  ") + $1 }
    }
  }

  /// Draws a table; nil where it does not fit.
  ///
  /// - Parameters:
  ///   - bars: how long each row's bar is; empty for no bars.
  ///   - text: what a cell says.
  ///   - leansRight: whether figures lean to the right edge rather than stand with their decimal marks under each other.
  init?(
    reading: ReadingTable, language: LanguageCode, width: Int, blocks: Bool, bars: [Double?], barWidth: Int,
    text: (ReportCell, ReportColumn) -> String, leansRight: ([ReportCell]) -> Bool
  ) {
    let rows = reading.allRows
    var columns = reading.columns.enumerated().map { index, column in
      let cells = rows.map { $0[index] }
      let isRight = cells.contains(where: \.isFigure)
      var texts = cells.map { text($0, column) }
      if isRight, !leansRight(cells) { TextDrawing.align(&texts, in: language) }
      let isName = column.role == .key && column.unit != .time
      let isProse = cells.contains { if case .text = $0 { true } else { false } }
      return Column(
        title: TextLine.cleaned(column.title[language]), cells: texts, isRight: isRight,
        isFlexible: !isRight && (isName || isProse), hangs: isName)
    }
    if !bars.isEmpty {
      // Bars stand behind the first figure.
      let place = reading.columns.firstIndex { $0.role == .measure } ?? columns.count - 1
      let drawn = rows.indices.map { index in
        (index < bars.count ? bars[index] : nil).map { Bar(width: barWidth, blocks: blocks).text($0) } ?? ""
      }
      columns.insert(
        Column(title: "", cells: drawn, isRight: false, isFlexible: false, hangs: false, fixed: barWidth), at: place + 1
      )
    }
    let isGrouped = reading.groups.contains { $0.heading != nil }
    let indent = isGrouped ? "  " : ""
    guard TextDrawing.fit(&columns, into: width - 2 * max(0, columns.count - 1) - indent.count) else { return nil }

    let rule = indent + columns.map { String(repeating: blocks ? "─" : "-", count: $0.width) }.joined(separator: "  ")
    var lines = TextDrawing.heading(columns).map { indent + $0 } + [rule]
    var broken = 0
    // Rows of prose need air between them.
    let isLoose = columns.contains { column in
      !column.hangs && column.isFlexible && column.cells.contains { CellWidth.of($0) > column.width }
    }
    var index = 0
    for (number, group) in reading.groups.enumerated() {
      if let heading = group.heading {
        lines += (number > 0 ? [""] : []) + TextLine.wrapped(heading, to: width)
      }
      for _ in group.rows {
        let row = TextDrawing.row(columns, index)
        if row.count > 1 { broken += 1 }
        if isLoose, index > 0 { lines.append("") }
        lines += row.map { indent + $0 }
        index += 1
      }
      for told in group.told(in: language) { lines += TextLine.wrapped(told, to: width, after: indent) }
    }
    if reading.total != nil { lines += [rule] + TextDrawing.row(columns, index).map { indent + $0 } }
    if let closing = reading.closing {
      lines += [rule] + TextLine.wrapped("\(closing.name): \(closing.figure.written(in: language))", to: width)
    }
    self.lines = lines
    self.broken = broken
  }

  /// Gives every column its width; false where they do not fit.
  private static func fit(_ columns: inout [Column], into room: Int) -> Bool {
    let hasProse = columns.contains { $0.isFlexible && !$0.hangs }
    for index in columns.indices {
      let column = columns[index]
      columns[index].width =
        hasProse && column.hangs && column.isFlexible
        ? min(column.comfortable, max(column.narrowest, room / 3)) : column.comfortable
    }
    // Headings go on over several lines before names do.
    for least in [\Column.natural, \Column.narrowest] {
      // Asked once: it means a look at every cell.
      let floors = columns.map { $0[keyPath: least] }
      while columns.reduce(0, { $0 + $1.width }) > room {
        let wide = columns.indices.filter { columns[$0].width > floors[$0] }
        guard let widest = wide.max(by: { columns[$0].width < columns[$1].width }) else { break }
        columns[widest].width -= 1
      }
    }
    return columns.reduce(0) { $0 + $1.width } <= room
  }

  private static func heading(_ columns: [Column]) -> [String] {
    let titles = columns.map { TextLine.wrapped($0.title, to: max($0.width, 1)) }
    let height = titles.map(\.count).max() ?? 1
    return (0..<height).map { line in
      joined(
        zip(columns, titles).map { column, title in
          // Headings end together, right over the figures.
          let place = line - (height - title.count)
          return aligned(place >= 0 ? title[place] : "", column)
        })
    }
  }

  private static func row(_ columns: [Column], _ index: Int) -> [String] {
    let cells = columns.map { $0.isFlexible ? $0.wrapped($0.cells[index]) : $0.parts(index) }
    return (0..<(cells.map(\.count).max() ?? 1)).map { line in
      joined(zip(columns, cells).map { column, cell in aligned(line < cell.count ? cell[line] : "", column) })
    }
  }

  private static func aligned(_ text: String, _ column: Column) -> String {
    let spaces = String(repeating: " ", count: max(0, column.width - CellWidth.of(text)))
    return column.isRight ? spaces + text : text + spaces
  }

  private static func joined(_ cells: [String]) -> String {
    var line = cells.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Puts spaces behind figures so that their decimal marks stand under each other.
  private static func align(_ texts: inout [String], in language: LanguageCode) {
    let tails = texts.map { CellWidth.of(String($0[wholePartEnd($0, in: language)...])) }
    let longest = tails.max() ?? 0
    for index in texts.indices where !texts[index].isEmpty {
      texts[index] += String(repeating: " ", count: longest - tails[index])
    }
  }

  /// The end of a number's whole part: its decimal mark, or else the place after its last digit.
  private static func wholePartEnd(_ text: String, in language: LanguageCode) -> String.Index {
    let mark: Character = language == .en ? "." : ","
    if let index = text.lastIndex(of: mark), text[text.index(after: index)...].first?.isNumber == true { return index }
    return text.lastIndex(where: \.isNumber).map { text.index(after: $0) } ?? text.endIndex
  }
}
