import Console
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
  /// Something could not be done; what was typed stays.
  case failed(String)
}

/// Where an entry came from.
enum DeskOrigin: Hashable {
  /// The session of a slot, 0…2.
  case slot(Int)
  /// A repeat of the last entry.
  case repetition
  /// The dialog for many alike; a session that it was made of is over with it.
  case bulk(slot: Int?)
}

/// Something that the desk wants done.
enum DeskEffect: Equatable {
  /// Keep a session of a slot, 0…2, or clear its place.
  case keep(Draft?, slot: Int)
  /// Store an entry.
  case log(EntryForm, DeskOrigin)
  /// Take the last entry back.
  case undo
  /// Draw the whole screen anew.
  case redraw
  /// Close the desk.
  case close
}

/// The line that tells what just happened.
struct DeskStatus: Hashable {
  enum Kind: Hashable {
    case done, hint, fault
  }

  /// How it is shown.
  let kind: Kind
  /// The sentence.
  let text: String
}
