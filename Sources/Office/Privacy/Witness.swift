public import HelpDesk
public import Language

/// What an insider reads of one person or one visit and could look for in the log.
///
/// What is nil is not known, and then every entry fits.
public struct Witness: Sendable {
  /// The days on which the person was helped.
  public var days: ClosedRange<Day>
  /// The ways in which they may have been.
  public var channels: Set<Channel>
  /// The branch's code.
  public var branch: String?
  /// The tasks' codes; an entry fits that has one of them.
  public var tasks: Set<String>?
  /// How long it took; an entry without minutes fits too.
  public var minutes: ClosedRange<Int>?
  /// The area's code; an entry without an area fits too.
  public var area: String?

  /// Makes a witness.
  public init(
    days: ClosedRange<Day>, channels: Set<Channel>, branch: String? = nil, tasks: Set<String>? = nil,
    minutes: ClosedRange<Int>? = nil, area: String? = nil
  ) {
    self.days = days
    self.channels = channels
    self.branch = branch
    self.tasks = tasks
    self.minutes = minutes
    self.area = area
  }

  /// Whether an entry may be this person's.
  ///
  /// - Parameters:
  ///   - days: the days that the entry may be of.
  ///   - ignored: what shall not count.
  func fits(_ entry: Entry, of days: ClosedRange<Day>, ignoring ignored: LinkAttribute?) -> Bool {
    guard channels.contains(entry.channel) else { return false }
    if ignored != .day, !self.days.overlaps(days) { return false }
    if ignored != .branch, let branch, branch != entry.branch { return false }
    if ignored != .tasks, let tasks, !entry.tasks.contains(where: { tasks.contains($0.task) }) { return false }
    if ignored != .minutes, let minutes, let taken = entry.minutes, !minutes.contains(taken) { return false }
    if ignored != .area, let area, let lived = entry.area, area != lived { return false }
    return true
  }
}
