public import Language

/// What a section is called and how it was counted, in all three languages, so that a code book can be read by anybody.
public struct ReportWords: Hashable, Sendable {
  /// The heading.
  public var heading: Wording
  /// How the figures were counted and where they come from; empty for none.
  public var counted: Wording

  /// Makes the words of a section.
  public init(heading: Wording, counted: Wording) {
    self.heading = heading
    self.counted = counted
  }
}
