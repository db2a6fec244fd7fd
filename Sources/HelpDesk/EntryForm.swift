public import Identifiers
import Language
public import Municipality
public import Records

/// What somebody asks the log to store: `count` sessions that were alike.
///
/// Only outcome and tasks are required, and the level where one of the tasks is guidance. What is nil was not recorded.
public struct EntryForm: Hashable, Sendable {
  /// The most characters of a note, at a desk and from standard input.
  public static let noteLimit = 240

  /// A task and how many times it was done in each session.
  public struct TaskCount: Hashable, Sendable {
    /// The task's code, as the person wrote it.
    public var task: String
    /// How many times, 1…99.
    public var quantity: Int

    /// Makes a task with its quantity.
    public init(_ task: String, quantity: Int = 1) {
      self.task = task
      self.quantity = quantity
    }
  }

  /// The random identity, made by whoever asks; the same one twice stores once.
  public var id: RandomID
  /// The branch's code; nil takes the office's setting.
  public var branch: String?
  /// When.
  public var time: EntryTime = .now
  /// The tasks, the main one first.
  public var tasks: [TaskCount]
  /// The help level that was given.
  public var level: HelpLevel?
  /// The help level that triage advised.
  public var suggested: HelpLevel?
  /// The version of the triage model that advised it, as the code `dk-2026-1`; only with ``suggested``.
  public var suggestedBy: String?
  /// Why another level was given; only where ``level`` is not ``suggested``.
  public var otherBecause: HelpLevelReason?
  /// The channel.
  public var channel: Channel = .desk
  /// The outcome.
  public var outcome: Outcome
  /// Minutes of each session, 0…600.
  public var minutes: Int?
  /// The barriers seen; an empty set says that there was none.
  public var barriers: ChoiceSet<Barrier>?
  /// Whether the citizen can do it alone next time.
  public var alone: AloneNextTime?
  /// Information or transaction.
  public var contact: ContactKind?
  /// Whether the citizen should have gone elsewhere.
  public var isMisdirected = false
  /// The ways on that were shown.
  public var pathways = ChoiceSet<Pathway>(bits: 0)
  /// Why the task was not done.
  public var reason: NotDoneReason?
  /// The area's code.
  public var area: String?
  /// The band of age.
  public var age: AgeBand?
  /// The language that the help was given in.
  public var helpedIn: HelpedIn?
  /// Persons in each session, 1…50.
  public var persons: Int?
  /// How many sessions alike the entry stands for, 1…500.
  public var count = 1
  /// Whether the count is an estimate, as in a backlog.
  public var isApproximate = false
  /// The effort by the staff's judgement, 1…6.
  public var effort: Int?
  /// The code of the campaign that brought the citizen.
  public var campaign: String?
  /// A note that has passed the gate.
  public var note: ScreenedText?

  /// Makes a form of what is required.
  public init(id: RandomID, tasks: [TaskCount], outcome: Outcome) {
    self.id = id
    self.tasks = tasks
    self.outcome = outcome
  }

  /// "System down, 30 turned away": so many sessions that could not be helped with a task.
  public static func systemDown(id: RandomID, task: OfficeTask, turnedAway: Int) -> EntryForm {
    var form = EntryForm(id: id, tasks: [TaskCount(task.code.text)], outcome: .couldNot)
    // What an authority does in person has no help level, also when it could not be done.
    form.level = task.kind == .guidance ? .signpost : nil
    form.reason = .systemDown
    form.count = turnedAway
    form.isApproximate = true
    return form
  }
}
