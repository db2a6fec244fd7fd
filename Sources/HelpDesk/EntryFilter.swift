public import Language

/// Which entries a list shows.
public struct EntryFilter: Hashable, Sendable {
  /// The first day.
  public var from: Day?
  /// The last day.
  public var to: Day?
  /// The branch's code.
  public var branch: String?
  /// The task's code.
  public var task: String?
  /// Whether voided entries are shown too.
  public var includesVoid = false
  /// The most entries to show; the newest days come first.
  public var limit: Int?

  /// Shows everything that stands.
  public init() {}
}
