import Language
import Municipality

/// The sessions that a mean is of: those of some months, all of them or those of a category.
struct MeanRegion: Hashable {
  /// The states of the months, rising.
  let bases: [Release.Base]
  /// What the category belongs to; nil for all sessions.
  let axis: ReleaseAxis?
  /// The numbers of the finest categories; empty for all sessions.
  let numbers: Set<Int>

  /// What a sum of all or a cell of a one-way margin holds; nil for a cell that is split by more.
  init?(_ cell: Int, of shape: ReleaseShape, over bases: [Release.Base]) {
    var rest = cell
    var found: (axis: ReleaseAxis, numbers: Set<Int>)?
    for (axis, nodes) in zip(shape.axes, shape.nodes).reversed() {
      let place = rest % (nodes.count + 1)
      rest /= nodes.count + 1
      guard place < nodes.count else { continue }
      guard found == nil else { return nil }
      found = (axis, Set(nodes[place]))
    }
    self.bases = bases.sorted()
    axis = found?.axis
    numbers = found?.numbers ?? []
  }

  /// Whether every session of it is known to be in another region.
  func isInside(_ other: MeanRegion) -> Bool {
    Set(bases).isSubset(of: other.bases)
      && (other.axis == nil || (axis == other.axis && numbers.isSubset(of: other.numbers)))
  }

  /// Whether no session is known to be in both.
  ///
  /// Two states of a month have sessions in common, nobody knows which.
  func isApart(from other: MeanRegion) -> Bool {
    let months = Set(bases.map(\.month)).intersection(other.bases.map(\.month))
    guard !months.isEmpty else { return true }
    let isAlike = bases.filter { months.contains($0.month) } == other.bases.filter { months.contains($0.month) }
    return isAlike && axis != nil && axis == other.axis && numbers.isDisjoint(with: other.numbers)
  }

  /// Whether the two are nested or apart.
  func isNestedOrApart(_ other: MeanRegion) -> Bool {
    isInside(other) || other.isInside(self) || isApart(from: other)
  }

  /// How many of its sessions have minutes, and how many minutes those are.
  func minutes(_ cubes: [Release.Base: SessionCube]) -> (timed: Int, sum: Int) {
    var found = (timed: 0, sum: 0)
    for record in bases.flatMap({ cubes[$0]?.records ?? [] }) {
      if let axis, !numbers.contains(record[axis]) { continue }
      found.timed += record.timed ?? 0
      found.sum += record.minutes
    }
    return found
  }
}
