import Formats
import Identifiers
import Language
import Municipality

/// Makes entries of a sheet's rows and says of each row that cannot become one what is wrong with it.
struct SheetInterpreter {
  /// What a row of the sheet came to.
  enum Result {
    /// Nothing: an empty row, or one that only has its date printed in advance.
    case blank
    /// A line of totals, which is passed over.
    case total
    /// Entries; a sheet with a column of counts for each task has several in a row.
    case entries([SheetEntry])
    /// Faults.
    case refused([SheetFinding])
  }

  private let mapping: ImportMapping
  private let layout: SheetLayout
  private let register: OfficeRegister
  private let now: OfficeClock.Moment
  private let reader: CellReader
  private let gate = Gate.standard
  /// The columns that every entry of a row shares, and those of counts.
  private let shared: [SheetLayout.Binding]
  private let counts: [SheetLayout.Binding]
  /// What holds for all rows, before their own cells are read.
  private let base: EntryDraft
  private let sets: [EntryDraft]
  /// The columns that are not read, whose cells are looked through all the same.
  private let unread: Set<Int>
  private let watched: [Int]

  /// What cells said before, by column: a sheet says the same things over and over.
  private var known: [[String: CellValue]]
  private var seen: [Set<String>]
  private var above: [Int: String] = [:]

  /// Columns that are not read and hold something like a personal number, each with the first place of it.
  private(set) var identifiers: [Int: SheetFinding] = [:]
  /// Columns that are not read, or that are free text, and hold names; each with the first place of one.
  var nameColumns: [SheetFinding] {
    names.filter { identifiers[$0.key] == nil }.sorted { $0.key < $1.key }.compactMap(\.value.finding)
  }
  /// Columns that hold something and are not read.
  private(set) var unreadColumns: Set<Int> = []

  /// Rows whose help level was left out, as their tasks have none.
  private(set) var levelsLeftOut = 0
  private var names: [Int: NameWatch] = [:]
  private static let memory = 4096

  /// - Throws: ``MappingFault`` for codes that the office does not have.
  init(
    _ mapping: ImportMapping, _ layout: SheetLayout, _ register: OfficeRegister, now: OfficeClock.Moment
  ) throws(MappingFault) {
    self.mapping = mapping
    self.layout = layout
    self.register = register
    self.now = now
    let reader = CellReader(mapping, register)
    self.reader = reader
    let faults = reader.mappingFaults()
    guard faults.isEmpty else { throw MappingFault(faults) }
    shared = layout.bindings.filter { $0.field != .count }
    counts = layout.bindings.filter { $0.field == .count }
    var base = EntryDraft()
    base.branch = register.rules.branch.flatMap { register.branches[$0.text] }
    for (field, code) in mapping.fixed { base.take(reader.value(code, as: field), field) }
    self.base = base
    sets = counts.map { binding in
      var draft = EntryDraft()
      for (field, code) in binding.set { draft.take(reader.value(code, as: field), field) }
      return draft
    }
    let bound = Set(layout.bindings.map(\.index))
    let unread = layout.headings.indices.filter { !bound.contains($0) }
    self.unread = Set(unread)
    watched = unread + layout.bindings.filter { $0.field == .note || $0.field == .campaign }.map(\.index)
    known = Array(repeating: [:], count: layout.headings.count)
    seen = Array(repeating: [], count: layout.headings.count)
  }

