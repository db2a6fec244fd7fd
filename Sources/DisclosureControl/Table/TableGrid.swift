/// Where the cells of a table stand, the published ones and the finest ones, both row by row.
struct TableGrid: Hashable, Sendable {
  /// For each dimension the categories of each label.
  let nodes: [[[Int]]]
  /// For each dimension the number of its categories.
  let widths: [Int]
  /// The number of published cells.
  let cellCount: Int
  /// The number of finest cells.
  let innerCount: Int

  init(_ dimensions: [TableDimension]) {
    nodes = dimensions.map(\.nodes)
    widths = dimensions.map(\.categories.count)
    cellCount = nodes.reduce(1) { $0 * $1.count }
    innerCount = widths.reduce(1, *)
  }

  /// The label of a published cell in each dimension.
  func labels(of cell: Int) -> [Int] {
    var rest = cell
    var labels = [Int](repeating: 0, count: nodes.count)
    for dimension in nodes.indices.reversed() {
      (rest, labels[dimension]) = rest.quotientAndRemainder(dividingBy: nodes[dimension].count)
    }
    return labels
  }

  /// The published cell under some labels.
  func cell(of labels: [Int]) -> Int {
    zip(labels, nodes).reduce(0) { $0 * $1.1.count + $1.0 }
  }

  /// The finest cells that a published cell adds up, rising.
  func members(of cell: Int) -> [Int] {
    var members = [0]
    for (dimension, label) in labels(of: cell).enumerated() {
      let categories = nodes[dimension][label]
      members = members.flatMap { member in categories.map { member * widths[dimension] + $0 } }
    }
    return members
  }

  /// Whether a label is `TOTAL`.
  func isTotal(_ label: Int, in dimension: Int) -> Bool { label == nodes[dimension].count - 1 }

  /// Whether a published cell is one of the finest.
  func isInner(_ labels: [Int]) -> Bool { zip(labels, widths).allSatisfy(<) }
}
