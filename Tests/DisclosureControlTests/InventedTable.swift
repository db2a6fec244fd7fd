import DisclosureControl

/// Invented tables for the tests of this room.
enum InventedTable {
  /// A table of a shape; many counts are small, and some are zero.
  static func make(
    _ widths: [Int], _ random: inout TestRandom, threshold: Int = 5, greatest: Int = 9, grouped: Bool = false,
    sensitive: Set<Int> = []
  ) throws -> CountTable {
    let dimensions = widths.enumerated().map { place, width in
      let half = width / 2
      let groups =
        grouped && place == 0 && width > 2
        ? [
          TableGroup("g1", categories: Array(0..<half)), TableGroup("g2", categories: Array(half..<width - 1)),
          TableGroup("all but one", categories: Array(0..<width - 1)),
        ] : []
      return TableDimension(
        "d\(place)", categories: (0..<width).map { "c\($0)" }, groups: groups, isSensitive: sensitive.contains(place))
    }
    let counts = (0..<widths.reduce(1, *)).map { _ in random.below(4) * random.below(greatest) / 2 }
    return try CountTable(dimensions, counts: counts, threshold: threshold)
  }

  /// A table of two dimensions.
  static func rows(_ rows: [[Int]], threshold: Int = 5, sensitive: Bool = false) throws -> CountTable {
    try CountTable(
      [
        TableDimension("row", categories: rows.indices.map { "r\($0)" }),
        TableDimension("column", categories: (rows.first ?? []).indices.map { "c\($0)" }, isSensitive: sensitive),
      ], counts: rows.flatMap(\.self), threshold: threshold)
  }

  /// The rows of the table as a file has them.
  static func file(_ table: CountTable) -> [[String]] {
    var rows = [table.dimensions.map(\.name) + ["count"]]
    for (place, count) in table.counts.enumerated() {
      var rest = place
      var labels: [String] = []
      for dimension in table.dimensions.reversed() {
        labels.append(dimension.categories[rest % dimension.categories.count])
        rest /= dimension.categories.count
      }
      rows.append(labels.reversed() + [String(count)])
    }
    return rows
  }
}
