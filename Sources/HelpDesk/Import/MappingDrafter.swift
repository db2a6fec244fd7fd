import Formats
import Identifiers
import Language
import Municipality

/// Works out a mapping from the first rows of a sheet.
struct MappingDrafter {
  let matcher: WordMatcher
  let register: OfficeRegister
  let settings: Settings
  /// The office's day, which says what dates can be meant.
  let today: Day

  var notes: [MappingSuggestion.Note] = []
  var headings: [String] = []
  var cells: [[String]] = []
  private var head = (start: 0, count: 1)

  init(matcher: WordMatcher, register: OfficeRegister, settings: Settings, today: Day) {
    self.matcher = matcher
    self.register = register
    self.settings = settings
    self.today = today
  }

  /// The draft for a sheet's rows.
  ///
  /// - Parameter name: the file's name, which may tell the year.
  mutating func suggestion(_ rows: [CSVRow], source: String?, name: String) -> MappingSuggestion {
    findHead(rows)
    headings = SheetLayout.headings(rows, from: head.start, count: head.count)
    let data = rows.dropFirst(head.start + head.count).filter { row in
      !row.fields.contains { SheetWord.beginsTotal($0.text) }
    }
    cells = headings.indices.map { index in
      data.map { index < $0.fields.count ? $0.fields[index].text.trimmingBlanks : "" }
    }
    var mapping = ImportMapping(source: source, rows: .sessions, dates: .dayFirst, columns: [])
    mapping.headerRows = head.count
    let fields = fieldsOfColumns()
    for index in headings.indices where !headings[index].isEmpty {
      mapping.columns.append(column(index, fields[index]))
    }
    mapping.rows = rowsOf(fields)
    let hints = [name] + rows.prefix(head.start).flatMap(\.texts)
    for index in headings.indices {
      guard let field = fields[index] else { continue }
      if field == .date { dates(index, &mapping, hints: hints) }
      if field == .branch { gaps(index, field, &mapping) }
      if values(index).contains(where: { $0.hasDecimalPoint }), field != .date, field != .time {
        mapping.decimal = .point
      }
    }
    for index in headings.indices {
      if let field = fields[index], field.hasWords { words(index, field, &mapping) }
    }
    finish(&mapping, hints: hints)
    return MappingSuggestion(mapping: mapping, notes: notes)
  }

  // MARK: - Headings

  private mutating func findHead(_ rows: [CSVRow]) {
    func known(_ row: CSVRow) -> Int { row.fields.count { HeadingWords.field($0.text.trimmingBlanks) != nil } }
    let reach = rows.prefix(SheetLayout.reach)
    let best = reach.indices.max { known(rows[$0]) < known(rows[$1]) } ?? 0
    let lower = reach.indices.first { known(rows[$0]) == known(rows[best]) } ?? best
    head = (lower, 1)
    // The row above or below belongs to the headings too when it has words, no numbers, and gaps left by merged cells.
    func isHead(_ row: CSVRow) -> Bool {
      let texts = row.fields.map(\.text.trimmingBlanks)
      let filled = texts.filter { !$0.isEmpty }
      return filled.count > 1 && filled.count < texts.count && filled.allSatisfy { $0.first?.isNumber == false }
        && filled.contains { HeadingWords.field($0) != nil || matcher.task($0) != nil }
    }
    let hasGaps = rows[lower].fields.contains { $0.text.trimmingBlanks.isEmpty }
    if lower > 0, isHead(rows[lower - 1]) {
      head = (lower - 1, 2)
    } else if hasGaps, lower + 1 < rows.count, isHead(rows[lower + 1]), startsLower(rows[lower], rows[lower + 1]) {
      head = (lower, 2)
    }
  }

  /// Whether a row fills the gaps that the row above it leaves and leaves those that it fills, as headings do and data do
  /// not: a row of data has a day below "Dato".
  private func startsLower(_ upper: CSVRow, _ lower: CSVRow) -> Bool {
    let date = upper.fields.firstIndex { HeadingWords.field($0.text.trimmingBlanks) == .date }
    guard let date, date < lower.fields.count else { return true }
    return lower.fields[date].text.trimmingBlanks.isEmpty
      || HeadingWords.field(lower.fields[date].text.trimmingBlanks) != nil
  }

  private mutating func column(_ index: Int, _ field: ImportField?) -> ImportMapping.Column {
    var column = ImportMapping.Column(headings[index], field)
    if field == .count, let task = taskOfCounts(index) {
      column.set = [.task: task.code]
      if !task.isSure { notes.append(.guessedColumn(cell: index, code: task.code)) }
    }
    guard field == nil, !values(index).isEmpty else { return column }
    if isPerson(index) {
      notes.append(.personColumn(cell: index))
    } else if isSum(index) || !isCounts(index) || countColumns.isEmpty {
      notes.append(.leftOut(cell: index))
    } else {
      notes.append(.countsLeftOut(cell: index))
    }
    return column
  }

