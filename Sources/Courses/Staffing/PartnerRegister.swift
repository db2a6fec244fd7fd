public import Language
public import Municipality
public import Records
public import SQLite

/// The organisations that the library works with, and until when.
public enum PartnerRegister {
  /// What is decided of a partner.
  public struct Draft: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// The day of the agreement.
    public var agreed: Day?
    /// The day by which it must be renewed.
    public var renews: Day?

    /// Asks for a partner.
    public init(name: String, agreed: Day? = nil, renews: Day? = nil) {
      self.name = name
      self.agreed = agreed
      self.renews = renews
    }

    /// What is decided of a partner now.
    public init(_ partner: CoursePartner) {
      self.init(name: partner.name, agreed: partner.agreed, renews: partner.renews)
    }
  }

  /// Adds a partner.
  ///
  /// - Throws: ``StaffingFault``, ``TermFault`` for its texts.
  @discardableResult
  public static func add(
    _ code: Code<CoursePartner>, _ draft: Draft, in writer: PeopleWriter
  ) throws -> CoursePartner {
    let known = try writer.reader.first("SELECT 1 FROM course_partner WHERE code = ?", [.text(code.text)]) { _ in true }
    guard known == nil else { throw StaffingFault.taken(.partner) }
    try writer.run(
      "INSERT INTO course_partner (code, name, agreed, renews) VALUES (?, ?, ?, ?)",
      [.text(code.text)] + values(of: draft))
    return try partner(word: code.text, in: writer.reader)
  }

  /// Changes a partner.
  ///
  /// - Throws: ``StaffingFault``, ``TermFault`` for its texts.
  public static func change(_ id: RowNumber<CoursePartner>, to draft: Draft, in writer: PeopleWriter) throws {
    let changed = try writer.run(
      "UPDATE course_partner SET name = ?, agreed = ?, renews = ? WHERE number = ?",
      values(of: draft) + [.whole(id.number)])
    guard changed == 1 else { throw StaffingFault.unknown(.partner, nearest: nil) }
  }

  /// Says which day of working together was the last; nil takes it up again.
  ///
  /// - Throws: ``StaffingFault/unknown(_:nearest:)``.
  public static func close(_ id: RowNumber<CoursePartner>, on day: Day?, in writer: PeopleWriter) throws {
    let changed = try writer.run(
      "UPDATE course_partner SET closed = ? WHERE number = ?", [.whole(day?.number), .whole(id.number)])
    guard changed == 1 else { throw StaffingFault.unknown(.partner, nearest: nil) }
  }

  /// All partners, in the order they were made.
  public static func partners(in reader: Reader) throws -> [CoursePartner] {
    try read("ORDER BY number", [], in: reader)
  }

  /// One partner.
  ///
  /// - Throws: ``StaffingFault/unknown(_:nearest:)``.
  public static func partner(_ id: RowNumber<CoursePartner>, in reader: Reader) throws -> CoursePartner {
    guard let partner = try read("WHERE number = ?", [.whole(id.number)], in: reader).first else {
      throw StaffingFault.unknown(.partner, nearest: nil)
    }
    return partner
  }

  /// The partner that a word stands for.
  ///
  /// - Throws: ``StaffingFault/unknown(_:nearest:)`` with the nearest known code.
  public static func partner(word: String, in reader: Reader) throws -> CoursePartner {
    if let partner = try read("WHERE code = ?", [.text(word)], in: reader).first { return partner }
    let codes = try reader.rows("SELECT code FROM course_partner ORDER BY number") { $0.text(0) }
    throw StaffingFault.unknown(.partner, nearest: Nearest.word(to: word, among: codes))
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [CoursePartner] {
    try reader.rows("SELECT number, code, name, agreed, renews, closed FROM course_partner" + rest, values) {
      row -> CoursePartner? in
      guard let id = RowNumber<CoursePartner>(row.whole(0)), let code = Code<CoursePartner>(row.text(1)) else {
        return nil
      }
      return CoursePartner(
        id: id, code: code, name: row.text(2), agreed: row.optionalWhole(3).map { Day(number: $0) },
        renews: row.optionalWhole(4).map { Day(number: $0) }, closed: row.optionalWhole(5).map { Day(number: $0) })
    }.compactMap(\.self)
  }

  private static func values(of draft: Draft) throws -> [SQLValue] {
    if let renews = draft.renews {
      guard let agreed = draft.agreed else { throw StaffingFault.renewsWithoutAgreement }
      guard renews > agreed else { throw StaffingFault.renewsBeforeAgreed }
    }
    return [
      .text(try CourseText.required(draft.name, "name")), .whole(draft.agreed?.number), .whole(draft.renews?.number),
    ]
  }
}
