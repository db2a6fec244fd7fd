public import Courses
public import Language
public import Municipality
public import Records
public import SQLite

/// Which kit teams may take along, and how much of it lies in which branch on which day.
///
/// It is the kit of ``/Courses/KitRegister``: the tablets that a course uses on a day are not there for a visit.
public enum KitBook {
  /// The kind of each sort of kit that teams may take along.
  public static func kinds(in reader: Reader) throws -> [RowNumber<CourseKit>: KitKind] {
    let rows = try reader.rows("SELECT kit, kind FROM outreach_kit") { row in
      RowNumber<CourseKit>(row.whole(0)).flatMap { kit in KitKind(number: row.whole(1)).map { (kit, $0) } }
    }
    return Dictionary(rows.compactMap(\.self), uniquingKeysWith: { $1 })
  }

  /// Says what sort of kit something is, so that teams may take it along; nil keeps it for courses alone.
  public static func assign(_ kit: RowNumber<CourseKit>, _ kind: KitKind?, in writer: PeopleWriter) throws {
    guard let kind else {
      try writer.run("DELETE FROM outreach_kit WHERE kit = ?", [.whole(kit.number)])
      return
    }
    try writer.run("INSERT OR REPLACE INTO outreach_kit VALUES (?, ?)", [.whole(kit.number), .whole(kind.number)])
  }

  /// The pieces of each kind that lie in each branch on a day, after loans and what courses of that day use.
  public static func stock(on day: Day, in reader: Reader) throws -> [Code<Branch>: [KitKind: Int]] {
    let kinds = try kinds(in: reader)
    let loans = try reader.rows(
      "SELECT kit, branch, pieces FROM outreach_kit_loan WHERE first_day <= ? AND last_day >= ?",
      [.whole(day.number), .whole(day.number)]
    ) { (kit: $0.whole(0), branch: $0.text(1), pieces: $0.whole(2)) }
    let taught = try Dictionary(
      reader.rows(
        """
        SELECT k.kit, sum(k.pieces) FROM term_kit k JOIN term t ON t.number = k.term
        WHERE t.state NOT IN (?) AND EXISTS (
          SELECT 1 FROM term_date d WHERE d.term = k.term AND d.day = ? AND d.is_cancelled = 0)
        GROUP BY k.kit
        """, [.whole(TermState.cancelled.number), .whole(day.number)]
      ) { ($0.whole(0), $0.whole(1)) }, uniquingKeysWith: +)
    var stock: [Code<Branch>: [KitKind: Int]] = [:]
    for kit in try KitRegister.kits(in: reader) {
      guard let kind = kinds[kit.id], kit.closed.map({ day <= $0 }) ?? true else { continue }
      var left = max(0, kit.pieces - (taught[kit.id.number] ?? 0))
      for loan in loans where loan.kit == kit.id.number {
        let pieces = min(loan.pieces, left)
        left -= pieces
        if let branch = Code<Branch>(loan.branch) { stock[branch, default: [:]][kind, default: 0] += pieces }
      }
      stock[kit.branch, default: [:]][kind, default: 0] += left
    }
    return stock
  }
}
