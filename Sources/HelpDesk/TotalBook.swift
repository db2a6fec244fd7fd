public import Language
public import Municipality
import Records
public import SQLite

/// The running totals beside the log: kept in the same transaction as the entries, so that reports over years read a few
/// rows, and stay right after sealing.
public enum TotalBook {
  /// The hour that stands for "not known" in `hour_count`.
  ///
  /// A voided or corrected entry is taken off here, since no entry keeps its hour: the sum over a weekday's hours always
  /// equals the sessions of that weekday.
  public static let unknownHour = 24

  /// Counts everything anew from the entries; no entry keeps its hour, so all go to ``unknownHour``.
  static func rebuild(in writer: DeskWriter) throws {
    try writer.run("DELETE FROM total")
    try writer.run("DELETE FROM day_count")
    try writer.run("DELETE FROM hour_count")
    var change = TotalChange()
    try eachEntry("WHERE is_void = 0", [], reader: writer.reader) { change.add($0) }
    try change.write(in: writer)
  }

  /// Counts one kind anew from the entries, as for a kind that is new.
  static func rebuild(_ kind: TotalKind, in writer: DeskWriter) throws {
    try writer.run("DELETE FROM total WHERE kind = ?", [.whole(kind.rawValue)])
    var change = TotalChange(only: kind)
    try eachEntry("WHERE is_void = 0", [], reader: writer.reader) { change.add($0) }
    try change.write(in: writer)
  }

  /// The first day of a day's quarter.
  public static func quarter(of day: Day) -> Day {
    Day(year: day.year, month: (day.quarter - 1) * 3 + 1, day: 1) ?? day
  }

  /// The totals of a span by one kind.
  ///
  /// Whole weeks and months come from the running totals; days at the ends that fill no piece are counted from the
  /// entries. Sessions that keep only their month count on the first of it.
  ///
  /// - Parameters:
  ///   - kind: what the totals are by.
  ///   - span: the days.
  ///   - branch: the branch; nil for all.
  public static func totals(
    by kind: TotalKind, in span: ClosedRange<Day>, at branch: Branch? = nil, reader: Reader
  ) throws -> [Int: Totals] {
    var result: [Int: Totals] = [:]
    let (pieces, edges) = TotalPiece.cut(span)
    if let pieces {
      let branches = try branch.map { [$0.number] } ?? reader.rows("SELECT number FROM branch") { $0.whole(0) }
      for number in branches {
        try reader.each(
          """
          SELECT value, sum(sessions), sum(minute_parts), sum(timed), sum(persons), sum(peopled), sum(quantity)
          FROM total WHERE branch = ? AND kind = ? AND piece BETWEEN ? AND ? GROUP BY value
          """,
          [
            .whole(number), .whole(kind.rawValue), .whole(pieces.lowerBound.number), .whole(pieces.upperBound.number),
          ]
        ) { row in
          result[row.whole(0), default: Totals()] += Totals(row, from: 1)
        }
      }
    }
    for edge in edges {
      try recount(edge, at: branch, reader: reader) { found, value, totals in
        if found == kind { result[value, default: Totals()] += totals }
      }
    }
    return result.filter { $0.value.sessions != 0 }
  }

  /// Sessions by day, where the day is kept; days without sessions are not named.
  ///
  /// Day 0 stands for those of which only the month is kept, and is none.
  public static func days(
    in span: ClosedRange<Day>, at branch: Branch? = nil, reader: Reader
  ) throws -> [Day: Int] {
    Dictionary(
      try reader.rows(
        """
        SELECT day, sum(sessions) FROM day_count WHERE day BETWEEN ? AND ? AND (branch = ? OR ? IS NULL)
        GROUP BY day HAVING sum(sessions) <> 0
        """,
        [
          .whole(max(1, span.lowerBound.number)), .whole(span.upperBound.number), .whole(branch?.number),
          .whole(branch?.number),
        ]
      ) { (Day(number: $0.whole(0)), $0.whole(1)) }, uniquingKeysWith: +)
  }

  /// The sessions that came in by queue or door, by day; days without any are not named.
  public static func walkIns(in span: ClosedRange<Day>, at branch: Branch, reader: Reader) throws -> [Day: Int] {
    let firsts = TotalPiece.firsts(in: TotalPiece(containing: span.lowerBound).first...span.upperBound)
    return Dictionary(
      try reader.rows(
        "SELECT piece, value, sessions FROM total WHERE branch = ? AND kind = ? AND piece IN"
          + SQL.placeholders(firsts.count),
        [.whole(branch.number), .whole(TotalKind.walkIn.rawValue)] + firsts.map { .whole($0.number) }
      ) { row in
        let piece = Day(number: row.whole(0))
        return (piece.adding(row.whole(1) - piece.weekday.rawValue), row.whole(2))
      }.filter { span.contains($0.0) && $0.1 != 0 }, uniquingKeysWith: +)
  }

  /// Sessions by weekday (1…7, 0 where only the month is kept) and hour (0…23, or ``unknownHour``) over whole quarters.
  ///
  /// - Parameter quarters: the first days of the first and the last quarter.
  public static func hours(
    in quarters: ClosedRange<Day>, at branch: Branch? = nil, reader: Reader
  ) throws -> [Int: [Int: Int]] {
    var result: [Int: [Int: Int]] = [:]
    try reader.each(
      """
      SELECT weekday, hour, sum(sessions) FROM hour_count
      WHERE quarter BETWEEN ? AND ? AND (branch = ? OR ? IS NULL) GROUP BY weekday, hour
      """,
      [
        .whole(quarters.lowerBound.number), .whole(quarters.upperBound.number), .whole(branch?.number),
        .whole(branch?.number),
      ]
    ) { result[$0.whole(0), default: [:]][$0.whole(1)] = $0.whole(2) }
    return result
  }

  static func recount(
    _ span: ClosedRange<Day>, at branch: Branch?, reader: Reader, _ add: (TotalKind, Int, Totals) -> Void
  ) throws {
    try eachEntry(
      "WHERE day BETWEEN ? AND ? AND is_void = 0 AND (branch = ? OR ? IS NULL)",
      [
        .whole(span.lowerBound.number), .whole(span.upperBound.number), .whole(branch?.number), .whole(branch?.number),
      ], reader: reader
    ) { $0.eachTotal(add) }
  }

  private static func eachEntry(
    _ condition: SQL, _ values: [SQLValue], reader: Reader, _ body: (EntryRow) -> Void
  ) throws {
    try reader.each("SELECT id," + EntryRow.columns + "FROM entry" + condition, values) { row in
      body(.row(row, from: 1, tasks: try EntryLog.tasks(of: row.blob(0), in: reader)))
    }
  }
}
