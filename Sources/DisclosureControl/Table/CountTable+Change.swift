extension CountTable {
  /// What stands between the names of two categories that became one.
  static let joint = " + "

  /// The sum of one category.
  func sum(of category: Int, in dimension: Int) -> Int {
    var labels = grid.nodes.map { $0.count - 1 }
    labels[dimension] = category
    return values[grid.cell(of: labels)]
  }

  /// The coarser table of a change; the same table where the change names nothing that is there.
  ///
  /// - Throws: ``CountTableFault``, as where the joint name is taken.
  public func applying(_ change: TableChange) throws(CountTableFault) -> CountTable {
    switch change {
    case .drop(let name):
      guard dimensions.count > 1, let place = dimensions.firstIndex(where: { $0.name == name }) else { return self }
      var kept = dimensions
      kept.remove(at: place)
      return try coarser(kept) { categories in
        var kept = categories
        kept.remove(at: place)
        return kept
      }
    case .merge(let name, let first, let second):
      guard let place = dimensions.firstIndex(where: { $0.name == name }),
        let one = dimensions[place].categories.firstIndex(of: first),
        let other = dimensions[place].categories.firstIndex(of: second), one < other
      else { return self }
      let old = dimensions[place]
      var categories = old.categories
      categories[one] = first + Self.joint + second
      categories.remove(at: other)
      func moved(_ category: Int) -> Int { category == other ? one : category > other ? category - 1 : category }
      var kept = dimensions
      kept[place] = TableDimension(
        name, categories: categories,
        groups: old.groups.map { TableGroup($0.name, categories: Set($0.categories.map(moved)).sorted()) },
        isSensitive: old.isSensitive)
      return try coarser(kept) { categories in
        var kept = categories
        kept[place] = moved(kept[place])
        return kept
      }
    }
  }

  private func coarser(
    _ dimensions: [TableDimension], _ place: ([Int]) -> [Int]
  ) throws(CountTableFault) -> CountTable {
    let widths = dimensions.map(\.categories.count)
    var sums = [Int](repeating: 0, count: widths.reduce(1, *))
    for (inner, count) in counts.enumerated() where count > 0 {
      var rest = inner
      var categories = [Int](repeating: 0, count: grid.widths.count)
      for dimension in grid.widths.indices.reversed() {
        (rest, categories[dimension]) = rest.quotientAndRemainder(dividingBy: grid.widths[dimension])
      }
      sums[zip(place(categories), widths).reduce(0) { $0 * $1.1 + $1.0 }] += count
    }
    // A sum beyond the greatest count is refused as such by the new table.
    return try CountTable(dimensions, counts: sums, threshold: threshold)
  }
}
