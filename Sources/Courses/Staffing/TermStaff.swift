import Language
import Municipality
import People
public import Records
public import SQLite

/// Who teaches a term, and what kit is lent to it.
///
/// Clashes are not refused here: staff decide, and ``TermClash`` tells.
public enum TermStaff {
  /// A helper on a term.
  public struct Member: Hashable, Sendable {
    /// Who.
    public let helper: CourseHelper
    /// What they do on it.
    public let duty: TermDuty
  }

  /// A term that a helper is on.
  public struct Post: Hashable, Sendable {
    /// The term.
    public let term: Term
    /// What they do on it.
    public let duty: TermDuty
  }

  /// Kit that is lent to a term.
  public struct Loan: Hashable, Sendable {
    /// What.
    public let kit: CourseKit
    /// How many pieces of it.
    public let pieces: Int
  }

  /// Puts a helper on a term, or gives one who is on it another duty.
  ///
  /// - Throws: ``StaffingFault/notActive(_:)`` for who is not active, ``StaffingFault/restricted`` for whose data may only
  ///   be kept, ``TermFault`` for a term that is over.
  public static func set(
    _ helper: RowNumber<CourseHelper>, as duty: TermDuty, on term: RowNumber<Term>, in writer: PeopleWriter
  ) throws {
    _ = try TermRegister.changeable(term, expecting: nil, in: writer.reader)
    let found = try HelperRegister.helper(helper, in: writer.reader)
    guard let id = found.person, let person = try PersonRegister.person(id, in: writer.reader) else {
      throw StaffingFault.erased
    }
    guard person.restriction == nil else { throw StaffingFault.restricted }
    guard found.state == .active else { throw StaffingFault.notActive(found.state) }
    try writer.run(
      """
      INSERT INTO term_helper (term, helper, duty) VALUES (?, ?, ?)
      ON CONFLICT (term, helper) DO UPDATE SET duty = excluded.duty
      """, [.whole(term.number), .whole(helper.number), .whole(duty.number)])
    try HelperRegister.keep(helper, in: writer)
  }

  /// Takes a helper off a term.
  ///
  /// - Throws: ``StaffingFault/notOnTerm``, ``TermFault`` for a term that is over.
  public static func remove(
    _ helper: RowNumber<CourseHelper>, from term: RowNumber<Term>, in writer: PeopleWriter
  ) throws {
    _ = try TermRegister.changeable(term, expecting: nil, in: writer.reader)
    let removed = try writer.run(
      "DELETE FROM term_helper WHERE term = ? AND helper = ?", [.whole(term.number), .whole(helper.number)])
    guard removed == 1 else { throw StaffingFault.notOnTerm }
    try HelperRegister.keep(helper, in: writer)
  }

  /// Lends kit to a term for all its dates, or changes how many pieces; 0 takes it back.
  ///
  /// - Throws: ``StaffingFault/notLent``, ``TermFault``.
  public static func lend(
    _ kit: RowNumber<CourseKit>, pieces: Int, to term: RowNumber<Term>, in writer: PeopleWriter
  ) throws {
    _ = try TermRegister.changeable(term, expecting: nil, in: writer.reader)
    guard (0...1_000).contains(pieces) else { throw TermFault.outOfRange(field: "pieces", from: 0, to: 1_000) }
    if pieces == 0 {
      let removed = try writer.run(
        "DELETE FROM term_kit WHERE term = ? AND kit = ?", [.whole(term.number), .whole(kit.number)])
      guard removed == 1 else { throw StaffingFault.notLent }
      return
    }
    try writer.run(
      """
      INSERT INTO term_kit (term, kit, pieces) VALUES (?, ?, ?)
      ON CONFLICT (term, kit) DO UPDATE SET pieces = excluded.pieces
      """, [.whole(term.number), .whole(kit.number), .whole(pieces)])
  }

  // MARK: Reading

  /// The helpers of a term: teachers first, then who helps them, then who is rung.
  public static func members(of term: RowNumber<Term>, in reader: Reader) throws -> [Member] {
    try reader.rows(
      "SELECT helper, duty FROM term_helper WHERE term = ? ORDER BY duty, helper", [.whole(term.number)]
    ) { row -> Member? in
      guard let id = RowNumber<CourseHelper>(row.whole(0)), let duty = TermDuty(number: row.whole(1)) else {
        return nil
      }
      return Member(helper: try HelperRegister.helper(id, in: reader), duty: duty)
    }.compactMap(\.self)
  }

  /// Whether somebody is to teach a term.
  public static func hasTeacher(_ term: RowNumber<Term>, in reader: Reader) throws -> Bool {
    try reader.first(
      "SELECT 1 FROM term_helper WHERE term = ? AND duty = ?", [.whole(term.number), .whole(TermDuty.teacher.number)]
    ) { _ in true } ?? false
  }

  /// The terms that a helper is on, the first to begin first.
  public static func posts(of helper: RowNumber<CourseHelper>, in reader: Reader) throws -> [Post] {
    try reader.rows("SELECT term, duty FROM term_helper WHERE helper = ?", [.whole(helper.number)]) { row -> Post? in
      guard let term = RowNumber<Term>(row.whole(0)), let duty = TermDuty(number: row.whole(1)) else { return nil }
      return Post(term: try TermRegister.term(term, in: reader), duty: duty)
    }.compactMap(\.self).sorted { left, right in
      (left.term.start?.number ?? .max, left.term.id) < (right.term.start?.number ?? .max, right.term.id)
    }
  }

  /// The kit that is lent to a term.
  public static func loans(of term: RowNumber<Term>, in reader: Reader) throws -> [Loan] {
    try reader.rows("SELECT kit, pieces FROM term_kit WHERE term = ? ORDER BY kit", [.whole(term.number)]) {
      row -> Loan? in
      guard let id = RowNumber<CourseKit>(row.whole(0)) else { return nil }
      return Loan(kit: try KitRegister.kit(id, in: reader), pieces: row.whole(1))
    }.compactMap(\.self)
  }
}
