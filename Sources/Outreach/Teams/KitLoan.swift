public import Courses
public import Language
public import Municipality
public import Records

/// Kit of one branch that another one has for some days.
public struct KitLoan: Hashable, Sendable {
  /// Which it is; commands call the loan by it.
  public let id: RowNumber<KitLoan>
  /// What is lent.
  public let kit: RowNumber<CourseKit>
  /// The branch that has it.
  public let branch: Code<Branch>
  /// How many pieces, 1…1000.
  public let pieces: Int
  /// The days, the last one counted.
  public let days: ClosedRange<Day>
}
