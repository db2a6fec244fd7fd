/// How often two raters chose each pair of ordered categories: a square table of counts.
public struct RatingTable: Hashable, Sendable {
  /// How many categories there are.
  public let categories: Int
  /// The counts: the first rater's category, then the second's.
  public private(set) var counts: [[Int]]

  /// An empty table.
  ///
  /// - Parameter categories: at least two; the five degrees of help unless something else is said.
  public init(categories: Int = 5) {
    self.categories = max(2, categories)
    counts = Array(repeating: Array(repeating: 0, count: self.categories), count: self.categories)
  }

  /// Counts one pair; a category that the table does not have is left out.
  public mutating func add(_ first: Int, _ second: Int, times: Int = 1) {
    guard counts.indices.contains(first), counts.indices.contains(second) else { return }
    counts[first][second] += times
  }

  /// How many pairs there are.
  public var pairs: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// How many of them are alike.
  public var alike: Int { counts.indices.reduce(0) { $0 + counts[$1][$1] } }
}
