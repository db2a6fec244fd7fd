public import Language
public import Municipality
public import Records

/// Kit that is lent to terms: so many pieces of one sort, as a case of tablets.
public struct CourseKit: Hashable, Sendable {
  /// Which it is.
  public let id: RowNumber<CourseKit>
  /// Its code.
  public let code: Code<CourseKit>
  /// Its name.
  public let name: String
  /// The branch that it is kept in.
  public let branch: Code<Branch>
  /// How many pieces there are.
  public let pieces: Int
  /// Its last day; nil while it is used.
  public let closed: Day?
}
