import Language

/// A table as people read it: rows in groups under headings, some keys across, and no column that says nothing.
struct ReadingTable {
  /// Rows that stand together.
  struct Group {
    /// What the rows have in common; nil where the table has no groups.
    let heading: String?
    let rows: [[ReportCell]]
    /// The names of rows that tell nothing, as all their figures are hidden; few such rows stay.
    var folded: [String] = []
    /// The names of rows of nothing but zeros, where the table folds them.
    var zeros: [String] = []

    /// A group whose silent rows are folded.
    init(
      _ heading: String?, _ rows: [[ReportCell]], _ columns: [ReportColumn], foldsZeros: Bool, in language: LanguageCode
    ) {
      self.heading = heading
      let figures = columns.indices.filter { columns[$0].role == .measure }
      let name = columns.firstIndex { $0.role == .key && !$0.codes.isEmpty } ?? 0
      var kept = rows
      func fold(_ isFolded: ([ReportCell]) -> Bool) -> [String] {
        let names = kept.filter(isFolded).map { $0[name].written(in: language) }
        kept.removeAll(where: isFolded)
        return names
      }
      if foldsZeros { zeros = fold { row in figures.allSatisfy { row[$0] == .count(0) } } }
      let isSilent = { (row: [ReportCell]) in
        figures.contains { row[$0] == .hidden } && figures.allSatisfy { row[$0] == .hidden || row[$0] == .empty }
      }
      if heading != nil, kept.count(where: isSilent) > 2 { folded = fold(isSilent) }
      self.rows = kept
    }

    /// A group of rows as they stand.
    init(heading: String?, rows: [[ReportCell]], folded: [String], zeros: [String]) {
      self.heading = heading
      self.rows = rows
      self.folded = folded
      self.zeros = zeros
    }

    /// What is said in place of the folded rows.
    func told(in language: LanguageCode) -> [String] {
      [(ReportPhrase.foldedNote, folded), (.zeroNote, zeros)].filter { !$0.1.isEmpty }.map { phrase, names in
        phrase(in: language, ["names": .text(names.joined(separator: " · "))])
      }
    }
  }

  let columns: [ReportColumn]
  let groups: [Group]
  /// The closing row, with a cell for every column; nil for none.
  let total: [ReportCell]?
  /// The closing line of a table whose figures were spread over columns: its name and its figure.
  let closing: (name: String, figure: ReportCell)?
  /// The ids of columns that are sums of the others; empty where no keys go across.
  private let sums: Set<String>
  /// Whether keys go across.
  let isSpread: Bool

  /// Whether a column is the sum of the others.
  func isSum(_ column: ReportColumn) -> Bool { sums.contains(column.id) }

  /// Whether a row is the sum of the others.
  func isSum(_ row: [ReportCell]) -> Bool {
    isSpread
      && zip(columns, row).contains { $0.role == .key && $1.isTotal }
  }

  /// Every row and the closing one.
  var allRows: [[ReportCell]] { groups.flatMap(\.rows) + (total.map { [$0] } ?? []) }

  init(_ table: ReportTable, in language: LanguageCode) {
    let spread = ReadingTable.spread(table, in: language)
    let table = spread?.table ?? table
    closing = spread?.closing
    isSpread = spread != nil
    sums = spread?.sums ?? []
    let foldsZeros = table.foldsZeros
    let heads = table.groups.compactMap { id in table.columns.firstIndex { $0.id == id } }
    let all = table.rows + (table.total.map { [$0] } ?? [])
    let kept = table.columns.indices.filter { index in
      !heads.contains(index) && ReadingTable.says(all.map { $0[index] }, table.columns[index])
    }
    let columns = kept.map { table.columns[$0] }
    self.columns = columns
    total = table.total.map { row in kept.map { row[$0] } }
    let cut = { (row: [ReportCell]) in kept.map { row[$0] } }
    guard !heads.isEmpty else {
      groups = [Group(nil, table.rows.map(cut), columns, foldsZeros: foldsZeros, in: language)]
      return
    }
    let keys = ReadingTable.ordered(table.rows.map { row in heads.map { row[$0] } }, heads.map { table.columns[$0] })
    let byKey = Dictionary(grouping: table.rows) { row in heads.map { row[$0] } }
    groups = keys.map { key in
      let names = zip(heads, key).map { "\(table.columns[$0].title[language]): \($1.written(in: language))" }
      return Group(
        names.joined(separator: " · "), (byKey[key] ?? []).map(cut), columns, foldsZeros: foldsZeros, in: language)
    }
  }

