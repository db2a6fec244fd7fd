import DisclosureControl
import Language
import Municipality

/// All that is looked at together: a release, and the earlier ones that share months with it or with each other.
///
/// A month that was frozen in several versions is taken apart into what is in all of them and what is in some only, so
/// that a correction is hidden as well as a count is.
struct ReleaseAudit {
  /// Tables of one release, and the state of the months that they were made from.
  struct Part {
    let shapes: [ReleaseShape]
    let bases: [Release.Base]
  }

  /// The most states of one month that are told apart.
  static let versionLimit = 4
  /// The most work for a proposal: with the check of it, and with what is tried instead, about a minute.
  static let limit = 20_000_000_000
  /// The most work for one way that is tried instead.
  static let remedyLimit = 3_000_000_000

  /// The problem.
  let joint: JointProblem
  /// The tables of the last part, with what was added to them for the audit.
  private let last: [(shape: ReleaseShape, table: Int)]
  private let codes: [ReleaseAxis: [Int]]

  /// Puts the problem together.
  ///
  /// - Parameters:
  ///   - parts: the releases, the last one last.
  ///   - cubes: the sessions of every state of a month that they were made from.
  ///   - limit: the most work that may be done to solve it, as `JointProblem` takes it.
  /// - Throws: ``ReleaseFault``, and `JointFault` where a shown number is not true, or tells of a small group.
  init(
    _ parts: [Part], cubes: [Release.Base: SessionCube], threshold: Int, limit: Int = ReleaseAudit.limit
  ) throws {
    let axes = ReleaseAxis.allCases.filter { axis in
      parts.contains { $0.shapes.contains { $0.axes.contains(axis) } }
    }
    let cubes = SessionCube.alike(cubes)
    let bases = Set(parts.flatMap(\.bases)).sorted()
    var codes: [ReleaseAxis: [Int]] = [:]
    for axis in axes {
      var all: Set<Int> = []
      for shape in parts.flatMap(\.shapes) {
        if let place = shape.axes.firstIndex(of: axis) { all.formUnion(shape.nodes[place].flatMap(\.self)) }
      }
      for base in bases { for record in cubes[base]?.records ?? [] { all.insert(record[axis]) } }
      codes[axis] = all.sorted()
    }
    let time = try Self.time(bases, cubes: cubes, axes: axes)
    let place = codes.mapValues { Dictionary(uniqueKeysWithValues: zip($0, $0.indices)) }
    let records = time.records.map { record in
      JointRecord(
        zip(axes, record.codes).map { place[$0]?[$1] ?? 0 }, piece: record.piece, sessions: record.sessions)
    }
    var tables: [JointTable] = []
    var last: [(shape: ReleaseShape, table: Int)] = []
    for (index, part) in parts.enumerated() {
      let pieces = time.pieces.indices.filter { piece in
        part.bases.contains { time.pieces[piece].month == $0.month && time.pieces[piece].versions.contains($0.version) }
      }
      for shape in part.shapes {
        let whole = Self.completed(shape, codes: codes)
        if index == parts.count - 1 { last.append((shape, tables.count)) }
        tables.append(
          JointTable(
            whole.axes.enumerated().map { position, axis in
              JointDimension(
                axis: axes.firstIndex(of: axis) ?? 0,
                inner: whole.nodes[position].map { node in
                  JointNode(node.compactMap { place[axis]?[$0] }.sorted())
                }, isSensitive: axis.isSensitive)
            }, over: pieces, shown: whole.cells))
      }
    }
    tables += Self.changes(parts, time: time, axes: axes, codes: codes, place: place)
    tables += Self.owned(parts, time: time, axes: axes, place: place)
    self.codes = codes
    self.last = last
    do {
      joint = try JointProblem(
        axes: axes.map { JointAxis(pieces: codes[$0]?.count ?? 0) }, pieces: time.pieces.count, tables: tables,
        records: records, threshold: threshold, limit: limit)
    } catch .tooLarge(let cells) {
      throw ReleaseFault.tooLarge(cells: cells)
    } catch .circle {
      throw ReleaseFault.circle
    }
  }

