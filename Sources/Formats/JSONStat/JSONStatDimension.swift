/// A dimension of a JSON-stat data set.
public struct JSONStatDimension: Hashable, Sendable {
  /// What a dimension is about, where the format has a word for it.
  public enum Role: String, CaseIterable, Sendable {
    /// Time.
    case time
    /// Place.
    case geo
    /// What is measured.
    case metric
  }

  /// Its id, unique in the data set.
  public var id: String
  /// What it is called; the id where nothing else is said.
  public var label: String
  /// What it is about; nil for nothing of these.
  public var role: Role?
  /// Its categories, each id once, in their order.
  public var categories: [JSONStatCategory]

  /// Makes a dimension; without a label it is called by its id.
  public init(id: String, label: String? = nil, role: Role? = nil, categories: [JSONStatCategory]) {
    self.id = id
    self.label = label ?? id
    self.role = role
    self.categories = categories
  }
}
