/// A cell of a JSON-stat data set.
public struct JSONStatCell: Hashable, Sendable {
  /// The value: a number, a text, or null for none.
  public var value: JSON
  /// The mark beside it, as `..`; nil for none.
  public var status: String?

  /// Makes a cell.
  public init(_ value: JSON, status: String? = nil) {
    self.value = value
    self.status = status
  }
}
