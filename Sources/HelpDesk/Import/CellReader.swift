import Formats
import Identifiers
import Language
import Municipality

/// Reads cells by a mapping: the sheet's words and numbers become ours.
struct CellReader {
  /// The most sessions that one number of a sheet may stand for.
  static let counts = 0...100_000

  private let mapping: ImportMapping
  private let register: OfficeRegister
  private let words: [ImportField: [String: String]]

  init(_ mapping: ImportMapping, _ register: OfficeRegister) {
    self.mapping = mapping
    self.register = register
    words = mapping.words.mapValues { list in
      Dictionary(
        list.compactMap { word in word.code.map { (SheetWord.key(word.word), $0) } }, uniquingKeysWith: { $1 })
    }
  }

  /// What is wrong with the codes in the mapping, each with its place.
  func mappingFaults() -> [MappingFault.Item] {
    var items: [MappingFault.Item] = []
    func check(_ code: String, _ field: ImportField, _ place: String) {
      if case .fault(.unknownWord(_, let nearest)) = value(ofCode: code, as: field) {
        items.append(MappingFault.Item(place, .unknownCode(nearest: nearest)))
      } else if case .fault = value(code, as: field) {
        items.append(MappingFault.Item(place, .unknownCode(nearest: nil)))
      }
    }
    for field in ImportField.allCases where field.hasWords {
      for (index, word) in (mapping.words[field] ?? []).enumerated() {
        if let code = word.code { check(code, field, "words.\(field.rawValue)[\(index)]") }
      }
    }
    for (index, column) in mapping.columns.enumerated() {
      for (field, code) in column.set.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        check(code, field, "columns[\(index)].set.\(field.rawValue)")
      }
    }
    for (field, code) in mapping.fixed.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      check(code, field, "fixed.\(field.rawValue)")
    }
    return items
  }

  /// What a cell says in a field.
  func value(_ text: String, as field: ImportField) -> CellValue {
    let trimmed = text.trimmingBlanks
    guard !trimmed.isEmpty else { return .none }
    switch field {
    case .date: return date(trimmed)
    case .minutes, .persons, .count, .effort:
      let value = number(trimmed, field)
      if case .fault = value, let code = words[field]?[SheetWord.key(trimmed)] { return number(code, field) }
      return value
    case .note, .campaign: return screened(trimmed, field)
    case .time:
      if let minute = SheetTime.minute(trimmed) { return .minute(minute) }
      if case .fault = word(trimmed, field) { return .fault(.badTime) }
      return word(trimmed, field)
    default: return word(trimmed, field)
    }
  }

  // MARK: - Dates and numbers

  private func date(_ text: String) -> CellValue {
    let isCounted = mapping.dates == .excel1900 || mapping.dates == .excel1904
    guard let date = SheetDate(text, style: mapping.dates) else {
      if !isCounted, SheetDate.looksLikeSerial(text) { return .fault(.dateIsNumber) }
      if isCounted, SheetDate(text, style: .dayFirst) != nil { return .fault(.dateIsText) }
      return .fault(.badDate)
    }
    switch date.form {
    case .days(let number): return .day(Day(number: number), minute: date.minute)
    case .civil(let year, let month, let day):
      guard let day = Day(year: year, month: month, day: day) else { return .fault(.badDate) }
      return .day(day, minute: date.minute)
    case .yearless(let month, let day):
      guard let year = mapping.year else { return .fault(.yearMissing) }
      guard let day = Day(year: year, month: month, day: day) else { return .fault(.badDate) }
      return .day(day, minute: nil)
    }
  }

  private func number(_ text: String, _ field: ImportField) -> CellValue {
    let read =
      field == .minutes
      ? SheetDuration.minutes(text, decimal: mapping.decimal) : SheetNumber.value(text, decimal: mapping.decimal)
    guard let value = read, value.magnitude < 1e9 else { return .fault(.badNumber(field)) }
    let whole = value.rounded(.toNearestOrAwayFromZero)
    // Minutes may be halves; a broken count of sessions or persons is a slip.
    guard whole == value || field == .minutes else { return .fault(.badNumber(field)) }
    if field == .count, !Self.counts.contains(Int(whole)) {
      return .fault(
        .entry(.outOfRange(field: field.rawValue, from: Self.counts.lowerBound, to: Self.counts.upperBound)))
    }
    return .number(Int(whole))
  }

  private func screened(_ text: String, _ field: ImportField) -> CellValue {
    do throws(ScreeningRefusal) {
      let screened = try Gate.standard.admit(text, as: field == .note ? .note : .code)
      if field == .campaign, Code<Channel>(text) == nil { return .fault(.entry(.refusedText(field: field.rawValue))) }
      return .text(screened)
    } catch {
      return .fault(.refusedText(field, error))
    }
  }

  // MARK: - Words

  private func word(_ text: String, _ field: ImportField) -> CellValue {
    let key = SheetWord.key(text)
    if let code = words[field]?[key] { return value(ofCode: code, as: field) }
    let whole = value(ofCode: key, as: field)
    guard field.takesSeveral, case .fault = whole else { return whole }
    let parts = SheetWord.several(key) { part in
      if words[field]?[part] != nil { return true }
      if case .fault = value(ofCode: part, as: field) { return false }
      return true
    }
    guard parts.count > 1 else { return whole }
    // "Print og scan" are two words for one task; the same word twice is a slip.
    let codes = parts.map { words[field]?[$0] ?? $0 }
    let isOne = Set(parts).count == parts.count && Set(codes).count == 1
    return value(ofCode: isOne ? codes[0] : codes.joined(separator: "+"), as: field)
  }

  private func value(ofCode code: String, as field: ImportField) -> CellValue {
    switch field {
    case .minutes, .persons, .count, .effort: return number(code, field)
    case .date, .campaign, .note: return value(code, as: field)
    case .time:
      let part = PartOfDay.allCases.first { $0.code == code || $0.wording.all.contains(code) }
      return part.map { .part($0.number) } ?? unknown(code, field, PartOfDay.self)
    case .branch:
      return register.branches[code].map { .branch($0) } ?? unknown(code, field, Array(register.branches.keys))
    case .task: return tasks(code)
    case .level, .suggested:
      // "Niveau 2" and "2: side om side" say the level too.
      let digits = code.filter(\.isNumber)
      let level = digits.count == 1 ? Int(digits).flatMap(HelpLevel.init(rawValue:)) : nil
      return level.map { .number($0.rawValue) } ?? unknown(code, field, [])
    case .area: return register.areas[code].map { .number($0) } ?? unknown(code, field, Array(register.areas.keys))
    case .outcome: return choice(Outcome.self, code, field)
    case .channel: return choice(Channel.self, code, field)
    case .alone: return choice(AloneNextTime.self, code, field)
    case .contact: return choice(ContactKind.self, code, field)
    case .reason: return choice(NotDoneReason.self, code, field)
    case .age: return choice(AgeBand.self, code, field)
    case .helpedIn: return choice(HelpedIn.self, code, field)
    case .barriers: return code == "none" ? .number(0) : set(Barrier.self, code, field)
    case .pathways: return set(Pathway.self, code, field)
    case .approximate, .misdirected:
      if Self.yes.contains(code) { return .number(1) }
      return Self.no.contains(code) ? .number(0) : unknown(code, field, [])
    }
  }

  private func tasks(_ code: String) -> CellValue {
    var tasks: [EntryRow.TaskCount] = []
    var hasGuidance = false
    for part in code.split(separator: "+") {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let quantity = halves.count == 2 ? Int(halves[1]) : 1
      let name = String(halves.first ?? "").trimmingBlanks
      guard let task = register.tasks[name], let quantity else {
        return unknown(name, .task, Array(register.tasks.keys))
      }
      tasks.append(EntryRow.TaskCount(task: task.number, quantity: quantity))
      if task.isGuidance { hasGuidance = true }
    }
    return .tasks(tasks.sorted { $0.task < $1.task }, hasGuidance: hasGuidance)
  }

  private func choice<Choice: CodedChoice>(_ type: Choice.Type, _ code: String, _ field: ImportField) -> CellValue {
    Choice(rawValue: code).map { .number($0.number) } ?? unknown(code, field, type)
  }

  private func set<Choice: CodedChoice>(_ type: Choice.Type, _ code: String, _ field: ImportField) -> CellValue {
    var choices: [Choice] = []
    for part in code.split(separator: "+") {
      guard let choice = Choice(rawValue: String(part).trimmingBlanks) else {
        return unknown(String(part), field, type)
      }
      choices.append(choice)
    }
    return .number(ChoiceSet(choices).bits)
  }

  private func unknown<Choice: CodedChoice>(_ word: String, _ field: ImportField, _: Choice.Type) -> CellValue {
    unknown(word, field, Choice.allCases.map(\.code))
  }

  private func unknown(_ word: String, _ field: ImportField, _ known: [String]) -> CellValue {
    .fault(.unknownWord(field, nearest: Nearest.word(to: word, among: known.sorted())))
  }

  private static let yes: Set<String> = ["yes", "ja", "j", "y", "x", "1", "sand", "sant", "true"]
  private static let no: Set<String> = ["no", "nej", "n", "0", "falsk", "falskt", "false", "-"]
}
