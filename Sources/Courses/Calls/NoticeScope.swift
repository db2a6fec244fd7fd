public import Municipality
public import Records

/// Which learners are looked at.
public struct NoticeScope: Hashable, Sendable {
  /// Those of one term; nil for those of all terms.
  public var term: RowNumber<Term>?
  /// Those of one branch's terms; nil for all branches.
  public var branch: Code<Branch>?

  /// Makes a scope.
  public init(term: RowNumber<Term>? = nil, branch: Code<Branch>? = nil) {
    self.term = term
    self.branch = branch
  }
}
