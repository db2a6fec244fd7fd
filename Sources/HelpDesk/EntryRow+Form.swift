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
    let rules = OfficeRules(try office.settings(reader))
    guard let branchCode = form.branch ?? rules.branch?.text else { throw MunicipalityFault.noBranch }
    let branch = try BranchRegister.branch(word: branchCode, in: reader)
    let (tasks, hasGuidance) = try Self.tasks(of: form, in: reader)

    self.init(
      branch: branch.number, day: 0, isMonthOnly: false, part: nil, count: form.count,
      isApproximate: form.isApproximate, level: form.level?.rawValue, suggested: form.suggested?.rawValue,
      channel: form.channel.number, outcome: form.outcome.number, minutes: form.minutes, persons: form.persons,
      barriers: form.barriers?.bits, alone: form.alone?.number, contact: form.contact?.number,
      isMisdirected: form.isMisdirected, pathways: form.pathways.bits, reason: form.reason?.number, area: nil,
      age: form.age?.number, helpedIn: form.helpedIn?.number, effort: form.effort, campaign: nil,
      note: form.note?.text, tasks: tasks)
    try rules.check(self, hasGuidance: hasGuidance, namesArea: form.area != nil)
    let (day, part, _) = try office.place(form.time)
    try rules.place(&self, on: day, part, at: branch)
    area = try form.area.map { try BranchRegister.area(word: $0, in: reader).number }
  }

  private static func tasks(of form: EntryForm, in reader: Reader) throws -> (tasks: [TaskCount], hasGuidance: Bool) {
    guard !form.tasks.isEmpty else { throw EntryFault.taskMissing }
    guard form.tasks.count <= OfficeRules.mostTasks else { throw EntryFault.tooManyTasks }
    var tasks: [TaskCount] = []
    var hasGuidance = false
    for wanted in form.tasks {
      let task = try TaskRegister.numberAndKind(word: wanted.task, in: reader)
      tasks.append(TaskCount(task: task.number, quantity: wanted.quantity))
      if task.kind == .guidance { hasGuidance = true }
    }
    return (tasks.sorted { $0.task < $1.task }, hasGuidance)
  }
}