  /// The table under some of its columns; the names of folded rows and the closing line stand under the last part.
  private init(_ whole: ReadingTable, columns kept: [Int], isLast: Bool) {
    columns = kept.map { whole.columns[$0] }
    groups = whole.groups.map { group in
      Group(
        heading: group.heading, rows: group.rows.map { row in kept.map { row[$0] } },
        folded: isLast ? group.folded : [], zeros: isLast ? group.zeros : [])
    }
    total = whole.total.map { row in kept.map { row[$0] } }
    closing = isLast ? whole.closing : nil
    sums = whole.sums
    isSpread = whole.isSpread
  }

  /// A table with keys across as so many tables under each other, each with as many of its columns; nil where that
  /// cannot be.
  func parts(_ number: Int) -> [ReadingTable]? {
    let figures = columns.indices.filter { columns[$0].role == .measure }
    guard isSpread, number <= figures.count else { return nil }
    let names = columns.indices.filter { columns[$0].role != .measure }
    let size = (figures.count + number - 1) / number
    return stride(from: 0, to: figures.count, by: size).map { start in
      let end = min(start + size, figures.count)
      return ReadingTable(self, columns: names + figures[start..<end], isLast: end == figures.count)
    }
  }

  /// Whether a column says anything: one without a cell does not, nor one that compares and never can.
  private static func says(_ cells: [ReportCell], _ column: ReportColumn) -> Bool {
    let filled = cells.filter { $0 != .empty }
    if column.id == ReportColumn.change.id { return filled.contains { $0 != .verdict(.unknown) } }
    return !filled.isEmpty || cells.isEmpty
  }

  /// The different keys, in the order of the columns' codes, those that are no code in the order in which they come.
  private static func ordered(_ keys: [[ReportCell]], _ columns: [ReportColumn]) -> [[ReportCell]] {
    var seen: Set<[ReportCell]> = []
    let found = keys.filter { seen.insert($0).inserted }
    let places = columns.map { column in
      Dictionary(column.codes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let ranks = found.map { key in
      zip(key, places).map { cell, places in
        if case .term(let term) = cell { places[term.code] ?? Int.max } else { Int.max }
      }
    }
    return found.indices.sorted { first, second in
      for (one, other) in zip(ranks[first], ranks[second]) where one != other { return one < other }
      return first < second
    }.map { found[$0] }
  }

  /// The table with one column of figures for each value of the keys that go across; nil where that cannot be.
  private static func spread(
    _ table: ReportTable, in language: LanguageCode
  ) -> (table: ReportTable, closing: (name: String, figure: ReportCell)?, sums: Set<String>)? {
    let across = table.across.compactMap { id in table.columns.firstIndex { $0.id == id } }
    let measures = table.columns.indices.filter { table.columns[$0].role != .key }
    let kept = table.columns.indices.filter { table.columns[$0].role == .key && !across.contains($0) }
    guard !across.isEmpty, !kept.isEmpty, measures.count == 1, let measure = measures.first else { return nil }
    let heads = ordered(table.rows.map { row in across.map { row[$0] } }, across.map { table.columns[$0] })
    var order: [[ReportCell]] = []
    var figures: [[ReportCell]: [[ReportCell]: ReportCell]] = [:]
    for row in table.rows {
      let key = kept.map { row[$0] }
      let head = across.map { row[$0] }
      if figures[key] == nil { order.append(key) }
      // Two figures for one place: only the whole rows tell them apart.
      guard figures[key]?[head] == nil else { return nil }
      figures[key, default: [:]][head] = row[measure]
    }
    let value = table.columns[measure]
    let columns = heads.enumerated().map { index, head in
      ReportColumn(
        id: "\(value.id)\(index)", title: Wording(same: head.map { $0.written(in: language) }.joined(separator: ", ")),
        unit: value.unit, meaning: value.meaning, decimals: value.decimals)
    }
    let closing = table.total.map { total in
      (name: kept.map { total[$0].written(in: language) }.first { !$0.isEmpty } ?? "", figure: total[measure])
    }
    let rows = order.map { key in key + heads.map { figures[key]?[$0] ?? .empty } }
    let sums = zip(columns, heads).filter { $1.contains { $0.isTotal } }.map(\.0.id)
    return (
      ReportTable(
        columns: kept.map { table.columns[$0] } + columns, rows: rows, groups: table.groups,
        foldsZeros: table.foldsZeros), closing, Set(sums)
    )
  }
}
