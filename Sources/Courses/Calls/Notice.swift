import Language
public import Records

/// One thing that one learner is to be told, and is told once.
public struct Notice: Hashable, Sendable {
  /// What kind of thing it is.
  public let kind: NoticeKind
  /// The date that it is about; nil where it is about the term.
  public let date: RowNumber<TermDate>?
  /// Which version: the date's number of changes, or for what is about the term the step of the enrolment's history.
  ///
  /// A date that is moved again, or a seat that is offered again, is another thing to tell.
  public let sequence: Int
}
