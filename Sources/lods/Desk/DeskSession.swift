import Counter
import HelpDesk
import Identifiers
import Language
import Municipality
import Records

/// A session that is open at the desk: what was said so far, and its timer.
struct DeskSession {
  /// What the keys work on when a task is chosen.
  enum Panel: Hashable {
    /// All fields.
    case fields
    /// The choices of a list, with the marked one.
    case choices(DeskField, marked: Int)
    /// A number that is being typed.
    case number(DeskField, String)
    /// The note.
    case note
    /// Triage.
    case triage(DeskTriage)
  }

  /// The identity that the entry will have; it also draws which optional fields are asked.
  let id: RandomID
  /// What was said; its seconds are those before ``started``.
  var draft = Draft()
  /// The second of the desk's stopwatch from which the timer runs; nil while the slot is free.
  var started: Int?
  /// Whether the timer was wanted, so that an emptied search does not end it.
  var isHeld = false
  /// The note as it is typed: in memory only, as far as the gate has not let it pass.
  var note = ""
  /// The choice of a task; nil while the fields are shown.
  var chooser: TaskChooser? = TaskChooser()
  /// What triage advised; in memory only, as it can be had again with a few keys.
  var suggestion: TriageSuggestion?
  /// What the keys work on.
  var panel = Panel.fields

  /// An empty slot.
  init(id: RandomID) { self.id = id }

  /// A session that was kept.
  init(id: RandomID, kept: Draft, at second: Int) {
    self.id = id
    draft = kept
    draft.note = nil
    draft.typed = nil
    started = second
    isHeld = true
    note = kept.note?.text ?? ""
    let typed = kept.typed?.text ?? ""
    chooser = kept.tasks.isEmpty || !typed.isEmpty ? TaskChooser(text: typed) : nil
  }

  /// Whether somebody is being helped.
  var isStarted: Bool { started != nil }

  /// Whether nothing has been said, so that the slot can be freed without losing anything.
  var isBlank: Bool { draft.isEmpty && note.isEmpty && (chooser?.text ?? "").isEmpty }

  /// How long it has lasted, in seconds.
  func seconds(at second: Int) -> Int { draft.seconds + (started.map { max(0, second - $0) } ?? 0) }

  /// The minutes that the timer gives: whole ones, rounded.
  ///
  /// Nil under half a minute and over three hours: then the session was logged afterwards, or forgotten, and the timer
  /// says nothing about it.
  func timedMinutes(at second: Int) -> Int? {
    let seconds = seconds(at: second)
    return (30...10_800).contains(seconds) ? (seconds + 30) / 60 : nil
  }

  /// What is kept of it on disk; nil for a free slot.
  func kept(at second: Int, using gate: Gate) -> Draft? {
    guard isStarted else { return nil }
    var kept = draft
    kept.seconds = seconds(at: second)
    kept.typed = DeskText.keepable(chooser?.text ?? "", using: gate)
    kept.note = panel == .note ? DeskText.keepable(note, using: gate) : screenedNote(using: gate)
    return kept
  }

  /// The whole note, if the gate lets it pass and there is one.
  func screenedNote(using gate: Gate) -> ScreenedText? {
    note.isEmpty ? nil : try? gate.admit(note, as: .note)
  }
}
