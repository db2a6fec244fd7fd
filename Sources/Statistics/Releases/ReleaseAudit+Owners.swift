import DisclosureControl
import Language
import Municipality

extension ReleaseAudit {
  /// Which owners and groups of tasks go together at all, where figures by both are out; one table, or none.
  ///
  /// Whose solutions a group of tasks is about stands in the catalogue: everybody knows that nobody asked the bank about
  /// the tasks of a group in which no task is the bank's. So the outsider is taken to know which pairs there are, and no
  /// small count of such a pair may be told either.
  static func owned(
    _ parts: [Part], time: (pieces: [Piece], records: [Stretch]), axes: [ReleaseAxis],
    place: [ReleaseAxis: [Int: Int]]
  ) -> [JointTable] {
    guard let owner = axes.firstIndex(of: .owner), let task = axes.firstIndex(of: .task) else { return [] }
    let months = Set(parts.filter { $0.shapes.contains { $0.axes.contains(.owner) } }.flatMap(\.bases).map(\.month))
    let pieces = time.pieces.indices.filter { months.contains(time.pieces[$0].month) }
    let dimensions = [(ReleaseAxis.owner, owner), (.task, task)].map { axis, number in
      JointDimension(axis: number, inner: told(apart: axis, parts, place[axis] ?? [:]))
    }
    let groups = dimensions.map { dimension in
      Dictionary(
        dimension.inner.enumerated().flatMap { index, node in node.pieces.map { ($0, index) } },
        uniquingKeysWith: { first, _ in first })
    }
    let sizes = dimensions.map { $0.inner.count + 1 }
    var occurs = [Bool](repeating: false, count: sizes[0] * sizes[1])
    for record in time.records where months.contains(time.pieces[record.piece].month) && record.sessions > 0 {
      guard let one = place[.owner]?[record.codes[owner]].flatMap({ groups[0][$0] }),
        let other = place[.task]?[record.codes[task]].flatMap({ groups[1][$0] })
      else { continue }
      for first in [one, sizes[0] - 1] {
        for second in [other, sizes[1] - 1] { occurs[first * sizes[1] + second] = true }
      }
    }
    return [JointTable(dimensions, over: pieces, shown: occurs.map { $0 ? nil : 0 })]
  }

  /// The finest categories of an axis, those together that no table tells apart.
  private static func told(apart axis: ReleaseAxis, _ parts: [Part], _ place: [Int: Int]) -> [JointNode] {
    let splits = parts.flatMap(\.shapes).compactMap { shape in
      shape.axes.firstIndex(of: axis).map { shape.nodes[$0] }
    }
    let together = Dictionary(grouping: place.keys) { code in
      splits.map { nodes in nodes.firstIndex { $0.contains(code) } ?? nodes.count }
    }
    return together.values.map { codes in JointNode(codes.compactMap { place[$0] }.sorted()) }
      .sorted { $0.pieces.lexicographicallyPrecedes($1.pieces) }
  }
}
