import HelpDesk

/// Something that the desk wants done.
enum DeskEffect: Equatable {
  /// Keep a session of a slot, 0…2, or clear its place.
  case keep(Draft?, slot: Int)
  /// Store an entry.
  case log(EntryForm, DeskOrigin)
  /// Take the last entry back.
  case undo
  /// Look for the next term that teaches a task, where the advice asks for one.
  case findTerm(task: Int, DeskTriage)
  /// Draw the whole screen anew.
  case redraw
  /// Close the desk.
  case close
}
