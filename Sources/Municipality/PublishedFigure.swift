public import Language

/// A figure that others have published, as a country's document has it.
public struct PublishedFigure: Decodable, Hashable, Sendable {
  /// What it says, by whose definition.
  public let definition: ComparisonDefinition
  /// The time that it is of, as `2022`, `2025-04` or `2026-Q1`.
  public let time: String
  /// Of whom it is.
  public let group: Wording
  /// The figure; the lower one of two.
  public let low: Double
  /// The upper one; nil where there is one alone.
  public let high: Double?
  /// What it is counted in.
  public let unit: ComparisonUnit
  /// Where it was read.
  public let source: String
  /// The day it was read.
  public let checkedOn: Day
  /// Whether a source was found; where not, the reader is told so.
  public let verified: Bool
}
