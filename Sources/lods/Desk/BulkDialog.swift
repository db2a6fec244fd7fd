import Console
import Counter
import HelpDesk
import Language
import Municipality

/// The dialog for many sessions alike: a backlog, or citizens turned away while a system was down.
///
/// Its keys never change their meaning: digits are the number, the arrows left and right the day, up and down the part
/// of the day. Only a task or a help level that is still missing is asked for first.
struct BulkDialog {
  /// The slot of the session that it was made of; nil where it was not.
  let slot: Int?
  /// What is asked for, as far as it was said.
  var entry: BulkEntry
  /// The choice of the task; nil once it is chosen.
  var chooser: TaskChooser?

  /// Makes the dialog of a session, or an empty one.
  init(_ kind: BulkEntry.Kind, of session: DeskSession?, slot: Int?, at moment: DeskMoment) {
    entry = BulkEntry(kind, of: session?.draft ?? Draft(), on: moment.today, in: moment.part)
    self.slot = kind == .systemDown || entry.draft.tasks.isEmpty ? nil : slot
    chooser = entry.draft.tasks.isEmpty ? TaskChooser() : nil
  }

  /// Whether the help level must still be chosen.
  func needsLevel(in office: DeskOffice) -> Bool { chooser == nil && entry.needsLevel(in: office) }

  /// Moves the day; no day before the branch opened, none in the future.
  mutating func move(_ days: Int, in office: DeskOffice, at moment: DeskMoment) {
    let moved = entry.day.adding(days)
    guard moved <= moment.today, moved >= office.branch.opened else { return }
    entry.day = moved
    if moved == moment.today, let part = entry.part, part.number > moment.part.number { entry.part = nil }
  }

  /// Goes to the next part of the day, or the one before: unknown, morning, afternoon, evening.
  mutating func turn(_ steps: Int, at moment: DeskMoment) {
    let last = entry.day == moment.today ? moment.part.number : PartOfDay.allCases.count - 1
    let places = last + 2
    let place = ((entry.part.map { $0.number + 1 } ?? 0) + steps + places) % places
    entry.part = place == 0 ? nil : PartOfDay(number: place - 1)
  }
}
