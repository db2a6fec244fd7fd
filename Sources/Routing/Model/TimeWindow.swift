/// A span of time of one day in which something may happen, both ends included.
///
/// Times are whole numbers in the unit of the travel matrix (minutes in plans for people), counted from the start of
/// the day.
public struct TimeWindow: Hashable, Sendable {
  /// The first moment.
  public let opens: Int
  /// The last moment, never before `opens`.
  public let closes: Int

  /// Makes a window, or nil if it closes before it opens.
  public init?(opens: Int, closes: Int) {
    guard opens <= closes else { return nil }
    self.opens = opens
    self.closes = closes
  }

  /// Makes a window from a range.
  public init(_ range: ClosedRange<Int>) {
    opens = range.lowerBound
    closes = range.upperBound
  }
}