  /// The tables of the last part as a protection leaves them.
  func tables(_ protection: Protection) -> [ReleaseShape] {
    last.map { shape, table in
      let whole = Self.completed(shape, codes: codes)
      let cells = joint.cells(of: table, protection)
      var found = shape
      found.cells = Self.cells(cells, of: whole, in: shape)
      return found
    }
  }

  // MARK: What was corrected

  /// Where a month was frozen in states that differ, the outsider is taken to know in which cells something was corrected,
  /// and not how much: so a cell that changed by less than the threshold is never shown in both states.
  ///
  /// That is more than the released figures tell, but it is what who asked for a correction, or was the cause of one,
  /// knows of their own cell, and it is not given up: without it a 20 that becomes a 21 could stand, since five may have
  /// come and four gone. Its price: where a number just above the threshold was shown and some of its sessions were taken
  /// out, the new blank holds at least 1 of them (zeros are shown) and less than the threshold went, so the same tables
  /// cannot be released again. Coarser ones can: in them that cell is no longer said to hold anybody
  /// (``ReleaseLedger/revisionQuery(_:tables:bands:)``).
  private static func changes(
    _ parts: [Part], time: (pieces: [Piece], records: [Stretch]), axes: [ReleaseAxis], codes: [ReleaseAxis: [Int]],
    place: [ReleaseAxis: [Int: Int]]
  ) -> [JointTable] {
    var tables: [JointTable] = []
    for (index, piece) in time.pieces.enumerated() where !piece.isWhole {
      let sessions = time.records.filter { $0.piece == index }.map { record in
        var all = ReleaseAxis.allCases.map { _ in 0 }
        for (axis, code) in zip(axes, record.codes) { all[axis.number] = code }
        return CubeRecord(month: piece.month, codes: all, sessions: record.sessions)
      }
      let cube = SessionCube(month: piece.month, sessions)
      var done: Set<ReleaseShape> = []
      for part in parts where part.bases.contains(where: { $0.month == piece.month }) {
        for shape in part.shapes {
          let whole = completed(ReleaseShape(axes: shape.axes, nodes: shape.nodes), codes: codes)
          guard done.insert(whole).inserted, let truth = whole.truth([cube]) else { continue }
          tables.append(
            JointTable(
              whole.axes.enumerated().map { position, axis in
                JointDimension(
                  axis: axes.firstIndex(of: axis) ?? 0,
                  inner: whole.nodes[position].map { node in
                    JointNode(node.compactMap { place[axis]?[$0] }.sorted())
                  })
              }, over: [index], shown: truth.map { $0 == 0 ? 0 : nil }))
        }
      }
    }
    return tables
  }

  // MARK: Categories that a table has not

  /// A table to which every category that it has not is added: it did not exist, or nobody stood there, and everybody
  /// knows that.
  private static func completed(_ shape: ReleaseShape, codes: [ReleaseAxis: [Int]]) -> ReleaseShape {
    let missing = zip(shape.axes, shape.nodes).map { axis, nodes in
      (codes[axis] ?? []).filter { !Set(nodes.flatMap(\.self)).contains($0) }
    }
    guard missing.contains(where: { !$0.isEmpty }) else { return shape }
    var whole = ReleaseShape(
      axes: shape.axes, nodes: zip(shape.nodes, missing).map { $1.isEmpty ? $0 : $0 + [$1] })
    guard let cells = shape.cells else { return whole }
    let sizes = shape.nodes.map { $0.count + 1 }
    whole.cells = places(of: whole).map { place in
      // The place in the table itself; nil on an axis where it is the one that was added.
      let inner = zip(place, zip(shape.nodes, missing)).map { place, axis -> Int? in
        let (nodes, missing) = axis
        if place < nodes.count { return place }
        return missing.isEmpty || place > nodes.count ? nodes.count : nil
      }
      if inner.allSatisfy({ $0 != nil }) { return cells[index(inner.compactMap(\.self), sizes)] }
      // Nobody stands there. Of a group of which no number is shown nothing at all is told about a sensitive matter.
      let group = inner.enumerated().map { axis, position -> [Int?] in
        shape.axes[axis].isSensitive ? (0..<sizes[axis]).map(Optional.some) : [position]
      }
      let others = group.reduce([[]]) { found, places in found.flatMap { place in places.map { place + [$0] } } }
      let isSilent = others.allSatisfy { other in
        let place = other.compactMap(\.self)
        return place.count == other.count && cells[index(place, sizes)] == nil
      }
      return isSilent ? nil : 0
    }
    return whole
  }

