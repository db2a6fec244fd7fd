public import Formats

/// A piece of a session's text under a heading of the second level.
public struct CurriculumSection: Hashable, Sendable {
  /// The heading; empty for text before the first one.
  public let heading: [MarkdownSpan]
  /// The line of the heading, counted from 1.
  public let line: Int
  /// The text.
  public let blocks: [MarkdownBlock]
}
