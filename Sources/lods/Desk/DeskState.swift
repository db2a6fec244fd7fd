import Console
import Counter
import Courses
import HelpDesk
import Identifiers
import Language
import Municipality
import Records

/// All that the desk shows and knows, and how it answers to keys: no file, no terminal, no clock of its own.
struct DeskState {
  /// What the desk knows of its office.
  let office: DeskOffice
  /// The sessions of the three slots.
  var sessions: [DeskSession] = []
  /// The slot that the keys work on, 0…2.
  var current = 0
  /// The dialog for many sessions alike, while it is open.
  var bulk: BulkDialog?
  /// Whether the page of all keys is shown.
  var showsKeys = false
  /// What just happened.
  var status: DeskStatus?
  /// What was saved since the desk was opened, the newest first, four at most.
  var saved: [String] = []
  /// Sessions logged at this branch today, at all desks.
  var sessionsToday: Int
  /// The next term that teaches a task and where, as it was when its advice was last shown, by the task's number.
  var nextTerms: [Int: (term: NextTerm, place: String)] = [:]
  /// The time.
  var moment: DeskMoment

  /// The last entry of this desk, or the one that was just undone: what a repeat stores again.
  var last: LastEntry?
  /// A session that was put away unsaved, until something else happens to its slot.
  var discarded: (slot: Int, session: DeskSession)?
  var effects: [DeskEffect] = []
  let gate = Gate.standard
  private var generator: any RandomNumberGenerator

  /// Opens the desk.
  ///
  /// - Parameters:
  ///   - drafts: the sessions that were open when it was last closed, by slot 1…3.
  ///   - last: the last entry of this desk today.
  ///   - generator: draws the identities of entries.
  init(
    office: DeskOffice, drafts: [Int: Draft], last: EntryForm?, sessionsToday: Int, at moment: DeskMoment,
    using generator: any RandomNumberGenerator
  ) {
    self.office = office
    self.sessionsToday = sessionsToday
    self.moment = moment
    self.generator = generator
    self.last = last.map { LastEntry(form: $0, day: moment.today) }
    for slot in DraftShelf.slots {
      let id = freshID()
      sessions.append(drafts[slot].map { DeskSession(id: id, kept: $0, at: moment.seconds) } ?? DeskSession(id: id))
    }
    current = sessions.firstIndex { $0.isStarted } ?? 0
    let open = sessions.count { $0.isStarted }
    if open > 0 { say(.done, .returned, ["n": .number(open)]) }
  }

  /// The session that the keys work on.
  var session: DeskSession {
    get { sessions[current] }
    set { sessions[current] = newValue }
  }

  /// Answers to an event.
  ///
  /// - Returns: what is to be done, in this order; every change of a session is among it.
  mutating func handle(_ event: DeskEvent) -> [DeskEffect] {
    effects = []
    let before = keptContents
    switch event {
    case .key(.resize): effects.append(.redraw)
    case .key(let key):
      status = nil
      press(key)
    case .clock(let new): pass(to: new)
    case .logged(let form, let origin, let today): logged(form, origin, today)
    case .undone(let form, let today):
      sessionsToday = today
      // The form that was sent says more than the entry: the order of the tasks, and the note.
      let whole = last?.form.id == form.id ? last?.form ?? form : form
      last = LastEntry(form: whole, day: moment.today, isUndone: true)
      if !saved.isEmpty { saved.removeFirst() }
      say(.done, .undone, ["line": .text(office.line(whole, today: moment.today))])
    case .counted(let today): sessionsToday = today
    case .foundTerm(let task, let found): nextTerms[task] = found
    case .failed(let sentence): status = DeskStatus(kind: .fault, text: sentence)
    }
    for (slot, old) in before.enumerated() where keptContents[slot] != old {
      // What was changed is kept before anything else is tried.
      effects.insert(.keep(sessions[slot].kept(at: moment.seconds, using: gate), slot: slot), at: 0)
    }
    return effects
  }

  /// Tells something in the status line.
  mutating func say(_ kind: DeskStatus.Kind, _ phrase: DeskPhrase, _ values: [String: PhraseValue] = [:]) {
    status = DeskStatus(kind: kind, text: phrase(in: office.language, values))
  }

  /// An identity that nobody has had.
  mutating func freshID() -> RandomID { RandomID(using: &generator) }

  /// What is kept of each slot, without its running time.
  private var keptContents: [Draft?] { sessions.map { $0.kept(at: $0.started ?? 0, using: gate) } }

  /// Moves the clock.
  ///
  /// The running times are kept once a minute, so that a crash costs a minute at most.
  private mutating func pass(to new: DeskMoment) {
    let old = moment
    moment = new
    for (slot, session) in sessions.enumerated() where session.isStarted {
      if session.seconds(at: old.seconds) / 60 != session.seconds(at: new.seconds) / 60 {
        effects.append(.keep(session.kept(at: new.seconds, using: gate), slot: slot))
      }
    }
  }

  private mutating func logged(_ form: EntryForm, _ origin: DeskOrigin, _ today: Int) {
    sessionsToday = today
    last = LastEntry(form: form, day: moment.today)
    discarded = nil
    let line = office.line(form, today: moment.today)
    saved = Array(([line] + saved).prefix(4))
    say(.done, .saved, ["line": .text(line)])
    switch origin {
    case .slot(let slot), .bulk(let slot?): free(slot)
    case .repetition, .bulk(nil): break
    }
    if case .bulk = origin { bulk = nil }
  }

  /// Makes a slot ready for the next citizen.
  mutating func free(_ slot: Int) { sessions[slot] = DeskSession(id: freshID()) }
}
