import Language
import Municipality
import SQLite

/// The ledger as it stands at one moment.
struct LedgerState {
  /// The end of the chain: the number and the digest of the last release.
  struct End: Hashable {
    let number: Int
    let digest: [UInt8]
  }

  /// A release with what the audit needs of it.
  struct Known {
    let release: Release
    let shapes: [ReleaseShape]
  }

  let rows: [LedgerRow]
  let bases: ReleaseBases
  /// The releases that can be read, by their numbers.
  let known: [Int: Known]

  var end: End { rows.last.map { End(number: $0.number, digest: $0.digest) } ?? End(number: 0, digest: []) }

  init(_ reader: Reader, country: Country) throws {
    rows = try LedgerRow.all(reader)
    bases = try ReleaseBases(reader)
    var known: [Int: Known] = [:]
    for row in rows { known[row.number] = Self.read(row, country: country) }
    self.known = known
  }

  /// The earlier releases that share months with these, or with one that does, the first one first.
  func related(to months: [Day], before number: Int = .max) -> [Known] {
    var left = known.values.filter { $0.release.number < number }.sorted { $0.release.number < $1.release.number }
    var found: [Known] = []
    var reached = Set(months)
    while let next = left.firstIndex(where: { $0.release.bases.contains { reached.contains($0.month) } }) {
      let one = left.remove(at: next)
      reached.formUnion(one.release.bases.map(\.month))
      found.append(one)
    }
    return found.sorted { $0.release.number < $1.release.number }
  }

  // MARK: Reading a row

  private static func read(_ row: LedgerRow, country: Country) -> Known? {
    guard let kind = Release.Kind(rawValue: row.kind), let query = try? ReleaseQuery(text: row.query),
      let bases = ReleasePacking.bases(row.bases), let shapes = ReleasePacking.shapes(row.facts),
      let witnesses = ReleasePacking.witnesses(row.certificate), shapes.map(\.axes) == query.tables.map(\.axes),
      bases.map(\.month) == query.months
    else { return nil }
    let groups = Dictionary(
      Catalogue.of(country).groups.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var entries: [ReleaseAxis: [ReleaseRegister.Entry]] = [:]
    for axis in ReleaseAxis.allCases {
      let named = row.names.filter { $0.axis == axis.number }.map { name in
        ReleaseRegister.Entry(
          number: name.number, code: name.code,
          wording: (axis == .task ? groups[name.code] : nil) ?? Wording(same: name.name))
      }
      entries[axis] = named + ReleaseRegister.fixed(axis)
    }
    let tables = zip(shapes, query.tables).map { shape, table in
      ReleasedTable(
        axes: shape.axes,
        categories: zip(shape.axes, shape.nodes).map { axis, nodes in
          nodes.map { category($0, of: entries[axis] ?? [], axis: axis, banding: table.bands[axis]) }
        }, cells: shape.cells ?? [], minutes: shape.minutes)
    }
    let release = Release(
      number: row.number, kind: kind, query: query, edition: Day(number: row.edition), day: Day(number: row.day),
      bases: bases, tables: tables, seed: UInt64(bitPattern: Int64(row.seed)), witnesses: witnesses,
      digest: row.digest)
    return Known(release: release, shapes: shapes)
  }

  private static func category(
    _ numbers: [Int], of entries: [ReleaseRegister.Entry], axis: ReleaseAxis, banding: ReleaseBanding?
  ) -> ReleaseCategory {
    let mine = numbers.map { number in entries.first { $0.number == number } }
    let codes = mine.map { $0?.code ?? "?" }
    if let group = banding?.groups.first(where: { Set($0.codes) == Set(codes) }) {
      return .band(group, of: axis, numbers: numbers)
    }
    return ReleaseCategory(
      code: codes.joined(separator: "+"), wording: mine.first.flatMap(\.self)?.wording ?? Wording(same: codes.joined()),
      numbers: numbers)
  }
}
