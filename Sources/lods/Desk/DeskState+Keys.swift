import Console
import Counter
import HelpDesk
import Identifiers
import Language
import Municipality
import Records

extension DeskState {
  /// Answers to a key.
  mutating func press(_ key: Key) {
    switch key {
    case .closed, .control("c"): close()
    case .control("l"): effects.append(.redraw)
    case _ where showsKeys: showsKeys = false
    case _ where bulk != nil: pressInBulk(key)
    case .tab: current = (current + 1) % sessions.count
    case .shiftTab: current = (current + sessions.count - 1) % sessions.count
    case .function(let number) where (1...sessions.count).contains(number): current = number - 1
    case .control("r"): repeatLast()
    case .control("z"): undo()
    case .control("e"): bulk = BulkDialog(.backlog, of: session, slot: current, at: moment)
    case .control("n"): bulk = BulkDialog(.systemDown, of: session, slot: nil, at: moment)
    case _ where session.chooser != nil: pressInChooser(key)
    default: pressInForm(key)
    }
  }

  /// Answers to a key while a task is chosen.
  private mutating func pressInChooser(_ key: Key) {
    guard var chooser = session.chooser else { return }
    let answer = chooser.press(key, in: office)
    session.chooser = chooser
    switch answer {
    case .taken:
      if !chooser.text.isEmpty { start(isHeld: false) }
      if session.isBlank, !session.isHeld { session.started = nil }
      if !gate.findings(in: chooser.text, profile: .note).isEmpty { say(.fault, .searchNotKept) }
    case .chose(let task): add(task)
    case .back:
      if !session.draft.tasks.isEmpty {
        session.chooser = nil
      } else if session.isStarted {
        discard()
      }
    case .nothing: say(.hint, chooser.text.isEmpty ? .noSuchLine : .nothingFits)
    case .other:
      switch key {
      case .character(" "):
        start(isHeld: true)
        say(.hint, .timerRuns)
      case .character("?"): showsKeys = true
      case .character("+"): say(.hint, .chooseFirst)
      case .backspace where !session.draft.tasks.isEmpty: session.chooser = nil
      default: break
      }
    }
  }

  /// Closes the desk at once: what is open is kept, with its time up to now.
  private mutating func close() {
    for (slot, session) in sessions.enumerated() where session.isStarted {
      effects.append(.keep(session.kept(at: moment.seconds, using: gate), slot: slot))
    }
    effects.append(.close)
  }

  /// Starts the timer, if it does not run.
  private mutating func start(isHeld: Bool) {
    if session.started == nil {
      session.started = moment.seconds
      discarded = nil
    }
    if isHeld { session.isHeld = true }
  }

  /// Adds a task to the session; one that is there already is counted once more.
  private mutating func add(_ task: OfficeTask) {
    start(isHeld: true)
    if let place = session.draft.tasks.firstIndex(where: { $0.task == task.number }) {
      session.draft.tasks[place].quantity = min(99, session.draft.tasks[place].quantity + 1)
    } else if session.draft.tasks.count == 8 {
      status = DeskStatus(kind: .hint, text: EntryFault.tooManyTasks.sentence(in: office.language))
    } else {
      session.draft.tasks.append(Draft.TaskCount(task: task.number))
    }
    session.chooser = nil
    session.panel = .fields
    guard status == nil else { return }
    let asksLevel = office.isGuidance(session.draft) && session.draft.level == nil
    say(.hint, asksLevel ? .levelMissing : .enterSaves)
  }

  /// Puts a session away unsaved; undo brings it back as long as its slot stays free.
  private mutating func discard() {
    discarded = (current, session)
    free(current)
    say(.done, .discarded)
  }

  /// Stores the last entry of today once more, as one session now.
  private mutating func repeatLast() {
    guard let last, last.day == moment.today else { return say(.hint, .nothingToRepeat) }
    var form = last.form
    if last.isUndone {
      form.id = freshID()
    } else {
      form = EntryForm(repeating: form, id: freshID())
    }
    effects.append(.log(form, .repetition))
  }

  /// Brings back the session that was put away, or takes the last entry back.
  private mutating func undo() {
    if let discarded, !sessions[discarded.slot].isStarted {
      sessions[discarded.slot] = discarded.session
      current = discarded.slot
      self.discarded = nil
      return say(.done, .broughtBack)
    }
    switch session.panel {
    // Whoever types expects that it undoes the typing.
    case .note where session.chooser == nil, .number where session.chooser == nil: say(.hint, .closeFieldFirst)
    default:
      if let text = session.chooser?.text, !text.isEmpty { return say(.hint, .closeFieldFirst) }
      effects.append(.undo)
    }
  }
}
