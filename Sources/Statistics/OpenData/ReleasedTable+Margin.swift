extension ReleasedTable {
  /// The sums of the table over all axes but some, in the order of these; nil where it has not all of them.
  ///
  /// What a released table shows as a sum was released like any of its cells, so nothing new is told.
  public func margin(_ wanted: [ReleaseAxis]) -> ReleasedTable? {
    let places = wanted.compactMap { axes.firstIndex(of: $0) }
    guard places.count == wanted.count, !wanted.isEmpty else { return nil }
    let sizes = sizes
    var steps = [Int](repeating: 1, count: sizes.count)
    for place in sizes.indices.dropLast().reversed() { steps[place] = steps[place + 1] * sizes[place + 1] }
    // Every axis that is left out stands at its sum of all.
    var cells = [axes.indices.filter { !places.contains($0) }.reduce(0) { $0 + (sizes[$1] - 1) * steps[$1] }]
    for place in places { cells = cells.flatMap { cell in (0..<sizes[place]).map { cell + $0 * steps[place] } } }
    return ReleasedTable(
      axes: wanted, categories: places.map { categories[$0] }, cells: cells.map { self.cells[$0] },
      minutes: cells.map { minutes[$0] })
  }
}