  /// What a row comes to.
  ///
  /// - Parameter flaws: faults of the text that lie in the row.
  mutating func result(of row: CSVRow, flaws: [FormatFinding]) -> Result {
    lookThrough(row)
    if isTotal(row) { return .total }
    // Where the text is broken, nobody knows what the cells are.
    guard flaws.isEmpty else {
      return .refused(
        flaws.map { flaw in
          let cell = row.fields.lastIndex { ($0.line, $0.column) <= (flaw.line, flaw.column) }
          return SheetFinding(line: flaw.line, column: flaw.column, cell: cell, problem: .format(flaw.problem))
        })
    }
    var findings: [SheetFinding] = []
    for index in row.fields.indices.dropFirst(layout.headings.count)
    where !row.fields[index].text.trimmingBlanks.isEmpty {
      findings.append(finding(.extraCell, row, index))
      break
    }
    var draft = base
    var saysSomething = false
    for binding in shared {
      let value = value(row, binding)
      if case .fault(let problem) = value { findings.append(finding(problem, row, binding.index)) }
      if case .none = value { continue }
      draft.take(value, binding.field)
      if !Self.prepared.contains(binding.field), !isFilledDown(row, binding) { saysSomething = true }
    }
    let entries = entries(row, draft, saysSomething: saysSomething, &findings)
    // A row that only has what is printed in advance holds nothing, not even faults.
    let isPrepared = entries.isEmpty && !saysSomething && !hasCounts(row) && (hasOwnContent || isEmpty(row))
    if isPrepared { return .blank }
    if !findings.isEmpty { return .refused(findings) }
    return entries.isEmpty ? .blank : .entries(entries)
  }

  // MARK: - Cells

  /// The fields that a sheet may have filled in before anything was counted.
  private static let prepared: Set<ImportField> = [.date, .time, .branch]

  /// Whether the sheet has columns that are only filled in when something was counted.
  private var hasOwnContent: Bool { !counts.isEmpty || shared.contains { !Self.prepared.contains($0.field) } }

  private func text(_ row: CSVRow, _ index: Int) -> String {
    index < row.fields.count ? row.fields[index].text : ""
  }

  private func isEmpty(_ row: CSVRow) -> Bool {
    layout.bindings.allSatisfy { text(row, $0.index).trimmingBlanks.isEmpty }
  }

  private func hasCounts(_ row: CSVRow) -> Bool {
    counts.contains { !text(row, $0.index).trimmingBlanks.isEmpty }
  }

  private func isFilledDown(_ row: CSVRow, _ binding: SheetLayout.Binding) -> Bool {
    mapping.fillDown.contains(binding.field) && text(row, binding.index).trimmingBlanks.isEmpty
  }

  private mutating func value(_ row: CSVRow, _ binding: SheetLayout.Binding) -> CellValue {
    var text = text(row, binding.index)
    if mapping.fillDown.contains(binding.field) {
      if text.trimmingBlanks.isEmpty { text = above[binding.index] ?? "" } else { above[binding.index] = text }
    }
    return value(text, binding)
  }

  private mutating func value(_ text: String, _ binding: SheetLayout.Binding) -> CellValue {
    if text.isEmpty { return .none }
    if let value = known[binding.index][text] { return value }
    let value = reader.value(text, as: binding.field)
    // Notes are all different; other columns that are forget everything now and then.
    if binding.field != .note {
      if known[binding.index].count >= Self.memory { known[binding.index].removeAll(keepingCapacity: true) }
      known[binding.index][text] = value
    }
    return value
  }

  private func finding(_ problem: SheetProblem, _ row: CSVRow, _ index: Int) -> SheetFinding {
    let field = index < row.fields.count ? row.fields[index] : row.fields[row.fields.count - 1]
    return SheetFinding(line: field.line, column: field.column, cell: index, problem: problem)
  }

  // MARK: - Entries

  private mutating func entries(
    _ row: CSVRow, _ draft: EntryDraft, saysSomething: Bool, _ findings: inout [SheetFinding]
  ) -> [SheetEntry] {
    guard !counts.isEmpty else {
      guard saysSomething || !hasOwnContent, !isEmpty(row) else { return [] }
      return [entry(row, draft, nil, &findings)].compactMap(\.self)
    }
    let isSound = findings.isEmpty
    var entries: [SheetEntry] = []
    for (index, binding) in counts.enumerated() {
      let value = value(text(row, binding.index), binding)
      switch value {
      case .fault(let problem): findings.append(finding(problem, row, binding.index))
      case .number(let number) where isSound:
        var own = draft
        own.cover(with: sets[index])
        own.count = number
        var faults: [SheetFinding] = []
        let made = entry(row, own, binding.index, &faults)
        // Nothing was counted, so nothing can be wrong with it: a sheet prepared for days to come has zeros.
        if number == 0, !faults.isEmpty { continue }
        findings += faults
        if let made, number > 0 || mapping.rows == .totals { entries.append(made) }
      case .number: break
      default:
        if saysSomething, counts.count == 1 { findings.append(finding(.missing(.count), row, binding.index)) }
      }
    }
    return findings.isEmpty ? entries : []
  }

