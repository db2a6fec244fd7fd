import Formats
import Identifiers
import Language
import Municipality

/// Works out a mapping from the first rows of a sheet.
struct MappingDrafter {
  let matcher: WordMatcher
  let register: OfficeRegister
  let settings: Settings

  private var notes: [MappingSuggestion.Note] = []
  private var head = (start: 0, count: 1)
  private var headings: [String] = []
  private var cells: [[String]] = []

  init(matcher: WordMatcher, register: OfficeRegister, settings: Settings) {
    self.matcher = matcher
    self.register = register
    self.settings = settings
  }

  /// The draft for a sheet's rows.
  mutating func suggestion(_ rows: [CSVRow], source: String?) -> MappingSuggestion {
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
    // Columns of counts with a task each, or one of counts, make totals.
    if mapping.columns.contains(where: { $0.field == .count }) { mapping.rows = .totals }
    for index in headings.indices {
      guard let field = fields[index] else { continue }
      if field == .date { dates(index, &mapping) }
      if field.hasWords { words(index, field, &mapping) }
      if values(index).contains(where: { $0.wholeMatchesPoint }), field != .date, field != .time {
        mapping.decimal = .point
      }
    }
    finish(&mapping)
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
        && filled.contains { HeadingWords.field($0) != nil || matcher.code($0, .task) != nil }
    }
    let hasGaps = rows[lower].fields.contains { $0.text.trimmingBlanks.isEmpty }
    if lower > 0, isHead(rows[lower - 1]) {
      head = (lower - 1, 2)
    } else if hasGaps, lower + 1 < rows.count, isHead(rows[lower + 1]) {
      head = (lower, 2)
    }
  }

  private mutating func column(_ index: Int, _ field: ImportField?) -> ImportMapping.Column {
    var column = ImportMapping.Column(headings[index], field)
    if field == .count, let task = taskOfCounts(index) { column.set = [.task: task] }
    if field == nil, !values(index).isEmpty {
      notes.append(isPerson(index) ? .personColumn(cell: index) : .leftOut(cell: index))
    }
    return column
  }

  // MARK: - Columns

  private func values(_ index: Int) -> [String] { cells[index].filter { !$0.isEmpty } }

  private func hasField(_ field: ImportField) -> Bool { headings.contains { HeadingWords.field($0) == field } }

  private func isPerson(_ index: Int) -> Bool {
    SheetWord.namesPerson(headings[index])
      || Set(values(index)).contains { !Gate.standard.findings(in: $0, profile: .note).isEmpty }
  }

  private mutating func fieldsOfColumns() -> [ImportField?] {
    var fields: [ImportField?] = headings.indices.map { headings[$0].isEmpty ? nil : fieldOfHeading($0) }
    let counts = headings.indices.filter { fields[$0] == nil && !headings[$0].isEmpty && taskOfCounts($0) != nil }
    if counts.count > 1 { for index in counts { fields[index] = .count } }
    var taken: Set<ImportField> = []
    for index in fields.indices {
      guard let field = fields[index] else { continue }
      if field == .count, counts.count > 1, taskOfCounts(index) == nil { fields[index] = nil }
      if field != .count, !taken.insert(field).inserted { fields[index] = nil }
      if let optional = OptionalField(field), settings.rule(for: optional) == .off {
        fields[index] = nil
        notes.append(.fieldOff(field))
      }
    }
    // A column that its heading does not explain may still hold nothing but dates or known words.
    for field in [ImportField.date, .task, .branch, .outcome, .channel] where !fields.contains(field) {
      let free = headings.indices.filter { fields[$0] == nil && !headings[$0].isEmpty && !isPerson($0) }
      if let index = free.first(where: { looksLike($0, field) }) { fields[index] = field }
    }
    return fields
  }

  private func fieldOfHeading(_ index: Int) -> ImportField? {
    guard let field = HeadingWords.field(headings[index]) else { return nil }
    let values = values(index)
    switch field {
    case .time where !values.isEmpty && values.allSatisfy({ Int($0) != nil }):
      return hasField(.minutes) ? nil : .minutes
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

  /// The task that a column of plain counts is about.
  private func taskOfCounts(_ index: Int) -> String? {
    let values = values(index)
    guard values.allSatisfy({ SheetNumber.value($0, decimal: .comma) != nil }) else { return nil }
    let lower = headings[index].split(separator: "/").last.map { String($0).trimmingBlanks } ?? ""
    return HeadingWords.field(lower) == nil ? matcher.code(lower, .task) : nil
  }

  // MARK: - Values

  private mutating func dates(_ index: Int, _ mapping: inout ImportMapping) {
    let values = values(index)
    let odd = { (style: SheetDateStyle) in values.count { SheetDate($0, style: style) == nil } }
    let serials = values.filter { SheetDate.looksLikeSerial($0) }
    if let first = serials.first, serials.count * 2 > values.count {
      mapping.dates = .excel1900
      if case .days(let one)? = SheetDate(first, style: .excel1900)?.form,
        case .days(let other)? = SheetDate(first, style: .excel1904)?.form
      {
        notes.append(.dayNumbers(from1900: Day(number: one), from1904: Day(number: other)))
      }
    } else {
      mapping.dates = odd(.yearFirst) <= odd(.dayFirst) ? .yearFirst : .dayFirst
    }
    if odd(mapping.dates) > 0 { notes.append(.oddDates(odd(mapping.dates))) }
    // Gaps below a date in rows that say something else are what merged cells leave.
    let gaps = cells[index].indices.count { row in
      cells[index][row].isEmpty && headings.indices.contains { $0 != index && !cells[$0][row].isEmpty }
    }
    if gaps > 0, cells[index].first?.isEmpty == false { mapping.fillDown.append(.date) }
  }

  private mutating func words(_ index: Int, _ field: ImportField, _ mapping: inout ImportMapping) {
    var seen: Set<String> = []
    var words: [ImportMapping.Word] = []
    let reader = CellReader(mapping, register)
    for value in values(index) where seen.insert(SheetWord.key(value)).inserted {
      if case .fault = reader.value(value, as: field) {} else { continue }
      // A word that may be somebody's number is not written into a draft.
      guard Gate.standard.findings(in: value, profile: .note).isEmpty else { continue }
      words.append(ImportMapping.Word(value, matcher.code(value, field)))
    }
    guard words.count <= MappingSuggestion.mostWords else {
      notes.append(.tooManyWords(field, cell: index))
      return
    }
    if !words.isEmpty { mapping.words[field] = words }
    let open = words.count { $0.code == nil }
    if open > 0 { notes.append(.openWords(field, open)) }
  }

  private mutating func finish(_ mapping: inout ImportMapping) {
    for item in mapping.faults() {
      if case .fieldMissing(let field) = item.problem { notes.append(.fieldMissing(field)) }
    }
    // Guidance has a help level; a sheet without one needs a person's word for it.
    let tasks = mapping.columns.compactMap { $0.set[.task] } + (mapping.words[.task] ?? []).compactMap(\.code)
    let hasLevel = mapping.columns.contains { $0.field == .level }
    if !hasLevel, tasks.contains(where: { register.tasks[$0]?.isGuidance == true }) {
      notes.append(.fieldMissing(.level))
    }
    let hasBranch = mapping.columns.contains { $0.field == .branch }
    if !hasBranch, register.rules.branch == nil {
      if register.branches.count == 1, let only = register.branches.keys.first {
        mapping.fixed[.branch] = only
      } else {
        notes.append(.fieldMissing(.branch))
      }
    }
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
  fileprivate var wholeMatchesPoint: Bool {
    let halves = utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return halves.count == 2 && (1...2).contains(halves[1].count) && !halves[0].isEmpty
      && halves.allSatisfy { $0.allSatisfy { $0 &- 0x30 < 10 } }
  }
}
