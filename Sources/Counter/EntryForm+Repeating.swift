public import HelpDesk
public import Records

extension EntryForm {
  /// The same session again, now: one, and without the note, which was about the other.
  public init(repeating form: EntryForm, id: RandomID) {
    self = form
    self.id = id
    time = .now
    note = nil
    count = 1
    isApproximate = false
  }
}
