/// What the running totals are kept by.
///
/// The number stands in the file: a new kind is added at the end.
public enum TotalKind: Int, CaseIterable, Sendable {
  /// All sessions; the value is 0.
  case all = 0
  /// By task: mentions, since a session may have several tasks. The value is the task's number.
  case task = 1
  /// By help level; the value is the level, 9 for sessions without one.
  case level = 2
  /// By channel; the value is the choice's number, as for every closed list below.
  case channel = 3
  /// By outcome.
  case outcome = 4
  /// By the reason why the task was not done; sessions without a reason have no value.
  case reason = 5
  /// By barrier: mentions. Value 62 stands for "none seen", 63 for all sessions where barriers were recorded.
  case barrier = 6
  /// By pathway: mentions.
  case pathway = 7
  /// By whether the citizen can do it alone next time; not recorded has no value.
  case alone = 8
  /// By information or transaction; not recorded has no value.
  case contact = 9
  /// By whether the citizen should have gone elsewhere: 1 yes, 0 no.
  case misdirected = 10
  /// By area; the value is the area's number, not recorded has no value.
  case area = 11
  /// By age band; not recorded has no value.
  case age = 12
  /// By the language of the help; not recorded has no value.
  case helpedIn = 13
  /// By effort, 1…6; not recorded has no value.
  case effort = 14
  /// By weekday, 1…7; 0 where only the month is kept.
  case weekday = 15
  /// By part of the day; not known has no value.
  case part = 16
  /// Task by channel by contact by misdirected, as counting weeks ask; see ``CrossValue``.
  case counting = 17
  /// Task by help level: mentions of guidance tasks; the value is the task's number × 16 + level (9 for none).
  case taskLevel = 18
  /// By weekday, 1…7, of what comes in by queue or door: the desk and the café. Since a ``TotalPiece`` lies within one
  /// week, piece and weekday name the day.
  case walkIn = 19
}

/// The value of ``TotalKind/counting``: four answers packed into one number.
public struct CrossValue: Hashable, Sendable {
  /// The task's number.
  public let task: Int
  /// The channel's number.
  public let channel: Int
  /// The contact kind's number, nil where not recorded.
  public let contact: Int?
  /// Whether the citizen should have gone elsewhere.
  public let isMisdirected: Bool

  init(task: Int, channel: Int, contact: Int?, isMisdirected: Bool) {
    self.task = task
    self.channel = channel
    self.contact = contact
    self.isMisdirected = isMisdirected
  }

  /// Unpacks a stored number.
  public init(_ value: Int) {
    task = value >> 8
    channel = value >> 4 & 0xF
    contact = value & 3 == 0 ? nil : (value & 3) - 1
    isMisdirected = value & 4 != 0
  }

  /// The number that is stored.
  public var value: Int {
    task << 8 | channel << 4 | (isMisdirected ? 4 : 0) | (contact.map { $0 + 1 } ?? 0)
  }
}
