public import Courses
public import Language
public import Municipality
public import Records
public import SQLite

/// What branches lend each other of their kit.
public enum KitLoans {
  /// Lends pieces of kit to another branch.
  ///
  /// - Throws: ``TeamFault``, ``/Courses/StaffingFault/unknown(_:nearest:)``, ``OutreachFault/outOfRange(field:from:to:)``.
  @discardableResult
  public static func lend(
    _ id: RowNumber<CourseKit>, to branch: Code<Branch>, pieces: Int, on days: ClosedRange<Day>,
    in writer: PeopleWriter
  ) throws -> KitLoan {
    try CheckedNumber.of(pieces, "pieces", in: 1...1_000)
    let kit = try KitRegister.kit(id, in: writer.reader)
    guard kit.branch != branch else { throw TeamFault.lentToItself }
    if let closed = kit.closed, closed < days.upperBound { throw TeamFault.kitClosed(closed) }
    // What is lent only rises on the first day of a loan.
    let others = try loans(of: id, in: writer.reader)
    let rises = Set([days.lowerBound] + others.map(\.days.lowerBound).filter { days.contains($0) })
    for day in rises.sorted() {
      let left = kit.pieces - others.filter { $0.days.contains(day) }.reduce(0) { $0 + $1.pieces }
      guard pieces <= left else { throw TeamFault.tooMuchLent(on: day, left: max(0, left)) }
    }
    try writer.run(
      "INSERT INTO outreach_kit_loan (kit, branch, pieces, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
      [
        .whole(id.number), .text(branch.text), .whole(pieces), .whole(days.lowerBound.number),
        .whole(days.upperBound.number),
      ])
    guard let loan = try loans(of: id, in: writer.reader).last else { throw TeamFault.unknownLoan }
    return loan
  }

  /// Says that what is lent is back on a day: it is there again from that day on.
  ///
  /// - Returns: the loan as it was.
  /// - Throws: ``TeamFault/unknownLoan``, ``TeamFault/loanOver(_:)``.
  @discardableResult
  public static func giveBack(_ id: RowNumber<KitLoan>, on day: Day, in writer: PeopleWriter) throws -> KitLoan {
    guard let loan = try loans(in: writer.reader).first(where: { $0.id == id }) else { throw TeamFault.unknownLoan }
    guard day <= loan.days.upperBound else { throw TeamFault.loanOver(loan.days.upperBound) }
    if day <= loan.days.lowerBound {
      try writer.run("DELETE FROM outreach_kit_loan WHERE number = ?", [.whole(id.number)])
    } else {
      try writer.run(
        "UPDATE outreach_kit_loan SET last_day = ? WHERE number = ?",
        [.whole(day.adding(-1).number), .whole(id.number)])
    }
    return loan
  }

  /// All loans, in the order they were made.
  public static func loans(in reader: Reader) throws -> [KitLoan] { try read("ORDER BY number", [], in: reader) }

  /// The loans of one sort of kit, in the order they were made.
  static func loans(of kit: RowNumber<CourseKit>, in reader: Reader) throws -> [KitLoan] {
    try read("WHERE kit = ? ORDER BY number", [.whole(kit.number)], in: reader)
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [KitLoan] {
    try reader.rows(
      "SELECT number, kit, branch, pieces, first_day, last_day FROM outreach_kit_loan" + rest, values
    ) { row -> KitLoan? in
      guard let id = RowNumber<KitLoan>(row.whole(0)), let kit = RowNumber<CourseKit>(row.whole(1)),
        let branch = Code<Branch>(row.text(2)), row.whole(5) >= row.whole(4)
      else { return nil }
      return KitLoan(
        id: id, kit: kit, branch: branch, pieces: row.whole(3),
        days: Day(number: row.whole(4))...Day(number: row.whole(5)))
    }.compactMap(\.self)
  }
}
