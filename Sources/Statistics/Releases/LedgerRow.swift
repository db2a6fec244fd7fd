import Language
import Records
import SQLite

/// A row of the ledger as it stands in the file.
struct LedgerRow {
  /// A category as it was called then.
  struct Name: Hashable {
    let axis: Int
    let number: Int
    let code: String
    let name: String
  }

  let number: Int
  let kind: Int
  let query: String
  let edition: Int
  let day: Int
  let seed: Int
  let bases: [UInt8]
  let facts: [UInt8]
  let certificate: [UInt8]
  var previous: [UInt8]
  var digest: [UInt8]
  var names: [Name]

  /// All rows, the first one first.
  static func all(_ reader: Reader) throws -> [LedgerRow] {
    var names: [Int: [Name]] = [:]
    try reader.each("SELECT release, axis, number, code, name FROM release_name ORDER BY release, axis, number") {
      names[$0.whole(0), default: []].append(
        Name(axis: $0.whole(1), number: $0.whole(2), code: $0.text(3), name: $0.text(4)))
    }
    return try reader.rows(
      """
      SELECT number, kind, query, edition, day, seed, bases, facts, certificate, previous, digest FROM release
      ORDER BY number
      """
    ) { row in
      LedgerRow(
        number: row.whole(0), kind: row.whole(1), query: row.text(2), edition: row.whole(3), day: row.whole(4),
        seed: row.whole(5), bases: row.blob(6), facts: row.blob(7), certificate: row.blob(8),
        previous: ReleasePacking.digest(row.blob(9)), digest: ReleasePacking.digest(row.blob(10)),
        names: names[row.whole(0)] ?? [])
    }
  }

  /// The digest that it should have after a row: of all that it holds, and of the months that it was made from.
  func link(after previous: [UInt8], months: ReleaseBases) -> [UInt8] {
    var hash = SHA256()
    /// A part with its length before it, so that no two rows write the same bytes.
    func add(_ bytes: [UInt8]) { hash.update(Array("\(bytes.count):".utf8) + bytes) }
    add(previous)
    for value in [number, kind, edition, day, seed] { add(Array(String(value).utf8)) }
    for bytes in [Array(query.utf8), bases, facts, certificate] { add(bytes) }
    for name in names {
      for text in ["\(name.axis)", "\(name.number)", name.code, name.name] { add(Array(text.utf8)) }
    }
    for base in ReleasePacking.bases(bases) ?? [] { add(months.months[base]?.digest ?? []) }
    return hash.finished()
  }
}
