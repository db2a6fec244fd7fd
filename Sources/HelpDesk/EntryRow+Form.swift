import Identifiers
import Language
import Municipality
import Records
import SQLite

extension EntryRow {
  /// Checks a form against the office and makes a row of it.
  ///
  /// - Throws: ``EntryFault`` or ``/Municipality/MunicipalityFault``, the first fault in the order a form is read.
  init(_ form: EntryForm, office: OfficeContext, reader: Reader) throws {
    let settings = try office.settings(reader)
    guard let branchCode = form.branch ?? settings.branch?.text else { throw MunicipalityFault.noBranch }
    let branch = try BranchRegister.branch(word: branchCode, in: reader)
    let (tasks, hasGuidance) = try Self.tasks(of: form, in: reader)

    try Self.require(form.count, in: 1...500, "count")
    try Self.require(form.minutes, in: 0...600, "minutes")
    try Self.require(form.persons, in: 1...50, "persons")
    try Self.require(form.effort, in: 1...6, "effort")
    if hasGuidance, form.level == nil { throw EntryFault.levelMissing }
    if !hasGuidance, form.level != nil || form.suggested != nil { throw EntryFault.levelNotForTask }
    if form.reason != nil, form.outcome == .done { throw EntryFault.reasonWithoutCause }
    for (field, isGiven) in form.optionalFieldsGiven where isGiven && settings.rule(for: field) == .off {
      throw EntryFault.fieldOff(field: field.rawValue)
    }

    let (day, part, _) = try office.place(form.time)
    guard day >= branch.opened else { throw EntryFault.branchNotYetOpen }
    guard branch.isOpen(on: day) else { throw EntryFault.branchClosed }
    let isMonthOnly = form.channel.keepsMonthOnly

    self.init(
      branch: branch.number, day: isMonthOnly ? day.firstOfMonth.number : day.number, isMonthOnly: isMonthOnly,
      part: isMonthOnly ? nil : part?.number, count: form.count, isApproximate: form.isApproximate,
      level: form.level?.rawValue, suggested: form.suggested?.rawValue, channel: form.channel.number,
      outcome: form.outcome.number, minutes: form.minutes, persons: form.persons, barriers: form.barriers?.bits,
      alone: form.alone?.number, contact: form.contact?.number, isMisdirected: form.isMisdirected,
      pathways: form.pathways.bits, reason: form.reason?.number,
      area: try form.area.map { try BranchRegister.area(word: $0, in: reader).number }, age: form.age?.number,
      helpedIn: form.helpedIn?.number, effort: form.effort, campaign: nil, note: form.note?.text,
      tasks: tasks.sorted { $0.task < $1.task })
  }

  private static func tasks(of form: EntryForm, in reader: Reader) throws -> (tasks: [TaskCount], hasGuidance: Bool) {
    guard !form.tasks.isEmpty else { throw EntryFault.taskMissing }
    guard form.tasks.count <= 8 else { throw EntryFault.tooManyTasks }
    var tasks: [TaskCount] = []
    var hasGuidance = false
    for wanted in form.tasks {
      let task = try TaskRegister.numberAndKind(word: wanted.task, in: reader)
      try require(wanted.quantity, in: 1...99, "task")
      guard !tasks.contains(where: { $0.task == task.number }) else { throw EntryFault.taskTwice }
      tasks.append(TaskCount(task: task.number, quantity: wanted.quantity))
      if task.kind == .guidance { hasGuidance = true }
    }
    return (tasks, hasGuidance)
  }

  private static func require(_ number: Int?, in range: ClosedRange<Int>, _ field: String) throws {
    guard let number else { return }
    guard range.contains(number) else {
      throw EntryFault.outOfRange(field: field, from: range.lowerBound, to: range.upperBound)
    }
  }
}

extension EntryForm {
  /// The optional fields and whether the form says something in them.
  var optionalFieldsGiven: [(OptionalField, Bool)] {
    [
      (.minutes, minutes != nil), (.barriers, barriers != nil), (.alone, alone != nil), (.contact, contact != nil),
      (.persons, persons != nil), (.effort, effort != nil), (.area, area != nil), (.age, age != nil),
      (.helpedIn, helpedIn != nil), (.note, note != nil),
    ]
  }
}