  private mutating func entry(
    _ row: CSVRow, _ given: EntryDraft, _ count: Int?, _ findings: inout [SheetFinding]
  ) -> SheetEntry? {
    var draft = given
    // A desk fills in the level of everything it does; what is said once for all rows holds where it can.
    if !draft.tasks.isEmpty, !draft.hasGuidance, draft.dropLevel(), place(of: .level) != nil { levelsLeftOut += 1 }
    for field in [ImportField.date, .branch, .task, .outcome] where draft.lacks(field) {
      let isCovered = findings.contains { $0.problem.field == field.rawValue }
      if !isCovered { findings.append(finding(.missing(field), row, place(of: field) ?? 0)) }
    }
    guard findings.isEmpty, let day = draft.day, let branch = draft.branch, let outcome = draft.outcome,
      !draft.tasks.isEmpty
    else {
      return nil
    }
    var content = draft.content(branch: branch.number, outcome: outcome)
    let counted = content.count
    do throws(EntryFault) {
      // Larger counts are split over several entries.
      content.count = min(max(counted, 1), OfficeRules.counts.upperBound)
      try register.rules.check(content, hasGuidance: draft.hasGuidance)
      guard day < now.day || (day == now.day && (draft.minute ?? 0) <= now.minute + 1) else { throw .inFuture }
      let part = draft.minute.map { PartOfDay(minute: $0) } ?? draft.part.flatMap { PartOfDay(number: $0) }
      // As with a form: the first of a month alone says the month, where no more than that is kept.
      let isMonth = part == nil && day == day.firstOfMonth && OfficeRules.monthOnly.contains(content.channel)
      try register.rules.place(&content, on: day, part, isMonth: isMonth, at: branch)
    } catch {
      let field = SheetProblem.entry(error).field.flatMap { ImportField(rawValue: $0) }
      findings.append(finding(.entry(error), row, field.flatMap { place(of: $0) } ?? count ?? 0))
      return nil
    }
    content.count = counted
    let cell = count ?? layout.bindings.map(\.index).min() ?? 0
    let field = row.fields[min(cell, row.fields.count - 1)]
    return SheetEntry(
      content: content, campaign: draft.campaign?.text, hour: content.isMonthOnly ? nil : draft.minute.map { $0 / 60 },
      line: row.line, column: field.column, cell: cell)
  }

  private func place(of field: ImportField) -> Int? {
    shared.first { $0.field == field }?.index
  }

  // MARK: - Totals and persons

  private func isTotal(_ row: CSVRow) -> Bool {
    guard row.fields.contains(where: { SheetWord.beginsTotal($0.text) }) else { return false }
    guard let date = shared.first(where: { $0.field == .date }) else { return true }
    if case .day = reader.value(text(row, date.index), as: .date) { return false }
    return true
  }

  /// Looks for personal numbers and the like in the columns that are not read: a sheet that has them is refused.
  private mutating func lookThrough(_ row: CSVRow) {
    for index in watched where index < row.fields.count {
      let text = row.fields[index].text
      guard !text.isEmpty, !seen[index].contains(text) else { continue }
      if unread.contains(index) { unreadColumns.insert(index) }
      guard identifiers[index] == nil else { continue }
      let place = finding(.nameColumn, row, index)
      names[index, default: NameWatch()].see(text, place)
      // A column that is read is screened cell by cell.
      guard unread.contains(index) else { continue }
      if let found = gate.findings(in: text, profile: .note).first {
        identifiers[index] = finding(.identifierColumn(found.kind), row, index)
      }
      if seen[index].count >= Self.memory { seen[index].removeAll(keepingCapacity: true) }
      seen[index].insert(text)
    }
  }
}
