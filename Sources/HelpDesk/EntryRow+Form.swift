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
    let rules = OfficeRules(try office.settings(reader))
    guard let branchCode = form.branch ?? rules.branch?.text else { throw MunicipalityFault.noBranch }
    let branch = try BranchRegister.branch(word: branchCode, in: reader)
    let (tasks, hasGuidance) = try Self.tasks(of: form, known: known, in: reader)

    self.init(
      branch: branch.number, day: 0, isMonthOnly: false, part: nil, count: form.count,
      isApproximate: form.isApproximate, level: form.level?.rawValue, suggested: form.suggested?.rawValue,
      channel: form.channel.number, outcome: form.outcome.number, minutes: form.minutes, persons: form.persons,
      barriers: form.barriers?.bits, alone: form.alone?.number, contact: form.contact?.number,
      isMisdirected: form.isMisdirected, pathways: form.pathways.bits, reason: form.reason?.number, area: nil,
      age: form.age?.number, helpedIn: form.helpedIn?.number, effort: form.effort, campaign: nil,
      note: form.note?.text, levelReason: form.otherBecause?.number, tasks: tasks)
    let knownArea = try known?.area.flatMap { number in
      try BranchRegister.areas(in: reader).first { $0.number == number }
    }
    try rules.check(
      self, hasGuidance: hasGuidance, known: known,
      isAreaNew: form.area != nil && form.area != knownArea?.code.text)
    guard form.suggestedBy == nil || form.suggested != nil else { throw EntryFault.modelWithoutAdvice }
    area = try form.area.map { word in
      if let knownArea, knownArea.code.text == word { return knownArea.number }
      return try BranchRegister.area(word: word, in: reader).number
    }
    let (day, part, isMonth) = try Self.time(of: form, known: known, office: office)
    try rules.place(&self, on: day, part, isMonth: isMonth, at: branch)
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

  /// The tasks in the order of their numbers.
  private static func tasks(
    of form: EntryForm, known: EntryRow?, in reader: Reader
  ) throws -> (tasks: [TaskCount], hasGuidance: Bool) {
    guard form.tasks.count <= OfficeRules.mostTasks else { throw EntryFault.tooManyTasks }
    var tasks: [TaskCount] = []
    var hasGuidance = false
    for wanted in form.tasks {
      let task = try task(wanted.task, known: known, in: reader)
      tasks.append(TaskCount(task: task.number, quantity: wanted.quantity))
      if task.kind == .guidance { hasGuidance = true }
    }
    return (tasks.sorted { $0.task < $1.task }, hasGuidance)
  }
}
