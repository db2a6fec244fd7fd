public import Language

/// Something else that could be published instead, and what it would cost.
public struct ReleaseRemedy: Hashable, Sendable {
  /// What is done.
  public enum Way: Hashable, Sendable {
    /// Two categories of an axis are shown as one.
    case merge(ReleaseAxis, ReleaseCategory, ReleaseCategory)
    /// A table goes without an axis.
    case drop(ReleaseAxis, table: Int)
    /// A table is left out.
    case leaveOut(table: Int)
    /// A longer period that is over already.
    case longer(Period)
    /// A longer period, when it is over; the first day on which it can be published.
    case wait(Period, from: Day)
  }

  /// What is done.
  public let way: Way
  /// What would be asked for then.
  public let query: ReleaseQuery
  /// How many cells would be blank, and what that costs; nil where nobody can tell yet.
  public let price: Price?

  /// What a publication costs.
  public struct Price: Hashable, Sendable {
    /// How many cells have a number above zero or are blank.
    public let filled: Int
    /// How many cells are blank.
    public let blanks: Int
    /// The sum of the weights of the blank cells: 1 for an inner one, 3 for a sum, 9 for the sum of all.
    public let cost: Int
  }
}
