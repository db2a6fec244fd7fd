public import Language
public import Municipality
import Records
public import SQLite

/// The running totals beside the log, kept in the same transactions as the entries, so that reports over years read
/// little, and stay right after sealing.
///
/// Totals are stored by branch and month. The entries of the last day are not in them yet: they are counted when somebody
/// asks, and go into the totals with the first entry of a later day. So logging an entry writes no totals.
public enum TotalBook {
  /// The hour that stands for "not known" in `hour_count`.
  ///
  /// A voided or corrected entry is taken off here, since no entry keeps its hour: the sum over a weekday's hours always
  /// equals the sessions of that weekday.
  public static let unknownHour = 24

  /// The first day of a day's quarter.
  public static func quarter(of day: Day) -> Day {
    Day(year: day.year, month: (day.quarter - 1) * 3 + 1, day: 1) ?? day
  }

  // MARK: - Keeping

  /// The day from which on entries are not in the totals yet.
  static func end(in reader: Reader) throws -> Day {
    Day(number: try reader.first("SELECT day FROM total_end") { $0.whole(0) } ?? 0)
  }

  /// Takes into the totals all entries of days before a day; whoever writes or seals entries does this first.
  ///
  /// - Returns: the day from which on entries are not in the totals.
  @discardableResult
  static func settle(before today: Day, in writer: DeskWriter) throws -> Day {
    let end = try end(in: writer.reader)
    guard end < today else { return end }
    var change = TotalChange(until: today)
    try eachEntry(in: end...today.adding(-1), at: nil, reader: writer.reader) { change.count($0) }
    try change.write(in: writer)
    try writer.run("INSERT OR REPLACE INTO total_end VALUES (1, ?)", [.whole(today.number)])
    return today
  }

  /// Counts everything anew from the entries, month by month, but for the hours, which no entry keeps.
  static func rebuild(in writer: DeskWriter) throws {
    try writer.run("DELETE FROM total_month")
    try writer.run("DELETE FROM total_end")
    guard let ends = try EntryTally.span(in: writer.reader) else { return }
    var month = ends.lowerBound.firstOfMonth
    let end = ends.upperBound.adding(1)
    while month < end {
      let next = month.adding(31).firstOfMonth
      var change = TotalChange(until: end)
      try eachEntry(in: month...next.adding(-1), at: nil, reader: writer.reader) { change.count($0) }
      try change.write(in: writer)
      month = next
    }
    try writer.run("INSERT INTO total_end VALUES (1, ?)", [.whole(end.number)])
  }

  /// Counts the hours anew from the entries; no entry keeps its hour, so all go to ``unknownHour``.
  static func rebuildHours(in writer: DeskWriter) throws {
    try writer.run("DELETE FROM hour_count")
    guard let ends = try EntryTally.span(in: writer.reader) else { return }
    var change = TotalChange(until: ends.lowerBound)
    try eachEntry(in: ends, at: nil, reader: writer.reader) { change.addHour($0) }
    try change.write(in: writer)
  }

  // MARK: - Reading

  /// All totals of a span.
  ///
  /// Sessions that keep only their month count on the first of it.
  ///
  /// - Parameters:
  ///   - span: the days.
  ///   - branches: the branches.
  public static func totals(
    in span: ClosedRange<Day>, at branches: [Branch], reader: Reader
  ) throws -> SpanTotals {
    var result = SpanTotals(branches)
    let plan = TotalPlan(span, until: try end(in: reader))
    for branch in branches { try eachMonth(of: plan, at: branch, reader: reader) { result.add($0, at: branch) } }
    try eachEdge(of: plan, at: branches, reader: reader) { result.add($0, isTakenOff: $1) }
    result.close()
    return result
  }

  /// The totals of a span by one kind, over all pieces or piece by piece.
  ///
  /// - Parameters:
  ///   - kind: what the totals are by.
  ///   - span: the days.
  ///   - branches: the branches.
  /// - Returns: the totals by the first day of each piece (see ``TotalPiece``) and the kind's value.
  public static func pieces(
    by kind: TotalKind, in span: ClosedRange<Day>, at branches: [Branch], reader: Reader
  ) throws -> [Day: [Int: Totals]] {
    var found: [Day: [Int: Totals]] = [:]
    try each(by: kind, in: span, at: branches, reader: reader) { piece, value, totals in
      found[piece, default: [:]][value, default: Totals()] += totals
    }
    return found.mapValues { $0.filter { $0.value.sessions != 0 } }.filter { !$0.value.isEmpty }
  }

  /// Hands over the totals of a span by one kind, for who adds them up in a way of their own.
  ///
  /// A piece and value may come several times, and what is to be taken off comes below 0: only the sum holds.
  ///
  /// - Parameters:
  ///   - kind: what the totals are by.
  ///   - span: the days.
  ///   - branches: the branches.
  ///   - body: takes the first day of a piece, the kind's value and the totals.
  public static func each(
    by kind: TotalKind, in span: ClosedRange<Day>, at branches: [Branch], reader: Reader,
    _ body: (Day, Int, Totals) -> Void
  ) throws {
    let plan = TotalPlan(span, until: try end(in: reader))
    for branch in branches {
      try eachMonth(of: plan, at: branch, reader: reader) { month in
        let pieces = (0..<MonthSheet.pieces).map { TotalPiece.at($0, in: month.first).first }
        month.each(of: kind) { value, place, totals in body(pieces[place], value, totals) }
      }
    }
    try eachEdge(of: plan, at: branches, reader: reader) { row, isTakenOff in
      let piece = TotalPiece(containing: Day(number: row.day)).first
      row.eachTotal { met, value, totals in
        if met == kind { body(piece, value, isTakenOff ? -totals : totals) }
      }
    }
  }

