import Console
import Courses
import HelpDesk
import Language

/// Something that happened and that the desk answers to.
enum DeskEvent {
  /// A key was pressed.
  case key(Key)
  /// Time went by.
  case clock(DeskMoment)
  /// An entry is on disk; so many sessions were logged at this branch today.
  case logged(EntryForm, DeskOrigin, today: Int)
  /// The last entry was taken back.
  case undone(EntryForm, today: Int)
  /// So many sessions were logged at this branch today.
  case counted(Int)
  /// The next term that teaches a task was looked for.
  case foundTerm(task: Int, (term: NextTerm, place: String)?)
  /// Something could not be done; what was typed stays.
  case failed(String)
}
