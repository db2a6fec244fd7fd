import Counter
import HelpDesk
import Language
import Markup
import Municipality
import Records
import Site
import Triage

/// All that the log page shows.
struct LogModel: Sendable {
  /// What was just saved.
  struct Receipt: Sendable {
    /// The entry in one line.
    let line: String
    /// What takes it back, while there is time; nil for one that was repeated by a second click.
    let ticket: String?
    /// The session as a form, for when it is taken back.
    let back: FormFields
    /// The same session to be stored once more, with an identity of its own: sent twice it is stored once.
    let again: FormFields
  }

  /// What the desk knows.
  let desk: DeskOffice
  /// The branches that may be chosen here.
  let branches: [Branch]
  /// The three sessions.
  var slots: [SessionInput]
  /// Which of them is shown, 0…2.
  var current: Int
  /// What is wrong with the form.
  var problems: [FieldProblem] = []
  /// What was just saved.
  var receipt: Receipt?
  /// Something that was just done, in a sentence.
  var notice: String?
  /// Whether the page answers to nothing, so that the script may show what it kept instead.
  var isFresh = false
  /// Whether the browser keeps the page: then nothing in it belongs to whoever asked for it.
  var isShell = false
  /// The identity that the shown session may be saved with as a new one, where it stands in the log already with other
  /// content; nil where it does not.
  var newID: RandomID?
  /// The advice, once triage was asked.
  var reading: TriageReading?
  /// Sessions of today at this branch; nil for a device, which reads nothing of the log.
  let sessionsToday: Int?
  /// The time in seconds since 1970, from which sessions that are put aside run on.
  let second: Int
  /// Today.
  let today: Day

  /// The shown session.
  var input: SessionInput { slots[current] }
  /// Whether the shown session stands in the log already, with other content.
  var isChangedAfter: Bool { newID != nil }
  /// The language.
  var language: LanguageCode { desk.language }

  /// The tasks of the shown session with their quantities.
  var chosen: [(task: OfficeTask, quantity: Int)] {
    input.draft.tasks.compactMap { kept in desk.task(kept.task).map { ($0, kept.quantity) } }
  }

  /// The task that triage and the rule card are about: the first that is guidance, else the first.
  var main: OfficeTask? {
    let tasks = chosen.map(\.task)
    return tasks.first { $0.kind == .guidance } ?? tasks.first
  }

  /// The tasks of the quick list that have a key, and those that were chosen besides.
  var tiles: [OfficeTask] { desk.tiles(besides: chosen.map(\.task)) }

  /// Whether a field stands among those that are filled in now and then.
  func shows(_ field: DeskField) -> Bool {
    // Without scripts nothing appears while somebody chooses, so the reason is there from the start.
    if field == .reason { return true }
    return desk.asks(field, of: input.draft, id: input.id, on: today)
  }

  /// Whether a field that is not shown now may be shown for another session.
  func mayShow(_ field: DeskField) -> Bool {
    if field == .area, desk.areas.isEmpty { return false }
    return field.optional.map { desk.rule($0) != .off } ?? true
  }

  /// What a tab says of its session: the task and how long it has lasted.
  func tab(_ slot: Int) -> String {
    let input = slots[slot]
    guard let task = input.draft.tasks.first.flatMap({ desk.task($0.task) }) else {
      return input.isBlank ? LogPhrase.freeSlot(in: language) : LogPhrase.begunSlot(in: language)
    }
    return desk.name(task)
  }

  /// A time as it stands beside a session, as "04:12".
  static func clock(_ seconds: Int) -> String {
    let minutes = String(seconds / 60)
    let rest = String(seconds % 60)
    return (minutes.count < 2 ? "0" : "") + minutes + ":" + (rest.count < 2 ? "0" : "") + rest
  }
}
