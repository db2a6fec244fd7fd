/// What can be wrong with a table of counts.
public enum CountTableFault: Error, Hashable, Sendable {
  /// The threshold is not one of ``CountTable/thresholds``.
  case threshold
  /// There is no dimension.
  case noDimension
  /// There are more dimensions than ``CountTable/mostDimensions``.
  case tooManyDimensions
  /// Two dimensions have one name, or one has none.
  case dimensionNames
  /// A dimension has no category.
  case noCategories(dimension: String)
  /// A category or group is called nothing, `TOTAL` or `..`.
  case reserved(dimension: String)
  /// Two categories or groups of a dimension have one name.
  case twice(dimension: String)
  /// A group has no category, or one that is not there.
  case badGroup(dimension: String)
  /// There are more cells with all margins than ``CountTable/mostCells``.
  case tooManyCells
  /// There are not as many counts as finest cells.
  case wrongNumberOfCounts
  /// A count is negative, or more than ``CountTable/greatestCount``.
  case countOutOfRange
}
