import Formats

/// Where the fields of a mapping stand in a sheet.
struct SheetLayout {
  /// A column that is read.
  struct Binding {
    let index: Int
    let field: ImportField
    let set: [ImportField: String]
  }

  /// The columns that are read.
  let bindings: [Binding]
  /// The headings, one for each column; empty where a column has none.
  let headings: [String]
  /// How many rows of the sheet go before the first row of data.
  let headRows: Int

  /// How many rows may stand above the headings, as a title does.
  static let reach = 20

  /// Finds the headings of a mapping in the first rows of a sheet, and tells what is wrong with them.
  static func find(
    _ mapping: ImportMapping, in rows: [CSVRow]
  ) -> (layout: SheetLayout?, findings: [SheetFinding]) {
    guard let first = rows.first else { return (nil, [SheetFinding(line: 1, column: 1, cell: nil, problem: .empty)]) }
    let wanted = mapping.columns.filter { $0.field != nil }
    var best = (missing: Int.max, start: 0)
    for start in 0..<min(reach, max(1, rows.count)) {
      let keys = Set(headings(rows, from: start, count: mapping.headerRows).map(SheetWord.key))
      let missing = wanted.count { !keys.contains(SheetWord.key($0.heading)) }
      if missing < best.missing { best = (missing, start) }
    }
    let line = rows.indices.contains(best.start) ? rows[best.start] : first
    guard best.missing == 0 else {
      let keys = Set(headings(rows, from: best.start, count: mapping.headerRows).map(SheetWord.key))
      let lost = mapping.columns.indices.filter { index in
        mapping.columns[index].field != nil && !keys.contains(SheetWord.key(mapping.columns[index].heading))
      }
      // Where most of the headings are there, it is this sheet and a heading was changed.
      let problem: SheetProblem =
        best.missing * 2 < wanted.count && best.missing < 4
        ? .headingsLost(lost.map { $0 + 1 }) : .otherSheet(missing: best.missing, of: wanted.count)
      return (nil, [SheetFinding(line: line.line, column: 1, cell: nil, problem: problem)])
    }
    return layout(mapping, wanted, headings(rows, from: best.start, count: mapping.headerRows), best.start, line)
  }

  private static func layout(
    _ mapping: ImportMapping, _ wanted: [ImportMapping.Column], _ headings: [String], _ start: Int, _ line: CSVRow
  ) -> (layout: SheetLayout?, findings: [SheetFinding]) {
    var findings: [SheetFinding] = []
    var places: [String: Int] = [:]
    let wantedKeys = Set(wanted.map { SheetWord.key($0.heading) })
    func note(_ index: Int, _ problem: SheetProblem) {
      let column = line.fields.indices.contains(index) ? line.fields[index].column : 1
      findings.append(SheetFinding(line: line.line, column: column, cell: index, problem: problem))
    }
    for (index, heading) in headings.enumerated() where !heading.isEmpty {
      let key = SheetWord.key(heading)
      if places[key] == nil {
        places[key] = index
      } else if wantedKeys.contains(key) {
        note(index, .headingTwice)
      }
    }
    var bindings: [Binding] = []
    for column in wanted {
      guard let field = column.field, let index = places[SheetWord.key(column.heading)] else { continue }
      bindings.append(Binding(index: index, field: field, set: column.set))
    }
    for (index, heading) in headings.enumerated() where SheetWord.namesPerson(heading) {
      // A column of words from a closed list, of numbers or dates cannot carry a name in, whatever it is called.
      let field = bindings.first { $0.index == index }?.field
      if field == nil || field == .note || field == .campaign { note(index, .personColumn) }
    }
    return (
      SheetLayout(bindings: bindings, headings: headings, headRows: start + mapping.headerRows), findings
    )
  }

  /// The headings that some rows make together: a merged cell of an upper row holds for the columns below it.
  static func headings(_ rows: [CSVRow], from start: Int, count: Int) -> [String] {
    let lines = rows.dropFirst(start).prefix(count)
    let width = lines.map(\.fields.count).max() ?? 0
    var headings = Array(repeating: "", count: width)
    for (depth, row) in lines.enumerated() {
      var above = ""
      for index in 0..<width {
        var text = index < row.fields.count ? row.fields[index].text.trimmingBlanks : ""
        if depth < lines.count - 1 {
          if text.isEmpty { text = above } else { above = text }
        }
        guard !text.isEmpty else { continue }
        headings[index] = headings[index].isEmpty ? text : headings[index] + " / " + text
      }
    }
    guard let last = lines.last, lines.count > 1 else { return headings }
    // An upper heading that has nothing below it and no cell of its own is only a merged cell's overhang.
    for index in 0..<width where index >= last.fields.count || last.fields[index].text.trimmingBlanks.isEmpty {
      let isOwn = lines.dropLast().contains { index < $0.fields.count && !$0.fields[index].text.trimmingBlanks.isEmpty }
      if !isOwn { headings[index] = "" }
    }
    return headings
  }
}

extension String {
  /// The text without blanks around it and with single blanks in it.
  var trimmingBlanks: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    let isClean = { (byte: UInt8) in byte > 0x20 && byte < 0x80 }
    if isClean(first), isClean(last), !utf8.contains(where: { $0 == 0x20 || $0 < 0x20 || $0 == 0xC2 }) { return self }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
