public import Formats

/// What a learner can do after a session.
public struct CurriculumObjective: Hashable, Sendable {
  /// The number that exercises name.
  public let number: Int
  /// What.
  public let spans: [MarkdownSpan]
  /// The line, counted from 1.
  public let line: Int
}
