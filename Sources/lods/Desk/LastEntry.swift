import HelpDesk
import Language

/// The entry that a repeat stores again.
struct LastEntry: Hashable {
  /// What was stored.
  var form: EntryForm
  /// The day on which it was stored; only an entry of today is repeated.
  var day: Day
  /// Whether it was taken back, so that a repeat puts it back as it was.
  var isUndone = false
}
