import HelpDesk

/// Sessions at one help level by how they ended and whether the citizen can do it alone next time.
struct LevelCount: Hashable {
  /// All of them.
  private(set) var sessions = 0
  /// The task was done.
  private(set) var done = 0
  /// It was done in part.
  private(set) var partly = 0
  /// It was not done here: left, could not, or referred.
  private(set) var undone = 0
  /// Alone next time: yes.
  private(set) var yes = 0
  /// Alone next time: no.
  private(set) var no = 0

  /// Sessions that do not say yes or no.
  var unsaid: Int { sessions - yes - no }

  /// Counts sessions.
  mutating func add(_ line: AdvisedSessions.Line) {
    sessions += line.sessions
    switch line.outcome {
    case .done: done += line.sessions
    case .partly: partly += line.sessions
    case .left, .couldNot, .referred: undone += line.sessions
    }
    switch line.alone {
    case .yes: yes += line.sessions
    case .no: no += line.sessions
    case .unknown, nil: break
    }
  }
}
