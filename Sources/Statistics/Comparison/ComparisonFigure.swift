public import Language
public import Municipality

/// A figure that others have published, without what it says: that stands in the ``ComparisonSet`` it is in.
public struct ComparisonFigure: Hashable, Sendable {
  /// The time that it is of.
  public let time: Period
  /// Of whom it is, as "15–89 år".
  public let group: Wording
  /// The figure; the lower one of two.
  public let low: Double
  /// The upper one; nil where there is one alone.
  public let high: Double?
  /// What it is counted in.
  public let unit: ComparisonUnit
  /// Where it is from.
  public let source: String
  /// Whether somebody saw it at the source; where not, readers are told so.
  public let isVerified: Bool
  /// The day on which it was read at the source, or read in.
  public let checkedOn: Day
}
