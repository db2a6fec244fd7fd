public import Language
public import Records

/// A question with yes or no that is asked before a visit is promised.
public struct VisitCriterion: Hashable, Sendable {
  /// Which it is.
  public let number: RowNumber<VisitCriterion>
  /// Whether it is asked before visits to a home; else before visits to a place.
  public let isHome: Bool
  /// The question, to which yes lets the visit through.
  public let text: String
  /// The last day on which it is asked; nil while it is.
  public let closed: Day?
}
