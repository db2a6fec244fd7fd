/// One dimension of a table: its categories in order, and the groups of them that are published too.
public struct TableDimension: Hashable, Sendable {
  /// Its name: the head of its column.
  public let name: String
  /// The finest categories, in the order in which they are published.
  public let categories: [String]
  /// The groups, which come after the categories; groups of groups stand here with all their categories.
  public let groups: [TableGroup]
  /// Whether a group of few sessions must not be broken down by it, as by barriers and outcomes.
  public let isSensitive: Bool

  /// Makes a dimension; ``CountTable`` looks it over.
  public init(_ name: String, categories: [String], groups: [TableGroup] = [], isSensitive: Bool = false) {
    self.name = name
    self.categories = categories
    self.groups = groups
    self.isSensitive = isSensitive
  }

  /// Everything that a cell can stand under, in the order of publication: categories, groups, `TOTAL`.
  public var labels: [String] { categories + groups.map(\.name) + [CountTable.total] }

  /// The categories that each label stands for.
  var nodes: [[Int]] {
    categories.indices.map { [$0] } + groups.map(\.categories) + [Array(categories.indices)]
  }

  /// What is wrong with it; nil for nothing.
  var fault: CountTableFault? {
    if categories.isEmpty { return .noCategories(dimension: name) }
    var seen: Set<String> = []
    for label in categories + groups.map(\.name) {
      if CountTable.isReserved(label) { return .reserved(dimension: name) }
      guard seen.insert(label).inserted else { return .twice(dimension: name) }
    }
    let areSound = groups.allSatisfy { group in
      !group.categories.isEmpty && group.categories.allSatisfy(categories.indices.contains)
        && zip(group.categories, group.categories.dropFirst()).allSatisfy { $0 < $1 }
    }
    return areSound ? nil : .badGroup(dimension: name)
  }
}
