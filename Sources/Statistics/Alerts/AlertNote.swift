public import Language

/// A known cause for a task, or for all sessions, in a span of days.
public struct AlertNote: Hashable, Sendable {
  /// The number, by which it is ended or taken back.
  public let number: Int
  /// The task's number; nil for all sessions and tasks.
  public let task: Int?
  /// What kind of cause it is.
  public let cause: AlertCause
  /// What it was, in a few words; nil where nothing was written.
  public let text: String?
  /// The first day.
  public let first: Day
  /// The last day; nil while no end is known.
  public let last: Day?
  /// The day on which it was taken back; nil while it stands.
  public let voided: Day?

  /// Whether it stands and explains a task in some days.
  ///
  /// - Parameter task: the task's number; nil for all sessions, which only a note on all explains.
  public func explains(_ task: Int?, in days: ClosedRange<Day>) -> Bool {
    voided == nil && (self.task == nil || self.task == task) && first <= days.upperBound
      && (last.map { $0 >= days.lowerBound } ?? true)
  }

  /// How many of some days lie within it.
  func length(in days: ClosedRange<Day>) -> Int {
    max(0, min(days.upperBound, last ?? days.upperBound) - max(days.lowerBound, first) + 1)
  }
}
