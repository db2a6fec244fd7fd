import Counter
import HelpDesk
import Municipality
import Records
import Site

/// What a form of the log page says of one session, as far as it can be understood.
///
/// It is made of a form's fields and can be written as fields again, so that a session that is put aside, a form with a
/// fault in it and one that waits for a sign-in are all carried by the page itself: the server keeps nothing of them.
struct SessionInput: Hashable, Sendable {
  /// The identity that the entry will have.
  var id: RandomID
  /// What was said.
  var draft = Draft()
  /// The note as it was typed; it has not passed the gate.
  var note = ""
  /// What the timer of the page says, in seconds.
  var seconds = 0
  /// Numbers that could not be read, as they were typed, by the names of their fields.
  var typed: [String: String] = [:]
  /// What triage advised, where it was asked.
  var suggestion: TriageSuggestion?
  /// The answers given in triage, by the questions' codes; the gate stands under `gate`.
  var answers: [String: [String]] = [:]
  /// The hour in which the session was, where it waited in the browser to be sent.
  var hour: EntryTime?

  /// An empty session.
  init(id: RandomID) {
    self.id = id
  }

  /// Whether nothing has been said yet.
  var isBlank: Bool { draft.isEmpty && note.isEmpty && answers.isEmpty && typed.isEmpty && seconds == 0 }

  /// What stands in a field for a number: what was typed there where it could not be read, else the number.
  func text(_ field: String, _ number: Int?) -> String { typed[field] ?? number.map(String.init) ?? "" }

  /// The minutes that the timer gives, by the same rule as at the terminal's desk.
  var timedMinutes: Int? {
    // Under half a minute the session was logged afterwards, over three hours it was forgotten.
    (30...10_800).contains(seconds) ? (seconds + 30) / 60 : nil
  }
}