  /// The totals of a span by one kind.
  ///
  /// - Parameters:
  ///   - kind: what the totals are by.
  ///   - span: the days.
  ///   - branch: the branch; nil for all.
  public static func totals(
    by kind: TotalKind, in span: ClosedRange<Day>, at branch: Branch? = nil, reader: Reader
  ) throws -> [Int: Totals] {
    let branches = try branch.map { [$0] } ?? BranchRegister.branches(in: reader)
    return try pieces(by: kind, in: span, at: branches, reader: reader).values
      .reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }.filter { $0.value.sessions != 0 }
  }

  /// All totals of a span, branch by branch.
  ///
  /// - Returns: a sheet for each branch, by the branch's number.
  public static func sheets(
    in span: ClosedRange<Day>, at branches: [Branch], reader: Reader
  ) throws -> [Int: TotalSheet] {
    try totals(in: span, at: branches, reader: reader).sheets
  }

  /// Sessions by day, where the day is kept; days without sessions are not named.
  public static func days(
    in span: ClosedRange<Day>, at branch: Branch? = nil, reader: Reader
  ) throws -> [Day: Int] {
    try days(by: .weekday, in: span, at: branch, reader: reader)
  }

  /// The sessions that came in by queue or door, by day; days without any are not named.
  public static func walkIns(in span: ClosedRange<Day>, at branch: Branch, reader: Reader) throws -> [Day: Int] {
    try days(by: .walkIn, in: span, at: branch, reader: reader)
  }

  /// Sessions by day of a kind whose value is the weekday.
  ///
  /// A piece lies within one week, so piece and weekday name a day, and whole pieces can be read for any span.
  private static func days(
    by kind: TotalKind, in span: ClosedRange<Day>, at branch: Branch?, reader: Reader
  ) throws -> [Day: Int] {
    let branches = try branch.map { [$0] } ?? BranchRegister.branches(in: reader)
    let whole = TotalPiece(containing: span.lowerBound).first...TotalPiece(containing: span.upperBound).last
    var found: [Day: Int] = [:]
    for (piece, values) in try pieces(by: kind, in: whole, at: branches, reader: reader) {
      for (weekday, totals) in values where weekday > 0 {
        let day = piece.adding(weekday - piece.weekday.rawValue)
        if span.contains(day) { found[day] = totals.sessions }
      }
    }
    return found
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

  // MARK: - Walking

  /// Hands over the stored months of a plan at a branch.
  private static func eachMonth(
    of plan: TotalPlan, at branch: Branch, reader: Reader, _ body: (StoredMonth) throws -> Void
  ) throws {
    guard let pieces = plan.pieces else { return }
    try reader.each(
      "SELECT month, totals FROM total_month WHERE branch = ? AND month BETWEEN ? AND ?",
      [
        .whole(branch.number), .whole(pieces.lowerBound.firstOfMonth.number),
        .whole(pieces.upperBound.firstOfMonth.number),
      ]
    ) { try body(StoredMonth(Day(number: $0.whole(0)), $0.blob(1), within: pieces)) }
  }

  /// Hands over the entries that a plan adds to the stored totals or takes off them.
  private static func eachEdge(
    of plan: TotalPlan, at branches: [Branch], reader: Reader, _ body: (EntryRow, Bool) -> Void
  ) throws {
    let numbers = Set(branches.map(\.number))
    for (spans, isTakenOff) in [(plan.added, false), (plan.removed, true)] {
      for span in spans {
        try eachEntry(in: span, at: branches.count == 1 ? branches.first : nil, reader: reader) { row in
          if numbers.contains(row.branch) { body(row, isTakenOff) }
        }
      }
    }
  }

  /// Hands over the entries of a span that stand.
  static func eachEntry(
    in span: ClosedRange<Day>, at branch: Branch?, reader: Reader, _ body: (EntryRow) -> Void
  ) throws {
    // One row for each task: those of an entry come one after the other.
    var entry: (id: [UInt8], row: EntryRow)?
    try reader.each(
      "SELECT id," + EntryRow.columns
        + """
        , task, quantity FROM entry LEFT JOIN entry_task ON entry_task.entry = entry.id
        WHERE day BETWEEN ? AND ? AND is_void = 0 AND (branch = ? OR ? IS NULL)
        """,
      [
        .whole(span.lowerBound.number), .whole(span.upperBound.number), .whole(branch?.number), .whole(branch?.number),
      ]
    ) { row in
      let id = row.blob(0)
      if entry?.id != id {
        if let entry { body(entry.row) }
        entry = (id, .row(row, from: 1, tasks: []))
      }
      if let task = row.optionalWhole(25) {
        entry?.row.tasks.append(EntryRow.TaskCount(task: task, quantity: row.whole(26)))
      }
    }
    if let entry { body(entry.row) }
  }
}
