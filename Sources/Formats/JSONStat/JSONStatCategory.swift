/// A category of a dimension of a JSON-stat data set.
public struct JSONStatCategory: Hashable, Sendable {
  /// What figures of a category are counted in.
  public struct Unit: Hashable, Sendable {
    /// The unit's name; nil for none.
    public var label: String?
    /// How many decimals the figures have; nil where nothing is said.
    public var decimals: Int?

    /// Makes a unit.
    public init(label: String? = nil, decimals: Int? = nil) {
      self.label = label
      self.decimals = decimals
    }
  }

  /// Its id, unique in the dimension.
  public var id: String
  /// What it is called; the id where nothing else is said.
  public var label: String
  /// What its figures are counted in; nil where nothing is said.
  public var unit: Unit?
  /// The ids of the categories that it is the sum of; empty for none.
  public var children: [String]

  /// Makes a category; without a label it is called by its id.
  public init(id: String, label: String? = nil, unit: Unit? = nil, children: [String] = []) {
    self.id = id
    self.label = label ?? id
    self.unit = unit
    self.children = children
  }
}
