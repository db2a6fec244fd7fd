import Console
import Counter
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records

/// Runs a desk: reads keys, lets the state answer, does what it asks for, and shows it.
struct DeskRunner {
  /// How often the counts and timers are brought up to date while nobody types: seldom, to keep a slow link quiet.
  static let pulse = 30.0

  private let office: Office
  private let shelf: DraftShelf
  private let name: DeskName
  private let stopwatch: () -> Int
  private(set) var state: DeskState
  private var shown: Screen?

  /// Opens a desk whose lock is held.
  ///
  /// - Parameters:
  ///   - branch: the branch's code; nil for the office's own choice.
  ///   - stopwatch: whole seconds since any fixed moment.
  ///   - generator: draws the identities of entries.
  init(
    _ office: Office, lock: DeskLock, branch: String?, role: Role? = nil, language: LanguageCode,
    stopwatch: @escaping () -> Int,
    using generator: any RandomNumberGenerator
  ) throws {
    self.office = office
    self.stopwatch = stopwatch
    name = lock.name
    shelf = office.shelf(of: lock.name)
    let label = String(lock.name.screened.text.dropFirst("desk-".count))
    let desk = try DeskOffice.load(office, branch: branch, desk: label, role: role, language: language)
    let last = try office.log.last(at: lock.name)
    state = DeskState(
      office: desk, drafts: try shelf.drafts(), last: last.map { EntryForm($0, id: $0.id) },
      sessionsToday: try office.log.sessionsToday(branch: desk.branch).sessions,
      at: DeskRunner.moment(of: office, second: stopwatch()), using: generator)
  }

  /// Works until the desk is closed; says how many sessions are open then.
  mutating func run(keys: any KeySource, on terminal: Terminal) throws -> Int {
    try show(on: terminal)
    while true {
      guard let key = try keys.next(timeout: DeskRunner.pulse) else {
        if try perform(tick() + count()) { break }
        try show(on: terminal)
        continue
      }
      var isClosed = try take(key)
      // Keys that wait already are taken before anything is drawn: the screen need not follow a paste.
      while !isClosed, let next = try keys.next(timeout: 0) { isClosed = try take(next) }
      if isClosed { break }
      try show(on: terminal)
    }
    return state.sessions.count { $0.isStarted }
  }

  /// Answers to a key, with all that follows from it.
  ///
  /// - Returns: whether the desk is to be closed.
  mutating func take(_ key: Key) throws -> Bool { try perform(tick() + state.handle(.key(key))) }

  private mutating func tick() -> [DeskEffect] {
    state.handle(.clock(DeskRunner.moment(of: office, second: stopwatch())))
  }

  private mutating func count() -> [DeskEffect] {
    // A count that cannot be read now is read at the next pulse.
    guard let count = try? office.log.sessionsToday(branch: state.office.branch).sessions else { return [] }
    return state.handle(.counted(count))
  }

  /// Does what the state asks for, and what it asks for when it hears how that went.
  ///
  /// - Returns: whether the desk is to be closed.
  private mutating func perform(_ effects: [DeskEffect]) throws -> Bool {
    var waiting = effects[...]
    var isClosed = false
    while let effect = waiting.popFirst() {
      do {
        switch effect {
        case .keep(let draft, let slot): try shelf.keep(draft, in: slot + 1)
        case .log(let form, let origin):
          let receipt = try office.log.log(form, at: name, clearing: origin.slot.map { $0 + 1 })
          // The order of the tasks is what the clerk chose, so the form and not the entry is shown.
          waiting += state.handle(.logged(form, origin, today: try today(after: receipt)))
        case .undo:
          let entry = try office.log.undo(at: name)
          let today = try office.log.sessionsToday(branch: state.office.branch).sessions
          waiting += state.handle(.undone(EntryForm(entry, id: entry.id), today: today))
        case .findTerm(let number, let triage):
          guard let task = state.office.task(number) else { continue }
          let advice = triage.advice(state.office.guide, complexity: task.complexity)
          let found = office.nextTerm(for: task, after: advice, triage.answers)
          waiting += state.handle(.foundTerm(task: number, found))
        case .redraw: shown = nil
        case .close: isClosed = true
        }
      } catch let fault as any Fault {
        waiting += state.handle(.failed(fault.sentence(in: state.office.language)))
      } catch {
        waiting += state.handle(.failed(DeskPhrase.unexpected(in: state.office.language)))
      }
    }
    return isClosed
  }

  private func today(after receipt: EntryLog.Receipt) throws -> Int {
    // The entry is on disk: that the count cannot be read must not make it look unsaved.
    (try? office.log.sessionsToday(branch: state.office.branch).sessions) ?? state.sessionsToday + receipt.entry.count
  }

  private mutating func show(on terminal: Terminal) throws {
    let size = terminal.size
    let screen = DeskView.screen(of: state, rows: size.rows, columns: size.columns)
    let change = screen.diff(from: shown, color: terminal.usesColor)
    shown = screen
    guard !change.isEmpty else { return }
    terminal.write(change)
    try terminal.flush()
  }

  private static func moment(of office: Office, second: Int) -> DeskMoment {
    let now = office.clock.now
    return DeskMoment(seconds: second, today: now.day, part: PartOfDay(minute: now.minute))
  }
}
