import Console
import HelpDesk
import Language
import Municipality

/// The dialog for many sessions alike: a backlog, or citizens turned away while a system was down.
///
/// Its keys never change their meaning: digits are the number, the arrows left and right the day, up and down the part
/// of the day. Only a task or a help level that is still missing is asked for first.
struct BulkDialog {
  enum Kind: Hashable {
    case backlog, systemDown
  }

  /// The most sessions in one entry.
  static let limit = 500

  /// What it is for.
  let kind: Kind
  /// The slot of the session that it was made of; nil where it was not.
  let slot: Int?
  /// What the sessions were.
  var draft: Draft
  /// The choice of the task; nil once it is chosen.
  var chooser: TaskChooser?
  /// The number as it is typed.
  var count = ""
  /// The day.
  var day: Day
  /// The part of the day; nil for unknown.
  var part: PartOfDay?

  /// Makes the dialog of a session, or an empty one.
  init(_ kind: Kind, of session: DeskSession?, slot: Int?, at moment: DeskMoment) {
    self.kind = kind
    draft = Draft()
    day = moment.today
    switch kind {
    case .backlog:
      draft = session?.draft ?? Draft()
      self.slot = draft.tasks.isEmpty ? nil : slot
    case .systemDown:
      draft.tasks = session?.draft.tasks.first.map { [Draft.TaskCount(task: $0.task)] } ?? []
      self.slot = nil
      part = moment.part
    }
    chooser = draft.tasks.isEmpty ? TaskChooser() : nil
  }

  /// The number, if it is one that can be stored.
  var number: Int? { Int(count).flatMap { (1...BulkDialog.limit).contains($0) ? $0 : nil } }

  /// Whether the help level must still be chosen.
  func needsLevel(in office: DeskOffice) -> Bool {
    kind == .backlog && chooser == nil && draft.level == nil && office.isGuidance(draft)
  }

  /// Moves the day; no day before the branch opened, none in the future.
  mutating func move(_ days: Int, in office: DeskOffice, at moment: DeskMoment) {
    let moved = day.adding(days)
    guard moved <= moment.today, moved >= office.branch.opened else { return }
    day = moved
    if day == moment.today, let part, part.number > moment.part.number { self.part = nil }
  }

  /// Goes to the next part of the day, or the one before: unknown, morning, afternoon, evening.
  mutating func turn(_ steps: Int, at moment: DeskMoment) {
    let last = day == moment.today ? moment.part.number : PartOfDay.allCases.count - 1
    let places = last + 2
    let place = ((part.map { $0.number + 1 } ?? 0) + steps + places) % places
    part = place == 0 ? nil : PartOfDay(number: place - 1)
  }

  /// The entry that the dialog asks for, made of the entry of one such session; nil while the number is missing.
  func form(_ single: EntryForm, in office: DeskOffice) -> EntryForm? {
    guard let number, let task = draft.tasks.first.flatMap({ office.task($0.task) }) else { return nil }
    var form = single
    if kind == .systemDown {
      form = .systemDown(id: single.id, task: task, turnedAway: number)
      form.branch = single.branch
    }
    form.count = number
    form.isApproximate = true
    form.time = .day(day, part)
    return form
  }
}
