public import Language

/// Where a line of a slip was read.
public struct SlipSource: Hashable, Sendable {
  /// The name within the document.
  public let id: String
  /// What it is and where.
  public let title: String
  /// The day on which it was read.
  public let checked: Day
  /// Whether it was found to say so; where not, the slip tells the citizen to ask first.
  public let isConfirmed: Bool

  /// Whether it is no source but this project's own advice, which is read nowhere.
  public var isOwnAdvice: Bool { id == "own" }
}
