public import HelpDesk
public import Language
public import Municipality

/// Many sessions alike in one entry: a backlog, or citizens turned away while a system was down.
public struct BulkEntry: Hashable, Sendable {
  /// What such an entry is for.
  public enum Kind: Hashable, Sendable {
    /// Sessions that were not logged at once.
    case backlog
    /// Citizens who were turned away.
    case systemDown
  }

  /// The most sessions in one entry.
  public static let limit = 500

  /// What it is for.
  public let kind: Kind
  /// What each of the sessions was; for a system that is down only the first task counts.
  public var draft: Draft
  /// How many, 1…500; nil while it is not known.
  public var count: Int?
  /// The day.
  public var day: Day
  /// The part of the day; nil for unknown.
  public var part: PartOfDay?

  /// Begins an entry with what was said of a session: of today, and for a system that is down of this part of the day.
  public init(_ kind: Kind, of draft: Draft = Draft(), on today: Day, in part: PartOfDay) {
    self.kind = kind
    day = today
    switch kind {
    case .backlog:
      self.draft = draft
    case .systemDown:
      self.draft = Draft()
      self.draft.tasks = draft.tasks.first.map { [Draft.TaskCount(task: $0.task)] } ?? []
      self.part = part
    }
  }

  /// Whether the help level must still be chosen.
  public func needsLevel(in office: DeskOffice) -> Bool {
    kind == .backlog && draft.level == nil && office.isGuidance(draft)
  }

  /// The entry for the log, made of the entry of one such session; nil while the task or the number is missing.
  public func form(_ single: EntryForm, in office: DeskOffice) -> EntryForm? {
    guard let count, (1...BulkEntry.limit).contains(count),
      let task = draft.tasks.first.flatMap({ office.task($0.task) })
    else { return nil }
    var form = single
    if kind == .systemDown {
      form = .systemDown(id: single.id, task: task, turnedAway: count)
      form.branch = single.branch
    }
    form.count = count
    form.isApproximate = true
    form.time = .day(day, part)
    return form
  }
}
