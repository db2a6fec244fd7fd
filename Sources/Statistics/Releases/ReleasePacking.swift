import Language
import Municipality
import Records

/// How the ledger writes lists of numbers into a column, and reads them.
enum ReleasePacking {
  // MARK: Digests

  /// A digest as four numbers: the desk's file takes no bytes that somebody could hide a text in.
  static func numbers(_ digest: [UInt8]) -> PackedNumbers {
    var packed = PackedNumbers()
    for part in stride(from: 0, to: digest.count, by: 8) {
      let bits = digest[part..<min(part + 8, digest.count)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      packed.append(Int(truncatingIfNeeded: bits))
    }
    return packed
  }

  /// The digest that four numbers stand for.
  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var reader = PackedNumbers.Reader(bytes)
    var digest: [UInt8] = []
    while let number = reader.next() {
      let bits = UInt64(truncatingIfNeeded: number)
      digest += stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> UInt64($0)) }
    }
    return digest
  }

  // MARK: Bases

  static func numbers(_ bases: [Release.Base]) -> PackedNumbers {
    var packed = PackedNumbers()
    for base in bases {
      packed.append(base.month.number)
      packed.append(base.version)
    }
    return packed
  }

  static func bases(_ bytes: [UInt8]) -> [Release.Base]? {
    var reader = PackedNumbers.Reader(bytes)
    var bases: [Release.Base] = []
    while let month = reader.next() {
      guard let version = reader.next(), version >= 1 else { return nil }
      bases.append(Release.Base(month: Day(number: month), version: version))
    }
    return bases
  }

  // MARK: Facts

  /// What is published: for each table its axes, the categories of each, and the cells, −1 for a blank.
  ///
  /// After all tables follow for each the cells with a mean, and the mean, −1 for one that is not told. Older releases end
  /// before that.
  static func numbers(_ shapes: [ReleaseShape]) -> PackedNumbers {
    var packed = PackedNumbers()
    packed.append(shapes.count)
    for shape in shapes {
      packed.append(shape.axes.count)
      for (axis, nodes) in zip(shape.axes, shape.nodes) {
        packed.append(axis.number)
        packed.append(nodes.count)
        for node in nodes {
          packed.append(node.count)
          for number in node { packed.append(number) }
        }
      }
      for cell in shape.cells ?? [] { packed.append(cell ?? -1) }
    }
    guard shapes.allSatisfy({ $0.means != nil }) else { return packed }
    for means in shapes.compactMap(\.means) {
      packed.append(means.count)
      for mean in means {
        packed.append(mean.cell)
        packed.append(mean.minutes ?? -1)
      }
    }
    return packed
  }

  static func shapes(_ bytes: [UInt8]) -> [ReleaseShape]? {
    var reader = PackedNumbers.Reader(bytes)
    /// A number of things that are still to come: never more than there are bytes.
    func count() -> Int? { reader.next().flatMap { (0...bytes.count).contains($0) ? $0 : nil } }
    guard let number = count() else { return nil }
    var shapes: [ReleaseShape] = []
    for _ in 0..<number {
      guard let dimensions = count(), dimensions <= ReleaseTable.limit else { return nil }
      var axes: [ReleaseAxis] = []
      var nodes: [[[Int]]] = []
      for _ in 0..<dimensions {
        guard let axis = reader.next().flatMap({ ReleaseAxis(number: $0) }), let categories = count() else {
          return nil
        }
        axes.append(axis)
        var found: [[Int]] = []
        for _ in 0..<categories {
          guard let size = count() else { return nil }
          let node = (0..<size).compactMap { _ in reader.next() }
          guard node.count == size else { return nil }
          found.append(node)
        }
        nodes.append(found)
      }
      let size = nodes.reduce(1) { $0 * ($1.count + 1) }
      guard size <= bytes.count else { return nil }
      let cells = (0..<size).compactMap { _ in reader.next() }
      guard cells.count == size else { return nil }
      let shape = ReleaseShape(axes: axes, nodes: nodes, cells: cells.map { $0 < 0 ? nil : $0 })
      guard shape.isWhole else { return nil }
      shapes.append(shape)
    }
    guard let first = reader.next() else { return shapes }
    for place in shapes.indices {
      guard let size = place == 0 ? first : reader.next(), let cells = shapes[place].cells,
        (0...cells.count).contains(size)
      else { return nil }
      var means: [ReleaseMean] = []
      for _ in 0..<size {
        guard let cell = reader.next(), let minutes = reader.next(), cells.indices.contains(cell),
          means.last.map({ $0.cell < cell }) ?? true
        else { return nil }
        means.append(ReleaseMean(cell: cell, minutes: minutes < 0 ? nil : minutes))
      }
      shapes[place].means = means
    }
    return reader.next() == nil ? shapes : nil
  }

  // MARK: Certificates

  /// The witnesses: for each its steps, with the way from one place to the next.
  static func numbers(_ witnesses: [ReleaseWitness]) -> PackedNumbers {
    var packed = PackedNumbers()
    for witness in witnesses {
      packed.append(witness.steps.count)
      var last = 0
      for step in witness.steps {
        packed.append(step.place - last)
        packed.append(step.by)
        last = step.place
      }
    }
    return packed
  }

  static func witnesses(_ bytes: [UInt8]) -> [ReleaseWitness]? {
    var reader = PackedNumbers.Reader(bytes)
    var witnesses: [ReleaseWitness] = []
    while let count = reader.next() {
      guard (0...bytes.count).contains(count) else { return nil }
      var steps: [ReleaseWitness.Step] = []
      var place = 0
      for _ in 0..<count {
        guard let way = reader.next(), let by = reader.next(), (0...Int(Int32.max)).contains(way) else { return nil }
        place += way
        steps.append(ReleaseWitness.Step(place: place, by: by))
      }
      witnesses.append(ReleaseWitness(steps: steps))
    }
    return witnesses
  }
}
