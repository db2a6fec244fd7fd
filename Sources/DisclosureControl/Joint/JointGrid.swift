/// The classes of all axes and of time, and the families of tables.
struct JointGrid {
  /// The most cells that are gone through.
  static let limit = 400_000

  let time: JointClasses
  let axes: [JointClasses]
  var families: [JointFamily]
  /// The family of each table.
  let familyOfTable: [Int]

  init(axes: [JointAxis], pieces: Int, tables: [JointTable], records: [JointRecord]) throws(JointFault) {
    let time = JointClasses(of: pieces, in: tables.map(\.pieces))
    let classes = axes.indices.map { axis in
      JointClasses(
        of: axes[axis].pieces,
        in: tables.flatMap { table in
          table.dimensions.filter { $0.axis == axis }.flatMap { ($0.inner + $0.groups).map(\.pieces) }
        })
    }
    let sets = Set(tables.map(\.axes))
    let widest = sets.filter { set in !sets.contains { $0 != set && Set(set).isSubset(of: $0) } }
      .sorted { $0.lexicographicallyPrecedes($1) }
    guard Self.isTree(widest) else { throw .circle }
    let home = tables.map { table in widest.firstIndex { Set(table.axes).isSubset(of: $0) } ?? 0 }
    var families: [JointFamily] = []
    var cells = 0
    for (place, set) in widest.enumerated() {
      let sizes = set.map { classes[$0].count }
      cells += sizes.reduce(time.count, *)
      guard cells <= Self.limit else { throw .tooLarge(cells) }
      let times = Set(tables.indices.filter { home[$0] == place }.flatMap { time.classes(tables[$0].pieces) })
      families.append(JointFamily(axes: set, sizes: sizes, times: times, timeCount: time.count))
    }
    for record in records {
      guard let when = time.ofPiece[record.piece] else { continue }
      for place in families.indices where families[place].times.contains(when) {
        var cell = when
        for (axis, size) in zip(families[place].axes, families[place].sizes) {
          cell = cell * size + (classes[axis].ofPiece[record.coordinates[axis]] ?? 0)
        }
        families[place].counts[cell] += record.sessions
      }
    }
    self.time = time
    self.axes = classes
    self.families = families
    familyOfTable = home
  }

  /// Whether tables that agree in pairs on what they share agree altogether: one after the other can be taken away whose
  /// shared axes all stand in one of the others (Graham's reduction of an acyclic hypergraph).
  static func isTree(_ sets: [[Int]]) -> Bool {
    var left = sets.map(Set.init)
    while left.count > 1 {
      let leaf = left.indices.first { place in
        let others = left.indices.filter { $0 != place }
        let shared = left[place].filter { axis in others.contains { left[$0].contains(axis) } }
        return others.contains { shared.isSubset(of: left[$0]) }
      }
      guard let leaf else { return false }
      left.remove(at: leaf)
    }
    return true
  }

  /// The cells of a family that a cell of a table adds up.
  ///
  /// - Parameter nodes: the category of each dimension of the table.
  func places(of nodes: [JointNode], in table: JointTable, family: Int, over times: [Int]) -> [Int] {
    let box = families[family].axes.map { axis in
      table.dimensions.firstIndex { $0.axis == axis }.map { axes[axis].classes(nodes[$0].pieces) }
    }
    return families[family].places(box, over: times)
  }
}
