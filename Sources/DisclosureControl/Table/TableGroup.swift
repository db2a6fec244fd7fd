/// Some categories of a dimension that are published as one as well: the district of some areas.
public struct TableGroup: Hashable, Sendable {
  /// Its name, which is no category's.
  public let name: String
  /// Its categories, by their places in the dimension, rising; at least one.
  public let categories: [Int]

  /// Makes a group.
  public init(_ name: String, categories: [Int]) {
    self.name = name
    self.categories = categories
  }
}
