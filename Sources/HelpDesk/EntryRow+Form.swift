import Identifiers
import Language
import Municipality
import Records
import SQLite

extension EntryRow {
  /// Checks a form against the office and makes a row of it.
  ///
  /// - Parameters:
  ///   - form: what somebody asks to store.
  ///   - known: the content of the entry with the form's id, where there is one. A form that says "now" means when that
  ///     one was, and what already stands in it may stay, though its task has been retired or its field turned off
  ///     since: a form that is sent again is still the same, and an old entry can be corrected.
  ///   - office: the office's country and clock.
  ///   - reader: reads within the transaction.
  /// - Throws: ``EntryFault`` or ``/Municipality/MunicipalityFault``, the first fault in the order a form is read.
  init(_ form: EntryForm, known: EntryRow?, office: OfficeContext, reader: Reader) throws {
    let settings = try office.settings(reader)
    guard let branchCode = form.branch ?? settings.branch?.text else { throw MunicipalityFault.noBranch }
    let branch = try BranchRegister.branch(word: branchCode, in: reader)
    let (tasks, hasGuidance) = try Self.tasks(of: form, known: known, in: reader)

    try Self.require(form.count, in: 1...500, "count")
    try Self.require(form.minutes, in: 0...600, "minutes")
    try Self.require(form.persons, in: 1...50, "persons")
    try Self.require(form.effort, in: 1...6, "effort")
    if hasGuidance, form.level == nil { throw EntryFault.levelMissing }
    if !hasGuidance, form.level != nil || form.suggested != nil { throw EntryFault.levelNotForTask }
    if form.reason != nil, form.outcome == .done { throw EntryFault.reasonWithoutCause }
    let knownArea = try known?.area.flatMap { number in
      try BranchRegister.areas(in: reader).first { $0.number == number }
    }
    for (field, isNew) in form.optionalFields(newTo: known, in: knownArea) {
      if isNew, settings.rule(for: field) == .off { throw EntryFault.fieldOff(field: field.rawValue) }
    }
    let area = try form.area.map { word in
      if let knownArea, knownArea.code.text == word { return knownArea.number }
      return try BranchRegister.area(word: word, in: reader).number
    }

    let (day, part, isMonth) = try Self.time(of: form, known: known, office: office)
    // Of a month it is enough that the branch was open for a part of it.
    guard day >= (isMonth ? branch.opened.firstOfMonth : branch.opened) else { throw EntryFault.branchNotYetOpen }
    guard branch.closed.map({ day <= $0 }) ?? true else { throw EntryFault.branchClosed }
    let isMonthOnly = form.channel.keepsMonthOnly || isMonth

    self.init(
      branch: branch.number, day: isMonthOnly ? day.firstOfMonth.number : day.number, isMonthOnly: isMonthOnly,
      part: isMonthOnly ? nil : part?.number, count: form.count, isApproximate: form.isApproximate,
      level: form.level?.rawValue, suggested: form.suggested?.rawValue, channel: form.channel.number,
      outcome: form.outcome.number, minutes: form.minutes, persons: form.persons, barriers: form.barriers?.bits,
      alone: form.alone?.number, contact: form.contact?.number, isMisdirected: form.isMisdirected,
      pathways: form.pathways.bits, reason: form.reason?.number, area: area,
      age: form.age?.number, helpedIn: form.helpedIn?.number, effort: form.effort, campaign: nil,
      note: form.note?.text,
      tasks: tasks.sorted { $0.task < $1.task })
  }

  /// The day and part of a form, and whether the day is the first of a month of which no more is known.
  private static func time(
    of form: EntryForm, known: EntryRow?, office: OfficeContext
  ) throws -> (day: Day, part: PartOfDay?, isMonth: Bool) {
    if let known {
      let day = Day(number: known.day)
      if form.time == .now { return (day, known.part.flatMap { PartOfDay(number: $0) }, known.isMonthOnly) }
      if known.isMonthOnly, form.time == .day(day, nil) { return (day, nil, true) }
    }
    let (day, part, _) = try office.place(form.time)
    // The form of a month's entry, as EntryForm makes it of one, has nothing but the first day of the month.
    let isMonth = form.channel.keepsMonthOnly && form.time == .day(day.firstOfMonth, nil)
    return (day, part, isMonth)
  }

  private static func task(
    _ word: String, known: EntryRow?, in reader: Reader
  ) throws -> (number: Int, kind: TaskKind) {
    if let known {
      let kept = try reader.first("SELECT number, kind FROM task WHERE code = ?", [.text(word)]) {
        (number: $0.whole(0), kind: TaskKind(number: $0.whole(1)) ?? .guidance)
      }
      if let kept, known.tasks.contains(where: { $0.task == kept.number }) { return kept }
    }
    return try TaskRegister.numberAndKind(word: word, in: reader)
  }

  private static func tasks(
    of form: EntryForm, known: EntryRow?, in reader: Reader
  ) throws -> (tasks: [TaskCount], hasGuidance: Bool) {
    guard !form.tasks.isEmpty else { throw EntryFault.taskMissing }
    guard form.tasks.count <= 8 else { throw EntryFault.tooManyTasks }
    var tasks: [TaskCount] = []
    var hasGuidance = false
    for wanted in form.tasks {
      let task = try task(wanted.task, known: known, in: reader)
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
  /// The optional fields, and whether the form says something in them that a known entry does not say already.
  fileprivate func optionalFields(newTo known: EntryRow?, in knownArea: Area?) -> [(OptionalField, Bool)] {
    func isNew(_ given: Int?, _ kept: Int?) -> Bool { given != nil && given != kept }
    return [
      (.minutes, isNew(minutes, known?.minutes)), (.barriers, isNew(barriers?.bits, known?.barriers)),
      (.alone, isNew(alone?.number, known?.alone)), (.contact, isNew(contact?.number, known?.contact)),
      (.persons, isNew(persons, known?.persons)), (.effort, isNew(effort, known?.effort)),
      (.area, area != nil && area != knownArea?.code.text), (.age, isNew(age?.number, known?.age)),
      (.helpedIn, isNew(helpedIn?.number, known?.helpedIn)), (.note, note != nil && note?.text != known?.note),
    ]
  }
}
