public import Language

/// How long each step of a series is.
public enum SeriesLength: String, CaseIterable, Sendable {
  case week, month

  /// The whole steps of a span, by their first days.
  func starts(in span: ClosedRange<Day>) -> [Day] {
    var starts: [Day] = []
    var first = start(of: span.lowerBound)
    if first < span.lowerBound { first = next(first) }
    while next(first).adding(-1) <= span.upperBound {
      starts.append(first)
      first = next(first)
    }
    return starts
  }

  /// The first day of the step that a day lies in.
  public func start(of day: Day) -> Day {
    self == .week ? day.adding(1 - day.weekday.rawValue) : day.firstOfMonth
  }

  /// The first day of the step after the one that begins on a day.
  public func next(_ first: Day) -> Day {
    self == .week ? first.adding(7) : first.adding(31).firstOfMonth
  }
}
