/// A table as the audit and the ledger know it: which finest categories each of its categories holds, and what it shows.
struct ReleaseShape: Hashable {
  /// The axes.
  let axes: [ReleaseAxis]
  /// For each axis its categories, each as the numbers of its finest ones, rising; none stands in two.
  let nodes: [[[Int]]]
  /// What is shown, as in ``ReleasedTable/cells``; nil where that is still to be decided.
  var cells: [Int?]?
  /// What is published of minutes, by cell, rising; nil where that is still to be decided, and in releases from before
  /// minutes were.
  var means: [ReleaseMean]?

  init(axes: [ReleaseAxis], nodes: [[[Int]]], cells: [Int?]? = nil, means: [ReleaseMean]? = nil) {
    self.axes = axes
    self.nodes = nodes
    self.cells = cells
    self.means = means
  }

  /// The minutes of every cell, as in ``ReleasedTable/minutes``.
  var minutes: [Int?] {
    let told = Dictionary((means ?? []).map { ($0.cell, $0.minutes) }, uniquingKeysWith: { first, _ in first })
    return (cells ?? []).indices.map { told[$0] ?? nil }
  }

  /// Whether the number of cells is right and no finest category stands twice.
  var isWhole: Bool {
    guard axes.count == nodes.count, !axes.isEmpty, axes.count <= ReleaseTable.limit, Set(axes).count == axes.count
    else { return false }
    for categories in nodes {
      let all = categories.flatMap(\.self)
      guard !all.isEmpty, Set(all).count == all.count, categories.allSatisfy({ !$0.isEmpty }) else { return false }
    }
    return cells.map { $0.count == nodes.reduce(1) { $0 * ($1.count + 1) } } ?? true
  }
}
