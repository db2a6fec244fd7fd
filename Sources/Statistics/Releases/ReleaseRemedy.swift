public import Language

/// Something else that could be published instead, and what it would cost.
public struct ReleaseRemedy: Hashable, Sendable {
  /// What is done.
  public enum Way: Hashable, Sendable {
    /// Two categories of an axis are shown as one.
    case merge(ReleaseAxis, ReleaseCategory, ReleaseCategory)
    /// The categories of an axis are shown in so many groups: of ages and levels neighbours together, elsewhere those
    /// with the fewest sessions as one.
    case coarsen(ReleaseAxis, from: Int, to: Int)
    /// A table goes without an axis.
    case drop(ReleaseAxis, table: Int)
    /// A table is left out.
    case leaveOut(table: Int)
    /// One table only, split by one axis.
    case only(ReleaseAxis)
    /// Another period that is over already.
    case longer(Period)
    /// Another period, when it is over; the first day on which it can be published.
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

  /// A way that was tried in vain.
  public struct Failure: Hashable, Sendable {
    /// What was tried.
    public let way: Way
    /// Why it will not do.
    public let reason: Reason

    /// States it.
    public init(_ way: Way, _ reason: Reason) {
      self.way = way
      self.reason = reason
    }
  }

  /// Why a way will not do.
  public enum Reason: CaseIterable, Hashable, Sendable {
    /// It is too large to be worked out in the time that there is for one way.
    case tooLarge
    /// No way was found to hide its small counts.
    case notHidden
    /// No number would be left to show.
    case nothingLeft
  }
}
