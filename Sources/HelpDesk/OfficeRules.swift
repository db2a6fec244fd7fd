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
  private static let monthOnly = Set(Channel.allCases.filter(\.keepsMonthOnly).map(\.number))

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
  ///   - namesArea: whether it names an area, where the row does not hold it yet.
  /// - Throws: ``EntryFault``, the first in the order a form is read.
  func check(_ row: EntryRow, hasGuidance: Bool, namesArea: Bool = false) throws(EntryFault) {
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
    if row.reason != nil, row.outcome == Outcome.done.number { throw .reasonWithoutCause }
    guard !areOff.isEmpty else { return }
    if let field = fieldsGiven(row, namesArea: namesArea) { throw .fieldOff(field: field.rawValue) }
  }

  /// Gives an entry its day, of which only the month is kept where the channel asks so.
  ///
  /// - Throws: ``EntryFault`` for a day on which the branch has no desk.
  func place(_ row: inout EntryRow, on day: Day, _ part: PartOfDay?, at branch: Branch) throws(EntryFault) {
    guard day >= branch.opened else { throw .branchNotYetOpen }
    guard branch.isOpen(on: day) else { throw .branchClosed }
    row.isMonthOnly = Self.monthOnly.contains(row.channel)
    row.day = row.isMonthOnly ? day.firstOfMonth.number : day.number
    row.part = row.isMonthOnly ? nil : part?.number
  }

  /// The first optional field that the entry says something in though the office has turned it off.
  private func fieldsGiven(_ row: EntryRow, namesArea: Bool) -> OptionalField? {
    for field in OptionalField.allCases where areOff.contains(field) {
      let isGiven =
        switch field {
        case .minutes: row.minutes != nil
        case .barriers: row.barriers != nil
        case .alone: row.alone != nil
        case .contact: row.contact != nil
        case .persons: row.persons != nil
        case .effort: row.effort != nil
        case .area: namesArea || row.area != nil
        case .age: row.age != nil
        case .helpedIn: row.helpedIn != nil
        case .note: row.note != nil
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
