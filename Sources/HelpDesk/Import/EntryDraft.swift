import Identifiers
import Language
import Municipality

/// An entry while its cells are being read.
struct EntryDraft {
  var day: Day?
  var minute: Int?
  var part: Int?
  var branch: Branch?
  var tasks: [EntryRow.TaskCount] = []
  var hasGuidance = false
  var outcome: Int?
  var count = 1
  var campaign: ScreenedText?
  var note: ScreenedText?
  private var numbers: [Int?] = Array(repeating: nil, count: Self.places)

  private static let places = ImportField.allCases.count

  /// Takes in what a cell says in a field; nothing and faults change nothing.
  mutating func take(_ value: CellValue, _ field: ImportField) {
    switch value {
    case .none, .fault: break
    case .day(let day, let minute):
      self.day = day
      if let minute, self.minute == nil { self.minute = minute }
    case .minute(let minute): self.minute = minute
    case .part(let part): self.part = part
    case .branch(let branch): self.branch = branch
    case .tasks(let tasks, let hasGuidance): (self.tasks, self.hasGuidance) = (tasks, hasGuidance)
    case .text(let text): if field == .note { note = text } else { campaign = text }
    case .number(let number):
      switch field {
      case .outcome: outcome = number
      case .count: count = number
      default: numbers[field.place] = number
      }
    }
  }

  /// Lets another draft's values go before these, where it has any.
  mutating func cover(with other: EntryDraft) {
    if let minute = other.minute { self.minute = minute }
    if let part = other.part { self.part = part }
    if let branch = other.branch { self.branch = branch }
    if !other.tasks.isEmpty { (tasks, hasGuidance) = (other.tasks, other.hasGuidance) }
    if let outcome = other.outcome { self.outcome = outcome }
    if let campaign = other.campaign { self.campaign = campaign }
    for place in numbers.indices where other.numbers[place] != nil { numbers[place] = other.numbers[place] }
  }

  /// Leaves out what only guidance has; whether there was anything.
  mutating func dropLevel() -> Bool {
    let places = [ImportField.level.place, ImportField.suggested.place]
    let hadOne = places.contains { numbers[$0] != nil }
    for place in places { numbers[place] = nil }
    return hadOne
  }

  /// Whether a required field is not said.
  func lacks(_ field: ImportField) -> Bool {
    switch field {
    case .date: day == nil
    case .branch: branch == nil
    case .task: tasks.isEmpty
    case .outcome: outcome == nil
    default: false
    }
  }

  /// The content, without its day, which the law places.
  func content(branch: Int, outcome: Int) -> EntryRow {
    func number(_ field: ImportField) -> Int? { numbers[field.place] }
    return EntryRow(
      branch: branch, day: 0, isMonthOnly: false, part: nil, count: count, isApproximate: number(.approximate) == 1,
      level: number(.level), suggested: number(.suggested), channel: number(.channel) ?? Channel.desk.number,
      outcome: outcome, minutes: number(.minutes), persons: number(.persons), barriers: number(.barriers),
      alone: number(.alone), contact: number(.contact), isMisdirected: number(.misdirected) == 1,
      pathways: number(.pathways) ?? 0, reason: number(.reason), area: number(.area), age: number(.age),
      helpedIn: number(.helpedIn), effort: number(.effort), campaign: nil, note: note?.text, tasks: tasks)
  }
}

extension ImportField {
  /// The field's place in the list of fields.
  fileprivate var place: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(
    zip(allCases, 0...), uniquingKeysWith: { first, _ in first })
}
