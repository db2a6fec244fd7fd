public import Language

/// The span of time that a report is about.
public struct ReportPeriod: Hashable, Sendable {
  /// The span as people say it, as "1 January to 31 March 2026".
  public var text: String
  /// The first day.
  public var first: Day
  /// The last day, which belongs to the span.
  public var last: Day

  /// Makes a span.
  public init(text: String, first: Day, last: Day) {
    self.text = text
    self.first = first
    self.last = last
  }
}