  /// What a row stands for: a total, where it has a number and no two rows say the same of it.
  private func rowsOf(_ fields: [ImportField?]) -> ImportMapping.Rows {
    let counts = fields.indices.filter { fields[$0] == .count }
    guard let only = counts.first else { return .sessions }
    if counts.count > 1 { return .totals }
    if fields.contains(.time) { return .sessions }
    let kinds = fields.indices.filter {
      fields[$0] != nil && $0 != only && fields[$0] != .minutes && fields[$0] != .note
    }
    var seen: Set<[String]> = []
    var above = ""
    for row in cells[only].indices where !cells[only][row].isEmpty {
      let key = kinds.map { kind in
        let text = cells[kind][row]
        guard fields[kind] == .date else { return SheetWord.key(text) }
        if !text.isEmpty { above = text }
        return above
      }
      if !seen.insert(key).inserted { return .sessions }
    }
    return .totals
  }

  // MARK: - Columns

  func values(_ index: Int) -> [String] { cells[index].filter { !$0.isEmpty } }

  private func hasField(_ field: ImportField) -> Bool { headings.contains { HeadingWords.field($0) == field } }

  private func isSum(_ index: Int) -> Bool { SheetWord.beginsTotal(headings[index]) }

  private func isPerson(_ index: Int) -> Bool {
    if SheetWord.namesPerson(headings[index]) { return true }
    let different = Set(values(index))
    let names = different.count { NameWatch.isName($0) }
    return (names >= 2 && names * 2 >= different.count)
      || different.contains { !Gate.standard.findings(in: $0, profile: .note).isEmpty }
  }

  private mutating func fieldsOfColumns() -> [ImportField?] {
    var fields: [ImportField?] = headings.indices.map {
      headings[$0].isEmpty || isSum($0) ? nil : fieldOfHeading($0)
    }
    let counts = countColumns.filter { fields[$0] == nil }
    if counts.count > 1 { for index in counts { fields[index] = .count } }
    var taken: Set<ImportField> = []
    for index in fields.indices {
      guard let field = fields[index] else { continue }
      if field == .count, counts.count > 1, !counts.contains(index) { fields[index] = nil }
      if field != .count, !taken.insert(field).inserted { fields[index] = nil }
      if let optional = OptionalField(field), settings.rule(for: optional) == .off {
        fields[index] = nil
        notes.append(.fieldOff(field))
      }
    }
    // A column that its heading does not explain may still hold nothing but dates or known words.
    for field in [ImportField.date, .task, .branch, .outcome, .channel] where !fields.contains(field) {
      let free = headings.indices.filter {
        fields[$0] == nil && !headings[$0].isEmpty && !isSum($0) && !isCounts($0) && !isPerson($0)
      }
      if let index = free.first(where: { looksLike($0, field) }) { fields[index] = field }
    }
    return fields
  }

  private func fieldOfHeading(_ index: Int) -> ImportField? {
    guard let field = HeadingWords.field(headings[index]) else { return nil }
    let values = values(index)
    switch field {
    case .time where !values.isEmpty:
      let clocks = values.count { SheetTime.minute($0) != nil && $0.contains { ":.".contains($0) } }
      let spans = values.count { SheetDuration.minutes($0, decimal: .comma) != nil }
      return clocks >= spans || hasField(.minutes) ? .time : .minutes
    case .date where values.isEmpty || looksLike(index, .date): return .date
    case .date: return nil
    case .note, .campaign: return isPerson(index) ? nil : field
    default: return SheetWord.namesPerson(headings[index]) && !field.hasWords && field != .count ? nil : field
    }
  }

  private func looksLike(_ index: Int, _ field: ImportField) -> Bool {
    let values = values(index)
    guard !values.isEmpty else { return false }
    if field == .date {
      let read = values.count { SheetDate($0, style: .dayFirst) != nil || SheetDate.looksLikeSerial($0) }
      return read * 5 >= values.count * 3
    }
    let distinct = Set(values)
    guard distinct.count <= MappingSuggestion.mostWords else { return false }
    return distinct.count { matcher.code($0, field) != nil } * 5 >= distinct.count * 3
  }

  /// Whether a column holds nothing but numbers.
  private func isCounts(_ index: Int) -> Bool {
    values(index).allSatisfy { SheetNumber.value($0, decimal: .comma) != nil }
  }

  /// The columns whose headings name a task each.
  private var countColumns: [Int] {
    headings.indices.filter { !headings[$0].isEmpty && !isSum($0) && taskOfCounts($0) != nil }
  }

  /// The task that a column of plain counts is about.
  private func taskOfCounts(_ index: Int) -> WordMatch? {
    guard isCounts(index) else { return nil }
    let lower = headings[index].ranges(of: " / ").last.map { String(headings[index][$0.upperBound...]) }
    let word = lower ?? headings[index]
    // What a column of two tasks counts, nobody can take apart.
    let parts = Set(
      SheetWord.several(SheetWord.key(word)) { matcher.task($0)?.isSure == true }.compactMap { matcher.task($0)?.code })
    return HeadingWords.field(word) == nil && parts.count < 2 ? matcher.task(word) : nil
  }
}

extension OptionalField {
  /// The optional field that a field of a sheet fills.
  fileprivate init?(_ field: ImportField) {
    if field == .helpedIn { self = .helpedIn } else { self.init(rawValue: field.rawValue) }
  }
}

extension String {
  /// Whether the text is a number with a decimal point and at most two decimals, which Danes and Swedes do not write.
  fileprivate var hasDecimalPoint: Bool {
    let halves = utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return halves.count == 2 && (1...2).contains(halves[1].count) && !halves[0].isEmpty
      && halves.allSatisfy { $0.allSatisfy { $0 &- 0x30 < 10 } }
  }
}
