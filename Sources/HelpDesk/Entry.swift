public import Language
public import Municipality
public import Records

/// A row of the desk log: sessions that were alike, and no person.
public struct Entry: Hashable, Sendable {
  /// A task and its quantity.
  public struct TaskCount: Hashable, Sendable {
    /// The task's code.
    public let task: String
    /// How many times in each session.
    public let quantity: Int
  }

  /// The random identity.
  public let id: RandomID
  /// The branch's code.
  public let branch: String
  /// The day; the first of the month where only the month is kept.
  public let day: Day
  /// Whether only the month is kept.
  public let isMonthOnly: Bool
  /// The part of the day, where it was known.
  public let part: PartOfDay?
  /// The tasks by code; the order they were named in is not kept.
  public let tasks: [TaskCount]
  /// The help level given.
  public let level: HelpLevel?
  /// The help level advised.
  public let suggested: HelpLevel?
  /// The code of the triage model's version that advised it.
  public let suggestedBy: String?
  /// Why another level was given.
  public let otherBecause: HelpLevelReason?
  /// The channel.
  public let channel: Channel
  /// The outcome.
  public let outcome: Outcome
  /// Minutes of each session.
  public let minutes: Int?
  /// The barriers seen, nil where not recorded.
  public let barriers: ChoiceSet<Barrier>?
  /// Whether the citizen can do it alone next time.
  public let alone: AloneNextTime?
  /// Information or transaction.
  public let contact: ContactKind?
  /// Whether the citizen should have gone elsewhere.
  public let isMisdirected: Bool
  /// The ways on that were shown.
  public let pathways: ChoiceSet<Pathway>
  /// Why the task was not done.
  public let reason: NotDoneReason?
  /// The area's code.
  public let area: String?
  /// The band of age.
  public let age: AgeBand?
  /// The language that the help was given in.
  public let helpedIn: HelpedIn?
  /// Persons in each session.
  public let persons: Int?
  /// How many sessions alike.
  public let count: Int
  /// Whether the count is an estimate.
  public let isApproximate: Bool
  /// The effort, 1…6.
  public let effort: Int?
  /// The campaign's code.
  public let campaign: String?
  /// The note.
  public let note: String?
  /// Whether the entry was voided: it stays in the log and counts nowhere.
  public let isVoid: Bool
  /// How many times it was corrected.
  public let revision: Int
  /// The minute of the day, 0…1439, that the sessions began or were logged at; nil where it is not kept or the entry is
  /// sealed.
  public internal(set) var minute: Int?
}