  private static func cells(_ cells: [Int?], of whole: ReleaseShape, in shape: ReleaseShape) -> [Int?] {
    guard whole.nodes != shape.nodes else { return cells }
    return zip(places(of: whole), cells).compactMap { place, cell in
      let isOwn = zip(place, zip(whole.nodes, shape.nodes)).allSatisfy { place, nodes in
        place < nodes.1.count || place == nodes.0.count
      }
      return isOwn ? .some(cell) : nil
    }
  }

  private static func places(of shape: ReleaseShape) -> [[Int]] {
    shape.nodes.reduce([[]]) { found, nodes in found.flatMap { place in (0...nodes.count).map { place + [$0] } } }
  }

  private static func index(_ place: [Int], _ sizes: [Int]) -> Int {
    zip(place, sizes).reduce(0) { $0 * $1.1 + $1.0 }
  }

  // MARK: Time

  struct Piece {
    let month: Day
    let versions: [Int]
    /// Whether it is in every state of the month.
    let isWhole: Bool
  }

  struct Stretch {
    let codes: [Int]
    let piece: Int
    let sessions: Int
  }

  /// The pieces of time: the months, and where a month was frozen in states that differ, what is in which of them.
  private static func time(
    _ bases: [Release.Base], cubes: [Release.Base: SessionCube], axes: [ReleaseAxis]
  ) throws(ReleaseFault) -> (pieces: [Piece], records: [Stretch]) {
    var pieces: [Piece] = []
    var records: [Stretch] = []
    for month in Set(bases.map(\.month)).sorted() {
      var states: [(counts: [[Int]: Int], versions: [Int])] = []
      for base in bases where base.month == month {
        var counts: [[Int]: Int] = [:]
        for record in cubes[base]?.records ?? [] { counts[axes.map { record[$0] }, default: 0] += record.sessions }
        if let same = states.firstIndex(where: { $0.counts == counts }) {
          states[same].versions.append(base.version)
        } else {
          states.append((counts, [base.version]))
        }
      }
      guard states.count <= versionLimit else { throw .tooManyRevisions }
      let first = pieces.count
      for bits in 1..<(1 << states.count) {
        let within = states.indices.filter { bits & 1 << $0 != 0 }
        pieces.append(
          Piece(
            month: month, versions: within.flatMap { states[$0].versions }, isWhole: within.count == states.count))
      }
      for codes in Set(states.flatMap(\.counts.keys)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        // What is in all of them, then in all but the least, and so on.
        var left = states.indices.filter { (states[$0].counts[codes] ?? 0) > 0 }
        var taken = 0
        while let least = left.map({ states[$0].counts[codes] ?? 0 }).min() {
          let bits = left.reduce(0) { $0 | 1 << $1 }
          records.append(Stretch(codes: codes, piece: first + bits - 1, sessions: least - taken))
          taken = least
          left.removeAll { states[$0].counts[codes] == least }
        }
      }
    }
    return (pieces, records)
  }
}
