public import Language

/// A line of a visit's history, which is only ever added to.
public struct VisitStep: Hashable, Sendable {
  /// The state from then on.
  public let state: VisitState
  /// What brought it about.
  public let cause: VisitCause
  /// The day; the first of the month where only the month is kept.
  public let day: Day
}
