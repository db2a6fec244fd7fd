import Language
import Municipality

/// What the law of the log asks of every entry, whichever way it comes in: a form or a row of a sheet.
///
/// It is prepared once, so that many entries can be checked without asking the file again.
struct OfficeRules: Hashable, Sendable {
  /// The most tasks of a session.
  static let mostTasks = 8
  /// How many sessions alike an entry may stand for.
  static let counts = 1...500

  /// The numbers of the channels that keep the month only.
  static let monthOnly = Set(Channel.allCases.filter(\.keepsMonthOnly).map(\.number))

  /// The branch that is meant when none is named.
  let branch: Code<Branch>?
  private let areOff: Set<OptionalField>

  /// Takes the rules from the office's settings.
  init(_ settings: Settings) {
    branch = settings.branch
    areOff = Set(OptionalField.allCases.filter { settings.rule(for: $0) == .off })
  }

  /// Checks what an entry says, but not its branch and day.
  ///
  /// - Parameters:
  ///   - row: the entry, its tasks in order of their numbers.
  ///   - hasGuidance: whether one of its tasks is of kind guidance, which has a help level.
  ///   - known: what stood in the entry before, which may stay though its field has been turned off since.
  ///   - isAreaNew: whether it names an area that did not stand there before, where the row does not hold it yet.
  /// - Throws: ``EntryFault``, the first in the order a form is read.
  func check(
    _ row: EntryRow, hasGuidance: Bool, known: EntryRow? = nil, isAreaNew: Bool? = nil
  ) throws(EntryFault) {
    guard !row.tasks.isEmpty else { throw .taskMissing }
    guard row.tasks.count <= Self.mostTasks else { throw .tooManyTasks }
    for (index, task) in row.tasks.enumerated() {
      try require(task.quantity, in: 1...99, "task")
      guard index == 0 || row.tasks[index - 1].task != task.task else { throw .taskTwice }
    }
    try require(row.count, in: Self.counts, "count")
    try require(row.minutes, in: 0...600, "minutes")
    try require(row.persons, in: 1...50, "persons")
    try require(row.effort, in: 1...6, "effort")
    if hasGuidance, row.level == nil { throw .levelMissing }
    if !hasGuidance, row.level != nil || row.suggested != nil { throw .levelNotForTask }
    if row.levelReason != nil, row.suggested == nil || row.suggested == row.level { throw .nothingOtherwise }
    if row.reason != nil, row.outcome == Outcome.done.number { throw .reasonWithoutCause }
    guard !areOff.isEmpty else { return }
    if let field = fieldOff(row, known, isAreaNew) { throw .fieldOff(field: field.rawValue) }
  }

  /// Gives an entry its day, of which only the month is kept where the channel asks so.
  ///
  /// - Parameter isMonth: whether the day is the first of a month of which no more is known.
  /// - Throws: ``EntryFault`` for a day on which the branch has no desk.
  func place(
    _ row: inout EntryRow, on day: Day, _ part: PartOfDay?, isMonth: Bool, at branch: Branch
  ) throws(EntryFault) {
    // Of a month it is enough that the branch was open for a part of it.
    guard day >= (isMonth ? branch.opened.firstOfMonth : branch.opened) else { throw .branchNotYetOpen }
    guard branch.closed.map({ day <= $0 }) ?? true else { throw .branchClosed }
    row.isMonthOnly = isMonth || Self.monthOnly.contains(row.channel)
    row.day = row.isMonthOnly ? day.firstOfMonth.number : day.number
    row.part = row.isMonthOnly ? nil : part?.number
  }

  /// The first optional field in which the entry newly says something though the office has turned it off.
  private func fieldOff(_ row: EntryRow, _ known: EntryRow?, _ isAreaNew: Bool?) -> OptionalField? {
    func isNew(_ given: Int?, _ kept: Int?) -> Bool { given != nil && given != kept }
    for field in OptionalField.allCases where areOff.contains(field) {
      let isGiven =
        switch field {
        case .minutes: isNew(row.minutes, known?.minutes)
        case .barriers: isNew(row.barriers, known?.barriers)
        case .alone: isNew(row.alone, known?.alone)
        case .contact: isNew(row.contact, known?.contact)
        case .persons: isNew(row.persons, known?.persons)
        case .effort: isNew(row.effort, known?.effort)
        case .area: isAreaNew ?? isNew(row.area, known?.area)
        case .age: isNew(row.age, known?.age)
        case .helpedIn: isNew(row.helpedIn, known?.helpedIn)
        case .note: row.note != nil && row.note != known?.note
        }
      if isGiven { return field }
    }
    return nil
  }

  private func require(_ number: Int?, in range: ClosedRange<Int>, _ field: String) throws(EntryFault) {
    guard let number else { return }
    guard range.contains(number) else {
      throw .outOfRange(field: field, from: range.lowerBound, to: range.upperBound)
    }
  }
}
