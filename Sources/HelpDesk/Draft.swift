public import Identifiers
public import Municipality

/// A session that somebody at a desk is in the middle of, kept so that nothing typed is lost.
///
/// It keeps how long the session has lasted and no time of the clock.
public struct Draft: Hashable, Sendable {
  /// A task and its quantity.
  public struct TaskCount: Hashable, Sendable {
    /// The task's number in the file.
    public var task: Int
    /// How many times.
    public var quantity: Int

    /// Makes a task with its quantity.
    public init(task: Int, quantity: Int = 1) {
      self.task = task
      self.quantity = quantity
    }
  }

  /// How long the session has lasted, in seconds.
  public var seconds = 0
  /// The tasks, the main one first.
  public var tasks: [TaskCount] = []
  /// The help level.
  public var level: HelpLevel?
  /// The outcome.
  public var outcome: Outcome?
  /// The channel.
  public var channel: Channel = .desk
  /// The minutes, where they were typed and not taken from the timer.
  public var minutes: Int?
  /// Persons.
  public var persons: Int?
  /// Barriers.
  public var barriers: ChoiceSet<Barrier>?
  /// Alone next time.
  public var alone: AloneNextTime?
  /// Information or transaction.
  public var contact: ContactKind?
  /// Whether the citizen should have gone elsewhere.
  public var isMisdirected = false
  /// The ways on that were shown.
  public var pathways = ChoiceSet<Pathway>(bits: 0)
  /// Why the task was not done.
  public var reason: NotDoneReason?
  /// The area's number in the file.
  public var area: Int?
  /// The band of age.
  public var age: AgeBand?
  /// The language of the help.
  public var helpedIn: HelpedIn?
  /// The effort.
  public var effort: Int?
  /// The note, as far as it has passed the gate.
  public var note: ScreenedText?
  /// The words typed into the search, as far as they have passed the gate.
  public var typed: ScreenedText?

  /// An empty draft.
  public init() {}

  /// Whether nothing has been said yet.
  public var isEmpty: Bool {
    var other = Draft()
    other.seconds = seconds
    other.channel = channel
    return self == other
  }
}
