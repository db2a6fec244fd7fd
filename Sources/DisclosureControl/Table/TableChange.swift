/// A coarser table that could be published instead.
public enum TableChange: Hashable, Sendable {
  /// Two categories of a dimension become one.
  case merge(dimension: String, first: String, second: String)
  /// The table is published without a dimension.
  case drop(dimension: String)
}
