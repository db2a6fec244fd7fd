import Municipality
import Records
import SQLite

extension ImportLoader {
  /// Looks for what the source gave before on the sheet's days and branches and the sheet no longer has, and for the sheet's
  /// new rows at other places of the log.
  ///
  /// Where the sheet is to hold, what stands there is taken out; else whatever would be counted twice is a conflict.
  mutating func compare(_ spill: ImportSpill, into report: inout ImportReport) throws {
    let mayTakeOut = order.replaces && report.refusedRows == 0
    var gone = 0
    var places: Set<SheetGround.Place> = []
    for batch in try batches(of: ground.suspects, of: order.source) {
      let missing = try missing(at: batch, of: order.source, spill)
      gone += missing.count
      places.formUnion(missing.values)
      if mayTakeOut { try takeOut(missing.keys) }
    }
    if let mended = ground.mended(places), !order.replaces {
      report.note(
        SheetFinding(
          line: mended.line, column: 1, cell: nil, problem: .standsOtherwise(before: gone, now: mended.fresh)))
    }
    if let other = try elsewhere(spill) {
      if order.replaces {
        gone += other.count
        for batch in mayTakeOut ? other.batches : [] { try takeOut(missing(at: batch, of: other.source, spill).keys) }
      } else {
        report.note(
          SheetFinding(
            line: ground.covered.values.min() ?? 1, column: 1, cell: nil,
            problem: .standsElsewhere(other.ground, other.count)))
      }
    }
    if mayTakeOut {
      report.removedEntries = gone
    } else if order.replaces, gone > 0 {
      report.note(
        SheetFinding(
          line: ground.covered.values.min() ?? 1, column: 1, cell: nil, problem: .replaceRefused(gone)))
    } else {
      report.goneEntries = gone
    }
  }

  private mutating func takeOut(_ keys: some Sequence<RowKey>) throws {
    guard writer != nil else { return }
    for key in keys.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
      guard let id = RandomID(bytes: key.bytes), let old = try EntryLog.row(id, in: reader) else { continue }
      try takeOut(id, old)
    }
  }

  /// Places in portions of so many entries that memory stays bounded; each portion means a walk over all rows.
  private func batches(
    of places: Set<SheetGround.Place>, of source: SourceTag
  ) throws -> [[SheetGround.Place]] {
    guard !places.isEmpty else { return [] }
    let counts = try SheetGround.entries(on: Set(places.map(\.day)), of: source, in: reader)
    var batches: [[SheetGround.Place]] = []
    var size = Self.batchLimit
    for place in places.sorted(by: { ($0.day, $0.branch) < ($1.day, $1.branch) }) {
      if size >= Self.batchLimit {
        batches.append([])
        size = 0
      }
      batches[batches.count - 1].append(place)
      size += counts[place] ?? 0
    }
    return batches
  }

  private static var batchLimit: Int { 1 << 17 }

  /// The entries of a source that stand at some places and that the sheet does not give.
  private func missing(
    at places: [SheetGround.Place], of source: SourceTag, _ spill: ImportSpill
  ) throws -> [RowKey: SheetGround.Place] {
    var standing = try SheetGround.standing(at: places, of: source, in: reader)
    guard !standing.isEmpty, source == order.source else { return standing }
    for bucket in 0..<ImportSpill.buckets {
      let rows = try spill.rows(of: bucket)
      for (index, key) in Self.keys(of: rows) {
        var part = 0
        let parts = rows.entry(index).parts.count
        // A total may have had more parts than it has now: that is a changed total, not a missing row.
        while let id = key.id(part: part, from: source) {
          let isThere = standing.removeValue(forKey: RowKey(id.bytes)) != nil
          guard isThere || part < parts else { break }
          part += 1
        }
      }
    }
    return standing
  }

  /// Where the sheet's new rows stand already, if most of them do, and no more and no fewer stand there than the sheet has.
  private func elsewhere(
    _ spill: ImportSpill
  ) throws -> (ground: SheetElsewhere, source: SourceTag, batches: [[SheetGround.Place]], count: Int)? {
    guard sample.count >= SheetTwin.fewest else { return nil }
    var hits: [SheetTwin: Int] = [:]
    var rows: [SheetElsewhere: Int] = [:]
    for (entry, key) in sample {
      let base = entry.key(order.rows)
      guard let occurrence = (0..<SheetTwin.sample).first(where: { base.occurrence($0) == key }) else { continue }
      let twins = try SheetTwin.twins(
        of: entry, occurrence: occurrence, order.rows, of: order.source, branches: order.branches, in: reader)
      for twin in twins { hits[twin, default: 0] += 1 }
      for ground in Set(twins.map(\.ground)) { rows[ground, default: 0] += 1 }
    }
    for kind in SheetElsewhere.allCases where isMost(rows[kind] ?? 0) {
      let twins = hits.filter { $0.key.ground == kind }
      guard let best = twins.max(by: { ($0.value, $1.key.shift) < ($1.value, $0.key.shift) })?.key else { continue }
      let batches = try batches(of: places(best, Set(twins.keys.map(\.branch))), of: best.source)
      let count = try batches.reduce(0) { try $0 + missing(at: $1, of: best.source, spill).count }
      // A sheet of another branch or desk may have many of the same rows, but hardly as many of them.
      guard abs(count - ground.freshCount) <= max(1, ground.freshCount / 10) else { continue }
      return (kind, best.source, batches, count)
    }
    return nil
  }

  /// Half of the rows, as a mapping may have been changed in more than one way; all of a few.
  private func isMost(_ rows: Int) -> Bool { sample.count < 20 ? rows == sample.count : rows * 2 >= sample.count }

  private func places(_ twin: SheetTwin, _ branches: Set<Int>) throws -> Set<SheetGround.Place> {
    if twin.ground == .branch { return ground.places(atBranches: branches) }
    let days = Set(ground.covered.keys.map { $0.day + twin.shift })
    let own = Set(ground.covered.keys.map(\.branch))
    return Set(try SheetGround.entries(on: days, of: twin.source, in: reader).keys.filter { own.contains($0.branch) })
  }
}
