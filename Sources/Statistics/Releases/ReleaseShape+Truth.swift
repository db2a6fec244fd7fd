extension ReleaseShape {
  /// What the sessions add up to in every cell; nil where one stands in no category of the table.
  func truth(_ cubes: [SessionCube]) -> [Int]? {
    let sizes = nodes.map { $0.count + 1 }
    let place = nodes.map { categories in
      Dictionary(
        categories.enumerated().flatMap { index, node in node.map { ($0, index) } },
        uniquingKeysWith: { first, _ in first })
    }
    var found = [Int](repeating: 0, count: sizes.reduce(1, *))
    for record in cubes.flatMap(\.records) {
      var cells = [0]
      for (position, axis) in axes.enumerated() {
        guard let own = place[position][record[axis]] else { return nil }
        let size = sizes[position]
        cells = cells.flatMap { [$0 * size + own, $0 * size + size - 1] }
      }
      for cell in cells { found[cell] += record.sessions }
    }
    return found
  }
}
