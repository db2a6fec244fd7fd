public import Language

/// What would be published, before anybody sees it: the tables, what is blank in them and why that many, and what else
/// could be published.
public struct ReleaseProposal: Sendable {
  /// What is asked for.
  public let query: ReleaseQuery
  /// Whether it is a new release or a revision.
  public let kind: Release.Kind
  /// The tables.
  public let tables: [ReleasedTable]
  /// How many cells have a number above zero, or are blank.
  public let filled: Int
  /// How many cells are blank.
  public let withheld: Int
  /// How many of them are below the threshold themselves.
  public let primary: Int
  /// How many are blank so that those cannot be recomputed.
  public var complementary: Int { withheld - primary }
  /// The sum of the weights of the blank cells: 1 for an inner one, 3 for a sum, 9 for the sum of all.
  public let cost: Int
  /// The numbers of the earlier releases that it was looked at together with.
  public let related: [Int]
  /// What else could be published.
  public let remedies: ReleaseRemedies
  /// Frozen months that were corrected since; what is published has them as they were.
  public let corrected: [Day]

  let draft: ReleaseDraft
}
