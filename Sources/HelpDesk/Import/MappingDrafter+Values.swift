import Formats
import Identifiers
import Language
import Municipality

extension MappingDrafter {
  // MARK: - Dates

  /// How a column of dates is written.
  ///
  /// - Parameter hints: texts that may name the year of dates without one.
  mutating func dates(_ index: Int, _ mapping: inout ImportMapping, hints: [String]) {
    let values = values(index)
    let serials = values.filter { SheetDate.looksLikeSerial($0) }
    if serials.count * 2 > values.count {
      dayNumbers(serials, &mapping)
    } else {
      let odd = { (style: SheetDateStyle) in values.count { SheetDate($0, style: style) == nil } }
      mapping.dates = odd(.yearFirst) <= odd(.dayFirst) ? .yearFirst : .dayFirst
    }
    let style = mapping.dates
    let odd = values.count { SheetDate($0, style: style) == nil }
    if odd > 0 { notes.append(.oddDates(odd)) }
    let short = values.compactMap { value -> (month: Int, day: Int)? in
      guard case .yearless(let month, let day)? = SheetDate(value, style: style)?.form else { return nil }
      return (month, day)
    }
    if !short.isEmpty {
      let years = values.compactMap { value -> Int? in
        guard case .civil(let year, _, _)? = SheetDate(value, style: style)?.form else { return nil }
        return year
      }
      let year = years.max() ?? year(of: short, hints)
      mapping.year = year
      notes.append(.yearGuessed(year))
    }
    gaps(index, .date, &mapping)
  }

  /// Dates as day numbers: counted from the year by which they lie neither ahead nor before the desks were there.
  private mutating func dayNumbers(_ serials: [String], _ mapping: inout ImportMapping) {
    let first = register.branches.values.map(\.opened).min() ?? Day(number: 0)
    func days(_ style: SheetDateStyle) -> [Day] {
      serials.compactMap { serial in
        guard case .days(let number)? = SheetDate(serial, style: style)?.form else { return nil }
        return Day(number: number)
      }
    }
    func fits(_ style: SheetDateStyle) -> Bool { days(style).allSatisfy { $0 >= first && $0 <= today } }
    let (windows, mac) = (days(.excel1900), days(.excel1904))
    mapping.dates = fits(.excel1904) && !fits(.excel1900) ? .excel1904 : .excel1900
    guard let one = windows.first, let other = mac.first else { return }
    if fits(.excel1900) == fits(.excel1904) {
      notes.append(.dayNumbers(from1900: one, from1904: other))
    } else {
      notes.append(.dayNumbersRead(first: mapping.dates == .excel1900 ? one : other))
    }
  }

  /// The year that the sheet names above its headings or in its file's name, else the last one whose days are not ahead.
  private func year(of dates: [(month: Int, day: Int)], _ hints: [String]) -> Int {
    for hint in hints {
      for word in hint.split(whereSeparator: { !$0.isNumber }) where word.count == 4 {
        if let year = Int(word), (2000...today.year).contains(year) { return year }
      }
    }
    let isAhead = dates.contains { date in
      Day(year: today.year, month: date.month, day: date.day).map { $0 > today } ?? false
    }
    return isAhead ? today.year - 1 : today.year
  }

  /// Notes that empty cells of a column mean the same as the cell above, where other cells of their rows are filled: that is
  /// what merged cells leave.
  mutating func gaps(_ index: Int, _ field: ImportField, _ mapping: inout ImportMapping) {
    let gaps = cells[index].indices.count { row in
      cells[index][row].isEmpty && headings.indices.contains { $0 != index && !cells[$0][row].isEmpty }
    }
    if gaps > 0, cells[index].first?.isEmpty == false { mapping.fillDown.append(field) }
  }

  // MARK: - Words

  mutating func words(_ index: Int, _ field: ImportField, _ mapping: inout ImportMapping) {
    var seen: Set<String> = []
    var words: [ImportMapping.Word] = []
    var guesses: [ImportMapping.Word] = []
    let reader = CellReader(mapping, register)
    for value in values(index) where seen.insert(SheetWord.key(value)).inserted {
      if case .fault = reader.value(value, as: field) {} else { continue }
      // A word that may be somebody's number or name is not written into a draft.
      guard Gate.standard.findings(in: value, profile: .note).isEmpty else { continue }
      let match = matcher.match(value, field)
      words.append(ImportMapping.Word(value, match?.code))
      if let match, !match.isSure { guesses.append(ImportMapping.Word(value, match.code)) }
    }
    guard words.count <= MappingSuggestion.mostWords else {
      notes.append(.tooManyWords(field, cell: index))
      return
    }
    if !words.isEmpty { mapping.words[field] = words }
    let open = words.count { $0.code == nil }
    if open > 0 { notes.append(.openWords(field, open)) }
    if !guesses.isEmpty { notes.append(.guessed(field, guesses)) }
  }

  // MARK: - What is missing

  /// The one branch whose own name stands in a title or a file's name.
  private func branch(namedIn hints: [String]) -> Branch? {
    let words = Set(hints.flatMap { SheetWord.parts($0) })
    let found = register.branches.values.filter { branch in
      let own = (SheetWord.parts(branch.name) + SheetWord.parts(branch.code.text)).filter { word in
        word.count >= 3 && !["bibliotek", "biblioteket", "bibl", "library", "filial"].contains(word)
      }
      return own.contains { words.contains($0) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// - Parameter hints: texts that may name the branch of a sheet without a column for it.
  mutating func finish(_ mapping: inout ImportMapping, hints: [String]) {
    var missing: [ImportField] = []
    for item in mapping.faults() {
      if case .fieldMissing(let field) = item.problem { missing.append(field) }
    }
    // Guidance has a help level; a sheet without one needs a person's word for it.
    let codes = mapping.columns.compactMap { $0.set[.task] } + (mapping.words[.task] ?? []).compactMap(\.code)
    let tasks = codes.flatMap { $0.split(separator: "+").map(String.init) }
    let hasLevel = mapping.columns.contains { $0.field == .level }
    if !hasLevel, tasks.contains(where: { register.tasks[$0]?.isGuidance == true }) { missing.append(.level) }
    let hasBranch = mapping.columns.contains { $0.field == .branch }
    if !hasBranch, register.rules.branch == nil {
      if register.branches.count == 1, let only = register.branches.keys.first {
        mapping.fixed[.branch] = only
      } else if let named = branch(namedIn: hints) {
        mapping.fixed[.branch] = named.code.text
        notes.append(.branchGuessed(code: named.code.text))
      } else {
        missing.append(.branch)
      }
    }
    notes += missing.map { .fieldMissing($0) }
    mapping.unsaid = missing.filter(\.canBeFixed)
  }
}
