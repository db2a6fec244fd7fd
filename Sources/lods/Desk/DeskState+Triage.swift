import Console
import Counter
import HelpDesk
import Municipality
import Triage

extension DeskState {
  /// The task that triage is about: the first that is guidance.
  var triagedTask: OfficeTask? {
    session.draft.tasks.lazy.compactMap { self.office.task($0.task) }.first { $0.kind == .guidance }
  }

  /// Opens triage beside the entry.
  mutating func openTriage() {
    guard triagedTask != nil else { return say(.hint, .noLevelHere) }
    session.panel = .triage(DeskTriage())
  }

  /// Answers to a key while triage is open; saving never waits for it.
  mutating func pressInTriage(_ key: Key, _ triage: DeskTriage) {
    guard let task = triagedTask else { return session.panel = .fields }
    var triage = triage
    switch triage.press(key, office.guide, complexity: task.complexity) {
    case .taken:
      session.panel = .triage(triage)
      // The advice stands on the screen at once; the term comes beside it when it has been found.
      if triage.other == nil, triage.asked(office.guide, complexity: task.complexity) == nil {
        effects.append(.findTerm(task: task.number, triage))
      }
    case .accepted: take(triage, of: task)
    case .chose(let level, let because): take(triage, level, because, of: task)
    case .left: session.panel = .fields
    case .nothing: say(.hint, .keyMeansNothing)
    }
  }

  /// Puts the level into the entry, with what was suggested; barriers that were seen go along where the office asks.
  private mutating func take(
    _ triage: DeskTriage, _ chosen: HelpLevel? = nil, _ because: HelpLevelReason? = nil, of task: OfficeTask
  ) {
    let advice = triage.advice(office.guide, complexity: task.complexity)
    session.panel = .fields
    session.suggestion = advice.level.map { TriageSuggestion(level: $0, model: advice.model, because: because) }
    if let level = chosen ?? advice.level { session.draft.level = level }
    if isOpen(.barriers), session.draft.barriers == nil, let seen = triage.answers.barriers {
      session.draft.barriers = seen
    }
    say(.hint, session.draft.level == nil ? .levelMissing : .enterSaves)
  }
}
