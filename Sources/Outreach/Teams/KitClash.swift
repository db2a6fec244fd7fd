public import Courses
public import Language
import Municipality
import Records
public import SQLite

/// A day on which kit is promised to courses and lent to branches, and there is not enough for both.
public struct KitClash: Hashable, Sendable {
  /// The kit.
  public let kit: CourseKit
  /// The day.
  public let day: Day
  /// Pieces that courses of the day use.
  public let taught: Int
  /// Pieces that are lent to other branches.
  public let lent: Int

  /// The clashes of some days, by day and in the order the kit was made.
  public static func clashes(on days: ClosedRange<Day>, in reader: Reader) throws -> [KitClash] {
    let loans = try KitLoans.loans(in: reader)
    let kits = try Dictionary(KitRegister.kits(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let taught = try reader.rows(
      """
      SELECT day, kit, sum(pieces) FROM (
        SELECT DISTINCT d.day, k.kit, k.term, k.pieces FROM term_kit k JOIN term t ON t.number = k.term
        JOIN term_date d ON d.term = k.term
        WHERE t.state NOT IN (?) AND d.is_cancelled = 0 AND d.day BETWEEN ? AND ?
      ) GROUP BY day, kit ORDER BY day, kit
      """,
      [
        .whole(TermState.cancelled.number), .whole(days.lowerBound.number), .whole(days.upperBound.number),
      ]
    ) { (day: Day(number: $0.whole(0)), kit: RowNumber<CourseKit>($0.whole(1)), pieces: $0.whole(2)) }
    return taught.compactMap { use in
      guard let kit = use.kit.flatMap({ kits[$0] }) else { return nil }
      let lent = loans.filter { $0.kit == kit.id && $0.days.contains(use.day) }.reduce(0) { $0 + $1.pieces }
      guard lent > 0, use.pieces + lent > kit.pieces else { return nil }
      return KitClash(kit: kit, day: use.day, taught: use.pieces, lent: lent)
    }
  }
}
