import Language
import SQLite

extension AuditTrail {
  /// The terms of its tables.
  ///
  /// The rows go from the beginning of the chain; the digest of the last one that went stays, and the other file knows it,
  /// so that the chain that is left can be checked. Names of accounts go earlier.
  public static let terms: [RetentionTerm] = [
    RetentionTerm(table: "audit", name: AuditPhrase.rowsName.wording, years: years) { reader, limit in
      let ends = try reader.first("SELECT count(*), min(substr(at, 1, 10)), max(substr(at, 1, 10)) FROM audit") { row in
        (rows: row.whole(0), first: Day(iso: row.text(1)), last: Day(iso: row.text(2)))
      }
      guard let ends, let first = ends.first, let last = ends.last else {
        return RetentionTerm.State(rows: 0, due: 0, days: nil)
      }
      return RetentionTerm.State(rows: ends.rows, due: try beginning(until: limit, in: reader), days: first...last)
    } delete: { writer, limit in
      try shorten(until: limit, in: writer)
    },
    .rows("audit_account", dated: "day", name: AuditPhrase.namesName.wording, years: nameYears),
  ]

  /// How many rows at the beginning of the chain are of a day or before it; a row after a younger one waits for it.
  private static func beginning(until limit: Day, in reader: Reader) throws -> Int {
    try reader.first(
      """
      SELECT count(*) FROM audit
      WHERE number < coalesce((SELECT min(number) FROM audit WHERE substr(at, 1, 10) > ?), 9223372036854775807)
      """, [.text(limit.iso)]
    ) { $0.whole(0) } ?? 0
  }

  /// Takes rows from the beginning of the chain.
  ///
  /// While the other file does not know this chain, nothing is taken: what was tampered with must stay to be seen until
  /// somebody has accepted it.
  private static func shorten(until limit: Day, in writer: PeopleWriter) throws -> Int {
    let count = try beginning(until: limit, in: writer.reader)
    guard count > 0 else { return 0 }
    let end = try writer.reader.first(
      "SELECT number, digest FROM audit ORDER BY number LIMIT 1 OFFSET ?", [.whole(count - 1)]
    ) {
      AuditWitness.End(number: $0.whole(0), digest: $0.blob(1))
    }
    guard let end, try writer.announceStart(end) else { return 0 }
    try writer.run("DELETE FROM audit WHERE number <= ?", [.whole(end.number)])
    try writer.run(
      "INSERT OR REPLACE INTO audit_start VALUES (1, ?, ?)", [.whole(end.number), .blob(end.digest)])
    return count
  }
}
