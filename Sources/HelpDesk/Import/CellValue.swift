import Identifiers
import Language
import Municipality

/// What a cell says.
enum CellValue {
  /// Nothing.
  case none
  /// A number, a choice's number or a set's bits.
  case number(Int)
  /// A day, with a time of the clock where one is written.
  case day(Day, minute: Int?)
  /// A time of the clock.
  case minute(Int)
  /// A part of the day.
  case part(Int)
  /// A branch.
  case branch(Branch)
  /// Tasks, in the order of their numbers.
  case tasks([EntryRow.TaskCount], hasGuidance: Bool)
  /// A text that has passed the gate.
  case text(ScreenedText)
  /// Something that cannot be used.
  case fault(SheetProblem)
}
