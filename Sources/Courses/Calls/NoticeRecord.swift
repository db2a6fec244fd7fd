public import Language

/// That a learner was told something, or that it was tried.
public struct NoticeRecord: Hashable, Sendable {
  /// What.
  public let notice: Notice
  /// How.
  public let way: NoticeWay
  /// What came of it.
  public let outcome: NoticeOutcome
  /// When, in seconds since 1970.
  public let seconds: Int
  /// The day on which to ring again; nil where none was named.
  public let again: Day?
}
