public import Language

/// A time in which a place takes no visits.
public struct PlaceClosure: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day; nil while it is not known.
  public let last: Day?
  /// Why.
  public let reason: ClosureReason

  /// Makes a closure; nil when it ends before it begins.
  public init?(first: Day, last: Day?, reason: ClosureReason) {
    if let last, last < first { return nil }
    self.first = first
    self.last = last
    self.reason = reason
  }

  /// Whether a day lies in it.
  public func holds(_ day: Day) -> Bool { day >= first && (last.map { day <= $0 } ?? true) }
}
